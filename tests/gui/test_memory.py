"""An hour of clicking, in short: page after page, look after look, and the memory stays where it was."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path

import pytest

from fieldtool.gui.window import Window
from tests.gui.test_all_pages import go

STATUS = Path("/proc/self/statm")
ROUNDS = 3
WARM = 2
CLICKED = ("today", "meet", "cases", "case", "journey", "assessment", "guide", "settings")
MOST_GROWTH_MB = 12


def megabytes() -> float:
    """What this process holds in memory now."""
    return int(STATUS.read_text(encoding="ascii").split()[1]) * 4096 / 1e6


@pytest.mark.skipif(not STATUS.exists(), reason="there is no /proc here")
def test_memory_stays_flat_over_scripted_clicking(window: Window, settle: Callable[[], None]) -> None:
    def clicks() -> None:
        for name in CLICKED:
            assert window.shell is not None
            go(window.shell, name, settle)
        assert window.shell is not None
        window.shell.look_changed.emit()  # every page is made anew
        settle()
        gc.collect()

    held = []
    for _ in range(WARM + ROUNDS):
        clicks()
        held.append(megabytes())
    assert held[-1] - held[WARM - 1] < MOST_GROWTH_MB, [round(one) for one in held]
