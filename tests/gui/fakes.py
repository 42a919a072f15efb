"""A desk in memory, small and honest: the real rules and catalogue, a short invented form, invented people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cache

from fieldtool import content
from fieldtool.casework.casefile import CaseFile
from fieldtool.casework.conversation import Outcome
from fieldtool.casework.meeting import Described, Met, _compared
from fieldtool.casework.searches import Searches
from fieldtool.domain.assessment import Age, Assessment, Catalogue, Reply, RuleSet, assess
from fieldtool.domain.case import (
    Answer,
    Basis,
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
    AnswerEffect,
    Choice,
    FormInfo,
    Mark,
    Question,
    QuestionKind,
    Section,
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
from tests.gui.invented_form import FORM, NOW, QUESTIONS, SECTIONS, YES_NO


@cache
def shipped() -> tuple[Catalogue, RuleSet]:
    """The catalogue and the rules that ship, read once."""
    catalogue = Catalogue.load(content.forms() / "indicators")
    return catalogue, RuleSet.load(content.forms() / "assessment" / "un-protocols.toml", catalogue)


class FakeTalk:
    """A conversation over the invented form."""

    def __init__(self, desk: FakeDesk, interview: Interview) -> None:
        self._desk = desk
        self.interview = interview
        self.given: dict[str, tuple[str, Mark]] = desk.given.setdefault(interview.id, {})
        self._history: list[tuple[str, tuple[str, Mark] | None]] = []

    info = FORM

    @property
    def is_open(self) -> bool:
        return self.interview.state is InterviewState.OPEN

    @property
    def position(self) -> str | None:
        return self.interview.position or self._refs[0]

    @property
    def _refs(self) -> list[str]:
        return [f"/data/{q.section}/{q.name}" for q in QUESTIONS]

    def sections(self, language: str | None = None) -> tuple[Section, ...]:
        made = []
        for name, label in SECTIONS.items():
            refs = tuple(ref for ref in self._refs if f"/{name}/" in ref)
            made.append(Section(f"/data/{name}", label, refs, sum(ref in self.given for ref in refs)))
        return tuple(made)

    def question(self, ref: str, language: str | None = None) -> Question:
        tag = language or self.interview.language
        asked = QUESTIONS[self._refs.index(ref)]
        value, mark = self.given.get(ref, ("", None))
        choices: tuple[Choice, ...] = ()
        if asked.kind is QuestionKind.SELECT_ONE:
            names = ("yes", "no", "unknown", "declined")
            choices = tuple(Choice(n, label) for n, label in zip(names, YES_NO[tag], strict=True))
        return Question(
            ref=ref,
            name=asked.name,
            kind=asked.kind,
            label=asked.labels[tag],
            section=f"/data/{asked.section}",
            hint=asked.hint if tag == "en" else "",
            guidance=asked.guidance if tag == "en" else "",
            required=asked.required,
            choices=choices,
            value=value,
            mark=mark,
            indicator=asked.indicator,
            language=tag,
            draft=tag != "en",
        )

    def next(self, ref: str) -> str | None:
        at = self._refs.index(ref) + 1
        return self._refs[at] if at < len(self._refs) else None

    def previous(self, ref: str) -> str | None:
        at = self._refs.index(ref)
        return self._refs[at - 1] if at else None

    def go_to(self, ref: str) -> None:
        self.interview = replace(self.interview, position=ref)
        self._desk.interviews[self.interview.id] = self.interview

    def observation(self, indicator_id: str) -> Answer | None:
        return None

    def set_aside(self) -> tuple[Question, ...]:
        return ()

    def answer(self, ref: str, value: str, mark: Mark = Mark.GIVEN, basis: Basis = Basis.SAID) -> Outcome:
        if self._desk.refuse_writes:
            raise FieldToolError("The disk is full: nothing was written.", "Free some space.")
        if ref.endswith("/age") and value and not value.isdecimal():
            return Outcome(AnswerEffect(False, "An age is a whole number."), self.assessment(), None, ref)
        self._history.append((ref, self.given.get(ref)))
        self.given[ref] = (value, mark)
        return Outcome(AnswerEffect(True), self.assessment(), self._note(ref, value, mark), self.next(ref))

    def _note(self, ref: str, value: str, mark: Mark, *, withdrawn: bool = False) -> datetime:
        at = self._desk.tick()
        self._desk.said.append(
            Answer("a", self.interview.id, ref, value, mark, at, "4711", withdrawn=withdrawn)
        )
        return at

    def history(self, ref: str) -> Sequence[Answer]:
        mine = {one.id for one in self._desk.interviews.values() if one.case_id == self.interview.case_id}
        return [one for one in self._desk.said if one.ref == ref and one.interview_id in mine]

    def clear(self, ref: str) -> Outcome:
        self.given.pop(ref, None)
        return Outcome(
            AnswerEffect(True), self.assessment(), self._note(ref, "", Mark.GIVEN, withdrawn=True), ref
        )

    def undo(self) -> Outcome | None:
        if not self._history:
            return None
        ref, before = self._history.pop()
        if before is None:
            return self.clear(ref)
        self.given[ref] = before
        return Outcome(AnswerEffect(True), self.assessment(), self._desk.tick(), ref)

    def observe(self, indicator_id: str, reply: Reply | None, basis: Basis = Basis.SEEN) -> Outcome:
        seen = self._desk.observed.setdefault(self.interview.id, {})
        seen.pop(indicator_id, None) if reply is None else seen.update({indicator_id: reply})
        return Outcome(AnswerEffect(True), self.assessment(), self._desk.tick(), None)

    def replies(self) -> dict[str, Reply]:
        found: dict[str, Reply] = {}
        for ref, (value, _) in self.given.items():
            indicator = QUESTIONS[self._refs.index(ref)].indicator
            if indicator and value in ("yes", "no", "unknown", "declined"):
                found[indicator] = Reply("unknown" if value == "declined" else value)
        return found | self._desk.observed.get(self.interview.id, {})

    def assessment(self) -> Assessment:
        years = self.given.get("/data/person/age", ("", Mark.GIVEN))[0]
        age = Age.of_years(int(years)) if years.isdecimal() else Age.not_asked()
        return assess(self.replies(), age, self._desk.rules)

    def stop(self, reason: str) -> Interview:
        return self._end(InterviewState.STOPPED, reason)

    def finish(self) -> Interview:
        return self._end(InterviewState.FINISHED, "")

    def _end(self, state: InterviewState, reason: str) -> Interview:
        self.interview = replace(self.interview, state=state, ended_because=reason)
        self._desk.interviews[self.interview.id] = self.interview
        return self.interview


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
