"""Errors speak the officer's language, not the program's."""

from __future__ import annotations

import re

import pytest

from fieldtool.domain.errors import FieldToolError
from tests.meta.test_errors import children

_TECHNICAL = r"\b(exception|traceback|errno|null|none|invalid argument|stack|assert\w*|sqlite\w*|sqlcipher)\b"


@pytest.mark.parametrize("kind", children(FieldToolError), ids=lambda kind: kind.__qualname__)
def test_it_says_it_in_plain_words_on_one_line(kind: type[FieldToolError]) -> None:
    whole = f"{kind.sentence} {kind.hint}"
    assert not re.search(_TECHNICAL, whole, re.IGNORECASE)
    assert "\n" not in whole
    assert "  " not in whole


def test_no_two_errors_have_one_name() -> None:
    names = [kind.__name__ for kind in children(FieldToolError)]
    assert len(names) == len(set(names))


def test_words_given_at_the_spot_take_the_place_of_the_general_ones() -> None:
    error = FieldToolError("This happened.", "Do that.")
    assert (error.sentence, error.hint, str(error)) == (
        "This happened.",
        "Do that.",
        "This happened. Do that.",
    )
