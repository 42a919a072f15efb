"""The pieces a form is made of: headings, fields in two columns, long text, lists, tables, boxes. Rows come out."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass, field

from fieldtool.pdf.shaping import Line, Shaper
from fieldtool.pdf.sheet import FAINT, INK, MM, SOFT, Brush, Row

LABEL = 7.0
VALUE = 9.5
HEADING = 11.0
GUTTER = 7 * MM
_BASE = 0.225
"""Where in a line letters stand, in units of its height: scripts that hang low get more room below."""
_MOST_LINES = 36
"""A table row with more lines than this is cut, so that it fits on a page."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A label and what stands under it. `silent`: what stands there says that nothing was said (grey)."""

    label: str
    value: str = field(repr=False)
    silent: bool = False
    second_label: str = ""
    strong: bool = False


@dataclass(frozen=True, slots=True)
class _Label:
    """A label and the second language's: at the far end of the line where both fit, below otherwise."""

    lines: Sequence[Line]
    second: Sequence[Line]
    beside: bool

    @property
    def height(self) -> float:
        """From the top to the base of what stands below."""
        below = () if self.beside else self.second
        return sum(line.leading for line in (*self.lines, *below))


class Blocks:
    """Makes rows of one width with one shaper, mirrored where the form reads right to left."""

    def __init__(self, shaper: Shaper, width: float, right_to_left: bool) -> None:
        self.shaper = shaper
        self.width = width
        self.rtl = right_to_left

    def heading(self, text: str, second: str = "", *, new_page: bool = False) -> list[Row]:
        """A section's heading under a rule; the second language at the far end."""
        lines = self.shaper.lines(text, self.width * (0.62 if second else 1), HEADING, bold=True)
        other = self.shaper.line(second, LABEL + 1) if second else None
        height = sum(line.leading for line in lines) + 9 + 5

        def draw(brush: Brush, top: float) -> None:
            y = top - 9
            brush.rule(0, self.width, y, 0.9, INK)
            y -= 2
            for number, line in enumerate(lines):
                y -= line.leading
                brush.text(line, 0, y + 2.4, HEADING)
                if other is not None and number == 0:
                    brush.text_to(other, self.width, y + 2.4, LABEL + 1, SOFT)

        return [Row(height, draw, with_next=True, new_page=new_page)]

    def pair(self, first: Cell, second: Cell | None) -> list[Row]:
        """Two fields side by side."""
        half = (self.width - GUTTER) / 2
        cells = [c for c in (first, second) if c is not None]
        made = [self._cell(cell, half) for cell in cells]
        label_height = max(label.height for label, _ in made)
        value_height = max(values[0].leading for _, values in made)  # one base line, whatever the scripts
        height = (
            label_height + value_height + max(sum(v.leading for v in values[1:]) for _, values in made) + 5
        )

        def draw(brush: Brush, top: float) -> None:
            for column, (cell, (label, values)) in enumerate(zip(cells, made, strict=True)):
                start = column * (half + GUTTER)
                self._draw_cell(brush, top, start, half, cell, label, values, label_height, value_height)

        return [Row(height, draw)]

    def fits_half(self, cell: Cell) -> bool:
        """Whether a field is short enough for half the width."""
        return len(self._values(cell, (self.width - GUTTER) / 2)) <= 3

    def wide(self, cell: Cell, *, labelled: bool = True) -> list[Row]:
        """One field over the whole width; its text may run over pages."""
        label, values = self._label(cell, self.width), self._values(cell, self.width)

        def draw_label(brush: Brush, top: float) -> None:
            self._draw_cell(brush, top, 0, self.width, cell, label, [])

        rows = [Row(label.height + 0.5, draw_label, with_next=True)] if labelled else []
        rows += [
            self._line(
                line, 0, VALUE, SOFT if cell.silent else INK, with_next=number == 0 and len(values) > 1
            )
            for number, line in enumerate(values)
        ]
        return [*rows, self.gap(5)]

    def bullets(self, cell: Cell, items: Sequence[str]) -> list[Row]:
        """A label and a list under it."""
        label = self._label(cell, self.width)

        def draw_label(brush: Brush, top: float) -> None:
            self._draw_cell(brush, top, 0, self.width, cell, label, [])

        rows = [Row(label.height + 0.5, draw_label, with_next=True)]
        dot = self.shaper.line("•", VALUE)
        for item in items:
            for number, line in enumerate(self.shaper.lines(item, self.width - 10, VALUE)):
                rows.append(self._line(line, 10, VALUE, INK, lead=dot if number == 0 else None))
        return [*rows, self.gap(5)]

    def paragraph(
        self, text: str, size: float = VALUE, gray: float = INK, *, bold: bool = False
    ) -> list[Row]:
        """Running text."""
        lines = self.shaper.lines(text, self.width, size, bold=bold)
        return [
            self._line(line, 0, size, gray, with_next=i == 0 and len(lines) > 1)
            for i, line in enumerate(lines)
        ]

    def table(
        self, heads: Sequence[str], rows: Sequence[Sequence[str]], weights: Sequence[float]
    ) -> list[Row]:
        """A table with a rule under each row; its head comes again on each page."""
        pad = 6.0
        whole = sum(weights)
        widths = [self.width * weight / whole for weight in weights]
        starts = [sum(widths[:i]) for i in range(len(widths))]
        titles = [self.shaper.lines(head, w - pad, LABEL) for head, w in zip(heads, widths, strict=True)]
        head = dataclasses.replace(self._table_row(titles, starts, LABEL, SOFT, 0.6), with_next=True)
        made = [head]
        for row in rows:
            cells = [self.shaper.lines(text, w - pad, 8.6) for text, w in zip(row, widths, strict=True)]
            longest = max(len(lines) for lines in cells)
            for first in range(0, longest, _MOST_LINES):
                part = [lines[first : first + _MOST_LINES] for lines in cells]
                last = first + _MOST_LINES >= longest
                drawn = self._table_row(part, starts, 8.6, INK, 0.4 if last else 0.0)
                made.append(dataclasses.replace(drawn, head=head))
        if len(made) > 3:  # the last row is not left alone on the next page
            made[-2] = dataclasses.replace(made[-2], with_next=True)
        return [*made, self.gap(5)]

    def notice(self, text: str, *, title: str = "", thick: float = 1.4, sign: bool = False) -> list[Row]:
        """A framed note nobody overlooks, in black and white too."""
        inset = 24.0 if sign else 8.0
        lines = (
            [(line, True) for line in self.shaper.lines(title, self.width - inset - 8, VALUE, bold=True)]
            if title
            else []
        )
        lines += [(line, False) for line in self.shaper.lines(text, self.width - inset - 8, 9.0)]
        if len(lines) > _MOST_LINES:
            return [*self.paragraph(title, bold=True), *self.paragraph(text)]
        height = sum(line.leading for line, _ in lines) + 10

        def draw(brush: Brush, top: float) -> None:
            brush.box(0, top - height, self.width, height, line=thick)
            if sign:
                brush.warning(7, top - height / 2 - 6, 12)
            y = top - 4
            for line, strong in lines:
                y -= line.leading
                brush.text(line, inset, y + line.leading * _BASE, VALUE if strong else 9.0)

        return [self.gap(3), Row(height, draw), self.gap(6)]

    def gap(self, height: float) -> Row:
        """Nothing, so high."""
        return Row(height, lambda brush, top: None)

    def _line(
        self,
        line: Line,
        start: float,
        size: float,
        gray: float,
        *,
        with_next: bool = False,
        lead: Line | None = None,
    ) -> Row:
        def draw(brush: Brush, top: float) -> None:
            y = top - line.leading * (1 - _BASE)
            if lead is not None:
                brush.text(lead, 1, y, size, gray)
            brush.text(line, start, y, size, gray)

        return Row(line.leading, draw, with_next=with_next)

    def _table_row(
        self, cells: Sequence[Sequence[Line]], starts: Sequence[float], size: float, gray: float, rule: float
    ) -> Row:
        first = max((lines[0].leading for lines in cells if lines), default=0.0)
        height = first + max(sum(line.leading for line in lines[1:]) for lines in cells) + 4

        def draw(brush: Brush, top: float) -> None:
            for start, lines in zip(starts, cells, strict=True):
                y = top - 1
                for number, line in enumerate(lines):
                    y -= first if number == 0 else line.leading
                    brush.text(line, start, y + size * 0.28, size, gray)
            if rule:
                brush.rule(0, self.width, top - height + 0.5, rule, FAINT if size > LABEL else SOFT)

        return Row(height, draw)

    def _cell(self, cell: Cell, width: float) -> tuple[_Label, list[Line]]:
        return self._label(cell, width), self._values(cell, width)

    def _label(self, cell: Cell, width: float) -> _Label:
        lines = self.shaper.lines(cell.label, width, LABEL)
        second = self.shaper.lines(cell.second_label, width, LABEL) if cell.second_label else []
        fits = len(lines) == len(second) == 1 and lines[0].width + second[0].width + LABEL <= width
        return _Label(lines, second, fits)

    def _values(self, cell: Cell, width: float) -> list[Line]:
        return self.shaper.lines(cell.value, width, VALUE, bold=cell.strong and not cell.silent)

    def _draw_cell(
        self,
        brush: Brush,
        top: float,
        start: float,
        width: float,
        cell: Cell,
        label: _Label,
        values: list[Line],
        label_height: float = 0.0,
        first: float = 0.0,
    ) -> None:
        y = top - (label_height or label.height) + label.height
        for line in label.lines if label.beside else (*label.lines, *label.second):
            y -= line.leading
            brush.text(line, start, y + 2, LABEL, SOFT)
        if label.beside:
            brush.text_to(label.second[0], start + width, y + 2, LABEL, SOFT)
        for number, line in enumerate(values):
            y -= first if first and number == 0 else line.leading
            brush.text(line, start, y + VALUE * 0.28, VALUE, SOFT if cell.silent else INK)
