"""Dates in the person's calendar: known days, and that partial dates stay as they are."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale

from fieldtool.gui.calendars import CALENDARS, beside, calendar_of, ethiopic


@pytest.fixture(autouse=True)
def english() -> None:
    QLocale.setDefault(QLocale("en"))


@pytest.mark.parametrize(
    ("iso", "calendar", "said"),
    [
        ("2024-03-20", "persian", "1 Farvardin 1403"),  # Nowruz
        ("2024-03-20", "afghan", "1 Hamal 1403"),
        ("1979-02-11", "persian", "22 Bahman 1357"),
        ("2024-07-08", "islamic", "1 Muharram 1446"),
        ("2024-09-11", "ethiopic", "1 Meskerem 2017"),  # New Year
        ("2023-09-12", "ethiopic", "1 Meskerem 2016"),  # a day later, after a leap year
        ("2024-01-07", "ethiopic", "28 Tahsas 2016"),  # Genna
        ("2025-04-13", "buddhist", "13 April 2568"),
    ],
)
def test_known_days(iso: str, calendar: str, said: str) -> None:
    assert beside(iso, calendar) == said


def test_ethiopic_days_follow_each_other() -> None:
    day, last = date(1995, 1, 1), None
    while day < date(2012, 1, 1):
        now = ethiopic(day)
        assert 1 <= now[1] <= 13
        assert 1 <= now[2] <= (30 if now[1] < 13 else 6)
        if last is not None:
            assert now > last
        last, day = now, day + timedelta(days=1)


@pytest.mark.parametrize("calendar", CALENDARS)
@pytest.mark.parametrize("iso", ["", "1998", "1998-03", "soon"])
def test_what_is_no_whole_date_has_nothing_beside_it(iso: str, calendar: str) -> None:
    assert beside(iso, calendar) == ""


def test_whose_calendar() -> None:
    assert calendar_of(("AF",)) == "afghan"
    assert calendar_of(("NG", "IR")) == "persian"
    assert calendar_of((), "am") == "ethiopic"
    assert calendar_of(("FR",), "fr") == ""
    assert beside("1998-03-07", "") == ""
