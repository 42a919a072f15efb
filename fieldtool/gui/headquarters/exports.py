"""Handing the collation out in the formats of the field: pseudonymised, unless somebody writes down why not."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from fieldtool.gui.choosing import choose_folder
from fieldtool.gui.headquarters.page import HqPage
from fieldtool.gui.page import Room
from fieldtool.gui.parts.boxes import Banner, Card, Scrolled, row
from fieldtool.gui.parts.buttons import Field, button, combo, line
from fieldtool.gui.parts.label import Label, isolated

if TYPE_CHECKING:
    from fieldtool.casework.headquarters import ExportReport, Headquarters


class ExportsPage(HqPage):
    """One card: the format, whether with identities, and where to."""

    name = "hq_exports"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.header(self.tr("Exports"), self.tr("What no consent covers any more does not leave."))
        self._done = Banner("good", name="exports-done")
        formats = [
            ("htcds", self.tr("HTCDS 2.0 tables, and rows comparable to CTDC's (CSV, XLSX)")),
            ("csv", self.tr("Tables for analysts (CSV)")),
            ("parquet", self.tr("Tables for analysts (Parquet)")),
            ("odk", self.tr("Submissions for KoboToolbox and ODK (XML)")),
        ]
        self._format = combo(formats, "htcds", "exports-format")
        self._identities = QCheckBox(self.tr("With what identifies people, where consent covers it"))
        self._identities.setObjectName("exports-identities")
        self._reason = line("exports-reason")
        self._why = Field(
            self.tr("Why"),
            self._reason,
            self.tr("It is written in the journal. The files are not encrypted."),
        )
        self._why.hide()
        self._identities.toggled.connect(self._why.setVisible)
        card = Card()
        card.setMaximumWidth(room.theme.em(48))
        card.add(
            Field(self.tr("Format"), self._format),
            self._identities,
            self._why,
            row(
                button(
                    self.tr("Write to a folder …"),
                    lambda: choose_folder(self, self.tr("Where to write it"), self.write_into),
                    kind="primary",
                    name="exports-write",
                ),
                None,
            ),
            Label(
                self.tr(
                    "Fields and values carry the standard's own names. No endorsement by its owner is implied."
                ),
                "small",
            ),
        )
        scrolled = Scrolled()
        scrolled.add(self._done, row(card, None))
        scrolled.column.addStretch(1)
        self.column.addWidget(scrolled, 1)

    def show_page(self, about: object = None) -> None:
        self._done.say("")

    def write_into(self, folder: Path) -> None:
        """Writes into a new folder below the one that is chosen."""
        kind, named = str(self._format.currentData()), self._identities.isChecked()
        reason = self._reason.text().strip()
        if named and not reason:
            self._reason.setFocus()
            self.noted.emit(self.tr("Say why identities must leave."))
            return
        handouts = self.room.handouts
        assert handouts is not None, "the window of headquarters has what writes"
        target = folder / f"{kind}-{secrets.token_hex(3)}"

        def write(hq: Headquarters) -> ExportReport:
            from fieldtool.casework.hq_ports import ExportFormat

            tables = handouts.tables(ExportFormat(kind))
            return hq.export(target, tables, with_identities=named, reason=reason)

        def written(report: ExportReport) -> None:
            self._done.say(
                self.tr("Written to {folder}. Cases held back for want of consent: {number}").format(
                    folder=isolated(target.name), number=isolated(report.withheld)
                )
            )

        self.ask_hq(write, written)
