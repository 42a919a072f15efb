"""A table of text as an Apache Parquet file: the smallest form every reader of Parquet takes, written row group by row group.

Only what this needs of the format (apache/parquet-format 2.10): one flat schema, required columns of UTF-8 text, plain
encoding, one gzip page per column and row group; the footer in Thrift's compact protocol. The known libraries for it
weigh 20 to 45 MB; this is a page of code.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Sequence
from types import TracebackType
from typing import BinaryIO

MAGIC = b"PAR1"
ROWS = 20_000
"""Rows of one row group: what is held in memory."""

_BYTE_ARRAY, _REQUIRED, _UTF8, _PLAIN, _RLE, _GZIP, _DATA_PAGE = 6, 0, 0, 0, 3, 2, 0
_I32, _I64, _BINARY, _LIST, _STRUCT = 5, 6, 8, 9, 12


class ParquetTable:
    """Writes one table into a stream; good inside a `with` block, which completes the file."""

    def __init__(self, stream: BinaryIO, columns: Sequence[str]) -> None:
        self._stream = stream
        self._columns = tuple(columns)
        self._waiting: list[list[bytes]] = [[] for _ in columns]
        self._groups: list[bytes] = []
        self._rows = self._at = 0

    def __enter__(self) -> ParquetTable:
        self._put(MAGIC)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None:
            return
        self._end_group()
        footer = self._footer()
        self._put(footer + struct.pack("<I", len(footer)) + MAGIC)

    def add(self, cells: Sequence[str]) -> None:
        """One more row."""
        for column, cell in zip(self._waiting, cells, strict=True):
            column.append(cell.encode("utf-8", "replace"))
        if len(self._waiting[0]) >= ROWS:
            self._end_group()

    def _put(self, data: bytes) -> None:
        self._stream.write(data)
        self._at += len(data)

    def _end_group(self) -> None:
        count = len(self._waiting[0])
        if not count:
            return
        chunks, total = [], 0
        for name, cells in zip(self._columns, self._waiting, strict=True):
            plain = b"".join(struct.pack("<I", len(cell)) + cell for cell in cells)
            packer = zlib.compressobj(6, zlib.DEFLATED, 31)
            packed = packer.compress(plain) + packer.flush()
            header = _struct(
                (1, _i32(_DATA_PAGE)),
                (2, _i32(len(plain))),
                (3, _i32(len(packed))),
                (
                    5,
                    (_STRUCT, _struct((1, _i32(count)), (2, _i32(_PLAIN)), (3, _i32(_RLE)), (4, _i32(_RLE)))),
                ),
            )
            at = self._at
            self._put(header + packed)
            about = _struct(
                (1, _i32(_BYTE_ARRAY)),
                (2, _list(_I32, [_zigzag(_PLAIN), _zigzag(_RLE)])),
                (3, _list(_BINARY, [_text(name)])),
                (4, _i32(_GZIP)),
                (5, _i64(count)),
                (6, _i64(len(header) + len(plain))),
                (7, _i64(len(header) + len(packed))),
                (9, _i64(at)),
            )
            chunks.append(_struct((2, _i64(at)), (3, (_STRUCT, about))))
            total += len(header) + len(plain)
            cells.clear()
        self._groups.append(_struct((1, _list(_STRUCT, chunks)), (2, _i64(total)), (3, _i64(count))))
        self._rows += count

    def _footer(self) -> bytes:
        root = _struct((4, (_BINARY, _text("schema"))), (5, _i32(len(self._columns))))
        string = (_STRUCT, _struct((1, (_STRUCT, _struct()))))
        columns = [
            _struct(
                (1, _i32(_BYTE_ARRAY)),
                (3, _i32(_REQUIRED)),
                (4, (_BINARY, _text(name))),
                (6, _i32(_UTF8)),
                (10, string),
            )
            for name in self._columns
        ]
        return _struct(
            (1, _i32(1)),
            (2, _list(_STRUCT, [root, *columns])),
            (3, _i64(self._rows)),
            (4, _list(_STRUCT, self._groups)),
            (6, (_BINARY, _text("fieldtool"))),
        )


# Thrift's compact protocol: a field is its number as a step from the one before, its kind, its value.


def _struct(*fields: tuple[int, tuple[int, bytes]]) -> bytes:
    out, before = bytearray(), 0
    for number, (kind, value) in fields:
        out.append((number - before) << 4 | kind)
        out += value
        before = number
    return bytes(out) + b"\0"


def _list(kind: int, items: Iterable[bytes]) -> tuple[int, bytes]:
    some = list(items)
    head = bytes([len(some) << 4 | kind]) if len(some) < 15 else bytes([0xF0 | kind]) + _varint(len(some))
    return _LIST, head + b"".join(some)


def _i32(value: int) -> tuple[int, bytes]:
    return _I32, _zigzag(value)


def _i64(value: int) -> tuple[int, bytes]:
    return _I64, _zigzag(value)


def _text(value: str) -> bytes:
    data = value.encode()
    return _varint(len(data)) + data


def _zigzag(value: int) -> bytes:
    return _varint(value << 1 if value >= 0 else (-value << 1) - 1)


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)
