"""What the window asks of the rest of the program, and how the program starts again after a lock."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from fieldtool import content

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk
    from fieldtool.casework.ports import Progress, SetUp, Workshop
    from fieldtool.casework.setting_up import FirstRun
    from fieldtool.casework.upkeep_ports import StickUpdates
    from fieldtool.vault.keys import Stretch

BASE_DIR_OPTION = "--base-dir"
THROW_AWAY = "FIELDTOOL_THROW_AWAY_PASSPHRASE"
"""Set in the environment by the demo only, so that the passphrase of its throw-away vault is told after a lock too."""

INSTALLED = "FIELDTOOL_INSTALLED"
"""Set by the launcher: the folder that holds `versions/` and `current`."""

PRACTICE = "FIELDTOOL_PRACTICE_OF"
"""Set for processes on a practice vault: the folder of the real one, to go back to."""

COVERED = "FIELDTOOL_COVERED"
"""Set for the process that follows a quick exit, which takes it out again at once."""


def start_again(base_dir: Path) -> None:
    """Replaces this process by a fresh one at the unlock page: only the end of a process frees all copies of a key."""
    command = [*beginning(), BASE_DIR_OPTION, str(base_dir)]
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name == "nt":
        import subprocess

        subprocess.Popen(command, close_fds=True)
        os._exit(0)
    os.execv(command[0], command)


def beginning() -> list[str]:
    """What starts the program: the launcher of the installation, which knows the newest version, or this very program."""
    if not getattr(sys, "frozen", False):
        return [sys.executable, "-m", "fieldtool"]
    root = os.environ.get(INSTALLED, "")
    for name in ("fieldtool", "fieldtool.exe"):
        if root and (launcher := Path(root) / name).is_file():
            return [str(launcher)]
    return [sys.executable]


def has_screen() -> bool:
    """A window can be opened: always, except on a Unix without X11, without Wayland and without another platform."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


class DesktopProgram:
    """What the window asks of the rest of the program. All but `restart` run on the vault thread."""

    headquarters = False
    handouts = None

    def __init__(
        self,
        base_dir: Path,
        cost: Stretch | None = None,
        furnish: Callable[[Path], str] | None = None,
        updates: Callable[[Path], StickUpdates] | None = None,
    ) -> None:
        """`furnish` makes a practice vault in a folder and returns its passphrase; None where there is none.

        `updates` renews the program, the vault in the folder it is given copied before; None where nothing does.
        """
        self.base_dir = base_dir
        self._updates = updates
        self._furnish = furnish
        self._practice_words = ""
        self.practice = PRACTICE in os.environ
        self.can_practise = furnish is not None and not self.practice
        self._cost = cost
        self._workshop: Workshop | None = None
        self.throw_away_passphrase = os.environ.get(THROW_AWAY, "")
        self.covered = bool(os.environ.pop(COVERED, ""))

    @property
    def vault_folder(self) -> Path:
        """Where the vault of this laptop lies."""
        return self.base_dir / "vault"

    @property
    def updates(self) -> StickUpdates | None:
        """What renews the program; nobody does that from inside the practice vault."""
        return None if self._updates is None or self.practice else self._updates(self.vault_folder)

    def vault_exists(self) -> bool:
        """A vault is there to be unlocked; otherwise the first run begins."""
        if not self.vault_folder.exists() and any(self.base_dir.glob("vault-restored-*")):
            from fieldtool.vault.replacing import settle

            settle(self.vault_folder)
        return (self.vault_folder / "vault.json").exists() or (self.vault_folder / "vault.json.bak").exists()

    def offered_words(self) -> str:
        """A fresh passphrase of six random words."""
        from fieldtool.vault import offer_passphrase

        return offer_passphrase(content.resources() / "words")

    def prepare(self) -> None:
        """Loads what unlocking needs, while the officer types."""
        self._shop()

    def create(self, set_up: SetUp) -> FirstRun:
        """First run: the vault, the organisation's keys, the built-in form; open, with the recovery code."""
        from fieldtool.casework.setting_up import create_vault

        return create_vault(self.vault_folder, set_up, self._shop())

    def unlock(self, passphrase: str) -> Desk:
        """Opens the vault with a passphrase or the recovery code."""
        from fieldtool.casework.setting_up import unlock_vault

        return unlock_vault(self.vault_folder, passphrase, self._shop())

    def practise(self) -> None:
        """Makes a fresh practice vault beside the real one, which is not touched."""
        assert self._furnish is not None
        place = self.base_dir / "practice"
        import shutil

        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True, mode=0o700)
        self._practice_words = self._furnish(place)

    def enter_practice(self) -> None:
        """Ends this process and begins a fresh one on the practice vault. Does not return."""
        os.environ[PRACTICE] = str(self.base_dir)
        os.environ[THROW_AWAY] = self._practice_words
        start_again(self.base_dir / "practice")

    def leave_practice(self) -> None:
        """Throws the practice vault away and begins a fresh process on the real one. Does not return."""
        home = Path(os.environ.pop(PRACTICE))
        os.environ.pop(THROW_AWAY, None)
        if self.base_dir.name == "practice" and self.base_dir.parent == home:
            import shutil

            shutil.rmtree(self.base_dir, ignore_errors=True)
        start_again(home)

    def read_damaged(self, passphrase: str) -> Desk:
        """What is left of a damaged vault, only to read."""
        from fieldtool.casework.desk import Desk
        from fieldtool.vault import SqlVaults

        shop = self._shop()
        store = SqlVaults().read_damaged(self.vault_folder, passphrase=passphrase, now=shop.clock)
        return Desk(store, shop)

    def restore(self, target: Path, passphrase: str, progress: Progress) -> Desk:
        """The newest good backup in `target` in the place of a damaged vault, which is kept beside it; open."""
        from fieldtool.vault.replacing import restore_newest

        now = self._shop().clock()
        restore_newest(target, self.vault_folder, passphrase=passphrase, now=now, progress=progress)
        return self.unlock(passphrase)

    def restart(self, *, covered: bool = False) -> None:
        """Ends this process and begins a fresh one at the unlock page. Does not return."""
        if covered:
            os.environ[COVERED] = "1"
        start_again(self.base_dir)

    def _shop(self) -> Workshop:
        if self._workshop is None:
            from fieldtool import wiring
            from fieldtool.casework.policies import in_force, places

            ruled = None if self.practice else in_force(places(self.base_dir))
            self._workshop = wiring.workshop(self._cost, ruled)
        return self._workshop
