"""An interview copied to the newest version of its form: what is different, what is carried over, and what is asked again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from fieldtool.casework.conversation import INDICATOR_REF, Conversation
from fieldtool.casework.ports import CaseStore, Workshop
from fieldtool.casework.roles import May, gated
from fieldtool.domain.case import Answer, Interview, InterviewState
from fieldtool.domain.errors import NotAllowedError
from fieldtool.domain.form import Carried, FormDifference, FormInfo, StoredAnswer
from fieldtool.domain.ids import new_id
from fieldtool.domain.journey import JOURNEY_REF
from fieldtool.domain.paper import PAPER_REF

CONSENT = "consent_"
_CONSENT_AGAIN = "Consent is asked for again: what was agreed to then may have been taken back since."


class NoNewerFormError(NotAllowedError):
    """Nothing to copy to."""

    sentence = "This interview has the newest version of its form."
    hint = "Add the new form first, under Settings."


@dataclass(frozen=True, slots=True)
class Renewal:
    """What copying would do; nothing was written. `left`: label of the question, and why its answer is not carried."""

    interview_id: str
    difference: FormDifference
    stays: tuple[StoredAnswer, ...] = field(repr=False)
    left: tuple[tuple[str, str], ...] = field(repr=False)


@gated(May.INTERVIEW)
class Renewing:
    """The verbs, on the vault thread. The interview that is copied stays as it is, with the form it was begun with."""

    def __init__(
        self, store: CaseStore, workshop: Workshop, conversation: Callable[[str], Conversation]
    ) -> None:
        self._store = store
        self._workshop = workshop
        self._conversation = conversation

    def newer(self, interview_id: str) -> FormInfo | None:
        """The newest version of the interview's form, None where it has that."""
        interview = self._store.interview(interview_id)
        versions = [one for one in self._store.forms() if one.id == interview.form_id]
        return versions[-1] if versions and versions[-1].hash != interview.form_hash else None

    def look(self, interview_id: str) -> Renewal:
        """The difference between the two versions, and what becomes of each answer. NoNewerFormError."""
        newest = self.newer(interview_id)
        if newest is None:
            raise NoNewerFormError
        interview = self._store.interview(interview_id)
        old, new = self._store.form(interview.form_hash), self._store.form(newest.hash)
        forms = self._workshop.forms
        carried = forms.carried(self._said(interview), old, new)
        return self._judged(interview_id, forms.differences(old, new), carried)

    def copy(self, interview_id: str) -> Interview:
        """A new interview of the same case on the newest form, with what is carried over; the old one is ended."""
        renewal = self.look(interview_id)
        interview = self._store.interview(interview_id)
        now, newest = self._workshop.clock(), renewal.difference.new
        made = Interview(
            id=new_id(now),
            case_id=interview.case_id,
            form_hash=newest.hash,
            form_id=newest.id,
            form_version=newest.version,
            language=interview.language,
            state=InterviewState.OPEN,
            started=now,
            officer=self._store.officer.number,
        )
        if interview.state is InterviewState.OPEN:
            reason = f"copied to version {newest.version}"
            self._store.end_interview(interview_id, InterviewState.STOPPED, reason=reason, at=now)
        self._store.add_interview(made)
        bases = {one.ref: one for one in self._store.answers(interview_id)}
        answers = [
            Answer(
                id=new_id(now),
                interview_id=made.id,
                ref=one.ref,
                value=one.value,
                mark=one.mark,
                at=now,
                officer=self._store.officer.number,
                language=bases[one.ref].language,
                basis=bases[one.ref].basis,
            )
            for one in renewal.stays
        ]
        self._store.add_answers(answers, person=None, position=None, conclusions=None)
        return replace(made)

    def _said(self, interview: Interview) -> list[StoredAnswer]:
        """The answers to the form's questions; what the officer saw stands beside it, and is the case's already."""
        return [
            StoredAnswer(one.ref, one.value, one.mark)
            for one in self._store.answers(interview.id)
            if not one.withdrawn and not one.ref.startswith((INDICATOR_REF, JOURNEY_REF, PAPER_REF))
        ]

    def _judged(self, interview_id: str, difference: FormDifference, carried: Carried) -> Renewal:
        talk = self._conversation(interview_id)
        stays: list[StoredAnswer] = []
        left: list[tuple[str, str]] = []
        for answer in carried.stays:
            question = talk.known_question(answer.ref)
            if question is not None and (question.case_field or "").startswith(CONSENT):
                left.append((question.label, _CONSENT_AGAIN))
            else:
                stays.append(answer)
        for answer, why in carried.left:
            question = talk.known_question(answer.ref)
            left.append((question.label if question is not None else answer.ref, why))
        return Renewal(interview_id, difference, tuple(stays), tuple(left))
