"""The window's own thread is never held up: whatever page comes, the thread has little to do and waits for nothing."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from fieldtool.gui.pages.all import PAGES
from fieldtool.gui.shell import CASE_PAGES, Shell
from fieldtool.gui.window import Window

Settle = Callable[[], None]

MOST_MS = 250
"""Of work until a page that is there already shows the newest. Counted in processor time of this thread alone, over all
turns together, the least of a few times: so a busy machine changes little, and no single turn can be longer. The
bound is generous: it catches what becomes several times as slow."""
TIMES = 3


def worked_ms(work: Callable[[], object]) -> float:
    """The processor time this thread spends on it."""
    begin = time.thread_time()
    work()
    return (time.thread_time() - begin) * 1000


def hold_up() -> None:
    """Work that would be felt."""
    end = time.thread_time() + MOST_MS / 1000
    while time.thread_time() < end:
        pass


def test_what_holds_the_window_up_would_be_noticed(shell: Shell, settle: Settle) -> None:
    def answered() -> None:
        shell.room.thread.ask(shell, lambda: None, lambda _: hold_up())
        settle()

    assert worked_ms(answered) >= MOST_MS


def test_what_the_vault_does_does_not_hold_the_window_up(shell: Shell, settle: Settle) -> None:
    def asked() -> None:
        shell.room.thread.ask(shell, hold_up, lambda _: None)
        settle()

    assert worked_ms(asked) < MOST_MS


@pytest.mark.parametrize("name", PAGES)
def test_a_page_that_comes_again_does_not_hold_the_window_up(
    window: Window, shell: Shell, settle: Settle, name: str
) -> None:
    other = "today" if name != "today" else "about"

    def come() -> None:
        shell.show_page(name, "case-4" if name in CASE_PAGES else None)
        settle()
        settle()

    come()
    spent = []
    for _ in range(TIMES):
        shell.show_page(other)
        settle()
        spent.append(worked_ms(come))
        if spent[-1] < MOST_MS:
            break
    assert min(spent) < MOST_MS, [round(one) for one in spent]
