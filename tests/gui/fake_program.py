"""A program in memory: what the window asks for, over an invented desk."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from fieldtool.casework.upkeep_ports import OfferedUpdate, ProgramStanding
from fieldtool.domain.errors import FieldToolError

if TYPE_CHECKING:
    from tests.gui.fakes import FakeDesk

WORDS = "amber birch cedar dune ember fjord"
CODE = "A1B2-C3D4-E5F6-G7H8"


class FakeUpdates:
    """What runs here, and one version before it."""

    def standing(self) -> ProgramStanding:
        return ProgramStanding("0.1.0", previous="0.0.9", channel="field")

    def look(self, file: Path) -> OfferedUpdate:
        return OfferedUpdate("0.2.0", "Publishing Example", ("program", "forms"), "Two forms are better.")

    def install(self, file: Path, progress: Any) -> OfferedUpdate:
        progress(1, 2)
        return self.look(file)

    def back(self) -> str:
        return "0.0.9"


class FakeProgram:
    """A program whose vault is a FakeDesk; the passphrase is WORDS."""

    headquarters = False
    handouts = None

    def __init__(self, desk: FakeDesk | None = None, *, exists: bool = True) -> None:
        from tests.gui.fakes import FakeDesk

        self.desk = desk or FakeDesk()
        self.updates = FakeUpdates()
        self._exists = exists
        self.throw_away_passphrase = ""
        self.restarts = 0
        self.covered = False
        self.practice = False
        self.can_practise = True
        self.entered: list[str] = []
        self.made: Any = None
        self.harm: FieldToolError | None = None
        self.opened = ""

    def vault_exists(self) -> bool:
        return self._exists

    def offered_words(self) -> str:
        return WORDS

    def prepare(self) -> None:
        return None

    def create(self, set_up: Any) -> Any:
        self.made = set_up
        from fieldtool.casework.setting_up import FirstRun

        desk: Any = self.desk
        return FirstRun(desk, CODE)

    def unlock(self, passphrase: str) -> Any:
        if passphrase != WORDS:
            raise FieldToolError("These are not the words of this vault.", "Type them again, with spaces.")
        if self.harm is not None and self.opened != "read":
            raise self.harm
        return self.desk

    def practise(self) -> None:
        self.entered.append("made")

    def enter_practice(self) -> None:
        self.entered.append("entered")

    def leave_practice(self) -> None:
        self.entered.append("left")

    def read_damaged(self, passphrase: str) -> Any:
        self.opened = "read"
        return self.unlock(passphrase)

    def restore(self, target: Any, passphrase: str, progress: Any) -> Any:
        progress(1, 2)
        self.opened = str(target)
        self.harm = None
        return self.unlock(passphrase)

    def restart(self, *, covered: bool = False) -> None:
        self.restarts += 1
        self.covered = covered
