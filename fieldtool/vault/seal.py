"""What is known of the database file from outside: whose it is by its first bytes, and a hash over all its pages."""

from __future__ import annotations

import hashlib
from pathlib import Path

from fieldtool.vault.database import PAGE_BYTES

SALT_BYTES = 16
_RESERVED = 80  # of each page: the vector it was encrypted with, and the code that proves it (SQLCipher 4)
_PAGES_AT_ONCE = 256
# Two random salts differ in 64 bits of 128, give or take six: so few are damage, not another file.
_FEW_BITS = 24


def salt_of(path: Path) -> bytes:
    """The first 16 bytes: chosen at random when the file was made, and never changed."""
    with path.open("rb") as stream:
        return stream.read(SALT_BYTES)


def is_foreign(path: Path, salt: bytes) -> bool:
    """The file is another one than that with this salt. A few changed bits are damage, and not called foreign."""
    if not salt:
        return False
    found = salt_of(path)
    return (int.from_bytes(found, "big") ^ int.from_bytes(salt, "big")).bit_count() > _FEW_BITS


def seal_of(path: Path) -> str:
    """SHA-256 (hex) over the last 80 bytes of every page, in order: no page can be exchanged without changing it."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(PAGE_BYTES * _PAGES_AT_ONCE):
            for end in range(PAGE_BYTES, len(chunk) + PAGE_BYTES, PAGE_BYTES):
                digest.update(chunk[end - _RESERVED : end])
    return digest.hexdigest()
