"""What every drawn picture shares: places that mirror with the window, and words written into a box."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QWidget

from fieldtool.gui.theme import Theme


class Drawn(QWidget):
    """Base of widgets that paint themselves. Places are given as read from the side where reading begins."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    @property
    def mirrored(self) -> bool:
        """Reading begins at the right."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def place(self, x: float, y: float) -> QPointF:
        """A point, mirrored with the window."""
        return QPointF(self.width() - x if self.mirrored else x, y)

    def letters(self, *, bold: bool = False, small: bool = False) -> QFont:
        """The letters that words are written in."""
        font = QFont(self.font())
        font.setPixelSize(self._theme.px("small" if small else "body"))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def write(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        *,
        ink: str = "",
        bold: bool = False,
        small: bool = False,
        quiet: bool = False,
        near: bool = False,
        far: bool = False,
        high: bool = False,
    ) -> float:
        """Writes into a box (mirrored with the window) and returns the height used.

        `near`, `far`: at the side where reading begins, or at the other; otherwise in the middle. `high`: at the top.
        """
        mirrored, colours = self.mirrored, self._theme.colours
        if mirrored:
            box = QRectF(self.width() - box.right(), box.top(), box.width(), box.height())
        painter.setFont(self.letters(bold=bold, small=small))
        painter.setPen(QColor(ink or (colours.quiet if quiet else colours.text)))
        across = Qt.AlignmentFlag.AlignHCenter
        if near or far:
            across = Qt.AlignmentFlag.AlignRight if mirrored != far else Qt.AlignmentFlag.AlignLeft
        down = Qt.AlignmentFlag.AlignTop if high else Qt.AlignmentFlag.AlignVCenter
        flags = int(across | down | Qt.AlignmentFlag.AlignAbsolute) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(box, flags, text)
        return painter.boundingRect(box, flags, text).height()
