"""One line of what waits: its state as a picture and a colour, a sentence, what it rests on, and the way there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from fieldtool.gui.icons import Icons
from fieldtool.gui.parts.label import Label
from fieldtool.gui.theme import TOUCH_PX, Theme

TONES = {"good": "check", "warning": "warning", "plain": ""}


class DueLine(QPushButton):
    """A whole line that can be pressed. `icon` is shown while the line is neither good news nor a warning."""

    def __init__(
        self, theme: Theme, icons: Icons, icon: str, clicked: Callable[[], object], *, name: str, detail: str
    ) -> None:
        super().__init__()
        self._theme, self._icons, self._icon = theme, icons, icon
        self.setObjectName(name)
        self.setProperty("kind", "line")
        self.setAutoDefault(False)
        self._mark = QLabel()
        self._mark.setFixedWidth(theme.em(1.4))
        self._words = Label("", "strong")
        self._detail = Label("", "small", name=detail)
        self._way = QLabel()
        for label in (self._mark, self._words, self._detail, self._way):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._words)
        words.addWidget(self._detail)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(10, 7, 8, 7)
        row.setSpacing(10)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._way)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(lambda _=False: clicked())

    def say(self, words: str, detail: str = "", tone: str = "plain") -> None:
        """Shows the line. `tone`: plain, good or warning; it is also told by the picture, never by colour alone."""
        theme = self._theme
        colours = theme.colours
        ink = {"good": colours.good.ink, "warning": colours.warning.ink}.get(tone, colours.quiet)
        self._mark.setPixmap(self._picture(TONES[tone] or self._icon, ink))
        back = "back" if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "next"
        self._way.setPixmap(self._picture(back, colours.quiet, 1.0))
        self._words.setText(words)
        self._words.set_tone("warning" if tone == "warning" else "")
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.setAccessibleName(f"{words}. {detail}" if detail else words)
        self.updateGeometry()

    def _picture(self, name: str, ink: str, em: float = 1.25) -> QPixmap:
        return self._icons.pixmap(name, self._theme.em(em), ink, self.devicePixelRatioF())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._row.totalHeightForWidth(width), TOUCH_PX)

    def sizeHint(self) -> QSize:
        hint = self._row.totalSizeHint()
        return QSize(hint.width(), max(hint.height(), TOUCH_PX))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, max(self._row.totalMinimumSize().height(), TOUCH_PX))
