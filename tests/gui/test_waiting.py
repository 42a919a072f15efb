"""Today's five lines: what each says, and that each leads where it says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from fieldtool.gui.shell import Shell
from tests.gui.fakes import NOW, FakeDesk
from tests.gui.test_pages import Walk, child

Settle = Callable[[], None]


@pytest.fixture
def walk(qtbot: QtBot, shell: Shell, settle: Settle) -> Walk:
    return Walk(qtbot, shell, settle)


def told(page: Any, name: str) -> str:
    return child(page, QPushButton, name).accessibleName().translate({0x2068: None, 0x2069: None})


def press(walk: Walk, page: Any, name: str) -> None:
    child(page, QPushButton, name).click()
    walk.settle()
    walk.settle()


def test_one_open_interview_is_gone_on_with_at_once_and_several_are_listed(
    walk: Walk, shell: Shell, desk: FakeDesk
) -> None:
    page = walk.to("today")
    running = [row for row in desk.rows() if str(row.interview_state) == "open"]
    assert f"Open: {len(running)} interview" in told(page, "to-open")
    press(walk, page, "to-open")
    if len(running) == 1:
        assert shell.here == "interview"
    else:
        assert shell.here == "cases"
        assert child(shell.page("cases"), QComboBox, "case-interview").currentData() == "open"


def test_the_oldest_case_that_was_not_sent_is_named_and_warned_about(
    walk: Walk, shell: Shell, desk: FakeDesk
) -> None:
    desk.exchange.unsent = []
    page = walk.to("today")
    assert told(page, "to-exchange") == "Everything has been sent"
    oldest = next(iter(desk.cases.values()))
    desk.exchange.unsent, desk.exchange.waited = [oldest.id, "another"], timedelta(days=9)
    page.on_changed(oldest.id)
    walk.settle()
    assert told(page, "to-exchange").startswith("Not sent to headquarters: 2 cases. the oldest for 9 days")
    assert oldest.number in told(page, "to-exchange")
    press(walk, page, "to-exchange")
    assert shell.here == "exchange"


def test_what_headquarters_sent_last_is_read_here(walk: Walk, shell: Shell, desk: FakeDesk) -> None:
    page = walk.to("today")
    assert "No word" in told(page, "to-news")
    desk.exchange.news = [
        SimpleNamespace(at=NOW, text="Older words."),
        SimpleNamespace(at=NOW + timedelta(days=1), text="New forms are on the stick.\nRead them."),
    ]
    page.on_changed("case-1")
    walk.settle()
    assert "New forms are on the stick." in child(page, QLabel, "news-line").text()
    press(walk, page, "to-news")
    assert shell.here == "exchange"


def test_hundreds_that_wait_are_read_in_slices_and_none_is_sealed_before_all_are_known(
    walk: Walk, desk: FakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    really = desk.exchange.what_leaves
    ids = list(desk.cases)

    def what_leaves(case_ids: Any = None) -> list[Any]:
        asked.append(len(case_ids))
        seal = child(page, QPushButton, "exchange-seal")
        assert not seal.isEnabled(), "not everything is known yet"
        return really(case_ids)

    desk.settings["hq_recipient"] = "age1invented"
    page = walk.to("exchange")
    assert child(page, QPushButton, "exchange-seal").isEnabled()
    monkeypatch.setattr(desk.exchange, "what_leaves", what_leaves)
    desk.exchange.unsent = ids * 20
    page.show_page()  # type: ignore[attr-defined]
    walk.settle()
    assert len(asked) > 3
    assert max(asked) <= 25
    assert sum(asked) == len(ids) * 20
    assert not child(page, QLabel, "exchange-reading").isVisible()
    assert child(page, QPushButton, "exchange-seal").isEnabled()
