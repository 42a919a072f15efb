"""What a date says of which only part is known, or which is an estimate: which days it may mean, and how it is written down.

Written as in ISO 8601: `1998`, `1998-03`, `1998-03-07`. An estimate has the tilde of ISO 8601-2 behind it: `1998~`.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

ESTIMATED = "~"
"""Stands behind a date, or an age, that is an estimate ("about three years ago")."""

SLACK_DAYS = 7
"""An estimated day may be a week off; an estimated month or year may be the one before or after."""

_SAID = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(~?)")


def is_estimated(said: str) -> bool:
    """Whether what was written down is an estimate."""
    return said.strip().endswith(ESTIMATED)


def without_mark(said: str) -> str:
    """The date or age alone: `2023` of `2023~`."""
    return said.strip().removesuffix(ESTIMATED)


def full_day(said: str) -> str:
    """`said` where it is one whole day that is no estimate; "" otherwise. For formats that know nothing else."""
    days = days_of(said)
    return said.strip() if days is not None and days[0] == days[1] else ""


def days_of(said: str) -> tuple[date, date] | None:
    """First and last day that a date may mean ("2025-03": the whole month); None where it is no date.

    An estimated year or month may be its neighbour too (`2023~`: 2022 to 2024), an estimated day a week off.
    """
    found = _SAID.fullmatch(said.strip())
    if found is None:
        return None
    year, month, day = (None if part is None else int(part) for part in found.groups()[:3])
    assert year is not None, "the pattern demands it"
    slack = 1 if found[4] else 0
    try:
        if day is not None and month is not None:
            told = date(year, month, day)
            apart = timedelta(days=SLACK_DAYS * slack)
            return told - apart, told + apart
        if month is not None:
            date(year, month, 1)  # so that month 13 is refused before it is counted on
            return _month(year, month - slack)[0], _month(year, month + slack)[1]
        return date(year - slack, 1, 1), date(year + slack, 12, 31)
    except (ValueError, OverflowError):
        return None


def _month(year: int, month: int) -> tuple[date, date]:
    """First and last day of a month; month 0 is December before, 13 January after."""
    over, at = divmod(month - 1, 12)
    return date(year + over, at + 1, 1), date(year + over, at + 1, monthrange(year + over, at + 1)[1])
