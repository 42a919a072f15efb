"""One interview being held: the form in memory, every answer durable before the next question, the assessment beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from fieldtool.casework.ages import age_of
from fieldtool.casework.earlier import Known, known_from
from fieldtool.casework.ports import CaseStore, Clock, Forms, FormSession
from fieldtool.casework.rule_ports import Concluded
from fieldtool.domain.assessment import Assessment, Catalogue, Reply, RuleSet, assess, packed
from fieldtool.domain.case import Answer, Basis, Interview, InterviewState, Person
from fieldtool.domain.decisions import AssessmentRecord, Consent, ConsentPurpose
from fieldtool.domain.errors import NotAllowedError, NotFoundError
from fieldtool.domain.form import AnswerEffect, FormInfo, Mark, Question, Repeat, Section, StoredAnswer
from fieldtool.domain.ids import new_id
from fieldtool.domain.journey import JOURNEY_REF
from fieldtool.domain.paper import PAPER_REF

INDICATOR_REF = "indicator:"
"""Refs of answers the officer gave directly on an indicator begin so."""

_CONSENT_FIELDS = {
    "consent_interview": ConsentPurpose.INTERVIEW,
    "consent_referral": ConsentPurpose.REFERRAL,
    "consent_share_hq": ConsentPurpose.SHARE_HQ,
    "consent_statistics": ConsentPurpose.STATISTICS,
    "consent_police": ConsentPurpose.POLICE,
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an answer led to. `saved_at` is the moment it was on the disk; None where it was refused."""

    effect: AnswerEffect
    assessment: Assessment
    saved_at: datetime | None


