"""A disk that reports errors, or is full, at any one call of a session: told, nothing lost, and work goes on."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fieldtool.casework import files
from fieldtool.domain.errors import DiskFullError, FieldToolError
from fieldtool.vault import ballast
from tests.torture import shim
from tests.torture.ready import Ready, demand_all, make, times, turn

TURNS = 8
KINDS = {
    "write": shim.WRITE,
    "grow": shim.WRITE,
    "sync": shim.SYNC,
    "truncate": shim.TRUNCATE,
    "read": shim.READ,
}


class Fault:
    """Makes the calls of one kind fail, from the `first` on and `how_many` times; counts them all."""

    def __init__(self, kinds: dict[str, int], first: int, how_many: int) -> None:
        self._kinds, self._first, self._how_many = kinds, first, how_many
        self.calls: Counter[str] = Counter()
        self.seen = 0

    def __call__(self, kind: str) -> int:
        self.calls[kind] += 1
        if kind not in self._kinds:
            return shim.OK
        self.seen += 1
        failing = self._first <= self.seen < self._first + self._how_many
        return self._kinds[kind] if failing else shim.OK


def session(ready: Ready) -> tuple[int, int]:
    """Turns, each tried again as the officer would, until it is kept. Returns how many, and how often an error was told."""
    told = 0

    def until_done(work: Callable[[], Any]) -> Any:
        nonlocal told
        for _ in range(60):
            try:
                return work()
            except FieldToolError:
                told += 1
        raise AssertionError("it never worked again")

    store = until_done(ready.open)
    for number in range(TURNS):
        until_done(lambda number=number: turn(store, ready.interview_id, number, size=500))
    until_done(lambda: demand_all(store, ready.interview_id, TURNS - 1))
    store.close()
    return TURNS, told


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ready:
    monkeypatch.setattr(ballast, "keep", lambda _: None)
    return make(tmp_path / "vault")


def spread(total: int, count: int) -> list[int]:
    """`count` numbers from 1 to `total`, evenly."""
    return sorted({1 + at * total // count for at in range(count)})


@pytest.mark.torture
@pytest.mark.parametrize("kind", sorted(KINDS))
def test_an_error_of_the_disk_at_any_call(start: Ready, tmp_path: Path, kind: str) -> None:
    """Every turn is kept in the end, once, though the call may have failed after the disk had done its work."""
    code = {kind: KINDS[kind]}
    counting = Fault(code, 0, 0)
    with shim.between(verdict=counting):
        session(start.copy(tmp_path / "counted"))
    silent = []
    runs = spread(counting.seen, times(100, 8))
    for first in runs:
        ready = start.copy(tmp_path / f"run-{first}")
        fault = Fault(code, first, 1)
        with shim.between(verdict=fault):
            _, told = session(ready)
        store = ready.open()
        demand_all(store, ready.interview_id, TURNS - 1)
        store.close()
        if not told:
            silent.append(first)
    print(f"{kind}: {len(runs)} errors, {len(silent)} told nobody and cost nothing", file=sys.stderr)
    # Clearing a journal that is no longer needed, and reading ahead, may fail unseen; a write or a sync may not.
    assert kind in ("truncate", "read") or len(silent) <= len(runs) // 10, silent


@pytest.mark.torture
def test_a_full_disk_at_every_write(start: Ready, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From that write on no file can grow, our own too; then somebody frees space."""
    counting = Fault({"grow": shim.FULL}, 0, 0)
    with shim.between(verdict=counting):
        session(start.copy(tmp_path / "counted"))
    whole = files.atomic_file
    runs = spread(counting.seen, times(10_000, 40))
    for first in runs:
        ready = start.copy(tmp_path / f"run-{first}")
        fault = Fault({"grow": shim.FULL}, first, 10**9)

        def full(target: Path, fault: Fault = fault, first: int = first) -> Any:
            if fault.seen >= first:
                raise DiskFullError()
            return whole(target)

        kept = -1
        store: Any = None
        with monkeypatch.context() as patched, shim.between(verdict=fault):
            patched.setattr(files, "atomic_file", full)
            try:
                store = ready.open()
                for number in range(TURNS):
                    turn(store, ready.interview_id, number, size=500)
                    kept = number
            except DiskFullError:
                pass
            if store is not None:
                demand_all(store, ready.interview_id, kept, tries=0)  # readable while it is full
                with monkeypatch.context():
                    store.close()
        store = ready.open()
        after = demand_all(store, ready.interview_id, kept, tries=0)
        turn(store, ready.interview_id, after)
        store.close()
    print(f"full at each of {len(runs)} writes", file=sys.stderr)
