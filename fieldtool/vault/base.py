"""What all parts of an open store share: the connection, the writing transaction with its journal line, the checkpoint."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from fieldtool.casework.ports import Clock, Progress
from fieldtool.casework.safekeeping import Backup, Health
from fieldtool.domain.errors import DiskFullError, FieldToolError, ReadOnlyError
from fieldtool.domain.journal import JournalEntry, JournalHead
from fieldtool.domain.officer import Officer
from fieldtool.vault import ballast, database, header, keys, seal
from fieldtool.vault.database import Connection, transaction
from fieldtool.vault.errors import OpenedToReadError, ReadWriteError, VaultGoneError
from fieldtool.vault.journal import Journal
from fieldtool.vault.opening import DATABASE, tell_database

if TYPE_CHECKING:
    from fieldtool.vault.keyring import SqlKeyRing

JOURNAL_KEY = "journal_key"

SLOW_SECONDS = 3.0
"""A disk that takes longer for one answer is told: an officer who waits does not know why."""

CHECKPOINT_EVERY = 64
"""Writes after which the key file is told how far the database is."""

CLOCK_SLACK = timedelta(minutes=2)
CLOCK_LEAP = timedelta(days=400)
"""A laptop may lie in a drawer for a year; one that wakes in 2038 has lost its clock."""

_COUNTED = ("case_file", "interview", "answer", "referral", "bundle", "attachment")


class StoreBase:
    """An open encrypted store. One thread opens, uses and closes it."""

    def __init__(
        self,
        folder: Path,
        connection: Connection,
        key_file: header.Header,
        officer: Officer,
        *,
        data_key: bytes,
        slot_key: bytes,
        clock: Clock,
    ) -> None:
        self._folder = folder
        self._db = connection
        self._header = key_file
        self._officer = officer
        self._data_key = data_key
        self._slot_key = slot_key
        self._clock = clock
        self._journal = Journal(connection, self._journal_key())
        self._writes = 0
        self._slot_id = ""
        self._cost: keys.Stretch | None = None
        self._remarks: tuple[str, ...] = ()
        self._read_only = False

    @property
    def vault_id(self) -> str:
        """Random id of this store."""
        return self._header.vault_id

    @property
    def device(self) -> str:
        """Short id of this laptop's vault, as it stands in bundles."""
        return self._header.device

    @property
    def is_open(self) -> bool:
        """It was not closed yet."""
        return self._db is not None

    @property
    def folder(self) -> Path:
        """Where the vault lies."""
        return self._folder

    @property
    def officer(self) -> Officer:
        """Who unlocked."""
        return self._officer

    @property
    def remarks(self) -> tuple[str, ...]:
        """What was noticed though nothing is lost: see `fieldtool.casework.safekeeping.Keeping`."""
        return self._remarks

    @property
    def keyring(self) -> SqlKeyRing:
        """Who can open this vault, and changing that."""
        from fieldtool.vault.keyring import SqlKeyRing

        return SqlKeyRing(self)

    def check_whole(self, progress: Progress | None = None) -> Health:
        """Looks through every page, every index and the journal."""
        from fieldtool.vault.health import look_through

        return look_through(self, progress)

    def back_up(self, target: Path, progress: Progress | None = None) -> Path:
        """A backup in a new folder inside `target`, read back."""
        from fieldtool.vault.backup import write_backup

        return write_backup(self, target, self._clock(), progress)

    def backups_in(self, target: Path) -> Sequence[Backup]:
        """This vault's backups in a folder, newest first."""
        from fieldtool.vault.backup import backups_in

        return backups_in(target, self.vault_id)

    def remember_opening(self, slot_id: str, cost: keys.Stretch | None, remarks: tuple[str, ...]) -> None:
        """The first journal line of a session, with the number of this opening; once more where the ballast was needed."""
        remarks += clock_remarks(self._newest_moment(), self._clock())
        self._slot_id, self._cost, self._remarks = slot_id, cost, remarks
        slot = next(slot for slot in self._header.slots if slot.id == slot_id)
        detail = " ".join([slot.kind.value, *(remark.replace(" ", "-") for remark in remarks)])
        for last in (False, True):
            try:
                with self._writing("unlocked", slot.owner, detail) as connection:
                    tell_database(connection, self._header.generation)
                return
            except DiskFullError:
                if last:
                    raise

    def only_read(self) -> None:
        """From now on nothing is written: what is left of a damaged vault is looked at."""
        self._read_only = True
        self._remarks = ("damaged",)

    def _newest_moment(self) -> datetime | None:
        """When the newest journal line was written, as the clock stood then."""
        newest = self._journal.page(None, 1)
        return newest[0].at if newest else None

    def _journal_key(self) -> bytes:
        """The key lines are chained with. It outlives the data key it was first made from: hashes were handed over."""
        kept = self._db.execute("SELECT value FROM secret WHERE name = ?", (JOURNAL_KEY,)).fetchone()
        return bytes(kept[0]) if kept else keys.derive(self._data_key, "journal", self.vault_id.encode())

    def keep_journal_key(self) -> None:
        """Inside a transaction: the journal's key stays what it is when the data key is renewed."""
        row = (JOURNAL_KEY, self._journal_key())
        self._db.execute("INSERT OR IGNORE INTO secret (name, value) VALUES (?, ?)", row)

    def wrap_again(self, old: bytes, new: bytes) -> None:
        """A passphrase is about to change: what lies under the old slot key must lie under the new one too."""

    def settle_wrapping(self, slot_key: bytes) -> None:
        """The passphrase has changed."""

    def adopt(self, connection: Connection, key_file: header.Header, data_key: bytes) -> None:
        """Goes on with a database under a new key."""
        self._db, self._header, self._data_key = connection, key_file, data_key
        self._journal = Journal(connection, self._journal_key())

    @contextmanager
    def _writing(
        self, verb: str, subject: str, detail: str = "", *, at: datetime | None = None
    ) -> Iterator[Connection]:
        """One durable transaction with its journal line. After an error nothing of it is there."""
        if self._read_only:
            raise OpenedToReadError()
        before, begun = self._journal.head, time.monotonic()
        try:
            with transaction(self._db) as connection:
                yield connection
                begun = time.monotonic()  # what the caller did inside is not the disk's doing
                self._journal.append(at or self._clock(), self._officer.number, verb, subject, detail)
        except BaseException as error:
            self._recover(error)
            self._journal.forget(before)
            raise
        if time.monotonic() - begun > SLOW_SECONDS and "slow disk" not in self._remarks:
            self._remarks += ("slow disk",)
        self._writes += 1
        if self._writes >= CHECKPOINT_EVERY:
            self._checkpoint()

    @contextmanager
    def _quietly(self) -> Iterator[Connection]:
        """One durable transaction without a journal line (where the officer is, the search index)."""
        if self._read_only:
            raise OpenedToReadError()
        try:
            with transaction(self._db) as connection:
                yield connection
        except FieldToolError as error:
            self._recover(error)
            raise

    def _recover(self, error: BaseException) -> None:
        """After an error of the disk: room is made, or the database opened anew and read from the disk again.

        A sync that failed may have reported the error and kept the row, or dropped it from memory alone: what an old
        connection still believes is not to be trusted.
        """
        if isinstance(error, DiskFullError):
            ballast.release(self._folder)
        if not isinstance(error, ReadWriteError | ReadOnlyError):
            return
        if not (self._folder / DATABASE).exists():
            raise VaultGoneError() from error
        try:
            key = database.key_for(self._data_key, self.vault_id)
            again = database.connect(self._folder / DATABASE, key)
        except FieldToolError:
            return  # the disk is gone for now: the old connection says so at the next try, or works again
        self._db.close()
        self._db = again
        self._journal = Journal(again, self._journal.key)

    def note(self, verb: str, subject: str, detail: str = "") -> JournalEntry:
        """One journal line of its own."""
        with self._writing(verb, subject, detail):
            pass
        newest = self._journal.page(None, 1)
        return newest[0]

    def journal(self, *, before: int | None = None, limit: int = 100) -> list[JournalEntry]:
        """A page of the journal, newest first."""
        return self._journal.page(before, limit)

    def journal_head(self) -> JournalHead:
        """The newest line's number and hash."""
        return self._journal.head

    def first_broken_line(self) -> int | None:
        """The first journal line that does not chain, or None."""
        return self._journal.first_broken()

    def rows_by_table(self) -> dict[str, int]:
        """How many rows the growing tables hold: compared on the next opening."""
        counts = {}
        for table in _COUNTED:
            counts[table] = int(self._db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
        return counts

    def _checkpoint(self, *, closing: bool = False) -> None:
        """Tells the key file how far the database is. An error of the disk only delays it: the vault itself is safe.

        On closing it is told the seal over all pages too; nothing may be written afterwards.
        """
        self._writes = 0
        try:
            self._header = self._header.seen(self._journal.head, self.rows_by_table())
            if closing:
                self._header = replace(self._header, seal=seal.seal_of(self._folder / DATABASE))
            header.write(self._folder, self._header, self._data_key)
        except (FieldToolError, OSError):
            return

    def close(self) -> None:
        """Writes the checkpoint, closes the connection, gives the lock back. Closing twice does no harm."""
        if self._db is None:
            return
        try:
            if not self._read_only:
                self._checkpoint(closing=True)
        finally:
            self._db.close()
            self._db = None
            self._released()

    def _released(self) -> None:
        """Gives back what opening took; see SqlCaseStore."""


def clock_remarks(newest: datetime | None, now: datetime) -> tuple[str, ...]:
    """What the clock seems to have done since the newest line. Lines are ordered by number, so nothing breaks."""
    if newest is None:
        return ()
    if now < newest - CLOCK_SLACK:
        return ("clock back",)
    return ("clock ahead",) if now > newest + CLOCK_LEAP else ()
