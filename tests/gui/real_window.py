"""The real window over a real vault in a folder of the test's own, with a form of the test's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldtool.casework.ports import SetUp
from fieldtool.domain.officer import Officer, Organisation
from fieldtool.gui.application import make_look
from fieldtool.gui.pages.unlock import UnlockPage
from fieldtool.gui.shell import Shell
from fieldtool.gui.window import Window
from fieldtool.program import DesktopProgram
from fieldtool.vault import FLOOR

WORDS = "amber birch cedar dune ember fjord"


@dataclass
class Real:
    """An unlocked window."""

    folder: Path
    window: Window
    program: DesktopProgram
    settle: Callable[[], None]
    case_id: str = ""

    @property
    def shell(self) -> Shell:
        assert self.window.shell is not None
        return self.window.shell

    @property
    def store(self) -> Any:
        return self.shell.room.desk._store  # type: ignore[attr-defined]

    def go(self, page: str) -> Any:
        """A page about the one case."""
        self.shell.show_page(page, self.case_id or None)
        for _ in range(3):
            self.settle()
        return self.shell.page(page)

    def on_vault(self, job: Callable[[Any], Any]) -> Any:
        """What a job on the vault thread gives."""
        found: list[Any] = []
        self.shell.room.thread.ask(self.shell, lambda: job(self.shell.room.desk), found.append)
        self.settle()
        return found[0]


@pytest.fixture
def real(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Real]]:
    """Makes one: `real(form, language)` with an interview begun in the form."""
    made: list[Real] = []

    def make(form: Path, language: str = "en") -> Real:
        program = DesktopProgram(tmp_path / "base", FLOOR)
        monkeypatch.setattr(program, "restart", lambda covered=False: None)
        begun = program.create(
            SetUp(Organisation("Example Office", "KE04"), Officer("1", "Testov Invented"), WORDS)
        )
        info = begun.desk.add_form(form)
        case, _ = begun.desk.begin(language, form_hash=info.hash)
        begun.desk.close()
        window = Window(make_look(qapp, tmp_path / "base"), program)
        window.resize(1366, 768)
        made.append(Real(tmp_path, window, program, unlocked(qtbot, window), case.id))
        return made[0]

    yield make
    for one in made:
        one.window.close()
        one.window.deleteLater()


def unlocked(qtbot: QtBot, window: Window) -> Callable[[], None]:
    """Shows it and opens its vault; what comes back waits until the vault has done what it was asked."""
    window.show()

    def settle() -> None:
        qtbot.waitUntil(lambda: not window.thread_of_vault.busy, timeout=60_000)
        QApplication.processEvents()

    page = window.centralWidget().findChild(UnlockPage)
    assert page is not None
    page.passphrase_given.emit(WORDS)
    settle()
    return settle


def child(parent: QWidget, kind: type, name: str) -> Any:
    """A control by its name."""
    found = parent.findChild(kind, name)
    assert found is not None, name
    return found
