"""Keeping the vault from harm: when it was last backed up and looked through, and both done again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from fieldtool.casework.roles import May, gated
from fieldtool.domain import instants
from fieldtool.domain.errors import FieldToolError

if TYPE_CHECKING:
    from fieldtool.casework.ports import Clock, Progress

BACKUP_AFTER = timedelta(days=7)
CHECK_AFTER = timedelta(days=7)
REMIND_AFTER = timedelta(days=14)
"""The window looks through by itself when nobody needs it; where it never comes to it, somebody must be told."""
_BACKED_UP, _CHECKED, _FOUND = "vault.backed_up", "vault.checked", "vault.found"


class WorkStoppedError(FieldToolError):
    """The officer stopped it; nothing half-made is left."""

    sentence = "Stopped: nothing was written."
    hint = "Do it again when there is time."


class VaultHarmedError(FieldToolError):
    """Something is wrong with a vault that a backup can put right; every error of that kind is one of these."""

    sentence = "This vault cannot be used as it is."
    hint = "Restore the newest backup into a new folder."


@dataclass(frozen=True, slots=True)
class Health:
    """What looking through a whole vault found. Pages and journal lines are numbered from 1."""

    pages: int
    bad_pages: tuple[int, ...]
    structure: bool
    broken_line: int | None

    @property
    def whole(self) -> bool:
        """Nothing is wrong."""
        return not self.bad_pages and self.structure and self.broken_line is None


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup as it lies in a folder. `whose` is the id of its vault."""

    folder: Path
    made: datetime
    whose: str


@dataclass(frozen=True, slots=True)
class Keeping:
    """How well the vault is kept. `remarks`: "broken off", "journal gone", "clock back", "clock ahead", "slow disk"."""

    backed_up: datetime | None
    checked: datetime | None
    found_whole: bool
    backup_due: bool
    check_due: bool
    check_overdue: bool
    remarks: tuple[str, ...]


class Guarded(Protocol):
    """An open vault, as far as this module needs it."""

    @property
    def remarks(self) -> tuple[str, ...]: ...
    def setting(self, name: str) -> str: ...
    def set_setting(self, name: str, value: str) -> None: ...
    def count_cases(self) -> int: ...
    def check_whole(self, progress: Progress | None = None) -> Health: ...
    def back_up(self, target: Path, progress: Progress | None = None) -> Path: ...
    def backups_in(self, target: Path) -> Sequence[Backup]: ...


@gated(May.KNOW)  # everybody: a vault that nobody may back up is lost with the laptop
class Safekeeping:
    """The verbs, on the vault thread."""

    def __init__(self, store: Guarded, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def state(self) -> Keeping:
        """What is due. An empty vault needs no backup."""
        backed_up, checked = self._moment(_BACKED_UP), self._moment(_CHECKED)
        something = self._store.count_cases() > 0
        return Keeping(
            backed_up,
            checked,
            self._store.setting(_FOUND) != "damaged",
            something and self._is_due(backed_up, BACKUP_AFTER),
            something and self._is_due(checked, CHECK_AFTER),
            something and checked is not None and self._is_due(checked, REMIND_AFTER),
            self._store.remarks,
        )

    def back_up(self, target: Path, progress: Progress | None = None) -> Path:
        """A backup in a new folder inside `target`, opened and read back; three generations stay. WorkStoppedError."""
        made = self._store.back_up(target, progress)
        self._store.set_setting(_BACKED_UP, instants.to_text(self._clock()))
        return made

    def check(self, progress: Progress | None = None) -> Health:
        """Looks through every page, every index and the journal. WorkStoppedError."""
        health = self._store.check_whole(progress)
        self._store.set_setting(_FOUND, "whole" if health.whole else "damaged")
        self._store.set_setting(_CHECKED, instants.to_text(self._clock()))
        return health

    def backups_in(self, target: Path) -> Sequence[Backup]:
        """This vault's backups in a folder, newest first."""
        return self._store.backups_in(target)

    def _is_due(self, last: datetime | None, after: timedelta) -> bool:
        # A moment in the future is a clock that was wrong: it must not put the reminder off for years.
        now = self._clock()
        return last is None or last > now + timedelta(days=1) or now - last >= after

    def _moment(self, name: str) -> datetime | None:
        text = self._store.setting(name)
        return instants.from_text(text) if text else None
