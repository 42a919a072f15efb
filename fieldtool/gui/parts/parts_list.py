"""The sections of a conversation at the side: how far it has come, by shape and word, never by a count."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fieldtool.gui.sitting import BEGUN, DONE, Part
from fieldtool.gui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
PART = Qt.ItemDataRole.UserRole


class Parts(QAbstractListModel):
    """The sections that are open now."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: tuple[Part, ...] = ()

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Shows other parts; the list stays where it was scrolled to."""
        if len(parts) == len(self.parts):
            self.parts = tuple(parts)
            self.dataChanged.emit(self.index(0), self.index(len(parts) - 1))
        else:
            self.beginResetModel()
            self.parts = tuple(parts)
            self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.parts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.parts):
            return None
        part = self.parts[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return part.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            word = {DONE: self.tr("answered"), BEGUN: self.tr("begun")}.get(part.state, self.tr("not begun"))
            return f"{part.label}, {word}"
        return part if role == PART else None


class _PartDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: PartsList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        box = QRect(0, 0, self._view.viewport().width() - self._theme.em(2.9), 1000)
        font = QFont(self._view.font())
        font.setPixelSize(self._theme.px("small"))
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        needed = metrics.boundingRect(box, int(Qt.TextFlag.TextWordWrap), str(index.data()))
        return QSize(10, max(self._theme.em(2.3), needed.height() + self._theme.em(0.9)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        part: Part = index.data(PART)
        theme, c = self._theme, self._theme.colours
        box: QRect = option.rect.adjusted(0, 1, 0, -1)
        state: QStyle.StateFlag = option.state
        direction: Qt.LayoutDirection = option.direction
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if part.current or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.accent_soft if part.current else c.surface))
            painter.drawRoundedRect(box, 8, 8)
        if self._view.hasFocus() and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(c.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8)
        radius = theme.em(0.36)
        slot = QStyle.visualRect(direction, box, QRect(box.left() + 8, box.top(), theme.em(1), box.height()))
        centre = QPointF(slot.center()) + QPointF(0.5, 0.5)
        ink = QColor(c.accent_ink if part.current else c.accent if part.state == DONE else c.quiet)
        painter.setPen(QPen(ink, 1.8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if part.state == DONE:
            painter.drawPolyline(
                [
                    centre + QPointF(-radius, 0),
                    centre + QPointF(-radius * 0.2, radius * 0.8),
                    centre + QPointF(radius * 1.1, -radius * 0.8),
                ]
            )
        else:
            painter.drawEllipse(centre, radius, radius)
            if part.state == BEGUN:
                painter.setBrush(ink)
                start = 270 if direction == Qt.LayoutDirection.LeftToRight else 90
                painter.drawPie(
                    int(centre.x() - radius),
                    int(centre.y() - radius),
                    int(2 * radius),
                    int(2 * radius),
                    start * 16,
                    180 * 16,
                )
        font = QFont(self._view.font())
        font.setPixelSize(theme.px("small"))
        font.setWeight(QFont.Weight.DemiBold if part.current else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(c.accent_ink if part.current else c.text))
        words = QStyle.visualRect(direction, box, box.adjusted(theme.em(2), 0, -6, 0))
        flags = QStyle.visualAlignment(
            direction, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        painter.drawText(words, int(flags) | int(Qt.TextFlag.TextWordWrap), part.label)
        painter.restore()


class PartsList(QListView):
    """The list of sections; choosing one goes there."""

    chosen = Signal(str)  # ref of the first question

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("sections")
        self.setAccessibleName(self.tr("Sections of the interview"))
        self._parts = Parts()
        self.setModel(self._parts)
        self.setItemDelegate(_PartDelegate(theme, self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFixedWidth(theme.em(13))
        self.clicked.connect(self._on_chosen)
        self.activated.connect(self._on_chosen)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Shows the sections, the present one marked."""
        self._parts.show_parts(parts)
        for at, part in enumerate(parts):
            if part.current:
                self.setCurrentIndex(self._parts.index(at))

    def _on_chosen(self, index: QModelIndex) -> None:
        part = index.data(PART)
        if part is not None:
            self.chosen.emit(part.first_ref)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
