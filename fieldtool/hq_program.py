"""What the window asks of the rest of the program where it opens headquarters' vault."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, cast

from fieldtool import adapters, content, wiring
from fieldtool.domain.errors import NotAllowedError
from fieldtool.program import COVERED, beginning, has_screen

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk
    from fieldtool.casework.hq_ports import ExportFormat, ReportPrinter, TableWriter
    from fieldtool.casework.ports import Progress, SetUp
    from fieldtool.casework.setting_up import FirstRun
    from fieldtool.vault.keys import Stretch

LOOK_FOLDER = "window"
"""Below headquarters' folder: settings of the window, which say nothing about anybody."""


class WrittenHere:
    """Port `Handouts`."""

    def tables(self, kind: ExportFormat) -> TableWriter:
        """Who writes this format."""
        return adapters.table_writer(kind)

    def printer(self) -> ReportPrinter:
        """Who draws the report."""
        return adapters.report_printer(content.resources())


class HeadquartersProgram:
    """Protocol `Program` for the vault in `folder`. `store`: where its cases lie, if the vault does not know."""

    headquarters = True
    throw_away_passphrase = ""
    practice = can_practise = False
    updates = None

    def __init__(self, folder: Path, store: str = "", cost: Stretch | None = None) -> None:
        self.folder = folder
        self.handouts = WrittenHere()
        self.covered = bool(os.environ.pop(COVERED, ""))
        self._store = store
        self._cost = cost

    def vault_exists(self) -> bool:
        """There is always a vault: `hq window` looks before the window opens."""
        return True

    def offered_words(self) -> str:
        """Headquarters is made on the command line."""
        self._refuse()

    def prepare(self) -> None:
        """Loads what unlocking needs, while the passphrase is typed."""
        import fieldtool.casework.hq_setting_up
        import fieldtool.vault.headquarters  # noqa: F401

    def create(self, set_up: SetUp) -> FirstRun:
        """Headquarters is made on the command line."""
        self._refuse()

    def unlock(self, passphrase: str) -> Desk:
        """The open headquarters, in a desk's place: see `fieldtool.gui.headquarters.page`."""
        from fieldtool.casework.hq_setting_up import open_headquarters
        from fieldtool.collation import CollationHomes
        from fieldtool.vault.headquarters import SqlHeadquartersVaults
        from fieldtool.vault.record_seal import AesRecordSeal

        made = open_headquarters(
            self.folder,
            passphrase=passphrase,
            vaults=CollationHomes(SqlHeadquartersVaults(self._cost), AesRecordSeal, self._store),
            opener=adapters.age_bundles(),
            signing=adapters.PkiSigning(),
            clock=wiring.now,
        )
        return cast("Desk", made)

    def practise(self) -> None:
        """One practises on a laptop."""
        self._refuse_here()

    def enter_practice(self) -> None:
        """One practises on a laptop."""
        self._refuse_here()

    def leave_practice(self) -> None:
        """One practises on a laptop."""
        self._refuse_here()

    def restore(self, backup: Path, passphrase: str, progress: Progress | None = None) -> Desk:
        """Headquarters' backups are restored on the command line."""
        self._refuse_here()

    def read_damaged(self, passphrase: str) -> Desk:
        """A damaged headquarters vault is restored from its backup."""
        self._refuse_here()

    def restart(self, *, covered: bool = False) -> None:
        """Ends this process and begins a fresh one at the unlock page. Does not return."""
        if covered:
            os.environ[COVERED] = "1"
        command = [*beginning(), "hq", "window", str(self.folder)]
        if self._store:
            command += ["--store", self._store]
        sys.stdout.flush()
        sys.stderr.flush()
        if os.name == "nt":
            import subprocess

            subprocess.Popen(command, close_fds=True)
            os._exit(0)
        os.execv(command[0], command)

    def _refuse_here(self) -> NoReturn:
        raise NotAllowedError(
            "This window opens headquarters as it is; it restores nothing.",
            "Restore the newest backup of its folder, then open it again.",
        )

    def _refuse(self) -> NoReturn:
        raise NotAllowedError("There is no headquarters here.", "Make one with: fieldtool hq init DIR.")


def open_headquarters_window(folder: Path, store: str = "") -> int:
    """Shows headquarters' window until it is closed; returns the exit code."""
    if not has_screen():
        raise NotAllowedError(
            "There is no screen here to open a window on.", "See what works without: fieldtool hq --help"
        )
    from fieldtool import gui
    from fieldtool.vault import header
    from fieldtool.vault.errors import NoVaultError

    if not header.exists(folder):
        raise NoVaultError(
            "There is no headquarters in this folder.", "Make one with: fieldtool hq init DIR."
        )
    return gui.run(folder / LOOK_FOLDER, HeadquartersProgram(folder, store))
