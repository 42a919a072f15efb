"""Pictures and recordings that are packaged with a form: asked of the vault, decoded within bounds, never written to a file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QObject, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap

from fieldtool.domain.attachment import MOST_PIXELS
from fieldtool.gui.page import Room
from fieldtool.gui.sound import Sound

_FORMATS = (b"png", b"jpeg", b"jpg", b"webp", b"gif", b"bmp")
"""No drawings that name other files (SVG), no documents (PDF): pixels alone."""
_LARGEST_SHOWN = 1600


class FormMedia(QObject):
    """For one screen. What arrives after the screen went to another question is the caller's to drop."""

    def __init__(self, room: Room, owner: QObject) -> None:
        super().__init__(owner)
        self._room = room
        self.sound = Sound()

    def ask(self, form_hash: str, name: str, then: Callable[[bytes], None]) -> None:
        """The bytes of a file; nothing happens where the form does not have it."""
        desk = self._room.desk

        def found(data: bytes | None) -> None:
            if data is not None:
                then(data)

        self._room.thread.ask(self, lambda: desk.media(form_hash, name), found)

    def play(self, form_hash: str, name: str) -> None:
        """Plays a recording; a new one ends the one before."""
        self.sound.stop()

        def found(data: bytes) -> None:
            self.sound.play(data)

        self.ask(form_hash, name, found)

    def ask_picture(self, form_hash: str, name: str, then: Callable[[QPixmap], None]) -> None:
        """A picture; nothing happens where it is none that can be shown."""

        def found(data: bytes) -> None:
            image = decoded(data)
            if not image.isNull():
                then(QPixmap.fromImage(image))

        self.ask(form_hash, name, found)


def decoded(data: bytes) -> QImage:
    """A picture from a form, no larger than a screen; a null one where it is of another kind or far too large."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()) not in _FORMATS:  # before anything of it is read
        return QImage()
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
        return QImage()
    if max(size.width(), size.height()) > _LARGEST_SHOWN:
        fits = size.scaled(QSize(_LARGEST_SHOWN, _LARGEST_SHOWN), Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(fits)
    return reader.read()
