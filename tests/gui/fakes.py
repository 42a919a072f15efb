"""A desk in memory, small and honest: the real rules and catalogue, a short invented form, invented people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cache
from types import SimpleNamespace
from typing import Any

from fieldtool import content
from fieldtool.casework.casefile import CaseFile
from fieldtool.casework.meeting import Described, Met, _compared
from fieldtool.casework.searches import Searches
from fieldtool.casework.translating import Translating
from fieldtool.domain.assessment import Assessment, Catalogue, Reply, RuleSet
from fieldtool.domain.case import (
    Answer,
    Case,
    CaseFilter,
    CaseRow,
    CaseStatus,
    Interview,
    InterviewState,
    Person,
)
from fieldtool.domain.decisions import (
    Consent,
    ConsentPurpose,
    Determination,
    Grounds,
    IssuedReferral,
    SecondOpinion,
)
from fieldtool.domain.determining import second_reader
from fieldtool.domain.errors import FieldToolError, NotAllowedError
from fieldtool.domain.form import (
    FormInfo,
    Mark,
)
from fieldtool.domain.journal import JournalEntry
from fieldtool.domain.officer import Officer, Organisation, Role
from tests.gui.fake_attachments import FakeAttachments
from tests.gui.fake_handover import FakeExchange, FakeReferring
from tests.gui.fake_journeys import FakeJourneys
from tests.gui.fake_office import FakeBook, FakeKeeping, FakeOfficers, FakeRenewing
from tests.gui.fake_program import CODE as CODE
from tests.gui.fake_program import WORDS as WORDS
from tests.gui.fake_program import FakeProgram as FakeProgram
from tests.gui.fake_rules import FakeDeciding, FakeReassessing, FakeRulebook
from tests.gui.fake_safekeeping import FakeSafekeeping
from tests.gui.fake_talk import FakeTalk as FakeTalk
from tests.gui.invented_form import FORM, NOW, QUESTIONS


@cache
def shipped() -> tuple[Catalogue, RuleSet]:
    """The catalogue and the rules that ship, read once."""
    catalogue = Catalogue.load(content.forms() / "indicators")
    return catalogue, RuleSet.load(content.forms() / "assessment" / "un-protocols.toml", catalogue)


def translating_tools() -> dict[str, Any]:
    """What the review of translations works with: real files, real sheets."""
    from fieldtool.translation_adapter import FormReviews

    return {"translations": FormReviews(), "forms_folder": content.forms(), "clock": lambda: NOW}


@dataclass
class FakeDesk:
    """What the pages use of a desk."""

    officer: Officer = field(default_factory=lambda: Officer("4711", "Amina Example", Role.ADMINISTRATOR))
    organisation: Organisation = field(default_factory=lambda: Organisation("Example Office", "KE04", "KE"))
    cases: dict[str, Case] = field(default_factory=dict)
    interviews: dict[str, Interview] = field(default_factory=dict)
    given: dict[str, dict[str, tuple[str, Mark]]] = field(default_factory=dict)
    observed: dict[str, dict[str, Reply]] = field(default_factory=dict)
    determinations: list[Determination] = field(default_factory=list)
    opinions: list[SecondOpinion] = field(default_factory=list)
    referrals: list[IssuedReferral] = field(default_factory=list)
    consents: list[Consent] = field(default_factory=list)
    said: list[Answer] = field(default_factory=list)
    refuse_writes: bool = False
    closed: bool = False
    clock: datetime = NOW

    def __post_init__(self) -> None:
        self.catalogue, self.rules = shipped()
        self.referring = FakeReferring(self)
        self.settings: dict[str, str] = {}
        self.exchange = FakeExchange(self)
        self.safekeeping = FakeSafekeeping(lambda: self.clock)
        self.searches = Searches(self)  # type: ignore[arg-type]
        self.journeys = FakeJourneys()
        self.translating = Translating(self, SimpleNamespace(**translating_tools()))  # type: ignore[arg-type]
        self.attachments = FakeAttachments(self)
        self.renewing = FakeRenewing()
        self.deciding, self.rulebook = FakeDeciding(self), FakeRulebook(self)
        self.reassessing = FakeReassessing(self)
        self.officers, self.book = FakeOfficers(self, WORDS), FakeBook(self)
        self.keeping = FakeKeeping(self)

    # what the gate of a part asks that stands on this desk as on an open vault
    must_choose_passphrase = False

    def proven_seconds(self) -> float | None:
        return 0.0

    def note(self, verb: str, subject: str, detail: str = "") -> JournalEntry:
        return JournalEntry(1, self.tick(), self.officer.number, verb, subject, detail, "")

    def tick(self) -> datetime:
        self.clock += timedelta(seconds=7)
        return self.clock

    def rows(
        self,
        *,
        search: str = "",
        status: CaseStatus | None = None,
        before: CaseRow | None = None,
        limit: int = 50,
        only: CaseFilter | None = None,
    ) -> Sequence[CaseRow]:
        found = [self._row(case) for case in reversed(self.cases.values())]
        words = search.casefold()
        found = [r for r in found if words in f"{r.number} {r.name}".casefold()]
        only = only or CaseFilter()
        found = [r for r in found if (status or only.status) in (None, r.status)]
        found = [r for r in found if only.trafficking in ("", r.trafficking)]
        found = [r for r in found if only.smuggling in ("", r.smuggling)]
        found = [r for r in found if only.interview in (None, r.interview_state)]
        if before is not None:
            found = found[[r.id for r in found].index(before.id) + 1 :]
        return found[:limit]

    def met(self, told: Described) -> tuple[Met, ...]:
        seen = [_compared(case, told, NOW.date()) for case in self.cases.values()]
        return tuple(one for one in seen if one.why)

    def _row(self, case: Case) -> CaseRow:
        held = [one for one in self.interviews.values() if one.case_id == case.id]
        talk = FakeTalk(self, held[-1]) if held else None
        return CaseRow(
            case.id, case.number, case.person.name, case.status, case.changed, held[-1].state if held else None,
            talk.assessment().trafficking.value if talk else "", talk.assessment().smuggling.value if talk else "",
        )  # fmt: skip

    def count(self) -> int:
        return len(self.cases)

    def forms(self) -> Sequence[FormInfo]:
        return (FORM,)

    def begin(
        self, language: str = "en", *, form_hash: str | None = None, case_id: str | None = None
    ) -> tuple[Case, Interview]:
        at = self.tick()
        number = len(self.cases) + 1
        case = self.cases.get(case_id or "") or Case(
            f"case-{number}", f"KE04-2026-{number:04d}", CaseStatus.ACTIVE, at, at, "4711"
        )
        self.cases[case.id] = case
        interview = Interview(
            f"interview-{len(self.interviews) + 1}", case.id, FORM.hash, FORM.id, "1", language,
            InterviewState.OPEN, at, "4711",
        )  # fmt: skip
        self.interviews[interview.id] = interview
        return case, interview

    def add_person(self, name: str, language: str, answers: Mapping[str, str]) -> tuple[Case, Interview]:
        case, interview = self.begin(language)
        first, _, second = name.partition(" ")
        self.cases[case.id] = replace(
            case, person=Person(first_name=first, second_name=second, language=language)
        )
        talk = FakeTalk(self, interview)
        for asked in QUESTIONS:
            if asked.name in answers:
                talk.answer(f"/data/{asked.section}/{asked.name}", answers[asked.name])
        return self.cases[case.id], interview

    def read(self, case_id: str) -> CaseFile:
        return CaseFile(
            self.cases[case_id],
            [one for one in self.interviews.values() if one.case_id == case_id],
            [],
            [one for one in self.consents if one.case_id == case_id],
            [],
            [one for one in self.determinations if one.case_id == case_id],
            [one for one in self.referrals if one.case_id == case_id],
            [one for one in self.opinions if one.case_id == case_id],
        )

    case_file = read

    def conversation(self, interview_id: str) -> FakeTalk:
        return FakeTalk(self, self.interviews[interview_id])

    def assessment(self, case_id: str) -> Assessment:
        return FakeTalk(self, self.read(case_id).interviews[-1]).assessment()

    def replies(self, case_id: str) -> tuple[dict[str, Reply], dict[str, str]]:
        return FakeTalk(self, self.read(case_id).interviews[-1]).replies(), {}

    def determine(
        self, case_id: str, *, trafficking: Grounds, smuggling: Grounds, reasons: str
    ) -> Determination:
        if not reasons.strip():
            raise NotAllowedError(
                "A determination needs reasons.", "Write in one sentence why you decide so."
            )
        holds, says = self.read(case_id).standing.holds, self.assessment(case_id).trafficking
        made = Determination(
            f"d{len(self.determinations)}", case_id, trafficking, smuggling, reasons, self.tick(),
            self.officer.number, "", second_reader(holds, trafficking, smuggling, says),
        )  # fmt: skip
        self.determinations.append(made)
        return made

    def withdraw_consent(self, case_id: str, purpose: ConsentPurpose, note: str = "") -> Consent:
        made = Consent(f"c{len(self.consents)}", case_id, purpose, False, self.tick(), "4711")
        self.consents.append(made)
        return made

    def set_status(self, case_id: str, status: CaseStatus) -> Case:
        self.cases[case_id] = replace(self.cases[case_id], status=status)
        return self.cases[case_id]

    def journal(self, *, before: int | None = None, limit: int = 100) -> Sequence[JournalEntry]:
        top = (before or 41) - 1
        return [
            JournalEntry(seq, NOW, "4711", "case viewed", f"case-{seq}", "", f"{seq:064x}")
            for seq in range(top, max(top - limit, 0), -1)
        ]

    def setting(self, name: str) -> str:
        return self.settings.get(name, "")

    def set_setting(self, name: str, value: str) -> None:
        self.settings[name] = value

    def media(self, form_hash: str, name: str) -> bytes | None:
        return None

    def prove(self, passphrase: str) -> None:
        if passphrase != WORDS:
            raise FieldToolError("These are not the words of this vault.", "Type them again, with spaces.")

    def close(self) -> None:
        self.closed = True


def busy_desk() -> FakeDesk:
    """A desk with invented people in different states."""
    desk = FakeDesk()
    desk.add_person("Testov Invented", "en", {"private": "yes", "age": "42", "border": "no"})
    desk.add_person("Yusuf Mithal", "ar", {"private": "yes", "age": "31", "border": "yes", "recruited": "no"})
    desk.add_person("Koffi Inventé", "fr", {"private": "yes", "age": "15", "recruited": "yes", "work": "yes"})
    case, interview = desk.add_person(
        "Amina Example",
        "ar",
        {"private": "yes", "name": "Amina", "age": "24", "recruited": "yes", "job": "yes"},
    )
    desk.conversation(interview.id).go_to("/data/control/papers")
    for purpose in (ConsentPurpose.INTERVIEW, ConsentPurpose.REFERRAL):
        desk.consents.append(Consent(purpose.value, case.id, purpose, True, NOW, "4711"))
    return desk
