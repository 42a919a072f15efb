"""A PostgreSQL server of the tests' own: an unprivileged user, a temporary folder, a Unix socket and no network."""

from __future__ import annotations

import atexit
import os
import pwd
import secrets
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from fieldtool.collation.connecting import connect

if TYPE_CHECKING:
    from fieldtool.collation.connecting import Connection

_BINARIES = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb")) if os.name == "posix" else []


class Cluster:
    """A running server. Every test gets a database of its own in it."""

    def __init__(self) -> None:
        self._bin = _BINARIES[-1].parent
        self._folder = Path(tempfile.mkdtemp(prefix="ft-pg-"))
        self._as_user: list[str] = []
        if os.geteuid() == 0:  # PostgreSQL refuses to run as root
            user = pwd.getpwnam("postgres")
            os.chown(self._folder, user.pw_uid, user.pw_gid)
            self._as_user = ["runuser", "-u", "postgres", "--"]
        self._run(
            "initdb", "-D", "data", "-U", "owner", "--auth=trust", "-E", "UTF8", "--locale=C", "--no-sync"
        )
        settings = (
            f"-c listen_addresses= -c unix_socket_directories={self._folder} "
            "-c fsync=off -c full_page_writes=off -c max_connections=40 -c shared_buffers=32MB"
        )
        self._run("pg_ctl", "-D", "data", "-w", "-l", "log", "-o", settings, "start")
        atexit.register(self.stop)

    def stop(self) -> None:
        """Stops the server and removes its folder."""
        self._run("pg_ctl", "-D", "data", "-w", "-m", "immediate", "stop", check=False)
        shutil.rmtree(self._folder, ignore_errors=True)

    def url(self, database: str, user: str = "owner") -> str:
        """The address of a database."""
        return f"postgresql://{user}@/{database}?host={quote(str(self._folder), safe='')}"

    def new_database(self) -> str:
        """The address of a fresh database."""
        name = f"t{secrets.token_hex(6)}"
        with connect(self.url("postgres")) as connection:
            connection.execute(f"CREATE DATABASE {name}".encode())
        return self.url(name)

    def drop(self, url: str) -> None:
        """Ends the connections to a database and removes it."""
        name = url.split("@/")[1].split("?")[0]
        with connect(self.url("postgres")) as connection:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())

    def connection(self, url: str) -> Connection:
        """A connection beside the program's own."""
        return connect(url)

    def _run(self, program: str, *arguments: str, check: bool = True) -> None:
        command = [*self._as_user, str(self._bin / program), *arguments]
        # What the server inherits would otherwise stay open, and the call wait for it.
        done = subprocess.run(
            command,
            cwd=self._folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={"PATH": os.environ["PATH"], "LC_ALL": "C", "TZ": "UTC"},
        )
        if check and done.returncode:
            log = self._folder / "log"
            raise AssertionError(f"{program} failed: {log.read_text() if log.exists() else done.returncode}")


@cache
def cluster() -> Cluster:
    """The one server of this test run, started when first asked for."""
    if not _BINARIES:
        pytest.skip("PostgreSQL's server programs are not installed (Debian: postgresql)")
    return Cluster()
