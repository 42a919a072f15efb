"""What is not a page of the rail can be reached as well: the door, the first run, the questions, the sheet of keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fieldtool.gui.look import Look
from fieldtool.gui.pages.first_run import FirstRunPage
from fieldtool.gui.pages.unlock import UnlockPage
from fieldtool.gui.parts.asking import PassphraseDialog, ask_sure
from fieldtool.gui.theme import TOUCH_PX
from fieldtool.gui.window import Window
from tests.gui.fakes import FakeProgram
from tests.gui.test_all_pages import spoken_name
from tests.gui.test_reach import SCREENS, lost, used

Settle = Callable[[], None]
LONG = (
    "This takes the narrative, the name and every document of the case away from this laptop for ever. " * 4
)


def wrong(place: QWidget) -> list[str]:
    """What nobody can reach, touch or hear named."""
    small = [
        f"{w.objectName()} is {w.height()} pixels high"
        for w in used(place)
        if isinstance(w, QPushButton | QComboBox | QCheckBox | QLineEdit) and w.height() < TOUCH_PX
    ]
    nameless = [
        f"{type(w).__name__} {w.objectName()} has no name"
        for w in place.findChildren(QWidget)
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and w.isVisible()
        and not isinstance(w, QScrollArea)
        and not spoken_name(w)
    ]
    return [*lost(place), *small, *nameless]


@pytest.fixture(params=SCREENS)
def screen(request: pytest.FixtureRequest, look: Look) -> Iterator[tuple[int, int]]:
    """Each of the screens; letters and language go back afterwards."""
    width, height, percent = SCREENS[request.param]
    look.settings.change(language="fr", text_percent=percent)
    look.apply()
    yield width, height
    look.settings.change(language="en", text_percent=100)
    look.apply()


def laid_out() -> None:
    """What was put in place is measured some turns later."""
    for _ in range(4):
        QApplication.processEvents()


def shown(qtbot: QtBot, window: Window, size: tuple[int, int]) -> None:
    window.resize(*size)
    qtbot.waitUntil(lambda: not window.thread_of_vault.busy)
    qtbot.waitUntil(lambda: window.size().toTuple() == size)
    laid_out()


def test_the_door(qtbot: QtBot, screen: tuple[int, int], locked: Window) -> None:
    shown(qtbot, locked, screen)
    page = locked.findChild(UnlockPage)
    assert page is not None
    assert page.isVisible()
    assert wrong(page) == []


def test_every_step_of_the_first_run(qtbot: QtBot, screen: tuple[int, int], look: Look) -> None:
    window = Window(look, FakeProgram(exists=False))
    qtbot.addWidget(window)
    window.show()
    shown(qtbot, window, screen)
    page = window.findChild(FirstRunPage)
    assert page is not None
    problems = {}
    for step in range(page._steps.count()):
        page._show_step(step)
        laid_out()
        if found := wrong(page):
            problems[step] = found
    window.close()
    assert problems == {}


def test_the_questions_fit_the_window(qtbot: QtBot, screen: tuple[int, int], locked: Window) -> None:
    shown(qtbot, locked, screen)
    asked: list[QDialog] = [PassphraseDialog(locked)]
    asked[0].open()
    asked.append(ask_sure(locked, "Forget this case", LONG, "Forget it", lambda: None, typed="forget"))
    for dialog in asked:
        qtbot.waitUntil(dialog.isVisible)
        laid_out()
        assert dialog.height() <= screen[1], (dialog.objectName(), dialog.height())
        assert dialog.width() <= screen[0], (dialog.objectName(), dialog.width())
        assert wrong(dialog) == []
        dialog.reject()
