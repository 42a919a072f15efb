"""A temporary file that nobody else can read: encrypted under a key that lives in memory only."""

from __future__ import annotations

import os
import secrets
from io import FileIO
from pathlib import Path
from types import TracebackType

from fieldtool.casework.files import as_told

_CHUNK = 1 << 18
_TAG = 16

HELD_CHUNKS = 32
"""So many chunks (8 MiB) stay in memory: a usual bundle never touches the disk on its way."""


class Spool:
    """Bytes too many for memory, kept on the disk while they are worked with, and gone afterwards.

    Decrypted records never touch the disk in the clear: each chunk is AES-256-GCM under a key made here and never
    written, so a crash leaves at most noise. Where the system allows it the file has no name from the beginning.
    Write first, then read as often as needed. Errors of the disk are FieldToolErrors.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / f".{secrets.token_hex(8)}.spool"
        self._held: list[bytes] = []
        self._file: _SealedFile | None = None
        self._buffer = bytearray()

    def write(self, data: bytes) -> int:
        """Appends."""
        self._buffer += data
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
        number, skip = divmod(start, _CHUNK)
        found = bytearray()
        while len(found) < length + skip and number < self._chunks:
            found += self._get(number)
            number += 1
        return bytes(found[skip : skip + length])

    def close(self) -> None:
        """Lets go of the file; nothing of it is left."""
        if self._file is not None:
            self._file.close()

    def __enter__(self) -> Spool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def _chunks(self) -> int:
        return len(self._held) + (self._file.chunks if self._file else 0)

    def _put(self, chunk: bytes) -> None:
        if self._file is None and len(self._held) < HELD_CHUNKS:
            self._held.append(chunk)
            return
        try:
            if self._file is None:
                self._file = _SealedFile(self._path)
            self._file.append(chunk)
        except OSError as error:
            raise as_told(error, self._path) from error

    def _get(self, number: int) -> bytes:
        if number < len(self._held):
            return self._held[number]
        assert self._file is not None, "chunks beyond those in memory lie in the file"
        return self._file.read(number - len(self._held))


class _SealedFile:
    """Chunks in a file that nobody else can read, each under the number of its place."""

    def __init__(self, path: Path) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        self._cipher = AESGCM(AESGCM.generate_key(256))
        self._path = path
        self.chunks = 0
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        self._file: FileIO = FileIO(os.open(path, flags, 0o600), "r+b")
        self._nameless = os.name != "nt"
        if self._nameless:
            path.unlink()

    def append(self, chunk: bytes) -> None:
        # The nonce is the number of the chunk: the key is used for this file alone and every number once.
        rest = memoryview(self._cipher.encrypt(self.chunks.to_bytes(12, "big"), chunk, None))
        while rest:  # a nearly full disk takes a part first and says so at the next write
            rest = rest[self._file.write(rest) :]
        self.chunks += 1

    def read(self, number: int) -> bytes:
        self._file.seek(number * (_CHUNK + _TAG))
        return self._cipher.decrypt(number.to_bytes(12, "big"), self._file.read(_CHUNK + _TAG), None)

    def close(self) -> None:
        self._file.close()
        if not self._nameless:
            self._path.unlink(missing_ok=True)
