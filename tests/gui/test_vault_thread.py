"""One thread, in order; results only for those who still want them."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from fieldtool.domain.errors import FieldToolError, NotAllowedError
from fieldtool.gui.vault_thread import ProgramFaultError, VaultThread


@pytest.fixture
def thread(qtbot: QtBot) -> Iterator[VaultThread]:
    made = VaultThread()
    yield made
    made.finish()


def test_jobs_run_on_one_other_thread_in_order(qtbot: QtBot, thread: VaultThread) -> None:
    owner, seen = QObject(), []
    for number in range(20):
        thread.ask(owner, lambda number=number: (number, threading.get_ident()), seen.append)
    qtbot.waitUntil(lambda: len(seen) == 20)
    assert [number for number, _ in seen] == list(range(20))
    assert len({ident for _, ident in seen}) == 1
    assert seen[0][1] != threading.get_ident()


def test_results_arrive_on_the_thread_of_the_window(qtbot: QtBot, thread: VaultThread) -> None:
    owner, seen = QObject(), []
    thread.ask(owner, lambda: None, lambda _: seen.append(threading.get_ident()))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [threading.get_ident()]


def test_a_result_for_a_destroyed_owner_is_dropped(qtbot: QtBot, thread: VaultThread) -> None:
    owner, seen = QObject(), []
    thread.ask(owner, lambda: "late", seen.append)
    shiboken6.delete(owner)
    qtbot.waitUntil(lambda: not thread.busy)
    assert seen == []


def test_a_result_of_an_earlier_unlock_is_dropped(qtbot: QtBot, thread: VaultThread) -> None:
    owner, seen = QObject(), []
    thread.ask(owner, lambda: "old", seen.append)
    thread.forget_results()
    thread.ask(owner, lambda: "new", seen.append)
    qtbot.waitUntil(lambda: not thread.busy)
    assert seen == ["new"]


def test_an_error_goes_to_the_asker_or_else_to_the_window(qtbot: QtBot, thread: VaultThread) -> None:
    def refuse() -> None:
        raise NotAllowedError

    owner, own = QObject(), []
    common: list[FieldToolError] = []
    thread.failed.connect(common.append)
    thread.ask(owner, refuse, failed=own.append)
    thread.ask(owner, refuse)
    qtbot.waitUntil(lambda: not thread.busy)
    assert [type(e) for e in own] == [type(e) for e in common] == [NotAllowedError]


def test_a_bug_is_told_without_details_and_logged_without_values(
    qtbot: QtBot, thread: VaultThread, caplog: pytest.LogCaptureFixture
) -> None:
    def broken() -> None:
        raise ValueError("Amina Example")

    owner, told = QObject(), []
    with caplog.at_level(logging.ERROR):
        thread.ask(owner, broken, failed=told.append)
        qtbot.waitUntil(lambda: not thread.busy)
    assert isinstance(told[0], ProgramFaultError)
    assert "ValueError" in caplog.text
    assert "Amina" not in caplog.text


def test_finishing_runs_what_is_waiting_and_then_the_last_job(qtbot: QtBot) -> None:
    thread, done = VaultThread(), []
    owner = QObject()
    thread.ask(owner, lambda: done.append("answer"))
    thread.finish(lambda: done.append("close"))
    assert done == ["answer", "close"]
