"""What holds for every test: no screen, no network, a home folder of its own."""

from __future__ import annotations

import os

# Before anything imports Qt.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_ACCESSIBILITY", "1")

import socket  # noqa: TID251
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest


class SocketRefusedError(AssertionError):
    """A test, or the program in it, tried to open a network socket."""


@pytest.fixture(autouse=True)
def no_network(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program opens no socket. Tests of PostgreSQL may use a Unix socket, and nothing else."""
    allowed = {socket.AF_UNIX} if hasattr(socket, "AF_UNIX") else set()
    marked = request.node.get_closest_marker("postgresql") is not None
    real = socket.socket

    class Guarded(real):  # type: ignore[misc, valid-type]
        def __init__(self, family: int = -1, *rest: Any, **named: Any) -> None:
            if not (marked and family in allowed):
                raise SocketRefusedError(f"a socket of family {family} was opened")
            super().__init__(family, *rest, **named)

    monkeypatch.setattr(socket, "socket", Guarded)


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home folder nobody else sees, so that nothing is read from or left in the real one."""
    home = tmp_path_factory.mktemp("home")
    for name, value in {
        "HOME": home,
        "XDG_CONFIG_HOME": home / "config",
        "XDG_DATA_HOME": home / "data",
        "XDG_CACHE_HOME": home / "cache",
        "XDG_STATE_HOME": home / "state",
    }.items():
        monkeypatch.setenv(name, str(value))
    return home
