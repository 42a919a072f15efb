"""Names of months: none means two months, and Python's own calendar names are read as the month they name."""

from __future__ import annotations

import calendar

import pytest

from fieldtool.domain.typed_dates import _NAMES, typed_date


def test_no_name_means_two_months() -> None:
    names = [name for names in _NAMES for name in names.split()]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("month", range(1, 13))
def test_every_name_of_a_month_is_read_with_and_without_a_day(month: int) -> None:
    known = [name.replace("-", " ") for name in _NAMES[month - 1].split()]
    for name in [*known, calendar.month_name[month], calendar.month_abbr[month]]:
        assert typed_date(f"{name} 1998") == f"1998-{month:02d}", name
        assert typed_date(f"7 {name.upper()} 1998") == f"1998-{month:02d}-07", name
        assert typed_date(f"? {name} 1998") == f"1998-{month:02d}", name
