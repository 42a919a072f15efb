"""Dates in the person's own calendar, said beside the ISO date: Persian, Afghan, Islamic, Ethiopic, Buddhist."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from PySide6.QtCore import QCalendar, QDate, QLocale

CALENDARS: Final = ("persian", "afghan", "islamic", "ethiopic", "buddhist")

_OF_COUNTRY: Final = {
    "IR": "persian",
    "AF": "afghan",
    "SA": "islamic",
    "YE": "islamic",
    "ET": "ethiopic",
    "ER": "ethiopic",
    "TH": "buddhist",
}
_OF_LANGUAGE: Final = {
    "fa": "persian",
    "prs": "afghan",
    "ps": "afghan",
    "am": "ethiopic",
    "ti": "ethiopic",
    "th": "buddhist",
}
_AFGHAN: Final = (
    "Hamal", "Sawr", "Jawza", "Saratan", "Asad", "Sunbula", "Mizan", "Aqrab", "Qaws", "Jadi", "Dalw", "Hut",
)  # fmt: skip
_ETHIOPIC: Final = (
    "Meskerem", "Tikimt", "Hidar", "Tahsas", "Tir", "Yekatit", "Megabit", "Miazia", "Ginbot", "Sene", "Hamle",
    "Nehase", "Pagume",
)  # fmt: skip
_ETHIOPIC_EPOCH: Final = (
    2796  # 1 Meskerem 1, as a day number of Python's date.toordinal (29 August 8, Julian)
)


def calendar_of(citizenship: Iterable[str], language: str = "") -> str:
    """The calendar a person most likely counts in, by citizenship (ISO 3166), then language; "" for the Gregorian."""
    for country in citizenship:
        if country[:2].upper() in _OF_COUNTRY:
            return _OF_COUNTRY[country[:2].upper()]
    return _OF_LANGUAGE.get(language.split("-")[0], "")


def beside(iso: str, calendar: str) -> str:
    """A whole ISO date ("1998-03-07") in a calendar ("16 Esfand 1376"); "" for a partial one, or no such calendar."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return ""
    if calendar in ("persian", "afghan"):
        year, month, at = _of_qt(day, QCalendar.System.Jalali)
        name = _AFGHAN[month - 1] if calendar == "afghan" else _month(QCalendar.System.Jalali, month)
        return f"{at} {name} {year}"
    if calendar == "islamic":
        year, month, at = _of_qt(day, QCalendar.System.IslamicCivil)
        return f"{at} {_month(QCalendar.System.IslamicCivil, month)} {year}"
    if calendar == "ethiopic":
        year, month, at = ethiopic(day)
        return f"{at} {_ETHIOPIC[month - 1]} {year}"
    if calendar == "buddhist":
        return f"{day.day} {QLocale().standaloneMonthName(day.month)} {day.year + 543}"
    return ""


def ethiopic(day: date) -> tuple[int, int, int]:
    """Year, month and day of the Ethiopic calendar: twelve months of thirty days, and the days that are left."""
    passed = day.toordinal() - _ETHIOPIC_EPOCH
    cycle, rest = divmod(passed, 1461)
    # The third year of each four has the leap day.
    year = 3 if rest >= 1096 else min(rest // 365, 2)
    in_year = rest - (0, 365, 730, 1096)[year]
    return 4 * cycle + year + 1, in_year // 30 + 1, in_year % 30 + 1


def _of_qt(day: date, system: QCalendar.System) -> tuple[int, int, int]:
    calendar = QCalendar(system)
    parts = calendar.partsFromDate(QDate(day.year, day.month, day.day))
    return parts.year, parts.month, parts.day


def _month(system: QCalendar.System, month: int) -> str:
    return QCalendar(system).standaloneMonthName(QLocale(), month)
