"""The tar inside a bundle: how ours is written, and a reader that takes nothing but that."""

from __future__ import annotations

import tarfile
from collections.abc import Callable, Generator, Iterator
from datetime import datetime

from fieldtool.bundle.errors import DamagedBundleError

BLOCK = 512
_END = 10_240  # tar's record: archives end on a multiple of it, filled with zeros


def tar_entry(name: str, size: int, when: datetime) -> bytes:
    """The header of one file (POSIX ustar), with nothing in it about the machine that wrote it."""
    info = tarfile.TarInfo(name)
    info.size, info.mode, info.mtime = size, 0o600, int(when.timestamp())
    return info.tobuf(tarfile.USTAR_FORMAT)


def padding(size: int) -> bytes:
    """The zeros that fill a file of `size` up to whole blocks."""
    return b"\0" * (-size % BLOCK)


def tar_end(written: int) -> bytes:
    """The two empty blocks at the end, and zeros up to a whole record, after `written` bytes."""
    return b"\0" * (2 * BLOCK + -(written + 2 * BLOCK) % _END)


class TarFeed:
    """Takes a tar in whatever pieces it comes and hands it to `take`, file by file; anything unusual is refused.

    `take(name, size)` says who swallows the bytes of that file; they come in pieces, and None at its end. Only plain
    files in plain headers pass: no links, no devices, no long-name or pax records (whose size would be believed
    before it is checked), no names beyond those that `take` accepts.
    """

    def __init__(self, take: Callable[[str, int], Callable[[bytes | None], None]]) -> None:
        self._take = take
        self._buffer = bytearray()
        self._walk = self._walker()
        self._wanted = next(self._walk)
        self.offset = 0

    def write(self, data: bytes) -> int:
        """The next piece. Raises what `take` or what it gave raises, and DamagedBundleError."""
        self._buffer += data
        start = 0
        while self._wanted <= len(self._buffer) - start:
            piece = bytes(self._buffer[start : start + self._wanted])
            start += self._wanted
            self.offset += self._wanted
            self._wanted = self._walk.send(piece)
        del self._buffer[:start]
        return len(data)

    def finish(self) -> None:
        """Says that nothing follows; DamagedBundleError where something should have."""
        if not self._ended or self._buffer:
            raise DamagedBundleError

    def _walker(self) -> Generator[int, bytes, None]:
        self._ended = False
        while True:
            header = yield BLOCK
            if header == b"\0" * BLOCK:
                break
            name, size = _entry(header)
            swallow = self._take(name, size)
            for length in _pieces(size):
                swallow((yield length))
            if -size % BLOCK and any((yield -size % BLOCK)):
                raise DamagedBundleError
            swallow(None)
        self._ended = True
        for _ in range(_END // BLOCK + 1):
            if any((yield BLOCK)):
                raise DamagedBundleError
        raise DamagedBundleError  # more zeros than any tar ends with


def _pieces(size: int, longest: int = 1 << 16) -> Iterator[int]:
    for _ in range(size // longest):
        yield longest
    if size % longest:
        yield size % longest


def _entry(header: bytes) -> tuple[str, int]:
    try:
        info = tarfile.TarInfo.frombuf(header, "ascii", "strict")
    except (tarfile.HeaderError, ValueError) as error:
        raise DamagedBundleError from error
    if info.type not in (tarfile.REGTYPE, tarfile.AREGTYPE) or info.size < 0:
        raise DamagedBundleError
    return info.name, info.size
