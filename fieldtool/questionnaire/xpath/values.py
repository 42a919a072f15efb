"""What an expression can be worth, and how one kind becomes another (as JavaRosa does it)."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
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

_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)")


def simple(value: Value) -> Simple:
    """A single value: no node is "", one node is its value, several are an error."""
    if not isinstance(value, Nodes):
        return value
    if not value:
        return ""
    if len(value) > 1:
        raise ExpressionError("this field is repeated; say which one is meant")
    found = value[0].typed()
    return simple(found)


def to_number(value: Value) -> float:
    """A number: true is 1, a date its days since 1970, a text its number or NaN (no exponents, no +)."""
    plain = simple(value)
    if isinstance(plain, bool):
        return 1.0 if plain else 0.0
    if isinstance(plain, float):
        return plain
    if isinstance(plain, datetime):
        return days(plain)
    if isinstance(plain, date):
        return float((plain - EPOCH).days)
    if isinstance(plain, time):
        return (plain.hour * 3600 + plain.minute * 60 + plain.second + plain.microsecond / 1e6) / 86400
    text = plain.strip()
    return float(text) if _NUMBER.fullmatch(text) else math.nan


def to_text(value: Value) -> str:
    """A text: whole numbers without a point, dates in ISO 8601."""
    plain = simple(value)
    if isinstance(plain, bool):
        return "true" if plain else "false"
    if isinstance(plain, float):
        if math.isnan(plain):
            return "NaN"
        if math.isinf(plain):
            return "Infinity" if plain > 0 else "-Infinity"
        if abs(plain - round(plain)) < EPSILON:
            return str(round(plain))
        return f"{plain:.17f}".rstrip("0") if abs(plain) < 1e-4 else repr(plain)
    if isinstance(plain, datetime):
        return plain.isoformat(timespec="milliseconds")
    if isinstance(plain, date):
        return plain.isoformat()
    if isinstance(plain, time):
        return plain.isoformat(timespec="milliseconds")
    return plain


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


def to_date(value: Value) -> date | datetime | str:
    """A date: from a number of days, from ISO 8601; "" stays ""; ExpressionError for anything else."""
    plain = simple(value)
    if isinstance(plain, datetime | date):
        return plain
    if isinstance(plain, bool | time):
        raise ExpressionError("this is not a date")
    if isinstance(plain, float):
        if math.isnan(plain):
            return ""
        if not -10_000_000 < plain < 2_900_000:
            raise ExpressionError("this number is no date")
        return EPOCH + timedelta(days=math.floor(plain))
    if not plain:
        return ""
    found = read_date(plain)
    if found is None:
        raise ExpressionError("this text is no date")
    return found


def read_date(text: str) -> date | datetime | None:
    """The date or moment that ISO 8601 text writes; None where it is none. A moment loses its zone: it is local."""
    try:
        if "T" in text:
            moment = datetime.fromisoformat(text)
            return moment.astimezone().replace(tzinfo=None) if moment.tzinfo else moment
        return (
            date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d{1,2}-\d{1,2}", text) is None else _loose(text)
        )
    except ValueError:
        return None


def read_time(text: str) -> time | None:
    """The time of day that ISO 8601 text writes, without its zone."""
    try:
        return time.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        return None


def _loose(text: str) -> date:
    year, month, day = (int(part) for part in text.split("-"))
    return date(year, month, day)


def days(moment: datetime) -> float:
    """Days since 1970, with the part of the day."""
    since = moment.replace(tzinfo=None) - datetime(1970, 1, 1)  # noqa: DTZ001 - local time on both sides
    return since / timedelta(days=1)


def equal(left: Value, right: Value) -> bool:
    """Truth values first, then numbers within 1e-12, else texts."""
    a, b = simple(left), simple(right)
    if isinstance(a, bool) or isinstance(b, bool):
        return to_bool(a) == to_bool(b)
    if _numeric(a) or _numeric(b):
        x, y = to_number(a), to_number(b)
        return x == y or abs(x - y) < EPSILON
    return to_text(a) == to_text(b)


def _numeric(value: Simple) -> bool:
    return isinstance(value, float | date | time)


def texts(values: Sequence[Value]) -> list[str]:
    """Every argument as text, node sets opened."""
    found: list[str] = []
    for value in values:
        found += [to_text(node.typed()) for node in value] if isinstance(value, Nodes) else [to_text(value)]
    return found
