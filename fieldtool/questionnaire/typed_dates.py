"""How people type dates: day, month and year in their order, months by English name, parts that nobody knows."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_FULL = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "sept",
]
_UNKNOWN = re.compile(r"[?x]{1,4}|0{1,2}")
_YEAR = re.compile(r"\d{4}")


def typed_date(text: str) -> str | None:
    """`YYYY`, `YYYY-MM` or `YYYY-MM-DD` for a date as typed; None where it is none, or could be read in two ways.

    `7.3.1998`, `7 March 1998`, `March 1998`, `03/1998`, `?/3/1998` (day unknown), `?.?.1998` (only the year known).
    Full stops put the day first. With other marks `3/4/1998` is refused: it is April to some and March to others.
    """
    parts = [part for part in re.split(r"[\s./,-]+", text.strip().lower()) if part]
    if not 2 <= len(parts) <= 3:
        return None
    if _YEAR.fullmatch(parts[0]):
        parts.reverse()
        year_first = True
    else:
        year_first = False
    *before, year = parts
    if not _YEAR.fullmatch(year):
        return None
    named = [part for part in before if _month_name(part)]
    if len(named) > 1:
        return None
    if named:
        rest = [part for part in before if part not in named]
        return _written(year, str(_month_name(named[0])), rest[0] if rest else "?")
    if len(before) == 1:
        return _written(year, before[0], "?")
    day, month = before
    if not year_first and "." not in text and _two_ways(day, month):
        return None
    return _written(year, month, day)


def _month_name(part: str) -> int | None:
    known = part in _MONTHS or part in _FULL
    return _MONTHS.index(part[:3]) + 1 if known else None


def _two_ways(first: str, second: str) -> bool:
    numbers = first.isdecimal() and second.isdecimal()
    return numbers and first != second and 1 <= int(first) <= 12 and 1 <= int(second) <= 12


def _written(year: str, month: str, day: str) -> str | None:
    """A known day of an unknown month is refused: there is no way to keep it, and nothing is silently lost."""
    if _UNKNOWN.fullmatch(month):
        return year if _UNKNOWN.fullmatch(day) else None
    if not re.fullmatch(r"[0-9]{1,2}", month) or not 1 <= int(month) <= 12:
        return None
    if _UNKNOWN.fullmatch(day):
        return f"{year}-{int(month):02d}"
    if not re.fullmatch(r"[0-9]{1,2}", day):
        return None
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None
