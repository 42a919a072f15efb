"""The figures: what each counts, whom they leave out, and that other people could be behind the same tables."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from typing import Any

import pytest

from fieldtool.casework.headquarters import Headquarters
from fieldtool.casework.statistics import FIGURES, NO, NOT_RECORDED, Period, report
from fieldtool.casework.suppressing import K, regrouped, tabulate
from fieldtool.domain.journey import JOURNEY_REF, Happening, Lane
from fieldtool.domain.record import CaseRecord, from_json
from tests.casework.headquarters.conftest import Laptop, answer

AGREED = {"id": "c", "purpose": "statistics", "given": True, "at": "2024-01-01T00:00:00.000Z", "officer": "7"}


def person(
    number: int, created: str = "2024-03-05T10:00:00.000Z", *, agreed: bool = True, **more: Any
) -> CaseRecord:
    coding = {
        "id": "k", "at": created, "revision": 1, "replies": more.pop("replies", {}), "fields": more.pop("fields", {}),
    }  # fmt: skip
    return from_json(
        {
            "schema": "fieldtool-case/1", "id": f"p{number:05d}", "number": "", "device": "d", "created": created,
            "organisation": more.pop("organisation", "Example Org"), "codings": [coding],
            "consents": [AGREED | {"given": agreed}], **more,
        }
    )  # fmt: skip


def value(figure: str, record: CaseRecord) -> str:
    return next(one for one in FIGURES if one.id == figure).value(record)


@pytest.mark.parametrize(
    ("figure", "more", "expected"),
    [
        ("organisation", {}, "Example Org"),
        ("citizenship", {"fields": {"prs_Citizenship": "NG"}}, "NG"),
        ("citizenship", {"fields": {"prs_Citizenship": "NG TG"}}, "several"),
        ("citizenship", {"fields": {"prs_Citizenship": "Amina Example"}}, NOT_RECORDED),
        ("sex", {"fields": {"prs_Gender": "Feminine"}}, "Feminine"),
        ("sex", {"fields": {"prs_Gender": "a woman named Amina"}}, NOT_RECORDED),
        ("age_group", {}, NOT_RECORDED),
        ("exploitation_sexual", {"replies": {"purpose.sexual": "yes"}}, "yes"),
        ("exploitation_sexual", {"replies": {"purpose.sexual": "unknown"}}, NO),
        ("means_deception", {"replies": {"deception.wages": "yes"}}, "yes"),
        ("means_abuse_of_vulnerability", {"replies": {"vulnerability.x": "no"}}, NO),
        ("smuggling_aggravated", {"replies": {"aggravating.life_endangered": "yes"}}, "yes"),
        ("need_interpreter", {"replies": {"need.interpreter": "yes"}}, "yes"),
        ("trafficking", {}, NOT_RECORDED),
        ("referral", {}, "none"),
        ("waiting", {}, "later, or not at all"),
    ],
)
def test_each_figure_counts_what_it_says(figure: str, more: dict[str, Any], expected: str) -> None:
    assert value(figure, person(1, **more)) == expected


def test_the_route_goes_from_the_first_to_the_last_place_in_whatever_script() -> None:
    def drawn(*places: tuple[Lane, str, str]) -> CaseRecord:
        happened = [
            answer(f"a{at}", Happening(f"h{at}", lane, begin=when, place=place).to_text())
            | {"ref": f"{JOURNEY_REF}h{at}"}
            for at, (lane, when, place) in enumerate(places)
        ]
        return person(1, answers=happened)

    way = drawn(
        (Lane.CROSSING, "2025-03", "Cape  X"),
        (Lane.ROUTE, "2025-02", "Elsewhere"),
        (Lane.ROUTE, "2025-01", "Сампл"),
        (Lane.EXPLOITATION, "2025-05", "Sample House"),
    )
    assert value("route", way) == "Sampl > Cape X"
    assert value("route", drawn((Lane.ROUTE, "2025-01", "Sampl"))) == NOT_RECORDED
    assert value("route", person(1)) == NOT_RECORDED


def test_referrals_and_decisions_count_as_they_stand_last() -> None:
    def sent(one: str, state: str, day: int) -> dict[str, Any]:
        return {"id": one, "state": state, "at": f"2024-03-{day:02d}T10:00:00.000Z"}

    decided = {
        "id": "d",
        "trafficking": "no_grounds",
        "smuggling": "reasonable_grounds",
        "at": AGREED["at"],
        "officer": "7",
    }
    record = person(
        1, referrals=[sent("a", "signed", 20), sent("b", "accepted", 8)], determinations=[decided]
    )
    assert (value("referral", record), value("waiting", record)) == ("accepted", "within 7 days")
    assert (value("trafficking", record), value("smuggling", record)) == ("no_grounds", "reasonable_grounds")
    assert value("waiting", person(1, referrals=[sent("a", "signed", 20)])) == "later, or not at all"


def test_every_figure_has_a_name_a_title_and_a_definition_of_its_own() -> None:
    assert len({one.id for one in FIGURES}) == len({one.title for one in FIGURES}) == len(FIGURES)
    assert all(one.definition.endswith(".") and one.definition[0].isupper() for one in FIGURES)


def test_periods() -> None:
    record = person(1, "2024-08-09T00:00:00.000Z")
    assert [period.of(record) for period in Period] == ["2024", "2024-Q3", "2024-08"]
    for nonsense in ("nonsense", "2024-08-99T00:00:00.000Z", "1999-08-09T00:00:00.000Z", "2024-08"):
        assert Period.YEAR.of(replace(record, created=nonsense)) == ""
        assert report([replace(record, created=nonsense)]).persons == 0


def crowd(seed: int, size: int = 400) -> list[CaseRecord]:
    chance = random.Random(seed)
    people = []
    for number in range(size):
        fields = {
            "prs_Citizenship": chance.choices(["NG", "NP", "UA", "TG", "BJ"], [40, 30, 20, 3, 1])[0],
            "prs_Gender": chance.choices(["Feminine", "Masculine", "NonConforming"], [60, 38, 2])[0],
            "age_group": chance.choices(["adult", "child", "maybe_child"], [80, 15, 5])[0],
        }
        replies = {
            one: "yes"
            for one, often in (("purpose.sexual", 0.4), ("purpose.organ_removal", 0.01), ("need.pregnancy", 0.06),
                               ("deception.wages", 0.7), ("coercion.violence", 0.3))
            if chance.random() < often
        }  # fmt: skip
        created = f"{chance.choice([2023, 2024, 2025])}-0{chance.randrange(1, 10)}-05T10:00:00.000Z"
        people.append(person(number, created, fields=fields, replies=replies))
    return people


def test_whom_no_consent_covers_is_not_counted() -> None:
    people = crowd(1, 60)
    refused = [person(1000 + n, agreed=False) for n in range(40)]
    assert report(people + refused).persons == 60
    assert report(people + refused).to_json() == report(people).to_json()
    few = report(people[: K - 1])
    assert few.tables == ()
    assert few.to_json()["persons"] is None


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("period", [Period.YEAR, Period.QUARTER])
def test_other_people_could_be_behind_the_same_tables(seed: int, period: Period) -> None:
    """For every hidden count: a crowd in which it is nothing, and one in which it is at least k, publish the same.

    This is the attack of one who has every published table and one exact record: the record fits both crowds.
    """
    made = report(crowd(seed), period)
    proofs = 0
    for number, table in enumerate(made.tables):
        shown = table.published
        for proof in shown.proofs:
            proofs += 1
            (i, j), (m, n) = proof.hidden, proof.opposite
            before = [list(row) for row in _true(seed, period, number)]
            if not 0 < before[i][j] < K:
                continue
            for persons in (before[i][j], -(K - before[i][j])):
                after = [list(row) for row in before]
                # In one period so many give this answer instead of that one, in the other the other way round:
                # nobody moves to another period, and nobody's other answers change, so no other table changes.
                after[i][j] -= persons
                after[i][n] += persons
                after[m][j] += persons
                after[m][n] -= persons
                assert min(map(min, after)) >= 0
                assert after[i][j] == 0 or after[i][j] >= K
                assert [sum(row) for row in after] == [sum(row) for row in before]
                assert [sum(c) for c in zip(*after, strict=True)] == [
                    sum(c) for c in zip(*before, strict=True)
                ]
                for row, visible in zip(after, shown.cells, strict=True):
                    assert all(seen in (None, count) for seen, count in zip(visible, row, strict=True))
    assert proofs, "nothing was hidden: this proved nothing"


def _true(seed: int, period: Period, number: int) -> tuple[tuple[int, ...], ...]:
    made = report(crowd(seed), period)
    rows = made.tables[number].published.rows
    figure = FIGURES[number]
    named = {part: row for row in rows for part in _parts(row, crowd(seed), period)}
    counts = tabulate(
        rows, ((named[period.of(r)], figure.value(r)) for r in crowd(seed)), figure.uninformative
    )
    return regrouped(counts, made.tables[number].published.columns).cells


def _parts(row: str, people: list[CaseRecord], period: Period) -> set[str]:
    first, _, last = row.partition(" to ")
    return {period.of(r) for r in people if first <= period.of(r) <= (last or first)}


def test_no_two_columns_of_different_figures_hold_the_same_people() -> None:
    people = crowd(3)
    seen: Counter[frozenset[str]] = Counter()
    for figure in FIGURES:
        columns: dict[str, set[str]] = {}
        for record in people:
            columns.setdefault(figure.value(record), set()).add(record.id)
        # What is the same of everybody here says nothing about how the figures hang together.
        seen.update(frozenset(ids) for ids in columns.values() if len(ids) < len(people))
    assert [count for count in seen.values() if count > 1] == []


def test_headquarters_reports_from_what_it_holds(hq: Headquarters, laptop: Laptop) -> None:
    hq.import_bundle(laptop.send(*[record.to_json() for record in crowd(2, 120)]))
    assert hq.statistics().to_json() == report(crowd(2, 120)).to_json()
