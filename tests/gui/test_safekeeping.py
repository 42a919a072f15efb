"""Safekeeping on the screen: what is due is told, both works run with a bar and can be stopped, a damaged vault has ways out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldtool.casework.safekeeping import Health
from fieldtool.gui.pages.safekeeping import SafekeepingPage
from fieldtool.gui.parts.boxes import Banner
from fieldtool.gui.parts.label import Label
from fieldtool.gui.shell import Shell
from fieldtool.gui.window import Window
from fieldtool.gui.words import _REMARKS, remark
from fieldtool.vault.errors import DatabaseDamagedError, WrongPassphraseError
from tests.gui.fakes import WORDS, FakeDesk, FakeProgram
from tests.gui.test_pages import Walk, child
from tests.gui.test_unlock import parts

Settle = Callable[[], None]


@pytest.fixture
def walk(qtbot: QtBot, shell: Shell, settle: Settle) -> Walk:
    return Walk(qtbot, shell, settle)


def page_of(walk: Walk) -> SafekeepingPage:
    page = walk.to("safekeeping")
    assert isinstance(page, SafekeepingPage)
    return page


def said(page: QWidget, name: str) -> str:
    widget: Any = child(page, QWidget, name)
    return str(widget.text() if isinstance(widget, Label) else widget.words.text())


def ended(walk: Walk, page: SafekeepingPage) -> None:
    walk.settle()
    walk.settle()
    assert not page._running.isVisible()


def test_today_tells_what_is_due_and_leads_there(walk: Walk, desk: FakeDesk, shell: Shell) -> None:
    desk.safekeeping.remarks = ("clock back",)
    page = walk.to("today")
    words = said(page, "safekeeping-line")
    assert "no backup yet" in words
    assert remark("clock back") in words
    child(page, QPushButton, "to-keeping").click()
    walk.settle()
    assert shell.here == "safekeeping"


def test_nothing_is_told_when_nothing_is_due(walk: Walk, desk: FakeDesk) -> None:
    desk.safekeeping.due = False
    page: Any = walk.to("today")
    page.on_changed("case-1")
    walk.settle()
    assert said(page, "safekeeping-line") == ""
    assert "well" in child(page, QPushButton, "to-keeping").accessibleName()


def test_a_backup_is_written_and_told(walk: Walk, desk: FakeDesk, tmp_path: Path) -> None:
    page = page_of(walk)
    assert "no backup" in said(page, "safekeeping-backed-up")
    page.back_up_into(tmp_path)
    assert page._running.isVisible()
    ended(walk, page)
    assert desk.safekeeping.targets == [tmp_path]
    assert "Last backup" in said(page, "safekeeping-backed-up")
    assert "fieldtool-backup-0011223344" in said(page, "safekeeping-done")


def test_it_can_be_stopped(walk: Walk, desk: FakeDesk, tmp_path: Path, shell: Shell) -> None:
    page = page_of(walk)
    page.back_up_into(tmp_path)
    child(page, QPushButton, "safekeeping-stop").click()
    ended(walk, page)
    # It was stopped, or had ended before: the page says which, and nothing is half.
    stopped = not desk.safekeeping.targets
    assert ("no backup" in said(page, "safekeeping-backed-up")) is stopped


def test_a_damaged_vault_is_told_and_stays_told(walk: Walk, desk: FakeDesk) -> None:
    page = page_of(walk)
    page.look_through()
    ended(walk, page)
    assert "in order" in said(page, "safekeeping-done")
    desk.safekeeping.health = Health(10, (3,), True, None)
    page.look_through()
    ended(walk, page)
    assert "damaged" in said(page, "safekeeping-found")
    assert said(page, "safekeeping-done") == ""


def test_every_remark_has_its_words() -> None:
    assert all(remark(key).endswith(".") for key in _REMARKS)


# at the passphrase


def give(qtbot: QtBot, window: Window, settle: Settle, words: str = WORDS) -> None:
    _, field, _ = parts(window)
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle()


def test_a_damaged_vault_offers_its_ways_out_and_a_wrong_passphrase_does_not(
    qtbot: QtBot, locked: Window, program: FakeProgram, settle: Settle
) -> None:
    program.harm = WrongPassphraseError()
    give(qtbot, locked, settle)
    page, _, _ = parts(locked)
    assert not page._ways.isVisible()
    program.harm = DatabaseDamagedError()
    give(qtbot, locked, settle)
    assert page._ways.isVisible()
    assert locked.shell is None


def test_what_is_left_is_read(qtbot: QtBot, locked: Window, program: FakeProgram, settle: Settle) -> None:
    program.harm = DatabaseDamagedError()
    give(qtbot, locked, settle)
    page, _, problem = parts(locked)
    child(page, QPushButton, "unlock-read").click()
    assert isinstance(problem, Banner)
    assert "Nothing can be changed" in problem.words.text()
    give(qtbot, locked, settle)
    assert program.opened == "read"
    assert locked.shell is not None


def test_a_backup_is_restored(
    qtbot: QtBot, locked: Window, program: FakeProgram, settle: Settle, tmp_path: Path
) -> None:
    program.harm = DatabaseDamagedError()
    give(qtbot, locked, settle)
    page, _, _ = parts(locked)
    page.restore_from(tmp_path)
    give(qtbot, locked, settle, "not the words")
    assert locked.shell is None
    give(qtbot, locked, settle)
    assert program.opened == str(tmp_path)
    assert locked.shell is not None
