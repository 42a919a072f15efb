"""A guided first case: the steps an officer takes from the first question to the bundle, ticked off as they are done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from fieldtool.domain.case import InterviewState

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk

BEGUN_WITH: Final = "practice"
"""Setting of a practice vault: how many invented people were in it at first. Other vaults have no such setting."""

ENOUGH_ANSWERS = 5
STEPS: Final = ("begin", "answer", "finish", "decide", "refer")


@dataclass(frozen=True, slots=True)
class FirstCase:
    """How far the first case has come. `done` follows STEPS."""

    done: tuple[bool, ...]

    @property
    def next(self) -> str:
        """The first step that is not done yet, "" where all are."""
        return next((step for step, done in zip(STEPS, self.done, strict=True) if not done), "")


def first_case(desk: Desk) -> FirstCase | None:
    """The progress in a practice vault; None in every other one."""
    begun_with = desk.setting(BEGUN_WITH)
    if not begun_with.isdecimal():
        return None
    if desk.count() <= int(begun_with):
        return FirstCase((False,) * len(STEPS))
    newest = max(desk.rows(limit=200), key=lambda row: row.number)
    file = desk.read(newest.id)
    answered = len({answer.ref for answer in file.answers})
    finished = any(one.state is not InterviewState.OPEN for one in file.interviews)
    return FirstCase(
        (True, answered >= ENOUGH_ANSWERS, finished, bool(file.determinations), bool(file.referrals))
    )
