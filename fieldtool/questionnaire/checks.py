"""Whether what somebody typed fits the kind of question, and how it is written down."""

from __future__ import annotations

import re
from collections.abc import Iterable

from fieldtool.domain.form import Question, QuestionKind
from fieldtool.questionnaire.xpath.values import read_date, read_time

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


def as_stored(question: Question, value: str) -> str | None:
    """The value as it is stored; None where it does not fit the question. Digits of any script become Western ones."""
    text = value.strip() if question.kind is not QuestionKind.MULTILINE else value.rstrip()
    if len(text) > LONGEST or "\x00" in text:
        return None
    if not text:
        return ""
    kind = question.kind
    if kind in (QuestionKind.INTEGER, QuestionKind.DECIMAL, QuestionKind.RANGE):
        return _number(text.translate(_DIGITS), whole=kind is QuestionKind.INTEGER)
    if kind is QuestionKind.DATE:
        return _date(text.translate(_DIGITS))
    if kind is QuestionKind.TIME:
        found = read_time(text.translate(_DIGITS))
        return None if found is None else text.translate(_DIGITS)
    if kind is QuestionKind.DATETIME:
        return text.translate(_DIGITS) if read_date(text.translate(_DIGITS)) is not None else None
    if kind is QuestionKind.SELECT_ONE:
        return text if text in _names(question) else None
    if kind in (QuestionKind.SELECT_MULTIPLE, QuestionKind.RANK):
        chosen = text.split()
        return " ".join(dict.fromkeys(chosen)) if set(chosen) <= set(_names(question)) else None
    if kind is QuestionKind.ACKNOWLEDGE:
        return "OK" if text == "OK" else None
    if kind is QuestionKind.GEOPOINT:
        return _point(text.translate(_DIGITS))
    return None if kind is QuestionKind.NOTE else text


def _names(question: Question) -> Iterable[str]:
    return [choice.name for choice in question.choices]


def _number(text: str, *, whole: bool) -> str | None:
    plain = text.replace(",", ".") if not whole and text.count(",") == 1 and "." not in text else text
    pattern = r"-?\d{1,9}" if whole else r"-?\d{1,15}(?:\.\d{1,10})?"
    return plain if re.fullmatch(pattern, plain) else None


def _date(text: str) -> str | None:
    """A full date, or only year and month, or only the year: partial dates are values too."""
    if _PARTIAL.fullmatch(text):
        return text
    found = read_date(text)
    return None if found is None or "T" in text else found.isoformat()


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
