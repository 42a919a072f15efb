"""Which font file sets which character: the Noto faces that ship with the program, opened when first needed."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fieldtool.pdf.errors import LayoutError

_LATIN = "NotoSans"

_SCRIPTS: tuple[tuple[int, int, str], ...] = (
    (0x0590, 0x05FF, "NotoSansHebrew"),
    (0x0600, 0x06FF, "NotoSansArabic"),
    (0x0750, 0x077F, "NotoSansArabic"),
    (0x08A0, 0x08FF, "NotoSansArabic"),
    (0x0900, 0x097F, "NotoSansDevanagari"),
    (0x0980, 0x09FF, "NotoSansBengali"),
    (0x0E00, 0x0E7F, "NotoSansThai"),
    (0x1000, 0x109F, "NotoSansMyanmar"),
    (0x1200, 0x139F, "NotoSansEthiopic"),
    (0x1780, 0x17FF, "NotoSansKhmer"),
    (0x19E0, 0x19FF, "NotoSansKhmer"),
    (0x2D80, 0x2DDF, "NotoSansEthiopic"),
    (0xA8E0, 0xA8FF, "NotoSansDevanagari"),
    (0xA9E0, 0xA9FF, "NotoSansMyanmar"),
    (0xAA60, 0xAA7F, "NotoSansMyanmar"),
    (0xAB00, 0xAB2F, "NotoSansEthiopic"),
    (0xFB1D, 0xFB4F, "NotoSansHebrew"),
    (0xFB50, 0xFDFF, "NotoSansArabic"),
    (0xFE70, 0xFEFF, "NotoSansArabic"),
)

_LEADING = {
    "NotoSansMyanmar": 1.8,
    "NotoSansKhmer": 1.65,
    "NotoSansThai": 1.5,
    "NotoSansArabic": 1.5,
    "NotoSansDevanagari": 1.5,
    "NotoSansBengali": 1.5,
    "NotoSansEthiopic": 1.4,
}
"""Distance of lines in units of the size: scripts that stack marks need more air than Latin."""

_JOINERS = "\u200c\u200d"
_MOST_SHAPED = 20_000
"""The words of some ten long forms; each takes about a kilobyte."""


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One font file. `name` is its file name without ending; `leading` in units of the size."""

    name: str
    hb_face: Any
    hb_font: Any
    characters: Any
    units_per_em: int
    leading: float


class FontBook:
    """The fonts of one folder. Faces are opened once; characters no face has fall to Latin's empty box."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._faces: dict[str, Face | None] = {}
        self._chosen: dict[tuple[str, bool], Face] = {}
        self.shaped: dict[Any, Any] = {}  # by fieldtool.pdf.shaping, through `keep`

    def keep(self, key: Any, value: Any) -> None:
        """Keeps something shaped for the next time. Bounded: a thousand forms with any words do not fill the memory."""
        if len(self.shaped) >= _MOST_SHAPED:
            self.shaped.clear()
        self.shaped[key] = value

    def face_for(self, char: str, *, bold: bool, before: Face | None = None) -> Face:
        """The face for a character. Marks and joiners stay with the face `before` them where it has them."""
        if before is not None:
            if char in _JOINERS or (unicodedata.combining(char) and ord(char) in before.characters):
                return before
            if char.isspace():
                return before
        key = (char, bold)
        face = self._chosen.get(key)
        if face is None:
            face = self._chosen[key] = self._choose(char, bold)
        return face

    def _choose(self, char: str, bold: bool) -> Face:
        code = ord(char)
        name = next((face for first, last, face in _SCRIPTS if first <= code <= last), _LATIN)
        for wanted in (f"{name}-Bold", f"{name}-Regular") if bold else (f"{name}-Regular",):
            face = self._open(wanted)
            if face is not None and code in face.characters:
                return face
        latin = self._open(f"{_LATIN}-Bold" if bold else f"{_LATIN}-Regular") or self._open(
            f"{_LATIN}-Regular"
        )
        if latin is None:
            raise LayoutError(
                "The fonts for the form are missing: nothing was made.",
                "Install the program again, with its resources folder.",
            )
        return latin

    def _open(self, name: str) -> Face | None:
        if name not in self._faces:
            self._faces[name] = self._load(name)
        return self._faces[name]

    def _load(self, name: str) -> Face | None:
        import uharfbuzz

        path = self._folder / f"{name}.ttf"
        if not path.is_file():
            return None
        hb_face = uharfbuzz.Face(path.read_bytes())
        leading = _LEADING.get(name.partition("-")[0], 1.34)
        return Face(name, hb_face, uharfbuzz.Font(hb_face), hb_face.unicodes, hb_face.upem, leading)
