"""Keeps windows out of screen pictures, recordings and shared screens, where the system lets a program ask for that."""

from __future__ import annotations

import sys
from typing import Any, Final

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

EXCLUDE_FROM_CAPTURE: Final = 0x11
"""WDA_EXCLUDEFROMCAPTURE: Windows 10 version 2004 and later."""
_BLACK: Final = 0x01
"""WDA_MONITOR: earlier Windows shows a black window in pictures."""


def can_keep_out() -> bool:
    """This system offers it. On Windows it does; under X11, Wayland and macOS no program can rely on it."""
    return sys.platform == "win32" and QGuiApplication.platformName() == "windows"


def keep_out_of_pictures(window: QWidget, user32: Any = None) -> bool:
    """Asks the system to leave this window out; whether it will. `user32`: the library, given by tests.

    A camera, or a program with the rights of the system, sees the screen all the same.
    """
    if user32 is None:
        if not can_keep_out():
            return False
        import ctypes

        user32 = ctypes.WinDLL("user32")  # type: ignore[attr-defined,unused-ignore]
    handle = int(window.winId())
    return any(user32.SetWindowDisplayAffinity(handle, wish) for wish in (EXCLUDE_FROM_CAPTURE, _BLACK))
