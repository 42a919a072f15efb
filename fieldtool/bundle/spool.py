"""A temporary file that nobody else can read: encrypted under a key that lives in memory only."""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from fieldtool.casework.files import as_told

_CHUNK = 1 << 18
_TAG = 16


class Spool:
    """Bytes too many for memory, kept on the disk while they are worked with, and gone afterwards.

    Decrypted records never touch the disk in the clear: each chunk is AES-256-GCM under a key made here and never
    written, so a crash leaves at most noise. Where the system allows it the file has no name from the beginning.
    Write first, then read as often as needed. Errors of the disk are FieldToolErrors.
    """

    def __init__(self, folder: Path) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        self._cipher = AESGCM(AESGCM.generate_key(256))
        self._path = folder / f".{secrets.token_hex(8)}.spool"
        self._buffer = bytearray()
        self._chunks = 0
        self.size = 0
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        try:
            self._file: BinaryIO = os.fdopen(os.open(self._path, flags, 0o600), "w+b", buffering=0)
            self._nameless = os.name != "nt"
            if self._nameless:
                self._path.unlink()
        except OSError as error:
            raise as_told(error, self._path) from error

    def write(self, data: bytes) -> int:
        """Appends."""
        self._buffer += data
        self.size += len(data)
        while len(self._buffer) >= _CHUNK:
            self._put(bytes(self._buffer[:_CHUNK]))
            del self._buffer[:_CHUNK]
        return len(data)

    def finish(self) -> None:
        """Ends the writing; from now on it is read."""
        if self._buffer:
            self._put(bytes(self._buffer))
            self._buffer.clear()

    def read(self, start: int, length: int) -> bytes:
        """`length` bytes from `start`, fewer at the end."""
        found = bytearray()
        number = start // _CHUNK
        skip = start % _CHUNK
        while len(found) < length + skip and number < self._chunks:
            found += self._get(number)
            number += 1
        return bytes(found[skip : skip + length])

    def close(self) -> None:
        """Lets go of the file; nothing of it is left."""
        self._file.close()
        if not self._nameless:
            self._path.unlink(missing_ok=True)

    def __enter__(self) -> Spool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _put(self, chunk: bytes) -> None:
        # The nonce is the number of the chunk: the key is used for this file alone and every number once.
        sealed = self._cipher.encrypt(self._chunks.to_bytes(12, "big"), chunk, None)
        try:
            written = self._file.write(sealed)
            while written < len(
                sealed
            ):  # a nearly full disk takes a part first and says so at the next write
                written += self._file.write(sealed[written:])
        except OSError as error:
            raise as_told(error, self._path) from error
        self._chunks += 1

    def _get(self, number: int) -> bytes:
        self._file.seek(number * (_CHUNK + _TAG))
        return self._cipher.decrypt(number.to_bytes(12, "big"), self._file.read(_CHUNK + _TAG), None)
