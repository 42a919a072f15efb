"""How a database is connected to, brought up to date, and how its errors become sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fieldtool.collation.errors import (
    CollationUnreachableError,
    DriverMissingError,
    NewerCollationError,
    RegionDeniedError,
)
from fieldtool.domain.errors import DiskFullError

if TYPE_CHECKING:
    import psycopg

    Connection = psycopg.Connection[tuple[Any, ...]]

MIGRATIONS = Path(__file__).parent / "migrations"

WRITING = 7_240_117
"""Number of the advisory lock that whoever writes holds until the end of the transaction: one bundle at a time."""

_PATIENCE_SECONDS = 10


def connect(url: str) -> Connection:
    """An open connection to `postgresql://...`; CollationUnreachableError where nobody answers."""
    try:
        import psycopg
    except ImportError as error:
        raise DriverMissingError from error
    try:
        connection = psycopg.connect(
            url, autocommit=True, connect_timeout=_PATIENCE_SECONDS, application_name="fieldtool"
        )
        # Acknowledged means on the disk, whatever the server's own setting says.
        connection.execute("SET synchronous_commit = on")
    except (psycopg.OperationalError, psycopg.ProgrammingError) as error:
        raise CollationUnreachableError from error
    return connection


@contextmanager
def told() -> Iterator[None]:
    """Turns what the server says about itself, its disk or its users into sentences; anything else is a bug."""
    import psycopg
    from psycopg import errors

    try:
        yield
    except errors.InsufficientPrivilege as error:
        raise RegionDeniedError from error
    except errors.DiskFull as error:
        raise DiskFullError(
            "The disk of the database server is full: nothing was written.",
            "Free some space there, then do it again.",
        ) from error
    except psycopg.OperationalError as error:
        raise CollationUnreachableError from error


def migrations() -> Mapping[int, Path]:
    """The numbered scripts ("0001-first.sql"), by number."""
    return {int(path.name[:4]): path for path in sorted(MIGRATIONS.glob("[0-9][0-9][0-9][0-9]-*.sql"))}


def version(connection: Connection) -> int:
    """The number of the last migration the database went through, 0 for an empty one."""
    there = connection.execute("SELECT to_regclass('fieldtool.migration')").fetchone()
    if there is None or there[0] is None:
        return 0
    row = connection.execute("SELECT max(number) FROM fieldtool.migration").fetchone()
    return int(row[0]) if row and row[0] is not None else 0


def migrate(connection: Connection) -> None:
    """Brings the database up to date, all in one transaction. NewerCollationError where it knows more than we do."""
    known = migrations()
    if version(connection) > max(known):
        raise NewerCollationError
    if version(connection) == max(known):
        return
    with told(), connection.transaction():
        connection.execute("SELECT pg_advisory_xact_lock(%s)", (WRITING,))
        connection.execute("CREATE SCHEMA IF NOT EXISTS fieldtool")
        connection.execute("CREATE TABLE IF NOT EXISTS fieldtool.migration (number integer PRIMARY KEY)")
        at = version(connection)
        for number, script in known.items():
            if number > at:
                connection.execute(script.read_bytes())
                connection.execute("INSERT INTO fieldtool.migration (number) VALUES (%s)", (number,))
