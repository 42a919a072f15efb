"""How two things are compared: in turn, round by round, so that a machine that slows down slows both."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measured:
    """Seconds (or what `unit` says) of ours and of the floor, round by round. Shown as milliseconds where seconds.

    `power`: where sizes were compared, the p of time ~ size^p that fits them best; 0 is flat, 1 in step with the size.
    """

    name: str
    ours: tuple[float, ...]
    floor: tuple[float, ...]
    unit: str = "s"
    power: float | None = None

    @property
    def ratios(self) -> list[float]:
        """Ours by the floor, per round."""
        return [a / b for a, b in zip(self.ours, self.floor, strict=True)]

    @property
    def median(self) -> float:
        """The median of the ratios."""
        return statistics.median(self.ratios)


def in_turn(name: str, ours: Callable[[], float], floor: Callable[[], float], rounds: int) -> Measured:
    """Measures floor, ours, floor, ours ... after one round that does not count. Each returns its seconds."""
    floor()
    ours()
    mine, bare = [], []
    for _ in range(rounds):
        bare.append(floor())
        mine.append(ours())
    return Measured(name, tuple(mine), tuple(bare))


def seconds(work: Callable[[], object]) -> float:
    """How long it takes."""
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin
