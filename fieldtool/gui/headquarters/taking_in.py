"""Taking bundles in: a folder of thousands or single files, how far it is, and what became of each."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from fieldtool.gui.choosing import choose_file, choose_folder
from fieldtool.gui.headquarters.page import HqPage
from fieldtool.gui.headquarters.words import outcome
from fieldtool.gui.page import Room
from fieldtool.gui.parts.boxes import Banner, Card, emptied, row
from fieldtool.gui.parts.buttons import Field, button, combo
from fieldtool.gui.parts.label import Chip, Label, isolated
from fieldtool.gui.parts.progress import Progress
from fieldtool.gui.parts.table import Table
from fieldtool.gui.told import in_words

if TYPE_CHECKING:
    from fieldtool.casework.headquarters import Headquarters
    from fieldtool.casework.importing import FolderReport

SHOWN = 2_000


@dataclass(frozen=True, slots=True)
class _Line:
    file: str
    outcome: str
    sentence: str
    device: str
    number: str
    cases: str


class TakingInPage(HqPage):
    """Each bundle is in whole or not at all; stopped or cut off, the same folder is chosen again to go on."""

    name = "hq_import"

    _progressed = Signal(int, int)  # comes from the vault thread

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._stop = threading.Event()
        self._lines: tuple[_Line, ...] = ()
        self._folder = button(
            self.tr("A folder of bundles …"),
            lambda: choose_folder(self, self.tr("Folder of bundles"), lambda chosen: self.take_in([chosen])),
            kind="primary",
            icon=room.icons.icon("folder", colour=room.theme.colours.on_accent),
            name="import-folder",
        )
        self._file = button(
            self.tr("One bundle …"),
            lambda: choose_file(
                self,
                self.tr("Open a bundle"),
                self.tr("Bundles") + " (*.age)",
                lambda chosen: self.take_in([chosen]),
            ),
            name="import-file",
        )
        self.header(
            self.tr("Take bundles in"),
            self.tr("A bundle is taken in whole or not at all; a second time it changes nothing."),
            self._file,
            self._folder,
        )
        self._bar = Progress()
        self._bar.setAccessibleName(self.tr("How far it is"))
        self._far = Label("", "quiet", wrap=False, name="import-progress")
        self._stop_button = button(
            self.tr("Stop after this bundle"), self._stop.set, kind="stop", name="import-stop"
        )
        self._busy = Card(padding=14)
        self._busy.add(self._bar, row(self._far, None, self._stop_button))
        self._busy.hide()
        self._said = Banner("warning", name="import-said")
        self._counts = QHBoxLayout()
        self._counts.setSpacing(8)
        self._filter = combo([("", self.tr("Everything"))], name="import-filter")
        self._filter.activated.connect(self._show_lines)
        self._table = Table(
            "import-table",
            self.tr("What became of each file"),
            (self.tr("File"), self.tr("Outcome"), self.tr("Laptop"), self.tr("Number"), self.tr("Cases"), self.tr("What it says")),
            room,
            (15, 14, 8, 5, 8),
        )  # fmt: skip
        card = Card(padding=10)
        card.add(self._counts, Field(self.tr("Show"), self._filter), self._table)
        self.column.addWidget(self._busy)
        self.column.addWidget(self._said)
        self.column.addWidget(card, 1)
        self._progressed.connect(self._on_progress)
        self._show_counts({})

    def show_page(self, about: object = None) -> None:
        self._folder.setFocus()

    def flush(self) -> None:
        """Going away stops after the bundle that is being taken in: nothing of it is lost."""
        self._stop.set()

    def take_in(self, paths: Sequence[Path]) -> None:
        """Takes in files and folders."""
        self._stop.clear()
        self._said.say("")
        self._bar.wait()
        self._far.setText(self.tr("Looking at what is there …"))
        self._show_busy(True)

        def progress(done: int, total: int) -> bool:
            self._progressed.emit(done, total)
            return not self._stop.is_set()

        def take(hq: Headquarters) -> FolderReport:
            return hq.import_all(paths, progress)

        def failed(error: object) -> None:
            self._show_busy(False)
            self.told.emit(error)

        self.ask_hq(take, self._show, failed)

    def _on_progress(self, done: int, total: int) -> None:
        self._bar.show_far(done, total)
        self._far.setText(
            self.tr("{done} of {total} files").format(
                done=isolated(f"{done:,}"), total=isolated(f"{total:,}")
            )
        )

    def _show_busy(self, busy: bool) -> None:
        self._busy.setVisible(busy)
        self._folder.setEnabled(not busy)
        self._file.setEnabled(not busy)

    def _show(self, report: FolderReport) -> None:
        self._show_busy(False)
        self._lines = tuple(
            _Line(
                one.file,
                one.report.outcome.value,
                " ".join(map(in_words, (one.report.sentence, *one.report.warnings))),
                one.report.device,
                "" if one.report.seq is None else str(one.report.seq),
                f"+{one.report.new_cases} ~{one.report.changed_cases}" if one.report.facts else "",
            )
            for one in report.files
        )
        self._said.say(
            self.tr("Stopped after a whole bundle. Choose the same folder again to go on.")
            if report.stopped
            else ""
        )
        counts = {outcome_.value: count for outcome_, count in report.counts.items() if count}
        self._show_counts(counts)
        self._filter.clear()
        self._filter.addItem(self.tr("Everything"), "")
        for value in counts:
            self._filter.addItem(outcome(value)[0], value)
        self._show_lines()
        self.changed.emit("")

    def _show_counts(self, counts: dict[str, int]) -> None:
        emptied(self._counts)
        for value, count in counts.items():
            words, tone = outcome(value)
            self._counts.addWidget(Chip(f"{isolated(count)}  {words}", tone))
        if not counts:
            self._counts.addWidget(
                Label(self.tr("Nothing was taken in yet in this sitting."), "quiet", wrap=False)
            )
        self._counts.addStretch(1)

    def _show_lines(self) -> None:
        wanted = str(self._filter.currentData() or "")
        some = [one for one in self._lines if wanted in ("", one.outcome)][:SHOWN]
        self._table.show_rows(
            [((o.file, outcome(o.outcome)[0], o.device, o.number, o.cases, o.sentence), o) for o in some]
        )
