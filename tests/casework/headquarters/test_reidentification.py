"""Somebody who knows one case exactly, and has every published table, learns nothing of it beyond the cells published.

The attacker knows one person's record (all values of all figures but one, and the period), takes it out of every count he
sees, and asks of each table by itself, and of all of them side by side, what the value he does not know can be.
"""

from __future__ import annotations

import random

import pytest

from fieldtool.casework.headquarters import Headquarters
from fieldtool.casework.statistics import FIGURES, Period, Report, report
from fieldtool.casework.suppressing import K, Published, regrouped, tabulate
from fieldtool.domain.errors import NotAllowedError
from fieldtool.domain.record import CaseRecord, from_json
from tests.casework.headquarters.conftest import SHARED

YEARS = ("2024", "2025", "2026")


def person(chance: random.Random, number: int) -> CaseRecord:
    at = f"{chance.choice(YEARS)}-{chance.randint(1, 12):02d}-11T06:40:24.120Z"
    rare = chance.random() < 0.06
    fields = {
        "prs_Gender": "NonConforming" if rare else chance.choice(["Feminine", "Feminine", "Masculine"]),
        "age_group": chance.choice(["adult", "adult", "adult", "child", "maybe_child"]),
        "prs_Citizenship": "TV" if rare else chance.choice(["NG", "ET", "ER", "MM"]),
    }
    named = (
        "purpose.sexual",
        "purpose.forced_labour",
        "purpose.organ_removal",
        "deception.job",
        "need.pregnancy",
    )
    replies = {one: "yes" for n, one in enumerate(named) if chance.random() < (0.4, 0.3, 0.01, 0.5, 0.02)[n]}
    referred = (
        [{"id": "r", "at": at, "state": "closed" if rare else "signed"}] if chance.random() < 0.5 else []
    )
    return from_json(
        {"schema": "fieldtool-case/1", "id": f"c{number:04d}", "number": "", "device": "d", "created": at,
         "organisation": "Example Org", "consents": [SHARED], "referrals": referred,
         "codings": [{"id": "k", "at": at, "revision": 1, "replies": replies, "fields": fields}]}
    )  # fmt: skip


def people(seed: int, count: int) -> list[CaseRecord]:
    chance = random.Random(seed)
    return [person(chance, n) for n in range(count)]


def row_of(shown: Published, record: CaseRecord, period: Period) -> int:
    when = period.of(record)
    for at, name in enumerate(shown.rows):
        first, _, last = name.partition(" to ")
        if first <= when <= (last or first):
            return at
    raise AssertionError(when)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("period", [Period.YEAR, Period.QUARTER])
def test_an_attacker_with_one_exact_record_learns_nothing_beyond_the_published_cell(
    seed: int, period: Period
) -> None:
    crowd = people(seed, 400)
    made = report(crowd, period)
    assert made.tables
    hidden = 0
    for number, figure in enumerate(FIGURES):
        shown = made.tables[number].published
        if not shown.columns:
            continue
        names = {period.of(r): shown.rows[row_of(shown, r, period)] for r in crowd}
        true = regrouped(
            tabulate(
                shown.rows, ((names[period.of(r)], figure.value(r)) for r in crowd), figure.uninformative
            ),
            shown.columns,
        )
        for record in random.Random(seed).sample(crowd, 60):
            i = row_of(shown, record, period)
            value = figure.value(record)
            value = value if value in shown.columns else "other"
            j = shown.columns.index(value)
            # What he sees for each value this person might have, in the person's own period.
            possible = []
            for other, cell in enumerate(shown.cells[i]):
                if cell is None:
                    hidden += 1
                    # Kept back: for all that the table tells there may be nobody, or K, so the person may be there.
                    possible.append(other)
                elif cell > 0:
                    assert cell >= K, "a small group is published"
                    possible.append(other)
            assert j in possible
            informative = true.columns[j] not in true.uninformative
            if informative:
                assert len(possible) > 1, "the value of everybody in this period is published"
                visible = shown.cells[i][j]
                assert visible is None or shown.row_totals[i] - visible > 0
    assert hidden, "the crowd was too ordinary to try anything"


@pytest.mark.parametrize("seed", range(3))
def test_tables_side_by_side_and_their_differences_tell_no_more_than_each_alone(seed: int) -> None:
    """Other worlds: people swap one value between two periods; every table but one stays, that one stays as published."""
    crowd = people(seed, 400)
    made = report(crowd, Period.QUARTER)
    tried = 0
    for number, figure in enumerate(FIGURES):
        shown = made.tables[number].published
        if not shown.proofs:
            continue
        names = [shown.rows[row_of(shown, r, Period.QUARTER)] for r in crowd]
        pairs = zip(names, map(figure.value, crowd), strict=True)
        cells = regrouped(tabulate(shown.rows, pairs, figure.uninformative), shown.columns).cells
        for proof in shown.proofs:
            (i, j), (m, n) = proof.hidden, proof.opposite
            # As many as the hidden cell and its opposite have in common could have each other's value instead: nothing
            # else about them changes, so that no other table, no margin and no difference of two tables changes.
            assert shown.cells[i][j] is None
            assert shown.cells[i][n] is None
            assert shown.cells[m][j] is None
            assert shown.cells[m][n] is None
            if 0 < cells[i][j] < K:
                tried += 1
                assert min(cells[i][j], cells[m][n]) == cells[i][j], (
                    "that somebody is there can be worked out"
                )
                assert cells[i][j] + min(cells[i][n], cells[m][j]) >= K, "that they are few can be worked out"
    assert tried
    _no_table_is_the_difference_of_two_others(made)


def _no_table_is_the_difference_of_two_others(made: Report) -> None:
    """All tables share their periods and nothing else: no figure's column is made of another's."""
    seen: dict[tuple[int | None, ...], str] = {}
    for table in made.tables:
        shown = table.published
        for j, name in enumerate(shown.columns):
            if name in table.figure.uninformative or name == "other":
                continue
            column = tuple(row[j] for row in shown.cells)
            if None in column or not any(column):
                continue
            assert column not in seen, (seen.get(column), table.figure.id, name)
            seen[column] = f"{table.figure.id} {name}"


def test_what_two_editions_tell_together_is_named_before_the_second_leaves(hq: Headquarters) -> None:
    crowd = people(3, 400)
    first = report(crowd, Period.YEAR)
    hq.editions.publish(first)
    assert hq.editions.tells(first) == ()
    hq.editions.publish(first)
    one_more = report([*crowd, person(random.Random(9), 9_999)], Period.YEAR)
    assert hq.editions.tells(one_more)
    with pytest.raises(NotAllowedError, match="few people"):
        hq.editions.publish(one_more)
    assert "quarter" in hq.editions.tells(report(crowd, Period.QUARTER))[0]
    hq.editions.publish(one_more, although=True)
    assert hq.editions.tells(one_more) == ()
    with pytest.raises(NotAllowedError, match="nothing is published"):
        hq.editions.publish(report(crowd[:5], Period.YEAR))
