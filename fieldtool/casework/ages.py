"""How the answers about age become an age for the assessment: doubt protects, silence stays open."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from fieldtool.domain.assessment import Age
from fieldtool.domain.dates import days_of, is_estimated, without_mark
from fieldtool.domain.told_dates import years_between

SLACK_YEARS = 2
"""An estimated age ("about 19") may be two years off, so that it is the same as an estimated year of birth."""


def age_of(fields: Mapping[str, str], today: date) -> Age:
    """From the case fields age_group, age_years and prs_Birthdate.

    The officer's doubt ("maybe_child") goes before any stated number: a person who may be under 18 is presumed a
    child (TIP Protocol art. 3(d); Council of Europe Convention art. 10(3)). A birth date of which only the year or
    month is known, and any estimate, counts as its youngest reading where that makes a difference. No answer at all is "not asked".
    """
    group = fields.get("age_group", "")
    if group == "maybe_child":
        return Age.doubtful()
    told = fields.get("age_years", "")
    years = without_mark(told)
    if years.isdecimal() and int(years) <= 130:
        slack = SLACK_YEARS if is_estimated(told) else 0
        if (int(years) - slack < 18) != (int(years) + slack < 18):
            return Age.doubtful()
        return Age.of_years(int(years))
    youngest, oldest = _span(fields.get("prs_Birthdate", ""), today)
    if youngest is not None and oldest is not None:
        if (youngest < 18) != (oldest < 18):
            return Age.doubtful()
        return Age.of_years(youngest)
    if group in ("adult", "child"):
        return Age.known(child=group == "child")
    return Age.not_asked()


def _span(birth: str, today: date) -> tuple[int | None, int | None]:
    """Youngest and oldest age in whole years that a birth date allows ("1998", "1998-03", "1998-03-07", "1998~")."""
    days = days_of(birth)
    if days is None or days[0] > today:
        return None, None
    return years_between(min(days[1], today), today), years_between(days[0], today)
