"""How answers about age become an age: doubt protects, silence stays open."""

from __future__ import annotations

from datetime import date

import pytest

from fieldtool.casework.ages import age_of
from fieldtool.domain.assessment import Age

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, Age.not_asked()),
        ({"age_group": "unknown"}, Age.not_asked()),
        ({"age_group": "adult"}, Age.known(False)),
        ({"age_group": "child"}, Age.known(True)),
        ({"age_group": "maybe_child"}, Age.doubtful()),
        ({"age_group": "maybe_child", "age_years": "25"}, Age.doubtful()),
        ({"age_group": "adult", "age_years": "17"}, Age.of_years(17)),
        ({"age_years": "900"}, Age.not_asked()),
        ({"prs_Birthdate": "2008-11-23"}, Age.of_years(18)),
        ({"prs_Birthdate": "2008-11-24"}, Age.of_years(17)),
        ({"prs_Birthdate": "2008"}, Age.doubtful()),
        ({"prs_Birthdate": "2008-11"}, Age.doubtful()),
        ({"prs_Birthdate": "2008-12"}, Age.of_years(17)),
        ({"prs_Birthdate": "2008-12~"}, Age.doubtful()),
        ({"prs_Birthdate": "2007~"}, Age.doubtful()),
        ({"prs_Birthdate": "2006~"}, Age.of_years(18)),
        ({"prs_Birthdate": "1990~"}, Age.of_years(34)),
        ({"age_years": "19~"}, Age.doubtful()),
        ({"age_years": "17~"}, Age.doubtful()),
        ({"age_years": "20~"}, Age.of_years(20)),
        ({"age_years": "12~"}, Age.of_years(12)),
        ({"prs_Birthdate": "1990"}, Age.of_years(35)),
        ({"prs_Birthdate": "2030-01-01"}, Age.not_asked()),
        ({"prs_Birthdate": "not a date"}, Age.not_asked()),
        ({"prs_Birthdate": "2026-12", "age_group": "child"}, Age.known(True)),
    ],
)
def test_age(fields: dict[str, str], expected: Age) -> None:
    assert age_of(fields, TODAY) == expected
