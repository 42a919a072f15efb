"""“Have we met?” over 100,000 people: how long it takes, and how often it finds whom it should."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from fieldtool.casework.meeting import Described, met
from fieldtool.casework.spelling import compared
from tests.bench.rounds import Measured, in_turn, seconds
from tests.casework.names.measuring import TODAY, asked_of, filled
from tests.casework.names.variants import KINDS, crowd, questions

PEOPLE = int(os.environ.get("FIELDTOOL_BENCH_CASES", "100000"))
EACH = 40
SCANS = 5
COMPARED = 2000
HALF = "held"
"""Names, habits of spelling and slips the comparison was not tuned on."""


def measure() -> Iterator[Measured]:
    """The time against comparing with everybody, then what was found of each kind of question."""
    people = crowd(PEOPLE, HALF)
    with tempfile.TemporaryDirectory() as folder:
        store: Any = filled(Path(folder) / "vault", people)
        try:
            asked = list(questions(people, HALF, EACH, TODAY.year))
            names = [" ".join(one.parts) for one in people[:COMPARED]]
            told = iter([Described(one.name, age=one.age, citizenship=one.country) for one in asked])

            def scanned() -> None:
                compared.cache_clear()
                one = next(told).name
                sorted((compared(name, one).share, name) for name in names)

            yield in_turn(
                f"“have we met?” over {PEOPLE:,} people, against comparing with {COMPARED:,} of them",
                lambda: seconds(lambda: met(store, next(told), today=TODAY)),
                lambda: seconds(scanned),
                SCANS,
            )
            found = asked_of(store, asked)
        finally:
            store.close()
    spent = sorted(second for kind in found.values() for second in kind.seconds)
    yield Measured(
        f"“have we met?” over {PEOPLE:,} people: a question, in processor time, against 200 ms",
        tuple(spent),
        (0.2,) * len(spent),
    )
    for kind in KINDS:
        got = found[kind]
        yield Measured(
            f"“have we met?” over {PEOPLE:,} people: found among the first five, {kind}",
            (got.recall("five"),),
            (1.0,),
            "of all",
        )
    every = sum(kind.asked for kind in found.values())
    for among in ("first", "five", "ten"):
        share = sum(getattr(kind, among) for kind in found.values()) / every
        yield Measured(
            f"“have we met?” over {PEOPLE:,} people: found ({among} shown), all kinds",
            (share,),
            (1.0,),
            "of all",
        )
