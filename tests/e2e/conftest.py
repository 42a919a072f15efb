"""A base directory of its own, the real program over it, and a real window in front of it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import TimeoutError
from pytestqt.qtbot import QtBot

from fieldtool.casework.ports import SetUp, Trust
from fieldtool.casework.setting_up import FirstRun
from fieldtool.gui.application import make_look
from fieldtool.gui.window import Window
from fieldtool.program import DesktopProgram
from fieldtool.vault import FLOOR
from tests.e2e.hand import Hand


class WatchedProgram(DesktopProgram):
    """The real program; only that it starts again is noted and left to the test, which would end with it."""

    def __init__(self, base_dir: Path) -> None:
        super().__init__(base_dir, FLOOR)
        self.restarts = 0
        self.trust = Trust(b"")

    def create(self, set_up: SetUp) -> FirstRun:
        made = super().create(set_up)
        self.trust = made.desk.referring.trust()  # here, on the vault thread; the test's own may not ask
        return made

    def restart(self, *, covered: bool = False) -> None:
        self.restarts += 1


class Sitter:
    """Whoever sits at the laptop: opens windows, waits for them, keeps pictures of what was seen."""

    def __init__(self, qtbot: QtBot, app: QApplication, base: Path, pictures: Path) -> None:
        self.qtbot, self.app, self.base, self.pictures = qtbot, app, base, pictures
        self.program = WatchedProgram(base)
        self._windows: list[Window] = []

    def open(self) -> Hand:
        """A fresh window, settled and in front."""
        self.program = WatchedProgram(self.base)
        window = Window(make_look(self.app, self.base), self.program)
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        self._windows.append(window)
        self.qtbot.waitUntil(window.isActiveWindow)
        hand = Hand(window)
        self.settle(hand)
        return hand

    def settle(self, hand: Hand) -> None:
        """Waits until nothing is under way."""
        self.until(hand, lambda: True)

    def until(self, hand: Hand, holds: Callable[[], bool]) -> None:
        """Waits until something is to be seen."""
        try:
            self.qtbot.waitUntil(lambda: hand.ready and holds(), timeout=60_000)
        except TimeoutError as error:
            self.picture(hand, "waited-in-vain")
            raise AssertionError(f"waited in vain; to be seen: {hand.state()}") from error

    def picture(self, hand: Hand, name: str) -> None:
        """Keeps what is on the screen."""
        assert hand.window.grab().save(str(self.pictures / f"{name}.png"))

    def leave(self) -> None:
        """Closes what is still open."""
        for window in self._windows:
            window.close()
            window.deleteLater()


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Where pictures of the walk are left: the folder FIELDTOOL_SCREENSHOTS names, or one that goes with the test."""
    folder = Path(os.environ.get("FIELDTOOL_SCREENSHOTS") or tmp_path / "pictures")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture
def sitter(qtbot: QtBot, qapp: QApplication, tmp_path: Path, pictures: Path) -> Iterator[Sitter]:
    """Somebody at a fresh laptop."""
    made = Sitter(qtbot, qapp, tmp_path / "base", pictures)
    yield made
    made.leave()


def tool(name: str) -> pytest.MarkDecorator:
    """Skips only where a stock tool is absent."""
    return pytest.mark.skipif(shutil.which(name) is None, reason=f"{name} is not installed")
