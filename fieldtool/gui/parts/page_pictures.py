"""The pages of a form as pictures below each other, drawn from memory."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from fieldtool.gui.parts.boxes import emptied


class _Picture(QWidget):
    """One page, as wide as there is room and never larger than it was drawn."""

    def __init__(self, image: QImage) -> None:
        super().__init__()
        self._image = image
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = min(self.width(), self._image.width())
        return QSize(width, round(width * self._image.height() / max(self._image.width(), 1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        size = self.sizeHint()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        left = (self.width() - size.width()) // 2
        scaled = self._image.scaled(
            size * self.devicePixelRatio(),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        scaled.setDevicePixelRatio(self.devicePixelRatio())
        painter.drawImage(left, 0, scaled)
        painter.end()


class PagePictures(QWidget):
    """Shows what it is given last; nothing of it touches the disk."""

    def __init__(self) -> None:
        super().__init__()
        self._pages = QVBoxLayout(self)
        self._pages.setContentsMargins(0, 0, 0, 0)
        self._pages.setSpacing(14)

    def show_pages(self, pages: Sequence[tuple[int, int, bytes]]) -> None:
        """Each page as (width, height, RGBA)."""
        emptied(self._pages)
        for at, (width, height, pixels) in enumerate(pages, start=1):
            image = QImage(pixels, width, height, width * 4, QImage.Format.Format_RGBA8888)
            page = _Picture(image.copy())  # the bytes are let go
            page.setAccessibleName(self.tr("Page {number}").format(number=at))
            self._pages.addWidget(page)
