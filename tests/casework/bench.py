"""How long a rule change takes over a whole vault: from the encrypted rows to the rows written, per case."""

from __future__ import annotations

import random
import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter_ns

from fieldtool import content, wiring
from fieldtool.casework.desk import Desk
from fieldtool.casework.ports import SetUp
from fieldtool.casework.setting_up import create_vault
from fieldtool.domain import instants
from fieldtool.domain.assessment import Reply, RuleSet, assess, packed
from fieldtool.domain.case import Person
from fieldtool.domain.ids import new_id
from fieldtool.domain.officer import Officer, Organisation
from fieldtool.vault import FLOOR
from fieldtool.vault.case_rows import person_text

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


def fill(desk: Desk, count: int, rules: RuleSet) -> None:
    """So many invented cases, some sixty replies each, as a finished interview leaves them."""
    from fieldtool.domain.assessment import Age

    dice = random.Random(7)
    ids = list(rules.catalogue.ids)
    kinds = []
    for _ in range(500):
        years = dice.randint(12, 60)
        replies = {one: dice.choices(list(Reply), [1, 6, 1])[0] for one in dice.sample(ids, 60)}
        summary = assess(replies, Age.of_years(years), rules).summary.to_text()
        kinds.append((person_text(Person("Testov", "Invented", age_years=years)), packed(replies), summary))
    db = desk._store._db  # type: ignore[attr-defined]
    at = instants.to_text(NOW)
    db.execute("BEGIN")
    for nr in range(1, count + 1):
        person, replies_text, summary = kinds[nr % len(kinds)]
        db.execute(
            "INSERT INTO case_file (nr, id, number, status, created, changed, officer, device, revision, person, name) "
            "VALUES (?, ?, ?, 'Active', ?, ?, '1', 'd', 1, ?, 'Testov Invented')",
            (nr, new_id(NOW), f"KE04-2026-{nr:06}", at, at, person),
        )
        db.execute("INSERT INTO coding VALUES (?, ?)", (nr, replies_text))
        db.execute("INSERT INTO concluded VALUES (?, ?, ?)", (nr, rules.digest, summary))
    db.execute("COMMIT")


def reassess(count: int) -> tuple[float, int]:
    """Nanoseconds per case of one whole run after an overlay was chosen, and how many came out differently."""
    workshop = wiring.workshop(FLOOR)
    with tempfile.TemporaryDirectory() as folder:
        set_up = SetUp(
            Organisation("Example Office", "KE04"), Officer("1", "Amina Example"), "invented words"
        )
        desk = create_vault(Path(folder) / "vault", set_up, replace(workshop, clock=lambda: NOW)).desk
        try:
            fill(desk, count, workshop.rules)
            desk.rulebook.choose_overlay(content.forms() / "assessment" / "overlay-example.toml")
            begin = perf_counter_ns()
            done = desk.reassessing.reassess_all(lambda done, all_: True)
            spent = perf_counter_ns() - begin
            assert done.is_complete
            return spent / count, done.different
        finally:
            desk.close()
