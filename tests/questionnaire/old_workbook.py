"""Writes a real .xls: BIFF8 records (MS-XLS) in an OLE2 compound file (MS-CFB), as far as sheets of text need."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence

_SECTOR = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def old_workbook(sheets: Mapping[str, Sequence[Sequence[str]]]) -> bytes:
    """The file. Every cell is text."""
    return _compound(_records(sheets))


def _record(kind: int, data: bytes) -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def _begin(kind: int) -> bytes:
    return _record(0x0809, struct.pack("<HHHHII", 0x0600, kind, 0x0DBB, 0x07CC, 0, 6))


def _text(words: str) -> bytes:
    return b"\x01" + words.encode("utf-16-le")


def _records(sheets: Mapping[str, Sequence[Sequence[str]]]) -> bytes:
    bodies = [_sheet(rows) for rows in sheets.values()]
    names = [struct.pack("<B", len(name)) + _text(name) for name in sheets]
    head = _begin(0x0005) + _record(0x0042, struct.pack("<H", 1200))
    room = len(head) + sum(4 + 6 + len(name) for name in names) + 4
    placed = []
    for name, body in zip(names, bodies, strict=True):
        placed.append(_record(0x0085, struct.pack("<IBB", room, 0, 0) + name))
        room += len(body)
    return head + b"".join(placed) + _record(0x000A, b"") + b"".join(bodies)


def _sheet(rows: Sequence[Sequence[str]]) -> bytes:
    widest = max(map(len, rows))
    made = [_begin(0x0010), _record(0x0200, struct.pack("<IIHHH", 0, len(rows), 0, widest, 0))]
    for at, row in enumerate(rows):
        for column, words in enumerate(row):
            if words:
                cell = struct.pack("<HHHH", at, column, 0, len(words)) + _text(words)
                made.append(_record(0x0204, cell))
    return b"".join([*made, _record(0x000A, b"")])


def _compound(stream: bytes) -> bytes:
    size = max(len(stream), 4096)  # shorter streams would live in another place
    stream = stream.ljust(-(-size // _SECTOR) * _SECTOR, b"\x00")
    sectors = len(stream) // _SECTOR
    assert sectors + 2 <= _SECTOR // 4, "one sector of the table is enough for a test"
    fat = [_FAT, _END, *range(3, sectors + 2), _END]
    table = struct.pack(f"<{len(fat)}I", *fat).ljust(_SECTOR, b"\xff")
    root = _entry("Root Entry", 5, child=1, start=_END, size=0)
    book = _entry("Workbook", 2, child=_FREE, start=2, size=len(stream))
    folder = (root + book).ljust(_SECTOR, b"\x00")
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack("<HHHHH6x", 0x003E, 3, 0xFFFE, 9, 6)
    head += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, _END, 0, _END, 0)
    head += struct.pack("<I", 0).ljust(436, b"\xff")
    return head + table + folder + stream


def _entry(name: str, kind: int, *, child: int, start: int, size: int) -> bytes:
    words = name.encode("utf-16-le") + b"\x00\x00"
    made = words.ljust(64, b"\x00") + struct.pack("<HBB", len(words), kind, 1)
    made += struct.pack("<III", _FREE, _FREE, child) + bytes(16) + struct.pack("<I", 0) + bytes(16)
    return made + struct.pack("<IQ", start, size)
