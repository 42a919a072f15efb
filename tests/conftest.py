"""What holds for every test: no screen, no network, a home folder of its own, one clock zone and one language."""

from __future__ import annotations

import os

# Before anything imports Qt or reads the time zone.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_ACCESSIBILITY"] = "1"
os.environ["TZ"] = "UTC"
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)

import sys
import time
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from tests.dice import FULL

if hasattr(time, "tzset"):
    time.tzset()

# What is drawn is the same in every short run, so that a failure is somebody's change; the long form draws anew.
# A busy machine is no reason to fail: what a test may take is said by pytest-timeout alone.
hypothesis.settings.register_profile("fieldtool", deadline=None, derandomize=not FULL)
hypothesis.settings.load_profile("fieldtool")

AF_UNIX = 1
_REACHING_OUT = ("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg")
_ASKING_NAMES = (
    "socket.getaddrinfo",
    "socket.gethostbyname",
    "socket.gethostbyaddr",
    "socket.getnameinfo",
)


class NetworkError(AssertionError):
    """A test, or the program in it, tried to reach a network."""


class NetworkGuard:
    """Refuses every way out at the interpreter's own audit events, so that no library gets round it.

    A pair of sockets that an event loop makes to wake itself reaches nobody and is let through.
    """

    def __init__(self) -> None:
        self.unix_allowed = False
        self.attempts: list[str] = []

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if not event.startswith("socket."):
            return
        if event in _REACHING_OUT:
            family = getattr(arguments[0], "family", None)
            if self.unix_allowed and family == AF_UNIX:
                return
            # Windows has no socket pairs: an event loop builds its own out of two ends on the loopback.
            if sys.platform == "win32" and str(arguments[1]).startswith("('127.0.0.1'"):
                return
        elif event not in _ASKING_NAMES:
            return
        self.attempts.append(event)
        raise NetworkError(f"{event} was called: the program reaches no network")


_GUARD = NetworkGuard()
sys.addaudithook(_GUARD)  # an audit hook stays for the life of the process, so there is one


@pytest.fixture(autouse=True)
def no_network(request: pytest.FixtureRequest) -> Iterator[NetworkGuard]:
    """Fails a test that reaches out, even if the code under test swallows the refusal.

    Tests marked `postgresql` may use Unix sockets, and nothing else.
    """
    _GUARD.unix_allowed = request.node.get_closest_marker("postgresql") is not None
    _GUARD.attempts.clear()
    yield _GUARD
    assert not _GUARD.attempts, f"the network was asked for: {_GUARD.attempts}"


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder nobody else sees, so that nothing is read from or left in the real one."""
    home = tmp_path_factory.mktemp("home")
    for name, value in {
        "HOME": home,
        "USERPROFILE": home,
        "LOCALAPPDATA": home / "data",
        "APPDATA": home / "config",
        "XDG_CONFIG_HOME": home / "config",
        "XDG_DATA_HOME": home / "data",
        "XDG_CACHE_HOME": home / "cache",
        "XDG_STATE_HOME": home / "state",
    }.items():
        monkeypatch.setenv(name, str(value))
    return home


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    """A language a test chose for the window is not the next test's: there is one application for a whole process."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    app = widgets.QApplication.instance() if widgets else None
    if app is not None:
        from PySide6.QtCore import Qt

        from fieldtool.gui.translations import Translations

        Translations(app, Path()).use("en")
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
