"""The weekly look through the vault: by itself, only in a quiet moment, and never in anybody's way."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from fieldtool.casework.safekeeping import Health, WorkStoppedError
from fieldtool.gui.shell import Shell
from fieldtool.gui.weekly_check import QUIET_SECONDS, WeeklyCheck
from fieldtool.gui.window import Window
from tests.gui.fakes import FakeDesk

Settle = Callable[[], None]


@pytest.fixture
def weekly(window: Window) -> WeeklyCheck:
    found = window.findChild(WeeklyCheck)
    assert found is not None
    return found


def quiet(window: Window, seconds: float) -> None:
    window.watch._touched = window.watch._now() - seconds


def until(qtbot: QtBot, window: Window, weekly: WeeklyCheck, done: Callable[[], bool]) -> None:
    """The window may be preparing something just then: it begins again, as its timer would."""

    def looked() -> bool:
        quiet(window, QUIET_SECONDS + 1)
        weekly.look()
        return done()

    qtbot.waitUntil(looked)


def test_it_waits_for_a_quiet_moment_and_then_looks_once(
    qtbot: QtBot, window: Window, weekly: WeeklyCheck, desk: FakeDesk, settle: Settle
) -> None:
    quiet(window, 0)
    weekly.look()
    settle()
    assert desk.safekeeping.checked is None
    until(qtbot, window, weekly, lambda: desk.safekeeping.checked is not None)
    first = desk.safekeeping.checked
    assert first is not None
    weekly.look()
    settle()
    assert desk.safekeeping.checked == first


def test_whoever_needs_the_vault_does_not_wait_for_it(
    qtbot: QtBot, window: Window, weekly: WeeklyCheck, desk: FakeDesk, settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    begun, steps = Event(), []

    def check(progress: Callable[[int, int], bool]) -> Health:
        begun.set()
        while progress(len(steps), 10):
            steps.append(1)
        raise WorkStoppedError()

    monkeypatch.setattr(desk.safekeeping, "check", check)
    until(qtbot, window, weekly, begun.is_set)
    answered: list[int] = []
    window.thread_of_vault.ask(window, lambda: 1, answered.append)
    settle()
    assert answered == [1]
    assert desk.safekeeping.checked is None


def test_a_damaged_vault_is_brought_before_the_officer(
    qtbot: QtBot, window: Window, weekly: WeeklyCheck, desk: FakeDesk, shell: Shell, settle: Settle
) -> None:
    desk.safekeeping.health = Health(10, (3,), True, None)
    until(qtbot, window, weekly, lambda: desk.safekeeping.checked is not None)
    settle()
    assert shell.here == "safekeeping"
    assert "damaged" in shell.page("safekeeping")._found.words.text()  # type: ignore[attr-defined]


def test_locking_does_not_wait_for_it(
    qtbot: QtBot, window: Window, weekly: WeeklyCheck, desk: FakeDesk
) -> None:
    begun = Event()

    def check(progress: Callable[[int, int], bool]) -> Health:
        begun.set()
        while progress(0, 10):
            pass
        raise WorkStoppedError()

    desk.safekeeping.check = check  # type: ignore[assignment,method-assign]
    until(qtbot, window, weekly, begun.is_set)
    window.lock()
    assert not window.isVisible()
