"""A bar that says something is under way: how far, or only that it is; it stands still where nothing shall move."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QProgressBar, QWidget


class Progress(QProgressBar):
    """Without a number in it; the words stand beside it, or in its accessible name. At first nobody knows how long."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self._endless = True

    @property
    def moves(self) -> bool:
        """A bar without an end may run to and fro: asked of the style, which settings and system rule."""
        from PySide6.QtWidgets import (
            QStyle,  # its list of hints takes time, and the first page can do without
        )

        return self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) > 0

    def wait(self) -> None:
        """Something is under way, nobody knows how long: runs, or stands half full."""
        self._endless = True
        if self.isVisible():
            self._begin()

    def show_far(self, done: int, of: int) -> None:
        """So much is done of so much."""
        self._endless = False
        self.setRange(0, max(of, 1))
        self.setValue(done)

    def _begin(self) -> None:
        self.setRange(0, 0 if self.moves else 2)
        self.setValue(1)

    def showEvent(self, event: QShowEvent) -> None:
        if self._endless:
            self._begin()
        super().showEvent(event)
