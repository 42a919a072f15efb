"""How codes are said on the screen."""

from __future__ import annotations

from fieldtool.gui.words import country, language_name


def test_a_country_and_a_language_are_said_by_name() -> None:
    assert country("NG") == "Nigeria"
    assert language_name("en") == "English"
    assert language_name("ar") == "Arabic (العربية)"
    assert language_name("fr-CA").startswith("French (")


def test_what_is_no_code_stays_as_it_is() -> None:
    assert country("stateless") == "stateless"
    assert language_name("qqq") == "qqq"
