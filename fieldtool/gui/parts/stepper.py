"""Where one is in an assistant: named steps on a line, the present one in words and shape."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldtool.gui.parts.label import isolated
from fieldtool.gui.theme import Theme


class Stepper(QWidget):
    """Names of the steps above a line of dots."""

    def __init__(self, theme: Theme, steps: Sequence[str]) -> None:
        super().__init__()
        self._theme, self._steps, self._at = theme, tuple(steps), 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setObjectName("stepper")

    def show_step(self, at: int) -> None:
        """Marks one step as the present one."""
        self._at = at
        self.setAccessibleName(
            self.tr("Step {now} of {all}: {name}").format(
                now=isolated(at + 1), all=isolated(len(self._steps)), name=self._steps[at]
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.em(30), self._theme.em(2.8))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        c = self._theme.colours
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        slot = self.width() / len(self._steps)
        radius, y = self._theme.em(0.42), self._theme.em(2.1)

        def centre(at: int) -> QPointF:
            place = len(self._steps) - 1 - at if right_to_left else at
            return QPointF(slot * (place + 0.5), y)

        for at in range(len(self._steps) - 1):
            painter.setPen(QPen(QColor(c.accent if at < self._at else c.line), 2))
            painter.drawLine(centre(at), centre(at + 1))
        for at, name in enumerate(self._steps):
            painter.setPen(QPen(QColor(c.accent if at <= self._at else c.edge), 2))
            painter.setBrush(QColor(c.accent if at < self._at else c.surface))
            painter.drawEllipse(centre(at), radius, radius)
            if at == self._at:
                painter.setBrush(QColor(c.accent))
                painter.drawEllipse(centre(at), radius * 0.45, radius * 0.45)
            font = QFont(self.font())
            font.setPixelSize(self._theme.px("small"))
            font.setBold(at == self._at)
            painter.setFont(font)
            painter.setPen(QColor(c.text if at == self._at else c.quiet))
            box = QRectF(centre(at).x() - slot / 2, 0, slot, self._theme.em(1.5))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)
