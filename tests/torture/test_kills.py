"""kill -9 at any moment while answering: everything that was acknowledged is there, and nothing is half there."""

from __future__ import annotations

import os
import random
import select
import shutil
import signal
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldtool.casework.ports import StoredForm
from fieldtool.domain.case import Answer, Case, CaseStatus, Interview, InterviewState, Person
from fieldtool.domain.form import FormInfo, Language, Mark
from fieldtool.domain.ids import new_id
from fieldtool.domain.officer import Officer, Role
from fieldtool.vault import FLOOR, SqlVaults, header, slots, vaults
from fieldtool.vault.store import SqlCaseStore

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and kill -9")

KILLS = 1000 if os.environ.get("FIELDTOOL_TORTURE") == "full" else 25
PER_TURN = 3  # answers that belong together: all of them are there, or none
OFFICER = Officer("T-100", "Testov Invented-Officer", Role.OFFICER)
PASSPHRASE = "invented words"
LONGEST_RUN_SECONDS = 0.12


@dataclass(frozen=True, slots=True)
class Ready:
    """A vault whose key was already stretched once: opening it again costs milliseconds."""

    folder: Path
    opened: slots.Opened
    interview_id: str

    def open(self) -> SqlCaseStore:
        """As the program opens it after the passphrase was proven, every check included."""
        from fieldtool.vault import single

        lock = single.hold(self.folder)
        return vaults._open(self.folder, header.read(self.folder), self.opened, now, lock)


def now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture
def ready(tmp_path: Path) -> Iterator[Ready]:
    folder = tmp_path / "vault"
    store, _ = SqlVaults(FLOOR).create(folder, officer=OFFICER, passphrase=PASSPHRASE, now=now())
    at = now()
    case = Case(new_id(at), "TT01-2026-0001", CaseStatus.ACTIVE, at, at, OFFICER.number, store.device)
    store.add_case(case)
    info = FormInfo("screening", "1", "Screening", "ab" * 32, (Language("en", "English"),), "en")
    store.add_form(StoredForm(info, "<html/>"))
    talk = Interview(
        new_id(at), case.id, info.hash, "screening", "1", "en", InterviewState.OPEN, at, OFFICER.number
    )
    store.add_interview(talk)
    store.close()
    yield Ready(folder, slots.open_slot(header.read(folder), PASSPHRASE), talk.id)
    shutil.rmtree(folder, ignore_errors=True)


def answer_until_killed(ready: Ready, turn: int, pipe: int) -> None:
    """The child: answers as fast as it can, and says the number of each turn only after the vault returned."""
    store = ready.open()
    os.write(pipe, b"ready\n")
    while True:
        batch = [
            Answer(
                new_id(now()),
                ready.interview_id,
                f"/data/t{turn}/q{n}",
                f"{turn}",
                Mark.GIVEN,
                now(),
                "T-100",
            )
            for n in range(PER_TURN)
        ]
        store.add_answers(
            batch,
            person=Person(first_name=f"Turn{turn}"),
            position=f"/data/t{turn}",
            conclusions=("open", str(turn)),
        )
        os.write(pipe, f"{turn}\n".encode())
        turn += 1


def killed_run(ready: Ready, turn: int, chance: random.Random) -> int:
    """Forks a child, kills it after a random while; returns the last acknowledged turn (or `turn` - 1)."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            answer_until_killed(ready, turn, writing)
        except BaseException as error:
            os.write(writing, f"failed {type(error).__name__} {error}\n".encode())
        finally:
            os._exit(1)
    os.close(writing)
    said = b""
    deadline = None
    while True:
        left = None if deadline is None else max(0.0, deadline - time.monotonic())
        if select.select([reading], [], [], 30 if left is None else left)[0]:
            more = os.read(reading, 65536)
            said += more
            if not more:
                break
            if deadline is None and b"ready\n" in said:
                deadline = time.monotonic() + chance.uniform(0, LONGEST_RUN_SECONDS)
        else:
            break
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(reading, 65536):
        said += more
    os.close(reading)
    lines = said.decode().split("\n")[:-1]  # a line without its end was not acknowledged
    assert lines[:1] == ["ready"], said.decode()
    assert not [line for line in lines if line.startswith("failed")], said.decode()
    return int(lines[-1]) if len(lines) > 1 else turn - 1


def looked_through(ready: Ready, last: int) -> int:
    """Opens the vault again and demands that all is there; returns the next turn's number."""
    store = ready.open()
    try:
        turns: dict[int, int] = {}
        for answer in store.answers(ready.interview_id):
            turns[int(answer.value)] = turns.get(int(answer.value), 0) + 1
        assert set(turns.values()) <= {PER_TURN}, "half a turn"
        newest = max(turns, default=-1)
        assert sorted(turns) == list(range(newest + 1)), "a turn is missing"
        assert newest >= last, f"turn {last} was acknowledged, {newest} is the newest there"
        # One turn may have reached the disk whose word did not reach the pipe.
        assert newest <= last + 1
        assert store.first_broken_line() is None
        if newest >= 0:
            talk = store.interview(ready.interview_id)
            (row,) = store.rows()
            assert (talk.position, row.name, row.smuggling) == (
                f"/data/t{newest}",
                f"Turn{newest}",
                str(newest),
            )
        return newest + 1
    finally:
        store.close()


@pytest.mark.torture
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_no_acknowledged_answer_is_lost(ready: Ready) -> None:
    seed = int(os.environ.get("FIELDTOOL_SEED", "0")) or random.SystemRandom().randrange(1, 2**31)
    print(f"seed {seed}", file=sys.stderr)
    chance = random.Random(seed)
    turn = 0
    for _ in range(KILLS):
        last = killed_run(ready, turn, chance)
        turn = looked_through(ready, last)
    assert turn > KILLS / 4, "hardly any answer was given: this proved nothing"
