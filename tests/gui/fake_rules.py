"""Decisions, rules and a rule change in memory: the real rules and the real arithmetic, no vault."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from fieldtool.casework.reassessing import Reassessed
from fieldtool.casework.rule_ports import DifferentCase
from fieldtool.domain.assessment import Change, RuleSet, assess, difference
from fieldtool.domain.decisions import SecondOpinion
from fieldtool.domain.errors import FieldToolError

if TYPE_CHECKING:
    from tests.gui.fakes import FakeDesk


class FakeDeciding:
    """Second opinions, kept in a list."""

    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk

    def give_opinion(self, case_id: str, determination_id: str, *, agrees: bool, words: str) -> SecondOpinion:
        if not words.strip():
            raise FieldToolError("A second opinion needs a sentence.", "Write one.")
        desk = self._desk
        made = SecondOpinion(
            f"o{len(desk.opinions)}",
            case_id,
            determination_id,
            agrees,
            words,
            desk.tick(),
            desk.officer.number,
        )
        desk.opinions.append(made)
        return made


class FakeRulebook:
    """The shipped rules, or an overlay over them."""

    overlay_file = ""
    problem: FieldToolError | None = None

    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk
        self.shipped = desk.rules

    def choose_overlay(self, file: Path) -> RuleSet:
        self._desk.rules = self.shipped.with_overlay(file.read_text(encoding="utf-8"), file.name)
        self.overlay_file = file.name
        self._desk.reassessing.done = 0
        return self._desk.rules

    def drop_overlay(self) -> RuleSet:
        self._desk.rules, self.overlay_file = self.shipped, ""
        return self._desk.rules

    def changed_by_overlay(self) -> tuple[tuple[str, str], ...]:
        return (("direct_means", "Invented Penal Code"),) if self.overlay_file else ()


class FakeReassessing:
    """Assesses one case a step."""

    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk
        self.done = 4
        self.found: list[DifferentCase] = []
        self.notes: list[bool] = []

    def standing(self) -> Reassessed:
        return Reassessed(self.done, len(self._desk.cases), len(self.found))

    def step(self, after: int = 0) -> int | None:
        if self.done >= len(self._desk.cases):
            return None
        case = list(self._desk.cases.values())[self.done]
        self.done += 1
        before, after_ = self._both(case.id)
        if before.summary != after_.summary:
            texts = (before.summary.to_text(), after_.summary.to_text())
            self.found.append(
                DifferentCase(
                    self.done, case.id, case.number, "x", *texts, self._desk.clock, bool(self.done % 2)
                )
            )
        return self.done

    def note_end(self, *, stopped: bool) -> Reassessed:
        self.notes.append(stopped)
        now = self.standing()
        return Reassessed(now.done, now.all, now.different, stopped and not now.is_complete)

    def different(self, *, after: int = 0, limit: int = 50) -> Sequence[DifferentCase]:
        return [one for one in self.found if one.nr > after][:limit]

    def difference(self, case: DifferentCase) -> tuple[Change, ...]:
        before, after = self._both(case.case_id)
        return difference(before.to_json(), after.to_json())

    def _both(self, case_id: str):  # type: ignore[no-untyped-def]
        now = self._desk.assessment(case_id)
        return assess(now.answers, now.age, self._desk.rulebook.shipped), now
