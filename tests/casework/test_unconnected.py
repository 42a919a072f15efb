"""The loop that reaches nothing runs what only computes and refuses what waits."""

from __future__ import annotations

import asyncio

import pytest

from fieldtool.casework.unconnected import run_unconnected


async def compute(number: int) -> int:
    """Passes control round a few times, as libraries do, without waiting for anything."""
    await asyncio.sleep(0)
    parts = await asyncio.gather(*(asyncio.sleep(0, part) for part in range(number)))
    return sum(parts)


def test_work_that_only_computes_is_done() -> None:
    assert run_unconnected(compute(5)) == 10


def test_errors_come_through() -> None:
    async def fails() -> None:
        raise KeyError("x")

    with pytest.raises(KeyError):
        run_unconnected(fails())


def test_work_that_waits_for_something_outside_is_a_bug() -> None:
    async def waits() -> None:
        await asyncio.get_running_loop().create_future()

    with pytest.raises(RuntimeError, match="outside"):
        run_unconnected(waits())
