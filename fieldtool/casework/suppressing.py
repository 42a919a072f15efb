"""Which cells of a table of counts are kept back, so that nobody in a small group can be made out, not by subtraction either.

A published table has periods as rows and the values of one characteristic as columns, and its margins are published
too. Three steps:

1. Rows and columns whose total is small are put together until no total is (`coarsened`): margins hide nothing.
2. A cell from 1 to k-1 is kept back; so is one that says the same of everybody in its row, unless it is an
   uninformative value ("not recorded", "no").
3. With each goes a rectangle of three further cells in such a way that the counts can be moved round it (`Rectangle`):
   to nothing and to at least k in the cell to be hidden, with all that is published staying as it is. Such a
   rectangle is the proof that what is published does not give the cell away. Where there is none, the cells of the
   whole table are kept back.

All tables of one report share their periods and nothing else. For counts that share one characteristic only, any two
tables that agree about it can be true together (they are decomposable), so what holds for each table alone holds for
all of them side by side.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

K = 11
"""The smallest count that is published; the Counter-Trafficking Data Collaborative's own threshold."""

OTHER = "other"
"""The column into which values go that are too rare to stand alone."""

Cell = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Counts:
    """Counts by row and column. `rows` are periods in their order; `uninformative` columns say nothing about anybody."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[int, ...], ...]
    uninformative: frozenset[str] = frozenset()

    @property
    def row_totals(self) -> tuple[int, ...]:
        """Persons in each row."""
        return tuple(sum(row) for row in self.cells)

    @property
    def column_totals(self) -> tuple[int, ...]:
        """Persons in each column."""
        return tuple(sum(row[j] for row in self.cells) for j in range(len(self.columns)))


@dataclass(frozen=True, slots=True)
class Rectangle:
    """Proof that `hidden` is not given away: its opposite and its two neighbours are kept back too.

    Moving n persons round it (hidden and opposite less, neighbours more, or the other way) changes no margin.
    """

    hidden: Cell
    opposite: Cell

    @property
    def cells(self) -> frozenset[Cell]:
        """All four."""
        (i, j), (m, n) = self.hidden, self.opposite
        return frozenset({(i, j), (i, n), (m, j), (m, n)})

    def reach(self, counts: Counts) -> tuple[int, int]:
        """The least and the most the hidden cell can be for all that anybody can tell by this rectangle alone."""
        (i, j), (m, n) = self.hidden, self.opposite
        cells = counts.cells
        return cells[i][j] - min(cells[i][j], cells[m][n]), cells[i][j] + min(cells[i][n], cells[m][j])


@dataclass(frozen=True, slots=True)
class Published:
    """What may be shown: None in a cell is "kept back". `proofs` are not published."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[int | None, ...], ...]
    row_totals: tuple[int, ...]
    column_totals: tuple[int, ...]
    proofs: tuple[Rectangle, ...] = ()

    @property
    def total(self) -> int:
        """All persons."""
        return sum(self.row_totals)


def tabulate(
    rows: Sequence[str], pairs: Iterable[tuple[str, str]], uninformative: Collection[str] = ()
) -> Counts:
    """Counts of (row, column) pairs; columns by name, the uninformative ones last."""
    found: dict[tuple[str, str], int] = {}
    for pair in pairs:
        found[pair] = found.get(pair, 0) + 1
    columns = sorted({column for _, column in found}, key=lambda one: (one in uninformative, one))
    cells = tuple(tuple(found.get((row, column), 0) for column in columns) for row in rows)
    return Counts(tuple(rows), tuple(columns), cells, frozenset(uninformative))


def whole_periods(totals: Mapping[str, int], k: int = K) -> dict[str, str]:
    """Period -> the name it is published under: neighbours in time are put together until each holds `k` persons.

    Empty where all of them together do not.
    """
    groups: list[tuple[list[str], int]] = []
    for period in sorted(totals):
        if groups and groups[-1][1] < k:
            groups[-1] = ([*groups[-1][0], period], groups[-1][1] + totals[period])
        else:
            groups.append(([period], totals[period]))
    if len(groups) > 1 and groups[-1][1] < k:
        last, count = groups.pop()
        groups[-1] = (groups[-1][0] + last, groups[-1][1] + count)
    if not groups or groups[0][1] < k:
        return {}
    return {
        one: periods[0] if len(periods) == 1 else f"{periods[0]} to {periods[-1]}"
        for periods, _ in groups
        for one in periods
    }


def coarsened(counts: Counts, k: int = K) -> Counts:
    """The same persons with rare columns put together under OTHER, the next rarest too while that is still rare."""
    totals = dict(zip(counts.columns, counts.column_totals, strict=True))
    rare = {column for column, total in totals.items() if 0 < total < k or column == OTHER}
    empty = {column for column, total in totals.items() if total == 0}
    kept = sorted((c for c in totals if c not in rare | empty), key=lambda c: (totals[c], c))
    while rare and sum(totals[c] for c in rare) < k and kept:
        rare.add(kept.pop(0))
    return _together(counts, rare, empty)


