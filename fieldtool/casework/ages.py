"""How the answers about age become an age for the assessment: doubt protects, silence stays open."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from fieldtool.domain.assessment import Age


def age_of(fields: Mapping[str, str], today: date) -> Age:
    """From the case fields age_group, age_years and prs_Birthdate.

    The officer's doubt ("maybe_child") goes before any stated number: a person who may be under 18 is presumed a
    child (TIP Protocol art. 3(d); Council of Europe Convention art. 10(3)). A birth date of which only the year or
    month is known counts as its youngest reading where that makes a difference. No answer at all is "not asked".
    """
    group = fields.get("age_group", "")
    if group == "maybe_child":
        return Age.doubtful()
    years = fields.get("age_years", "")
    if years.isdecimal() and int(years) <= 130:
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
    """Youngest and oldest age in whole years that a birth date allows ("1998", "1998-03", "1998-03-07")."""
    try:
        parts = [int(part) for part in birth.split("-")] if birth else []
        if not 1 <= len(parts) <= 3:
            return None, None
        earliest = date(parts[0], parts[1] if len(parts) > 1 else 1, parts[2] if len(parts) > 2 else 1)
        if len(parts) == 3:
            latest = earliest
        else:
            month = parts[1] if len(parts) > 1 else 12
            # The last day of the month is the day before the first of the next.
            nxt = date(parts[0] + month // 12, month % 12 + 1, 1)
            latest = date.fromordinal(nxt.toordinal() - 1)
    except ValueError:
        return None, None
    if earliest > today:
        return None, None
    return _years(min(latest, today), today), _years(earliest, today)


def _years(born: date, today: date) -> int:
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))
