"""A quiet line over every page: the vault is at work, and has been for longer than one likes to wait."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer

from fieldtool.gui.parts.progress import Progress

PATIENCE_MS: Final = 500
"""Whatever takes longer shows that it is under way."""


class UnderWay(Progress):
    """Comes after half a second of waiting and goes with it; its place is kept, so that nothing jumps."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("under-way")
        self.setAccessibleName(self.tr("The vault is at work"))
        keep = self.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.setSizePolicy(keep)
        self.hide()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self.show)

    def show_waiting(self, waiting: bool) -> None:
        """Somebody begins to wait, or nobody waits any more."""
        if waiting:
            self._patience.start()
        else:
            self._patience.stop()
            self.hide()
