"""Words on the screen: always plain text, because an answer may hold markup that would open files."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class Label(QLabel):
    """A label that never reads markup. `role` is a step of the type scale (see stylesheet); `tone` a colour role."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        *,
        tone: str = "",
        wrap: bool = True,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        if tone:
            self.setProperty("tone", tone)
        if name:
            self.setObjectName(name)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
            self.setMinimumWidth(1)
        self.setText(text)
        self._lean()

    def show_in(self, right_to_left: bool) -> None:
        """Runs the words in their own language's direction, whatever direction the window has."""
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )

    def _lean(self) -> None:
        """Leans to the side where reading begins; by itself a label follows its words, not its window."""
        now = self.alignment()
        if now & Qt.AlignmentFlag.AlignHCenter:
            return
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        down = now & Qt.AlignmentFlag.AlignVertical_Mask
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | down)

    def set_tone(self, tone: str) -> None:
        """Changes the colour role."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lean()


class Chip(Label):
    """A word or two in a rounded box."""

    def __init__(self, text: str = "", tone: str = "plain", name: str = "") -> None:
        super().__init__(text, "chip", tone=tone, wrap=False, name=name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)


def isolated(value: object) -> str:
    """A number, id or name that stands in a sentence, isolated so that it cannot turn the sentence round."""
    return f"\u2068{value}\u2069"
