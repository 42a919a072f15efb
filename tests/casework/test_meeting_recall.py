"""Whoever was met is found again: held against names, habits of spelling and slips the comparison was not tuned on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from fieldtool.casework.meeting import SHOWN
from tests.casework.names.measuring import TODAY, Found, asked_of, filled
from tests.casework.names.variants import KINDS, crowd, questions

PEOPLE = 1500
EACH = 12


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Found]]:
    """What is found of the half that was never tuned on."""
    people = crowd(PEOPLE, "held")
    store: Any = filled(tmp_path_factory.mktemp("crowd") / "vault", people)
    yield asked_of(store, questions(people, "held", EACH, TODAY.year))
    store.close()


@pytest.mark.parametrize("kind", KINDS)
def test_whoever_was_met_is_among_the_first_five(found: dict[str, Found], kind: str) -> None:
    assert found[kind].asked == EACH
    assert found[kind].recall("five") >= 0.9


def test_most_often_the_first_one_shown_is_the_person(found: dict[str, Found]) -> None:
    assert sum(kind.first for kind in found.values()) >= 0.9 * EACH * len(KINDS)


def test_who_fits_far_worse_is_not_shown_beside(found: dict[str, Found]) -> None:
    assert sum(kind.shown for kind in found.values()) < 0.9 * SHOWN * EACH * len(KINDS)
