"""Looks through the whole vault once a week by itself, while nobody needs the laptop, and stops for anything else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk
    from fieldtool.casework.safekeeping import Health
    from fieldtool.gui.locking import LockWatch
    from fieldtool.gui.vault_thread import VaultThread

LOOK_EVERY_MS: Final = 20_000
QUIET_SECONDS: Final = 15


class WeeklyCheck(QObject):
    """Begins when it is due, nothing is under way and nobody has touched the laptop for a while.

    What is asked of the vault meanwhile stops it at its next step, some milliseconds later; it begins again another
    time. `harmed` is said where something is wrong; otherwise nobody hears of it.
    """

    harmed = Signal()

    def __init__(self, thread: VaultThread, desk: Desk, watch: LockWatch, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = thread
        self._desk = desk
        self._watch = watch
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Begins if the moment is right."""
        if not self._thread.busy and self._watch.quiet_seconds >= QUIET_SECONDS:
            self._thread.ask(self, self._work, self._done, lambda _: None, waited_for=False)

    def _work(self) -> Health | None:
        """On the vault thread."""
        if not self._desk.safekeeping.state().check_due:
            return None
        return self._desk.safekeeping.check(lambda _done, _of: not self._thread.wanted)

    def _done(self, health: Health | None) -> None:
        # Due again in a week at the earliest, and by then the laptop was locked; asking costs two small reads.
        if health is not None and not health.whole:
            self._timer.stop()
            self.harmed.emit()
