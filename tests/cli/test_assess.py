"""`fieldtool assess`: coded answers in, the agreed object out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Cli, Said

SHAPE = {
    "trafficking": ["conclusion", "act", "means", "purpose", "because", "open"],
    "smuggling": ["conclusion", "elements", "aggravating", "because", "open"],
    "sequence": None,
    "at_risk": None,
    "labour_exploitation": None,
    "child": None,
    "presumed_child": None,
    "needs": None,
    "ilo": ["list", "dimensions", "conclusion"],
    "possible": ["trafficking", "smuggling"],
    "next": None,
    "contradictions": None,
    "rules": ["name", "version"],
}
ELEMENTS = ["procured", "border_crossed", "illegal_entry", "not_national_or_resident", "benefit"]
ADULT: dict[str, Any] = {"years": 24}
SMUGGLED = {f"smuggling.{name}": "yes" for name in ELEMENTS}
NOT_SMUGGLED = {"smuggling.border_crossed": "no"}
TRAFFICKED = {"act.recruited": "yes", "deception.nature_of_job": "yes", "purpose.forced_labour": "yes"}


def assessed(cli: Cli, folder: Path, age: dict[str, Any] | None, answers: dict[str, str]) -> Said:
    document: dict[str, Any] = {"answers": answers}
    if age is not None:
        document["age"] = age
    file = folder / "answers.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    return cli("assess", file, "--json")


def test_the_object_has_the_agreed_shape_and_order(cli: Cli, tmp_path: Path) -> None:
    said = assessed(cli, tmp_path, ADULT, {})
    assert (said.code, said.err) == (0, "")
    assert list(said.facts) == list(SHAPE)
    for name, inner in SHAPE.items():
        if inner is not None:
            assert list(said.facts[name]) == inner
    assert list(said.facts["smuggling"]["elements"]) == ELEMENTS
    assert assessed(cli, tmp_path, ADULT, {}).out == cli("assess", tmp_path / "answers.json").out


@pytest.mark.parametrize(
    ("age", "answers", "expected"),
    [
        (ADULT, TRAFFICKED | NOT_SMUGGLED, ("indicated", "not_indicated", None)),
        (ADULT, SMUGGLED, ("open", "indicated", None)),
        (ADULT, TRAFFICKED | SMUGGLED, ("indicated", "indicated", None)),
        (
            ADULT,
            TRAFFICKED | SMUGGLED | {"turning.must_work_off_debt": "yes"},
            ("indicated", "indicated", "smuggled_then_trafficked"),
        ),
        (
            {"years": 15},
            {"act.recruited": "yes", "purpose.begging": "yes"},
            ("indicated", "open", None),
        ),
        (ADULT, {"act.recruited": "yes", "purpose.begging": "yes"}, ("open", "open", None)),
        (ADULT, {}, ("open", "open", None)),
    ],
)
def test_hand_worked_cases(
    cli: Cli,
    tmp_path: Path,
    age: dict[str, Any],
    answers: dict[str, str],
    expected: tuple[str, str, str | None],
) -> None:
    facts = assessed(cli, tmp_path, age, answers).facts
    found = (facts["trafficking"]["conclusion"], facts["smuggling"]["conclusion"], facts["sequence"])
    assert found == expected


def test_a_child_needs_no_means_and_gets_child_protection(cli: Cli, tmp_path: Path) -> None:
    facts = assessed(cli, tmp_path, {"years": 16}, {"act.recruited": "yes", "purpose.begging": "yes"}).facts
    assert facts["trafficking"]["means"] == "not_required"
    assert facts["trafficking"]["because"] == [["act.recruited", "purpose.begging", "age"]] or set(
        facts["trafficking"]["because"][0]
    ) >= {"act.recruited", "purpose.begging"}
    assert facts["child"] is True
    assert facts["presumed_child"] is False
    assert "need.child_protection" in facts["needs"]


def test_a_doubtful_age_is_presumed_to_be_a_childs(cli: Cli, tmp_path: Path) -> None:
    facts = assessed(cli, tmp_path, {"child": None}, {}).facts
    assert facts["presumed_child"] is True
    assert facts["needs"] == ["need.child_protection"]


def test_an_age_that_was_not_asked_is_open(cli: Cli, tmp_path: Path) -> None:
    facts = assessed(cli, tmp_path, None, {}).facts
    assert facts["child"] is None
    assert facts["presumed_child"] is False


def test_unknown_is_never_no(cli: Cli, tmp_path: Path) -> None:
    every = dict.fromkeys(SMUGGLED, "unknown")
    assert assessed(cli, tmp_path, ADULT, every).facts["smuggling"]["conclusion"] == "open"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ('{"answers": {"act.invented": "yes"}}', "act.invented"),
        ('{"answers": {"act.recruited": "maybe"}}', "act.recruited"),
        ('{"answers": [1]}', ""),
        ('{"age": {"years": -3}, "answers": {}}', ""),
        ("{", ""),
        ("", ""),
        ("\x00\x01", ""),
    ],
)
def test_what_is_no_answers_file_gets_one_sentence(cli: Cli, tmp_path: Path, text: str, named: str) -> None:
    file = tmp_path / "answers.json"
    file.write_text(text, encoding="utf-8")
    said = cli("assess", file)
    assert said.code in (1, 2)
    assert named in said.sentence
    assert said.out == ""


def test_a_file_that_is_not_there(cli: Cli, tmp_path: Path) -> None:
    said = cli("assess", tmp_path / "nothing.json")
    assert said.code == 2
    assert "There is no file" in said.sentence
