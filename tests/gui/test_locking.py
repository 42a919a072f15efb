"""When the vault locks, and that what was typed is kept first."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fieldtool.gui.locking import TICK_SECONDS, LockWatch
from fieldtool.gui.look import Look
from fieldtool.gui.pages.unlock import UnlockPage
from fieldtool.gui.parts.cover import Cover
from fieldtool.gui.shell import Shell
from fieldtool.gui.window import TITLE, Window
from tests.gui.fakes import FakeDesk, FakeProgram


class Clock:
    """A clock that tests turn."""

    def __init__(self) -> None:
        self.seconds = 1_000.0

    def __call__(self) -> float:
        return self.seconds

    def ticks(self, watch: LockWatch, count: int) -> None:
        for _ in range(count):
            self.seconds += TICK_SECONDS
            watch.tick()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def watch(look: Look, clock: Clock) -> LockWatch:
    made = LockWatch(look.settings, now=clock)
    made.begin()
    return made


def reasons(watch: LockWatch) -> list[str]:
    heard: list[str] = []
    watch.lock_wanted.connect(heard.append)
    return heard


def test_locks_when_nobody_touches_it(look: Look, watch: LockWatch, clock: Clock) -> None:
    look.settings.change(idle_minutes=1)
    heard = reasons(watch)
    clock.ticks(watch, 11)
    assert heard == []
    clock.ticks(watch, 1)
    assert heard == ["idle"]


def test_a_key_is_a_touch(look: Look, watch: LockWatch, clock: Clock) -> None:
    look.settings.change(idle_minutes=1)
    heard = reasons(watch)
    clock.ticks(watch, 11)
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    assert watch.eventFilter(QObject(), key) is False
    clock.ticks(watch, 11)
    assert heard == []


@pytest.mark.parametrize("jump", [3600.0, -3600.0])
def test_locks_after_a_jump_of_the_clock(watch: LockWatch, clock: Clock, jump: float) -> None:
    heard = reasons(watch)
    clock.seconds += jump
    clock.ticks(watch, 1)
    assert heard[:1] == ["sleep"]


def test_the_touch_that_wakes_the_laptop_locks_at_once(watch: LockWatch, clock: Clock) -> None:
    """Before the next tick is due: the clock of the timers stands still while a laptop sleeps."""
    heard = reasons(watch)
    clock.seconds += 3600
    watch.eventFilter(QObject(), QEvent(QEvent.Type.MouseMove))
    assert heard == ["sleep"]


def test_sleep_can_be_allowed(look: Look, watch: LockWatch, clock: Clock) -> None:
    look.settings.change(lock_on_sleep=False, idle_minutes=0)
    heard = reasons(watch)
    clock.seconds += 3600
    clock.ticks(watch, 1)
    assert heard == []


def test_the_key_locks_closes_the_vault_and_begins_anew(
    qtbot: QtBot, window: Window, desk: FakeDesk, program: FakeProgram
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert desk.closed
    assert program.restarts == 1
    assert not window.isVisible()


def test_the_quick_exit_covers_everything_and_locks(
    qtbot: QtBot,
    window: Window,
    shell: Shell,
    desk: FakeDesk,
    program: FakeProgram,
    settle: Callable[[], None],
) -> None:
    shell.show_page("case", "case-4")
    settle()
    qtbot.keyClick(window, Qt.Key.Key_F12)
    assert desk.closed
    assert (program.restarts, program.covered) == (1, True)
    cover = window.findChild(Cover)
    assert cover is not None
    assert window.isVisible()
    assert cover.isVisible()
    assert not shell.isVisible()
    said = "".join(w.accessibleName() for w in window.findChildren(QWidget) if w.isVisible())
    assert "lock" not in said.casefold()
    assert "KE04" not in said


def test_after_the_quick_exit_only_its_own_key_leads_to_the_passphrase(
    qtbot: QtBot, look: Look, program: FakeProgram
) -> None:
    program.covered = True
    window = Window(look, program)
    qtbot.addWidget(window)
    window.resize(1024, 600)
    window.show()
    cover = window.findChild(Cover)
    assert cover is not None
    assert window.findChild(UnlockPage) is None
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_A):
        qtbot.keyClick(cover, key)
    assert window.findChild(UnlockPage) is None
    qtbot.keyClick(cover, Qt.Key.Key_F12)
    assert window.findChild(UnlockPage) is not None
    window.close()


def test_putting_the_window_away_locks(
    qtbot: QtBot, window: Window, desk: FakeDesk, program: FakeProgram
) -> None:
    window.showMinimized()
    qtbot.waitUntil(lambda: program.restarts == 1)
    assert desk.closed


def test_putting_it_away_can_be_allowed(qtbot: QtBot, window: Window, program: FakeProgram) -> None:
    window.look.settings.change(lock_on_minimise=False)
    window.showMinimized()
    qtbot.waitUntil(window.isMinimized)
    assert program.restarts == 0


def test_locking_keeps_what_was_typed_and_not_sent(
    qtbot: QtBot, window: Window, shell: Shell, desk: FakeDesk, settle: Callable[[], None]
) -> None:
    from PySide6.QtWidgets import QLineEdit

    desk.conversation("interview-4").go_to("/data/person/name")
    shell.show_page("interview", "case-4")
    settle()
    settle()
    field = shell.page("interview").findChild(QLineEdit, "answer")
    assert field is not None
    field.setText("Amina Second")
    window.lock()
    assert desk.given["interview-4"]["/data/person/name"][0] == "Amina Second"


def test_closing_the_window_closes_the_vault(window: Window, desk: FakeDesk) -> None:
    window.close()
    assert desk.closed


def test_the_title_says_nothing(window: Window, shell: Shell, settle: Callable[[], None]) -> None:
    shell.show_page("interview", "case-4")
    settle()
    assert window.windowTitle() == TITLE
    assert "Amina" not in window.windowTitle()
