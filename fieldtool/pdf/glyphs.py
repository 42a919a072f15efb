"""How shaped glyphs enter a reportlab page: fonts embedded by glyph number, and text operators written directly."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from itertools import groupby
from typing import Any

from fieldtool.pdf.fonts import Face
from fieldtool.pdf.shaping import Glyph, Line

_UNUSED_TABLES = (b"GSUB", b"GPOS", b"GDEF", b"name", b"post", b"OS/2", b"STAT", b"cmap")
"""Of use to a shaper or a desktop, not to a reader of a PDF (ISO 32000-1, 9.9)."""


class GlyphFont:
    """A face embedded in one document as a Type 0 font with Identity-H: codes are glyph numbers (ISO 32000-1, 9.7).

    Only glyphs used are embedded; numbers stay (HarfBuzz subset with retained glyph numbers), so that pages can be
    written before it is known which glyphs the whole document needs.
    """

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self.used: dict[int, str] = {0: ""}
        self._advances: dict[int, int] = {}

    def use(self, glyph: Glyph) -> None:
        """Notes that a glyph is on a page; the first text it stood for is what copying gives."""
        if not self.used.get(glyph.id):
            self.used[glyph.id] = glyph.text if glyph.id else ""

    def advance(self, glyph: int) -> int:
        """How far the glyph moves the pen by itself, in font units."""
        found = self._advances.get(glyph)
        if found is None:
            found = self._advances[glyph] = int(self.face.hb_font.get_glyph_h_advance(glyph))
        return found

    def addObjects(self, document: Any) -> None:
        """Adds the font's objects to the document."""
        from reportlab.pdfbase import pdfdoc

        program = _subset(self.face, self.used)
        base = f"{_tag(self.used)}+{self.face.name}"
        scale = 1000 / self.face.units_per_em
        extents = self.face.hb_font.get_font_extents("ltr")
        ascent, descent = round(extents.ascender * scale), round(extents.descender * scale)
        descriptor = pdfdoc.PDFDictionary(
            {
                "Type": "/FontDescriptor",
                "FontName": f"/{base}",
                "Flags": 4,
                "FontBBox": pdfdoc.PDFArray([-1000, descent, 2000, ascent]),
                "ItalicAngle": 0,
                "Ascent": ascent,
                "Descent": descent,
                "CapHeight": round(ascent * 0.7),
                "StemV": 160 if "Bold" in self.face.name else 80,
                "FontFile2": document.Reference(_stream(program, Length1=len(program)), f"file:{self.name}"),
            }
        )
        widths: list[Any] = []
        for glyph in sorted(self.used):
            advance = self.face.hb_font.get_glyph_h_advance(glyph)
            widths += [glyph, pdfdoc.PDFArray([round(advance * scale)])]
        descendant = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/CIDFontType2",
                "BaseFont": f"/{base}",
                "CIDSystemInfo": pdfdoc.PDFDictionary(
                    {
                        "Registry": pdfdoc.PDFString("Adobe"),
                        "Ordering": pdfdoc.PDFString("Identity"),
                        "Supplement": 0,
                    }
                ),
                "FontDescriptor": document.Reference(descriptor, f"descriptor:{self.name}"),
                "DW": 0,
                "W": pdfdoc.PDFArray(widths),
                "CIDToGIDMap": "/Identity",
            }
        )
        font = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/Type0",
                "BaseFont": f"/{base}",
                "Encoding": "/Identity-H",
                "DescendantFonts": pdfdoc.PDFArray(
                    [document.Reference(descendant, f"descendant:{self.name}")]
                ),
                "ToUnicode": document.Reference(_stream(_to_unicode(self.used)), f"unicode:{self.name}"),
            }
        )
        document.idToObject["BasicFonts"].dict[self.name] = document.Reference(font, self.name)


