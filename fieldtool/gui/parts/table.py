"""A table to read and to choose from: how it looks, how it is walked by keyboard, what a row stands for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from fieldtool.gui.page import Room


class Table(QTableView):
    """Rows to read and to choose from; a row stands for a value."""

    def __init__(
        self,
        name: str,
        says: str,
        titles: Sequence[str],
        room: Room,
        widths: Sequence[float],
        stretched: int = -1,
    ) -> None:
        """`widths` in em, from the first column on; the column `stretched` takes what is left, the last one if not said."""
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.values: list[object] = []
        self._model = QStandardItemModel(0, len(titles), self)
        self._model.setHorizontalHeaderLabels(list(titles))
        self.setModel(self._model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(room.theme.em(2.3))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setMinimumSectionSize(1)
        for at, width in enumerate(widths):
            self.setColumnWidth(at, room.theme.em(width))
        head.setSectionResizeMode(stretched % len(titles), QHeaderView.ResizeMode.Stretch)

    def show_rows(self, rows: Sequence[tuple[Sequence[str], object]], tips: Sequence[str] = ()) -> None:
        """Replaces all rows: cells, and what the row stands for; a tip for each row, or each cell's own words."""
        self.values = [value for _, value in rows]
        self._model.removeRows(0, self._model.rowCount())
        for number, (cells, _) in enumerate(rows):
            items = [QStandardItem(cell) for cell in cells]
            for item, cell in zip(items, cells, strict=True):
                item.setToolTip(tips[number] if tips else cell)
            self._model.appendRow(items)

    def choose(self, number: int) -> None:
        """Chooses a row by its place, the first is 0."""
        self.setCurrentIndex(self._model.index(number, 0))

    def chosen(self) -> object | None:
        """What the current row stands for."""
        at = self.currentIndex().row()
        return self.values[at] if 0 <= at < len(self.values) else None
