"""How people type dates: day, month and year in their order, months by name in five languages, parts that nobody knows."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

_NAMES = (
    # English, French, Spanish, Indonesian; Arabic as in Egypt and the Gulf, the Levant and Iraq, the Maghreb.
    "january jan janvier janv enero ene januari يناير كانون-الثاني جانفي",
    "february feb fevrier fevr fev febrero februari فبراير شباط فيفري",
    "march mar mars marzo maret مارس اذار",
    "april apr avril avr abril abr ابريل نيسان افريل",
    "may mai mayo mei مايو ايار ماي",
    "june jun juin junio juni يونيو حزيران جوان",
    "july jul juillet juil julio juli يوليو تموز جويلية يوليوز",
    "august aug aout agosto ago agustus agu agt اغسطس اب اوت غشت",
    "september sep sept septembre septiembre setiembre سبتمبر ايلول شتنبر",
    "october oct octobre octubre oktober okt اكتوبر تشرين-الاول",
    "november nov novembre noviembre نوفمبر تشرين-الثاني نونبر",
    "december dec decembre diciembre dic desember des ديسمبر كانون-الاول دجنبر",
)
"""Names of each month without accents; a hyphen stands for the space within a name."""

_FOLD = str.maketrans("", "", "\u0640\u200e\u200f\u2066\u2067\u2068\u2069")
"""The lengthening stroke of Arabic, and marks of direction that come with copied text: they say nothing."""

_FILLERS = {"de", "del", "of", "le", "the"}
_ORDINAL = re.compile(r"(\d{1,2})(?:er|st|nd|rd|th|º|°)")
_UNKNOWN = re.compile(r"[?؟x]{1,4}|0{1,2}")
_YEAR = re.compile(r"\d{4}")


def folded(text: str) -> str:
    """Lower case, without accents, vowel signs and hamza: `Août` is `aout`, `أبريل` is `ابريل`."""
    parts = unicodedata.normalize("NFD", text.lower())
    return "".join(one for one in parts if not unicodedata.combining(one)).translate(_FOLD)


_MONTHS = {name: number for number, names in enumerate(_NAMES, start=1) for name in names.split()}
_IN_TWO_WORDS = {name.replace("-", " "): f"month{number}" for name, number in _MONTHS.items() if "-" in name}
_MONTHS |= {written: _MONTHS[name.replace(" ", "-")] for name, written in _IN_TWO_WORDS.items()}


def typed_date(text: str) -> str | None:
    """`YYYY`, `YYYY-MM` or `YYYY-MM-DD` for a date as typed; None where it is none, or could be read in two ways.

    `7.3.1998`, `7 March 1998`, `March 1998`, `03/1998`, `?/3/1998` (day unknown), `?.?.1998` (only the year known).
    Months have their names in English, French, Spanish, Indonesian and Arabic, whatever language the window speaks.
    Full stops put the day first. With other marks `3/4/1998` is refused: it is April to some and March to others.
    """
    parts = _parts(text)
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
    named = [part for part in before if part in _MONTHS]
    if len(named) > 1:
        return None
    if named:
        rest = [part for part in before if part not in named]
        return _written(year, str(_MONTHS[named[0]]), rest[0] if rest else "?")
    if len(before) == 1:
        return _written(year, before[0], "?")
    day, month = before
    if not year_first and "." not in text and _two_ways(day, month):
        return None
    return _written(year, month, day)


def _parts(text: str) -> list[str]:
    plain = " ".join(folded(text).split())
    for name, written in _IN_TWO_WORDS.items():
        plain = plain.replace(name, written)
    parts = [part for part in re.split(r"[\s./,-]+", plain) if part and part not in _FILLERS]
    if any(part in _MONTHS for part in parts):
        parts = [_ORDINAL.sub(r"\1", part) if _ORDINAL.fullmatch(part) else part for part in parts]
    return parts


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
