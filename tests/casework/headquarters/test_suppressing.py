"""Nobody in a small group can be made out: an attacker with the published tables, and a solver, and one exact record."""

from __future__ import annotations

from collections import Counter, deque

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldtool.casework.suppressing import (
    OTHER,
    Counts,
    Published,
    coarsened,
    published,
    regrouped,
    tabulate,
    whole_periods,
)

SMALLEST = st.integers(2, 6)


@st.composite
def tables(draw: st.DrawFn) -> tuple[Counts, int]:
    k = draw(SMALLEST)
    rows, columns = draw(st.integers(1, 4)), draw(st.integers(1, 5))
    counts = st.one_of(st.integers(0, k), st.integers(0, 40))
    cells = [[draw(counts) for _ in range(columns)] for _ in range(rows)]
    for row in cells:  # periods are put together before
        row[0] += max(0, k - sum(row))
    names = tuple(f"c{n}" for n in range(columns))
    silent = frozenset(names[-1:]) if draw(st.booleans()) else frozenset()
    return Counts(tuple(f"p{n}" for n in range(rows)), names, tuple(map(tuple, cells)), silent), k


def widest(true: Counts, shown: Published, cell: tuple[int, int]) -> tuple[int, int]:
    """Exactly what the cell can be, given every visible cell and every margin: flows in the hidden cells' network."""
    hidden = {(i, j) for i, row in enumerate(shown.cells) for j, value in enumerate(row) if value is None}
    i, j = cell
    up = _flow(true, hidden - {cell}, ("c", j), ("r", i))
    down = _flow(true, hidden - {cell}, ("r", i), ("c", j))
    count = true.cells[i][j]
    return count - min(down, count), count + up


def _flow(true: Counts, hidden: set[tuple[int, int]], start: tuple[str, int], end: tuple[str, int]) -> int:
    room: Counter[tuple[tuple[str, int], tuple[str, int]]] = Counter()
    for i, j in hidden:
        room[("r", i), ("c", j)] = 10_000  # a cell can always be more
        room[("c", j), ("r", i)] = true.cells[i][j]  # and less down to nothing
    total = 0
    while True:
        came = {start: start}
        waiting = deque([start])
        while waiting and end not in came:
            here = waiting.popleft()
            for (a, b), left in room.items():
                if a == here and left > 0 and b not in came:
                    came[b] = here
                    waiting.append(b)
        if end not in came:
            return total
        path, here = [], end
        while here != start:
            path.append((came[here], here))
            here = came[here]
        step = min(room[edge] for edge in path)
        for a, b in path:
            room[a, b] -= step
            room[b, a] += step
        total += step


@given(tables())
def test_no_small_count_can_be_worked_out_from_all_that_is_published(made: tuple[Counts, int]) -> None:
    counts, k = made
    shown = published(counts, k)
    assert shown.row_totals == counts.row_totals
    if not shown.columns:
        return
    true = regrouped(counts, shown.columns)
    assert shown.columns == true.columns
    assert all(total >= k for total in shown.column_totals)
    for i, row in enumerate(true.cells):
        for j, count in enumerate(row):
            visible = shown.cells[i][j]
            assert visible in (None, count)
            if 0 < count < k:
                assert visible is None
                least, most = widest(true, shown, (i, j))
                assert least == 0, "that anybody is there at all can be worked out"
                assert most >= k, "that they are few can be worked out"
            # An attacker who takes one record he knows out of what he sees is no further: the range goes down to
            # that record alone, and up to so many others.
            if count == true.row_totals[i] and true.columns[j] not in true.uninformative:
                least, _ = widest(true, shown, (i, j))
                assert true.row_totals[i] - least >= k, "what everybody in the period has can be worked out"


@given(tables())
def test_nothing_is_lost_or_invented_by_putting_rare_values_together(made: tuple[Counts, int]) -> None:
    counts, k = made
    once = coarsened(counts, k)
    assert once.row_totals == counts.row_totals
    assert coarsened(once, k).cells == once.cells or OTHER in once.columns
    for column, total in zip(once.columns, once.column_totals, strict=True):
        assert total >= k
        if column != OTHER:
            assert total == counts.column_totals[counts.columns.index(column)]


@given(
    st.dictionaries(st.sampled_from([f"20{n}" for n in range(10, 30)]), st.integers(1, 30), max_size=12),
    SMALLEST,
)
def test_periods_are_neighbours_and_none_is_small(totals: dict[str, int], k: int) -> None:
    names = whole_periods(totals, k)
    if sum(totals.values()) < k:
        assert names == {}
        return
    sums: Counter[str] = Counter()
    for one, name in names.items():
        sums[name] += totals[one]
    assert set(names) == set(totals)
    assert all(count >= k for count in sums.values())
    order = [names[one] for one in sorted(names)]
    assert len(set(order)) == sum(a != b for a, b in zip(["", *order], order, strict=False)), (
        "periods overlap"
    )


def table(*rows: tuple[int, ...], silent: str = "") -> Counts:
    names = tuple("abcd"[: len(rows[0])])
    return Counts(tuple(str(n) for n in range(len(rows))), names, rows, frozenset(silent))


def test_a_small_cell_is_not_alone_in_being_kept_back() -> None:
    shown = published(table((3, 40, 50), (30, 40, 60), (50, 60, 70)))
    assert shown.cells == ((None, None, 50), (None, None, 60), (50, 60, 70))
    assert shown.total == 403


def test_large_counts_stay_and_none_is_a_count_too() -> None:
    assert published(table((30, 40), (50, 0))).cells[0] == (None, None)  # all of the second row have "a"
    assert published(table((30, 40), (50, 0), silent="a")).cells == ((30, 40), (50, 0))


def test_rare_values_go_together_before_all_is_kept_back() -> None:
    counts = Counts(("1", "2"), tuple("abcd"), ((100, 30, 5, 6), (90, 40, 7, 6)))
    shown = published(counts)
    assert shown.columns != ()
    assert shown.column_totals[0] == 190
    assert sum(shown.column_totals) == counts_total(counts)
    assert any(cell is not None for row in shown.cells for cell in row)


def counts_total(counts: Counts) -> int:
    return sum(counts.row_totals)


def test_where_nothing_hides_it_the_columns_are_not_shown() -> None:
    assert published(table((20,), (30,))).columns == ()
    shown = published(table((20, 12), (12, 20)))
    assert shown.cells == ((20, 12), (12, 20))
    assert published(table((19, 1), (1, 12))).cells == ((None, None), (None, None))
    # Nobody could have moved: what is there is there.
    assert published(table((11, 3), (0, 11), silent="ab")).columns == ()


def test_small_rows_are_refused_and_rare_values_go_together() -> None:
    with pytest.raises(ValueError, match="put together"):
        published(table((3, 4), (50, 60)))
    counts = tabulate(["p"], [("p", "NG")] * 40 + [("p", "TG")] * 3 + [("p", "BJ")] * 4 + [("p", "GH")] * 12)
    assert coarsened(counts).columns == ("NG", OTHER)
    assert coarsened(counts).cells == ((40, 19),)
