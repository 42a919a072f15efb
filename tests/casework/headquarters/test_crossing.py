"""Two figures beside each other: nobody in a small group can be made out, whatever else is published with it.

The attack is made on whole worlds: for every cell kept back, in the cross-table and in the two tables by period, there is
another crowd that gives exactly the same tables, all of them, and in which the cell holds nobody, or at least K.
"""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from fieldtool.casework.headquarters import Headquarters
from fieldtool.casework.statistics import FIGURES, Period, Report, cases_behind, report
from fieldtool.casework.suppressing import OTHER, K
from fieldtool.domain.errors import NotAllowedError, NotFoundError, UsageError
from fieldtool.domain.record import CaseRecord
from tests.casework.headquarters.conftest import Laptop
from tests.casework.headquarters.test_reidentification import people, row_of

PAIRS = [("sex", "age_group"), ("citizenship", "exploitation_sexual"), ("waiting", "means_deception")]
VALUE = {figure.id: figure.value for figure in FIGURES}
World = list[dict[str, str]]
"""A crowd as its period and values alone."""


def world(crowd: Sequence[CaseRecord], made: Report) -> World:
    shown = made.tables[0].published
    return [
        {name: value(one) for name, value in VALUE.items()}
        | {"period": shown.rows[row_of(shown, one, made.period)]}
        for one in crowd
    ]


def published_counts(some: World, made: Report) -> list[tuple[int | None, ...]]:
    """Every count of these people that the report shows, None where it shows none."""
    found: list[tuple[int | None, ...]] = []
    for table in made.tables:
        shown = table.published
        first, _, second = table.figure.id.partition(" by ")
        rows, columns = (first, second) if second else ("period", first)

        def at(name: str, value: str, known: tuple[str, ...]) -> int:
            return known.index(value if name == "period" or value in known else OTHER)

        if not shown.columns:
            continue
        counts = [[0] * len(shown.columns) for _ in shown.rows]
        for one in some:
            counts[at(rows, one[rows], shown.rows)][at(columns, one[columns], shown.columns)] += 1
        for row, cells in zip(counts, shown.cells, strict=True):
            found.append(tuple(n if cell is not None else None for n, cell in zip(row, cells, strict=True)))
            found.append((sum(row),))
        found.append(tuple(map(sum, zip(*counts, strict=True))))
    return found


def swapped(
    some: World, figure: str, alike: Sequence[str], one: dict[str, str], other: dict[str, str]
) -> World:
    """As many pairs as there are, of one sort each and alike in `alike`, have each other's value of `figure`."""
    new = [dict(person) for person in some]

    def sort(wanted: dict[str, str]) -> list[dict[str, str]]:
        return [p for p in new if all(p[name] == value for name, value in wanted.items())]

    theirs = sort(other)
    for mine in sort(one):
        match = next((p for p in theirs if all(p[name] == mine[name] for name in alike)), None)
        if match is not None:
            theirs.remove(match)
            mine[figure], match[figure] = match[figure], mine[figure]
    return new


def named(some: World, made: Report, pair: tuple[str, str]) -> World:
    """The values of both figures as they were put together for publishing."""
    columns = {table.figure.id: table.published.columns for table in made.tables}
    return [
        person | {name: person[name] if person[name] in columns[name] else OTHER for name in pair}
        for person in some
    ]


def attack(
    some: World, made: Report, rows: str, columns: str, third: str, cells: list[tuple[int, int]]
) -> int:
    """How many hidden small cells were tried; each can be nothing and at least K in another world."""
    number = [t.figure.id for t in made.tables].index(columns if rows == "period" else f"{rows} by {columns}")
    shown = made.tables[number].published
    true = published_counts(some, made)
    tried = 0
    for i, j in cells:
        here = {rows: shown.rows[i], columns: shown.columns[j]}
        count = sum(all(p[n] == v for n, v in here.items()) for p in some)
        if not 0 < count < K:
            continue
        tried += 1
        least, most = count, count
        for m, row in enumerate(shown.rows):
            for n, column in enumerate(shown.columns):
                if (
                    m == i
                    or n == j
                    or any(shown.cells[a][b] is not None for a, b in ((i, n), (m, j), (m, n)))
                ):
                    continue
                pairs = (
                    (here, {rows: row, columns: column}),
                    ({rows: shown.rows[i], columns: column}, {rows: row, columns: shown.columns[j]}),
                )
                for one, other in pairs:
                    # Who they are, and all else about them, stays: only one value changes hands.
                    again = swapped(some, columns, [third], one, other)
                    assert published_counts(again, made) == true
                    now = sum(all(p[x] == v for x, v in here.items()) for p in again)
                    least, most = min(least, now), max(most, now)
        assert least == 0, "that somebody is there can be worked out"
        assert most >= K, "that they are few can be worked out"
    return tried


