"""How many, in each language's own forms."""

from __future__ import annotations

import pytest

from fieldtool.gui.counting import COUNTED, MARK, counted, form
from fieldtool.gui.settings import LANGUAGES


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", {0: "other", 1: "one", 2: "other", 21: "other"}),
        ("fr", {0: "one", 1: "one", 2: "other"}),
        ("es", {0: "other", 1: "one", 2: "other"}),
        ("id", {0: "other", 1: "other", 2: "other"}),
        ("ar", {0: "other", 1: "one", 2: "two", 3: "few", 10: "few", 11: "many", 99: "many", 100: "other",
                102: "other", 103: "few", 111: "many"}),
        ("uk", {0: "many", 1: "one", 2: "few", 4: "few", 5: "many", 11: "many", 12: "many", 21: "one", 22: "few",
                25: "many", 111: "many", 121: "one"}),
    ],
)  # fmt: skip
def test_forms_follow_the_plural_rules_of_unicode(language: str, forms: dict[int, str]) -> None:
    assert {number: form(language, number) for number in forms} == forms


def test_every_language_of_the_window_has_words_for_every_form() -> None:
    for language in LANGUAGES:
        for number in range(130):
            for what in COUNTED:
                said = counted(what, number, language)
                assert str(number) in said
                assert MARK not in said


def test_english_says_one_and_many() -> None:
    assert counted("cases", 1, "en") == "\u20681\u2069 case"
    assert counted("cases", 5, "en") == "\u20685\u2069 cases"
