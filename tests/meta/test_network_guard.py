"""The guard that keeps every test off the network is itself awake."""

from __future__ import annotations

import asyncio
import socket  # noqa: TID251 - what the guard must refuse
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import NetworkError, NetworkGuard


@pytest.mark.parametrize(
    "reach_out",
    [
        lambda: socket.socket().connect(("192.0.2.1", 9)),
        lambda: socket.create_connection(("192.0.2.1", 9), timeout=1),
        lambda: socket.socket(type=socket.SOCK_DGRAM).sendto(b"", ("192.0.2.1", 9)),
        lambda: socket.getaddrinfo("name.invalid", 9),
        lambda: socket.socket().bind(("127.0.0.1", 0)),
    ],
    ids=["connect", "create_connection", "sendto", "getaddrinfo", "bind"],
)
@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_every_way_out_is_refused(reach_out: Callable[[], object], no_network: NetworkGuard) -> None:
    with pytest.raises(NetworkError):
        reach_out()
    assert no_network.attempts
    no_network.attempts.clear()


def test_a_unix_socket_is_refused_too(tmp_path: Path, no_network: NetworkGuard) -> None:
    with socket.socket(socket.AF_UNIX) as end, pytest.raises(NetworkError):
        end.bind(str(tmp_path / "s"))
    no_network.attempts.clear()


@pytest.mark.postgresql
def test_a_test_of_postgresql_may_use_a_unix_socket(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as end:
        end.bind(str(tmp_path / "s"))
    assert (tmp_path / "s").is_socket()


def test_an_event_loop_still_runs() -> None:
    assert asyncio.run(asyncio.sleep(0, "awake")) == "awake"
