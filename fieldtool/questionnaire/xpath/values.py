"""What an expression can be worth, and how one kind becomes another (as JavaRosa does it)."""

from __future__ import annotations

import math
import re
from datetime import date, datetime, time
from typing import Protocol

from fieldtool.questionnaire.errors import ExpressionError

EPSILON = 1e-12
EPOCH = date(1970, 1, 1)


class NodeLike(Protocol):
    """A node of an instance: its value as its bind types it."""

    def typed(self) -> Value: ...


class Nodes(list[NodeLike]):
    """The nodes a path names, in document order."""


Value = float | str | bool | date | datetime | time | Nodes
Simple = float | str | bool | date | datetime | time

_NUMBER = re.compile(r"-?(?:[0-9]+\.?[0-9]*|\.[0-9]+)")


def simple(value: Value) -> Simple:
    """A single value: no node is "", one node is its value, several are an error."""
    if not isinstance(value, Nodes):
        return value
    if not value:
        return ""
    if len(value) > 1:
        raise ExpressionError(
            "this field is repeated; say which one is meant, with indexed-repeat() for instance"
        )
    return simple(value[0].typed())


def opened(values: tuple[Value, ...]) -> list[Value]:
    """Arguments as a list of values: a single node set stands for its nodes."""
    if len(values) == 1 and isinstance(values[0], Nodes):
        return [node.typed() for node in values[0]]
    return list(values)


def to_number(value: Value) -> float:
    """A number: true is 1, a date its whole days since 1970, a text its number or NaN.

    Texts take a decimal comma for a point, and neither exponents nor "+". A time of day is its part of the day.
    """
    plain = simple(value)
    if isinstance(plain, bool):
        return 1.0 if plain else 0.0
    if isinstance(plain, float):
        return plain
    if isinstance(plain, str):
        text = plain.replace(",", ".").strip()
        return float(text) if _NUMBER.fullmatch(text) else math.nan
    if isinstance(plain, datetime):
        return float((plain.date() - EPOCH).days)
    if isinstance(plain, date):
        return float((plain - EPOCH).days)
    return part_of_day(plain)


def part_of_day(moment: time | datetime) -> float:
    """How much of the day has passed: noon is 0.5."""
    seconds = moment.hour * 3600 + moment.minute * 60 + moment.second + moment.microsecond / 1e6
    return seconds / 86400


def to_text(value: Value) -> str:
    """A text: whole numbers without a point, dates in ISO 8601."""
    plain = simple(value)
    if isinstance(plain, str):
        return plain
    if isinstance(plain, bool):
        return "true" if plain else "false"
    if isinstance(plain, float):
        return _number_text(plain)
    if isinstance(plain, datetime | time):
        return plain.isoformat(timespec="milliseconds")
    return plain.isoformat()


def _number_text(number: float) -> str:
    if math.isnan(number):
        return "NaN"
    if math.isinf(number):
        return "Infinity" if number > 0 else "-Infinity"
    if abs(number - round(number)) < EPSILON:
        return str(round(number))
    return f"{number:.17f}".rstrip("0") if abs(number) < 1e-4 else repr(number)


def to_bool(value: Value) -> bool:
    """True or false: a number unless it is 0 or NaN, a text unless it is empty, a date always."""
    plain = simple(value)
    if isinstance(plain, bool):
        return plain
    if isinstance(plain, float):
        return not math.isnan(plain) and abs(plain) > EPSILON
    if isinstance(plain, str):
        return bool(plain)
    return True


def is_empty(value: Value) -> bool:
    """Nothing was answered, or it is not a number."""
    plain = simple(value)
    return plain == "" or (isinstance(plain, float) and math.isnan(plain))


def equal(left: Value, right: Value) -> bool:
    """Truth values first, then numbers within 1e-12, else texts; a day against a moment compares the days."""
    a, b = simple(left), simple(right)
    if isinstance(a, bool) or isinstance(b, bool):
        return to_bool(a) == to_bool(b)
    if isinstance(a, float) or isinstance(b, float):
        return abs(to_number(a) - to_number(b)) < EPSILON
    if isinstance(a, datetime) != isinstance(b, datetime):
        a, b = _day(a), _day(b)
    return to_text(a) == to_text(b)


def _day(value: Simple) -> Simple:
    if isinstance(value, datetime):
        return value.date()
    return value[:10] if isinstance(value, str) and re.match(r"\d{4}-\d\d-\d\dT", value) else value
