"""The six marks of the window that no Noto font of ours has, drawn here: python packaging/marks.py writes their font."""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

FILE = Path(__file__).parents[1] / "resources" / "fonts" / "FieldtoolMarks.ttf"
UPM, ADVANCE, ASCENT, DESCENT = 1000, 640, 1069, -293  # the line of Noto Sans
Outline = tuple[tuple[int, int], ...]

MARKS: dict[str, tuple[Outline, ...]] = {
    "✓": (((70, 330), (245, 120), (575, 640), (490, 695), (232, 285), (140, 395)),),
    "✕": (
        (
            *((90, 170), (160, 100), (320, 262), (480, 100), (550, 170), (390, 332)),
            *((550, 494), (480, 564), (320, 402), (160, 564), (90, 494), (250, 332)),
        ),
    ),
    "▸": (((150, 90), (520, 340), (150, 590)),),
    "◂": (((490, 90), (490, 590), (120, 340)),),
    "▾": (((70, 500), (320, 130), (570, 500)),),
    "≠": (
        ((80, 420), (80, 490), (560, 490), (560, 420)),
        ((80, 220), (80, 290), (560, 290), (560, 220)),
        ((170, 80), (400, 630), (468, 630), (238, 80)),
    ),
}
"""Outlines in font units, each closed, clockwise."""


def write(file: Path) -> None:
    """The same bytes each time: no moment of making is in them."""
    names = {mark: f"uni{ord(mark):04X}" for mark in MARKS}
    glyphs = {".notdef": TTGlyphPen(None).glyph()}
    for mark, outlines in MARKS.items():
        pen = TTGlyphPen(None)
        for outline in outlines:
            pen.moveTo(outline[0])
            for point in outline[1:]:
                pen.lineTo(point)
            pen.closePath()
        glyphs[names[mark]] = pen.glyph()
    made = FontBuilder(UPM, isTTF=True)
    made.setupGlyphOrder([".notdef", *names.values()])
    made.setupCharacterMap({ord(mark): name for mark, name in names.items()})
    made.setupGlyf(glyphs)
    made.setupHorizontalMetrics(dict.fromkeys(glyphs, (ADVANCE, 0)))
    made.setupHorizontalHeader(ascent=ASCENT, descent=DESCENT)
    made.setupNameTable({"familyName": "Fieldtool Marks", "styleName": "Regular"})
    made.setupOS2(
        fsType=0, sTypoAscender=ASCENT, sTypoDescender=DESCENT, usWinAscent=ASCENT, usWinDescent=-DESCENT
    )
    made.setupPost()
    made.updateHead(created=0, modified=0)
    made.font.recalcTimestamp = False
    made.save(file)


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else FILE)
