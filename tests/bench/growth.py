"""How listing and searching grow with the vault: the same work at rising sizes, and the power that fits the times.

FIELDTOOL_BENCH_GROWTH names the sizes (default 1,000, 10,000 and 100,000; add 1000000 for the whole table).
"""

from __future__ import annotations

import math
import os
import statistics
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from fieldtool import wiring
from fieldtool.casework.desk import Desk
from fieldtool.casework.ports import SetUp
from fieldtool.casework.setting_up import create_vault
from fieldtool.domain import instants
from fieldtool.domain.officer import Officer, Organisation
from fieldtool.vault import FLOOR
from fieldtool.vault.case_rows import person_text
from tests.bench.rounds import Measured, seconds
from tests.casework.bench import NOW, Person, new_id

SIZES = [int(size) for size in os.environ.get("FIELDTOOL_BENCH_GROWTH", "1000,10000,100000").split(",")]
ROUNDS = 15
NAMES = ("Amina", "Testov", "Nimra", "Oluwa", "Beatriz", "Sokha", "Darya", "Kofi", "Lien", "Marisol")


@contextmanager
def filled(count: int) -> Iterator[Desk]:
    """An open vault with so many invented cases that can be listed and searched."""
    with tempfile.TemporaryDirectory() as folder:
        set_up = SetUp(Organisation("Example Office", "KE04"), Officer("1", "Amina Example"), "words")
        workshop = replace(wiring.workshop(FLOOR), clock=lambda: NOW)
        desk = create_vault(Path(folder) / "vault", set_up, workshop).desk
        try:
            fill(desk, count)
            yield desk
        finally:
            desk.close()


def fill(desk: Desk, count: int) -> None:
    """Invented cases, written straight into the tables."""
    db = desk._store._db  # type: ignore[attr-defined]
    at = instants.to_text(NOW)
    db.execute("BEGIN")
    for nr in range(1, count + 1):
        first, second = NAMES[nr % 10], f"Invented{nr % 997}"
        person = person_text(Person(first, second, age_years=20 + nr % 40))
        db.execute(
            "INSERT INTO case_file (nr, id, number, status, created, changed, officer, device, revision, person, name) "
            "VALUES (?, ?, ?, 'Active', ?, ?, '1', 'd', 1, ?, ?)",
            (nr, new_id(NOW), f"KE04-2026-{nr:07}", at, at, person, f"{first} {second}"),
        )
        db.execute("INSERT OR IGNORE INTO search_pending VALUES (?)", (nr,))
    db.execute("COMMIT")
    desk._store.catch_up()  # type: ignore[attr-defined]


def measure() -> Iterator[Measured]:
    """First page and search at each size against the smallest, in one run."""
    times: dict[str, list[tuple[float, ...]]] = {}
    for size in SIZES:
        with filled(size) as desk:
            store = desk._store
            work = {
                "first page of the list": lambda store=store: store.rows(limit=50),
                "search for part of a name": lambda store=store: store.rows(search="Invented7", limit=50),
                "search for a number": lambda store=store: store.rows(search="KE04-2026-0000777", limit=50),
            }
            for name, one in work.items():
                one()
                times.setdefault(name, []).append(tuple(seconds(one) for _ in range(ROUNDS)))
    for name, found in times.items():
        power = slope(SIZES, [statistics.median(each) for each in found])
        for size, each in zip(SIZES[1:], found[1:], strict=True):
            yield Measured(f"{name}, {size:,} cases", each, found[0], power=power)


def slope(sizes: Sequence[int], medians: Sequence[float]) -> float:
    """The power p of size that fits the times best: time ~ size^p, least squares of the logarithms. 0: flat."""
    xs, ys = [math.log(size) for size in sizes], [math.log(each) for each in medians]
    middle_x, middle_y = statistics.fmean(xs), statistics.fmean(ys)
    above = sum((x - middle_x) * (y - middle_y) for x, y in zip(xs, ys, strict=True))
    below = sum((x - middle_x) ** 2 for x in xs)
    return above / below if below else 0.0
