"""The installed Qt counts references rightly: one release of PySide6 lost one at every call that returns nothing."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 20_000


def test_a_call_that_returns_nothing_does_not_use_up_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on Python 3.11 dropped one per call and aborted after about 5,000. Immortal since Python 3.12."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(CALLS):
        if sys.getrefcount(None) < before / 2:
            break  # stop before the interpreter dies of it
        label.setText(str(number))
    assert abs(sys.getrefcount(None) - before) < CALLS / 100
