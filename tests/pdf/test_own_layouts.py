"""An organisation's own layout: added without code, each rule it breaks said in a sentence, and never more than its audience sees."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldtool import content
from fieldtool.pdf import LayoutError, read_own_layout
from tests.cli.conftest import Cli, World, _made, cli, sealed, world  # noqa: F401
from tests.pdf.conftest import Service
from tests.pdf.test_said_twice import on_paper, squeezed

FORMS = content.forms() / "referral"
OWN = """
id = "night_house"
audience = "shelter"
title = { en = "Referral to the Night House", ar = "إحالة إلى بيت الليل" }
consent = ["referral"]

[[section]]
id = "person"
fields = ["person.case_code", "person.first_name"]

[[section]]
id = "services"
fields = ["services.needs", "services.asked"]
"""


def test_the_example_in_the_manual_is_one() -> None:
    manual = (Path(__file__).parents[2] / "docs" / "formats" / "layouts.md").read_text(encoding="utf-8")
    own = read_own_layout(FORMS, manual.split("```toml\n")[1].split("```")[0])
    assert own.layout.id == "night_house"


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ('id = "night_house"', 'id = "Night House"', "id is missing"),
        ('id = "night_house"', 'id = "shelter"', "ships with the program"),
        ('audience = "shelter"', 'audience = "friends"', "audience must be one of"),
        ('title = { en = "Referral to the Night House"', 'title = { fr = "x"', "title must say"),
        ('consent = ["referral"]', "", "unasked"),
        ('consent = ["referral"]', 'consent = ["referral"]\nsignatures = 3', "signatures must be"),
        (
            'consent = ["referral"]',
            'consent = ["referral"]\nwithout_consent = "maybe"',
            "refuse or anonymous",
        ),
        ('consent = ["referral"]', 'consent = ["referral"]\nsction = 1', "“sction” is no part"),
        ('id = "services"', 'id = "gossip"', "Section 2 must have one of these ids"),
        ('fields = ["services.needs", "services.asked"]', "", "Section 2 names no fields"),
        ('"services.asked"', '"account"', "shelter may not see this field"),
        ('"services.asked"', '"shelter.address"', "no such field"),
        ('"services.asked"', '"services.needs"', "twice"),
        ('"services.asked"', '"suspected"', "detachable"),
        ("[[section]]", "[[section", "not TOML"),
    ],
)
def test_every_broken_rule_is_a_sentence(before: str, after: str, says: str) -> None:
    assert before in OWN
    with pytest.raises(LayoutError) as refused:
        read_own_layout(FORMS, OWN.replace(before, after, 1))
    assert [one for one in refused.value.problems if says in one]
    assert all(one.endswith(".") for one in refused.value.problems)


def test_all_that_is_wrong_is_said_at_once() -> None:
    with pytest.raises(LayoutError) as refused:
        read_own_layout(FORMS, 'audience = "friends"\nx = 1')
    assert len(refused.value.problems) >= 5


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_form_by_it_is_drawn_signed_and_shows_no_more(service: Service, language: str) -> None:
    service.press.use_own({"night_house": OWN, "broken": "id ="})
    try:
        assert service.press.layouts()[-1] == "night_house"
        form = service.issue("night_house", language)
        if language == "en":
            assert squeezed("Referral to the Night House") in on_paper(form.pdf)
        assert set(form.record["referral"]["person"]) <= {"case_code", "first_name"}
    finally:
        service.press.use_own({})
    assert "night_house" not in service.press.layouts()


def test_on_the_command_line_and_kept_in_the_vault(cli: Cli, world: World) -> None:  # noqa: F811
    (world / "own.toml").write_text(OWN, encoding="utf-8")
    assert cli("form", "layout", world / "own.toml", "--json").facts["id"] == "night_house"
    (world / "own.toml").write_text(OWN.replace("shelter", "friends"), encoding="utf-8")
    said = cli("form", "layout", world / "own.toml", "--json")
    assert said.code == 1
    assert "audience" in said.facts["problems"][0]
    from fieldtool import wiring
    from fieldtool.casework.setting_up import unlock_vault
    from fieldtool.vault import FLOOR
    from tests.cli.conftest import WORDS

    for first in (True, False):  # there again after the vault was closed
        desk = unlock_vault(world.vault, WORDS, wiring.workshop(FLOOR))
        try:
            if first:
                before = desk.referring.layouts()
                with pytest.raises(LayoutError):
                    desk.referring.add_layout(OWN.replace("shelter", "friends"))
                assert desk.referring.layouts() == before
                assert desk.referring.add_layout(OWN) == "night_house"
            assert desk.referring.titles("en")["night_house"] == "Referral to the Night House"
            assert desk.referring.titles("ar")["night_house"] == "إحالة إلى بيت الليل"
        finally:
            desk.close()
