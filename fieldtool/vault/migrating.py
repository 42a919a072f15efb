"""How a database gets its newest shape: numbered scripts, each recorded, all of them in one transaction or none."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fieldtool.vault.database import Connection, told, transaction
from fieldtool.vault.errors import ForeignSchemaError, MigrationFailedError, NewerVaultError

_RECORD = "CREATE TABLE migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, digest TEXT NOT NULL)"


@dataclass(frozen=True, slots=True)
class Step:
    """One script: its number, its name, its statements, and what they are recognised by."""

    number: int
    name: str
    statements: tuple[str, ...]

    @property
    def digest(self) -> str:
        """SHA-256 of the statements; comments and line ends do not count."""
        text = "\0".join(" ".join(statement.split()) for statement in self.statements)
        return hashlib.sha256(text.encode()).hexdigest()


def steps(folder: Path) -> list[Step]:
    """The scripts of a folder ("0001-first.sql"), in order. Numbers may be left out."""
    return [
        Step(int(path.name[:4]), path.stem[5:], tuple(_statements(path.read_text(encoding="utf-8"))))
        for path in sorted(folder.glob("[0-9][0-9][0-9][0-9]-*.sql"))
    ]


def version(connection: Connection) -> int:
    """The highest number the database went through; 0 for an empty one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def pending(connection: Connection, folder: Path) -> list[Step]:
    """Steps still to come, in order: whatever is not recorded, also a low number that came late.

    NewerVaultError where the database went through a step this program does not have; ForeignSchemaError where it
    went through another step under the same number, or does not have the tables its number promises.
    """
    known = {step.number: step for step in steps(folder)}
    at = version(connection)
    if at > max(known):
        raise NewerVaultError()
    recorded = _recorded(connection)
    if recorded is None:
        if at:
            _demand_shape(connection, [step for step in known.values() if step.number <= at])
        return [step for step in known.values() if step.number > at]
    if set(recorded) - set(known):
        raise NewerVaultError()
    if any(known[number].digest != digest for number, digest in recorded.items()):
        raise ForeignSchemaError()
    return [step for step in known.values() if step.number not in recorded]


def migrate(connection: Connection, folder: Path) -> None:
    """Carries out what is pending. However it is interrupted, the database is the old one or the new one.

    MigrationFailedError where a script does not fit what the database holds: nothing was changed.
    """
    from sqlcipher3 import dbapi2

    todo = pending(connection, folder)
    if not todo:
        return
    at = version(connection)
    try:
        with transaction(connection):
            if _recorded(connection) is None:
                connection.execute(_RECORD)
                _record(connection, [step for step in steps(folder) if step.number <= at])
            for step in todo:
                for statement in step.statements:
                    connection.execute(statement)
            _record(connection, todo)
            if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
                raise MigrationFailedError()
            connection.execute(f"PRAGMA user_version={max(at, *(step.number for step in todo))}")
    except dbapi2.Error as error:
        raise told(error) or MigrationFailedError() from error


def _recorded(connection: Connection) -> dict[int, str] | None:
    """Number and digest of each step the database went through; None where it kept no record yet."""
    there = connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'migration'")
    if there.fetchone() is None:
        return None
    return {int(row[0]): str(row[1]) for row in connection.execute("SELECT number, digest FROM migration")}


def _record(connection: Connection, done: list[Step]) -> None:
    rows = [(step.number, step.name, step.digest) for step in done]
    connection.executemany("INSERT INTO migration (number, name, digest) VALUES (?, ?, ?)", rows)


def _demand_shape(connection: Connection, done: list[Step]) -> None:
    """The database has the tables, columns and indexes these steps make, no more and no fewer."""
    from sqlcipher3 import dbapi2

    expected = dbapi2.connect(":memory:", isolation_level=None)
    try:
        for step in done:
            for statement in step.statements:
                expected.execute(statement)
        if _shape(expected) != _shape(connection):
            raise ForeignSchemaError()
    finally:
        expected.close()


def _shape(connection: Connection) -> set[tuple[str, str, str]]:
    """Kind and name of everything in the schema, and the columns of each table."""
    found = {
        (str(kind), str(name), "")
        for kind, name in connection.execute("SELECT type, name FROM sqlite_master")
        if not name.startswith("sqlite_")
    }
    columns = {
        ("column", name, str(row[1]))
        for kind, name, _ in found
        if kind == "table"
        for row in connection.execute(f"PRAGMA table_info({name})")
    }
    return found | columns


def _statements(script: str) -> Iterator[str]:
    """The statements of a script one by one (executescript would commit in between)."""
    from sqlcipher3 import dbapi2

    waiting = ""
    for line in script.splitlines(keepends=True):
        if line.lstrip().startswith("--"):
            continue
        waiting += line
        if waiting.strip() and dbapi2.complete_statement(waiting):
            yield waiting.strip()
            waiting = ""
    if waiting.strip():
        raise ValueError("a migration ends in the middle of a statement")
