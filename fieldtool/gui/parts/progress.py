"""A bar that says something is under way: how far, or only that it is; it stands still where nothing shall move."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QStyle, QWidget


class Progress(QProgressBar):
    """Without a number in it; the words stand beside it, or in its accessible name."""

    def __init__(self, says: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        if says:
            self.setAccessibleName(says)

    @property
    def moves(self) -> bool:
        """A bar without an end runs to and fro. Asked of the style, which the settings and the system rule."""
        return self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) > 0

    def wait(self) -> None:
        """Something is under way, nobody knows how long: runs, or stands half full."""
        self.setRange(0, 0 if self.moves else 2)
        self.setValue(1)

    def show_far(self, done: int, of: int) -> None:
        """So much is done; without a known end it waits."""
        if of <= 0:
            self.wait()
            return
        self.setRange(0, of)
        self.setValue(done)
