"""How often "have we met?" finds whom it should: a vault with a crowd in it, and what is told of some of them."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from fieldtool.casework.meeting import Described, met
from fieldtool.domain import instants
from fieldtool.domain.case import Person
from fieldtool.domain.officer import Officer
from fieldtool.vault import FLOOR, SqlVaults
from fieldtool.vault.case_rows import person_text
from tests.casework.names.variants import Asked, Somebody

TODAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 2, tzinfo=UTC)


@dataclass(slots=True)
class Found:
    """Of one kind of question: how many were asked, found among the first one, five and ten; how many were shown.

    `seconds` are of processor time: what else the machine does is left out.
    """

    asked: int = 0
    first: int = 0
    five: int = 0
    ten: int = 0
    shown: int = 0
    seconds: list[float] = field(default_factory=list)

    def recall(self, among: str) -> float:
        """The share that was found."""
        return float(getattr(self, among)) / max(self.asked, 1)


def filled(folder: Path, people: Sequence[Somebody]) -> Any:
    """A vault with them, written straight into its tables: what is measured is looking."""
    store, _ = SqlVaults(FLOOR).create(folder, officer=Officer("1", "Example"), passphrase="six", now=NOW)
    database: Any = store._db  # type: ignore[attr-defined]
    database.execute("BEGIN")
    for nr, one in enumerate(people):
        *given, last = one.parts
        born = {"birth_date": f"{one.born}"} if nr % 2 else {"age_years": NOW.year - one.born}
        person = Person(" ".join(given), last, citizenship=(one.country,), **born)  # type: ignore[arg-type]
        at = instants.to_text(NOW - timedelta(days=nr % 300))
        database.execute(
            "INSERT INTO case_file (id, number, status, created, changed, officer, device, revision, person, name) "
            "VALUES (?, ?, 'Active', ?, ?, '1', 'd', 1, ?, ?)",
            (f"c{nr:08d}", f"TT-2026-{nr:06d}", at, at, person_text(person), person.name),
        )
    database.execute("INSERT OR IGNORE INTO search_pending SELECT nr FROM case_file")
    database.execute("COMMIT")
    store.catch_up()
    return store


def asked_of(store: Any, questions: Iterable[Asked]) -> dict[str, Found]:
    """Every kind of question, with what was found. A person of the very same name may stand before: that is fair."""
    found: dict[str, Found] = {}
    for one in questions:
        kind = found.setdefault(one.kind, Found())
        told = Described(one.name, age=one.age, citizenship=one.country)
        begin = time.thread_time()
        shown = met(store, told, today=TODAY)
        kind.seconds.append(time.thread_time() - begin)
        ids = [each.case.id for each in shown]
        place = ids.index(f"c{one.who:08d}") if f"c{one.who:08d}" in ids else 99
        kind.asked += 1
        kind.first += place < 1
        kind.five += place < 5
        kind.ten += place < 10
        kind.shown += len(ids)
    return found
