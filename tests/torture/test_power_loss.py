"""The power goes at any moment: unsynced writes are dropped, torn or mixed, and no acknowledged answer is lost."""

from __future__ import annotations

import random
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyrage
import pytest

from fieldtool.vault import ballast, database
from tests.dice import dice
from tests.torture.ready import Ready, demand_all, make, times, turn
from tests.torture.tape import Tape, recorded

TURNS = 24
STATES = times(3000, 120)


@pytest.fixture
def ready(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ready:
    monkeypatch.setattr(ballast, "keep", lambda _: None)
    return make(tmp_path / "vault", second=True)


@pytest.fixture
def place() -> Iterator[Path]:
    """Where the states are put: in memory where that can be had, for thousands of them are written."""
    shared = Path("/dev/shm")
    import tempfile

    folder = Path(tempfile.mkdtemp(dir=shared if shared.is_dir() else None))
    yield folder
    shutil.rmtree(folder)


def session(ready: Ready, cache: int = -2000) -> Tape:
    """Answers; headquarters' key set, an officer removed in between; closed, and opened again.

    With a `cache` of few pages a turn reaches the disk in several parts, each with a head of its own in the journal.
    """
    with recorded(ready.folder) as tape:
        store: Any = ready.open()
        store._db.execute(f"PRAGMA cache_size={cache}")
        for number in range(TURNS):
            turn(store, ready.interview_id, number, size=number * 200)
            tape.note("acknowledged", number)
            if number == TURNS // 3:
                store.keyring.set_headquarters(str(pyrage.x25519.Identity.generate().to_public()))
            if number == TURNS // 2:
                (second,) = [slot for slot in store.keyring.slots() if slot.owner == "T-200"]
                store.keyring.remove(second.id)
                tape.note("removed", number)
            if number == TURNS * 3 // 4:
                store.close()
                store = ready.open()
        store.close()
    return tape


def outcome(ready: Ready, tape: Tape, cut: int, chance: random.Random, place: Path) -> str:
    """ "" where everything acknowledged before the cut is there, otherwise what is wrong."""
    for path in place.iterdir():
        path.unlink()
    for name, data in tape.state(cut, chance).items():
        (place / Path(name).name).write_bytes(data)
    last = max((step[1] for step in tape.steps[:cut] if step[0] == "acknowledged"), default=-1)
    try:
        store = ready.at(place).open()
    except Exception as error:
        return f"{type(error).__name__} at step {cut}"
    try:
        demand_all(store, ready.interview_id, last)
    except AssertionError as error:
        return f"{error} at step {cut}"
    finally:
        store.close()
    return ""


def lost(ready: Ready, states: int, place: Path, cache: int = -2000) -> list[str]:
    chance = dice()
    tape = session(ready, cache)
    found = [
        outcome(ready, tape, chance.randrange(len(tape.steps) + 1), chance, place) for _ in range(states)
    ]
    return [wrong for wrong in found if wrong]


@pytest.mark.torture
def test_nothing_acknowledged_is_lost(ready: Ready, place: Path) -> None:
    assert lost(ready, STATES, place) == []


@pytest.mark.torture
def test_nor_where_a_turn_reaches_the_disk_in_several_parts(ready: Ready, place: Path) -> None:
    assert lost(ready, times(1000, 40), place, cache=6) == []


@pytest.mark.torture
@pytest.mark.parametrize(("journal", "sync"), [("DELETE", "FULL"), ("TRUNCATE", "NORMAL")])
def test_the_control_loses(
    ready: Ready, place: Path, monkeypatch: pytest.MonkeyPatch, journal: str, sync: str
) -> None:
    """With the settings most programs use, the same simulation must find losses: so that green means something."""
    codes = {"OFF": 0, "NORMAL": 1, "FULL": 2}
    weaker = (("journal_mode", journal, journal.lower()), ("synchronous", sync, codes[sync]))
    with monkeypatch.context() as patched:
        patched.setattr(database, "_PRAGMAS", (*weaker, *database._PRAGMAS[2:]))
        found = lost(ready, max(60, STATES // 10), place)
    print(f"control {journal}+{sync}: {len(found)} of {max(60, STATES // 10)} lost", file=sys.stderr)
    assert found
