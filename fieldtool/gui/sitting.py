"""One interview as the interview page needs it: called on the vault thread, hands out plain values."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from fieldtool.casework.conversation import Conversation
from fieldtool.domain.assessment import Reply
from fieldtool.domain.attachment import FITS, Attachment
from fieldtool.domain.case import Answer, Basis, Interview
from fieldtool.domain.form import Language, Mark, Question, Repeat, Section
from fieldtool.gui.findings import Findings, findings
from fieldtool.gui.shelf import Shelf

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk

NEW, BEGUN, DONE = "new", "begun", "done"


@dataclass(frozen=True, slots=True)
class Part:
    """One section in the list at the side: where it begins, and how far the conversation has come."""

    label: str
    first_ref: str
    state: str
    current: bool


@dataclass(frozen=True, slots=True)
class Earlier:
    """An answer that stood at a question before. `officer`: name and number. `words` is "" for a mark or a file."""

    at: datetime
    officer: str
    words: str = field(repr=False)
    mark: Mark
    withdrawn: bool
    in_another_interview: bool


@dataclass(frozen=True, slots=True)
class InterviewView:
    """Everything the interview page shows at one moment.

    `question` is in the officer's language, `spoken` the same question in the person's, None where both are one.
    `question` is None at the end of the form. `saved_at`: when the answer just given was on the disk.
    """

    case_id: str
    case_number: str = field(repr=False)
    interview: Interview
    title: str
    parts: tuple[Part, ...]
    question: Question | None
    spoken: Question | None
    language: Language
    languages: tuple[Language, ...]
    findings: Findings
    saved_at: datetime | None = None
    problem: str = field(default="", repr=False)
    can_go_back: bool = False
    set_aside: tuple[Question, ...] = field(default=(), repr=False)
    earlier: tuple[Earlier, ...] = field(default=(), repr=False)
    repeats: tuple[Repeat, ...] = ()


class Sitting:
    """Wraps a Conversation. Every method shows where the conversation stands afterwards."""

    def __init__(
        self, desk: Desk, interview_id: str, officer_language: str, person_language: str = ""
    ) -> None:
        self._desk = desk
        self._words = desk.catalogue if officer_language == "en" else Shelf().catalogue(officer_language)
        self._talk: Conversation = desk.conversation(interview_id)
        info = self._talk.info
        known = [language.tag for language in info.languages]
        self._officer = officer_language if officer_language in known else info.default_language
        self._person = person_language if person_language in known else self._talk.interview.language
        case_id = self._talk.interview.case_id
        self._number = desk.read(case_id).case.number

    def view(self, ref: str | None = None, *, end: bool = False) -> InterviewView:
        """Shows one question, or where the officer was, or the end."""
        talk = self._talk
        at = None if end else (ref or talk.position)
        question = talk.question(at, self._officer) if at else None
        spoken = talk.question(at, self._person) if at and self._person != self._officer else None
        languages = talk.info.languages
        return InterviewView(
            case_id=talk.interview.case_id,
            case_number=self._number,
            interview=talk.interview,
            title=talk.info.title,
            parts=tuple(self._part(section, at) for section in talk.sections(self._officer) if section.refs),
            question=question,
            spoken=spoken,
            language=next((one for one in languages if one.tag == self._person), languages[0]),
            languages=languages,
            findings=findings(talk.assessment(), self._words),
            can_go_back=end or bool(at and talk.previous(at)),
            set_aside=talk.set_aside() if end else (),
            earlier=self._earlier(question) if question is not None else (),
            repeats=talk.repeats(at, self._officer) if at and talk.is_open else (),
        )

    def answer(
        self, ref: str, value: str, mark: Mark, *, go_on: bool, basis: Basis = Basis.SAID
    ) -> InterviewView:
        """Gives an answer; goes on to the next question where that is wanted and the answer was taken."""
        outcome = self._talk.answer(ref, value, mark, basis)
        if outcome.saved_at is None:
            return replace(self.view(ref), problem=outcome.effect.problem or "")
        shown = self._on(ref) if go_on else self.view(ref)
        return replace(shown, saved_at=outcome.saved_at)

    def attach(self, ref: str, source: Path) -> InterviewView:
        """Keeps a file as the answer to a question."""
        outcome = self._desk.attachments.answer(self._talk, ref, source)
        if outcome.saved_at is None:
            return replace(self.view(ref), problem=outcome.effect.problem or "")
        return replace(self.view(ref), saved_at=outcome.saved_at)

    def attached(self, ref: str) -> Attachment | None:
        """What answers a question, None where it was removed since."""
        name = self._talk.question(ref).value
        return self._desk.attachments.named(self._talk.interview.case_id, name)

    def attached_page(self, attachment_id: str, page: int) -> bytes:
        """One page of it; the look is journalled."""
        return self._desk.attachments.page(attachment_id, page)

    def go_on(self, ref: str) -> InterviewView:
        """The next question, or the end."""
        return self._on(ref)

    def go_back(self, ref: str | None) -> InterviewView:
        """The question before; from the end, the last one."""
        before = self._talk.previous(ref) if ref else self._last()
        return self.go_to(before) if before else self.view(ref)

    def go_to(self, ref: str) -> InterviewView:
        """Another question; the vault remembers where the officer is."""
        if self._talk.is_open:
            self._talk.go_to(ref)
        return self.view(ref)

    def add_repeat(self, ref: str, at: str) -> InterviewView:
        """Once more a part that is asked several times: its first question is shown."""
        made = self._talk.add_repeat(ref)
        return self.go_to(made) if made else self.view(at)

    def remove_repeat(self, ref: str, at: str) -> InterviewView:
        """Takes such a part away while nothing is answered in it."""
        before = self._talk.remove_repeat(ref)
        return self.go_to(before) if before else self.view(at)

    def clear(self, ref: str) -> InterviewView:
        """Makes a question open again."""
        outcome = self._talk.clear(ref)
        return replace(self.view(ref), saved_at=outcome.saved_at)

    def undo(self, ref: str | None) -> InterviewView:
        """Takes the last answer of this sitting back and shows its question."""
        outcome = self._talk.undo()
        if outcome is None:
            return replace(self.view(ref, end=ref is None), problem="nothing_to_undo")
        return replace(self.view(self._talk.interview.position or ref), saved_at=outcome.saved_at)

    def observe(self, indicator_id: str, reply: Reply | None, basis: Basis) -> datetime | None:
        """What the officer saw or read, given directly on an indicator; returns when it was on the disk."""
        return self._talk.observe(indicator_id, reply, basis).saved_at

    def speak(self, language: str, ref: str | None) -> InterviewView:
        """Shows the questions in another language of the person."""
        self._person = language
        return self.view(ref, end=ref is None)

    def stop(self, reason: str) -> Interview:
        """Ends early; everything stays as answered."""
        return self._talk.stop(reason)

    def finish(self) -> Interview:
        """Ends the interview."""
        return self._talk.finish()

    @property
    def is_open(self) -> bool:
        """Answers can still be given."""
        return self._talk.is_open

    def replies(self) -> dict[str, str]:
        """Indicator replies so far."""
        return {key: reply.value for key, reply in self._talk.replies().items()}

    def basis(self, indicator_id: str) -> str:
        """How the officer knows an indicator that was answered directly, or ""."""
        seen = self._talk.observation(indicator_id)
        return "" if seen is None else seen.basis.value

    def _on(self, ref: str) -> InterviewView:
        after = self._talk.next(ref)
        if after is None:
            return self.view(end=True)
        return self.go_to(after)

    def _earlier(self, question: Question) -> tuple[Earlier, ...]:
        """What stood at a question before, oldest first; what stands there now is not among it."""
        given = list(self._talk.history(question.ref))
        here = self._talk.interview.id
        if given and given[-1].interview_id == here and not given[-1].withdrawn:
            given.pop()
        if not given:
            return ()
        names = {one.officer.number: one.officer.name for one in self._desk.officers.known()}
        labels = {choice.name: choice.label for choice in question.choices}

        def words(answer: Answer) -> str:
            if question.kind in FITS:
                return ""
            return (
                " · ".join(labels.get(one, one) for one in answer.value.split()) if labels else answer.value
            )

        return tuple(
            Earlier(
                one.at,
                f"{names[one.officer]} ({one.officer})" if one.officer in names else one.officer,
                words(one),
                one.mark,
                one.withdrawn,
                one.interview_id != here,
            )
            for one in given
        )

    def _last(self) -> str | None:
        refs = [ref for section in self._talk.sections(self._officer) for ref in section.refs]
        return refs[-1] if refs else None

    def _part(self, section: Section, at: str | None) -> Part:
        state = NEW if not section.answered else DONE if section.answered >= len(section.refs) else BEGUN
        return Part(section.label, section.refs[0], state, at in section.refs)


class Sittings:
    """The interview that is open on this desk; lives on the vault thread. Opening another lets the first go."""

    def __init__(self) -> None:
        self._id = ""
        self._sitting: Sitting | None = None

    def of(self, desk: Desk, interview_id: str, officer_language: str) -> Sitting:
        """The sitting of one interview."""
        if self._sitting is None or self._id != interview_id:
            self._sitting, self._id = Sitting(desk, interview_id, officer_language), interview_id
        return self._sitting

    def let_go(self) -> None:
        """Forgets the interview, so that the next page reads what the vault holds."""
        self._sitting, self._id = None, ""
