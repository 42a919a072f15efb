"""A button whose words go on in the next line where they do not fit, because an answer must never be cut off."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

_BESIDE_EM = 3.2
"""Edges and padding to both sides, in letters."""


class WrappingButton(QPushButton):
    """Takes the width it is given. `indent`: spaces before every line but the first."""

    def __init__(self, words: str = "", *, indent: int = 0) -> None:
        super().__init__()
        self.words = ""
        self._indent = " " * indent
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.say(words)

    def say(self, words: str) -> None:
        """Other words."""
        self.words = words
        self._wrap()

    def _wrap(self) -> None:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)  # as it is once chosen: it must not jump then
        metrics = QFontMetrics(bold)
        room = self.width() - round(_BESIDE_EM * metrics.height() * 0.72)
        lines = [""]
        for part in re.split(r"(?<=\s)(?=\S)", self.words):
            if lines[-1].strip() and metrics.horizontalAdvance((lines[-1] + part).rstrip()) > room:
                lines.append(self._indent)
            lines[-1] += part
        text = "\n".join(line.rstrip() for line in lines).replace("&", "&&")
        if text != self.text():
            self.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap()

    def minimumSizeHint(self) -> QSize:
        return QSize(1, super().sizeHint().height())
