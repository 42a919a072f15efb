"""Whether what somebody typed fits the kind of question, and how it is written down."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation

from fieldtool.domain.form import QuestionKind
from fieldtool.domain.told_dates import age_as_told, date_as_told
from fieldtool.questionnaire.xpath.moments import read_date, read_time

_DIGITS = str.maketrans(
    {
        chr(start + digit): str(digit)
        for start in (0x0660, 0x06F0, 0x0966, 0x09E6, 0x1040, 0x17E0, 0x0E50)
        for digit in range(10)
    }
    | {"٫": ".", "−": "-", "،": ","}
)
LONGEST = 100_000
AGE, BIRTH = "age_years", "prs_Birthdate"
"""Case fields (`bind::fieldtool:field`) that take an age, a birth date or an estimate, whichever is told."""


def as_stored(
    kind: QuestionKind,
    value: str,
    names: Callable[[], Collection[str]],
    parameters: Mapping[str, str],
    *,
    today: date,
    field: str | None = None,
) -> str | None:
    """The value as it is stored; None where it does not fit the question. Digits of any script become Western ones.

    `names`: the choices offered now. `parameters`: start, end and step of a range. `today`: what "three years ago" is
    reckoned from. `field`: the case field the answer fills.
    """
    text = value.strip() if kind is not QuestionKind.MULTILINE else value.rstrip()
    if len(text) > LONGEST or "\x00" in text:
        return None
    if not text:
        return ""
    plain = text.translate(_DIGITS)
    if kind is QuestionKind.INTEGER and field == AGE and not re.fullmatch(r"-?\d{1,3}", plain):
        return age_as_told(plain, today)
    if kind in (QuestionKind.INTEGER, QuestionKind.DECIMAL):
        return _number(plain, whole=kind is QuestionKind.INTEGER)
    if kind is QuestionKind.RANGE:
        return _in_range(_number(plain, whole=False), parameters)
    if kind is QuestionKind.DATE:
        return _date(plain, today, of_birth=field == BIRTH)
    if kind is QuestionKind.TIME:
        return None if read_time(plain) is None else plain
    if kind is QuestionKind.DATETIME:
        return plain if "T" in plain and read_date(plain) is not None else None
    if kind is QuestionKind.SELECT_ONE:
        return text if text in names() else None
    if kind in (QuestionKind.SELECT_MULTIPLE, QuestionKind.RANK):
        chosen = text.split()
        return " ".join(dict.fromkeys(chosen)) if set(chosen) <= set(names()) else None
    if kind is QuestionKind.ACKNOWLEDGE:
        return "OK" if text == "OK" else None
    if kind is QuestionKind.GEOPOINT:
        return _point(plain)
    return None if kind is QuestionKind.NOTE else text


def _in_range(number: str | None, parameters: Mapping[str, str]) -> str | None:
    """A number between start and end, reached in steps from the start."""
    if number is None:
        return None
    value, start = Decimal(number), _decimal(parameters, "start", "0")
    end, step = _decimal(parameters, "end", "10"), _decimal(parameters, "step", "1")
    low, high = min(start, end), max(start, end)
    if not low <= value <= high or (step and (value - start) % step):
        return None
    return format(value.normalize(), "f")


def _decimal(parameters: Mapping[str, str], name: str, usual: str) -> Decimal:
    try:
        found = Decimal(parameters.get(name, usual))
    except InvalidOperation:
        return Decimal(usual)
    return found if found.is_finite() else Decimal(usual)


def _number(text: str, *, whole: bool) -> str | None:
    plain = text.replace(",", ".") if not whole and text.count(",") == 1 and "." not in text else text
    pattern = r"-?\d{1,9}" if whole else r"-?\d{1,15}(?:\.\d{1,10})?"
    return plain if re.fullmatch(pattern, plain) else None


def _date(text: str, today: date, *, of_birth: bool) -> str | None:
    """A full date, or only year and month, or only the year, or an estimate: partial dates are values too."""
    found = read_date(text)
    if found is None:
        return date_as_told(text, today, of_birth=of_birth)
    return None if isinstance(found, datetime) else found.isoformat()


def _point(text: str) -> str | None:
    """Latitude and longitude in degrees, optionally altitude and accuracy in metres."""
    numbers = text.replace(",", " ").split()
    if not 2 <= len(numbers) <= 4 or not all(
        re.fullmatch(r"-?\d{1,5}(?:\.\d{1,10})?", one) for one in numbers
    ):
        return None
    latitude, longitude = float(numbers[0]), float(numbers[1])
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        return None
    return " ".join([*numbers, *["0"] * (4 - len(numbers))])
