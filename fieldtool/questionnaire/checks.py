"""Whether what somebody typed fits the kind of question, and how it is written down."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from decimal import Decimal, InvalidOperation

from fieldtool.domain.form import QuestionKind
from fieldtool.questionnaire.typed_dates import typed_date
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
_PARTIAL = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2]))?")


def as_stored(
    kind: QuestionKind, value: str, names: Callable[[], Collection[str]], parameters: Mapping[str, str]
) -> str | None:
    """The value as it is stored; None where it does not fit the question. Digits of any script become Western ones.

    `names`: the choices offered now. `parameters`: start, end and step of a range.
    """
    text = value.strip() if kind is not QuestionKind.MULTILINE else value.rstrip()
    if len(text) > LONGEST or "\x00" in text:
        return None
    if not text:
        return ""
    plain = text.translate(_DIGITS)
    if kind in (QuestionKind.INTEGER, QuestionKind.DECIMAL):
        return _number(plain, whole=kind is QuestionKind.INTEGER)
    if kind is QuestionKind.RANGE:
        return _in_range(_number(plain, whole=False), parameters)
    if kind is QuestionKind.DATE:
        return _date(plain)
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


def _date(text: str) -> str | None:
    """A full date, or only year and month, or only the year: partial dates are values too."""
    if _PARTIAL.fullmatch(text):
        return text
    found = read_date(text)
    if found is None:
        return typed_date(text)
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
