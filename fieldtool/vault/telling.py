"""A connection whose errors about the disk are sentences an officer can act on, whichever statement they come from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from sqlcipher3 import dbapi2

from fieldtool.domain.errors import DiskFullError, FieldToolError, ReadOnlyError
from fieldtool.vault.errors import DatabaseDamagedError, InUseError, ReadWriteError

_SENTENCES: Mapping[int, type[FieldToolError]] = {
    5: InUseError,  # SQLITE_BUSY: another program holds the file
    8: ReadOnlyError,  # SQLITE_READONLY
    10: ReadWriteError,  # SQLITE_IOERR
    11: DatabaseDamagedError,  # SQLITE_CORRUPT
    13: DiskFullError,  # SQLITE_FULL
    14: ReadOnlyError,  # SQLITE_CANTOPEN: no journal can be made beside the database
    26: DatabaseDamagedError,  # SQLITE_NOTADB
}
_WORDS: Mapping[str, int] = {
    "database is locked": 5,
    "attempt to write a readonly database": 8,
    "disk I/O error": 10,
    "database disk image is malformed": 11,
    "database or disk is full": 13,
    "unable to open database file": 14,
    "file is not a database": 26,
}
_T = TypeVar("_T")


def told(error: Exception) -> FieldToolError | None:
    """The sentence for an error of SQLite that is about the disk, not about our code; None for a bug."""
    # The low byte is the kind, what stands above it only a detail (https://www.sqlite.org/rescode.html). Errors of
    # the backup call carry no code, only SQLite's fixed words.
    code = getattr(error, "sqlite_errorcode", None)
    kind = _SENTENCES.get(_WORDS.get(str(error), 0) if code is None else code & 0xFF)
    return kind() if kind else None


class TellingCursor(dbapi2.Cursor):  # type: ignore[misc]
    """Statements fail when they are begun, and when a row is fetched."""

    def execute(self, *words: Any) -> Any:
        return self._telling(super().execute, *words)

    def executemany(self, *words: Any) -> Any:
        return self._telling(super().executemany, *words)

    def fetchone(self) -> Any:
        return self._telling(super().fetchone)

    def fetchmany(self, *words: Any) -> Any:
        return self._telling(super().fetchmany, *words)

    def fetchall(self) -> Any:
        return self._telling(super().fetchall)

    def __next__(self) -> Any:
        return self._telling(super().__next__)

    def _telling(self, work: Callable[..., _T], *words: Any) -> _T:
        try:
            return work(*words)
        except dbapi2.Error as error:
            sentence = told(error)
            if sentence is None:
                raise
            self.connection.spoilt = isinstance(sentence, DatabaseDamagedError)
            raise sentence from error


class TellingConnection(dbapi2.Connection):  # type: ignore[misc]
    """Its cursors tell. `spoilt`: a page was damaged; SQLCipher then refuses every other page on this connection too."""

    spoilt = False

    def cursor(self, factory: Any = TellingCursor) -> Any:
        return super().cursor(factory)

    def execute(self, *words: Any) -> Any:
        return self.cursor().execute(*words)

    def executemany(self, *words: Any) -> Any:
        return self.cursor().executemany(*words)


class PatientConnection:
    """For what is left of a damaged database: opened again after every damaged page, so that the others can be read."""

    def __init__(self, connect: Callable[[], TellingConnection]) -> None:
        self._connect = connect
        self._inner = connect()

    def execute(self, *words: Any) -> Any:
        """As of a connection."""
        if self._inner.spoilt:
            self._inner.close()
            self._inner = self._connect()
        return self._inner.execute(*words)

    def close(self) -> None:
        """Ends it."""
        self._inner.close()
