"""How the picture of one person changed from one kept assessment to the next: late disclosure shown as what it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from fieldtool.domain.assessment.differences import Change, difference

TURNED = "smuggled_then_trafficked"


@dataclass(frozen=True, slots=True)
class Seen:
    """One assessment as it was kept: when, by whom, under which rules, from which answers, with which outcome (JSON)."""

    at: datetime
    officer: str
    rules: str
    answers: Mapping[str, str] = field(repr=False)
    outcome: Mapping[str, Any] = field(repr=False)
    id: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One point of the course. `changes`: what came out differently than at the point before (none at the first).

    `told`: indicators whose answer is new or another one since; `taken_back`: those that have none any more.
    `turned`: here for the first time both crimes stand and something shows the turn from smuggling to trafficking;
    `turning`: the yes answers that show it. `by_rules`: the rules are others, and no answer is.
    """

    seen: Seen
    changes: tuple[Change, ...] = field(repr=False)
    told: tuple[str, ...] = ()
    taken_back: tuple[str, ...] = ()
    turned: bool = False
    turning: tuple[str, ...] = ()

    @property
    def by_rules(self) -> bool:
        """True where something came out differently although every answer is as it was."""
        moved = any(change.what.startswith("rules.") for change in self.changes)
        return moved and not self.told and not self.taken_back


def course(seen: Iterable[Seen], turning: Sequence[str] = ()) -> tuple[Step, ...]:
    """The points of a case's course, oldest first; one that repeats the point before it, answers and rules, is left out.

    `turning`: the indicators that show the turn from smuggling to trafficking.
    """
    steps: list[Step] = []
    turned = False
    for one in seen:
        before = steps[-1].seen if steps else None
        changes = difference(before.outcome, one.outcome) if before is not None else ()
        was: Mapping[str, str] = before.answers if before is not None else {}
        told = (
            tuple(i for i, reply in one.answers.items() if was.get(i) != reply) if before is not None else ()
        )
        taken_back = tuple(i for i in was if i not in one.answers)
        if before is not None and not changes and not told and not taken_back:
            continue
        turns = not turned and one.outcome.get("sequence") == TURNED
        turned = turned or turns
        shown = tuple(i for i in turning if one.answers.get(i) == "yes") if turns else ()
        steps.append(Step(one, changes, told, taken_back, turns, shown))
    return tuple(steps)
