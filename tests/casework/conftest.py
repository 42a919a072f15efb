"""A desk over a real vault with invented people, made once; every test gets its own copy, at a moment it chooses."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from fieldtool import wiring
from fieldtool.casework.desk import Desk
from fieldtool.casework.ports import CaseStore, SetUp, Workshop
from fieldtool.casework.setting_up import create_vault
from fieldtool.domain.assessment import Reply
from fieldtool.domain.officer import Officer, Organisation, Role
from fieldtool.vault import FLOOR

PASSPHRASE = "six invented words for the casework"
FIRST = Officer("4711", "Amina Example", Role.ADMINISTRATOR)
SECOND = Officer("4712", "Testov Invented")
TRAFFICKED = {
    "act.recruited": "yes", "deception.nature_of_job": "yes", "coercion.documents_taken": "yes",
    "purpose.sexual": "yes",
}  # fmt: skip
SMUGGLED = dict.fromkeys(
    (
        "smuggling.procured", "smuggling.border_crossed", "smuggling.illegal_entry",
        "smuggling.not_national_or_resident", "smuggling.benefit",
    ),
    "yes",
)  # fmt: skip


@dataclass
class Time:
    """A clock that goes on a step with every look."""

    now: datetime = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
    step: timedelta = timedelta(minutes=1)

    def __call__(self) -> datetime:
        self.now += self.step
        return self.now


@dataclass
class Office:
    """A vault two officers share. `as_officer` is whoever unlocks next."""

    folder: Path
    workshop: Workshop
    clock: Time = field(default_factory=Time)
    store: Any = None

    def as_officer(self, officer: Officer = FIRST) -> Desk:
        """The vault as this officer sees it, after unlocking."""
        if self.store is not None:
            self.store.close()
        self.store = self.workshop.vaults.unlock(self.folder, passphrase=PASSPHRASE, now=self.clock)
        # A second key slot is the vault's own matter (tests/vault); here it only matters whose number is written.
        self.store._officer = officer
        return Desk(self.store, self.timed())

    def timed(self) -> Workshop:
        """The workshop with this office's clock."""
        return replace(self.workshop, clock=self.clock)

    @property
    def opened(self) -> CaseStore:
        """The open store itself."""
        found: CaseStore = self.store
        return found


def person(desk: Desk, replies: Mapping[str, str], *, case_id: str | None = None, years: int = 24) -> str:
    """One invented interview: the replies, seen by the officer; the id of the case. It is finished."""
    case, interview = desk.begin("en", case_id=case_id)
    talk = desk.conversation(interview.id)
    if case_id is None:
        talk.answer("/data/age", str(years))
    for one, reply in replies.items():
        talk.observe(one, Reply(reply))
    talk.finish()
    return case.id


@pytest.fixture(scope="session")
def first_office(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Workshop]:
    workshop = wiring.workshop(FLOOR)
    folder = tmp_path_factory.mktemp("office") / "vault"
    # Made an hour before the tests' day begins, whatever day it is outside.
    that_day = replace(workshop, clock=Time(datetime(2026, 11, 23, 7, 0, tzinfo=UTC), timedelta(seconds=1)))
    made = create_vault(folder, SetUp(Organisation("Example Office", "KE04"), FIRST, PASSPHRASE), that_day)
    made.desk.add_form(Path(__file__).with_name("short.md"))
    made.desk.close()
    return folder, workshop


@pytest.fixture
def office(first_office: tuple[Path, Workshop], tmp_path: Path) -> Iterator[Office]:
    folder = tmp_path / "vault"
    shutil.copytree(first_office[0], folder)
    made = Office(folder, first_office[1])
    yield made
    if made.store is not None:
        made.store.close()
