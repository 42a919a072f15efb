"""When the rules change: every case is assessed again, nothing that was decided moves, and the difference is shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldtool import content
from fieldtool.casework import reassessing
from fieldtool.domain.assessment import Age, RulesError, assess, difference
from fieldtool.domain.decisions import Grounds
from tests.casework.conftest import SMUGGLED, TRAFFICKED, Office, person

OVERLAY = content.forms() / "assessment" / "overlay-example.toml"
TRUSTED = {"act.recruited": "yes", "coercion.strong_influence": "yes", "purpose.sexual": "yes"}


def test_an_overlay_is_refused_with_file_and_line_and_nothing_changes(office: Office, tmp_path: Path) -> None:
    desk = office.as_officer()
    bad = tmp_path / "ours.toml"
    bad.write_text(OVERLAY.read_text(encoding="utf-8").replace("begging_signs", "no_such_rule"))
    with pytest.raises(RulesError, match=r"ours\.toml, line \d+"):
        desk.rulebook.choose_overlay(bad)
    with pytest.raises(RulesError, match="cannot be read"):
        desk.rulebook.choose_overlay(tmp_path / "nowhere.toml")
    assert (desk.rules.version, desk.rulebook.overlay_file) == ("1.0.0", "")


def test_the_overlay_belongs_to_the_vault(office: Office) -> None:
    desk = office.as_officer()
    desk.rulebook.choose_overlay(OVERLAY)
    assert desk.rules.version == "1.0.0+example-state.1"
    desk = office.as_officer()
    assert (desk.rules.version, desk.rulebook.overlay_file) == (
        "1.0.0+example-state.1",
        "overlay-example.toml",
    )
    case = person(desk, TRAFFICKED)
    assert desk.read(case).assessments[-1].rules_version == "1.0.0+example-state.1"
    desk.rulebook.drop_overlay()
    assert office.as_officer().rules.version == "1.0.0"


def test_an_overlay_that_no_longer_fits_is_said_and_the_vault_opens(office: Office) -> None:
    desk = office.as_officer()
    desk.rulebook.choose_overlay(OVERLAY)
    desk.set_setting("rules_overlay", OVERLAY.read_text(encoding="utf-8").replace("1.0.0", "9.9.9"))
    desk = office.as_officer()
    assert desk.rules.version == "1.0.0"
    assert desk.rulebook.problem is not None
    assert "9.9.9" in desk.rulebook.problem.sentence


def test_a_rule_change_assesses_all_cases_and_touches_nothing_that_was_decided(office: Office) -> None:
    desk = office.as_officer()
    same, other, young = person(desk, SMUGGLED), person(desk, TRUSTED), person(desk, TRUSTED, years=20)
    desk.determine(
        other, trafficking=Grounds.PENDING, smuggling=Grounds.PENDING, reasons="More is to be asked."
    )
    files = {case: desk.read(case) for case in (same, other, young)}
    assert desk.reassessing.reassess_all().is_complete
    assert desk.reassessing.standing().different == 0

    desk.rulebook.choose_overlay(OVERLAY)
    assert (desk.reassessing.standing().done, desk.reassessing.standing().all) == (0, 3)
    done = desk.reassessing.reassess_all()
    assert (done.done, done.all, done.different, done.stopped) == (3, 3, 2, False)
    found = {one.case_id: one for one in desk.reassessing.different()}
    assert set(found) == {other, young}
    assert (found[other].decided, found[young].decided) == (True, False)
    assert {row.id: row.trafficking for row in desk.rows()} == {
        same: "open",
        other: "indicated",
        young: "indicated",
    }
    assert {case: desk.read(case) for case in files} == files, "answers, assessments, decisions, dates"
    # The difference is that of the same answers under both rule sets, nothing else.
    changes = {change.what: change for change in desk.reassessing.difference(found[other])}
    assert (changes["trafficking.conclusion"].old, changes["trafficking.conclusion"].new) == (
        "open",
        "indicated",
    )
    assert changes["rules.overlay"].old is None
    assert "child" not in changes
    changes = {change.what: change for change in desk.reassessing.difference(found[young])}
    assert (changes["child"].old, changes["child"].new) == (False, True)
    replies, _ = desk.replies(other)
    shipped = office.workshop.rules
    by_hand = difference(
        assess(replies, Age.of_years(24), shipped).to_json(),
        assess(replies, Age.of_years(24), desk.rules).to_json(),
    )
    assert desk.reassessing.difference(found[other]) == by_hand


def test_it_can_be_stopped_and_goes_on_where_it_was(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reassessing, "AT_A_TIME", 2)
    desk = office.as_officer()
    for _ in range(5):
        person(desk, TRUSTED)
    desk.rulebook.choose_overlay(OVERLAY)
    told: list[tuple[int, int]] = []

    def stop(done: int, all_: int) -> bool:
        told.append((done, all_))
        return False

    now = desk.reassessing.reassess_all(stop)
    assert (now.done, now.all, now.different, now.stopped) == (2, 5, 2, True)
    assert told == [(2, 5)]
    desk = office.as_officer()
    assert desk.reassessing.standing().done == 2
    answered = person(desk, TRUSTED)
    now = desk.reassessing.reassess_all(lambda done, all_: told.append((done, all_)) is None)
    assert (now.done, now.all, now.different, now.stopped) == (6, 6, 5, False)
    assert told[1:] == [(5, 6), (6, 6)]
    assert answered not in {one.case_id for one in desk.reassessing.different()}
    first = desk.reassessing.different(limit=2)
    rest = desk.reassessing.different(after=first[-1].nr)
    assert len({one.case_id for one in (*first, *rest)}) == 5
    journal = [(one.verb, one.detail) for one in desk.journal() if one.verb.startswith("assessed again")]
    assert journal == [
        ("assessed again", "un-protocols 1.0.0+example-state.1: 6 of 6 cases"),
        ("assessed again, stopped", "un-protocols 1.0.0+example-state.1: 2 of 5 cases"),
    ]


def test_going_back_shows_the_way_back_only(office: Office) -> None:
    desk = office.as_officer()
    case = person(desk, TRUSTED)
    desk.rulebook.choose_overlay(OVERLAY)
    desk.reassessing.reassess_all()
    desk.rulebook.drop_overlay()
    desk.reassessing.reassess_all()
    (back,) = desk.reassessing.different()
    changes = {change.what: change for change in desk.reassessing.difference(back)}
    assert changes["trafficking.conclusion"].new == "open"
    desk.rulebook.choose_overlay(OVERLAY)
    assert desk.reassessing.different() == []
    assert back.case_id == case


def test_without_the_earlier_rules_the_conclusions_are_compared(office: Office) -> None:
    desk = office.as_officer()
    person(desk, TRUSTED)
    desk.rulebook.choose_overlay(OVERLAY)
    desk.reassessing.reassess_all()
    office.store._db.execute("DELETE FROM rule_set WHERE overlay = ''")
    (one,) = desk.reassessing.different()
    assert [str(change) for change in desk.reassessing.difference(one)] == [
        "trafficking.conclusion: open -> indicated"
    ]
