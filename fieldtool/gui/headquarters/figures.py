"""Figures for people who decide: a chart, its table, what it means; the cases behind a count; the report to print."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from fieldtool.gui.choosing import choose_folder
from fieldtool.gui.headquarters.figure_words import value_said
from fieldtool.gui.headquarters.page import HqPage
from fieldtool.gui.page import Room
from fieldtool.gui.parts.bars import Bar, Bars
from fieldtool.gui.parts.boxes import Banner, Card, Scrolled, row
from fieldtool.gui.parts.buttons import Field, button, combo
from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.parts.table import Table
from fieldtool.gui.told import in_words, told
from fieldtool.gui.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldtool.casework.headquarters import CaseRow, Headquarters
    from fieldtool.casework.statistics import Report
    from fieldtool.casework.statistics import Table as FigureTable
    from fieldtool.domain.errors import FieldToolError

CASES_SHOWN = 500
ALL = ""


class FiguresPage(HqPage):
    """What is shown is what may be published: small groups are kept back here as well."""

    name = "hq_figures"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._report: Report | None = None
        self._value = self._second = ALL
        self._although = False
        self._print = button(
            self.tr("Report to print (PDF) …"),
            lambda: choose_folder(self, self.tr("Where to write the report"), self.print_into),
            kind="primary",
            name="figures-print",
        )
        self.header(
            self.tr("Figures"),
            self.tr("Persons in cases whose consent covers counting them. Small groups are kept back."),
            self._print,
        )
        self._done = Banner("good", name="figures-done")
        self._warn = Banner("warning", name="figures-warning")
        self._figure = combo([], name="figures-figure")
        self._figure.activated.connect(lambda _: self._on_figure())
        periods = [
            ("year", self.tr("By year")),
            ("quarter", self.tr("By quarter")),
            ("month", self.tr("By month")),
        ]
        self._period = combo(periods, "year", "figures-period")
        self._period.activated.connect(lambda _: self.show_page())
        self._with = combo([(ALL, self.tr("Nothing: over time"))], ALL, "figures-beside")
        self._with.activated.connect(lambda _: self.show_page())
        choice = QHBoxLayout()
        choice.setSpacing(12)
        choice.addWidget(Field(self.tr("Figure"), self._figure), 3)
        choice.addWidget(Field(self.tr("Beside it"), self._with), 3)
        choice.addWidget(Field(self.tr("Time"), self._period), 1)
        self._definition = Label("", "quiet", name="figures-definition")
        self._bars = Bars(room.theme, "figures-bars", self.tr("Persons by value"))
        self._bars.chosen.connect(self._on_value)
        self._over_title = Label("", "strong")
        self._over = Bars(room.theme, "figures-over-time", self.tr("Over time"), to_choose=False)
        self._beside = Bars(room.theme, "figures-beside-it", self.tr("Of them"))
        self._beside.chosen.connect(self._on_beside)
        self._beside.hide()
        self._behind = button(self.tr("Cases behind this count"), self.look_behind, name="figures-behind")
        self._cases = Table(
            "figures-cases",
            self.tr("Cases behind this count"),
            (self.tr("Case"), self.tr("Laptop"), self.tr("Opened"), self.tr("Status"), self.tr("Place")),
            room,
            (11, 8, 7, 7),
        )
        self._cases.setMinimumHeight(room.theme.em(13))
        self._cases.hide()
        chart = Card(padding=0)
        inside = Scrolled(gap=14, margin=18)
        inside.add(self._definition, self._bars, self._over_title, self._over, self._beside)
        inside.add(row(self._behind, None), self._cases)
        inside.column.addStretch(1)
        chart.add(inside)
        self.column.addWidget(self._done)
        self.column.addWidget(self._warn)
        self.column.addLayout(choice)
        self.column.addWidget(chart, 1)

    def show_page(self, about: object = None) -> None:
        self._done.say("")
        self._warn.say("")
        period, crosses = str(self._period.currentData()), self._crosses()

        def count(hq: Headquarters) -> Report:
            from fieldtool.casework.statistics import Period

            return hq.statistics(Period(period), crosses)

        self._definition.setText(self.tr("Counting …"))
        self.ask_hq(count, self._show)

    def _crosses(self) -> tuple[tuple[str, str], ...]:
        """The two figures to be shown beside each other, or nothing."""
        one, other = str(self._figure.currentData() or ALL), str(self._with.currentData() or ALL)
        return ((one, other),) if one and other and one != other else ()

    def _on_figure(self) -> None:
        self._value = ALL
        if self._with.currentData():
            self.show_page()
        else:
            self._show_figure(ALL)

    def _show(self, report: Report) -> None:
        self._report = report
        kept, beside = self._figure.currentData(), self._with.currentData()
        self._figure.clear()
        while self._with.count() > 1:
            self._with.removeItem(1)
        for table in report.tables:
            if not table.rows_by:
                title = in_words(table.figure.title)
                self._figure.addItem(title, table.figure.id)
                self._with.addItem(title, table.figure.id)
        self._figure.setCurrentIndex(max(self._figure.findData(kept), 0))
        self._with.setCurrentIndex(max(self._with.findData(beside), 0))
        self._print.setEnabled(bool(report.tables))
        self._show_figure(self._value)

    def _table(self) -> FigureTable | None:
        at = self._figure.currentIndex()
        return (
            self._report.tables[at]
            if self._report is not None and 0 <= at < len(self._report.tables)
            else None
        )

    def _show_figure(self, value: str) -> None:
        self._cases.hide()
        table = self._table()
        back = self.tr("kept back")
        if table is None:
            k = self._report.k if self._report else 0
            self._definition.setText(
                self.tr("Fewer than {number} persons may be counted: nothing is shown.").format(
                    number=isolated(k)
                )
            )
            for chart in (self._bars, self._over, self._beside):
                chart.show_bars((), back)
            self._over_title.setText("")
            self._behind.hide()
            return
        shown = table.published
        self._definition.setText(in_words(table.figure.definition))
        bars: list[Bar] = [(ALL, shown.total)]
        bars += list(zip(shown.columns, shown.column_totals, strict=True))
        names = [name for name, _ in bars]
        said = self._said(table.figure.id)
        self._bars.show_bars(bars, back, value if value in names else names[0], said)
        self._on_value(value if value in names else names[0])

    def _on_value(self, value: str) -> None:
        table = self._table()
        if table is None:
            return
        shown = table.published
        self._cases.hide()
        self._value, self._second = value, ALL
        # A column of several rare values is none that cases could be looked up by.
        self._behind.setVisible(value in shown.columns and value != "other")
        pair = bool(self._crosses())
        self._over.setVisible(not pair)
        self._beside.setVisible(pair)
        if pair:
            self._show_beside(value)
            return
        over: list[Bar] = []
        if value in shown.columns:
            j = shown.columns.index(value)
            over = [(name, cells[j]) for name, cells in zip(shown.rows, shown.cells, strict=True)]
        else:
            over = list(zip(shown.rows, shown.row_totals, strict=True))
        words = self._said(table.figure.id)(value)
        self._over_title.setText(self.tr("Over time: {value}").format(value=isolated(words)))
        self._over.show_bars(over, self.tr("kept back"))

    def _show_beside(self, value: str) -> None:
        """The persons of one value by the other figure; the drilling goes on there."""
        crossed = next((one for one in self._report.tables if one.rows_by), None) if self._report else None
        back = self.tr("kept back")
        if crossed is None:
            self._over_title.setText(
                self.tr("These two cannot stand beside each other: it would say something of few people.")
            )
            self._beside.show_bars((), back)
            return
        shown = crossed.published
        bars: list[Bar] = [(ALL, shown.total)]
        bars += list(zip(shown.columns, shown.column_totals, strict=True))
        if value in shown.rows:
            i = shown.rows.index(value)
            bars = [(ALL, shown.row_totals[i])]
            bars += list(zip(shown.columns, shown.cells[i], strict=True))
        title = self.tr("Of them, by {figure}: {value}")
        first, second = str(self._figure.currentData()), str(self._with.currentData())
        words = self._said(first)(value)
        self._over_title.setText(
            title.format(figure=isolated(self._with.currentText()), value=isolated(words))
        )
        self._beside.show_bars(bars, back, said=self._said(second))

    def _said(self, figure: str) -> Callable[[str], str]:
        """What makes words of the columns of a figure."""
        return lambda value: self.tr("Everybody") if value == ALL else value_said(figure, value)

    def _on_beside(self, value: str) -> None:
        crossed = next((one for one in self._report.tables if one.rows_by), None) if self._report else None
        self._second = value if crossed and value in crossed.published.columns else ALL
        self._cases.hide()
        chosen = self._value != "other" and self._second != "other"
        table = self._table()
        self._behind.setVisible(bool(chosen and table and self._value in table.published.columns))

    def look_behind(self) -> None:
        """Lists the cases behind the value that is chosen: numbers, no names. It is journalled."""
        table, period = self._table(), str(self._period.currentData())
        if table is None:
            return
        figure, value = table.figure.id, self._value
        crosses = self._crosses()
        also = (crosses[0][1], self._second) if crosses and self._second else None

        def look(hq: Headquarters) -> list[CaseRow]:
            from fieldtool.casework.statistics import Period

            return hq.behind(figure, value, Period(period), also=also)

        def show(found: list[CaseRow]) -> None:
            self._cases.show_rows(
                [
                    (
                        (
                            one.number or one.id[:12],
                            one.device,
                            one.opened,
                            say(one.status),
                            one.organisation,
                        ),
                        one,
                    )
                    for one in found[:CASES_SHOWN]
                ]
            )
            self._cases.show()

        self.ask_hq(look, show)

    def print_into(self, folder: Path) -> None:
        """Writes the report; where it says too much beside the edition before, it is said first, and asked again."""
        period, although = str(self._period.currentData()), self._although
        crosses = self._crosses()
        handouts = self.room.handouts
        assert handouts is not None, "the window of headquarters has what writes"

        def write(hq: Headquarters) -> str:
            from fieldtool.casework.files import write_atomically
            from fieldtool.casework.statistics import Period

            target = folder / f"figures-by-{period}.pdf"
            drawn = hq.print_figures(Period(period), handouts.printer(), although=although, crosses=crosses)
            write_atomically(target, drawn)
            return target.name

        def written(name: str) -> None:
            self._although = False
            self._warn.say("")
            self._done.say(self.tr("Written: {file}").format(file=isolated(name)))

        def refused(error: FieldToolError) -> None:
            self._done.say("")
            self._although = True
            self._warn.say(
                f"{told(error)}\n"
                + self.tr("Write it once more to let it leave all the same; the journal says so.")
            )

        self.ask_hq(write, written, refused)
