"""How text becomes glyphs in lines: directional runs, a font per run, HarfBuzz, and lines no wider than asked.

Standards: Unicode Bidirectional Algorithm (UAX 9), rules P2, P3, W, N, I and L2.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from fieldtool.pdf.breaking import atoms, clusters
from fieldtool.pdf.fonts import Face, FontBook

_RIGHT_TO_LEFT = re.compile(
    r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_ISOLATE = re.compile("\u2068([^\u2068\u2069]*)\u2069")
_DIRECTIONS = frozenset(["L", "R", "AL", "EN", "ES", "ET", "AN", "CS", "NSM", "BN", "B", "S", "WS", "ON"])
"""Classes the library knows; isolates without a partner and characters of no class go for neutral."""
_NEWLINES = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph of a face, in font units. `text` is what it stands for, for people who search or copy."""

    id: int
    advance: int
    x: int
    y: int
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Piece:
    """Glyphs of one face in visual order. `level` is the embedding level of UAX 9: odd runs right to left."""

    face: Face
    glyphs: tuple[Glyph, ...] = field(repr=False)
    width: float  # in units of the size
    level: int
    space: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """Pieces in visual order, `width` and `leading` in points. `text` is what it says, in logical order."""

    pieces: tuple[Piece, ...]
    width: float
    leading: float
    text: str = field(repr=False)
    right_to_left: bool = False


def clean(text: str) -> str:
    """Text without what could mislead or break: controls, overrides of direction, lone surrogates.

    Newlines stay, and first-strong isolates (U+2068, U+2069), which cannot turn round what is outside them.
    """
    text = _NEWLINES.sub("\n", text)
    kept = []
    for char in text:
        if char == "\n":
            kept.append(char)
            continue
        category = unicodedata.category(char)
        if category == "Cs":
            kept.append("\ufffd")
        elif char == "\t" or category == "Zs":
            kept.append("\u00a0" if char in "\u00a0\u202f" else " ")
        elif category == "Cc" or char in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\ufeff\u00ad":
            continue
        else:
            kept.append(char)
    return "".join(kept)


def is_right_to_left(text: str) -> bool:
    """Direction by the first strong character (UAX 9, P2 and P3)."""
    for char in text:
        direction = unicodedata.bidirectional(char)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def isolate(text: str) -> str:
    """A value to be put into a sentence of either direction, so that neither turns the other round."""
    return "\u2068" + _NEWLINES.sub(" ", text).replace("\u2068", "").replace("\u2069", "") + "\u2069"


def levels(text: str, base: int) -> list[int]:
    """The embedding level of each character of a paragraph whose only controls are isolates, not nested."""
    if base == 0 and not _RIGHT_TO_LEFT.search(text):
        return [0] * len(text)
    outside = _ISOLATE.sub(
        "\ufffc", text
    )  # to the text around it an isolate is one neutral character (BD9, X5c)
    outer = iter(_resolved(outside, base))
    result: list[int] = []
    at = 0
    for found in _ISOLATE.finditer(text):
        result += [next(outer) for _ in range(at, found.start())]
        around = next(outer)
        inside = found[1]
        direction = int(is_right_to_left(inside))
        deeper = base + 1 if (base + 1) % 2 == direction else base + 2
        result += [around, *(level + deeper - direction for level in _resolved(inside, direction)), around]
        at = found.end()
    return result + list(outer)


def _resolved(text: str, base: int) -> list[int]:
    from bidi import algorithm

    storage: dict[str, Any] = {"base_level": base, "base_dir": "R" if base else "L", "chars": [], "runs": []}
    known = [c if unicodedata.bidirectional(c) in _DIRECTIONS else "\ufffc" for c in text]
    algorithm.get_embedding_levels("".join(known), storage)
    for position, character in enumerate(storage["chars"]):
        character["at"] = position
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    found = {character["at"]: int(character["level"]) for character in storage["chars"]}
    result: list[int] = []
    for position in range(len(text)):  # characters the algorithm removes (X9) follow the one before them
        result.append(found.get(position, result[-1] if result else base))
    return result


