"""The printed report of headquarters: each figure with its definition, a chart and its table, what is kept back shown as such."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC, datetime

from fieldtool.casework.statistics import Report, Table
from fieldtool.pdf.draw import open_canvas
from fieldtool.pdf.fonts import FontBook
from fieldtool.pdf.glyphs import Pen
from fieldtool.pdf.shaping import Line, Shaper
from fieldtool.pdf.sheet import FAINT, INK, MM, SOFT, Brush, Paper, Row, paginate, paper

KEPT_BACK = "×"
"""Stands in the place of a count that is kept back."""

_BODY, _SMALL, _HEADING, _TITLE = 9.0, 7.4, 12.0, 21.0
_BARS = 14
_ACROSS = 7  # columns of a table side by side; what is more goes on below
_FIRST = 33 * MM


class FiguresPress:
    """Port `ReportPrinter`: draws a report in memory, the same bytes for the same figures. Paper: A4 or Letter."""

    def __init__(self, book: FontBook, paper_name: str = "A4") -> None:
        self._book = book
        self._paper = paper_name

    def draw(self, report: Report, *, organisation: str, printed: datetime) -> bytes:
        """The report as a PDF. Text is drawn as it is: nothing in it is markup."""
        base = paper(self._paper)
        sheet = Paper(base.width, base.height, top=20 * MM, bottom=20 * MM)
        shaper = Shaper(self._book)
        pages = paginate(_Rows(shaper, sheet.text_width).all(report, organisation, printed), sheet)
        out = io.BytesIO()
        canvas = open_canvas(out, sheet)
        canvas._doc._timeStamp.YMDhms = printed.astimezone(UTC).timetuple()[:6]
        canvas.setTitle(f"{organisation}: figures")
        canvas.setAuthor("")
        canvas.setSubject("Figures, small groups kept back")
        canvas.setCreator("fieldtool")
        canvas.setProducer("fieldtool")
        pen = Pen(canvas)
        for number, rows in enumerate(pages):
            brush = Brush(canvas, pen, shaper, sheet, False, number)
            foot = f"{KEPT_BACK} kept back, so that nobody in a small group can be made out"
            brush.rule(0, sheet.text_width, 15 * MM)
            brush.text(shaper.line(foot, _SMALL), 0, 11.5 * MM, _SMALL, SOFT)
            brush.text_to(
                shaper.line(f"{number + 1} / {len(pages)}", _SMALL), sheet.text_width, 11.5 * MM, _SMALL, SOFT
            )
            for row, top in rows:
                row.draw(brush, top)
            canvas.showPage()
        canvas.save()
        return out.getvalue()


class _Rows:
    """Makes the rows of a report."""

    def __init__(self, shaper: Shaper, width: float) -> None:
        self._shaper = shaper
        self._width = width

    def all(self, report: Report, organisation: str, printed: datetime) -> list[Row]:
        rows = [
            *self._text(organisation, _TITLE, bold=True, after=2),
            *self._text(
                f"Figures by {report.period.value}  ·  {printed:%Y-%m-%d}", _BODY, gray=SOFT, after=10
            ),
        ]
        if not report.tables:
            said = f"Fewer than {report.k} persons may be counted: nothing is published."
            return [*rows, *self._text(said, _BODY, after=0)]
        first = report.tables[0].published
        rows += self._text(f"{report.persons} persons", _HEADING, bold=True, after=3)
        rows += self._text(
            "Persons in cases whose newest consent covers counting them, by when the case was opened at the laptop. A "
            "person met at two laptops counts twice until somebody confirms that it is one. What an officer decided is "
            "at the level of reasonable grounds, and no court's finding. Periods and values with fewer than "
            f"{report.k} persons are put together; counts below {report.k}, and as many others as it takes that they "
            f"cannot be worked out, are kept back ({KEPT_BACK}).",
            _BODY,
            after=6,
        )
        rows += self._bars(list(zip(first.rows, first.row_totals, strict=True)))
        for table in report.tables:
            rows += self._table(table)
        return rows

    def _table(self, table: Table) -> list[Row]:
        shown = table.published
        rows = [self._gap(15, rule=True)]
        rows += self._text(table.figure.title, _HEADING, bold=True, after=1, with_next=True)
        rows += self._text(table.figure.definition, _SMALL + 0.6, gray=SOFT, after=5, with_next=True)
        if not shown.columns:
            return [
                *rows,
                *self._text("All of it is kept back: it would say something of everybody.", _BODY, after=0),
            ]
        if set(shown.columns) <= table.figure.uninformative:
            return [*rows, *self._text(f"{shown.columns[0]}: {shown.total}.", _BODY, after=0)]
        counts = [
            (name, total)
            for name, total in zip(shown.columns, shown.column_totals, strict=True)
            if len(shown.columns) == 1 or name not in table.figure.uninformative
        ]
        counts.sort(key=lambda one: (-one[1], one[0]))
        rows += self._bars(counts[:_BARS])
        if len(counts) > _BARS:
            rows += self._text(f"and {len(counts) - _BARS} more in the table", _SMALL, gray=SOFT, after=2)
        for begin in range(0, len(shown.columns), _ACROSS):
            end = min(begin + _ACROSS, len(shown.columns))
            last = end == len(shown.columns)
            rows.append(self._gap(5))
            head = self._line(
                ["", *shown.columns[begin:end], *(["all"] if last else [])], bold=True, head=True
            )
            body = [
                self._line(
                    [
                        name,
                        *(KEPT_BACK if cell is None else str(cell) for cell in cells[begin:end]),
                        *([str(total)] if last else []),
                    ],
                    over=head,
                )
                for name, cells, total in zip(shown.rows, shown.cells, shown.row_totals, strict=True)
            ]
            all_ = ["all", *map(str, shown.column_totals[begin:end]), *([str(shown.total)] if last else [])]
            rows += [head, *body, self._line(all_, bold=True, over=head)]
        return rows

    def _text(
        self,
        text: str,
        size: float,
        *,
        bold: bool = False,
        gray: float = INK,
        after: float,
        with_next: bool = False,
    ) -> list[Row]:
        lines = self._shaper.lines(text, self._width, size, bold=bold)

        def draw(brush: Brush, top: float) -> None:
            y = top
            for line in lines:
                y -= line.leading
                brush.text(line, 0, y + size * 0.28, size, gray)

        return [Row(sum(line.leading for line in lines) + after, draw, with_next=with_next)]

    def _gap(self, height: float, *, rule: bool = False) -> Row:
        def draw(brush: Brush, top: float) -> None:
            if rule:
                brush.rule(0, self._width, top - height * 0.6)

        return Row(height, draw, with_next=True)

    def _bars(self, counts: Sequence[tuple[str, int]]) -> list[Row]:
        """A line a value: its name, a bar as long as its count, and the count."""
        most = max((count for _, count in counts), default=0) or 1
        start = 48 * MM
        room = self._width - start - 16 * MM
        rows = []
        for at, (name, count) in enumerate(counts):
            label = self._fitted(name, start - 4, _BODY)
            number = self._shaper.line(str(count), _BODY, bold=True)
            length = max(room * count / most, 0.8)

            def draw(
                brush: Brush, top: float, label: Line = label, number: Line = number, length: float = length
            ) -> None:
                brush.text(label, 0, top - 10.2, _BODY)
                brush.box(start, top - 12, length, 8.5, fill=0.42)
                brush.text(number, start + length + 4, top - 10.2, _BODY)

            rows.append(Row(14, draw, with_next=at < 2))
        return rows

    def _line(
        self, cells: Sequence[str], *, bold: bool = False, head: bool = False, over: Row | None = None
    ) -> Row:
        slot = (self._width - _FIRST) / (_ACROSS + 1)
        first = self._fitted(cells[0], _FIRST - 4, _SMALL + 0.6, bold=bold)
        others = [self._cell(cell, slot - 3, bold, head) for cell in cells[1:]]
        high = max((sum(line.leading for line in lines) for lines in others), default=0) + 4 if head else 12.0

        def draw(brush: Brush, top: float) -> None:
            brush.text(first, 0, top - high + 3.6, _SMALL + 0.6)
            for number, lines in enumerate(others):
                y = top - high + 3.6
                for line in reversed(lines):
                    brush.text_to(line, _FIRST + slot * (number + 1), y, _SMALL + 0.6, SOFT if head else INK)
                    y += line.leading
            brush.rule(0, self._width, top - high, 0.5, INK if head else FAINT)

        return Row(high, draw, with_next=head, head=over)

    def _cell(self, text: str, width: float, bold: bool, wrapped: bool) -> list[Line]:
        size = _SMALL + 0.6
        if wrapped:
            return [
                line if line.width <= width else self._fitted(line.text, width, size, bold=bold)
                for line in self._shaper.lines(text.replace("_", " "), width, size, bold=bold)[:4]
            ]
        return [self._shaper.line(text, size, bold=bold)]

    def _fitted(self, text: str, width: float, size: float, *, bold: bool = False) -> Line:
        """One line, cut with an ellipsis where it is too long."""
        line = self._shaper.line(text, size, bold=bold)
        while line.width > width and len(text) > 1:
            text = text[:-1].rstrip("… ")
            line = self._shaper.line(text + "…", size, bold=bold)
        return line
