"""The vault all torture starts from, what is done in it by turns, and how it is looked through afterwards."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from fieldtool.casework.ports import StoredForm
from fieldtool.domain.case import Answer, Case, CaseStatus, Interview, InterviewState, Person
from fieldtool.domain.form import FormInfo, Language, Mark
from fieldtool.domain.ids import new_id
from fieldtool.domain.officer import Officer, Role
from fieldtool.vault import FLOOR, SqlVaults, header, single, slots, vaults
from fieldtool.vault.store import SqlCaseStore
from tests.dice import FULL

PER_TURN = 3  # answers that belong together: all of them are there, or none
OFFICER = Officer("T-100", "Testov Invented-Officer", Role.OFFICER)
SECOND = Officer("T-200", "Probe Invented-Second", Role.OFFICER)
PASSPHRASE = "invented words"
SECOND_PASSPHRASE = "other invented words"


def times(full: int, short: int) -> int:
    """How often, in the full form and in the short one."""
    return full if FULL else short


def now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Ready:
    """A vault that is opened with its recovery code: no passphrase is stretched, so that opening costs milliseconds."""

    folder: Path
    code: str
    interview_id: str

    def open(self) -> SqlCaseStore:
        """As the program opens it, every check included."""
        key_file, opened = slots.open_any(header.copies(self.folder), self.code)
        lock = single.hold(self.folder)
        try:
            return vaults._open(self.folder, key_file, opened, now, lock, FLOOR)
        except BaseException:
            lock.close()
            raise

    def at(self, folder: Path) -> Ready:
        """The same vault in another place."""
        return Ready(folder, self.code, self.interview_id)

    def copy(self, folder: Path) -> Ready:
        """A copy of it, without the ballast."""
        shutil.copytree(self.folder, folder, ignore=shutil.ignore_patterns("ballast", "lock"))
        return self.at(folder)


def make(folder: Path, *, second: bool = False) -> Ready:
    """A vault with one interview, closed; with a second officer on request."""
    store, code = SqlVaults(FLOOR).create(folder, officer=OFFICER, passphrase=PASSPHRASE, now=now())
    at = now()
    case = Case(new_id(at), "TT01-2026-0001", CaseStatus.ACTIVE, at, at, OFFICER.number, store.device)
    store.add_case(case)
    info = FormInfo("screening", "1", "Screening", "ab" * 32, (Language("en", "English"),), "en")
    store.add_form(StoredForm(info, "<html/>"))
    talk = Interview(
        new_id(at), case.id, info.hash, "screening", "1", "en", InterviewState.OPEN, at, OFFICER.number
    )
    store.add_interview(talk)
    if second:
        keyring: Any = store
        keyring.keyring.add_officer(SECOND, SECOND_PASSPHRASE)
    store.close()
    return Ready(folder, code, talk.id)


def turn(store: Any, interview_id: str, number: int, size: int = 1) -> None:
    """One turn: answers, the person's name, the place in the form, in one transaction."""
    batch = [
        Answer(
            new_id(now()), interview_id, f"/data/t{number}/q{n}", f"{number}" + " " * size, Mark.GIVEN, now(), "T-100"
        )
        for n in range(PER_TURN)
    ]  # fmt: skip
    store.add_answers(
        batch,
        person=Person(first_name=f"Turn{number}"),
        position=f"/data/t{number}",
        conclusions=("open", str(number)),
    )


def demand_all(store: Any, interview_id: str, last: int, tries: int = 1) -> int:
    """Everything up to turn `last` is there, nothing is half there; returns the next turn's number.

    `tries` turns may have reached the disk whose word did not reach the outside.
    """
    turns: dict[int, int] = {}
    for answer in store.answers(interview_id):
        turns[int(answer.value)] = turns.get(int(answer.value), 0) + 1
    assert set(turns.values()) <= {PER_TURN}, "half a turn"
    newest = max(turns, default=-1)
    assert sorted(turns) == list(range(newest + 1)), "a turn is missing"
    assert newest >= last, f"turn {last} was acknowledged, {newest} is the newest there"
    assert newest <= last + tries
    assert store.first_broken_line() is None
    if newest >= 0:
        talk = store.interview(interview_id)
        (row,) = store.rows()
        told = (talk.position, row.name, row.smuggling)
        assert told == (f"/data/t{newest}", f"Turn{newest}", str(newest)), "half a turn"
    return newest + 1