class Shaper:
    """Sets text in lines with the fonts of one book. Shapes are kept, so that words that come again cost nothing."""

    def __init__(self, book: FontBook) -> None:
        self._book = book
        self._set: dict[tuple[str, float, float, bool, bool | None], tuple[Line, ...]] = {}

    def lines(
        self, text: str, width: float, size: float, *, bold: bool = False, right_to_left: bool | None = None
    ) -> list[Line]:
        """Lines of at most `width` points; newlines begin new ones. `right_to_left` None: by each paragraph's text."""
        key = (text, width, size, bold, right_to_left)
        kept = self._set.get(key)  # whether a text fits is asked before it is set
        if kept is None:
            made: list[Line] = []
            for paragraph in clean(text).split("\n"):
                base = is_right_to_left(paragraph) if right_to_left is None else right_to_left
                made.extend(self._paragraph(paragraph, width / size, size, bold, base))
            kept = self._set[key] = tuple(made)
        return list(kept)

    def line(self, text: str, size: float, *, bold: bool = False, right_to_left: bool | None = None) -> Line:
        """All of the text in one line, however wide."""
        return self.lines(clean(text).replace("\n", " "), 1e9, size, bold=bold, right_to_left=right_to_left)[
            0
        ]

    def _paragraph(self, text: str, width: float, size: float, bold: bool, rtl: bool) -> Iterator[Line]:
        level_of = levels(text, int(rtl))
        current: list[Piece] = []
        said: list[str] = []
        used = 0.0
        at = 0
        for atom in atoms(text):
            pieces = self._pieces(atom, level_of[at : at + len(atom)], bold)
            visible = sum(p.width for p in pieces if not p.space)
            if current and used + visible > width + 1e-6:
                yield _line(current, size, "".join(said), rtl)
                current, said, used = [], [], 0.0
            if visible > width + 1e-6:  # one word longer than the line: torn between clusters
                here = at
                for part in clusters(atom):
                    torn = self._pieces(part, level_of[here : here + len(part)], bold)
                    wide = sum(p.width for p in torn)
                    if current and used + wide > width + 1e-6:
                        yield _line(current, size, "".join(said), rtl)
                        current, said, used = [], [], 0.0
                    current.extend(torn)
                    said.append(part)
                    used += wide
                    here += len(part)
            else:
                current.extend(pieces)
                said.append(atom)
                used += sum(p.width for p in pieces)
            at += len(atom)
        yield _line(current, size, "".join(said), rtl, self._book.face_for("x", bold=bold))

    def _pieces(self, atom: str, level_of: Sequence[int], bold: bool) -> list[Piece]:
        """The atom cut where level, face, or word and space change, each part shaped."""
        key = (atom, tuple(level_of), bold)
        kept: list[Piece] | None = self._book.shaped.get(key)
        if kept is None:
            kept = self._cut(atom, level_of, bold)
            self._book.keep(key, kept)
        return kept

    def _cut(self, atom: str, level_of: Sequence[int], bold: bool) -> list[Piece]:
        cuts: list[tuple[str, Face, int, bool]] = []
        face: Face | None = None
        for char, level in zip(atom, level_of, strict=True):
            if char in "\u2068\u2069":
                continue
            face = self._book.face_for(char, bold=bold, before=face)
            space = char == " "
            if cuts and cuts[-1][1] is face and cuts[-1][2] == level and cuts[-1][3] == space:
                cuts[-1] = (cuts[-1][0] + char, face, level, space)
            else:
                cuts.append((char, face, level, space))
        return [self._shape(text, face, level, space) for text, face, level, space in cuts]

    def _shape(self, text: str, face: Face, level: int, space: bool) -> Piece:
        key = (text, face.name, level % 2 == 1)
        kept = self._book.shaped.get(key)
        if kept is None:
            kept = _glyphs(text, face, level % 2 == 1)
            self._book.keep(key, kept)
        glyphs, width = kept
        return Piece(face, glyphs, width, level, space)


def _glyphs(text: str, face: Face, right_to_left: bool) -> tuple[tuple[Glyph, ...], float]:
    import uharfbuzz

    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if right_to_left else "ltr"
    uharfbuzz.shape(face.hb_font, buffer, {})
    starts = sorted({info.cluster for info in buffer.glyph_infos})
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    told: set[int] = set()
    glyphs = []
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        first = info.cluster not in told
        told.add(info.cluster)
        meaning = text[info.cluster : ends[info.cluster]] if first else ""
        glyphs.append(
            Glyph(info.codepoint, position.x_advance, position.x_offset, position.y_offset, meaning)
        )
    return tuple(glyphs), sum(g.advance for g in glyphs) / face.units_per_em


def _line(pieces: Sequence[Piece], size: float, text: str, rtl: bool, empty: Face | None = None) -> Line:
    pieces = list(pieces)
    while pieces and pieces[-1].space:
        pieces.pop()
    leading = max((p.face.leading for p in pieces), default=empty.leading if empty is not None else 1.34)
    width = sum(p.width for p in pieces) * size
    said = text.replace("\u2068", "").replace("\u2069", "").rstrip(" ")
    return Line(_visual(tuple(pieces)), width, leading * size, said, rtl)


@lru_cache(maxsize=512)
def _order(level_of: tuple[int, ...]) -> tuple[int, ...]:
    """Visual order of runs by their levels (UAX 9, L2): from the highest level down, reverse what is at least as high."""
    order = list(range(len(level_of)))
    odd = [level for level in level_of if level % 2]
    if not odd:
        return tuple(order)
    for level in range(max(level_of), min(odd) - 1, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and level_of[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = max(end, start + 1)
    return tuple(order)


def _visual(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    return tuple(pieces[i] for i in _order(tuple(p.level for p in pieces)))
