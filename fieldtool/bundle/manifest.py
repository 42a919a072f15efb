"""The manifest of a bundle: what it says, how it is written, and which names and sizes a bundle may have."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from fieldtool.bundle.errors import DamagedBundleError, NewerBundleError
from fieldtool.domain import instants
from fieldtool.domain.journal import JournalHead
from fieldtool.domain.record import canonical

FAMILY = "fieldtool-bundle/"
FORMAT = FAMILY + "1"

MANIFEST, SIGNATURE, SUMS = "manifest.json", "manifest.json.p7s", "SHA256SUMS"

MANIFEST_LIMIT = 1 << 20
SIGNATURE_LIMIT = 1 << 16
PART_LIMIT = 1 << 30
"""Bytes of one part as it stands in the tar."""
PARTS_LIMIT = 5_000
LINE_LIMIT = 32 << 20
"""Bytes of one record: what is held in memory at a time."""
INFLATED_LIMIT = 1 << 33
"""Bytes of one part after decompression."""

_HASH = re.compile(r"[0-9a-f]{64}\Z")
_DEVICE = re.compile(r"[0-9A-Za-z._-]{1,64}\Z")
_PART = re.compile(r"cases/[0-9]{5}\.jsonl\.gz\Z")


@dataclass(frozen=True, slots=True)
class Part:
    """One file of records: name in the tar, bytes, SHA-256 (hex), number of records."""

    name: str
    size: int
    sha256: str
    records: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is signed: who sends what to whom, and what came before. `previous` is "" for a laptop's first bundle."""

    device: str
    organisation: str
    seq: int
    previous: str
    created: datetime
    recipients: tuple[str, ...]
    journal_head: JournalHead
    parts: tuple[Part, ...]
    program: str = ""
    reply_to: str = ""

    @property
    def records(self) -> int:
        """How many records all parts hold."""
        return sum(part.records for part in self.parts)

    def to_bytes(self) -> bytes:
        """Canonical JSON (sorted keys, no spaces, UTF-8): these bytes are signed, and their SHA-256 names the bundle."""
        # Left out where there is none, as in bundles of before returns were sealed.
        reply_to = {"reply_to": self.reply_to} if self.reply_to else {}
        return canonical(
            {
                "format": FORMAT,
                "program": self.program,
                "device": self.device,
                "organisation": self.organisation,
                "seq": self.seq,
                "prev": self.previous,
                "created": instants.to_text(self.created),
                "recipients": list(self.recipients),
                "journal": {"seq": self.journal_head.seq, "hash": self.journal_head.hash},
                "parts": [
                    {"name": p.name, "size": p.size, "sha256": p.sha256, "records": p.records}
                    for p in self.parts
                ],
                **reply_to,
            }
        )


def read_manifest(data: bytes) -> Manifest:
    """The manifest in these bytes. NewerBundleError for another version, DamagedBundleError for anything else."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise DamagedBundleError from error
    if not isinstance(value, dict) or not isinstance(value.get("format"), str):
        raise DamagedBundleError
    if value["format"] != FORMAT:
        raise NewerBundleError if value["format"].startswith(FAMILY) else DamagedBundleError
    try:
        return _checked(value)
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise DamagedBundleError from error


def sums(lines: dict[str, str]) -> bytes:
    """SHA256SUMS as sha256sum reads it: name -> hash, in the order given."""
    return "".join(f"{digest}  {name}\n" for name, digest in lines.items()).encode("ascii")


def part_name(number: int) -> str:
    """The name of the nth part, counted from 1."""
    return f"cases/{number:05d}.jsonl.gz"


def bundle_file_name(device: str, seq: int) -> str:
    """What the file is called: the laptop and the number, no name and no place ("fieldtool-4f21-000012.age")."""
    return f"fieldtool-{device}-{seq:06d}.age"


def _checked(value: dict[str, Any]) -> Manifest:
    parts = tuple(_part(part, number) for number, part in enumerate(value["parts"], 1))
    journal = value["journal"]
    manifest = Manifest(
        device=_text(value["device"]),
        organisation=_text(value["organisation"]),
        seq=_number(value["seq"]),
        previous=_text(value["prev"]),
        created=instants.from_text(_text(value["created"])),
        recipients=tuple(_text(one) for one in value["recipients"]),
        journal_head=JournalHead(_number(journal["seq"]), _text(journal["hash"])),
        parts=parts,
        program=_text(value["program"]),
        reply_to=_text(value.get("reply_to", "")),
    )
    if not _DEVICE.match(manifest.device) or manifest.seq < 1 or len(parts) > PARTS_LIMIT:
        raise ValueError("device or number")
    if bool(manifest.previous) != (manifest.seq > 1) or (
        manifest.previous and not _HASH.match(manifest.previous)
    ):
        raise ValueError("only a laptop's first bundle has none before it")
    return manifest


def _part(part: dict[str, Any], number: int) -> Part:
    made = Part(_text(part["name"]), _number(part["size"]), _text(part["sha256"]), _number(part["records"]))
    if made.name != part_name(number) or not _PART.match(made.name) or not _HASH.match(made.sha256):
        raise ValueError("part")
    if made.size > PART_LIMIT:
        raise ValueError("size")
    return made


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > 500:
        raise TypeError("text expected")
    return value


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 1 << 53:
        raise TypeError("whole number expected")
    return value
