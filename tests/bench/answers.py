"""One answer on the disk, against the same row in plain SQLite in the same safe mode, commit by commit."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.rounds import Measured, in_turn, seconds

ROUNDS = 200


def measure() -> Iterator[Measured]:
    """The vault's own transaction alone (form and assessment are not part of it).

    Against one bare row, which is what a program would write that kept an answer and nothing else; and against the
    same transaction (answer, journal line, person, place in the form, counts) in a database that is not encrypted.
    """
    with tempfile.TemporaryDirectory() as folder:
        plain = _plain(Path(folder) / "plain.db")
        with _session(Path(folder) / "vault") as ours:
            yield in_turn(
                "answer durable against plain SQLite in the same mode",
                ours,
                lambda: seconds(lambda: _insert(plain)),
                ROUNDS,
            )
            with _unencrypted(), _session(Path(folder) / "clear") as clear:
                yield in_turn("the same transaction, against it unencrypted", ours, clear, ROUNDS)
        plain.close()


@contextmanager
def _unencrypted() -> Iterator[None]:
    """The same library and code; a database without a key."""
    from fieldtool.vault import database

    def no_key(connection: database.Connection, _: bytes) -> None:
        connection.execute(f"PRAGMA page_size={database.PAGE_BYTES}")

    kept, database._set_key = database._set_key, no_key
    try:
        yield
    finally:
        database._set_key = kept


@contextmanager
def _session(place: Path) -> Iterator[Callable[[], float]]:
    """A vault with one open interview; calling what comes out answers once and says the seconds it took."""
    from fieldtool.casework.ports import StoredForm
    from fieldtool.domain.case import Answer, Case, CaseStatus, Interview, InterviewState, Person
    from fieldtool.domain.form import FormInfo, Language, Mark
    from fieldtool.domain.ids import new_id
    from fieldtool.domain.officer import Officer
    from fieldtool.vault import FLOOR, SqlVaults

    now = datetime.now(UTC)
    store, _ = SqlVaults(FLOOR).create(place, officer=Officer("1", "Example"), passphrase="six", now=now)
    info = FormInfo("f", "1", "Form", "ab" * 32, (Language("en", "English"),), "en")
    store.add_form(StoredForm(info, "<x/>"))
    case = Case(new_id(now), "EX-1", CaseStatus.ACTIVE, now, now, "1", store.device)
    store.add_case(case)
    talk = Interview(new_id(now), case.id, info.hash, "f", "1", "en", InterviewState.OPEN, now, "1")
    store.add_interview(talk)
    person = Person(first_name="Invented")

    def answered() -> float:
        moment = datetime.now(UTC)
        answer = Answer(new_id(moment), talk.id, "/data/a", "an answer", Mark.GIVEN, moment, "1")
        return seconds(
            lambda: store.add_answers(
                [answer], person=person, position="/data/b", conclusions=("open", "open")
            )
        )

    try:
        yield answered
    finally:
        store.close()


def against_sync() -> Iterator[Measured]:
    """Plain SQLite in that safe mode, by one write and one fdatasync of the same few bytes: what safety itself costs."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        plain = _plain(place / "plain.db")
        descriptor = os.open(place / "bare", os.O_WRONLY | os.O_CREAT, 0o600)

        def write() -> None:
            os.pwrite(descriptor, b"an answer" * 8, 0)
            os.fdatasync(descriptor)

        yield in_turn(
            "one row in plain SQLite, TRUNCATE and EXTRA",
            lambda: seconds(lambda: _insert(plain)),
            lambda: seconds(write),
            ROUNDS,
        )
        os.close(descriptor)
        plain.close()


def _plain(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("page_size=8192", "journal_mode=TRUNCATE", "synchronous=EXTRA", "secure_delete=ON"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("CREATE TABLE answer (seq INTEGER PRIMARY KEY, ref TEXT, value TEXT, at TEXT)")
    return connection


def _insert(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO answer (ref, value, at) VALUES ('/data/a', 'an answer', '2026-01-01')")
    connection.execute("COMMIT")
