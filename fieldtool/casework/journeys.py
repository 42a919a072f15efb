"""How the time line of a journey is kept: each happening as an answer of the case, so that nothing is ever overwritten."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from fieldtool.casework.looking import Looking
from fieldtool.casework.ports import CaseStore, Clock
from fieldtool.casework.roles import May, gated
from fieldtool.domain.case import Answer, Basis
from fieldtool.domain.dates import days_of
from fieldtool.domain.errors import NotAllowedError, UsageError
from fieldtool.domain.form import Mark
from fieldtool.domain.ids import new_id
from fieldtool.domain.journey import (
    JOURNEY_REF,
    Happening,
    Lane,
    from_text,
    in_order,
    placed_among,
)
from fieldtool.domain.told_dates import date_as_told

LONGEST = 600


@gated(May.INTERVIEW)
class Journeys:
    """The time lines of the open vault. All calls come from the vault thread."""

    def __init__(self, store: CaseStore, clock: Clock, looking: Looking) -> None:
        self._store = store
        self._looking = looking
        self._clock = clock

    def of(self, case_id: str) -> tuple[Happening, ...]:
        """The journey as it stands, in order; looking at it is journalled."""
        self._looking.at(case_id)
        return journey_of(self._store.answer_history(case_id))

    def add(
        self, case_id: str, lane: Lane, *, begin: str = "", end: str = "", place: str = "", words: str = ""
    ) -> tuple[Happening, ...]:
        """A new happening, put where its date belongs, else at the end; returns the journey."""
        made = Happening(
            new_id(self._clock()), lane, 0, begin.strip(), end.strip(), place.strip(), words.strip()
        )
        return self.keep(case_id, made)

    def keep(self, case_id: str, changed: Happening) -> tuple[Happening, ...]:
        """A happening as it is now; the others move up or down where that is needed. Returns the journey."""
        today = self._clock().date()
        changed = replace(changed, begin=_dated(changed.begin, today), end=_dated(changed.end, today))
        first, last = days_of(changed.begin), days_of(changed.end)
        if first and last and last[1] < first[0]:
            raise UsageError("It would end before it began.", "Check the two dates.")
        if max(len(changed.place), len(changed.words)) > LONGEST:
            raise UsageError("These are too many words for a time line.", "Write it shorter.")
        before = {one.id: one for one in self.of(case_id)}
        after = placed_among(before.values(), changed)
        self._write(case_id, [one for one in after if before.get(one.id) != one])
        return after

    def move(self, case_id: str, happening_id: str, by: int) -> tuple[Happening, ...]:
        """One place earlier (-1) or later (1); returns the journey."""
        now = list(self.of(case_id))
        at = next((number for number, one in enumerate(now) if one.id == happening_id), None)
        if at is None or not 0 <= at + by < len(now):
            return tuple(now)
        now.insert(at + by, now.pop(at))
        moved = [
            Happening(one.id, one.lane, number, one.begin, one.end, one.place, one.words)
            for number, one in enumerate(now, start=1)
        ]
        known = {one.id: one for one in self.of(case_id)}
        self._write(case_id, [one for one in moved if known[one.id] != one])
        return tuple(moved)

    def remove(self, case_id: str, happening_id: str) -> tuple[Happening, ...]:
        """Takes a happening off the line; what was written stays in the history of the case."""
        held = self._held(case_id, happening_id)
        if held is not None:
            self._store.add_answers(
                [self._answer(held.interview_id, happening_id, "", self._clock(), withdrawn=True)],
                person=None,
                position=None,
                conclusions=None,
            )
        return self.of(case_id)

    def _write(self, case_id: str, changed: list[Happening]) -> None:
        if not changed:
            return
        interviews = self._store.interviews(case_id)
        if not interviews:
            raise NotAllowedError("This case has no interview yet.", "Begin one first.")
        now = self._clock()
        by_interview: dict[str, list[Answer]] = {}
        for one in changed:
            held = self._held(case_id, one.id)
            interview = held.interview_id if held is not None else interviews[-1].id
            by_interview.setdefault(interview, []).append(self._answer(interview, one.id, one.to_text(), now))
        for answers in by_interview.values():
            self._store.add_answers(answers, person=None, position=None, conclusions=None)

    def _held(self, case_id: str, happening_id: str) -> Answer | None:
        found = [a for a in self._store.answer_history(case_id) if a.ref == JOURNEY_REF + happening_id]
        return found[-1] if found else None

    def _answer(
        self, interview_id: str, happening_id: str, value: str, at: datetime, *, withdrawn: bool = False
    ) -> Answer:
        return Answer(
            id=new_id(at),
            interview_id=interview_id,
            ref=JOURNEY_REF + happening_id,
            value=value,
            mark=Mark.GIVEN,
            at=at,
            officer=self._store.officer.number,
            basis=Basis.SAID,
            withdrawn=withdrawn,
        )


def journey_of(answers: Iterable[Answer]) -> tuple[Happening, ...]:
    """The journey that the answers of a case hold, the newest of each happening, in order."""
    newest: dict[str, Answer] = {}
    for answer in sorted(answers, key=lambda one: one.seq):
        if answer.ref.startswith(JOURNEY_REF):
            newest[answer.ref] = answer
    made = (
        from_text(ref.removeprefix(JOURNEY_REF), answer.value)
        for ref, answer in newest.items()
        if not answer.withdrawn
    )
    return in_order(one for one in made if one is not None)


def _dated(told: str, today: date) -> str:
    """A date as written down of what was told: "three years ago" is one too."""
    if not told:
        return ""
    found = date_as_told(told, today)
    if found is None:
        raise UsageError("This is no date.", 'Write 2025, 2025-03, 2025-03-14, or "about two years ago".')
    return found
