"""How far a long job on the vault thread is, carried to the window; and the wish to stop, carried back."""

from __future__ import annotations

from threading import Event

import shiboken6
from PySide6.QtCore import QObject, Signal


class Far(QObject):
    """Called by the job as its `Progress`; a window listens to `moved` and calls `stop`."""

    moved = Signal(int, int)  # done, all

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = Event()

    def stop(self) -> None:
        """The job ends at its next step."""
        self._stop.set()

    def __call__(self, done: int, of: int) -> bool:
        if shiboken6.isValid(self):
            self.moved.emit(done, of)
        return not self._stop.is_set()
