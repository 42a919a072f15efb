"""The program's own icons: thin strokes on a 24-unit grid, drawn in the colour of the words beside them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

OFF = "#7C8683"
"""What cannot be pressed: to be seen on light and dark grounds alike."""


class Icons:
    """Icons of one folder in one colour; files are SVG with stroke="currentColor"."""

    def __init__(self, folder: Path, colour: Callable[[], str]) -> None:
        self._folder = folder
        self._colour = colour

    def pixmap(self, name: str, size: int, colour: str | None = None, ratio: float = 1.0) -> QPixmap:
        """One icon as a picture of `size` logical pixels; empty where there is no such icon."""
        from PySide6.QtSvg import QSvgRenderer  # only when the first icon is drawn

        pixmap = QPixmap(QSize(size, size) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        file = self._folder / f"{name}.svg"
        if file.exists():
            text = file.read_text(encoding="utf-8").replace("currentColor", colour or self._colour())
            painter = QPainter(pixmap)
            QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(0, 0, size, size))
            painter.end()
        return pixmap

    def icon(self, name: str, size: int = 20, colour: str | None = None) -> QIcon:
        """One icon for a button or a list, sharp at one and two pixels per point, and beside letters twice as large."""
        icon = QIcon(self.pixmap(name, size, colour))
        icon.addPixmap(self.pixmap(name, size * 2, colour))
        icon.addPixmap(self.pixmap(name, size, colour, 2.0))
        icon.addPixmap(self.pixmap(name, size * 2, OFF), QIcon.Mode.Disabled)
        return icon
