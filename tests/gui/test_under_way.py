"""Whatever takes longer than half a second shows that it is under way; what nobody waits for does not."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from fieldtool.bundle.errors import StoppedError
from fieldtool.gui.pages.exchange import ExchangePage
from fieldtool.gui.parts.boxes import Banner
from fieldtool.gui.parts.under_way import PATIENCE_MS, UnderWay
from fieldtool.gui.shell import Shell
from fieldtool.gui.vault_thread import VaultThread
from tests.gui.fakes import FakeDesk
from tests.gui.test_all_pages import go, spoken_name

Settle = Callable[[], None]


def line(shell: Shell) -> UnderWay:
    found = shell.findChild(UnderWay, "under-way")
    assert found is not None
    return found


def test_a_job_that_takes_long_is_shown_until_it_ends(qtbot: QtBot, shell: Shell, settle: Settle) -> None:
    settle()
    go_on = threading.Event()
    assert line(shell).isHidden()
    shell.room.thread.ask(shell, go_on.wait)
    assert line(shell).isHidden(), "not at once: what is quick does not flicker"
    qtbot.waitUntil(line(shell).isVisible, timeout=60_000)
    assert spoken_name(line(shell))
    go_on.set()
    settle()
    assert line(shell).isHidden()


def test_a_page_can_be_left_while_the_vault_is_at_work(qtbot: QtBot, shell: Shell, settle: Settle) -> None:
    go_on = threading.Event()
    shell.room.thread.ask(shell, go_on.wait)
    shell.show_page("about")
    assert shell.here == "about"
    assert shell.page("about").isVisible()
    go_on.set()
    settle()


def test_nothing_jumps_when_it_comes(qtbot: QtBot, shell: Shell, settle: Settle) -> None:
    settle()
    before = shell.page(shell.here).geometry(), shell.page(shell.here).mapTo(shell, shell.rect().topLeft())
    line(shell).show()
    qtbot.waitUntil(line(shell).isVisible)
    assert (
        shell.page(shell.here).geometry(),
        shell.page(shell.here).mapTo(shell, shell.rect().topLeft()),
    ) == before
    line(shell).hide()


def test_what_nobody_waits_for_is_not_shown(qtbot: QtBot, shell: Shell, settle: Settle) -> None:
    settle()
    said: list[bool] = []
    shell.room.thread.waited.connect(said.append)
    shell.room.thread.ask(shell, lambda: None, waited_for=False)
    settle()
    assert said == []


def test_waiting_begins_with_the_first_and_ends_with_the_last(qtbot: QtBot) -> None:
    thread = VaultThread()
    said: list[bool] = []
    thread.waited.connect(said.append)
    go_on = threading.Event()
    for _ in range(3):
        thread.ask(thread, go_on.wait)
    assert said == [True]
    go_on.set()
    qtbot.waitUntil(lambda: not thread.busy)
    assert said == [True, False]
    thread.finish()


def test_sealing_can_be_stopped_and_then_nothing_was_written(
    qtbot: QtBot,
    shell: Shell,
    desk: FakeDesk,
    settle: Settle,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    go_on = threading.Event()

    def seal(folder: Path, *, case_ids: object, progress: Callable[[int, int], bool]) -> object:
        progress(1, 3)
        go_on.wait()
        if not progress(2, 3):
            raise StoppedError
        return (folder / "written.age").write_bytes(b"age")

    monkeypatch.setattr(desk.exchange, "seal", seal)
    page = cast(ExchangePage, go(shell, "exchange", settle))
    stop = page.findChild(QPushButton, "exchange-stop")
    trouble = shell.findChild(Banner, "trouble")
    assert stop is not None
    assert trouble is not None
    assert stop.isHidden()
    page.seal_into(tmp_path)
    qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    go_on.set()
    settle()
    assert stop.isHidden()
    assert StoppedError.sentence in trouble.words.text()
    assert list(tmp_path.glob("*.age")) == []


def test_half_a_second_is_the_limit() -> None:
    assert PATIENCE_MS == 500
