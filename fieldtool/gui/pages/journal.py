"""Who did what, when: the chained journal told as a story, newest first, chosen by officer, kind, case and day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableView

from fieldtool.casework.journal_book import Asked, Checked, Kind, Told
from fieldtool.casework.roles import May, allows
from fieldtool.gui.choosing import choose_folder
from fieldtool.gui.page import Page, Room
from fieldtool.gui.parts.boxes import Banner, Card, row
from fieldtool.gui.parts.buttons import Field, button, combo, line
from fieldtool.gui.parts.label import isolated
from fieldtool.gui.story import sentence
from fieldtool.gui.words import moment

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
PAGE = 100


@dataclass(frozen=True, slots=True)
class _Lines:
    told: Sequence[Told] = field(repr=False)
    officers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    may_export: bool = False


class JournalModel(QAbstractTableModel):
    """Lines known so far; asks for older ones when the end comes near."""

    more_wanted = Signal(int)  # seq of the oldest line known

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[Told] = []
        self._more = self._asked = False
        self._titles = (self.tr("When"), self.tr("What happened"), self.tr("Line"), self.tr("Chain"))

    def show_entries(self, entries: Sequence[Told], *, more: bool) -> None:
        """Replaces all lines."""
        self.beginResetModel()
        self.entries, self._more, self._asked = list(entries), more, False
        self.endResetModel()

    def add_entries(self, entries: Sequence[Told], *, more: bool) -> None:
        """Adds older lines."""
        if entries:
            self.beginInsertRows(QModelIndex(), len(self.entries), len(self.entries) + len(entries) - 1)
            self.entries.extend(entries)
            self.endInsertRows()
        self._more, self._asked = more, False

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._more and not self._asked and bool(self.entries)

    def fetchMore(self, parent: Index) -> None:
        self._asked = True
        self.more_wanted.emit(self.entries[-1].entry.seq)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section] if 0 <= section < len(self._titles) else None
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.entries):
            return None
        told = self.entries[index.row()]
        one = told.entry
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{one.verb}  {one.subject}  {one.detail}".strip()
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        cells = (isolated(moment(one.at)), sentence(told), str(one.seq), one.hash[:12])
        return cells[index.column()] if index.column() < len(cells) else None


class JournalPage(Page):
    """A story. It holds numbers and ids, never the name of a person interviewed and never an answer."""

    name = "journal"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._export = button(
            self.tr("Save as a signed file …"),
            lambda: choose_folder(self, self.tr("Where to save the journal"), self.export_into),
            name="journal-export",
        )
        self.header(
            self.tr("Journal"),
            self.tr(
                "Every line is chained to the one before: what was sent to headquarters cannot be rewritten unseen."
            ),
            button(self.tr("Check it"), self.check, name="journal-check"),
            self._export,
        )
        self._good = Banner("good", name="journal-good")
        self._bad = Banner("danger", name="journal-bad")
        self.model = JournalModel()
        self.model.more_wanted.connect(self._read_more)
        self.column.addWidget(self._good)
        self.column.addWidget(self._bad)
        self.column.addLayout(self._choices())
        card = Card(padding=10)
        card.add(self._table(room))
        self.column.addWidget(card, 1)

    def _choices(self) -> Any:
        self._officer = combo([("", self.tr("Everybody"))], name="journal-officer")
        # A long name must not push the others over the edge where letters are large.
        self._officer.setSizeAdjustPolicy(
            self._officer.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._officer.setMinimumContentsLength(8)
        kinds = [
            ("", self.tr("Everything")),
            (Kind.VIEW.value, self.tr("Looks")),
            (Kind.CHANGE.value, self.tr("Changes")),
            (Kind.LEFT.value, self.tr("What left")),
            (Kind.DELETED.value, self.tr("Deletions")),
            (Kind.ACCESS.value, self.tr("Unlocking and keys")),
            (Kind.REFUSED.value, self.tr("Refused and wrong")),
        ]
        self._kind = combo(kinds, name="journal-kind")
        days = [
            ("", self.tr("All days")),
            ("0", self.tr("Today")),
            ("1", self.tr("Since yesterday")),
            ("6", self.tr("Seven days")),
            ("29", self.tr("Thirty days")),
        ]
        self._days = combo(days, name="journal-days")
        self._case = line("journal-case", placeholder=self.tr("Case number"))
        self._case.returnPressed.connect(self.choose)
        for one in (self._officer, self._kind, self._days):
            one.activated.connect(self.choose)
        return row(
            Field(self.tr("Officer"), self._officer),
            Field(self.tr("Kind"), self._kind),
            Field(self.tr("Days"), self._days),
            Field(self.tr("Case"), self._case),
            None,
            gap=16,
        )

    def _table(self, room: Room) -> QTableView:
        table = QTableView()
        table.setObjectName("journal-table")
        table.setAccessibleName(self.tr("Journal"))
        table.setModel(self.model)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(room.theme.em(2.3))
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for at, width in enumerate((10.5, 30, 5, 8)):
            table.setColumnWidth(at, room.theme.em(width))
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        return table

    def show_page(self, about: object = None) -> None:
        self._good.say("")
        self._bad.say("")
        self.choose()

    def asked(self) -> Asked:
        """What is chosen."""
        days, kind = str(self._days.currentData() or ""), str(self._kind.currentData() or "")
        first: date | None = None
        if days:
            first = datetime.now(UTC).astimezone().date() - timedelta(days=int(days))
        return Asked(
            officer=str(self._officer.currentData() or ""),
            case=self._case.text().strip(),
            kind=Kind(kind) if kind else None,
            first=first,
        )

    def choose(self) -> None:
        """Reads what is chosen."""
        asked = self.asked()

        def read(desk: Desk) -> _Lines:
            return _Lines(
                desk.book.page(asked, limit=PAGE),
                tuple((one.officer.number, one.officer.name) for one in desk.officers.known()),
                allows(desk.officer.role, May.EXPORT_JOURNAL),
            )

        self.ask(read, self._show)

    def check(self) -> None:
        """Checks every line and every signature, and says plainly what came of it."""
        self.ask(lambda desk: desk.book.check(), self._on_checked)

    def export_into(self, folder: Path) -> None:
        """Saves the whole journal with a signature beside it."""
        self.ask(
            lambda desk: desk.book.export(folder),
            lambda files: self._good.say(
                self.tr("Saved: {file}").format(file=isolated(", ".join(one.name for one in files)))
            ),
        )

    def _on_checked(self, found: Checked) -> None:
        self._good.say("")
        self._bad.say("")
        if found.broken_at is not None:
            words = self.tr("Line {line} does not fit the one before: the journal was changed there.")
            self._bad.say(words.format(line=isolated(found.broken_at)))
        elif found.forged:
            words = self.tr("The journal does not fit what was signed at line {line}: it was rewritten.")
            self._bad.say(words.format(line=isolated(found.forged[0])))
        else:
            words = self.tr(
                "All {lines} lines fit together. Up to line {signed} the journal is what an officer signed."
            )
            more = self.tr(
                "Lines after that could have been rewritten by somebody who controls this laptop; headquarters sees it at "
                "the next bundle."
            )
            signed = isolated(found.signed_up_to)
            self._good.say(words.format(lines=isolated(found.lines), signed=signed) + " " + more)

    def _show(self, found: _Lines) -> None:
        self.model.show_entries(found.told, more=len(found.told) == PAGE)
        self._export.setVisible(found.may_export)
        if self._officer.count() != len(found.officers) + 1:
            chosen = self._officer.currentData()
            while self._officer.count() > 1:
                self._officer.removeItem(1)
            for number, name in found.officers:
                self._officer.addItem(f"{name} ({number})", number)
            self._officer.setCurrentIndex(max(self._officer.findData(chosen), 0))

    def _read_more(self, before: int) -> None:
        asked = self.asked()
        self.ask(
            lambda desk: desk.book.page(asked, before=before, limit=PAGE),
            lambda found: self.model.add_entries(found, more=len(found) == PAGE),
        )
