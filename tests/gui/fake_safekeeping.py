"""Safekeeping in memory: says what it is told to, and does its work in ten steps."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from fieldtool.casework.safekeeping import Health, Keeping, WorkStoppedError

WHOLE = Health(10, (), True, None)


class FakeSafekeeping:
    """What the pages use."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self.backed_up: datetime | None = None
        self.checked: datetime | None = None
        self.health = WHOLE
        self.due = True
        self.overdue = False
        self.remarks: tuple[str, ...] = ()
        self.targets: list[Path] = []

    def state(self) -> Keeping:
        return Keeping(
            self.backed_up,
            self.checked,
            self.health.whole,
            self.due and self.backed_up is None,
            self.due and self.checked is None,
            self.overdue,
            self.remarks,
        )

    def back_up(self, target: Path, progress: Any = None) -> Path:
        self._steps(progress)
        self.targets.append(target)
        self.backed_up = self._clock()
        return target / "fieldtool-backup-0011223344-20260302-093015"

    def check(self, progress: Any = None) -> Health:
        self._steps(progress)
        self.checked = self._clock()
        return self.health

    @staticmethod
    def _steps(progress: Any) -> None:
        for done in range(1, 11):
            if progress is not None and not progress(done, 10):
                raise WorkStoppedError()