class Conversation:
    """An interview as the officer holds it. All calls come from the vault thread; what they return are values."""

    def __init__(
        self,
        store: CaseStore,
        forms: Forms,
        interview: Interview,
        *,
        catalogue: Catalogue,
        rules: RuleSet,
        clock: Clock,
        earlier: Conversation | None = None,
    ) -> None:
        self._store = store
        self._forms = forms
        self._catalogue = catalogue
        self._rules = rules
        self._clock = clock
        self._known = Known() if earlier is None else known_from(earlier)
        self._ids = tuple(catalogue.ids)
        self.interview = interview
        self._undo: list[tuple[str, str, Mark | None]] = []
        self._session, self._observed = self._reopen()
        self._sync_consents()

    # what is on the page

    @property
    def info(self) -> FormInfo:
        """The form this interview was begun with."""
        return self._session.info

    @property
    def is_open(self) -> bool:
        """Answers can still be given."""
        return self.interview.state is InterviewState.OPEN

    @property
    def position(self) -> str | None:
        """The ref to show: where the officer was, or the first question without an answer."""
        refs = self._session.refs()
        if self.interview.position in refs:
            return self.interview.position
        return self._session.first_open() or (refs[-1] if refs else None)

    def sections(self, language: str | None = None) -> tuple[Section, ...]:
        """The parts of the conversation that are open now, in order."""
        return self._session.sections(language or self.interview.language)

    def question(self, ref: str, language: str | None = None) -> Question:
        """One question in one language, as it stands."""
        return self._session.question(ref, language or self.interview.language)

    def known_question(self, ref: str) -> Question | None:
        """The question of a ref, None where the form asks no such question (a calculation, for instance)."""
        try:
            return self.question(ref)
        except NotFoundError:
            return None

    def next(self, ref: str) -> str | None:
        """The question after `ref`, or None at the end."""
        return self._session.next(ref)

    def previous(self, ref: str) -> str | None:
        """The question before `ref`, or None at the beginning."""
        return self._session.previous(ref)

    def go_to(self, ref: str) -> None:
        """Remembers where the officer is, so that a crash or a lock comes back here."""
        if ref != self.interview.position:
            self._store.set_position(self.interview.id, ref)
            self.interview = self._store.interview(self.interview.id)

    def observation(self, indicator_id: str) -> Answer | None:
        """What the officer answered directly on an indicator, if anything."""
        return self._observed.get(indicator_id)

    def set_aside(self) -> tuple[Question, ...]:
        """Answers that became irrelevant: kept, greyed, left out of everything that leaves."""
        return self._session.irrelevant_answers()

    def history(self, ref: str) -> Sequence[Answer]:
        """Every answer this question had in the case, oldest first: when, by whom, and those taken back since."""
        return self._store.answers_to(self.interview.case_id, self.interview.form_id, ref)

    # what is answered

    def answer(self, ref: str, value: str, mark: Mark = Mark.GIVEN, basis: Basis = Basis.SAID) -> Outcome:
        """Gives an answer; when this returns, it is on the disk. A refused one changes nothing and says why."""
        before = self._session.question(ref, self.interview.language)
        outcome = self._give(ref, value, mark, basis)
        if outcome.saved_at is not None:
            self._undo.append((ref, before.value, before.mark))
        return outcome

    def undo(self) -> Outcome | None:
        """Takes the last answer of this sitting back: what stood there before stands there again (history keeps both)."""
        if not self._undo:
            return None
        ref, value, mark = self._undo.pop()
        if not value and mark is None:
            return self.clear(ref)
        return self._give(ref, value, mark or Mark.GIVEN, Basis.SAID)

    def clear(self, ref: str) -> Outcome:
        """Makes a question open again. The answer stays in the history."""
        self._demand_open()
        effect = self._session.clear(ref)
        taken_back = self._new_answer(ref, "", Mark.GIVEN, Basis.SAID, withdrawn=True)
        return self._keep(effect, [taken_back, *self._followed(effect, ref, Basis.SAID)], ref, ref)

    def observe(self, indicator_id: str, reply: Reply | None, basis: Basis = Basis.SEEN) -> Outcome:
        """The officer answers an indicator directly, from what was seen or read; None opens it again."""
        self._demand_open()
        if indicator_id not in self._catalogue.ids:
            raise NotAllowedError("This indicator is not in the checklist.", "Choose one from the list.")
        value = "" if reply is None else reply.value
        answer = self._new_answer(
            INDICATOR_REF + indicator_id, value, Mark.GIVEN, basis, withdrawn=reply is None
        )
        return self._keep(AnswerEffect(accepted=True), [answer], None, None)

    def repeats(self, ref: str, language: str | None = None) -> tuple[Repeat, ...]:
        """Parts of the form that can be asked once more at a question, or taken away."""
        return self._session.repeats(ref, language or self.interview.language)

    def add_repeat(self, ref: str) -> str | None:
        """One more instance, kept once something in it is answered; its first question, None where there is no more."""
        self._demand_open()
        before = set(self._session.refs())
        if not self._session.add_repeat(ref).accepted:
            return None
        return next((one for one in self._session.refs() if one not in before), None)

    def remove_repeat(self, ref: str) -> str | None:
        """Takes an instance away in which nothing was answered; the question before it, None where it stays."""
        self._demand_open()
        inside = next((one for one in self._session.refs() if one.startswith(f"{ref}/")), None)
        before = self._session.previous(inside) if inside else None
        if not self._session.remove_repeat(ref).accepted:
            return None
        return before or self._session.first_open() or next(iter(self._session.refs()), None)

    def stop(self, reason: str) -> Interview:
        """Ends the interview early; everything stays as answered."""
        return self._end(InterviewState.STOPPED, reason)

    def finish(self) -> Interview:
        """Ends the interview."""
        return self._end(InterviewState.FINISHED, "")

    # what it means

    def replies(self) -> dict[str, Reply]:
        """Coded replies: this interview over earlier ones, the officer's direct answers where they are newer."""
        merged = dict(self._known.replies)
        given = {key: Reply(value) for key, value in self._session.indicator_replies(self._ids).items()}
        for key, reply in given.items():
            if reply is not Reply.UNKNOWN or key not in merged:
                merged[key] = reply
        for key, answer in self._observed.items():
            merged[key] = Reply(answer.value)
        return merged

    def fields(self) -> dict[str, str]:
        """Case fields as the relevant answers of this and earlier interviews give them."""
        return dict(self._known.fields) | {k: v for k, v in self._session.fields().items() if v}

    def silent_fields(self) -> dict[str, str]:
        """Case fields the person did not know ("unknown") or did not want to speak about ("declined"), now or earlier."""
        both = dict(self._known.silent) | self._session.silent_fields()
        return {name: why for name, why in both.items() if name not in self.fields()}

    def assessment(self) -> Assessment:
        """What the answers say now."""
        return assess(
            self.replies(),
            age_of(self.fields(), self._clock().date()),
            self._rules,
            declined=self.declined(),
        )

    def declined(self) -> frozenset[str]:
        """What the person did not want to answer, now or earlier, and has not answered since: never asked again."""
        replies = self.replies()
        settled = {one for one, reply in replies.items() if reply is not Reply.UNKNOWN}
        return (self._session.declined_indicators() | self._known.declined) - settled

    def record_assessment(self) -> AssessmentRecord:
        """Keeps the assessment as it stands, with the answers it saw and the rules it used."""
        record = assessment_record(
            self.interview.case_id,
            self.assessment(),
            self._store.officer.number,
            self._clock(),
        )
        self._store.add_assessment(record)
        return record

    # inside

    def _demand_open(self) -> None:
        if not self.is_open:
            raise NotAllowedError(
                "This interview is closed; its answers stay as they are.",
                "Begin another interview in this case to add what was learned later.",
            )

    def _give(self, ref: str, value: str, mark: Mark, basis: Basis) -> Outcome:
        self._demand_open()
        effect = self._session.answer(ref, value, mark)
        if not effect.accepted:
            return Outcome(effect, self.assessment(), None)
        written = self._session.question(ref, self.interview.language).value
        answers = [self._new_answer(ref, written, mark, basis), *self._followed(effect, ref, basis)]
        return self._keep(effect, answers, ref, self._session.next(ref) or ref)

    def _followed(self, effect: AnswerEffect, ref: str, basis: Basis) -> list[Answer]:
        """What the form worked out by itself, from the answer to `ref`."""
        return [self._new_answer(c.ref, c.value, c.mark, basis) for c in effect.calculated if c.ref != ref]

    def _keep(
        self, effect: AnswerEffect, answers: Sequence[Answer], ref: str | None, position: str | None
    ) -> Outcome:
        for answer in answers:
            if answer.ref.startswith(INDICATOR_REF):
                self._hold(answer)
        try:
            assessment = self.assessment()
            written = self._store.add_answers(
                answers,
                person=Person.from_fields(self.fields()),
                position=position,
                conclusions=(assessment.trafficking.value, assessment.smuggling.value),
                concluded=Concluded(
                    packed(assessment.answers), assessment.rules.digest, assessment.summary.to_text()
                ),
            )
        except Exception:
            # What is shown must be what the vault holds: forget the answer that could not be written.
            self._session, self._observed = self._reopen()
            raise
        if position:
            self.interview = self._store.interview(self.interview.id)
        self._sync_consents()
        saved_at = written[-1].at if written else self._clock()
        return Outcome(effect, assessment, saved_at)

    def _hold(self, answer: Answer) -> None:
        key = answer.ref.removeprefix(INDICATOR_REF)
        if answer.withdrawn:
            self._observed.pop(key, None)
        else:
            self._observed[key] = answer

    def _new_answer(
        self, ref: str, value: str, mark: Mark, basis: Basis, *, withdrawn: bool = False
    ) -> Answer:
        now = self._clock()
        return Answer(
            id=new_id(now),
            interview_id=self.interview.id,
            ref=ref,
            value=value,
            mark=mark,
            at=now,
            officer=self._store.officer.number,
            language=self.interview.language,
            basis=basis,
            withdrawn=withdrawn,
        )

    def _reopen(self) -> tuple[FormSession, dict[str, Answer]]:
        answers = self._store.answers(self.interview.id)
        session = self._forms.open(
            self._store.form(self.interview.form_hash),
            [
                StoredAnswer(a.ref, a.value, a.mark)
                for a in answers
                if not a.ref.startswith((INDICATOR_REF, JOURNEY_REF, PAPER_REF))
            ],
            now=self._clock,
            context={"username": self._store.officer.number, "deviceid": self._store.device},
            language=self.interview.language,
        )
        observed = {
            a.ref.removeprefix(INDICATOR_REF): a
            for a in answers
            if a.ref.startswith(INDICATOR_REF) and not a.withdrawn
        }
        return session, observed

    def _sync_consents(self) -> None:
        """Consent stands in answers; the list of consents follows them, so that a kill in between loses nothing.

        The latest word counts: a consent taken back after it was given here stays taken back when the interview
        is opened again.
        """
        decided: dict[ConsentPurpose, Consent] = {}
        for consent in self._store.consents(self.interview.case_id):
            if not consent.recipient:
                decided[consent.purpose] = consent
        said = self._session.fields()
        wanted = {p: said[n] == "yes" for n, p in _CONSENT_FIELDS.items() if said.get(n) in ("yes", "no")}
        wanted = {p: yes for p, yes in wanted.items() if p not in decided or decided[p].given != yes}
        if not wanted:
            return
        answered = self._consents_answered() if any(purpose in decided for purpose in wanted) else {}
        for purpose, given in wanted.items():
            if purpose in decided and (purpose not in answered or answered[purpose] <= decided[purpose].at):
                continue
            now = self._clock()
            self._store.add_consent(
                Consent(
                    id=new_id(now),
                    case_id=self.interview.case_id,
                    purpose=purpose,
                    given=given,
                    at=now,
                    officer=self._store.officer.number,
                )
            )

    def _consents_answered(self) -> dict[ConsentPurpose, datetime]:
        """When each consent was last answered in this interview."""
        found: dict[ConsentPurpose, datetime] = {}
        for answer in self._store.answers(self.interview.id):
            asked = self.known_question(answer.ref)
            purpose = _CONSENT_FIELDS.get(asked.case_field or "") if asked else None
            if purpose is not None:
                found[purpose] = max(answer.at, found.get(purpose, answer.at))
        return found

    def _end(self, state: InterviewState, reason: str) -> Interview:
        self._demand_open()
        self.record_assessment()
        self.interview = self._store.end_interview(self.interview.id, state, reason=reason, at=self._clock())
        return self.interview


def assessment_record(case_id: str, assessment: Assessment, officer: str, now: datetime) -> AssessmentRecord:
    """The assessment as it is kept: the answers and the age it saw, which rules, what came out."""
    return AssessmentRecord(
        id=new_id(now),
        case_id=case_id,
        at=now,
        officer=officer,
        rules=assessment.rules.name,
        rules_version=assessment.rules.version,
        answers={key: reply.value for key, reply in sorted(assessment.answers.items())},
        outcome=assessment.to_json(),
        age=assessment.age.to_json() or {},
    )
