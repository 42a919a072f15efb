"""The laptops, one line each, and what must be looked at; the receipt or return for the one that is chosen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from fieldtool.gui.choosing import choose_folder
from fieldtool.gui.headquarters.page import HqPage
from fieldtool.gui.page import Room
from fieldtool.gui.parts.boxes import Banner, Card, Scrolled, emptied, row
from fieldtool.gui.parts.buttons import button
from fieldtool.gui.parts.label import Chip, Label, isolated
from fieldtool.gui.parts.table import Table
from fieldtool.gui.told import in_words
from fieldtool.gui.words import day, say

if TYPE_CHECKING:
    from fieldtool.casework.fleet import FleetReport, LaptopReport
    from fieldtool.casework.headquarters import Headquarters


class FleetPage(HqPage):
    """Who must be looked at comes first."""

    name = "hq_fleet"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.header(
            self.tr("Laptops"), self.tr("What their bundles give away; who must be looked at comes first.")
        )
        self._done = Banner("good", name="fleet-done")
        self._table = Table(
            "fleet-table",
            self.tr("Laptops"),
            (self.tr("Laptop"), self.tr("To look at"), self.tr("Newest sealed"), self.tr("Bundles")),
            room,
            (6, 11, 8),
        )
        self._table.selectionModel().currentRowChanged.connect(lambda *_: self._show_one())
        listed = Card(padding=10)
        listed.add(self._table)
        self._title = Label("", "section", name="fleet-title")
        self._facts = Label("", "quiet")
        self._findings = Scrolled(gap=10)
        self._receipt = button(
            self.tr("Write its receipt …"),
            lambda: choose_folder(
                self, self.tr("Where to write it"), lambda to: self.write(to, returns=False)
            ),
            name="fleet-receipt",
        )
        self._return = button(
            self.tr("Write its return …"),
            lambda: choose_folder(
                self, self.tr("Where to write it"), lambda to: self.write(to, returns=True)
            ),
            kind="primary",
            name="fleet-return",
        )
        beside = Card()
        beside.add(self._title, self._facts, self._findings, row(self._receipt, self._return, None))
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addWidget(listed, 3)
        body.addWidget(beside, 2)
        self.column.addWidget(self._done)
        self.column.addLayout(body, 1)

    def show_page(self, about: object = None) -> None:
        self._done.say("")
        self.ask_hq(lambda hq: hq.fleet(), self._show)

    def on_changed(self, case_id: str) -> None:
        if self.isVisible():
            self.show_page()

    def _show(self, report: FleetReport) -> None:
        laptops = sorted(report.laptops, key=lambda one: (not one.findings, one.device))
        self._table.show_rows(
            [
                (
                    (
                        one.device,
                        ", ".join(say(found.concern, "concern") for found in one.findings)
                        or self.tr("nothing"),
                        day(one.newest),
                        str(one.bundles),
                    ),
                    one,
                )
                for one in laptops
            ]
        )
        if laptops:
            self._table.choose(0)
        self._show_one()

    def _show_one(self) -> None:
        one: LaptopReport | None = self._table.chosen()  # type: ignore[assignment]
        emptied(self._findings.column)
        for made in (self._receipt, self._return):
            made.setEnabled(one is not None and one.bundles > 0)
        if one is None:
            self._title.setText(self.tr("No laptop yet"))
            self._facts.setText(self.tr("A laptop is known here from its first bundle on."))
            return
        self._title.setText(isolated(one.device))
        self._facts.setText(
            self.tr("Officers {officers}; program {program}").format(
                officers=isolated(", ".join(one.officers) or "?"), program=isolated(one.program or "?")
            )
        )
        for found in one.findings:
            self._findings.column.addWidget(Chip(say(found.concern, "concern"), "warning"))
            self._findings.column.addWidget(Label(in_words(found.sentence)))
        if not one.findings:
            self._findings.column.addWidget(Label(self.tr("Nothing must be looked at."), "quiet"))
        self._findings.column.addStretch(1)

    def write(self, folder: Path, *, returns: bool) -> None:
        """Writes the receipt or the return of the laptop that is chosen."""
        one: LaptopReport | None = self._table.chosen()  # type: ignore[assignment]
        if one is None:
            return
        device = one.device

        def write(hq: Headquarters) -> str:
            from fieldtool.casework.files import write_atomically

            data = hq.make_return(device) if returns else hq.receipt(device)
            target = folder / (f"return-{device}.age" if returns else f"receipt-{device}.tar")
            write_atomically(target, data)
            return target.name

        self.ask_hq(
            write, lambda name: self._done.say(self.tr("Written: {file}").format(file=isolated(name)))
        )
