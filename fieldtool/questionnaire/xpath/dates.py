"""Functions over dates and times."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time

from fieldtool.questionnaire.errors import ExpressionError
from fieldtool.questionnaire.xpath.values import Value, days, read_time, simple, to_date, to_number, to_text

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def _date(value: Value) -> Value:
    found = to_date(value)
    return found.date() if isinstance(found, datetime) and isinstance(simple(value), str) else found


def _date_time(value: Value) -> Value:
    return to_date(value)


def _decimal_date_time(value: Value) -> float:
    found = to_date(value)
    if isinstance(found, str):
        return float("nan")
    return days(found) if isinstance(found, datetime) else to_number(found)


def _decimal_time(value: Value) -> float:
    plain = simple(value)
    found = plain if isinstance(plain, time) else read_time(to_text(plain))
    if found is None:
        raise ExpressionError("this text is no time")
    return to_number(found)


def _format(value: Value, pattern: Value) -> str:
    """A date by a pattern with % letters: Y y m n b d e H h M S 3 a (ODK documentation, format-date-time)."""
    found = to_date(value)
    if isinstance(found, str):
        return ""
    moment = found if isinstance(found, datetime) else datetime.combine(found, time())
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
    day: date = moment.date()
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
        "W": f"{day.isocalendar().week:02d}",
    }
    if letter not in parts:
        raise ExpressionError(f"the date pattern %{letter} is not known")
    return parts[letter]


FUNCTIONS: Mapping[str, tuple[int, int, Callable[..., Value]]] = {
    "date": (1, 1, _date),
    "date-time": (1, 1, _date_time),
    "decimal-date-time": (1, 1, _decimal_date_time),
    "decimal-time": (1, 1, _decimal_time),
    "format-date": (2, 2, _format),
    "format-date-time": (2, 2, _format),
}
