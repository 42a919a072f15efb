"""A conversation over the invented form, in memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from fieldtool.casework.conversation import Outcome
from fieldtool.domain.assessment import Age, Assessment, Reply, assess
from fieldtool.domain.case import Answer, Basis, Interview, InterviewState
from fieldtool.domain.errors import FieldToolError
from fieldtool.domain.form import AnswerEffect, Choice, Mark, Question, QuestionKind, Repeat, Section
from tests.gui.invented_form import FORM, QUESTIONS, SECTIONS, YES_NO

if TYPE_CHECKING:
    from tests.gui.fakes import FakeDesk


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

    def repeats(self, ref: str, language: str | None = None) -> tuple[Repeat, ...]:
        return ()

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
            return Outcome(AnswerEffect(False, "An age is a whole number."), self.assessment(), None)
        self._history.append((ref, self.given.get(ref)))
        self.given[ref] = (value, mark)
        return Outcome(AnswerEffect(True), self.assessment(), self._note(ref, value, mark))

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
        at = self._note(ref, "", Mark.GIVEN, withdrawn=True)
        return Outcome(AnswerEffect(True), self.assessment(), at)

    def undo(self) -> Outcome | None:
        if not self._history:
            return None
        ref, before = self._history.pop()
        if before is None:
            return self.clear(ref)
        self.given[ref] = before
        return Outcome(AnswerEffect(True), self.assessment(), self._desk.tick())

    def observe(self, indicator_id: str, reply: Reply | None, basis: Basis = Basis.SEEN) -> Outcome:
        seen = self._desk.observed.setdefault(self.interview.id, {})
        seen.pop(indicator_id, None) if reply is None else seen.update({indicator_id: reply})
        return Outcome(AnswerEffect(True), self.assessment(), self._desk.tick())

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
