"""The real window on a real vault: what the person said is in no title, no file, no log, no temporary file, no file name."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldtool.casework.ports import SetUp
from fieldtool.demo import people, play
from fieldtool.domain.officer import Officer, Organisation
from fieldtool.gui.application import make_look
from fieldtool.gui.pages.all import PAGES
from fieldtool.gui.shell import CASE_PAGES
from fieldtool.gui.window import TITLE, Window
from fieldtool.program import DesktopProgram
from fieldtool.vault import FLOOR
from tests.gui.real_window import unlocked

WORDS = "amber birch cedar dune ember fjord"
CANARY = "Zyxcanary"


class _Titles(QObject):
    """Every title a window of this program ever had, and every name the desktop may show."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        titles = (QEvent.Type.WindowTitleChange, QEvent.Type.Show)
        if isinstance(watched, QWidget) and watched.isWindow() and event.type() in titles:
            self.seen |= {watched.windowTitle(), watched.windowIconText(), watched.windowFilePath()}
        return False


@pytest.fixture
def titles(qapp: QApplication) -> Iterator[set[str]]:
    watch = _Titles()
    qapp.installEventFilter(watch)
    yield watch.seen
    qapp.removeEventFilter(watch)


def leaks(folder: Path) -> list[str]:
    found = []
    for path in folder.rglob("*"):
        data = (path.read_bytes() if path.is_file() else b"") + path.name.encode()
        for word in (CANARY, WORDS):
            if any(word.encode(code) in data for code in ("utf-8", "utf-16-le", "utf-16-be")):
                found.append(str(path))
    return found


def test_a_walk_through_every_page_leaves_nothing(
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    own_home: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    titles: set[str],
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    for name in ("TMPDIR", "SQLITE_TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(temporary))
    caplog.set_level(logging.DEBUG)
    base = tmp_path / "base"
    program = DesktopProgram(base, FLOOR)
    monkeypatch.setattr(program, "restart", lambda covered=False: None)
    made = program.create(
        SetUp(Organisation("Example Office", "KE04"), Officer("1", "Testov Invented"), WORDS)
    )
    known = people.PEOPLE[0]
    fields = dict(known.fields) | {"prs_FirstName": CANARY, "prs_SecondName": CANARY, "safe_contact": CANARY}
    from dataclasses import replace

    case_id = play.interview(made.desk, replace(known, fields=fields)).id
    made.desk.close()
    window = Window(make_look(qapp, base), program)
    qtbot.addWidget(window)
    settle = unlocked(qtbot, window)
    shell = window.shell
    assert shell is not None
    shown = ""
    for name in PAGES:
        shell.show_page(name, case_id if name in CASE_PAGES else None)
        settle()
        settle()
        from PySide6.QtWidgets import QLabel

        shown += " ".join(label.text() for label in shell.page(name).findChildren(QLabel))
    assert CANARY in shown, "a test of the test: the name was on the screen"

    def fault(*_: Any) -> None:
        raise ValueError(f"about {CANARY}")

    shell.room.thread.ask(shell, fault)
    settle()
    assert leaks(tmp_path) == [], "while the vault is open"
    window.lock()
    assert leaks(tmp_path) == []
    assert leaks(own_home) == []
    assert CANARY not in caplog.text
    assert titles <= {TITLE, ""}
    assert QApplication.applicationDisplayName() != CANARY
    assert list(temporary.iterdir()) == []


def test_a_fault_prints_its_kind_and_place_and_no_value() -> None:
    code = (
        "from fieldtool.gui import crashing\n"
        "crashing.install()\n"
        "import threading\n"
        "def inner(said):\n"
        "    raise ValueError('the answer was ' + said)\n"
        f"thread = threading.Thread(target=inner, args=('{CANARY}',)); thread.start(); thread.join()\n"
        f"inner('{CANARY}')\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert CANARY not in done.stderr
    assert done.stderr.count("ValueError at inner:5") == 2
