"""Where the words of a button go on in the next line, because an answer must never be cut off; and the plain one."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QPushButton, QSizePolicy

_BESIDE_EM = 2.3
"""Edges and padding to both sides, in heights of a line."""


def bold(font: QFont) -> QFont:
    """As a button is once chosen: lines are broken for that, so that choosing moves nothing."""
    chosen = QFont(font)
    chosen.setWeight(QFont.Weight.DemiBold)
    return chosen


def broken(text: str, font: QFont, room: int) -> list[str]:
    """The lines of `text` in `room` pixels, broken where its script allows it (Unicode Annex 14, by Qt); never none."""
    found = []
    for part in text.splitlines():
        layout = QTextLayout(part, font)
        layout.setTextOption(QTextOption())
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            found.append(part[line.textStart() : line.textStart() + line.textLength()].rstrip())
        layout.endLayout()
    return found or [text]


class WrappingButton(QPushButton):
    """Takes the width it is given."""

    def __init__(self, words: str = "") -> None:
        super().__init__()
        self.words = ""
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.say(words)

    def say(self, words: str) -> None:
        """Other words."""
        self.words = words
        self._wrap()

    def _wrap(self) -> None:
        room = self.width() - round(_BESIDE_EM * self.fontMetrics().height())
        lines = broken(self.words, bold(self.font()), max(room, 1))
        text = "\n".join(lines).replace("&", "&&")
        if text != self.text():
            self.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap()

    def minimumSizeHint(self) -> QSize:
        return QSize(1, super().sizeHint().height())
