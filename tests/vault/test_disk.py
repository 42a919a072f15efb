"""A really full and a really write-protected disk: a small file system in memory, mounted for one child process."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

CHILD = Path(__file__).with_name("disk_child.py")


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


def on_small_disk(scenario: str, tmp_path: Path, megabytes: int = 40) -> dict[str, Any]:
    """Carries out one scenario of `disk_child` on a disk of that size; returns what it saw."""
    way = _way_in()
    if way is None:
        pytest.skip("this system lets nobody mount a file system for a test")
    disk = tmp_path / "disk"
    disk.mkdir()
    script = 'mount -t tmpfs -o size="$1" none "$2" && exec "$3" "$4" "$5" "$2"'
    words = ["sh", "-c", script, "sh", f"{megabytes}m", str(disk), sys.executable, str(CHILD), scenario]
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [*way, *words], capture_output=True, check=False, cwd=root, env=os.environ | {"PYTHONPATH": str(root)}
    )
    assert done.returncode == 0, done.stderr.decode()
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def test_answers_on_a_disk_that_runs_full(tmp_path: Path) -> None:
    """Every answer that was acknowledged is there; the one that was not is not; the ballast lets work go on."""
    told = on_small_disk("answers", tmp_path)
    assert told["error"] == "DiskFullError"
    assert told["acknowledged"] > 0
    assert told["missing"] == []
    assert told["extra"] == []
    assert told["went_on"] is True
    assert told["after_unlock"] == told["acknowledged"] + 1
    assert told["broken"] is None


def test_unlocking_on_a_full_disk_uses_the_ballast(tmp_path: Path) -> None:
    told = on_small_disk("unlock", tmp_path)
    assert told == {"ballast_before": True, "unlocked": True, "ballast_after": False, "again": True}


def test_a_vault_is_not_half_made_on_a_full_disk(tmp_path: Path) -> None:
    told = on_small_disk("create", tmp_path)
    assert told == {"error": "DiskFullError", "left": ["filler"]}


def test_a_backup_is_not_half_made_on_a_full_stick(tmp_path: Path) -> None:
    told = on_small_disk("backup", tmp_path)
    assert told == {"error": "DiskFullError", "left": ["filler"], "journalled": False}


def test_a_write_protected_disk(tmp_path: Path) -> None:
    """Unlocking, creating, backing up: each says so; nothing is tried half-way."""
    told = on_small_disk("read_only", tmp_path)
    assert told == {"unlock": "ReadOnlyError", "create": "ReadOnlyError", "backup": "ReadOnlyError"}


def test_a_disk_that_reports_an_error_in_the_middle_of_a_write(tmp_path: Path) -> None:
    """The answer is not there, the one before it is, and the next one is written as if nothing had been."""
    told = on_small_disk("io_error", tmp_path)
    assert told == {
        "error": "ReadWriteError",
        "only_kept": True,
        "after": ["/data/kept", "/data/after"],
        "broken": None,
    }
