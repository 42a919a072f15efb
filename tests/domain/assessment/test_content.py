"""The catalogue, its words in every language, and the words about conclusions."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from fieldtool.domain.assessment import Catalogue, CatalogueError, RuleSet, Wording
from fieldtool.domain.assessment.rulefile import SMUGGLING_ELEMENTS

LANGUAGES = ("en", "fr", "ar", "es", "id")
TRAFFICKED_QUESTIONS = (
    "are you trafficked",
    "were you trafficked",
    "victim",
    "prostitute",
    "illegal migrant",
)


def test_catalogue_check_finds_nothing(catalogue: Catalogue, rules: RuleSet) -> None:
    assert len(catalogue.indicators) == 157
    assert catalogue.check(rules) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_indicator_has_a_label_of_its_own_in_every_language(
    catalogue: Catalogue, language: str
) -> None:
    labels = [texts.label for texts in catalogue.languages[language].texts.values()]
    assert len(labels) == len(set(labels)) == 157
    assert catalogue.languages[language].review in ("draft", "reviewed")


def test_words_never_ask_for_the_label_and_never_name_a_person_by_it(catalogue: Catalogue) -> None:
    for indicator in catalogue.indicators:
        texts = indicator.texts
        said = " ".join((texts.label, texts.ask, texts.observe, texts.documents, texts.avoid)).lower()
        assert not any(word in said for word in TRAFFICKED_QUESTIONS), indicator.id


def test_every_sensitive_indicator_says_what_not_to_do_or_asks_openly(catalogue: Catalogue) -> None:
    sensitive = [one for one in catalogue.indicators if one.sensitive]
    assert len(sensitive) > 20
    assert all(one.texts.ask for one in sensitive)
    bare = [
        one.id
        for one in sensitive
        if one.id.endswith(("violence", "sexual", "blackmail")) and not one.texts.avoid
    ]
    assert bare == []


def test_catalogue_check_names_what_is_wrong(forms: Path, tmp_path: Path, rules: RuleSet) -> None:
    shutil.copytree(forms / "indicators", tmp_path / "indicators")
    facts = tmp_path / "indicators" / "indicators.csv"
    rows = facts.read_text(encoding="utf-8").splitlines()
    facts.write_text("\n".join([*rows, rows[1], "new.one,act,ACT,any,,,,,,,"]), encoding="utf-8")
    problems = Catalogue.load(tmp_path / "indicators").check(rules)
    assert "The indicator act.recruited stands twice in indicators.csv." in problems
    assert "The indicator new.one has no source." in problems
    assert "No rule uses the indicator new.one." in problems
    assert "fr.toml has no words for new.one." in problems


@pytest.mark.parametrize(
    ("file", "content", "sentence"),
    [
        ("indicators.csv", "id,group\n", "indicators.csv, line 1: the column element is missing."),
        ("en.toml", "[language]\n", 'en.toml: [language] must say review = "draft" or "reviewed".'),
        (
            "en.toml",
            '[language]\nreview = "draft"\n[act]\nrecruited = ""\n',
            "en.toml: act.recruited has no label.",
        ),
    ],
)
def test_damaged_catalogue_is_told_in_one_sentence(
    forms: Path, tmp_path: Path, file: str, content: str, sentence: str
) -> None:
    shutil.copytree(forms / "indicators", tmp_path / "indicators")
    (tmp_path / "indicators" / file).write_text(content, encoding="utf-8")
    with pytest.raises(CatalogueError) as caught:
        Catalogue.load(tmp_path / "indicators")
    assert caught.value.sentence == sentence


def test_advice_missing_in_a_language_is_taken_from_english(forms: Path, catalogue: Catalogue) -> None:
    arabic = Catalogue.load(forms / "indicators", "ar")
    assert arabic.by_id["act.recruited"].texts.label == arabic.languages["ar"].texts["act.recruited"].label
    assert arabic.by_id["purpose.sexual"].texts.avoid == catalogue.by_id["purpose.sexual"].texts.avoid


def test_missing_language_is_named(forms: Path) -> None:
    with pytest.raises(CatalogueError, match=r"xx\.toml are missing"):
        Catalogue.load(forms / "indicators", "xx")


@pytest.mark.parametrize("language", LANGUAGES[:3])
def test_everything_the_assessment_can_say_has_words(forms: Path, rules: RuleSet, language: str) -> None:
    wording = Wording.load(forms / "assessment" / "texts", language)
    settled = ("indicated", "not_indicated", "open")
    keys = [f"{crime}.{one}" for crime in ("trafficking", "smuggling") for one in settled]
    keys += [f"reply.{one}" for one in (*settled, "not_required", "strengths_not_available")]
    elements = ("act", "means", "purpose", "child", "presumed_child", *SMUGGLING_ELEMENTS)
    keys += [f"element.{one}" for one in elements]
    keys += [f"dimension.{one}" for one in rules.written.ilo_dimensions]
    for key in keys:
        assert wording[key].title
        assert key not in wording.missing


def test_grey_zones_name_their_source(forms: Path, rules: RuleSet) -> None:
    zones = Wording.load(forms / "assessment" / "texts").section("grey")
    assert len(zones) == 14
    assert all(said.text and said.source for said in zones.values())
    assert {zone.name for zone in rules.written.grey_zones} <= zones.keys()


def test_words_about_a_conclusion_point_and_never_decide(forms: Path) -> None:
    wording = Wording.load(forms / "assessment" / "texts")
    for key, said in wording.said.items():
        assert not any(word in said.text for word in ("is a victim", "victim of smuggling", "%", "score")), (
            key
        )
    assert "not" in wording["caution.not_seen"].title