@pytest.mark.parametrize("seed", range(4))
def test_cells_kept_back_stay_hidden_between_all_tables(seed: int) -> None:
    crowd = people(seed, 500)
    made = report(crowd, Period.YEAR, crosses=PAIRS)
    assert set(made.crosses) | set(made.refused) == set(PAIRS)
    assert not set(made.crosses) & set(made.refused)
    everybody = world(crowd, made)
    for one, other in made.crosses:
        some = everybody
        for pair in made.crosses:
            some = named(some, made, pair)
        table = next(t for t in made.tables if t.figure.id == f"{one} by {other}")
        shown = table.published
        assert all(cell is None or cell == 0 or cell >= K for row in shown.cells for cell in row)
        back = [(i, j) for i, row in enumerate(shown.cells) for j, cell in enumerate(row) if cell is None]
        attack(some, made, one, other, "period", back)
        for figure, third in ((one, other), (other, one)):
            single = next(t for t in made.tables if t.figure.id == figure).published
            back = [
                (i, j) for i, row in enumerate(single.cells) for j, cell in enumerate(row) if cell is None
            ]
            attack(some, made, "period", figure, third, back)


def test_the_attack_really_meets_hidden_cells_and_cross_tables() -> None:
    crossed = tried = 0
    for seed in range(12):
        crowd = people(seed, 700)
        made = report(crowd, Period.YEAR, crosses=[("citizenship", "age_group")])
        crossed += len(made.crosses)
        for one, other in made.crosses:
            some = named(world(crowd, made), made, (one, other))
            shown = made.tables[-1].published
            back = [(i, j) for i, row in enumerate(shown.cells) for j, cell in enumerate(row) if cell is None]
            tried += attack(some, made, one, other, "period", back)
    assert crossed
    assert tried


def test_the_margins_of_a_cross_table_are_those_of_its_figures() -> None:
    made = report(people(1, 900), Period.YEAR, crosses=[("sex", "age_group")])
    assert made.crosses == (("sex", "age_group"),)
    by_id = {table.figure.id: table.published for table in made.tables}
    shown = by_id["sex by age_group"]
    assert shown.rows == by_id["sex"].columns
    assert shown.columns == by_id["age_group"].columns
    assert shown.row_totals == by_id["sex"].column_totals
    assert made.tables[-1].to_json()["rows_by"] == "Sex or gender"


def test_a_figure_stands_in_one_cross_table_only() -> None:
    for crosses in (
        [("sex", "sex")],
        [("sex", "age_group"), ("citizenship", "sex")],
        [("sex", "nothing")],
        [("waiting", "sex"), ("referral", "age_group")],
    ):
        with pytest.raises(UsageError):
            report([], crosses=crosses)


def test_what_would_tell_of_few_is_refused() -> None:
    """Everybody of a rare age group has one value: no rectangle hides that."""
    made = report(people(2, 40), Period.YEAR, crosses=PAIRS)
    assert made.refused
    assert len(made.tables) == len(FIGURES) + len(made.crosses)


def test_behind_a_cell_are_the_cases_that_have_both_values() -> None:
    crowd = people(3, 200)
    found = cases_behind(crowd, "sex", "Feminine", Period.YEAR, also=("age_group", "child"))
    assert found == [r for r in crowd if (VALUE["sex"](r), VALUE["age_group"](r)) == ("Feminine", "child")]
    assert found
    with pytest.raises(NotFoundError):
        cases_behind(crowd, "sex", "Feminine", Period.YEAR, also=("nothing", "x"))


def test_two_editions_cross_a_figure_with_one_other_only(hq: Headquarters, laptop: Laptop) -> None:
    laptop.send(*[record.to_json() for record in people(4, 900)])
    assert hq.import_all([laptop.folder]).let_in
    first = hq.statistics(Period.YEAR, [("sex", "age_group")])
    assert first.crosses
    hq.editions.publish(first)
    assert not hq.editions.tells(hq.statistics(Period.YEAR, [("sex", "age_group")]))
    other = hq.statistics(Period.YEAR, [("citizenship", "sex")])
    assert other.crosses
    assert hq.editions.tells(other)
    with pytest.raises(NotAllowedError):
        hq.editions.publish(other)
