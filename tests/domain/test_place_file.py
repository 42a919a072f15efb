"""The organisation's file: what is taken from it, and what refuses it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldtool.domain.officer import Organisation
from fieldtool.domain.place_file import LARGEST, PlaceFileError, organisation_from

GOOD = {"format": "fieldtool-place/1", "organisation": " Example  Office ", "site": "ke04", "country": "ke"}


def test_the_four_fields_are_read_and_tidied() -> None:
    found = organisation_from(json.dumps(GOOD | {"contact": "extension 000", "more": 1}).encode())
    assert found == Organisation("Example Office", "KE04", "KE", "extension 000")


@pytest.mark.parametrize(
    "change",
    [
        {"format": "fieldtool-place/2"}, {"organisation": ""}, {"organisation": 7}, {"site": "K"}, {"site": "../x"},
        {"country": "KEN"}, {"contact": "x" * 201},
    ],
)  # fmt: skip
def test_a_value_that_cannot_stand_refuses_the_whole(change: dict[str, object]) -> None:
    with pytest.raises(PlaceFileError):
        organisation_from(json.dumps(GOOD | change).encode())


@given(st.binary(max_size=200) | st.just(b"[" * LARGEST) | st.just(b" " * (LARGEST + 1)))
def test_any_bytes_are_refused_with_a_sentence(data: bytes) -> None:
    with pytest.raises(PlaceFileError):
        organisation_from(data)
