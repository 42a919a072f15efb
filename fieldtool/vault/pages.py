"""Which pages of a database file are not what was written: each proven by itself, with progress, without SQLite."""

from __future__ import annotations

import hashlib
import hmac
from pathlib import Path

from fieldtool.casework.ports import Progress
from fieldtool.casework.safekeeping import WorkStoppedError
from fieldtool.vault.database import PAGE_BYTES

_CODE_BYTES = 64  # HMAC-SHA-512
_SALT_BYTES = 16
_AT_ONCE = 64


def bad_pages(path: Path, key: bytes, progress: Progress | None = None, of: int = 0) -> tuple[int, list[int]]:
    """How many pages there are, and the numbers of those whose code does not fit (SQLCipher 4, page numbers from 1).

    The code is HMAC-SHA-512 over the encrypted page and its number, under PBKDF2 of the raw key with the file's salt
    turned over (each byte XOR 0x3a), two rounds. `progress` is told pages done of `of` (or of all). WorkStoppedError.
    """
    pages = -(-path.stat().st_size // PAGE_BYTES)
    bad = []
    with path.open("rb") as stream:
        salt = stream.read(_SALT_BYTES)
        code_key = hashlib.pbkdf2_hmac("sha512", key, bytes(b ^ 0x3A for b in salt), 2, 32)
        stream.seek(0)
        number = 0
        while chunk := stream.read(PAGE_BYTES * _AT_ONCE):
            for at in range(0, len(chunk), PAGE_BYTES):
                number += 1
                if not _fits(chunk[at : at + PAGE_BYTES], number, code_key):
                    bad.append(number)
            if progress is not None and not progress(number, of or pages):
                raise WorkStoppedError()
    return pages, bad


def _fits(page: bytes, number: int, code_key: bytes) -> bool:
    begin = _SALT_BYTES if number == 1 else 0
    covered = page[begin : PAGE_BYTES - _CODE_BYTES] + number.to_bytes(4, "little")
    return hmac.compare_digest(hmac.digest(code_key, covered, "sha512"), page[PAGE_BYTES - _CODE_BYTES :])
