"""Every measurement there is: what it compares, its goal, and above which ratio the gate in CI fails.

To add one: write a module with `measure()` that yields `Measured` (see rounds.py), and add a row here. `python3 dev.py
bench KEY` runs it alone; without a key all are run; `--gate` runs the cheap ones and fails where a gate is crossed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module

from tests.bench.rounds import Measured


@dataclass(frozen=True, slots=True)
class Row:
    """One measurement. `goal`: the ratio we work towards. `gate`: the ratio that CI refuses (None: too slow for CI).

    `where` is "module:function"; it is imported only when it is run. A gate has room for the noise of a shared machine:
    it is there to catch what becomes twice as slow, not what becomes a tenth slower. What waits for a disk has none,
    because one disk in a hurry and one at rest differ by more than any fault of ours.
    """

    key: str
    where: str
    against: str
    goal: float | None = None
    gate: float | None = None

    def measure(self) -> Iterator[Measured]:
        """Runs it."""
        module, function = self.where.split(":")
        found: Iterator[Measured] = getattr(import_module(module), function)()
        return found


ROWS = (
    Row("start", "tests.bench.start:measure", "a bare PySide6 window with one field", 1.1, 3.0),
    Row("memory", "tests.bench.memory:measure", "the same bare window", 1.1, 1.6),
    Row("unlock", "tests.bench.unlock:measure", "Argon2id with the same parameters alone", 1.1, 2.0),
    Row("answers", "tests.bench.answers:measure", "the same row in plain SQLite, same safe mode", 1.2),
    Row("synced", "tests.bench.answers:against_sync", "one write and fdatasync of the same size"),
    Row("form", "tests.bench.forms:measure", "recomputing every question of the form", 0.02, 0.2),
    Row("opening", "tests.bench.forms:opening", "reading its XML alone", 20.0),
    Row("keystroke", "tests.bench.forms:keystroke", "the same in a form of two questions", 2.0),
    Row("rules", "tests.bench.rules:measure", "a plain reading of the same rules", 0.2, 0.5),
    Row("search", "tests.bench.listing:measure", "one bare query of plain SQLite in memory"),
    Row("lists", "tests.bench.lists:measure", "an empty list, or the same work without the vault"),
    Row("clicking", "tests.bench.clicking:measure", "the same after the first of its five parts", 1.05),
    Row("meeting", "tests.bench.meeting:measure", "what the line says"),
    Row("vault", "tests.bench.vault:measure", "the same in plain SQLite"),
    Row("referral", "tests.bench.referral:measure", "others that draw the same form, and a bare signature"),
    Row("growth", "tests.bench.growth:measure", "the same at 1,000 cases"),
    Row("bundle", "tests.bench.sealing:measure", "compressing and encrypting ready bytes", 2.5),
    Row("collating", "tests.bench.collating:measure", "a raw COPY of the same rows", 4.0),
)


def chosen(keys: list[str]) -> list[Row]:
    """The rows named, or all; KeyError names one that is not there."""
    known = {row.key: row for row in ROWS}
    return [known[key] for key in keys] if keys else list(ROWS)
