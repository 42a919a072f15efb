"""A file that only takes up room, so that a full disk still leaves enough to finish and to delete."""

from __future__ import annotations

import secrets
import shutil
from pathlib import Path

NAME = "ballast"
BYTES = 5 * 1024 * 1024
ROOM = 4 * BYTES
"""Free bytes below which the file is not made: on a nearly full disk the vault needs them more."""


def keep(folder: Path) -> None:
    """Makes the file where there is room for it; where there is none, the vault works without."""
    target = folder / NAME
    try:
        if target.exists() and target.stat().st_size == BYTES:
            return
        if shutil.disk_usage(folder).free < ROOM:
            return
        # Random, so that no file system stores it as a hole or compresses it away.
        target.write_bytes(secrets.token_bytes(BYTES))
    except OSError:
        release(folder)


def release(folder: Path) -> None:
    """Gives the room back, for the next write."""
    try:
        (folder / NAME).unlink(missing_ok=True)
    except OSError:
        return
