"""Rule files and overlays: what a malformed one is told, with file and line, and what an overlay changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldtool.domain.assessment import (
    Age,
    Catalogue,
    Conclusion,
    Reply,
    RulesError,
    RuleSet,
    assess,
    difference,
)

HEAD = '[overlay]\nname = "o"\nversion = "2"\nbase = "un-protocols"\nbase_version = "1.0.0"\n'
GROWN = Age.of_years(30)


@pytest.fixture(scope="module")
def text(forms: Path) -> str:
    return (forms / "assessment" / "un-protocols.toml").read_text(encoding="utf-8")


def line_of(text: str, needle: str) -> int:
    return text[: text.index(needle)].count("\n") + 1


@pytest.mark.parametrize(
    ("old", "new", "needle", "sentence"),
    [
        (
            '    "means.blackmail",',
            '    "means.blackmale",',
            "means.blackmale",
            "there is no indicator means.blackmale.",
        ),
        ('any = ["act.*"]', 'any = ["acts.*"]', "acts.*", "no indicator begins with acts."),
        (
            'any = ["child", "means"]',
            'any = ["child", "meens"]',
            "meens",
            "the rule child_or_means names meens, which is neither rule nor indicator.",
        ),
        (
            'all = ["exploitative_conditions", "menace"]',
            'all = ["purpose", "menace"]',
            'name = "derived_forced_labour"',
            (
                "the rule derived_forced_labour leads back to itself: "
                "derived_forced_labour > purpose > derived_forced_labour."
            ),
        ),
        (
            'name = "menace"',
            'name = "act"',
            'name = "act"\nany = ["child"',
            "the rule act is declared twice.",
        ),
        (
            'any = ["child", "means"]',
            'any = ["child", "means"]\nall = ["act"]',
            '[[rule]]\nname = "child_or_means"',
            "the rule child_or_means needs exactly one of any, all, of or dimension; it has any and all.",
        ),
        (
            'of = ["organ.*"]\nat_least = 2',
            'of = ["organ.*"]\nat_least = 9',
            "at_least = 9",
            "the rule organ_signs asks for more indicators than it names.",
        ),
        (
            'of = ["organ.*"]\nat_least = 2',
            'of = ["organ.*"]',
            '[[rule]]\nname = "organ_signs"',
            "the rule organ_signs: at_least and of go together.",
        ),
        (
            'of = ["organ.*"]',
            'of = ["act"]',
            '["act"]',
            "the rule organ_signs counts indicators; act is not one.",
        ),
        (
            'any = ["smuggling.benefit"]',
            'any = ["smuggling.benefit", "smuggling.benefit"]',
            '"smuggling.benefit", "smuggling.benefit"',
            "any names smuggling.benefit twice.",
        ),
        ('any = ["smuggling.benefit"]', "any = []", "any = []", "any is empty."),
        (
            'any = ["aggravating.*"]\nsource = "SOM Protocol art. 6(3)"',
            'any = ["aggravating.*"]',
            '[[rule]]\nname = "aggravating"',
            "source is missing or is not a text.",
        ),
        (
            "child_under = 18",
            "child_under = 180",
            "child_under",
            "child_under must be a number of years from 1 to 30.",
        ),
        (
            'adult = "adult_labour"',
            'adult = "adults"',
            'adult = "adults"',
            "adults is not a list of strengths of the catalogue.",
        ),
        (
            '["strong", "weak"]',
            '["strong", "feeble"]',
            "positive = [",
            "a combination is a list of strong, medium and weak.",
        ),
        (
            'conclusion = "ilo_trafficking"',
            'conclusion = "ilo"',
            'conclusion = "ilo"',
            "there is no rule ilo.",
        ),
        ("[at_risk]", "[[at_risky]]", "[[at_risky]]", "no rule file has a table at_risky."),
        ('version = "1.0.0"', "version = 1.0.0", "version = 1.0.0", "this is not well-formed TOML."),
    ],
)
def test_malformed_rule_file_is_told_in_one_sentence_with_file_and_line(
    catalogue: Catalogue, text: str, old: str, new: str, needle: str, sentence: str
) -> None:
    assert text.count(old) >= 1
    broken = text.replace(old, new, 1)
    with pytest.raises(RulesError) as caught:
        RuleSet.from_text(broken, catalogue, file="mine.toml")
    assert caught.value.sentence == f"mine.toml, line {line_of(broken, needle)}: {sentence}"
    assert caught.value.hint


def test_missing_rule_and_missing_table_are_named(catalogue: Catalogue, text: str) -> None:
    with pytest.raises(RulesError, match=r"^mine\.toml: the rule turning is missing"):
        RuleSet.from_text(text.replace('name = "turning"', 'name = "turned"'), catalogue, file="mine.toml")
    with pytest.raises(RulesError, match=r"^mine\.toml: the table \[age\] is missing"):
        RuleSet.from_text(text[: text.index("[age]")], catalogue, file="mine.toml")


def test_unreadable_rule_file_is_named(catalogue: Catalogue, tmp_path: Path) -> None:
    with pytest.raises(RulesError, match=r"The rule file none\.toml cannot be read"):
        RuleSet.load(tmp_path / "none.toml", catalogue)
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(RulesError, match=r"The rule file bytes\.toml cannot be read"):
        RuleSet.load(tmp_path / "bytes.toml", catalogue)


def test_example_overlay_changes_what_it_says_and_is_named(
    catalogue: Catalogue, rules: RuleSet, forms: Path
) -> None:
    folder = forms / "assessment"
    national = RuleSet.load(folder / "un-protocols.toml", catalogue, folder / "overlay-example.toml")
    answers = dict.fromkeys(("act.received", "begging.daily_target"), Reply.YES)
    young = Age.of_years(19)
    before, after = assess(answers, young, rules), assess(answers, young, national)
    assert before.trafficking is Conclusion.OPEN
    assert after.trafficking is Conclusion.INDICATED
    assert after.to_json()["rules"] == {
        "name": "un-protocols",
        "version": "1.0.0",
        "overlay": {"name": "example-state", "version": "1"},
    }
    said = [str(one) for one in difference(before.to_json(), after.to_json())]
    assert "trafficking.conclusion: open -> indicated" in said
    assert "child: false -> true" in said
    assert "rules.overlay: nothing -> example-state 1" in said
    assert national.digest != rules.digest


def test_overlay_can_be_stricter(catalogue: Catalogue, text: str) -> None:
    overlay = HEAD + '[[remove]]\nname = "purpose"\nany = ["purpose.*"]\nsource = "x"\n'
    overlay += '[[extend]]\nname = "purpose"\nany = ["purpose.forced_labour"]\nsource = "x"\n'
    strict = RuleSet.from_text(text, catalogue, overlay=overlay)
    answers = dict.fromkeys(("act.received", "coercion.violence", "purpose.crime"), Reply.YES)
    assert assess(answers, GROWN, strict).trafficking is Conclusion.OPEN
    answers["purpose.forced_labour"] = Reply.YES
    assert assess(answers, GROWN, strict).trafficking is Conclusion.INDICATED


@pytest.mark.parametrize(
    ("overlay", "sentence"),
    [
        (
            HEAD.replace("un-protocols", "other"),
            "line 4: this overlay is made for other, not for un-protocols.",
        ),
        (HEAD.replace("1.0.0", "0.9"), "line 5: this overlay is made for version 0.9, not 1.0.0."),
        (
            HEAD + '[[extend]]\nname = "nothing"\nany = ["act.*"]\nsource = "x"',
            "line 7: there is no rule nothing to extend.",
        ),
        (
            HEAD + '[[extend]]\nname = "act"\nany = ["act.*"]\nsource = "x"',
            "line 8: the rule act already has act.*.",
        ),
        (
            HEAD + '[[remove]]\nname = "act"\nany = ["purpose.*"]\nsource = "x"',
            "line 8: the rule act does not have purpose.*.",
        ),
        (
            HEAD + '[[remove]]\nname = "act"\nany = ["act.*"]\nsource = "x"',
            "line 6: nothing would be left of the rule act.",
        ),
        (
            HEAD + '[[rule]]\nname = "act"\nany = ["act.*"]\nsource = "x"',
            "line 7: the rule act exists already: use [[replace]] to put another in its place.",
        ),
        (
            HEAD + '[[extend]]\nname = "act"\nany = ["trafficking"]\nsource = "x"',
            "line 7: the rule act leads back to itself: act > trafficking > act.",
        ),
        (
            HEAD + '[[extend]]\nname = "purpose"\nany = ["purpose.surrogacy"]\nsource = "x"',
            "line 8: there is no indicator purpose.surrogacy.",
        ),
        (HEAD + "[ilo]\n", "line 6: no rule file has a table ilo."),
    ],
)
def test_contradictory_overlay_is_told_in_one_sentence(
    catalogue: Catalogue, text: str, overlay: str, sentence: str
) -> None:
    with pytest.raises(RulesError) as caught:
        RuleSet.from_text(text, catalogue, file="base.toml", overlay=overlay, overlay_file="ours.toml")
    assert caught.value.sentence.endswith(sentence)
    assert ".toml, line " in caught.value.sentence


def test_every_rule_has_a_source_and_every_indicator_is_used(rules: RuleSet, catalogue: Catalogue) -> None:
    assert all(one.source for one in rules.written.declarations.values())
    assert rules.used_ids == frozenset(catalogue.ids)
