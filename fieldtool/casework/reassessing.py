"""Assesses all cases again when the rules have changed: in steps, so that it can be stopped, and goes on where it was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fieldtool.casework.ages import age_of
from fieldtool.casework.ports import CaseStore, Clock, Progress
from fieldtool.casework.roles import May, gated
from fieldtool.casework.rule_ports import CodedCase, DifferentCase
from fieldtool.casework.rulebook import Rulebook
from fieldtool.domain.assessment import (
    Age,
    Change,
    Reply,
    Summary,
    assess,
    assess_many,
    difference,
    unpacked,
)
from fieldtool.domain.case import Person
from fieldtool.domain.dates import ESTIMATED
from fieldtool.domain.errors import NotFoundError

AT_A_TIME = 2_000
"""Cases of one step: a fraction of a second, so that an answer given meanwhile is not kept waiting."""


@dataclass(frozen=True, slots=True)
class Reassessed:
    """How far it is: of `all` assessed cases `done` were assessed under the rules in force, `different` of them came
    out differently. `stopped`: somebody wanted it to stop."""

    done: int
    all: int
    different: int
    stopped: bool = False

    @property
    def is_complete(self) -> bool:
        """True where no case is left."""
        return self.done >= self.all


@gated(May.CONTENT, standing=May.KNOW, different=May.OPEN, difference=May.OPEN)
class Reassessing:
    """Only conclusions are worked out anew. Kept assessments and determinations stay as they are, whatever comes out."""

    def __init__(self, store: CaseStore, rulebook: Rulebook, clock: Clock) -> None:
        self._store = store
        self._rulebook = rulebook
        self._clock = clock

    def standing(self) -> Reassessed:
        """How far it is now."""
        digest = self._rulebook.rules.digest
        done, all_ = self._store.assessed_under(digest)
        return Reassessed(done, all_, self._store.count_different(digest))

    def step(self, after: int = 0) -> int | None:
        """Assesses the next cases; returns the place to go on from, None at the end. Each step is one transaction."""
        rules = self._rulebook.rules
        self._rulebook.keep()
        cases = self._store.coded_cases(not_under=rules.digest, after=after, limit=AT_A_TIME)
        if not cases:
            return None
        today = self._clock().date()
        asked = [(unpacked(case.replies), age_of(_age_fields(case.person), today)) for case in cases]
        outcomes = [
            (case, summary.to_text()) for case, summary in zip(cases, assess_many(asked, rules), strict=True)
        ]
        self._store.keep_reassessed(rules.digest, outcomes, at=self._clock())
        return cases[-1].nr

    def reassess_all(self, progress: Progress | None = None) -> Reassessed:
        """All cases that were assessed under other rules; `progress` may stop it between two steps.

        What is done stays done: called again, it goes on with the rest. One journal line says how it ended.
        """
        at: int | None = 0
        stopped = False
        while at is not None:
            at = self.step(at)
            now = self.standing()
            if progress is not None and at is not None and not progress(now.done, now.all):
                stopped = True
                break
        return self.note_end(stopped=stopped)

    def note_end(self, *, stopped: bool) -> Reassessed:
        """Writes down in the journal how far it came, and says so."""
        now = self.standing()
        rules = self._rulebook.rules
        verb = "assessed again, stopped" if stopped and not now.is_complete else "assessed again"
        self._store.note(verb, rules.digest, f"{rules.name} {rules.version}: {now.done} of {now.all} cases")
        return Reassessed(now.done, now.all, now.different, stopped and not now.is_complete)

    def different(self, *, after: int = 0, limit: int = 50) -> Sequence[DifferentCase]:
        """A page of the cases that came out differently under the rules in force."""
        return self._store.different_cases(self._rulebook.rules.digest, after=after, limit=limit)

    def difference(self, case: DifferentCase) -> tuple[Change, ...]:
        """What exactly came out differently, from the same answers under both rule sets.

        Where the earlier rules cannot be put together any more, the conclusions alone are compared.
        """
        coded = self._store.coded_case(case.case_id)
        if coded is None:
            raise NotFoundError("This case has no answers to assess.", "Open the case and look there.")
        now, before = self._rulebook.rules, self._rulebook.earlier(case.rules_before)
        if before is None:
            return difference(
                Summary.from_text(case.before).to_json(), Summary.from_text(case.after).to_json()
            )
        known = set(now.catalogue.ids)
        replies, age = _replies(coded, known), self._age(coded.person)
        return difference(assess(replies, age, before).to_json(), assess(replies, age, now).to_json())

    def _age(self, person: Person) -> Age:
        return age_of(_age_fields(person), self._clock().date())


def _replies(case: CodedCase, known: set[str]) -> dict[str, Reply]:
    """The replies of a case to indicators that the catalogue still has."""
    return {one: reply for one, reply in unpacked(case.replies).items() if one in known}


def _age_fields(person: Person) -> dict[str, str]:
    mark = ESTIMATED if person.age_estimated else ""
    years = "" if person.age_years is None else f"{person.age_years}{mark}"
    return {"age_group": person.age_group, "age_years": years, "prs_Birthdate": person.birth_date}
