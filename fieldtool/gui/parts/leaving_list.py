"""Which cases would leave, how much of each, and why no more: chosen one by one before anything is sealed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem, QVBoxLayout, QWidget

from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.parts.lines import VALUE, Index, LineDelegate, LineList, Lines

TICKED = Qt.ItemDataRole.CheckStateRole
HALF = 128  # between dark and light


@dataclass(frozen=True, slots=True)
class Going:
    """One case: its id and number, how much leaves (a `Coverage`), why, and how many things stay behind."""

    case_id: str
    number: str
    coverage: str
    why: str
    stays: int = 0

    @property
    def leaves(self) -> bool:
        """Something of it may leave."""
        return self.coverage != "nothing"


class _Cases(Lines):
    """The lines, each ticked or not; those of which nothing may leave cannot be ticked."""

    def __init__(self) -> None:
        super().__init__()
        self.left_out: set[str] = set()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == TICKED and index.isValid():
            one: Going = self.lines[index.row()][1]
            ticked = one.leaves and one.case_id not in self.left_out
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        leaves = index.isValid() and self.lines[index.row()][1].leaves
        return flags | Qt.ItemFlag.ItemIsUserCheckable if leaves else flags

    def turn(self, index: Index) -> bool:
        """Ticks, or takes the tick off; False where there is nothing to tick."""
        one: Going | None = index.data(VALUE)
        if one is None or not one.leaves:
            return False
        self.left_out ^= {one.case_id}
        self.dataChanged.emit(index, index, [TICKED])
        return True


class _CaseDelegate(LineDelegate):
    """As other lines, with a box to tick before the words."""

    def lead(self) -> int:
        return round(self._view.fontMetrics().height() * 1.5)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        one: Going = index.data(VALUE)
        if not one.leaves:
            return
        palette, high = self._view.palette(), self._view.fontMetrics().height()
        row = QRect(option.rect)
        side = round(high * 0.95)
        place = QRect(row.left() + self._pad() * 2, row.top() + self._pad() + (high - side) // 2, side, side)
        box = QRectF(QStyle.visualRect(self._view.layoutDirection(), row, place))
        ticked = index.data(TICKED) == Qt.CheckState.Checked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = palette.color(QPalette.ColorRole.Accent)
        painter.setPen(QPen(ink, 1.6))
        painter.setBrush(ink if ticked else palette.base())
        painter.drawRoundedRect(box, 3, 3)
        if ticked:
            # Of the two the one that stands out; the list itself may have no ground of its own.
            dark = ink.lightness() < HALF
            painter.setPen(QPen(Qt.GlobalColor.white if dark else Qt.GlobalColor.black, 2))
            at = box.topLeft()
            painter.drawPolyline(
                [at + QPointF(side * x, side * y) for x, y in ((0.22, 0.52), (0.43, 0.73), (0.79, 0.29))]
            )
        painter.restore()


class _CaseLines(LineList):
    """A click or the space bar ticks."""

    turned = Signal()

    def __init__(self, says: str) -> None:
        super().__init__("leaving-cases", says)
        self.cases = _Cases()
        self.model_ = self.cases
        self.setModel(self.cases)
        self.setItemDelegate(_CaseDelegate(self))
        # Thousands may wait: their heights are worked out piece by piece, and the window stays awake.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.clicked.connect(self._turn)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._turn(self.currentIndex())
            event.accept()
            return
        super().keyPressEvent(event)

    def _turn(self, index: Index) -> None:
        if self.cases.turn(index):
            self.turned.emit()


class LeavingList(QWidget):
    """The cases below each other; those that may leave can be left out by hand."""

    chosen_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._none = Label(self.tr("Nothing waits: all has left."), "quiet")
        self._list = _CaseLines(self.tr("Changed since they last left"))
        self._list.turned.connect(self.chosen_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._none)
        column.addWidget(self._list)
        self._fit()

    def show_cases(self, cases: Sequence[Going]) -> None:
        """Shows the cases, all chosen that may leave."""
        self._list.cases.left_out.clear()
        self._list.show_lines([(self._words(one), one) for one in cases])
        self.say_none(not cases)
        self.chosen_changed.emit()

    def add_cases(self, cases: Sequence[Going]) -> None:
        """Shows more of them below; what was left out by hand stays left out."""
        self._list.add_lines([(self._words(one), one) for one in cases])
        self.say_none(False)
        self.chosen_changed.emit()

    def say_none(self, none: bool) -> None:
        """Says that nothing waits, in the place of the list."""
        self._none.setVisible(none)
        self._list.setVisible(bool(self._list.cases.lines))

    def chosen(self) -> list[str]:
        """Ids of the cases that are to leave."""
        kept_back = self._list.cases.left_out
        return [
            one.case_id for _, one in self._list.cases.lines if one.leaves and one.case_id not in kept_back
        ]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self._list.grow_to(self.fontMetrics().height() * 22)

    def _words(self, one: Going) -> str:
        said = f"{isolated(one.number)}  ·  {self._said(one.coverage)}"
        if one.coverage == "full":
            return said
        left = self.tr("Left out of it: {number}").format(number=isolated(one.stays)) if one.stays else ""
        return f"{said}\n{'  '.join(filter(None, (one.why, left)))}"

    def _said(self, coverage: str) -> str:
        return {
            "full": self.tr("leaves"),
            "pseudonymised": self.tr("leaves without identity"),
            "coded": self.tr("coded answers only"),
        }.get(coverage, self.tr("stays"))
