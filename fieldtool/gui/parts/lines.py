"""A list of lines to choose from, each with the value it stands for: referrals, services."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListView

from fieldtool.gui.parts.label import Label

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
VALUE = Qt.ItemDataRole.UserRole


class Lines(QAbstractListModel):
    """(words, value) in order."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: Sequence[tuple[str, Any]] = ()

    def show_lines(self, lines: Sequence[tuple[str, Any]]) -> None:
        """Replaces all lines."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        words, value = self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return words
        return value if role == VALUE else None


class LineList(QListView):
    """Shows lines; says which was chosen, by key or by hand."""

    chosen = Signal(object)

    def __init__(self, name: str, says: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.setWordWrap(True)
        self.setSpacing(2)
        self.setUniformItemSizes(False)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.model_ = Lines()
        self.setModel(self.model_)
        self.selectionModel().currentChanged.connect(self._on_current)
        self._most = 0

    def grow_to(self, most: int) -> None:
        """As high as its lines, and never higher than `most` pixels; for a list inside a page that scrolls."""
        self._most = most
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit()

    def _fit(self) -> None:
        if not self._most:
            return
        count = self.model_.rowCount()
        self.doItemsLayout()
        self.setFixedHeight(min(self.contentsSize().height() + 2, self._most) if count else 0)

    def show_lines(self, lines: Sequence[tuple[str, Any]], chosen: int = 0) -> None:
        """Replaces all lines and chooses one of them."""
        self.model_.show_lines(lines)
        if lines:
            self.setCurrentIndex(self.model_.index(min(chosen, len(lines) - 1), 0))
        self._fit()

    def _on_current(self, now: QModelIndex, before: QModelIndex) -> None:
        value = now.data(VALUE)
        if value is not None:
            self.chosen.emit(value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def told_line(name: str, text: str) -> QHBoxLayout:
    """A name and what is told under it, side by side."""
    both = QHBoxLayout()
    both.setSpacing(14)
    for label, share in ((Label(name, "small"), 2), (Label(text), 3)):
        label.setAlignment(label.alignment() | Qt.AlignmentFlag.AlignTop)
        both.addWidget(label, share, Qt.AlignmentFlag.AlignTop)
    return both
