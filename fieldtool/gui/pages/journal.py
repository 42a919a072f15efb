"""Who did what, when: the chained journal, newest first, read only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableView

from fieldtool.domain.journal import JournalEntry
from fieldtool.gui.page import Page, Room
from fieldtool.gui.parts.boxes import Card
from fieldtool.gui.words import moment

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
PAGE = 100


class JournalModel(QAbstractTableModel):
    """Lines known so far; asks for older ones when the end comes near."""

    more_wanted = Signal(int)  # seq of the oldest line known

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[JournalEntry] = []
        self._more = self._asked = False
        self._titles = (
            self.tr("Number"),
            self.tr("When"),
            self.tr("Officer"),
            self.tr("What"),
            self.tr("About"),
            self.tr("Chain"),
        )

    def show_entries(self, entries: Sequence[JournalEntry], *, more: bool) -> None:
        """Replaces all lines."""
        self.beginResetModel()
        self.entries, self._more, self._asked = list(entries), more, False
        self.endResetModel()

    def add_entries(self, entries: Sequence[JournalEntry], *, more: bool) -> None:
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
        self.more_wanted.emit(self.entries[-1].seq)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section] if 0 <= section < len(self._titles) else None
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.entries) or role != Qt.ItemDataRole.DisplayRole:
            return None
        one = self.entries[index.row()]
        about = f"{one.subject}  {one.detail}".strip()
        cells = (str(one.seq), moment(one.at), one.officer, one.verb, about, one.hash[:12])
        return cells[index.column()] if index.column() < len(cells) else None


class JournalPage(Page):
    """A table. It holds numbers and ids, never a name or an answer."""

    name = "journal"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.header(
            self.tr("Journal"),
            self.tr(
                "Every line is chained to the one before: what was sent to headquarters cannot be rewritten unseen."
            ),
        )
        self.model = JournalModel()
        self.model.more_wanted.connect(self._read_more)
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
        for at, width in enumerate((5, 10.5, 6, 14, 20)):
            table.setColumnWidth(at, room.theme.em(width))
        head.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(5, QHeaderView.ResizeMode.ResizeToContents)
        card = Card(padding=10)
        card.add(table)
        self.column.addWidget(card, 1)

    def show_page(self, about: object = None) -> None:
        self.ask(
            lambda desk: desk.journal(limit=PAGE),
            lambda found: self.model.show_entries(found, more=len(found) == PAGE),
        )

    def _read_more(self, before: int) -> None:
        self.ask(
            lambda desk: desk.journal(before=before, limit=PAGE),
            lambda found: self.model.add_entries(found, more=len(found) == PAGE),
        )
