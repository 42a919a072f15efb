"""What lies in a folder, as names and hashes: taken before and after, it shows that nothing was changed."""

from __future__ import annotations

import hashlib
from pathlib import Path

OWN_BOOKS = ("lock", "attempts.json")
"""Files by which a vault keeps others out; they say nothing about what is in it."""


def state(folder: Path, *, without: tuple[str, ...] = ()) -> dict[str, str]:
    """Relative path -> SHA-256 of a file, "folder" of a folder. `without`: file names that are left out."""
    return {
        str(path.relative_to(folder)): "folder"
        if path.is_dir()
        else hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.name not in without
    }
