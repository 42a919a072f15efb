"""Which pages of a database file are not what was written: each proven by itself, with progress, without SQLite."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from fieldtool.casework.ports import Progress
from fieldtool.casework.safekeeping import WorkStoppedError
from fieldtool.vault.database import PAGE_BYTES

SALT_BYTES = 16
"""The first bytes of page 1 are the salt of the file, in clear."""
_CODE_BYTES = 64  # HMAC-SHA-512
_AT_ONCE = 64


@dataclass(frozen=True, slots=True)
class PageProof:
    """Proves single pages of one database file (SQLCipher 4).

    The code is HMAC-SHA-512 over the encrypted page and its number, under PBKDF2 of the raw key with the file's salt
    turned over (each byte XOR 0x3a), two rounds.
    """

    code_key: bytes = field(repr=False)

    @classmethod
    def of(cls, pages: BinaryIO, key: bytes) -> PageProof:
        """Of the file that is open here, with its raw key; the stream stands at the beginning afterwards."""
        pages.seek(0)
        salt = pages.read(SALT_BYTES)
        pages.seek(0)
        return cls(hashlib.pbkdf2_hmac("sha512", key, bytes(b ^ 0x3A for b in salt), 2, 32))

    def fits(self, page: bytes, number: int) -> bool:
        """The page is what was written, and it is the one with this number (from 1)."""
        begin = SALT_BYTES if number == 1 else 0
        covered = page[begin : PAGE_BYTES - _CODE_BYTES] + number.to_bytes(4, "little")
        code = hmac.digest(self.code_key, covered, "sha512")
        return hmac.compare_digest(code, page[PAGE_BYTES - _CODE_BYTES :])


def bad_pages(path: Path, key: bytes, progress: Progress | None = None, of: int = 0) -> tuple[int, list[int]]:
    """How many pages there are, and the numbers (from 1) of those whose code does not fit.

    `progress` is told pages done of `of` (or of all). WorkStoppedError.
    """
    pages = -(-path.stat().st_size // PAGE_BYTES)
    bad = []
    with path.open("rb") as stream:
        proof = PageProof.of(stream, key)
        number = 0
        while chunk := stream.read(PAGE_BYTES * _AT_ONCE):
            for at in range(0, len(chunk), PAGE_BYTES):
                number += 1
                if not proof.fits(chunk[at : at + PAGE_BYTES], number):
                    bad.append(number)
            if progress is not None and not progress(number, of or pages):
                raise WorkStoppedError()
    return pages, bad
