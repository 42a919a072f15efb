"""A window on an invented desk, unlocked and settled."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldtool.gui.application import make_look
from fieldtool.gui.look import Look
from fieldtool.gui.shell import Shell
from fieldtool.gui.window import Window
from tests.gui.fakes import WORDS, FakeDesk, FakeProgram, busy_desk


@pytest.fixture
def look(qapp: QApplication, tmp_path: Path) -> Look:
    """The default look, with settings of its own."""
    return make_look(qapp, tmp_path / "base")


@pytest.fixture
def desk() -> FakeDesk:
    """A desk with four invented people; the newest interview is open at "papers"."""
    return busy_desk()


@pytest.fixture
def program(desk: FakeDesk) -> FakeProgram:
    """A program with this desk."""
    return FakeProgram(desk)


@pytest.fixture
def locked(qtbot: QtBot, look: Look, program: FakeProgram) -> Iterator[Window]:
    """A window at the unlock page."""
    window = Window(look, program)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: not window.thread_of_vault.busy)
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def settle(qtbot: QtBot, locked: Window) -> Callable[[], None]:
    """Waits until nothing is under way on the vault thread."""

    def wait() -> None:
        qtbot.waitUntil(lambda: not locked.thread_of_vault.busy, timeout=60_000)
        QApplication.processEvents()  # what was just laid out is in sight one turn later

    return wait


@pytest.fixture
def window(locked: Window, settle: Callable[[], None]) -> Window:
    """An unlocked window."""
    from fieldtool.gui.pages.unlock import UnlockPage

    page = locked.centralWidget().findChild(UnlockPage)
    assert page is not None
    page.passphrase_given.emit(WORDS)
    settle()
    assert locked.shell is not None
    return locked


@pytest.fixture
def shell(window: Window) -> Shell:
    """The unlocked part of the window."""
    assert window.shell is not None
    return window.shell
