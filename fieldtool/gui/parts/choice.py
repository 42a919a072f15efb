"""One answer to choose: a large button whose words wrap, however long they are, in one language or two."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from fieldtool.gui.parts.label import isolated
from fieldtool.gui.parts.wrapping_button import bold, broken
from fieldtool.gui.theme import Theme

_INDENT = "       "
"""Further lines begin under the words, not under the number."""

TICK = "    ✓"


class Choice(QPushButton):
    """Shows its number, the words in the officer's language and, on a line of its own, those in the person's."""

    def __init__(self, number: int, label: str, other: str, theme: Theme) -> None:
        super().__init__()
        self._number, self._label, self._other = number, label, other
        self._ticked = False
        self._padding = 2 * theme.em(0.9) + 8
        self.setProperty("kind", "choice")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(label)
        # As wide as the column, never wider: the words decide the height alone.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._wrap()

    def tick(self, ticked: bool) -> None:
        """A tick behind the words, because colour alone says nothing."""
        if ticked != self._ticked:
            self._ticked = ticked
            self._wrap()

    def _wrap(self) -> None:
        tick = TICK if self._ticked else ""
        together = f"{isolated(self._label)}    ·    {isolated(self._other)}" if self._other else ""
        if together and len(self._broken(together)) == 1:
            lines = [together]
        else:
            lines = [
                isolated(line)
                for words in (self._label, self._other)
                if words
                for line in self._broken(words)
            ]
        # Each line stands in the direction of its own words, whatever stands beside it.
        shown = f"{self._number}    " + f"\n{_INDENT}".join(lines) + tick
        if shown.replace("&", "&&") != self.text():
            self.setText(shown.replace("&", "&&"))

    @property
    def _room(self) -> int:
        return max(self.width() - self._padding, 200)

    def _broken(self, text: str) -> list[str]:
        beside = self.fontMetrics().horizontalAdvance(_INDENT + TICK)
        return broken(text, bold(self.font()), self._room - beside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._wrap()
