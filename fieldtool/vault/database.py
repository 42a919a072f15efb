"""How an encrypted database is opened: raw key, pragmas read back, errors told in sentences."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from fieldtool.casework.files import as_told
from fieldtool.domain.errors import FieldToolError
from fieldtool.vault import keys
from fieldtool.vault.errors import (
    DatabaseDamagedError,
    DatabaseMissingError,
    ReadWriteError,
)

Connection = Any
"""A sqlcipher3 connection in autocommit mode; transactions are begun and ended by `transaction`."""

PAGE_BYTES = 8192

# In this order. TRUNCATE with EXTRA lost no acknowledged commit in simulated power cuts where the usual modes did;
# temp_store=MEMORY because temporary files would be written in clear.
_PRAGMAS: tuple[tuple[str, str, object], ...] = (
    ("journal_mode", "TRUNCATE", "truncate"),
    ("synchronous", "EXTRA", 3),
    ("temp_store", "MEMORY", 2),
    ("secure_delete", "ON", 1),
    ("foreign_keys", "ON", 1),
    ("trusted_schema", "OFF", 0),
)


def connect(path: Path, key: bytes, *, create: bool = False) -> Connection:
    """Opens the database with its raw 32-byte key. It is never created by opening: only with `create`.

    The key was proven by its slot before: a database that cannot be read with it is damaged or foreign.
    """
    from sqlcipher3 import dbapi2

    from fieldtool.vault import telling

    if create:
        if path.exists():
            raise FieldToolError(
                "There is a database here already: nothing was changed.", "Choose another folder."
            )
    elif not path.exists() or path.stat().st_size == 0:
        raise DatabaseMissingError()
    elif path.stat().st_size < PAGE_BYTES:
        # SQLite takes a file of one byte for a new, empty database and would write over it.
        raise DatabaseDamagedError()
    try:
        if create:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        connection = telling.TellingConnection(
            str(path), isolation_level=None, check_same_thread=True, timeout=5
        )
    except OSError as error:
        raise as_told(error, path) from error
    except dbapi2.Error as error:
        raise told(error) or ReadWriteError() from error
    try:
        _prepare(connection, key, create)
    except BaseException:
        connection.close()
        raise
    return connection


def connect_to_read(path: Path, key: bytes) -> Connection:
    """Opens what is left of a damaged database; not a byte of the folder changes, a journal is not played back."""
    from fieldtool.vault import telling

    if not path.exists() or path.stat().st_size < PAGE_BYTES:
        raise DatabaseMissingError()
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"

    def connected() -> telling.TellingConnection:
        connection = telling.TellingConnection(address, isolation_level=None, uri=True)
        _set_key(connection, key)
        connection.execute("PRAGMA temp_store=MEMORY")
        connection.execute("PRAGMA query_only=ON")
        return connection

    patient = telling.PatientConnection(connected)
    try:
        patient.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        patient.close()
        raise
    return patient


def _prepare(connection: Connection, key: bytes, create: bool) -> None:
    """Key, first read, pragmas: each read back."""
    from sqlcipher3 import dbapi2

    _set_key(connection, key)
    try:
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if tables == 0 and not create:
            raise DatabaseMissingError()
        for name, value, expected in _PRAGMAS:
            connection.execute(f"PRAGMA {name}={value}")
            found = connection.execute(f"PRAGMA {name}").fetchone()[0]
            if found != expected:
                raise RuntimeError(f"pragma {name} is {found!r}, not {expected!r}")
    except dbapi2.Error as error:
        raise told(error) or DatabaseDamagedError() from error


def _set_key(connection: Connection, key: bytes) -> None:
    connection.execute("PRAGMA cipher_log_level=NONE")
    connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    connection.execute(f"PRAGMA cipher_page_size={PAGE_BYTES}")


@contextmanager
def transaction(connection: Connection) -> Iterator[Connection]:
    """One durable transaction: when the block ends well, it is on the disk; otherwise nothing of it is."""
    from sqlcipher3 import dbapi2

    try:
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    except dbapi2.Error as error:
        sentence = told(error)
        if sentence is None:
            raise
        raise sentence from error


def told(error: Exception) -> FieldToolError | None:
    """The sentence for an error of SQLite that is about the disk, not about our code; None for a bug."""
    from fieldtool.vault import telling

    return error if isinstance(error, FieldToolError) else telling.told(error)


def key_for(data_key: bytes, vault_id: str) -> bytes:
    """The raw key of a vault's database."""
    return keys.derive(data_key, "database", vault_id.encode())


def quick_check(connection: Connection) -> bool:
    """The pages hang together (not a proof: see the comparison with the key file)."""
    return _says_ok(connection, "PRAGMA quick_check(1)")


def full_check(connection: Connection) -> bool:
    """Every page decrypts with its authentication code, and every index agrees with its table."""
    return pages_check(connection) and structure_check(connection)


def pages_check(connection: Connection) -> bool:
    """Every page of the file decrypts with its authentication code."""
    from sqlcipher3 import dbapi2

    try:
        return not connection.execute("PRAGMA cipher_integrity_check").fetchall()
    except (dbapi2.DatabaseError, DatabaseDamagedError):
        return False


def pages_whole(path: Path, key: bytes) -> bool:
    """As `pages_check`, of a file that cannot be opened otherwise."""
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(str(path), isolation_level=None)
    try:
        _set_key(connection, key)
        return pages_check(connection)
    finally:
        connection.close()


def structure_check(connection: Connection) -> bool:
    """The pages hang together, and every index agrees with its table."""
    return _says_ok(connection, "PRAGMA integrity_check(1)")


def _says_ok(connection: Connection, pragma: str) -> bool:
    from sqlcipher3 import dbapi2

    try:
        return [row[0] for row in connection.execute(pragma).fetchall()] == ["ok"]
    except (dbapi2.DatabaseError, DatabaseDamagedError):
        return False
