"""Opening that trusts nothing: everything the key file and the database know of each other is compared first."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from fieldtool.casework.files import as_told, sync_folder
from fieldtool.domain.errors import DiskFullError
from fieldtool.vault import ballast, database, header, hot_journal, migrating, seal, slots
from fieldtool.vault.errors import (
    DatabaseDamagedError,
    DatabaseForeignError,
    HalfRolledBackError,
    HalfWrittenError,
    HeaderChangedError,
    HeaderOldError,
    RolledBackError,
)
from fieldtool.vault.header import Header

DATABASE = "cases.db"
JOURNAL = "cases.db-journal"
RENEWED = "cases.db.new"
FEWER = ("case erased", "case minimised", "cases purged", "attachment removed")
"""Journal lines after which tables may hold fewer rows than the key file last saw."""

BeforeMigration = Callable[[database.Connection, Header], object]


@dataclass(frozen=True, slots=True)
class Opening:
    """An open database that agrees with its key file, and the key file as it stands on the disk now."""

    connection: database.Connection
    header: Header
    remarks: tuple[str, ...]


def open_checked(
    folder: Path, found: Header, opened: slots.Opened, migrations: Path, before_migration: BeforeMigration
) -> Opening:
    """Checks, then tells the key file that the vault is open, then brings the database up to date.

    Raises the error that names what is wrong; then nothing was changed. The caller writes the first journal line
    with `tell_database`.
    """
    settle_renewal(folder, found)
    path = folder / DATABASE
    hot = _is_hot(folder / JOURNAL)
    broken_off = bool(found.generation) and not found.seal
    journal_gone = broken_off and not (folder / JOURNAL).exists()
    if (
        path.exists()
        and path.stat().st_size >= database.PAGE_BYTES
        and seal.is_foreign(path, found.database_salt)
    ):
        raise DatabaseForeignError()
    if found.seal and hot:
        # It was closed with nothing to take back: playing this journal would put old pages in.
        raise HalfRolledBackError()
    key = database.key_for(opened.data_key, found.vault_id)
    if broken_off and not _can_be_taken_back(folder, key):
        raise DatabaseDamagedError()
    try:
        connection, generation, todo = _connected(path, key, found, migrations, broken_off=broken_off)
    except DatabaseDamagedError:
        if broken_off and not hot and database.pages_whole(path, key):
            # Every page is whole and they do not fit together: the newest change is there by half.
            raise HalfWrittenError() from None
        raise
    try:
        now = replace(
            found,
            slots=tuple(
                slots.with_public_key(found.vault_id, opened) if slot == opened.slot else slot
                for slot in found.slots
            ),
            generation=generation + 1,
            database_salt=seal.salt_of(path),
            seal="",
        )
        _write_with_ballast(folder, now, opened.data_key)
        if todo:
            before_migration(connection, replace(now, generation=generation))
            migrating.migrate(connection, migrations)
    except BaseException:
        connection.close()
        raise
    remarks = [word for word, told in (("broken off", broken_off), ("journal gone", journal_gone)) if told]
    return Opening(connection, now, tuple(remarks))


def _connected(
    path: Path, key: bytes, found: Header, migrations: Path, *, broken_off: bool
) -> tuple[database.Connection, int, list[migrating.Step]]:
    """The connection after all comparisons, the database's generation, and what is to be migrated."""
    connection = database.connect(path, key)
    try:
        check = database.full_check if broken_off else database.quick_check
        if not check(connection):
            raise DatabaseDamagedError()
        todo = migrating.pending(connection, migrations)
        generation = demand_agreement(connection, found, broken_off=broken_off)
        if found.seal and seal.seal_of(path) != found.seal:
            raise HalfRolledBackError()
    except BaseException:
        connection.close()
        raise
    return connection, generation, todo


def tell_database(connection: database.Connection, generation: int) -> None:
    """Inside a transaction: the database learns the number of this opening."""
    connection.execute("UPDATE vault_state SET value = ? WHERE name = 'generation'", (generation,))


