"""What the window needs to renew the program from a stick, as a Protocol with its values."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from fieldtool.casework.ports import Progress


@dataclass(frozen=True, slots=True)
class ProgramStanding:
    """Which version runs, which one lies before it ("" for none), and why it cannot be renewed here ("" where it can).

    `obstacle`: "not installed" (no folder that update files know), "administrator" (somebody else's folder).
    """

    version: str
    previous: str = ""
    sequence: int = 0
    channel: str = ""
    obstacle: str = ""


@dataclass(frozen=True, slots=True)
class OfferedUpdate:
    """What an update file says of itself, its signature checked. `renews`: "program", "forms", "rules", "translations" ..."""

    version: str
    signer: str
    renews: tuple[str, ...] = ()
    notes: str = ""


class StickUpdates(Protocol):
    """Renews the program (adapter: `fieldtool.upkeep`). All calls run on the vault thread: nothing is written meanwhile."""

    def standing(self) -> ProgramStanding:
        """What runs here."""
        ...

    def look(self, file: Path) -> OfferedUpdate:
        """What a file is; nothing is written. Raises FieldToolError where it is damaged, unsigned, older or of another channel."""
        ...

    def install(self, file: Path, progress: Progress) -> OfferedUpdate:
        """Copies the vault, then puts the new version beside the old one, whole or not at all. It runs from the next start."""
        ...

    def back(self) -> str:
        """Lets the version before run from the next start; returns its name."""
        ...
