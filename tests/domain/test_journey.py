"""The time line of a journey: partial dates, happenings without any, and where each is drawn."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldtool.domain.journey import (
    Happening,
    Lane,
    days_of,
    first_and_last,
    from_text,
    in_order,
    placed_among,
    spans,
    ticks,
)

said = st.one_of(
    st.just(""),
    st.integers(1990, 2030).map(str),
    st.tuples(st.integers(1990, 2030), st.integers(1, 12)).map(lambda one: f"{one[0]}-{one[1]:02d}"),
    st.dates(date(1990, 1, 1), date(2030, 1, 1)).map(str),
    st.text(max_size=6),
)
happenings = st.lists(
    st.builds(
        Happening,
        st.uuids().map(str),
        st.sampled_from(Lane),
        st.integers(0, 9),
        said,
        said,
        st.text(),
        st.text(),
    ),
    max_size=12,
    unique_by=lambda one: one.id,
)


def test_partial_dates_mean_all_days_they_may_be() -> None:
    assert days_of("2025") == (date(2025, 1, 1), date(2025, 12, 31))
    assert days_of("2024-02") == (date(2024, 2, 1), date(2024, 2, 29))
    assert days_of("2025-03-14") == (date(2025, 3, 14), date(2025, 3, 14))
    for wrong in ("", "spring", "2025-13", "2025-02-30", "25"):
        assert days_of(wrong) is None


@given(happenings)
def test_everything_is_drawn_once_within_the_line(some: list[Happening]) -> None:
    drawn = spans(some)
    assert [span.happening for span in drawn] == list(in_order(some))
    for span in drawn:
        assert 0 <= span.start <= span.stop <= 1.0000001


@given(happenings)
def test_what_is_kept_is_read_back(some: list[Happening]) -> None:
    for one in some:
        assert from_text(one.id, one.to_text()) == one
    assert from_text("x", "no json") is None
    assert from_text("x", "[]") is None


@given(happenings, st.builds(Happening, st.just("new"), st.sampled_from(Lane), st.just(0), said))
def test_a_new_one_takes_its_place_and_loses_no_other(some: list[Happening], new: Happening) -> None:
    after = placed_among(some, new)
    assert {one.id for one in after} == {"new", *(one.id for one in some)}
    assert [one.order for one in after] == list(range(1, len(after) + 1))


def test_dates_decide_the_order_where_there_are_any() -> None:
    line = placed_among((), Happening("b", Lane.CROSSING, begin="2025-03"))
    line = placed_among(line, Happening("x", Lane.ROUTE, words="no date"))
    line = placed_among(line, Happening("a", Lane.RECRUITMENT, begin="2024"))
    line = placed_among(line, Happening("c", Lane.EXPLOITATION, begin="2025-06", end="2025-09"))
    assert [one.id for one in line] == ["a", "b", "x", "c"]
    drawn = {span.happening.id: span for span in spans(line)}
    assert drawn["a"].start == 0
    assert drawn["c"].stop == 1
    assert drawn["b"].start < drawn["x"].start < drawn["c"].start
    assert not drawn["x"].sure
    assert first_and_last(line) == (date(2024, 1, 1), date(2025, 9, 30))


def test_a_journey_says_nothing_about_the_person_in_a_trace() -> None:
    one = Happening("1", Lane.DEBT, 1, "2025", "", "Canarytown", "canary words")
    assert "anary" not in repr(one)


@pytest.mark.parametrize(
    ("first", "last", "most", "said"),
    [
        (date(2025, 1, 1), date(2025, 10, 31), 12, ["2025-01", "2025-02", "2025-10"]),
        (date(2025, 1, 10), date(2025, 10, 31), 5, ["2025-04", "2025-07", "2025-10"]),
        (date(2019, 5, 1), date(2025, 2, 1), 8, ["2020", "2021", "2025"]),
        (date(2025, 3, 1), date(2025, 3, 9), 20, ["2025-03-01", "2025-03-02", "2025-03-09"]),
        (date(2025, 3, 1), date(2025, 3, 1), 4, ["2025-03-01"]),
    ],
)
def test_marks_stand_at_whole_months_years_or_days(
    first: date, last: date, most: int, said: list[str]
) -> None:
    found = ticks(first, last, most)
    assert len(found) <= most + 1
    assert all(first <= day <= last for day, _ in found)
    assert set(said) <= {words for _, words in found}
