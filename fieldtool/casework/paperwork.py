"""The interview on paper: blank forms and cards to print, and the day kept when answers are typed in later."""

from __future__ import annotations

from datetime import date

from fieldtool.casework.ports import CaseStore, Workshop
from fieldtool.casework.roles import May, gated
from fieldtool.domain.case import Answer, Basis
from fieldtool.domain.errors import UsageError
from fieldtool.domain.form import Mark
from fieldtool.domain.ids import new_id
from fieldtool.domain.paper import PAPER_REF


@gated(May.INTERVIEW)
class Paperwork:
    """What of the open vault goes onto paper, and comes back from it."""

    def __init__(self, store: CaseStore, workshop: Workshop) -> None:
        self._store = store
        self._workshop = workshop

    def blank(self, form_hash: str, language: str) -> bytes:
        """A blank form as a PDF; it holds no answer of anybody."""
        return self._workshop.paper.blank(self._store.form(form_hash), language, now=self._workshop.clock)

    def cards(self, language: str) -> bytes:
        """The quick cards as a PDF."""
        return self._workshop.paper.cards(language)

    def checked_day(self, day: str) -> str:
        """A day a conversation can have been held on, as ISO 8601. UsageError for no date, and one still to come."""
        today = self._workshop.clock().astimezone().date()
        try:
            held = date.fromisoformat(day.strip())
        except ValueError:
            held = date.max
        if held > today:
            raise UsageError(
                "This is no day a conversation can have been held on.", "Write it like 2026-03-02."
            )
        return held.isoformat()

    def held_on(self, interview_id: str, day: str) -> None:
        """Keeps the day an interview was held on paper; see `checked_day`."""
        held, now = self.checked_day(day), self._workshop.clock()
        self._store.add_answers(
            [
                Answer(
                    id=new_id(now),
                    interview_id=interview_id,
                    ref=PAPER_REF,
                    value=held,
                    mark=Mark.GIVEN,
                    at=now,
                    officer=self._store.officer.number,
                    basis=Basis.DOCUMENT,
                )
            ],
            person=None,
            position=None,
            conclusions=None,
        )

    def day_of(self, interview_id: str) -> str:
        """The day an interview was held on paper (ISO 8601), "" where it was not."""
        return next((a.value for a in self._store.answers(interview_id) if a.ref == PAPER_REF), "")
