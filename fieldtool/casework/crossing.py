"""Two characteristics side by side: which cells of a cross-table are kept back so that no table gives another away.

Tables by period share their periods and nothing else; a cross-table shares two characteristics with two of them, so
what holds for each alone no longer holds for all. Therefore every proof is made again for all three together: a
rectangle counts only as far as its persons agree in the third. In the cross-table persons of one period change the
second characteristic; in a table by period, persons who agree in the other characteristic do. So no other count that
is published changes: not of the three tables, and not of any further one, as long as a characteristic stands in one
cross-table only (`demand_apart`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from fieldtool.casework.suppressing import OTHER, Cell, Published, Rectangle
from fieldtool.domain.errors import UsageError

Layers = Mapping[Cell, Mapping[int, int]]
"""Persons of each cell, by the characteristic that the table does not show."""

Person = tuple[str, str, str]
"""Period as published, and the values of the two characteristics."""


def demand_apart(
    crosses: Sequence[tuple[str, str]], known: Collection[str], tied: Mapping[str, str] | None = None
) -> None:
    """UsageError where a figure is not known, or stands in two cross-tables, or twice in one.

    `tied`: a figure -> the one that it follows from in part; the two count as one.
    """
    named = [one for pair in crosses for one in pair]
    if unknown := [one for one in named if one not in known]:
        raise UsageError(f"There is no figure named {unknown[0]}.", "The report as JSON names them all.")
    followed = [(tied or {}).get(one, one) for one in named]
    if twice := [one for one, count in Counter(followed).items() if count > 1]:
        raise UsageError(
            f"The figure {twice[0]} would stand in two cross-tables: together they could tell what each keeps back.",
            "Cross it with one other figure only.",
        )


def crossed(
    persons: Iterable[Person],
    first: Published,
    second: Published,
    *,
    silent: tuple[Collection[str], Collection[str]],
    k: int,
) -> Published | None:
    """The cross-table of two published figures, its rows the values of `first`; None where it would give cells away.

    `silent` are the values of each that say nothing about anybody.
    """
    if len(first.columns) < 2 or len(second.columns) < 2:
        return None
    places = _counted(persons, first, second)
    wide, long, high = (range(len(some)) for some in (first.columns, second.columns, first.rows))
    across = _layers(((a, b), p, n) for (p, a, b), n in places.items())
    cells = [[sum(across.get((a, b), {}).values()) for b in long] for a in wide]
    hidden = _telling(cells, first.columns, second.columns, silent, k)
    back: set[Cell] = set()
    proofs: list[Rectangle] = []
    for cell, many in sorted(hidden.items()):
        proof = _cheapest(across, cells, cell, many, back, k)
        if proof is None:
            return None
        proofs.append(proof)
        back |= proof.cells
    by_first = _layers(((p, a), b, n) for (p, a, b), n in places.items())
    by_second = _layers(((p, b), a, n) for (p, a, b), n in places.items())
    if not (_still_hides(first, by_first, silent[0], k) and _still_hides(second, by_second, silent[1], k)):
        return None
    if len(back) == len(wide) * len(long) or not high:
        return None
    return Published(
        first.columns,
        second.columns,
        tuple(tuple(None if (a, b) in back else cells[a][b] for b in long) for a in wide),
        first.column_totals,
        second.column_totals,
        tuple(proofs),
    )


def _counted(persons: Iterable[Person], first: Published, second: Published) -> Counter[tuple[int, int, int]]:
    """Persons by the places of their period and of both values, as these were put together for publishing."""
    rows = {name: at for at, name in enumerate(first.rows)}
    ones = {name: at for at, name in enumerate(first.columns)}
    others = {name: at for at, name in enumerate(second.columns)}
    return Counter(
        (rows[period], ones.get(a, ones.get(OTHER, -1)), others.get(b, others.get(OTHER, -1)))
        for period, a, b in persons
    )


def _layers(counts: Iterable[tuple[Cell, int, int]]) -> Layers:
    found: dict[Cell, Counter[int]] = {}
    for cell, third, persons in counts:
        found.setdefault(cell, Counter())[third] += persons
    return found


def _telling(
    cells: Sequence[Sequence[int]],
    rows: Sequence[str],
    columns: Sequence[str],
    silent: tuple[Collection[str], Collection[str]],
    k: int,
) -> dict[Cell, bool]:
    """Cells to be hidden: small ones (False), and those that say the same of a whole row or column (True)."""
    row_totals = [sum(row) for row in cells]
    column_totals = [sum(row[j] for row in cells) for j in range(len(columns))]
    found: dict[Cell, bool] = {}
    for i, row in enumerate(cells):
        for j, count in enumerate(row):
            if 0 < count < k:
                found[i, j] = False
            elif count and (
                (count == row_totals[i] and columns[j] not in silent[1])
                or (count == column_totals[j] and rows[i] not in silent[0])
            ):
                found[i, j] = True
    return found


def _reach(layers: Layers, hidden: Cell, opposite: Cell) -> tuple[int, int]:
    """By how many the hidden cell can be less, and more, while all else that is published stays as it is."""
    (i, j), (m, n) = hidden, opposite
    return _common(layers, (i, j), (m, n)), _common(layers, (i, n), (m, j))


def _common(layers: Layers, one: Cell, other: Cell) -> int:
    ours, theirs = layers.get(one, {}), layers.get(other, {})
    return sum(min(count, theirs.get(third, 0)) for third, count in ours.items())


def _hides(layers: Layers, hidden: Cell, opposite: Cell, many: bool, k: int) -> bool:
    less, more = _reach(layers, hidden, opposite)
    count = sum(layers.get(hidden, {}).values())
    return less >= k if many else less == count and count + more >= k


def _cheapest(
    layers: Layers, cells: Sequence[Sequence[int]], cell: Cell, many: bool, back: set[Cell], k: int
) -> Rectangle | None:
    """The proof that keeps the fewest further cells back, then the fewest persons in them."""
    best: tuple[tuple[int, int], Rectangle] | None = None
    for m in range(len(cells)):
        for n in range(len(cells[0])):
            if m == cell[0] or n == cell[1] or not _hides(layers, cell, (m, n), many, k):
                continue
            candidate = Rectangle(cell, (m, n))
            more = candidate.cells - back
            cost = (len(more), sum(cells[a][b] for a, b in more))
            if best is None or cost < best[0]:
                best = (cost, candidate)
    return best[1] if best else None


def _still_hides(shown: Published, layers: Layers, silent: Collection[str], k: int) -> bool:
    """Whether what a table by period keeps back stays hidden beside the cross-table too."""
    rows, columns = range(len(shown.rows)), range(len(shown.columns))
    for i in rows:
        for j in columns:
            if shown.cells[i][j] is not None:
                continue
            count = sum(layers.get((i, j), {}).values())
            many = count == shown.row_totals[i] and shown.columns[j] not in silent
            if not many and not 0 < count < k:
                continue  # it is kept back for the sake of others
            if not any(
                _hides(layers, (i, j), (m, n), many, k)
                for m in rows
                for n in columns
                if m != i and n != j and None is shown.cells[i][n] is shown.cells[m][j] is shown.cells[m][n]
            ):
                return False
    return True
