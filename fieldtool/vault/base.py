"""What all parts of an open store share: the connection, the writing transaction with its journal line, the checkpoint."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from fieldtool.casework.ports import Clock
from fieldtool.domain.errors import DiskFullError, FieldToolError
from fieldtool.domain.journal import JournalEntry, JournalHead
from fieldtool.domain.officer import Officer
from fieldtool.vault import ballast, header, keys, seal
from fieldtool.vault.database import Connection, transaction
from fieldtool.vault.journal import Journal
from fieldtool.vault.opening import DATABASE, tell_database

if TYPE_CHECKING:
    from fieldtool.vault.keyring import SqlKeyRing

JOURNAL_KEY = "journal_key"

CHECKPOINT_EVERY = 64
"""Writes after which the key file is told how far the database is."""

_COUNTED = ("case_file", "interview", "answer", "referral", "bundle")


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

    @property
    def vault_id(self) -> str:
        """Random id of this store."""
        return self._header.vault_id

    @property
    def device(self) -> str:
        """Short id of this laptop's vault, as it stands in bundles."""
        return self._header.device

    @property
    def officer(self) -> Officer:
        """Who unlocked."""
        return self._officer

    @property
    def remarks(self) -> tuple[str, ...]:
        """What was noticed on opening though nothing is wrong: "broken off", "journal gone"."""
        return self._remarks

    @property
    def keyring(self) -> SqlKeyRing:
        """Who can open this vault, and changing that."""
        from fieldtool.vault.keyring import SqlKeyRing

        return SqlKeyRing(self)

    def remember_opening(self, slot_id: str, cost: keys.Stretch | None, remarks: tuple[str, ...]) -> None:
        """The first journal line of a session, with the number of this opening; once more where the ballast was needed."""
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
        before = self._journal.head
        try:
            with transaction(self._db) as connection:
                yield connection
                self._journal.append(at or self._clock(), self._officer.number, verb, subject, detail)
        except BaseException as error:
            self._journal.forget(before)
            if isinstance(error, DiskFullError):
                ballast.release(self._folder)
            raise
        self._writes += 1
        if self._writes >= CHECKPOINT_EVERY:
            self._checkpoint()

    @contextmanager
    def _quietly(self) -> Iterator[Connection]:
        """One durable transaction without a journal line (where the officer is, the search index)."""
        try:
            with transaction(self._db) as connection:
                yield connection
        except DiskFullError:
            ballast.release(self._folder)
            raise

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
        """Tells the key file how far the database is. A full disk only delays it: the vault itself is safe.

        On closing it is told the seal over all pages too; nothing may be written afterwards.
        """
        self._writes = 0
        self._header = self._header.seen(self._journal.head, self.rows_by_table())
        try:
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
            self._checkpoint(closing=True)
        finally:
            self._db.close()
            self._db = None
            self._released()

    def _released(self) -> None:
        """Gives back what opening took; see SqlCaseStore."""
