"""What the window asks of the rest of the program."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk
    from fieldtool.casework.hq_ports import Handouts
    from fieldtool.casework.ports import Progress, SetUp
    from fieldtool.casework.setting_up import FirstRun
    from fieldtool.casework.upkeep_ports import StickUpdates


class Program(Protocol):
    """Given by `fieldtool.main`. `vault_exists` and `restart` are called by the window, all else on the vault thread."""

    throw_away_passphrase: str
    """Shown on the unlock page of a throw-away vault; "" for every other vault."""

    practice: bool
    """The vault is one to practise with: everybody in it is invented."""

    can_practise: bool
    """A practice vault can be made here."""

    covered: bool
    """This start follows the quick exit: something harmless is shown first."""

    @property
    def headquarters(self) -> bool:
        """The vault is headquarters': `unlock` gives the open headquarters, and the window has other places."""
        ...

    @property
    def handouts(self) -> Handouts | None:
        """What writes headquarters' files; None on a laptop."""
        ...

    @property
    def updates(self) -> StickUpdates | None:
        """What renews the program from a stick; None where that is not done from the window."""
        ...

    def vault_exists(self) -> bool:
        """A vault is there to be unlocked; otherwise the first run begins."""
        ...

    def offered_words(self) -> str:
        """A fresh passphrase of six random words."""
        ...

    def prepare(self) -> None:
        """Loads what unlocking needs, while the officer types."""
        ...

    def create(self, set_up: SetUp) -> FirstRun:
        """First run: the vault, open, with the recovery code that is shown once."""
        ...

    def unlock(self, passphrase: str) -> Desk:
        """Opens the vault with a passphrase or the recovery code."""
        ...

    def practise(self) -> None:
        """Makes a fresh practice vault; takes some seconds."""
        ...

    def enter_practice(self) -> None:
        """Ends this process and begins a fresh one on the practice vault."""
        ...

    def leave_practice(self) -> None:
        """Throws the practice vault away and goes back to the real one."""
        ...

    def read_damaged(self, passphrase: str) -> Desk:
        """What is left of a damaged vault, only to read."""
        ...

    def restore(self, target: Path, passphrase: str, progress: Progress) -> Desk:
        """The newest good backup in `target` in the place of a damaged vault, which is kept beside it; open."""
        ...

    def restart(self, *, covered: bool = False) -> None:
        """Ends this process and begins a fresh one at the unlock page, or (`covered`) behind something harmless."""
        ...
