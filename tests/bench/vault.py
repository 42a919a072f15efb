"""What encryption and distrust cost: commit, opening, list and search, each against plain SQLite with the same rows."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.bench.rounds import Measured, in_turn, seconds

CASES = int(os.environ.get("FIELDTOOL_BENCH_CASES", "100000"))
ROUNDS = 60
_NAMES = ("Amina", "Testov", "Probe", "Example", "Sample", "Muster", "Invented", "Placeholder")
_PLACES = ("harbour", "market", "border", "station", "farm", "workshop", "kitchen", "lorry")


def measure() -> Iterator[Measured]:
    """Fills two databases with the same invented cases once, then measures in turn."""
    from fieldtool.domain.officer import Officer
    from fieldtool.vault import FLOOR, SqlVaults, database, telling

    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        now = datetime.now(UTC)
        made, code = SqlVaults(FLOOR).create(
            place / "vault", officer=Officer("1", "Example"), passphrase="six", now=now
        )
        store: Any = made
        yield from _commits(store, place)
        _fill(store, now)
        bare = place / "plain.db"
        _export(store._db, bare)
        plain = telling.TellingConnection(str(bare), isolation_level=None)
        keyed = store._db

        def on(connection: Any, work: Callable[[], object]) -> Callable[[], float]:
            def timed() -> float:
                store._db = connection
                try:
                    return seconds(work)
                finally:
                    store._db = keyed

            return timed

        works: dict[str, Callable[[], Any]] = {
            f"first page of the list at {CASES} cases": lambda: store.rows(limit=50),
            f"search for the start of a word at {CASES} cases": lambda: store.rows(search="harb", limit=50),
            f"search for two words at {CASES} cases": lambda: store.rows(search="testov mark", limit=50),
        }
        for name, work in works.items():
            found = []
            for connection in (keyed, plain):
                store._db = connection
                found.append([row.id for row in work()])
            store._db = keyed
            assert found[0] == found[1] != []
            yield in_turn(f"{name}, against plain SQLite", on(keyed, work), on(plain, work), ROUNDS)
        key, path = database.key_for(store._data_key, store.vault_id), place / "vault" / "cases.db"
        plain.close()
        store.close()
        yield in_turn(
            "opening with the raw key and reading a row, against plain SQLite",
            lambda: seconds(lambda: _opened(lambda: database.connect(path, key))),
            lambda: seconds(lambda: _opened(lambda: telling.TellingConnection(str(bare)))),
            ROUNDS,
        )
        yield in_turn(
            f"unlocking at {CASES} cases with every comparison, against quick_check in plain SQLite",
            lambda: seconds(
                lambda: SqlVaults(FLOOR).unlock(place / "vault", passphrase=code, now=lambda: now).close()
            ),
            lambda: seconds(lambda: _quick_check(telling.TellingConnection(str(bare)))),
            3,
        )


def _commits(store: Any, place: Path) -> Iterator[Measured]:
    """The smallest durable change there is (a setting, with its journal line), against one page and one fsync."""
    file = os.open(place / "floor", os.O_CREAT | os.O_WRONLY)

    def floor() -> None:
        os.pwrite(file, bytes(8192), 0)
        os.fsync(file)

    yield in_turn(
        "a commit with its journal line, against one write and one fsync",
        lambda: seconds(lambda: store.set_setting("site", "KE04")),
        lambda: seconds(floor),
        200,
    )
    os.close(file)


def _fill(store: Any, now: datetime) -> None:
    from fieldtool.domain import instants
    from fieldtool.domain.case import CaseStatus, Person
    from fieldtool.domain.ids import new_id
    from fieldtool.vault.case_rows import person_text
    from fieldtool.vault.database import transaction

    with transaction(store._db) as db:
        for number in range(CASES):
            at = now - timedelta(minutes=CASES - number)
            first, second = _NAMES[number % 8], _NAMES[number // 8 % 8]
            person = Person(first_name=first, second_name=f"{second} {_PLACES[number % 7]}")
            moment = instants.to_text(at)
            db.execute(
                "INSERT INTO case_file (id, number, status, created, changed, officer, device, revision, person, name) "
                "VALUES (?, ?, ?, ?, ?, '1', ?, 1, ?, ?)",
                (
                    new_id(at),
                    f"KE04-{number:06d}",
                    CaseStatus.ACTIVE.value,
                    moment,
                    moment,
                    store.device,
                    person_text(person),
                    person.name,
                ),
            )
        db.execute("INSERT INTO search_pending (nr) SELECT nr FROM case_file")
    store.catch_up()


def _export(connection: Any, target: Path) -> None:
    """The same rows without encryption, in the same library and the same page size."""
    connection.execute("ATTACH DATABASE ? AS plain KEY ''", (str(target),))
    connection.execute("PRAGMA plain.page_size=8192")
    connection.execute("SELECT sqlcipher_export('plain')").fetchone()
    connection.execute("DETACH DATABASE plain")


def _opened(connect: Callable[[], Any]) -> None:
    connection = connect()
    connection.execute("SELECT count(*) FROM setting").fetchone()
    connection.close()


def _quick_check(connection: Any) -> None:
    assert connection.execute("PRAGMA quick_check").fetchone() == ("ok",)
    connection.close()
