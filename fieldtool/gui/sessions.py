"""Hears that the screen was locked or another user came to the front, where that can be heard without a socket."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray

_WM_WTSSESSION_CHANGE: Final = 0x02B1
_WM_POWERBROADCAST: Final = 0x0218
_GONE: Final = frozenset({0x2, 0x4, 0x6, 0x7})
"""WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOGOFF, WTS_SESSION_LOCK."""
_SUSPENDS: Final = 0x4
SESSIONS: Final = Path("/run/systemd/sessions")


def is_in_front(sessions: Path = SESSIONS, environment: Mapping[str, str] = os.environ) -> bool:
    """False where logind's own file says that another user is at the screen now; True wherever nothing is known.

    The file tells of a switch of users, not of a locked screen: that is said over D-Bus alone, which needs a socket.
    """
    name = environment.get("XDG_SESSION_ID", "")
    if not name.isalnum():
        return True
    try:
        text = (sessions / name).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return True
    return "ACTIVE=0" not in text.splitlines()


class WindowsSession(QAbstractNativeEventFilter):
    """On Windows: locked screen, switched user and sleep, as messages to the window."""

    def __init__(self, heard: Any) -> None:
        super().__init__()
        self._heard = heard

    def watch(self, handle: int) -> None:
        """Asks Windows to tell this window."""
        if sys.platform == "win32":
            import ctypes

            ctypes.WinDLL("wtsapi32").WTSRegisterSessionNotification(handle, 0)

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        if bytes(kind) == b"windows_generic_MSG":  # type: ignore[arg-type,unused-ignore]
            number, wish = _number_and_wish(int(message))
            if number == _WM_WTSSESSION_CHANGE and wish in _GONE:
                self._heard("screen")
            elif number == _WM_POWERBROADCAST and wish == _SUSPENDS:
                self._heard("sleep")
        return False, 0


def _number_and_wish(address: int) -> tuple[int, int]:
    """Message number and wParam of a MSG structure: handle, 32 bits, then a word of the machine's size."""
    import ctypes

    class Message(ctypes.Structure):
        _fields_ = (("window", ctypes.c_void_p), ("number", ctypes.c_uint), ("wish", ctypes.c_size_t))

    found = Message.from_address(address)
    return int(found.number), int(found.wish)
