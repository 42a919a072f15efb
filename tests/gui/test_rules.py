"""Rules on the screen: an overlay chosen, all cases assessed again in steps, stopped, and what came out differently."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldtool import content
from fieldtool.domain.assessment import Reply
from fieldtool.domain.decisions import Grounds
from fieldtool.domain.officer import Officer
from fieldtool.gui.pages.rules import RulesPage
from fieldtool.gui.parts.boxes import Banner
from fieldtool.gui.parts.label import Label
from fieldtool.gui.shell import Shell
from tests.gui.fakes import FakeDesk
from tests.gui.test_pages import Walk, child, choose

Settle = Callable[[], None]
OVERLAY = content.forms() / "assessment" / "overlay-example.toml"


@pytest.fixture
def walk(qtbot: QtBot, shell: Shell, settle: Settle) -> Walk:
    return Walk(qtbot, shell, settle)


def text(page: QWidget, name: str) -> str:
    label = child(page, Label, name)
    assert isinstance(label, Label)
    return label.text()


def page_of(walk: Walk) -> RulesPage:
    page = walk.to("rules")
    assert isinstance(page, RulesPage)
    return page


def finish(walk: Walk, page: RulesPage) -> None:
    walk.qtbot.waitUntil(lambda: not page._running, timeout=10_000)
    walk.settle()
    walk.settle()


def test_all_cases_are_assessed_again_and_the_different_ones_are_shown(
    walk: Walk, desk: FakeDesk, qtmodeltester: object
) -> None:
    seen = desk.observed.setdefault("interview-2", {})
    seen |= dict.fromkeys(("act.recruited", "coercion.strong_influence", "purpose.sexual"), Reply.YES)
    page = page_of(walk)
    assert "All" in text(page, "rules-far")
    assert not child(page, QPushButton, "rules-start").isEnabled()
    page.choose_overlay(OVERLAY)
    walk.settle()
    walk.settle()
    assert "example-state 1" in text(page, "rules-overlay")
    assert "Invented Penal Code" in text(page, "rules-changed")
    assert "0" in text(page, "rules-far")
    walk.press("rules-start")
    finish(walk, page)
    bar = child(page, QProgressBar, "rules-progress")
    assert isinstance(bar, QProgressBar)
    assert (bar.value(), bar.maximum(), desk.reassessing.notes) == (4, 4, [False])
    assert [one.case_id for one in page.list.cases.cases] == ["case-2"]
    assert "points to it" in text(page, "rules-what")
    qtmodeltester.check(page.list.cases)  # type: ignore[attr-defined]
    walk.press("rules-open")
    assert (walk.shell.here, walk.shell.case.case_id if walk.shell.case else "") == ("assessment", "case-2")


def test_it_stops_after_a_step_and_goes_on_later(walk: Walk, desk: FakeDesk) -> None:
    page = page_of(walk)
    page.choose_overlay(OVERLAY)
    walk.settle()
    walk.settle()
    page._on_started()
    page._on_stopped()
    finish(walk, page)
    assert (desk.reassessing.done, desk.reassessing.notes) == (1, [True])
    walk.press("rules-start")
    finish(walk, page)
    assert (desk.reassessing.done, desk.reassessing.notes) == (4, [True, False])


def test_a_refused_overlay_says_file_and_line(walk: Walk, desk: FakeDesk, tmp_path: Path) -> None:
    bad = tmp_path / "ours.toml"
    bad.write_text(OVERLAY.read_text(encoding="utf-8").replace("begging_signs", "no_such_rule"))
    page = page_of(walk)
    page.choose_overlay(bad)
    walk.settle()
    trouble = walk.shell.findChild(Banner, "trouble")
    assert trouble is not None
    assert "ours.toml, line " in trouble.words.text()
    assert desk.rules.overlay is None
    page.choose_overlay(OVERLAY)
    walk.settle()
    walk.settle()
    walk.press("rules-drop")
    assert desk.rules.overlay is None


# decisions


def test_taking_a_finding_back_is_announced_waits_and_is_read_by_somebody_else(
    walk: Walk, desk: FakeDesk
) -> None:
    desk.determine(
        "case-4", trafficking=Grounds.REASONABLE_GROUNDS, smuggling=Grounds.PENDING, reasons="Told."
    )
    page = walk.to("assessment", "case-4")
    second = child(page, Banner, "determine-second")
    assert second.isHidden()
    choose(page, "determine-trafficking", Grounds.NO_GROUNDS.value)
    assert not second.isHidden()
    assert "the assessment says" in text(page, "determine-differs")
    reasons = child(page, QPlainTextEdit, "determine-reasons")
    assert isinstance(reasons, QPlainTextEdit)
    reasons.setPlainText("I was mistaken.")
    walk.press("determine-button")
    standing = desk.read("case-4").standing
    assert (standing.holds, standing.waits) == tuple(desk.determinations)
    assert not child(page, QPushButton, "opinion-agree").isVisible(), "nobody agrees with themselves"

    desk.officer = Officer("4712", "Testov Invented")
    page = walk.to("assessment", "case-4")
    assert child(page, QPushButton, "opinion-agree").isVisible()
    walk.press("opinion-agree")
    assert desk.opinions == [], "a sentence is needed"
    opinion = child(page, QPlainTextEdit, "opinion-words")
    assert isinstance(opinion, QPlainTextEdit)
    opinion.setPlainText("I read it and see it so too.")
    walk.press("opinion-agree")
    assert desk.read("case-4").standing.holds == desk.determinations[-1]
    assert "see it so too" in text(page, "determinations")


def test_where_the_methods_disagree_the_screen_says_so_and_why(walk: Walk, desk: FakeDesk) -> None:
    desk.observed["interview-4"] = dict.fromkeys(
        ("act.recruited", "deception.nature_of_job", "purpose.forced_labour"), Reply.YES
    ) | {one: Reply.NO for one in desk.catalogue.ids if one.startswith(("exploitation.", "coercion."))}
    page = walk.to("assessment", "case-4")
    assert text(page, "ilo-differs") == "The two methods differ: elements yes, ILO no"
    assert "One means named by the article" in text(page, "ilo-why")
    assert "Conditions of work and life" in text(page, "ilo-where")
    desk.observed["interview-4"] = {}
    page = walk.to("assessment", "case-4")
    assert not child(page, Label, "ilo-differs").isVisible()


def test_safety_and_trust_stand_before_what_to_ask_next(walk: Walk, desk: FakeDesk) -> None:
    page = walk.to("assessment", "case-4")
    found = desk.assessment("case-4")

    def shown() -> list[str]:
        return [label.text() for label in page.findChildren(Label) if label.isVisible()]

    first = [f"•  {desk.catalogue.by_id[one].texts.label}" for one in found.ask_first]
    asked = [one for one in found.next if one not in found.ask_first]
    assert first
    walk.qtbot.waitUntil(lambda: first[-1] in shown())
    lines = shown()
    places = [lines.index(words) for words in first]
    assert max(places) < lines.index(desk.catalogue.by_id[asked[0]].texts.label)
