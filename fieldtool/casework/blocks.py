"""Records in blocks, shaped for their home by whoever opened them, so that the one who writes only hands bytes on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from fieldtool.casework.prepared import Prepared

BLOCK, BLOCK_BYTES = 2_000, 4 << 20
"""Records in a block, or fewer that are so large together."""


@dataclass(frozen=True, slots=True)
class Block:
    """Some records of which none stands twice and none holds a conflict, as rows one after the other.

    `ends[i]` is where the row of `ids[i]` ends in `rows`; `answers[i]` how many that record holds. `years` and `devices`
    are those of all of them; `regions` says which region each device was shaped with.
    """

    ids: tuple[str, ...]
    answers: tuple[int, ...]
    ends: tuple[int, ...]
    rows: bytes = field(repr=False)
    years: frozenset[int] = frozenset()
    regions: tuple[tuple[str, str], ...] = ()

    def row(self, index: int) -> bytes:
        """The bytes of one row."""
        return self.rows[self.ends[index - 1] if index else 0 : self.ends[index]]

    def without(self, known: frozenset[int]) -> bytes:
        """The rows of all but these."""
        if not known:
            return self.rows
        return b"".join(self.row(index) for index in range(len(self.ids)) if index not in known)


class Shape(Protocol):
    """How a home wants its rows. It is called in other processes too: a plain value that can be sent there."""

    def __call__(self, records: Sequence[Prepared]) -> Block: ...


def in_blocks(records: Iterable[Prepared], shape: Shape | None) -> Iterator[Prepared | Block]:
    """The records in blocks; one by one where there is no shape, and those that hold conflicts in any case."""
    if shape is None:
        yield from records
        return
    waiting: dict[str, Prepared] = {}
    size = 0
    for record in records:
        if waiting and (record.id in waiting or len(waiting) == BLOCK or size > BLOCK_BYTES):
            yield shape(list(waiting.values()))
            waiting, size = {}, 0
        if record.conflicts:
            yield record
            continue
        waiting[record.id] = record
        size += len(record.data)
    if waiting:
        yield shape(list(waiting.values()))
