"""The pages of a form as pictures below each other, drawn from memory."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from fieldtool.gui.parts.boxes import emptied


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
            page = QLabel()
            page.setPixmap(QPixmap.fromImage(image))
            page.setAccessibleName(self.tr("Page {number}").format(number=at))
            page.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._pages.addWidget(page)
