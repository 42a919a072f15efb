"""Whether the rollback journal a broken-off session left can be trusted to take the half-written change back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from fieldtool.vault.database import PAGE_BYTES
from fieldtool.vault.pages import SALT_BYTES, PageProof

# SQLite's "Database File Format", section 3: a journal is segments, each a head (filling a sector) and its records;
# a record is a page number, the page as it was, and a sum over every 200th of its bytes.
_MAGIC = bytes.fromhex("d9d505f920a163d7")
_HEAD = 28
_RECORD = 4 + PAGE_BYTES + 4
_TO_THE_END = 0xFFFFFFFF
_IV_AT = PAGE_BYTES - 80
_SIZE_AT = 28  # of page 1: how many pages the database has
_COUNTER_AT, _VALID_FOR_AT = 24, 92  # of page 1: equal where the size above can be relied on


def is_whole(journal: Path, path: Path, key: bytes) -> bool:
    """Playing the journal back gives the database before the change, whole; or nothing was written to it yet.

    SQLite sums only every 200th byte, and takes a head or a record it cannot read for the end of the journal: what
    follows is not taken back, and the newest change stays by half without a word. Here every record that counts must
    carry SQLCipher's code for its page and number, each head must fit what follows it, and of what SQLite would pass
    over, no page may have changed in the database: it writes there only after the journal is safe on the disk.

    `key` is the raw key of the database at `path`. Nothing is changed. OSError where a file cannot be read.
    """
    with journal.open("rb") as stream, path.open("rb") as pages:
        size = stream.seek(0, 2)
        proof = PageProof.of(pages, key)
        reader = _Page(proof, pages, key)
        at, end, sector, first = 0, 0, 0, reader.of_file(1)
        sizes: set[int] = set()
        while at + _HEAD <= size:
            head = _head_at(stream, at)
            if head is None or (sector and head.sector != sector):
                break
            sector = head.sector
            begin = at + sector
            count = (size - begin) // _RECORD if head.records == _TO_THE_END else head.records
            if count == 0:
                # A part is begun before anything is put in it: rightly the last, and empty.
                at, end = begin, begin
                break
            if begin + count * _RECORD > size:
                return False
            for number, page, told in _records(stream, begin, count):
                if not (proof.fits(page, number) and _sum(page, head.nonce) == told):
                    return False
                if number == 1:
                    first = reader.clear(page, 1)
            sizes.add(head.pages)
            end = begin + count * _RECORD
            at = -(-end // sector) * sector
        # Page 1 of the database may be torn: the journal has it then, in one of its parts.
        return _sizes_fit(sizes, first, pages) and _unwritten(
            stream, reader, (end, at + 512, at + 4096), size
        )


@dataclass(frozen=True, slots=True)
class _Head:
    records: int
    nonce: int
    pages: int
    sector: int


def _head_at(stream: BinaryIO, at: int) -> _Head | None:
    """What stands at a place as SQLite reads it: None for anything it would not take for a head."""
    stream.seek(at)
    data = stream.read(_HEAD)
    if data[:8] != _MAGIC:
        return None
    records, nonce, pages, sector, page_bytes = (
        int.from_bytes(data[n : n + 4], "big") for n in range(8, 28, 4)
    )
    if page_bytes != PAGE_BYTES or sector not in (512, 1024, 2048, 4096, 8192, 16384, 32768, 65536):
        return None
    return _Head(records, nonce, pages, sector)


def _records(stream: BinaryIO, begin: int, count: int) -> Iterator[tuple[int, bytes, int]]:
    """Page number, page, sum."""
    for at in range(count):
        stream.seek(begin + at * _RECORD)
        data = stream.read(_RECORD)
        yield int.from_bytes(data[:4], "big"), data[4:-4], int.from_bytes(data[-4:], "big")


def _sum(page: bytes, nonce: int) -> int:
    return (nonce + sum(page[at] for at in range(PAGE_BYTES - 200, 0, -200))) & 0xFFFFFFFF


def _sizes_fit(told: set[int], first: bytes, pages: BinaryIO) -> bool:
    """The size the database is to be cut or drawn out to: not less than page 1 says, nor more than ever was there."""
    if not told or first[_COUNTER_AT : _COUNTER_AT + 4] != first[_VALID_FOR_AT : _VALID_FOR_AT + 4]:
        return len(told) <= 1
    said = int.from_bytes(first[_SIZE_AT : _SIZE_AT + 4], "big")
    return len(told) == 1 and said <= max(told) <= max(said, -(-pages.seek(0, 2) // PAGE_BYTES))


def _unwritten(stream: BinaryIO, page: _Page, begins: tuple[int, ...], size: int) -> bool:
    """What SQLite passes over was never written to the database: each page there is as it was.

    Its records begin at one of `begins`: after those that were counted, or a sector of either size later.
    """
    for begin in begins:
        count = max(0, (size - begin) // _RECORD)
        for number, kept, _ in _records(stream, begin, count):
            if not page.proof.fits(kept, number):
                continue  # torn: it had not reached the disk, so neither had what was to be written after it
            if page.of_file(number) != page.clear(kept, number):
                return False
    return True


@dataclass(frozen=True, slots=True)
class _Page:
    """Reads pages in clear."""

    proof: PageProof
    pages: BinaryIO
    key: bytes

    def of_file(self, number: int) -> bytes:
        """A page of the database; nothing where it is not there or not whole."""
        self.pages.seek((number - 1) * PAGE_BYTES)
        data = self.pages.read(PAGE_BYTES)
        return self.clear(data, number) if len(data) == PAGE_BYTES else b""

    def clear(self, data: bytes, number: int) -> bytes:
        """AES-256 in CBC mode under the raw key, the vector in the page's last 80 bytes (SQLCipher 4); page 1 begins
        with the salt, which stands in the result too, so that places are those of SQLite's file format."""
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

        begin = SALT_BYTES if number == 1 else 0
        vector = data[_IV_AT : _IV_AT + 16]
        reader = Cipher(algorithms.AES(self.key), modes.CBC(vector)).decryptor()
        return data[:begin] + reader.update(data[begin:_IV_AT]) + reader.finalize()