class Pen:
    """Writes lines of glyphs on a reportlab canvas. One pen per document."""

    def __init__(self, canvas: Any) -> None:
        self._canvas = canvas
        self._fonts: dict[str, GlyphFont] = {}

    def write(self, line: Line, x: float, y: float, size: float, gray: float = 0.0) -> None:
        """The line with its left end at `x` and its base line at `y` (points). `gray` 0 is black."""
        if not line.pieces:
            return
        stacked = any(not p.face.name.startswith("NotoSans-") for p in line.pieces)
        rightward = not any(p.level for p in line.pieces)
        code = ["BT", f"{gray:.3g} g"]
        pen = x
        for _, pieces in groupby(line.pieces, key=lambda piece: piece.face.name):
            together = list(pieces)
            font = self._font(together[0].face)
            code.append(f"/{font.name} {_number(size)} Tf")
            pen = _show(code, font, [glyph for piece in together for glyph in piece.glyphs], pen, y, size)
        code.append("ET")
        # Where glyphs do not follow the letters, copying and reading aloud get the text itself. Not right to left:
        # poppler reverses such a text once more, while it restores single Arabic and Hebrew glyphs well.
        if stacked and rightward:
            actual = ("\ufeff" + line.text).encode("utf-16-be", "replace").hex().upper()
            code = [f"/Span <</ActualText <{actual}>>> BDC", *code, "EMC"]
        self._canvas._code.extend(code)

    def _font(self, face: Face) -> GlyphFont:
        font = self._fonts.get(face.name)
        if font is None:
            document = self._canvas._doc
            name = f"G{len(self._fonts) + 1}"
            font = self._fonts[face.name] = GlyphFont(face, name)
            document.fontMapping[f"glyphs:{face.name}"] = f"/{name}"
            document.delayedFonts.append(font)
        return font


def _show(
    code: list[str], font: GlyphFont, glyphs: Sequence[Glyph], x: float, y: float, size: float
) -> float:
    """Writes glyphs from `x` on and returns where the pen stands after them."""
    units = font.face.units_per_em
    advance_of = font.advance
    shown: list[str] = []

    def flush() -> None:
        if shown:
            code.append("[<" + "".join(shown) + ">] TJ")
            shown.clear()

    fresh = True
    for glyph in glyphs:
        font.use(glyph)
        if glyph.x or glyph.y:
            flush()
            moved_x, moved_y = x + glyph.x * size / units, y + glyph.y * size / units
            code.append(f"1 0 0 1 {_number(moved_x)} {_number(moved_y)} Tm <{glyph.id:04X}> Tj")
            fresh = True
        else:
            if fresh:
                code.append(f"1 0 0 1 {_number(x)} {_number(y)} Tm")
                fresh = False
            shown.append(f"{glyph.id:04X}")
            kern = advance_of(glyph.id) - glyph.advance
            if kern:
                shown.append(f">{_number(kern * 1000 / units)}<")
        x += glyph.advance * size / units
    flush()
    return x


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".") or "0"


def _subset(face: Face, used: dict[int, str]) -> bytes:
    import uharfbuzz

    wanted = uharfbuzz.SubsetInput()
    wanted.glyph_set.update(used)
    wanted.flags = (
        uharfbuzz.SubsetFlags.RETAIN_GIDS
        | uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE
        | uharfbuzz.SubsetFlags.NO_HINTING
        | uharfbuzz.SubsetFlags.NOTDEF_OUTLINE
    )
    wanted.drop_table_tag_set.update(int.from_bytes(tag, "big") for tag in _UNUSED_TABLES)
    return bytes(uharfbuzz.subset(face.hb_face, wanted).blob.data)


def _tag(used: dict[int, str]) -> str:
    """Six letters that differ from subset to subset (ISO 32000-1, 9.6.4)."""
    number = zlib.crc32(",".join(map(str, sorted(used))).encode())
    return "".join(chr(65 + number // 26**i % 26) for i in range(6))


def _stream(content: bytes, **entries: int) -> Any:
    from reportlab.pdfbase import pdfdoc

    packed = zlib.compress(content)
    return pdfdoc.PDFStream(
        pdfdoc.PDFDictionary({"Filter": "/FlateDecode", "Length": len(packed), **entries}), packed, filters=[]
    )


def _to_unicode(used: dict[int, str]) -> bytes:
    """The map from glyph numbers to text (ISO 32000-1, 9.10.3)."""
    told = [(glyph, text) for glyph, text in sorted(used.items()) if text]
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
    ]
    for start in range(0, len(told), 100):
        block = told[start : start + 100]
        lines.append(f"{len(block)} beginbfchar")
        lines += [
            f"<{glyph:04X}> <{text.encode('utf-16-be', 'replace').hex().upper()}>" for glyph, text in block
        ]
        lines.append("endbfchar")
    lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(lines).encode("ascii")
