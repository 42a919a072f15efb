"""Functions over dates and times."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import date, datetime, time

from fieldtool.questionnaire.errors import ExpressionError
from fieldtool.questionnaire.xpath.moments import days_since_1970, read_time, to_day, to_moment
from fieldtool.questionnaire.xpath.values import Value, part_of_day, simple, to_text

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def _decimal_date_time(value: Value) -> Value:
    plain = simple(value)
    if isinstance(plain, float):
        return plain
    found = to_moment(plain)
    return found if isinstance(found, str) else days_since_1970(found)


def _decimal_time(value: Value) -> Value:
    plain = simple(value)
    if isinstance(plain, float):
        return plain if math.isnan(plain) else plain - math.floor(plain)
    if isinstance(plain, time):
        return part_of_day(plain)
    clock = read_time(plain) if isinstance(plain, str) else None
    if clock is not None:
        return part_of_day(clock)
    found = to_moment(plain)
    return found if isinstance(found, str) else part_of_day(found)


def _format(value: Value, pattern: Value) -> str:
    """A date by a pattern with % letters: Y y m n b d e H h M S 3 a W (ODK documentation, format-date-time)."""
    plain = simple(value)
    moment: datetime | str
    if isinstance(plain, time):
        moment = datetime.combine(date(1970, 1, 1), plain)
    else:
        moment = to_moment(plain)
    if isinstance(moment, str):
        return ""
    written, wanted, made = to_text(pattern), False, []
    for letter in written:
        if not wanted:
            wanted = letter == "%"
            if not wanted:
                made.append(letter)
            continue
        made.append(_part(letter, moment))
        wanted = False
    if wanted:
        raise ExpressionError("a date pattern ends in %")
    return "".join(made)


def _part(letter: str, moment: datetime) -> str:
    day = moment.date()
    parts = {
        "%": "%",
        "Y": f"{day.year:04d}",
        "y": f"{day.year % 100:02d}",
        "m": f"{day.month:02d}",
        "n": str(day.month),
        "b": _MONTHS[day.month - 1],
        "d": f"{day.day:02d}",
        "e": str(day.day),
        "H": f"{moment.hour:02d}",
        "h": str(moment.hour),
        "M": f"{moment.minute:02d}",
        "S": f"{moment.second:02d}",
        "3": f"{moment.microsecond // 1000:03d}",
        "a": _DAYS[day.weekday()],
        "W": str(day.isocalendar().week),
    }
    if letter not in parts:
        raise ExpressionError(f"the date pattern %{letter} is not known")
    return parts[letter]


FUNCTIONS: Mapping[str, tuple[int, int, Callable[..., Value]]] = {
    "date": (1, 1, to_day),
    "date-time": (1, 1, to_moment),
    "decimal-date-time": (1, 1, _decimal_date_time),
    "decimal-time": (1, 1, _decimal_time),
    "format-date": (2, 2, _format),
    "format-date-time": (2, 2, _format),
}
