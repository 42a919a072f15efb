"""Nothing moves by itself where that is asked for: in the settings, or by the system where Qt says so."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QProgressBar, QStyle
from pytestqt.qtbot import QtBot

import fieldtool.gui
from fieldtool.gui.look import Look
from fieldtool.gui.pages.all import PAGES
from fieldtool.gui.pages.settings import SettingsPage
from fieldtool.gui.parts.progress import Progress
from fieldtool.gui.stillness import asked_by_system
from fieldtool.gui.window import Window
from tests.gui.test_all_pages import go

GUI = Path(fieldtool.gui.__file__).parent
MOVERS = re.compile(r"Q\w*Animation\b|QTimeLine|QMovie|QScroller\b|setRange\(0, 0\)")


@pytest.fixture
def still(look: Look) -> Iterator[Look]:
    """A look that holds still, and afterwards lets go again."""
    look.settings.change(still=True)
    look.apply()
    yield look
    look.settings.change(still=False)
    look.apply()


def shown(qtbot: QtBot) -> Progress:
    bar = Progress()
    qtbot.addWidget(bar)
    bar.show()
    return bar


def test_a_bar_without_an_end_stands_where_nothing_shall_move(qtbot: QtBot, still: Look) -> None:
    bar = shown(qtbot)
    assert (bar.minimum(), bar.value(), bar.maximum()) == (0, 1, 2)
    bar.show_far(3, 10)
    assert (bar.value(), bar.maximum()) == (3, 10)
    bar.wait()
    assert (bar.minimum(), bar.maximum()) == (0, 2)


def test_otherwise_it_runs(qtbot: QtBot, look: Look) -> None:
    bar = shown(qtbot)
    assert (bar.minimum(), bar.maximum()) == (0, 0)


def test_cursor_effects_and_controls_stand_still(qapp: QApplication, qtbot: QtBot, still: Look) -> None:
    assert qapp.cursorFlashTime() == 0
    assert not any(qapp.isEffectEnabled(effect) for effect in Qt.UIEffect)
    box = QComboBox()
    qtbot.addWidget(box)
    box.show()
    assert box.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, box) == 0


def test_letting_go_brings_the_cursor_back(qapp: QApplication, look: Look) -> None:
    before = qapp.cursorFlashTime()
    for on in (True, False):
        look.settings.change(still=on)
        look.apply()
    assert qapp.cursorFlashTime() == before > 0


def test_it_is_chosen_in_the_settings(window: Window, settle: Callable[[], None]) -> None:
    assert window.shell is not None
    page = go(window.shell, "settings", settle)
    assert isinstance(page, SettingsPage)
    page._still.click()
    settle()
    assert window.look.settings.now.still
    assert QApplication.cursorFlashTime() == 0
    for name in PAGES:
        running = [b for b in go(window.shell, name, settle).findChildren(QProgressBar) if not b.maximum()]
        assert running == [], name
    window.look.settings.change(still=False)
    window.look.apply()


class Motion(Enum):
    """As Qt names it."""

    NoPreference = 0
    ReducedMotion = 1


def system(motion: Motion | None = None, effects: bool = True) -> Any:
    """An application on a system that says so."""
    said = SimpleNamespace() if motion is None else SimpleNamespace(motionPreference=lambda: motion)
    hints = SimpleNamespace(accessibility=lambda: said)
    return SimpleNamespace(styleHints=lambda: hints, isEffectEnabled=lambda _: effects)


def test_the_system_is_listened_to_where_qt_says_something() -> None:
    assert asked_by_system(system(Motion.ReducedMotion))
    assert not asked_by_system(system(Motion.NoPreference))
    assert asked_by_system(system(effects=False), "win32")
    assert not asked_by_system(system(effects=True), "win32")
    assert not asked_by_system(system(effects=False), "linux"), "there Qt says so whatever is set"


def test_nothing_else_in_the_window_moves_by_itself() -> None:
    movers = {
        str(file.relative_to(GUI))
        for file in GUI.rglob("*.py")
        if MOVERS.search(file.read_text(encoding="utf-8"))
    }
    assert movers == set(), "what moves goes through parts/progress.py"
