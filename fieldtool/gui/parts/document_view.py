"""A picture looked at: nearer, farther, turned, page by page; a recording played. Everything from memory, nothing on the disk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QImage, QKeyEvent, QPixmap, QResizeEvent, QTransform
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from fieldtool.domain.attachment import Attachment, AttachmentKind
from fieldtool.gui.icons import Icons
from fieldtool.gui.parts.boxes import Banner
from fieldtool.gui.parts.buttons import button
from fieldtool.gui.parts.flow import Flow
from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.sound import Sound, can_play
from fieldtool.gui.theme import Theme

_NEAREST, _FARTHEST, _STEP = 8.0, 0.05, 1.25


class DocumentView(QWidget):
    """Shows one attachment. `page_wanted` asks for bytes; whoever answers calls `show_data` with the same words.

    What is shown is let go when the view is hidden: on the screen no longer, in memory no longer.
    """

    page_wanted = Signal(str, int)  # id, page

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._shown: Attachment | None = None
        self._page = 0
        self._image = QImage()
        self._recorded = b""
        self._turned = 0
        self._nearer: float | None = None  # None: as large as there is room for
        self._sound = Sound()
        colour = theme.colours.text
        self._before = button("‹", lambda: self._turn_page(-1), name="document-before")
        self._after = button("›", lambda: self._turn_page(1), name="document-after")
        self._number = Label("", "small", wrap=False, name="document-page")
        self._before.setAccessibleName(self.tr("The page before (PgUp)"))
        self._after.setAccessibleName(self.tr("The page after (PgDown)"))
        for one in (self._before, self._after):
            one.setToolTip(one.accessibleName())
        self._tools: tuple[QPushButton, ...] = (
            button("−", lambda: self._zoom(1 / _STEP), name="document-farther", says=self.tr("Farther (-)")),
            button("+", lambda: self._zoom(_STEP), name="document-nearer", says=self.tr("Nearer (+)")),
            button(self.tr("All of it"), self._fit, name="document-fit", says=self.tr("All of it (0)")),
            button(
                self.tr("Turn"), self._turn, name="document-turn", says=self.tr("Turn a quarter (R)")
            ),
        )  # fmt: skip
        self._play = button(
            self.tr("Play"), self._begin, icon=icons.icon("listen", colour=colour), name="document-play"
        )
        self._silence = button(self.tr("Stop"), self._sound.stop, name="document-stop")
        tools = Flow()
        for widget in (self._before, self._number, self._after, *self._tools, self._play, self._silence):
            tools.addWidget(widget)
        self._mute = Banner("warning", name="document-mute")
        self._picture = QLabel()
        self._picture.setTextFormat(Qt.TextFormat.PlainText)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._place = QScrollArea()
        self._place.setObjectName("document-place")
        self._place.setWidget(self._picture)
        self._place.setWidgetResizable(True)
        self._place.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._place.setMinimumHeight(theme.em(12))
        self._place.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(tools)
        column.addWidget(self._mute)
        column.addWidget(self._place, 1)
        self.clear()

    def show_attachment(self, attachment: Attachment, title: str) -> None:
        """Asks for the first page. `title` is what a screen reader says."""
        self.clear()
        self._shown = attachment
        self._place.setAccessibleName(title)
        sounds = attachment.kind is AttachmentKind.AUDIO
        several = attachment.pages > 1
        _set_visible(several, self._before, self._number, self._after)
        _set_visible(not sounds, *self._tools, self._place)
        _set_visible(sounds and can_play(), self._play, self._silence)
        self._play.setEnabled(False)
        self._mute.say(
            self.tr(
                "Nothing on this laptop can play sound from memory, and a recording is never written to a file. It is kept; "
                "listen to it on another laptop."
            )
            if sounds and not can_play()
            else ""
        )
        if not sounds or can_play():
            self.page_wanted.emit(attachment.id, 0)

    def show_data(self, attachment_id: str, page: int, data: bytes) -> None:
        """The bytes that were asked for; those of another attachment are dropped."""
        if self._shown is None or self._shown.id != attachment_id or page != self._page:
            return
        if self._shown.kind is AttachmentKind.AUDIO:
            self._recorded = data
            self._play.setEnabled(True)
            return
        self._image = QImage.fromData(QByteArray(data))  # a JPEG made here
        self._number.setText(
            self.tr("Page {number} of {all}").format(
                number=isolated(page + 1), all=isolated(self._shown.pages)
            )
        )
        self._before.setEnabled(page > 0)
        self._after.setEnabled(page + 1 < self._shown.pages)
        self._draw()

    def clear(self) -> None:
        """Lets go of what was shown."""
        self._sound.stop()
        self._shown, self._page, self._turned, self._nearer = None, 0, 0, None
        self._image, self._recorded = QImage(), b""
        self._picture.clear()
        self._mute.say("")
        _set_visible(
            False,
            self._before,
            self._number,
            self._after,
            *self._tools,
            self._play,
            self._silence,
            self._place,
        )

    def take_focus(self) -> None:
        """Puts the keyboard on the picture, or on what plays the recording."""
        (self._play if self._place.isHidden() else self._place).setFocus()

    @property
    def seen(self) -> QPixmap:
        """The picture as it is on the screen."""
        return self._picture.pixmap()

    def _turn_page(self, by: int) -> None:
        if self._shown is not None and 0 <= self._page + by < self._shown.pages:
            self._page += by
            self.page_wanted.emit(self._shown.id, self._page)

    def _zoom(self, by: float) -> None:
        self._nearer = min(max(self._scale() * by, _FARTHEST), _NEAREST)
        self._draw()

    def _fit(self) -> None:
        self._nearer = None
        self._draw()

    def _turn(self) -> None:
        self._turned = (self._turned + 90) % 360
        self._draw()

    def _scale(self) -> float:
        """Pixels of the screen for one of the picture."""
        if self._nearer is not None or self._image.isNull():
            return self._nearer or 1.0
        size, room = self._image.size(), self._place.viewport().size()
        if self._turned % 180:
            size = size.transposed()
        return min(room.width() / size.width(), room.height() / size.height(), 1.0)

    def _draw(self) -> None:
        if self._image.isNull():
            self._picture.clear()
            return
        scale = max(self._scale(), _FARTHEST)
        how = QTransform().rotate(self._turned).scale(scale, scale)
        self._picture.setPixmap(
            QPixmap.fromImage(self._image.transformed(how, Qt.TransformationMode.SmoothTransformation))
        )

    def _begin(self) -> None:
        if not self._sound.play(self._recorded):
            self._mute.say(self.tr("The recording could not be played."))

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._place and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            keys: dict[Qt.Key, Callable[[], None]] = {
                Qt.Key.Key_Plus: lambda: self._zoom(_STEP),
                Qt.Key.Key_Equal: lambda: self._zoom(_STEP),
                Qt.Key.Key_Minus: lambda: self._zoom(1 / _STEP),
                Qt.Key.Key_0: self._fit,
                Qt.Key.Key_R: self._turn,
                Qt.Key.Key_PageDown: lambda: self._turn_page(1),
                Qt.Key.Key_PageUp: lambda: self._turn_page(-1),
            }
            does = keys.get(Qt.Key(event.key()))
            if does is not None:
                does()
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._nearer is None:
            self._draw()

    def hideEvent(self, event: QHideEvent) -> None:
        self.clear()
        super().hideEvent(event)


def _set_visible(seen: bool, *widgets: QWidget) -> None:
    for widget in widgets:
        widget.setVisible(seen)