def coarser(counts: Counts) -> Counts:
    """The same persons with the two rarest columns put together under OTHER, which is always one of them."""
    totals = dict(zip(counts.columns, counts.column_totals, strict=True))
    others = sorted((c for c in totals if c != OTHER), key=lambda c: (totals[c], c))
    return _together(counts, {OTHER, others[0]} if OTHER in totals else set(others[:2]), set())


def regrouped(counts: Counts, columns: Collection[str]) -> Counts:
    """The same persons under these columns alone: whatever is not among them goes under OTHER."""
    totals = dict(zip(counts.columns, counts.column_totals, strict=True))
    empty = {column for column, total in totals.items() if total == 0}
    return _together(counts, {c for c in totals if c not in columns or c == OTHER} - empty, empty)


def _together(counts: Counts, rare: Collection[str], empty: Collection[str]) -> Counts:
    rest = [c for c in counts.columns if c not in rare and c not in empty]
    columns = (*rest, *((OTHER,) if rare else ()))
    where = {c: columns.index(OTHER if c in rare else c) for c in counts.columns if c not in empty}
    cells = [[0] * len(columns) for _ in counts.rows]
    for i, row in enumerate(counts.cells):
        for column, count in zip(counts.columns, row, strict=True):
            if count:
                cells[i][where[column]] += count
    # Put together out of values that say nothing, it says nothing; of anything else, it says something.
    silent = counts.uninformative | ({OTHER} if rare and set(rare) <= counts.uninformative else frozenset())
    if rare and not set(rare) <= counts.uninformative:
        silent -= {OTHER}
    return Counts(counts.rows, columns, tuple(tuple(row) for row in cells), frozenset(silent & set(columns)))


def published(counts: Counts, k: int = K) -> Published:
    """What may be shown of these counts. ValueError where a row is smaller than `k`: see `whole_periods`."""
    if any(total < k for total in counts.row_totals):
        raise ValueError("rows are put together before they are published")
    counts = coarsened(counts, k)
    while True:
        shown = _shown(counts, k)
        # Where too many cells would give each other away, the rarest values go together before all is kept back.
        if len(counts.columns) <= 2 or any(cell is not None for row in shown.cells for cell in row):
            return shown
        counts = coarser(counts)


def _shown(counts: Counts, k: int) -> Published:
    hidden = sorted(_small(counts, k) | _same_of_all(counts))
    proofs: list[Rectangle] = []
    back: set[Cell] = set()
    for cell in hidden:
        proof = _proof(counts, cell, k, back)
        if proof is None:
            back = {(i, j) for i in range(len(counts.rows)) for j in range(len(counts.columns))}
            proofs = []
            break
        proofs.append(proof)
        back |= proof.cells
    cells = tuple(
        tuple(None if (i, j) in back else count for j, count in enumerate(row))
        for i, row in enumerate(counts.cells)
    )
    return _without_telling_rows(counts, cells, tuple(proofs), k)


def _without_telling_rows(
    counts: Counts, cells: tuple[tuple[int | None, ...], ...], proofs: tuple[Rectangle, ...], k: int
) -> Published:
    """Where even keeping back all cells says something of everybody (one column, one row), the columns go too."""
    everything_back = all(cell is None for row in cells for cell in row) and not proofs
    if everything_back and (_small(counts, k) or _same_of_all(counts)):
        return Published(counts.rows, (), tuple(() for _ in counts.rows), counts.row_totals, ())
    return Published(counts.rows, counts.columns, cells, counts.row_totals, counts.column_totals, proofs)


def _small(counts: Counts, k: int) -> set[Cell]:
    return {(i, j) for i, row in enumerate(counts.cells) for j, count in enumerate(row) if 0 < count < k}


def _same_of_all(counts: Counts) -> set[Cell]:
    """Cells that hold everybody of their row: who is known to be in the row is known to have the value."""
    return {
        (i, j)
        for i, (row, total) in enumerate(zip(counts.cells, counts.row_totals, strict=True))
        for j, count in enumerate(row)
        if count == total and counts.columns[j] not in counts.uninformative
    }


def _proof(counts: Counts, cell: Cell, k: int, back: set[Cell]) -> Rectangle | None:
    """The rectangle that costs least: fewest cells more to keep back, then fewest persons in them."""
    i, j = cell
    total = counts.row_totals[i]
    best: tuple[tuple[int, int], Rectangle] | None = None
    for m in range(len(counts.rows)):
        for n in range(len(counts.columns)):
            if m == i or n == j:
                continue
            candidate = Rectangle(cell, (m, n))
            least, most = candidate.reach(counts)
            count = counts.cells[i][j]
            enough = least == 0 and most >= k if count < k else total - least >= k
            if not enough:
                continue
            more = candidate.cells - back
            cost = (len(more), sum(counts.cells[a][b] for a, b in more))
            if best is None or cost < best[0]:
                best = (cost, candidate)
    return best[1] if best else None
