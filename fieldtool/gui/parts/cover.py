"""What is seen after the quick exit: a month to look at, as on any office wall; nothing of the program, no word of a lock."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fieldtool.gui.actions import keys_of
from fieldtool.gui.theme import Theme

_DAYS = 7
_WEEKS = 6


class Cover(QWidget):
    """Today's month. The key that brought it, or a double click on today, asks to come back; every other key does nothing."""

    back_wanted = Signal()

    def __init__(self, theme: Theme, today: QDate | None = None) -> None:
        super().__init__()
        self.setObjectName("cover")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._theme = theme
        self._today = today or QDate.currentDate()
        locale = QLocale()
        self._title = f"{locale.standaloneMonthName(self._today.month())} {self._today.year()}"
        self.setAccessibleName(self._title)

    def _first(self) -> QDate:
        """The day in the first corner."""
        begin = QDate(self._today.year(), self._today.month(), 1)
        lead = (begin.dayOfWeek() - QLocale().firstDayOfWeek().value) % _DAYS
        return begin.addDays(-lead)

    def _box(self, at: int) -> QRectF:
        """Where the day number `at` (from 0) stands."""
        margin, head = self._theme.em(3), self._theme.em(7)
        wide = (self.width() - 2 * margin) / _DAYS
        high = (self.height() - head - margin) / _WEEKS
        column = at % _DAYS
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            column = _DAYS - 1 - column
        return QRectF(margin + column * wide, head + (at // _DAYS) * high, wide, high)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.em(50), self._theme.em(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        c, theme, locale = self._theme.colours, self._theme, QLocale()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(c.surface))
        font = QFont(self.font())
        font.setPixelSize(theme.px("title"))
        painter.setFont(font)
        painter.setPen(QColor(c.text))
        painter.drawText(
            QRectF(0, theme.em(1.4), self.width(), theme.em(3)), Qt.AlignmentFlag.AlignCenter, self._title
        )
        font.setPixelSize(theme.px())
        painter.setFont(font)
        first = self._first()
        for at in range(_DAYS * _WEEKS):
            day, box = first.addDays(at), self._box(at)
            if at < _DAYS:
                painter.setPen(QColor(c.quiet))
                name = locale.standaloneDayName(day.dayOfWeek(), QLocale.FormatType.ShortFormat)
                head = QRectF(box.left(), box.top() - theme.em(2), box.width(), theme.em(1.8))
                painter.drawText(head, Qt.AlignmentFlag.AlignCenter, name)
            painter.setPen(QColor(c.line))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box)
            if day == self._today:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(c.accent_soft))
                painter.drawRect(box.adjusted(1, 1, -1, -1))
            painter.setPen(QColor(c.text if day.month() == self._today.month() else c.edge))
            painter.drawText(
                box.adjusted(10, 8, -10, 0),
                int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop),
                str(day.day()),
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if QKeySequence(event.keyCombination()) == QKeySequence(keys_of("cover")):
            self.back_wanted.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = self._first().daysTo(self._today)
        if self._box(at).contains(event.position()):
            self.back_wanted.emit()
