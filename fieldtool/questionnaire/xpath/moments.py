"""How text and numbers become dates and times, local and without a zone, as an officer reads them off a clock."""

from __future__ import annotations

import math
import re
from datetime import UTC, date, datetime, time, timedelta

from fieldtool.questionnaire.errors import ExpressionError
from fieldtool.questionnaire.xpath.values import EPOCH, Value, simple

_DATE = re.compile(r"(\d{1,4})-(\d{1,2})-(\d{1,2})")
_FARTHEST = 2_900_000
"""Days from 1970 to about the year 9900: more is no date of a form."""


def to_day(value: Value) -> date | str:
    """The date a value names; "" and NaN stay "". ExpressionError for anything else."""
    found = _found(value)
    if isinstance(found, float):
        return EPOCH + timedelta(days=math.trunc(found))
    return found.date() if isinstance(found, datetime) else found


def to_moment(value: Value) -> datetime | str:
    """The moment a value names; a day stands for its first moment, a number for days and parts of days since 1970 UTC."""
    found = _found(value)
    if isinstance(found, float):
        utc = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(days=found)
        return utc.astimezone().replace(tzinfo=None)
    if isinstance(found, str | datetime):
        return found
    return datetime.combine(found, time())


def _found(value: Value) -> date | datetime | float | str:
    plain = simple(value)
    if isinstance(plain, bool | time):
        raise ExpressionError("this is not a date")
    if isinstance(plain, float):
        if math.isnan(plain):
            return ""
        if not -_FARTHEST / 4 < plain < _FARTHEST:
            raise ExpressionError("this number is no date")
        return plain
    if not isinstance(plain, str):
        return plain
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
        match = _DATE.fullmatch(text.strip())
        return None if match is None else date(int(match[1]), int(match[2]), int(match[3]))
    except (ValueError, OverflowError):
        return None


def read_time(text: str) -> time | None:
    """The time of day that ISO 8601 text writes, without its zone."""
    try:
        return time.fromisoformat(text.strip()).replace(tzinfo=None)
    except ValueError:
        return None


def days_since_1970(moment: datetime) -> float:
    """Days and parts of a day since 1970 UTC of a local moment."""
    return moment.astimezone().timestamp() / 86400
