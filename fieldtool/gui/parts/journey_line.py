"""The journey drawn: a lane for each kind of happening, time from the side where reading begins, as wide as one zooms."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip

from fieldtool.domain.journey import Happening, Lane, Span, first_and_last, spans, ticks
from fieldtool.gui.parts.drawn import Drawn
from fieldtool.gui.parts.label import isolated
from fieldtool.gui.theme import Theme
from fieldtool.gui.words import date_said, say

ZOOMS = (1.0, 1.5, 2.0, 3.0, 5.0, 8.0)
_LANE_EM = 2.35
_FOOT_EM = 1.9
_GRIP = 22  # a finger needs 44 pixels: half of them to each side of a disc


class JourneyLine(Drawn):
    """All happenings; one may be chosen. Whole discs and bars were dated by the person, hollow ones only put in order."""

    chosen = Signal(str)
    zoomed = Signal(float)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setObjectName("journey-line")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self._spans: tuple[Span, ...] = ()
        self._lanes: tuple[Lane, ...] = ()
        self._dates: tuple[date, date] | None = None
        self._chosen = ""
        self.zoom = 1.0
        self.narrow_to_lanes_in_use = False

    def show_journey(self, happenings: Sequence[Happening], chosen: str = "") -> None:
        """Shows a journey with one happening marked."""
        self._spans = spans(happenings)
        used = {span.happening.lane for span in self._spans}
        self._lanes = tuple(one for one in Lane if one in used or not self.narrow_to_lanes_in_use)
        self._dates = first_and_last(happenings)
        self._chosen = chosen
        told = ". ".join(said(one.happening) for one in self._spans)
        self.setAccessibleName(told or self.tr("Nothing is on the time line yet."))
        self.setFixedHeight(self._theme.em(_LANE_EM * max(len(self._lanes), 1) + _FOOT_EM))
        self.update()

    def set_zoom(self, zoom: float) -> None:
        """How many times as wide as its place."""
        self.zoom = zoom
        self.zoomed.emit(zoom)
        self.update()

    def zoom_by(self, steps: int) -> None:
        """One step nearer (1) or farther (-1)."""
        at = min(range(len(ZOOMS)), key=lambda i: abs(ZOOMS[i] - self.zoom))
        self.set_zoom(ZOOMS[min(max(at + steps, 0), len(ZOOMS) - 1)])

    # places

    def _head(self) -> float:
        metrics = QFontMetricsF(self.letters(small=True, bold=True))
        widest = max((metrics.horizontalAdvance(say(one, "lane")) for one in self._lanes), default=0.0)
        return widest + self._theme.em(1.2)

    def _box(self, span: Span) -> QRectF:
        """Where a happening is drawn, as read from the side where reading begins."""
        head, tail = self._head(), self._theme.em(1.4)
        room = max(self.width() - head - tail - self._theme.em(1.2), 1.0)
        row = self._lanes.index(span.happening.lane)
        middle = self._theme.em(_LANE_EM) * (row + 0.5)
        radius = self._theme.em(0.55)
        start = head + self._theme.em(0.6) + span.start * room
        stop = head + self._theme.em(0.6) + span.stop * room
        return QRectF(start - radius, middle - radius, max(stop - start, 0) + 2 * radius, 2 * radius)

    def _at(self, point: QPointF) -> Span | None:
        x = self.width() - point.x() if self.mirrored else point.x()
        near: list[tuple[float, Span]] = []
        for span in self._spans:
            box = self._box(span)
            reach = box.adjusted(-_GRIP + box.height() / 2, -_GRIP + box.height() / 2, _GRIP, _GRIP / 2)
            if reach.contains(QPointF(x, point.y())):
                near.append((abs(box.center().x() - x), span))
        return min(near, key=lambda one: one[0])[1] if near else None

    def box_of(self, happening_id: str) -> QRectF:
        """Where one is drawn on the widget (for scrolling to it)."""
        for span in self._spans:
            if span.happening.id == happening_id:
                box = self._box(span)
                return (
                    QRectF(self.width() - box.right(), box.top(), box.width(), box.height())
                    if self.mirrored
                    else box
                )
        return QRectF()

    # painting

    def sizeHint(self) -> QSize:
        return QSize(self._theme.em(30), self._theme.em(_LANE_EM * max(len(self._lanes), 1) + _FOOT_EM))

    def paintEvent(self, event: QPaintEvent) -> None:
        c, theme = self._theme.colours, self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        head, lane_high = self._head(), theme.em(_LANE_EM)
        for row, lane in enumerate(self._lanes):
            top = row * lane_high
            if row % 2 == 0:
                band = QRectF(0, top, self.width(), lane_high)
                painter.fillRect(band, QColor(c.sunken))
            self.write(
                painter,
                QRectF(theme.em(0.4), top, head, lane_high),
                say(lane, "lane"),
                bold=True,
                small=True,
                near=True,
            )
        self._paint_dates(painter, head)
        for span in self._spans:
            self._paint_span(painter, span)
        if self.hasFocus():
            painter.setPen(QPen(QColor(c.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_dates(self, painter: QPainter, head: float) -> None:
        """A few dates under the lanes, where there are any."""
        if self._dates is None:
            return
        first, last = self._dates
        theme, c = self._theme, self._theme.colours
        below = theme.em(_LANE_EM) * len(self._lanes)
        room = self.width() - head - theme.em(2.6)
        days = max((last - first).days, 1)
        for when, words in ticks(first, last, max(2, int(room / theme.em(6)))):
            x = head + theme.em(0.6) + (when - first).days / days * room
            painter.setPen(QPen(QColor(c.line), 1))
            painter.drawLine(self.place(x, 0), self.place(x, below))
            box = QRectF(x - theme.em(3), below + 2, theme.em(6), theme.em(1.6))
            near, far = box.left() < head, box.right() > self.width()
            box.moveLeft(min(max(box.left(), head), self.width() - box.width()))
            self.write(painter, box, words, small=True, quiet=True, far=far, near=near)

    def _paint_span(self, painter: QPainter, span: Span) -> None:
        c, theme = self._theme.colours, self._theme
        box = self._box(span)
        marked = span.happening.id == self._chosen
        ink = QColor(c.accent)
        place = (
            QRectF(self.width() - box.right(), box.top(), box.width(), box.height()) if self.mirrored else box
        )
        radius = place.height() / 2
        pen = QPen(ink, 2)
        if not span.sure:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(ink if span.sure else QColor(c.surface))
        painter.drawRoundedRect(place, radius, radius)
        if marked:
            painter.setPen(QPen(QColor(c.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(-4, -4, 4, 4), radius + 4, radius + 4)
        words = short(span.happening)
        if not words:
            return
        metrics = QFontMetricsF(self.letters(small=True))
        others = [
            self._box(one).left()
            for one in self._spans
            if one.happening.lane is span.happening.lane and self._box(one).left() > box.left()
        ]
        end = min([*others, self.width() - 2.0])
        start = box.right() + theme.em(0.4)
        wide = end - start - theme.em(0.4)
        inside = False
        if wide < theme.em(3) and box.width() > theme.em(6) and span.sure:
            start, wide, inside = box.left() + radius, box.width() - 2 * radius, True
        if wide < theme.em(2):
            return
        text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, wide)
        slot = QRectF(start, box.center().y() - theme.em(0.9), wide + 2, theme.em(1.8))
        self.write(painter, slot, text, small=True, near=True, ink=c.on_accent if inside else "")

    # hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        span = self._at(event.position())
        if span is not None:
            self.setFocus()
            self.chosen.emit(span.happening.id)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ids = [span.happening.id for span in self._spans]
        forward = Qt.Key.Key_Left if self.mirrored else Qt.Key.Key_Right
        steps = {forward: 1, Qt.Key.Key_Right if self.mirrored else Qt.Key.Key_Left: -1}
        if event.key() in steps and ids:
            at = ids.index(self._chosen) + steps[Qt.Key(event.key())] if self._chosen in ids else 0
            self.chosen.emit(ids[min(max(at, 0), len(ids) - 1)])
        elif event.text() in ("+", "-"):
            self.zoom_by(1 if event.text() == "+" else -1)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            span = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), said(span.happening) if span is not None else "", self)
            return True
        return super().event(event)


def short(one: Happening) -> str:
    """The few words beside a happening."""
    return " · ".join(isolated(part) for part in (one.place, one.words.replace("\n", " ")) if part)


def when(one: Happening) -> str:
    """Its dates, as far as they are known."""
    return " – ".join(part for part in map(date_said, (one.begin, one.end)) if part)


def said(one: Happening) -> str:
    """A happening in one line."""
    return ", ".join(part for part in (say(one.lane, "lane"), when(one), one.place, one.words) if part)
