"""The rail at the leading edge: where one can go, as a list that a keyboard and a screen reader understand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fieldtool.gui.icons import Icons
from fieldtool.gui.theme import TOUCH_PX, Theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
PLACE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Place:
    """One line: a page, or (without `page`) a heading."""

    text: str
    page: str = ""
    icon: str = ""
    folded: bool = False
    foldable: bool = False


class Places(QAbstractListModel):
    """The places there are now."""

    def __init__(self) -> None:
        super().__init__()
        self.places: Sequence[Place] = ()

    def show_places(self, places: Sequence[Place]) -> None:
        """Replaces all places."""
        self.beginResetModel()
        self.places = tuple(places)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.places):
            return None
        place = self.places[index.row()]
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return place.text
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and place.foldable:
            return self.tr("folded") if place.folded else self.tr("unfolded")
        return place if role == PLACE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        place = self.places[index.row()]
        if not place.page and not place.foldable:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _PlaceDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, icons: Icons, rail: Rail) -> None:
        super().__init__(rail)
        self._theme, self._icons, self._rail = theme, icons, rail

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        place = index.data(PLACE)
        return QSize(10, self._rail.height_of(place))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place: Place = index.data(PLACE)
        c, theme = self._theme.colours, self._theme
        box: QRect = option.rect.adjusted(8, 2, -8, -2)
        state: QStyle.StateFlag = option.state
        direction: Qt.LayoutDirection = option.direction
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self._rail.font())
        if not place.page:
            if not self._rail.slim:
                font.setPixelSize(theme.px("small"))
                painter.setFont(font)
                painter.setPen(QColor(c.quiet))
                aside = "◂" if direction == Qt.LayoutDirection.RightToLeft else "▸"
                mark = f"{aside if place.folded else '▾'}  " if place.foldable else ""
                self._write(painter, box.adjusted(10, 6, -6, 0), mark + place.text, direction)
                if state & QStyle.StateFlag.State_HasFocus and self._rail.hasFocus():
                    painter.setPen(QPen(QColor(c.accent), 2))
                    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 9, 9)
            else:
                painter.setPen(QPen(QColor(c.line), 1))
                painter.drawLine(box.left() + 6, box.center().y(), box.right() - 6, box.center().y())
            painter.restore()
            return
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.accent_soft if chosen else c.surface))
            painter.drawRoundedRect(box, 9, 9)
        if state & QStyle.StateFlag.State_HasFocus and self._rail.hasFocus():
            painter.setPen(QPen(QColor(c.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 9, 9)
        ink = c.accent_ink if chosen else c.text
        size = theme.em(1.3)
        slot = QRect(
            box.left() + (box.width() - size) // 2 if self._rail.slim else box.left() + 10, 0, size, size
        )
        slot.moveTop(box.center().y() - size // 2 + 1)
        slot = QStyle.visualRect(direction, box, slot)
        painter.drawPixmap(
            slot, self._icons.pixmap(place.icon, size, ink, painter.device().devicePixelRatioF())
        )
        if not self._rail.slim:
            font.setPixelSize(theme.px())
            font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
            painter.setFont(font)
            painter.setPen(QColor(ink))
            words = QStyle.visualRect(direction, box, box.adjusted(size + 22, 0, -6, 0))
            self._write(painter, words, place.text, direction)
        painter.restore()

    def _write(self, painter: QPainter, box: QRect, text: str, direction: Qt.LayoutDirection) -> None:
        flags = QStyle.visualAlignment(
            direction, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(flags), shown)


class Rail(QListView):
    """The list of places. `slim` shows icons alone, with the words as tool tips."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Places"))
        self.slim = False
        self._theme = theme
        self._all: tuple[Place, ...] = ()
        self._here = self._unfolded = ""
        self._places = Places()
        self.setModel(self._places)
        self.setItemDelegate(_PlaceDelegate(theme, icons, self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._on_chosen)
        self.activated.connect(self._on_chosen)
        self.set_slim(False)

    def height_of(self, place: Place) -> int:
        """Height of one line: a place is never lower than a finger needs."""
        if place.page:
            return max(TOUCH_PX, self._theme.em(2.9))
        return self._theme.em(1.2) if self.slim else max(TOUCH_PX - 8, self._theme.em(2.4))

    def show_places(self, places: Sequence[Place], current: str) -> None:
        """Shows the places with one of them marked as where we are."""
        self._all, self._here, self._unfolded = tuple(places), current, ""
        self.set_slim(self.slim)
        self._fold()

    def _fold(self) -> None:
        """Where not all places fit, the group in use is unfolded and those that still fit; a heading unfolds its own."""
        groups: list[list[Place]] = [[]]
        for place in self._all:
            if not place.page:
                groups.append([])
            groups[-1].append(place)
        room = self.viewport().height()
        fits = sum(self.height_of(place) for place in self._all) <= room
        mine = next((g[0].text for g in groups[1:] if any(one.page == self._here for one in g)), "")
        opened = {self._unfolded or mine}
        used = sum(self.height_of(one) for one in (*groups[0], *(g[0] for g in groups[1:])))
        used += sum(self.height_of(one) for g in groups[1:] if g[0].text in opened for one in g[1:])
        for group in groups[1:]:  # then those further up, as far as there is room
            tall = sum(self.height_of(one) for one in group[1:])
            if group[0].text not in opened and used + tall <= room:
                opened.add(group[0].text)
                used += tall
        shown = list(groups[0])
        for group in groups[1:]:
            heading, unfolded = group[0], fits or group[0].text in opened
            shown.append(Place(heading.text, folded=not unfolded, foldable=not fits))
            shown += group[1:] if unfolded else []
        if tuple(shown) != tuple(self._places.places):
            self._places.show_places(shown)
        for at, place in enumerate(shown):
            if place.page == self._here:
                self.setCurrentIndex(self._places.index(at))

    def set_slim(self, slim: bool) -> None:
        """Icons alone, or icons and words."""
        self.slim = slim
        self.setFixedWidth(self._theme.em(4) if slim else self._wide())
        self.doItemsLayout()

    def _wide(self) -> int:
        """As wide as its longest place, within bounds: what is left belongs to the page."""
        font = QFont(self.font())
        font.setPixelSize(self._theme.px())
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        words = max((metrics.horizontalAdvance(one.text) for one in self._all), default=0)
        # Beside the words: the edges of the line, the picture, and a scroll bar.
        most, least = self._theme.em(14), self._theme.em(10)
        needed = words + self._theme.em(1.3) + 60
        step = self._theme.em(1)  # in steps, so that it does not twitch from page to page
        return min(max(-(-needed // step) * step, least), most)

    def _on_chosen(self, index: QModelIndex) -> None:
        place = index.data(PLACE)
        if place is not None and place.page:
            self.chosen.emit(place.page)
        elif place is not None and place.foldable:
            self._unfolded = place.text
            self._fold()
            at = [one.text for one in self._places.places].index(place.text)
            self.setCurrentIndex(self._places.index(at))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self._fold()
