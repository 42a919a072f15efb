"""When the vault must lock by itself: nobody touched the laptop for a while, it slept, the window was put away."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from fieldtool.gui.sessions import is_in_front
from fieldtool.gui.settings import SettingsFile

TICK_SECONDS: Final = 5
SLEEP_GAP_SECONDS: Final = 20
"""A tick that comes this much too late means that the laptop slept: QtDBus is not among our parts."""

_TOUCHED: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


class LockWatch(QObject):
    """Says `lock_wanted(reason)` once. Installed as an event filter on the application while a vault is open.

    `now` counts seconds that go on while the laptop sleeps (wall clock); injected, so that tests choose it.
    """

    lock_wanted = Signal(str)

    def __init__(
        self,
        settings: SettingsFile,
        parent: QObject | None = None,
        now: Callable[[], float] = time.time,
        in_front: Callable[[], bool] = is_in_front,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._now = now
        self._in_front = in_front
        self._touched = self._ticked = now()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_SECONDS * 1000)
        self._timer.timeout.connect(self.tick)

    @property
    def running(self) -> bool:
        """It watches."""
        return self._timer.isActive()

    @property
    def quiet_seconds(self) -> float:
        """How long nobody touched the laptop."""
        return self._now() - self._touched

    def begin(self) -> None:
        """Begins to watch."""
        self._touched = self._ticked = self._now()
        self._timer.start()

    def end(self) -> None:
        """Watches no longer."""
        self._timer.stop()

    def tick(self) -> None:
        """Looks at the clock."""
        now, settings = self._now(), self._settings.now
        # A clock set back counts as a jump too: nobody can tell it from sleep.
        slept = abs(now - self._ticked - TICK_SECONDS) > SLEEP_GAP_SECONDS
        self._ticked = now
        if slept and settings.lock_on_sleep:
            self.lock_wanted.emit("sleep")
        elif not self._in_front():
            self.lock_wanted.emit("screen")
        elif settings.idle_minutes and now - self._touched >= settings.idle_minutes * 60:
            self.lock_wanted.emit("idle")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHED:
            now = self._now()
            if self._timer.isActive() and now - self._ticked > TICK_SECONDS + SLEEP_GAP_SECONDS:
                self.tick()  # woken up by this very touch: the clock of the ticks has not caught up yet
            self._touched = now
        return False
