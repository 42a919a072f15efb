"""The paper: its size and margins, what stands on every page, and drawing that mirrors itself right to left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from fieldtool.pdf.errors import LayoutError
from fieldtool.pdf.glyphs import Pen
from fieldtool.pdf.shaping import Line, Shaper

MM = 72 / 25.4
_PAPERS = {"A4": (210 * MM, 297 * MM), "Letter": (612.0, 792.0)}

INK = 0.0
SOFT = 0.35  # labels: still 7:1 on white
FAINT = 0.75  # hairlines


@dataclass(frozen=True, slots=True)
class Paper:
    """A size of paper and the margins on it, in points."""

    width: float
    height: float
    side: float = 17 * MM
    top: float = 34 * MM
    bottom: float = 19 * MM

    @property
    def text_width(self) -> float:
        """Width between the margins."""
        return self.width - 2 * self.side


def paper(name: str) -> Paper:
    """A4 or Letter; LayoutError for another."""
    if name not in _PAPERS:
        raise LayoutError("There is no such paper size.", "Choose A4 or Letter.")
    return Paper(*_PAPERS[name])


class Brush:
    """Draws on one page. Distances run from the edge where reading starts, so that a mirrored form needs no thought.

    `start` 0 is the margin on that side; `y` is points from the lower edge of the paper.
    """

    def __init__(
        self, canvas: Any, pen: Pen, shaper: Shaper, sheet: Paper, right_to_left: bool, page: int
    ) -> None:
        self.canvas = canvas
        self.pen = pen
        self.shaper = shaper
        self.sheet = sheet
        self.right_to_left = right_to_left
        self.page = page
        self.places: dict[str, tuple[float, float, float, float]] = {}

    def left(self, start: float, width: float) -> float:
        """The left edge, on paper, of something `width` wide that begins at `start`."""
        if self.right_to_left:
            return self.sheet.width - self.sheet.side - start - width
        return self.sheet.side + start

    def text(self, line: Line, start: float, y: float, size: float, gray: float = INK) -> None:
        """A line beginning at `start`."""
        self.pen.write(line, self.left(start, line.width), y, size, gray)

    def text_to(self, line: Line, end: float, y: float, size: float, gray: float = INK) -> None:
        """A line ending at `end`."""
        self.text(line, end - line.width, y, size, gray)

    def rule(self, start: float, end: float, y: float, width: float = 0.5, gray: float = FAINT) -> None:
        """A horizontal line."""
        left = self.left(start, end - start)
        self.canvas.setStrokeGray(gray)
        self.canvas.setLineWidth(width)
        self.canvas.line(left, y, left + end - start, y)

    def box(
        self,
        start: float,
        bottom: float,
        width: float,
        height: float,
        *,
        line: float = 0.0,
        fill: float | None = None,
        dashed: bool = False,
    ) -> None:
        """A rectangle: `line` is the width of its outline (0 for none), `fill` a gray (None for none)."""
        self.canvas.setStrokeGray(INK)
        self.canvas.setLineWidth(line)
        if fill is not None:
            self.canvas.setFillGray(fill)
        self.canvas.setDash([3, 3] if dashed else [])
        left = self.left(start, width)
        self.canvas.rect(left, bottom, width, height, stroke=int(line > 0), fill=int(fill is not None))
        self.canvas.setDash([])

    def warning(self, start: float, y: float, size: float) -> None:
        """A triangle with an exclamation mark, `size` high, standing on `y`: seen in black and white too."""
        left = self.left(start, size * 1.1)
        path = self.canvas.beginPath()
        path.moveTo(left, y)
        path.lineTo(left + size * 1.1, y)
        path.lineTo(left + size * 0.55, y + size)
        path.close()
        self.canvas.setFillGray(INK)
        self.canvas.drawPath(path, stroke=0, fill=1)
        self.canvas.setFillGray(1)
        middle = left + size * 0.55
        self.canvas.rect(middle - size * 0.06, y + size * 0.32, size * 0.12, size * 0.36, stroke=0, fill=1)
        self.canvas.rect(middle - size * 0.06, y + size * 0.12, size * 0.12, size * 0.12, stroke=0, fill=1)

    def place(self, name: str, start: float, bottom: float, width: float, height: float) -> None:
        """Remembers where a signature goes on this page."""
        left = self.left(start, width)
        self.places[name] = (left, bottom, left + width, bottom + height)


@dataclass(frozen=True, slots=True)
class Row:
    """A strip of the page that is never torn. `draw(brush, top)` draws it below `top`."""

    height: float
    draw: Callable[[Brush, float], None] = field(repr=False)
    with_next: bool = False  # a heading never stands alone at the foot of a page
    new_page: bool = False
    head: Row | None = None  # drawn again above this row where it begins a page


def paginate(rows: Sequence[Row], sheet: Paper) -> list[list[tuple[Row, float]]]:
    """Rows put on pages, each with its top. Rows that belong to the next move with it."""
    pages: list[list[tuple[Row, float]]] = [[]]
    top = sheet.height - sheet.top
    floor = sheet.bottom
    y = top
    at = 0
    while at < len(rows):
        group = [rows[at]]
        while group[-1].with_next and at + len(group) < len(rows) and len(group) < 12:
            group.append(rows[at + len(group)])
        needed = sum(row.height for row in group)
        if pages[-1] and (group[0].new_page or y - needed < floor):
            pages.append([])
            y = top
        for row in group:
            if pages[-1] and y - row.height < floor:  # a group taller than a page
                pages.append([])
                y = top
            if not pages[-1] and row.head is not None:
                pages[-1].append((row.head, y))
                y -= row.head.height
            pages[-1].append((row, y))
            y -= row.height
        at += len(group)
    return pages
