"""The checklist as a list: every indicator with its reply in shape and word; filtered without asking the vault."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
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
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fieldtool.domain.assessment import Indicator
from fieldtool.gui.parts.state_mark import INDICATED, NOT_INDICATED, OPEN, paint_mark, tone_of
from fieldtool.gui.theme import TOUCH_PX, Theme
from fieldtool.gui.words import say

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
TIGHT_EM = 38
LINE = Qt.ItemDataRole.UserRole
SHAPES = {"yes": INDICATED, "no": NOT_INDICATED}


@dataclass(frozen=True, slots=True)
class SignLine:
    """One indicator with its reply ("" = not asked) and how the officer knows ("" = from the conversation)."""

    indicator: Indicator
    reply: str = field(default="", repr=False)
    basis: str = field(default="", repr=False)


class SignModel(QAbstractListModel):
    """All indicators, and those of them that pass the filter."""

    def __init__(self) -> None:
        super().__init__()
        self._all: list[SignLine] = []
        self.shown: list[SignLine] = []
        self._words, self._group, self._state = "", "", ""

    def show_lines(
        self, indicators: Sequence[Indicator], replies: Mapping[str, str], bases: Mapping[str, str]
    ) -> None:
        """Shows the catalogue with the replies so far."""
        self._all = [SignLine(one, replies.get(one.id, ""), bases.get(one.id, "")) for one in indicators]
        self._filter()

    def filter(self, words: str, group: str, state: str) -> None:
        """Only lines that hold all `words`, of one group, and ("open", "answered") in one state."""
        self._words, self._group, self._state = words.casefold(), group, state
        self._filter()

    def row_of(self, indicator_id: str) -> int:
        """Where an indicator stands among those shown; -1 where it is not."""
        ids = [line.indicator.id for line in self.shown]
        return ids.index(indicator_id) if indicator_id in ids else -1

    def _filter(self) -> None:
        parts = self._words.split()

        def passes(line: SignLine) -> bool:
            text = f"{line.indicator.texts.label} {line.indicator.id}".casefold()
            return (
                all(part in text for part in parts)
                and self._group in ("", line.indicator.group)
                and (not self._state or (self._state == "answered") == bool(line.reply))
            )

        found = [line for line in self._all if passes(line)]
        if [line.indicator.id for line in found] == [line.indicator.id for line in self.shown]:
            self.shown = found
            if found:
                self.dataChanged.emit(self.index(0), self.index(len(found) - 1))
            return
        self.beginResetModel()
        self.shown = found
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.shown):
            return None
        line = self.shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{line.indicator.texts.label}: {say(line.reply or 'not_asked')}"
        return line if role == LINE else None


class _SignDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: SignList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(10, max(TOUCH_PX, self._theme.em(3.9 if self._view.tight else 2.7)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: SignLine = index.data(LINE)
        theme, c = self._theme, self._theme.colours
        whole: QRect = option.rect
        state: QStyle.StateFlag = option.state
        direction: Qt.LayoutDirection = option.direction
        box = whole.adjusted(2, 1, -2, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.accent_soft if state & QStyle.StateFlag.State_Selected else c.sunken))
            painter.drawRoundedRect(box, 8, 8)
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setPen(QPen(QColor(c.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8)
        size, end = theme.em(1.05), theme.em(6.5)
        disc = QRect(box.left() + 12, box.center().y() - size // 2 + 1, size, size)
        disc = QStyle.visualRect(direction, box, disc)
        shape = SHAPES.get(line.reply, OPEN)
        if line.reply or shape != OPEN:
            paint_mark(painter, QPointF(disc.center()) + QPointF(0.5, 0.5), size / 2, shape, c)
        else:
            painter.setPen(QPen(QColor(c.line), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(disc)
        font = QFont(self._view.font())
        font.setPixelSize(theme.px())
        painter.setFont(font)
        painter.setPen(QColor(c.text))
        flags = QStyle.visualAlignment(
            direction, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        words = QStyle.visualRect(direction, box, box.adjusted(size + 24, 0, -(end + 8), 0))
        text = line.indicator.texts.label
        if self._view.tight:  # two lines, where one would cut most of them
            painter.drawText(words, int(flags | Qt.TextFlag.TextWordWrap), text)
        else:
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, words.width())
            painter.drawText(words, int(flags), shown)
        font.setPixelSize(theme.px("small"))
        painter.setFont(font)
        painter.setPen(QColor(tone_of(shape, c).ink if line.reply else c.quiet))
        place = QStyle.visualRect(direction, box, QRect(box.right() - end, box.top(), end - 8, box.height()))
        painter.drawText(place, int(flags), say(line.reply or "not_asked"))
        painter.restore()


class SignList(QListView):
    """The list itself; `current_changed` carries the line the keyboard or the finger is on."""

    current_changed = Signal(object)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("sign-list")
        self.setAccessibleName(name)
        self.signs = SignModel()
        self.setModel(self.signs)
        self.setItemDelegate(_SignDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(lambda now, _: self.current_changed.emit(now.data(LINE)))

    @property
    def tight(self) -> bool:
        """Too narrow for a sign in one line."""
        return self.width() < self._theme.em(TIGHT_EM)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
