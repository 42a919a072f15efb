"""Dates and ages as people tell them in the five languages of the forms: a value each, an estimate marked as one."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldtool.domain.dates import days_of, full_day, is_estimated, without_mark
from fieldtool.domain.told_dates import age_as_told, date_as_told

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("about three years ago", "2023~"),
        ("three years ago", "2023~"),
        ("3 yrs ago", "2023~"),
        ("a year ago", "2025~"),
        ("two and a half years ago", "2024-05~"),
        ("half a year ago", "2026-05~"),
        ("a couple of years ago", "2024~"),
        ("twenty five years ago", "2001~"),
        ("about ten days ago", "2026-11-13~"),
        ("two weeks ago", "2026-11-09~"),
        ("last year", "2025"),
        ("yesterday", "2026-11-22"),
        ("around March 2023", "2023-03~"),
        ("ca. 2019", "2019~"),
        ("~2019", "2019~"),
        ("2019~", "2019~"),
        ("in 2019", "2019"),
        ("il y a environ trois ans", "2023~"),
        ("il y a un an et demi", "2025-05~"),
        ("il y a quatre-vingt-deux ans", "1944~"),
        ("il y a deux mois environ", "2026-09~"),
        ("vers mars 2023", "2023-03~"),
        ("à peu près 2019", "2019~"),
        ("l'année dernière", "2025"),
        ("hace como tres años", "2023~"),
        ("hace unos tres años", "2023~"),
        ("tres años atrás", "2023~"),
        ("hace un año y medio", "2025-05~"),
        ("hace treinta y dos días", "2026-10-22~"),
        ("más o menos en marzo de 2023", "2023-03~"),
        ("el año pasado", "2025"),
        ("sekitar tiga tahun yang lalu", "2023~"),
        ("setahun yang lalu", "2025~"),
        ("dua setengah tahun lalu", "2024-05~"),
        ("dua puluh lima tahun lalu", "2001~"),
        ("kira-kira 2019", "2019~"),
        ("tahun lalu", "2025"),
        ("قبل حوالي ثلاث سنوات", "2023~"),
        ("منذ ثلاث سنوات تقريباً", "2023~"),
        ("قبل ٣ سنين", "2023~"),
        ("قبل سنتين", "2024~"),
        ("قبل سنة ونصف", "2025-05~"),
        ("قبل خمس وعشرين سنة", "2001~"),
        ("حوالي مارس 2023", "2023-03~"),
        ("السنة الماضية", "2025"),
        ("7 March 1998", "1998-03-07"),
    ],
)
def test_what_is_told_becomes_a_date(typed: str, kept: str) -> None:
    assert date_as_told(typed, TODAY) == kept


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "",
            "3",
            "17",
            "three years",
            "about",
            "ago",
            "years ago",
            "before 2019",
            "قبل 2019",
            "900 years ago",
        ),
        *(
            "in the rains",
            "two weeks later",
            "3/4/1998",
            "about 3/4/1998",
            "a few years ago",
            "-3",
            "2023-13~",
        ),
    ],
)
def test_what_says_no_date_or_two_is_refused(typed: str) -> None:
    assert date_as_told(typed, TODAY) is None


@pytest.mark.parametrize(
    ("typed", "age"),
    [
        ("17", "17"),
        ("about 17", "17~"),
        ("seventeen years old", "17"),
        ("J'ai 17 ans", "17"),
        ("environ dix-sept ans", "17~"),
        ("tengo 17 años", "17"),
        ("17 tahun", "17"),
        ("sekitar 17", "17~"),
        ("١٧ سنة", "17"),
        ("حوالي 17", "17~"),
        ("7.3.1998", "28"),
        ("2009-05", "17"),
        ("2008", "18~"),
        ("about 2009", "17~"),
        ("born in 1998", "28~"),
        ("17~", "17~"),
    ],
)
def test_an_age_a_birth_date_or_an_estimate_are_all_an_age(typed: str, age: str) -> None:
    assert age_as_told(typed, TODAY) == age


@pytest.mark.parametrize("typed", ["", "200", "-3", "young", "2030", "12 or 13"])
def test_what_is_no_age_is_refused(typed: str) -> None:
    assert age_as_told(typed, TODAY) is None


def test_an_age_is_a_birth_date_where_one_is_asked() -> None:
    assert date_as_told("about 17", TODAY, of_birth=True) == "2009~"
    assert date_as_told("17 ans", TODAY, of_birth=True) == "2009~"
    assert date_as_told("1998", TODAY, of_birth=True) == "1998"


def test_an_estimate_may_be_the_neighbour_too() -> None:
    assert days_of("2023~") == (date(2022, 1, 1), date(2024, 12, 31))
    assert days_of("2023-01~") == (date(2022, 12, 1), date(2023, 2, 28))
    assert days_of("2023-12~") == (date(2023, 11, 1), date(2024, 1, 31))
    assert days_of("2023-01-03~") == (date(2022, 12, 27), date(2023, 1, 10))
    assert days_of("2023-02") == (date(2023, 2, 1), date(2023, 2, 28))
    assert days_of("2023~~") is days_of("~2023") is days_of("2023-00~") is None


def test_formats_that_know_whole_days_alone_get_nothing_else() -> None:
    assert full_day("1998-03-07") == "1998-03-07"
    assert [full_day(said) for said in ("1998", "1998-03", "1998~", "1998-03-07~", "", "no date")] == [""] * 6


@given(st.integers(1, 100), st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_years_ago_hold_the_day_that_many_years_ago(years: int, today: date) -> None:
    kept = date_as_told(f"{years} years ago", today)
    assert kept is not None
    assert is_estimated(kept)
    first, last = days_of(kept) or (today, today)
    assert first <= today - timedelta(days=round(years * 365.25)) <= last


@given(st.integers(1, 600), st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_months_ago_hold_the_day_that_many_months_ago(months: int, today: date) -> None:
    first, last = days_of(date_as_told(f"{months} months ago", today) or "") or (today, today)
    assert first <= today - timedelta(days=round(months * 30.4375)) <= last


@given(st.text(max_size=40), st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_any_text_is_a_date_or_none(text: str, today: date) -> None:
    kept = date_as_told(text, today)
    assert kept is None or days_of(kept) is not None
    age = age_as_told(text, today)
    assert age is None or without_mark(age).isdecimal()
