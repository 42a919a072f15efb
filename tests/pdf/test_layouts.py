"""Layouts and texts are content: each is checked, complete, and refused in words where it is not."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from fieldtool import content
from fieldtool.domain.referral import paths
from fieldtool.pdf import LayoutError, layout_ids, load_layout, load_texts, text_languages

FORMS = content.forms() / "referral"


def test_the_layouts_there_are() -> None:
    assert set(layout_ids(FORMS)) == {
        "asylum",
        "child_protection",
        "legal_aid",
        "medical",
        "nrm",
        "police",
        "shelter",
    }


@pytest.mark.parametrize("layout_id", layout_ids(FORMS))
def test_every_layout_loads_and_has_a_title_and_headings(layout_id: str) -> None:
    layout = load_layout(FORMS, layout_id)
    for language in text_languages(FORMS):
        texts = load_texts(FORMS, language)
        assert texts.tables["layout"][layout_id]
        assert all(texts.tables["section"][section.id] for section in layout.sections)


@pytest.mark.parametrize("language", text_languages(FORMS))
def test_every_field_and_column_has_a_label_in_every_language(language: str) -> None:
    texts = load_texts(FORMS, language)
    policy = load_layout(FORMS, "nrm").policy
    wanted = [p for p in paths() if p != "form_number"]
    wanted += [f"{p.path}.{column}" for p in policy.values() for column in p.columns]
    assert [path for path in wanted if not texts.tables["field"].get(path)] == []


def test_every_language_has_every_word() -> None:
    english = load_texts(FORMS, "en").tables
    for language in text_languages(FORMS):
        other = load_texts(FORMS, language).tables
        for table in ("layout", "section", "field", "value", "note"):
            assert set(other[table]) == set(english[table]), (language, table)


@pytest.mark.parametrize("language", text_languages(FORMS))
def test_countries_and_languages_have_names(language: str) -> None:
    texts = load_texts(FORMS, language)
    for table, codes in (
        ("territory", "AF ET KE MM SY VN stateless"),
        ("language", "am ar fa my prs rhg ti no"),
    ):
        assert [code for code in codes.split() if texts.name(table, code) == code] == []
    assert texts.name("language", "a language of the hills") == "a language of the hills"


def test_placeholders_are_the_same_in_every_language() -> None:
    import re

    english = load_texts(FORMS, "en").tables["note"]
    for language in text_languages(FORMS):
        for name, text in load_texts(FORMS, language).tables["note"].items():
            assert sorted(re.findall(r"{\w+}", text)) == sorted(re.findall(r"{\w+}", english[name])), name


def test_no_field_holds_the_address_of_a_shelter() -> None:
    assert not [path for path in paths() if "address" in path]


@pytest.mark.parametrize("layout_id", layout_ids(FORMS))
def test_suspected_persons_stand_on_a_page_of_their_own_and_never_go_to_a_shelter(layout_id: str) -> None:
    layout = load_layout(FORMS, layout_id)
    sections = [section for section in layout.sections if "suspected" in section.fields]
    assert all(section.detachable for section in sections)
    if layout_id in ("shelter", "medical", "asylum", "legal_aid"):
        assert not sections


@pytest.mark.parametrize(
    ("change", "word"),
    [
        (('"person.first_name"', '"person.shoe_size"'), "no such field"),
        (('"services.asked"', '"suspected"'), "may not see"),
        (('"services.asked"', '"services.needs"'), "twice"),
        (("signatures = 1", "signatures = 7"), "signatures"),
        (('audience = "shelter"', ""), "incomplete"),
        (("[[section]]", "[[section"), "cannot be read"),
    ],
)
def test_a_wrong_layout_is_refused_in_words(tmp_path: Path, change: tuple[str, str], word: str) -> None:
    shutil.copytree(FORMS, tmp_path / "referral")
    file = tmp_path / "referral" / "shelter.toml"
    text = file.read_text(encoding="utf-8")
    assert change[0] in text
    file.write_text(text.replace(change[0], change[1]), encoding="utf-8")
    with pytest.raises(LayoutError, match=word):
        load_layout(tmp_path / "referral", "shelter")


def test_names_that_are_no_layouts_or_languages_are_refused() -> None:
    for name in ("fields", "../referral/nrm", "", "none"):
        with pytest.raises(LayoutError):
            load_layout(FORMS, name)
    for language in ("xx", "../texts/en", ""):
        with pytest.raises(LayoutError):
            load_texts(FORMS, language)


def test_an_organisations_own_layout_needs_no_code(tmp_path: Path) -> None:
    shutil.copytree(FORMS, tmp_path / "referral")
    text = (
        (FORMS / "shelter.toml")
        .read_text(encoding="utf-8")
        .replace('id = "shelter"', 'id = "night_house"', 1)
    )
    (tmp_path / "referral" / "night_house.toml").write_text(text, encoding="utf-8")
    assert load_layout(tmp_path / "referral", "night_house").audience == "shelter"


def test_fonts_lie_beside_their_licence() -> None:
    fonts = content.resources() / "fonts"
    assert "SIL OPEN FONT LICENSE" in (fonts / "OFL.txt").read_text(encoding="utf-8")
    assert sum(file.stat().st_size for file in fonts.iterdir()) < 5_000_000
