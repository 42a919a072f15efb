"""A list of 100,000 cases: its first paint against an empty list, and a keystroke in the search until the result is there."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import QObject

from tests.bench.rounds import Measured, in_turn, seconds

CASES = 100_000
ROUNDS = 15
NOW = datetime(2026, 3, 2, tzinfo=UTC)
_PIECES = [
    "ka",
    "mi",
    "ra",
    "to",
    "fen",
    "lu",
    "sha",
    "dor",
    "ne",
    "bi",
    "zu",
    "al",
    "men",
    "go",
    "pe",
    "ri",
    "tan",
    "os",
    "va",
    "ly",
]


def measure() -> Iterator[Measured]:
    """First paint, keystroke, and "have we met"."""
    with tempfile.TemporaryDirectory() as folder:
        store = _filled(Path(folder) / "vault")
        try:
            yield from _measured(store)
        finally:
            store.close()


def _measured(store: Any) -> Iterator[Measured]:
    from PySide6.QtWidgets import QApplication

    from fieldtool.casework.meeting import Described, met
    from fieldtool.gui.parts.case_list import CaseList
    from fieldtool.gui.theme import Theme

    app = QApplication.instance() or QApplication(["bench", "-platform", "offscreen"])
    assert isinstance(app, QApplication)
    theme = Theme()
    yield from _page(app, store)

    def painted(rows: Any) -> None:
        made = CaseList(theme, "cases")
        made.resize(1100, 560)
        made.cases.show_rows(rows(), more=True)
        made.grab()

    yield in_turn(
        "the list alone (read, shown, nine rows painted) against an empty one, which paints nothing",
        lambda: seconds(lambda: painted(store.rows)),
        lambda: seconds(lambda: painted(list)),
        ROUNDS,
    )
    ten = store.rows(limit=10)
    yield in_turn(
        "the list alone against a list of ten",
        lambda: seconds(lambda: painted(store.rows)),
        lambda: seconds(lambda: painted(lambda: ten)),
        ROUNDS,
    )
    store.rows(search="warm")
    typed = iter(("k", "ka", "kam", "mira", "t", "to", "2026", "sha", "dor", "al", "fen", "zu") * 20)
    yield in_turn(
        "a keystroke in the search until the result is there, against reading the first page",
        lambda: seconds(lambda: store.rows(search=next(typed))),
        lambda: seconds(store.rows),
        ROUNDS,
    )
    names = iter([row.name for row in store.rows(limit=200)])
    yield in_turn(
        "“have we met?” over 100,000 names, against reading the first page",
        lambda: seconds(lambda: met(store, Described(next(names)), today=date(2026, 3, 2))),
        lambda: seconds(store.rows),
        ROUNDS,
    )
    del app


class _AtOnce(QObject):
    """Stands for the vault thread: what is asked is done and handed over on the spot."""

    def ask(self, owner: Any, job: Any, then: Any = None, failed: Any = None) -> None:
        then(job())


def _page(app: Any, store: Any) -> Iterator[Measured]:
    """The page of the cases as the officer sees it: made, filled and painted."""
    from fieldtool.gui.application import make_look
    from fieldtool.gui.page import Room
    from fieldtool.gui.pages.cases import CasesPage

    def desk_of(rows: Any) -> Any:
        return SimpleNamespace(rows=rows, searches=SimpleNamespace(all=list), officer=store.officer)

    with tempfile.TemporaryDirectory() as base:
        look = make_look(app, Path(base) / "base")
        thread: Any = _AtOnce()

        def shown(rows: Any) -> float:
            room = Room(thread, desk_of(rows), look.settings, look.theme, look.icons)

            def first() -> None:
                page = CasesPage(room)
                page.resize(1366, 768)
                page.show_page()
                page.grab()

            return seconds(first)

        yield in_turn(
            "first paint of the page of cases at 100,000 cases, against the same page with none",
            lambda: shown(store.rows),
            lambda: shown(lambda **_: []),
            ROUNDS,
        )
        look.apply()


def _filled(folder: Path) -> Any:
    """A vault with invented people, written straight into its tables: what is measured is reading."""
    from fieldtool.domain import instants
    from fieldtool.domain.case import Person
    from fieldtool.domain.officer import Officer
    from fieldtool.vault import FLOOR, SqlVaults
    from fieldtool.vault.case_rows import person_text

    store, _ = SqlVaults(FLOOR).create(folder, officer=Officer("1", "Example"), passphrase="six", now=NOW)
    chance = random.Random(1)

    def name() -> str:
        return "".join(chance.choice(_PIECES) for _ in range(chance.choice((2, 3)))).title()

    first, second = [name() for _ in range(800)], [name() for _ in range(6000)]
    database: Any = store._db  # type: ignore[attr-defined]
    database.execute("BEGIN")
    for number in range(CASES):
        person = Person(chance.choice(first), chance.choice(second), age_years=chance.randrange(12, 60))
        at = instants.to_text(NOW + timedelta(seconds=number))
        database.execute(
            "INSERT INTO case_file (id, number, status, created, changed, officer, device, revision, person, name) "
            "VALUES (?, ?, 'Active', ?, ?, '1', 'd', 1, ?, ?)",
            (f"c{number:08d}", f"TT-2026-{number:06d}", at, at, person_text(person), person.name),
        )
    database.execute("INSERT OR IGNORE INTO search_pending SELECT nr FROM case_file")
    database.execute("COMMIT")
    return store
