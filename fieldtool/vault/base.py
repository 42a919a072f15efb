"""What all parts of an open store share: the connection, the writing transaction with its journal line, the checkpoint."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from fieldtool.casework.ports import Clock
from fieldtool.domain.errors import DiskFullError, FieldToolError
from fieldtool.domain.journal import JournalEntry, JournalHead
from fieldtool.domain.officer import Officer
from fieldtool.vault import ballast, header, keys
from fieldtool.vault.database import Connection, transaction
from fieldtool.vault.journal import Journal

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
        self._journal = Journal(connection, keys.derive(data_key, "journal", key_file.vault_id.encode()))
        self._writes = 0

    @property
    def vault_id(self) -> str:
        """Random id of this store."""
        return self._header.vault_id

    @property
    def device(self) -> str:
        """Short id of this laptop's vault, as it stands in bundles."""
        return self._header.device

    @property
    def folder(self) -> Path:
        """Where the vault lies."""
        return self._folder

    @property
    def officer(self) -> Officer:
        """Who unlocked."""
        return self._officer

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

    def _checkpoint(self) -> None:
        """Tells the key file how far the database is. A full disk only delays it: the vault itself is safe."""
        self._writes = 0
        self._header = self._header.seen(self._journal.head, self.rows_by_table())
        try:
            header.write(self._folder, self._header)
        except FieldToolError:
            return

    def close(self) -> None:
        """Writes the checkpoint, closes the connection, gives the lock back. Closing twice does no harm."""
        if self._db is None:
            return
        try:
            self._checkpoint()
        finally:
            self._db.close()
            self._db = None
            self._released()

    def _released(self) -> None:
        """Gives back what opening took; see SqlCaseStore."""
