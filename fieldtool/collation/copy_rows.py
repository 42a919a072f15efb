"""Cases as rows in the server's binary COPY format: sealed and laid out by whatever process opened the bundle."""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from fieldtool.casework.blocks import Block
from fieldtool.casework.hq_ports import RecordSeal
from fieldtool.casework.prepared import Prepared

COLUMNS = "case_id, year, region, device, organisation, created, status, data"
"""In the order in which a row holds them."""

# PostgreSQL, documentation of COPY, "Binary Format": signature, flags, length of an extension; and the trailer.
BEGIN = b"PGCOPY\n\xff\r\n\0" + bytes(8)
END = b"\xff\xff"

OTHER = 0
"""The year of a case whose date makes no sense."""

_YEAR = re.compile(r"20[0-9]{2}-", re.ASCII)
_FIELDS = struct.pack(">h", 8)
_LENGTH = struct.Struct(">i")


def year_of(created: str) -> int:
    """The year whose partition a case belongs to."""
    return int(created[:4]) if _YEAR.match(created) else OTHER


@dataclass(slots=True)
class CopyRows:
    """Port `Shape`: `seals` makes the seal out of `key`; `regions` are those of the laptops when this was made."""

    seals: Callable[[bytes], RecordSeal]
    key: bytes = field(repr=False)
    regions: Mapping[str, str] = field(default_factory=dict)
    _seal: RecordSeal | None = field(default=None, init=False, repr=False, compare=False)

    def __reduce__(self) -> tuple[type[CopyRows], tuple[object, ...]]:
        return CopyRows, (self.seals, self.key, self.regions)  # the open cipher stays where it is

    def __call__(self, records: Sequence[Prepared]) -> Block:
        """The rows of these records."""
        seal = self._seal = self._seal or self.seals(self.key)
        length, sealed = _LENGTH.pack, seal.seal
        # What many rows have in common is laid out once.
        middles: dict[tuple[str, str, str], bytes] = {}
        statuses: dict[str, bytes] = {}
        years: set[int] = set()
        devices: set[str] = set()
        rows: list[bytes] = []
        ends: list[int] = []
        end = 0
        for one in records:
            alike = one.created[:5], one.device, one.organisation
            middle = middles.get(alike)
            if middle is None:
                year = year_of(one.created)
                years.add(year)
                devices.add(one.device)
                region = self.regions.get(one.device, "")
                middle = middles[alike] = (
                    length(4) + length(year) + b"".join(map(_text, (region, one.device, one.organisation)))
                )
            status = statuses.get(one.status) or statuses.setdefault(one.status, _text(one.status))
            case_id, created = one.id.encode(), one.created.encode()
            data = sealed(one.id, one.data)
            row = b"%b%b%b%b%b%b%b%b%b" % (
                _FIELDS, length(len(case_id)), case_id, middle, length(len(created)), created, status,
                length(len(data)), data,
            )  # fmt: skip
            rows.append(row)
            end += len(row)
            ends.append(end)
        return Block(
            tuple([one.id for one in records]),
            tuple([one.answers for one in records]),
            tuple(ends),
            b"".join(rows),
            frozenset(years),
            tuple((device, self.regions.get(device, "")) for device in sorted(devices)),
        )

    def read(self, row: bytes, answers: int) -> Prepared:
        """The record in a row that this made."""
        seal = self._seal = self._seal or self.seals(self.key)
        at, found = len(_FIELDS), []
        for _ in COLUMNS.split(", "):
            (size,) = _LENGTH.unpack_from(row, at)
            at += _LENGTH.size
            found.append(row[at : at + size])
            at += size
        case_id, device, organisation, created, status = (found[n].decode() for n in (0, 3, 4, 5, 6))
        data = seal.open(case_id, found[7])
        return Prepared(case_id, device, organisation, created, status, data, answers)


def _text(value: str) -> bytes:
    found = value.encode()
    return _LENGTH.pack(len(found)) + found
