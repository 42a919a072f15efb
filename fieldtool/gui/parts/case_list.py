"""Cases as a list that scrolls the same with ten rows and a hundred thousand: pages are fetched as they come near."""

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
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fieldtool.domain.case import CaseRow, InterviewState
from fieldtool.gui.parts.label import isolated
from fieldtool.gui.parts.state_mark import paint_mark, tone_of
from fieldtool.gui.theme import Theme
from fieldtool.gui.words import moment, say

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ROW = Qt.ItemDataRole.UserRole


class CaseModel(QAbstractListModel):
    """Rows known so far. `more_wanted` asks for those after the last one; the model never asks the vault itself."""

    more_wanted = Signal(object)  # the last CaseRow

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[CaseRow] = []
        self._more = False
        self._asked = False

    def show_rows(self, rows: Sequence[CaseRow], *, more: bool) -> None:
        """Replaces all rows."""
        self.beginResetModel()
        self.rows, self._more, self._asked = list(rows), more, False
        self.endResetModel()

    def add_rows(self, rows: Sequence[CaseRow], *, more: bool) -> None:
        """Adds the next page."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(rows) - 1)
            self.rows.extend(rows)
            self.endInsertRows()
        self._more, self._asked = more, False

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._more and not self._asked and bool(self.rows)

    def fetchMore(self, parent: Index) -> None:
        self._asked = True
        self.more_wanted.emit(self.rows[-1])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            words = [row.number, row.name or self.tr("No name yet"), say(row.status)]
            for crime, state in (("trafficking", row.trafficking), ("smuggling", row.smuggling)):
                words.append(f"{say(crime)}: {say(state or 'open')}")
            return ", ".join(words)
        return row if role == ROW else None


class _CaseDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: CaseList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        # Eighty pieces of text are written for one screen of rows: fonts, inks and flags are made once.
        self._fonts: dict[tuple[str, bool], tuple[QFont, QFontMetrics]] = {}
        self._inks: dict[str, QColor] = {}
        self._flags: dict[Qt.LayoutDirection, int] = {}

    def _font(self, size: str, bold: bool) -> tuple[QFont, QFontMetrics]:
        if (size, bold) not in self._fonts:
            font = QFont(self._view.font())
            font.setPixelSize(self._theme.px(size))
            font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
            self._fonts[size, bold] = font, QFontMetrics(font)
        return self._fonts[size, bold]

    def _ink(self, colour: str) -> QColor:
        if colour not in self._inks:
            self._inks[colour] = QColor(colour)
        return self._inks[colour]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(10, self._theme.em(4.1))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: CaseRow = index.data(ROW)
        theme, c = self._theme, self._theme.colours
        whole: QRect = option.rect
        state: QStyle.StateFlag = option.state
        direction: Qt.LayoutDirection = option.direction
        box = whole.adjusted(2, 2, -2, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = bool(state & QStyle.StateFlag.State_HasFocus) and self._view.hasFocus()
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.accent_soft if state & QStyle.StateFlag.State_Selected else c.sunken))
            painter.drawRoundedRect(box, 9, 9)
        if focused:
            painter.setPen(QPen(QColor(c.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 9, 9)
        painter.setPen(QColor(c.line))
        painter.drawLine(whole.left() + 12, whole.bottom(), whole.right() - 12, whole.bottom())
        inner = box.adjusted(14, 0, -14, 0)
        narrow = inner.width() < theme.em(34)
        wide = inner.width() >= theme.em(52)
        marks = theme.em(3.6) if narrow else theme.em(23.5 if wide else 22)
        end = theme.em(9.5) if wide else 0
        words = inner.adjusted(0, 0, -(marks + end), 0)
        name = row.name or self.tr("No name yet")
        self._write(painter, words, 0.18, name, "body", c.text, bold=True, direction=direction, box=inner)
        below = f"{isolated(row.number)}  ·  {isolated(moment(row.changed))}"
        if not end and row.interview_state is InterviewState.OPEN:
            below = f"{isolated(row.number)}  ·  {say(row.interview_state, 'interview')}"
        self._write(painter, words, 0.55, below, "small", c.quiet, direction=direction, box=inner)
        left = inner.right() - marks - end
        each = (marks - 8) // 2
        for at, (crime, found) in enumerate((("trafficking", row.trafficking), ("smuggling", row.smuggling))):
            slot = QRect(left + at * each, inner.top(), each, inner.height())
            self._mark(painter, slot, crime, found or "open", narrow, direction, inner)
        if end:
            slot = QRect(inner.right() - end, inner.top(), end, inner.height())
            held = say(row.interview_state, "interview") if row.interview_state else say(row.status)
            ink = c.accent if row.interview_state is InterviewState.OPEN else c.quiet
            self._write(
                painter, slot, 0.18, held, "small", ink, direction=direction, box=inner,
                bold=row.interview_state is InterviewState.OPEN,
            )  # fmt: skip
            gone = self.tr("sent to headquarters") if row.exported else self.tr("not sent yet")
            self._write(painter, slot, 0.55, gone, "small", c.quiet, direction=direction, box=inner)
        painter.restore()

    def _mark(
        self,
        painter: QPainter,
        slot: QRect,
        crime: str,
        state: str,
        narrow: bool,
        direction: Qt.LayoutDirection,
        box: QRect,
    ) -> None:
        theme, size = self._theme, self._theme.em(1.15)
        disc = QStyle.visualRect(
            direction, box, QRect(slot.left(), slot.center().y() - size // 2, size, size)
        )
        paint_mark(painter, QPointF(disc.center()) + QPointF(0.5, 0.5), size / 2, state, theme.colours)
        if not narrow:
            words = slot.adjusted(size + 8, 0, -4, 0)
            tone = tone_of(state, theme.colours)
            self._write(
                painter, words, 0.18, self.tr("Trafficking") if crime == "trafficking" else self.tr("Smuggling"),
                "small", theme.colours.text, direction=direction, box=box,
            )  # fmt: skip
            self._write(painter, words, 0.55, say(state), "small", tone.ink, direction=direction, box=box)

    def _write(
        self,
        painter: QPainter,
        slot: QRect,
        top: float,
        text: str,
        size: str,
        ink: str,
        *,
        direction: Qt.LayoutDirection,
        box: QRect,
        bold: bool = False,
    ) -> None:
        font, metrics = self._font(size, bold)
        painter.setFont(font)
        painter.setPen(self._ink(ink))
        part = QRect(
            slot.left(), slot.top() + round(slot.height() * top), slot.width(), round(slot.height() * 0.34)
        )
        place = QStyle.visualRect(direction, box, part)
        if direction not in self._flags:
            wanted = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            self._flags[direction] = int(QStyle.visualAlignment(direction, wanted))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, self._flags[direction], shown)


class CaseList(QListView):
    """The list itself. `opened` carries the id of the case chosen."""

    opened = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setObjectName("case-list")
        self.setAccessibleName(name)
        self.cases = CaseModel()
        self.setModel(self.cases)
        self.setItemDelegate(_CaseDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._on_opened)
        self.activated.connect(self._on_opened)

    def _on_opened(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if row is not None:
            self.opened.emit(row.id)
