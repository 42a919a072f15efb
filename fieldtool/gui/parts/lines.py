"""A list of lines to choose from, each with the value it stands for: referrals, services."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

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

    def add_lines(self, lines: Sequence[tuple[str, Any]]) -> None:
        """More of them, after the others."""
        first = len(self.lines)
        self.beginInsertRows(_NOWHERE, first, first + len(lines) - 1)
        self.lines = (*self.lines, *lines)
        self.endInsertRows()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        words, value = self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return words
        return value if role == VALUE else None


class LineDelegate(QStyledItemDelegate):
    """Draws words that wrap, with room around them; the first of several lines is the heading."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        wide = self._view.viewport().width() - 2 * self._view.spacing()
        return QSize(max(wide, 1), self._lay(index, wide, QRect()) + 2 * self._pad())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state: QStyle.StateFlag = option.state
        palette, box = self._view.palette(), QRect(option.rect)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.highlight() if chosen else palette.alternateBase())
            painter.drawRoundedRect(box, 8, 8)
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8)
        painter.setPen(
            palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        )
        self._lay(index, box.width(), box, painter)
        painter.restore()

    def lead(self) -> int:
        """Pixels kept free before the words."""
        return 0

    def _pad(self) -> int:
        return round(self._view.fontMetrics().height() * 0.4)

    def _lay(self, index: Index, wide: int, box: QRect, painter: QPainter | None = None) -> int:
        """Lays the words out in `wide` pixels, draws them where there is a painter, and says how high they are."""
        heading, below, rest = str(index.data() or "").partition("\n")
        bold = QFont(self._view.font())
        bold.setWeight(QFont.Weight.DemiBold)
        pad, used, lead = self._pad(), 0, self.lead()
        mirrored = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = box.left() + 2 * pad + (0 if mirrored else lead)
        flags = QStyle.visualAlignment(
            self._view.layoutDirection(), Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        )
        for words, font in ((heading, bold if below else self._view.font()), (rest, self._view.font())):
            if not words:
                continue
            room = QRect(left, box.top() + pad + used, max(wide - 4 * pad - lead, 1), 10_000)
            both = int(flags | Qt.TextFlag.TextWordWrap)
            if painter is not None:
                painter.setFont(font)
                painter.drawText(room, both, words)
            used += QFontMetrics(font).boundingRect(room, both, words).height()
        return used


class LineList(QListView):
    """Shows lines; says which was chosen, by key or by hand."""

    chosen = Signal(object)

    def __init__(self, name: str, says: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.setItemDelegate(LineDelegate(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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
            self.choose(min(chosen, len(lines) - 1))
        self._fit()

    def add_lines(self, lines: Sequence[tuple[str, Any]]) -> None:
        """Shows more lines below; what is chosen stays chosen."""
        if not lines:
            return
        first = not self.model_.lines
        self.model_.add_lines(lines)
        if first:
            self.choose(0)
        if self.height() < self._most:  # otherwise it is as high as it may be, whatever comes below
            self._fit()

    def choose(self, number: int) -> None:
        """Chooses a line by its place, the first is 0."""
        self.setCurrentIndex(self.model_.index(number, 0))

    def current(self) -> Any:
        """What the current line stands for; nothing where there is none."""
        return self.currentIndex().data(VALUE)

    def _on_current(self, now: QModelIndex, before: QModelIndex) -> None:
        value = now.data(VALUE)
        if value is not None:
            self.chosen.emit(value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self._fit()


def told_line(name: str, text: str) -> QHBoxLayout:
    """A name and what is told under it, side by side."""
    both = QHBoxLayout()
    both.setSpacing(14)
    for label, share in ((Label(name, "small"), 2), (Label(text), 3)):
        label.setAlignment(label.alignment() | Qt.AlignmentFlag.AlignTop)
        both.addWidget(label, share, Qt.AlignmentFlag.AlignTop)
    return both
