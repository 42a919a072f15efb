"""A bundle that was found whole: its records, one by one, out of the compressed parts."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence

from fieldtool.bundle.errors import DamagedBundleError
from fieldtool.bundle.manifest import INFLATED_LIMIT, LINE_LIMIT, Part
from fieldtool.bundle.spool import Spool
from fieldtool.casework.hq_ports import BundleFacts
from fieldtool.casework.prepared import Prepared
from fieldtool.domain.record import CaseRecord, from_bytes

_PIECE = 1 << 18


class Unsealed:
    """A bundle that was opened and found whole; good until its context ends. It fulfils `UnsealedBundle`."""

    def __init__(self, facts: BundleFacts, parts: Sequence[tuple[Part, int]], spool: Spool) -> None:
        self.facts = facts
        self._parts = parts
        self._spool = spool

    def records(self) -> Iterator[CaseRecord]:
        """The records one by one, with memory for one; FileDamagedError where a line is no record."""
        for line in self.lines():
            yield from_bytes(line)

    def prepared(self) -> Iterator[Prepared]:
        """The same, checked as strictly and ready to be stored, ten times as fast."""
        from fieldtool.bundle.quick_records import prepare

        return map(prepare, self.lines())

    def lines(self) -> Iterator[bytes]:
        """The lines of all parts, without their newline, as they were signed."""
        for part, start in self._parts:
            count = 0
            for line in _lines(self._inflated(part, start)):
                count += 1
                yield line
            if count != part.records:
                raise DamagedBundleError

    def chunks(self, size: int) -> Iterator[bytes]:
        """The same lines, many together with a newline between, about `size` bytes at a time or one longer line."""
        for part, start in self._parts:
            count = 0
            for chunk in _whole_lines(self._inflated(part, start), size):
                count += chunk.count(b"\n") + 1
                yield chunk
            if count != part.records:
                raise DamagedBundleError

    def _inflated(self, part: Part, start: int) -> Iterator[bytes]:
        gzip = zlib.decompressobj(31)
        total = 0
        try:
            for at in range(0, part.size, _PIECE):
                data = self._spool.read(start + at, min(_PIECE, part.size - at))
                while data:
                    piece = gzip.decompress(data, _PIECE)
                    total += len(piece)
                    if total > INFLATED_LIMIT:
                        raise DamagedBundleError
                    if piece:
                        yield piece
                    if gzip.unused_data:
                        raise DamagedBundleError
                    data = gzip.unconsumed_tail
        except zlib.error as error:
            raise DamagedBundleError from error
        if not gzip.eof:
            raise DamagedBundleError


def _whole_lines(pieces: Iterator[bytes], size: int) -> Iterator[bytes]:
    """Chunks that end where a line ends, without that newline; a line without end is refused as in `_lines`."""
    waiting: list[bytes] = []
    held = begun = 0  # bytes that wait, and of the line that has no end yet
    for piece in pieces:
        cut = piece.rfind(b"\n")
        if begun + (piece.find(b"\n") if cut >= 0 else len(piece)) > LINE_LIMIT:
            raise DamagedBundleError
        if cut >= 0 and held + cut >= size:
            yield b"".join((*waiting, piece[:cut]))
            waiting, held, begun = [piece[cut + 1 :]], len(piece) - cut - 1, len(piece) - cut - 1
            continue
        waiting.append(piece)
        held += len(piece)
        begun = len(piece) - cut - 1 if cut >= 0 else begun + len(piece)
    if begun:
        raise DamagedBundleError
    if held:
        yield b"".join(waiting)[:-1]


def _lines(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The lines in the pieces, without their newline; one without end is refused before it fills the memory."""
    begun: list[bytes] = []
    size = 0
    for piece in pieces:
        first, *others = piece.split(b"\n")
        begun.append(first)
        size += len(first)
        if size > LINE_LIMIT:
            raise DamagedBundleError
        if others:
            yield b"".join(begun)
            yield from others[:-1]
            begun, size = [others[-1]], len(others[-1])
    if size:
        raise DamagedBundleError