def demand_agreement(connection: database.Connection, found: Header, *, broken_off: bool) -> int:
    """The database is as far as the key file saw it, and agrees with itself. Returns its generation.

    RolledBackError, HeaderOldError, HeaderChangedError, HalfWrittenError, HalfRolledBackError.
    """
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    generation = 0
    if "vault_state" in tables:
        query = "SELECT value FROM vault_state WHERE name = 'generation'"
        generation = int(connection.execute(query).fetchone()[0])
    if generation > found.generation:
        # The very first key files knew neither number nor code: without them it is one of those, put back or forged.
        raise HeaderOldError() if found.mac else HeaderChangedError()
    if generation < found.generation - (0 if found.seal else 1):
        raise RolledBackError()
    newest = connection.execute("SELECT coalesce(max(seq), 0), count(*) FROM journal").fetchone()
    if _hash_at(connection, found.head.seq) != found.head.hash:
        raise RolledBackError()
    if newest[0] != newest[1] or not _rows_suffice(connection, found, tables):
        raise RolledBackError()
    if "tally" in tables and not _tallies(connection):
        raise HalfWrittenError() if broken_off else HalfRolledBackError()
    return generation


def settle_renewal(folder: Path, found: Header) -> None:
    """Finishes or forgets a renewal of the keys that was broken off: the key file says which database is its own."""
    renewed, path = folder / RENEWED, folder / DATABASE
    if not renewed.exists():
        return
    try:
        if renewed.stat().st_size and found.database_salt == seal.salt_of(renewed):
            os.replace(renewed, path)
        elif path.exists() and path.stat().st_size:
            with suppress(OSError):  # it is nobody's: a vault that opens is worth more than a tidy folder
                renewed.unlink()
        sync_folder(folder)
    except OSError as error:
        raise as_told(error, path) from error


def _hash_at(connection: database.Connection, seq: int) -> str | None:
    if seq == 0:
        return "00" * 32
    row = connection.execute("SELECT hash FROM journal WHERE seq = ?", (seq,)).fetchone()
    return None if row is None else str(row[0])


def _rows_suffice(connection: database.Connection, found: Header, tables: set[str]) -> bool:
    fewer = [
        table for table, rows in found.rows.items() if table not in tables or _count(connection, table) < rows
    ]
    if not fewer:
        return True
    marks = ", ".join("?" * len(FEWER))
    query = f"SELECT 1 FROM journal WHERE seq > ? AND verb IN ({marks}) LIMIT 1"
    return connection.execute(query, (found.head.seq, *FEWER)).fetchone() is not None


def _tallies(connection: database.Connection) -> bool:
    kept = dict(connection.execute("SELECT name, rows FROM tally").fetchall())
    revision = "SELECT coalesce(sum(revision), 0) FROM case_file"
    return all(
        rows
        == (connection.execute(revision).fetchone()[0] if name == "revision" else _count(connection, name))
        for name, rows in kept.items()
    )


def _count(connection: database.Connection, table: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def _can_be_taken_back(folder: Path, key: bytes) -> bool:
    """The journal beside the database is empty, or SQLite may play it back. Looked at before SQLite touches either."""
    journal, path = folder / JOURNAL, folder / DATABASE
    try:
        if not journal.exists() or not journal.stat().st_size or path.stat().st_size < database.PAGE_BYTES:
            return True
        return hot_journal.is_whole(journal, path, key)
    except OSError as error:
        raise as_told(error, path) from error


def _is_hot(journal: Path) -> bool:
    """There is something in it to take back: SQLite clears its first bytes when a transaction ends."""
    try:
        with journal.open("rb") as stream:
            return any(stream.read(8))
    except OSError:
        return False


def _write_with_ballast(folder: Path, now: Header, data_key: bytes) -> None:
    try:
        header.write(folder, now, data_key)
    except DiskFullError:
        ballast.release(folder)
        header.write(folder, now, data_key)
