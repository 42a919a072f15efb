"""List and search in the encrypted vault of 100,000 cases, against the same queries in plain SQLite."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator

from tests.bench.growth import filled
from tests.bench.rounds import Measured, in_turn, seconds

CASES = int(os.environ.get("FIELDTOOL_BENCH_CASES", "100000"))
ROUNDS = 30
_LIST = "SELECT id, number, status, name, changed FROM case_file ORDER BY changed DESC, id DESC LIMIT 50"
_SEARCH = (
    "SELECT id, number, status, name, changed FROM found CROSS JOIN case_file ON nr = found.rowid "
    "WHERE found MATCH ? ORDER BY found.rowid DESC LIMIT 50"
)


def measure() -> Iterator[Measured]:
    """First page, and newest fifty of a search. The plain side has the same columns, index and full text index."""
    with filled(CASES) as desk:
        store = desk._store
        plain = sqlite3.connect(":memory:")
        plain.execute("CREATE TABLE case_file (nr INTEGER PRIMARY KEY, id, number, status, name, changed)")
        rows = store._db.execute("SELECT nr, id, number, status, name, changed FROM case_file")  # type: ignore[attr-defined]
        plain.executemany("INSERT INTO case_file VALUES (?, ?, ?, ?, ?, ?)", rows)
        plain.execute("CREATE INDEX case_list ON case_file (changed, id, number, status, name)")
        plain.execute("CREATE VIRTUAL TABLE found USING fts5(words, content='', prefix='1 2 3')")
        plain.execute("INSERT INTO found (rowid, words) SELECT nr, name || ' ' || number FROM case_file")

        def pair(name: str, ours: Callable[[], object], floor: Callable[[], object]) -> Measured:
            return in_turn(name, lambda: seconds(ours), lambda: seconds(floor), ROUNDS)

        yield pair(
            f"first page of {CASES:,} cases",
            lambda: store.rows(limit=50),
            lambda: plain.execute(_LIST).fetchall(),
        )
        yield pair(
            f"search as you type in {CASES:,} cases",
            lambda: store.rows(search="invented7", limit=50),
            lambda: plain.execute(_SEARCH, ('"invented7"*',)).fetchall(),
        )
        plain.close()
