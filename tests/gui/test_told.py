"""What the core says of trouble is said in the language of the window, with what was filled in; nothing slips by in English."""

from __future__ import annotations

import ast
import re
import runpy
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from fieldtool import content
from fieldtool.casework.statistics import FIGURES, LATER, NO, NOT_RECORDED, SEVERAL, SOON
from fieldtool.casework.suppressing import OTHER
from fieldtool.domain.errors import DiskFullError, FieldToolError, UsageError
from fieldtool.gui.headquarters.figure_words import value_said
from fieldtool.gui.told import in_words, sentences, told
from fieldtool.gui.translations import Translations
from fieldtool.vault.errors import WrongPassphraseError

ROOT = Path(__file__).parents[2]
PLACE = re.compile(r"\{(\w+)\}")
ISOLATES = str.maketrans("", "", "\u2066\u2067\u2068\u2069")


@pytest.fixture
def in_arabic(qapp: QApplication) -> Iterator[None]:
    translations = Translations(qapp, content.resources() / "translations")
    translations.use("ar")
    yield
    translations.use("en")


def in_catalogue(language: str) -> dict[str, str]:
    file = content.resources() / "translations" / f"fieldtool_{language}.ts"
    contexts = ET.parse(file).getroot().findall("context")  # noqa: S314 - our own file
    found = next(one for one in contexts if one.findtext("name") == "told")
    return {one.findtext("source") or "": one.findtext("translation") or "" for one in found.iter("message")}


def test_the_list_is_what_the_code_says() -> None:
    made = runpy.run_path(str(ROOT / "packaging" / "told.py"))
    assert (content.resources() / "translations" / "told.js").read_text(encoding="utf-8") == made["text"](), (
        "python3 dev.py fix writes it again"
    )


@pytest.mark.parametrize("error", [DiskFullError, WrongPassphraseError, UsageError])
def test_every_error_with_words_of_its_own_is_among_them(error: type[FieldToolError]) -> None:
    assert {error.sentence, error.hint} <= set(sentences())


@pytest.mark.usefixtures("in_arabic")
def test_every_sentence_is_found_again_whatever_was_filled_in() -> None:
    said = in_catalogue("ar")
    assert set(said) == set(sentences())
    for template in sentences():
        values = {name: f"n-{at}" for at, name in enumerate(PLACE.findall(template))}
        filled = PLACE.sub(lambda place, of=values: of[place[1]], template)  # type: ignore[misc]
        wanted = PLACE.sub(lambda place, of=values: of[place[1]], said[template])  # type: ignore[misc]
        assert in_words(filled).translate(ISOLATES) == wanted
        assert in_words(filled) != filled


@pytest.mark.usefixtures("in_arabic")
def test_a_sentence_inside_another_is_translated_too() -> None:
    inner = "This PDF is not signed: anybody could have made it."
    whole = in_words(f"Only a genuine form can be answered: {inner}")
    assert in_words(inner) in whole
    assert inner not in whole


@pytest.mark.usefixtures("in_arabic")
def test_what_nobody_knows_stays_as_it_is() -> None:
    assert in_words("A word of a form's own author") == "A word of a form's own author"
    assert told(UsageError("Strange.", "")) == "Strange."


def test_in_english_nothing_changes() -> None:
    error = WrongPassphraseError()
    assert told(error) == str(error)


def test_no_page_shows_a_sentence_as_it_came() -> None:
    """An error's sentence goes into words through `in_words` or `told`, never straight into a text."""
    straight = []
    for file in sorted((ROOT / "fieldtool" / "gui").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            values = [part.value for part in ast.walk(node) if isinstance(part, ast.FormattedValue)] if isinstance(node, ast.JoinedStr) else []  # fmt: skip
            calls = node.args if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) in ("say", "setText", "Label") else []  # fmt: skip
            straight += [
                f"{file.name}:{one.lineno}"
                for one in (*values, *calls)
                if isinstance(one, ast.Attribute) and one.attr in ("sentence", "definition", "why")
            ]
    assert straight == []


@pytest.mark.usefixtures("in_arabic")
def test_the_values_of_the_figures_are_words() -> None:
    closed = {
        "age_group": ["adult", "child", "maybe_child", "unknown"],
        "trafficking": ["reasonable_grounds", "no_grounds", "pending"],
        "smuggling": ["reasonable_grounds", "no_grounds", "pending"],
        "referral": ["closed", "accepted", "declined", "received", "handed_over", "signed", "none"],
        "sex": ["Feminine", "Masculine", "TransgenderFeminine", "TransgenderMasculine", "NonConforming", "NonSpecifiedUnknown"],
        "citizenship": [SEVERAL],
        "waiting": [SOON, LATER],
        "need_interpreter": ["yes", NO],
    }  # fmt: skip
    for figure, values in closed.items():
        assert any(one.id == figure for one in FIGURES)
        for value in (*values, NOT_RECORDED, OTHER):
            assert not re.search("[a-z]", value_said(figure, value)), (figure, value)
    assert value_said("organisation", "Example Border Post") == "Example Border Post"
