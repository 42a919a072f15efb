"""The door: right words open, wrong ones say so, and the field forgets."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from fieldtool.gui.look import Look
from fieldtool.gui.pages.unlock import UnlockPage
from fieldtool.gui.parts.boxes import Banner
from fieldtool.gui.window import Window
from tests.gui.fakes import WORDS, FakeProgram


def parts(window: Window) -> tuple[UnlockPage, QLineEdit, Banner]:
    page = window.centralWidget().findChild(UnlockPage)
    assert page is not None
    problem = page.findChild(Banner, "unlock-problem")
    assert problem is not None
    return page, page.field, problem


def test_typing_the_words_opens(qtbot: QtBot, locked: Window, settle: Callable[[], None]) -> None:
    _, field, _ = parts(locked)
    qtbot.keyClicks(field, WORDS)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle()
    assert locked.shell is not None
    assert locked.shell.here == "today"


def test_wrong_words_say_so_and_let_try_again(
    qtbot: QtBot, locked: Window, settle: Callable[[], None]
) -> None:
    _, field, problem = parts(locked)
    qtbot.keyClicks(field, "not the words")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle()
    assert locked.shell is None
    assert "not the words of this vault" in problem.words.text()
    assert field.isEnabled()
    assert field.text() == ""


def test_the_field_forgets_when_it_was_given_and_when_it_goes(qtbot: QtBot, locked: Window) -> None:
    _, field, _ = parts(locked)
    qtbot.keyClicks(field, "half")
    locked.hide()
    assert field.text() == ""


def test_nothing_typed_asks_nothing(qtbot: QtBot, locked: Window) -> None:
    page, field, _ = parts(locked)
    with qtbot.assertNotEmitted(page.passphrase_given):
        qtbot.keyClick(field, Qt.Key.Key_Return)


def test_without_a_vault_the_first_run_begins(qtbot: QtBot, look: object) -> None:
    from fieldtool.gui.look import Look
    from fieldtool.gui.pages.first_run import FirstRunPage

    assert isinstance(look, Look)
    window = Window(look, FakeProgram(exists=False))
    qtbot.addWidget(window)
    assert window.centralWidget().findChild(FirstRunPage) is not None
    window.close()


def test_only_a_throw_away_vault_tells_its_passphrase(qtbot: QtBot, locked: Window) -> None:
    told = []
    for passphrase in ("", "invented words only"):
        page = UnlockPage(locked.look.theme, locked.look.icons, passphrase)
        qtbot.addWidget(page)
        page.show()
        banner = page.findChild(Banner, "throw-away")
        assert banner is not None
        told.append((banner.isVisible(), "invented words only" in banner.accessibleName()))
    assert told == [(False, False), (True, True)]


def test_practice_is_entered_from_the_door_and_the_real_vault_stays_shut(
    qtbot: QtBot, locked: Window, program: FakeProgram
) -> None:
    page, _, _ = parts(locked)
    made = page.findChild(QPushButton, "practice-button")
    assert made is not None
    assert made.isVisible()
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: program.entered == ["made", "entered"])
    assert locked.shell is None


def test_in_practice_every_page_says_so_and_the_door_leads_back(qtbot: QtBot, look: Look) -> None:
    program = FakeProgram()
    program.practice, program.can_practise = True, False
    window = Window(look, program)
    qtbot.addWidget(window)
    window.show()
    page, _, _ = parts(window)
    page.passphrase_given.emit(WORDS)
    qtbot.waitUntil(lambda: window.shell is not None and not window.thread_of_vault.busy)
    assert window.shell is not None
    banner = window.shell.findChild(Banner, "practice-banner")
    assert banner is not None
    assert "invented" in banner.words.text()
    window.close()
    again = Window(look, program)
    qtbot.addWidget(again)
    again.show()
    made = parts(again)[0].findChild(QPushButton, "practice-button")
    assert made is not None
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    assert program.entered == ["left"]
    again.close()
