"""A verb on a disk that is really full or really write-protected: a small file system in memory, in a private namespace.

Permission bits say nothing to root, so a mount is needed. Run as a program it is the child inside that namespace.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.cli.caller import ROOT
from tests.cli.trees import OWN_BOOKS, state

FULL, READ_ONLY = "full", "read-only"


@dataclass(frozen=True)
class Seen:
    """What a verb said on such a disk, and what it changed there (names of files that came, went or changed)."""

    code: int
    out: str
    err: str
    changed: tuple[str, ...]


@cache
def _way_in() -> tuple[str, ...] | None:
    """How a private mount can be had here: as root, or in a user namespace of one's own."""
    if shutil.which("unshare") is None:
        return None
    for words in (("unshare", "-m"), ("unshare", "-rm")):
        script = "mount -t tmpfs -o size=1m none /tmp"
        if subprocess.run([*words, "sh", "-c", script], capture_output=True, check=False).returncode == 0:
            return words
    return None


def on_small_disk(
    disk: Path, how: str, words: Sequence[str | Path], put: Mapping[str, Path] | None = None
) -> Seen:
    """Mounts a disk at `disk` (an empty folder), puts copies of `put` on it, makes it full or read-only, runs a verb."""
    way = _way_in()
    if way is None:
        pytest.skip("this system lets nobody mount a file system for a test")
    asked = {
        "disk": str(disk),
        "how": how,
        "words": [str(word) for word in words],
        "put": {name: str(path) for name, path in (put or {}).items()},
    }
    script = 'mount -t tmpfs -o size=60m none "$1" && exec "$2" -m tests.cli.small_disk "$3"'
    done = subprocess.run(
        [*way, "sh", "-c", script, "sh", str(disk), sys.executable, json.dumps(asked)],
        capture_output=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert done.returncode == 0, done.stderr.decode()
    told = json.loads(done.stdout)
    return Seen(told["code"], told["out"], told["err"], tuple(told["changed"]))


def _inside(asked: dict[str, Any]) -> dict[str, Any]:
    disk = Path(asked["disk"])
    for name, source in asked["put"].items():
        shutil.copytree(source, disk / name)
    if asked["how"] == FULL:
        with suppress(OSError), open(disk / "filler", "wb", buffering=0) as stream:
            while stream.write(b"x" * 4096):
                pass
    else:
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    before = state(disk, without=OWN_BOOKS)
    done = subprocess.run(
        [sys.executable, "-m", "fieldtool", *asked["words"]],
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    after = state(disk, without=OWN_BOOKS)
    changed = sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))
    return {"code": done.returncode, "out": done.stdout, "err": done.stderr, "changed": changed}


if __name__ == "__main__":
    print(json.dumps(_inside(json.loads(sys.argv[1]))))
