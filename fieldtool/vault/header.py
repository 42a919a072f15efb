"""The key file vault.json: the vault's id, its key slots, and how far the database was when it was last used."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from fieldtool.casework.files import write_atomically
from fieldtool.domain.journal import JournalHead
from fieldtool.vault.errors import HeaderDamagedError, NewerVaultError, NoVaultError
from fieldtool.vault.keys import KEY_BYTES, Stretch, Wrapped

NAME = "vault.json"
COPY = "vault.json.bak"
FORMAT = "fieldtool-vault"
VERSION = 1
SALT_BYTES = 16
NONCE_BYTES = 12
SEALED_BYTES = KEY_BYTES + 16  # the data key and the tag of ChaCha20-Poly1305
_LARGEST = 1_000_000


class SlotKind(StrEnum):
    """What opens a slot."""

    PASSPHRASE = "passphrase"
    RECOVERY = "recovery"
    HEADQUARTERS = "headquarters"


@dataclass(frozen=True, slots=True)
class KeySlot:
    """One way to the data key. `owner` is an officer number. `cost` is None where 200 random bits need no stretching."""

    id: str
    kind: SlotKind
    owner: str
    salt: bytes
    cost: Stretch | None
    wrapped: Wrapped = field(repr=False)

    def about(self, vault_id: str) -> bytes:
        """What the wrapped key is bound to: this vault, this format, this slot. Nothing of it can be swapped."""
        return slot_about(vault_id, self.id, self.kind, self.owner, self.salt, self.cost)


def slot_about(
    vault_id: str, slot_id: str, kind: SlotKind, owner: str, salt: bytes, cost: Stretch | None
) -> bytes:
    """The bound fields of a slot, as canonical JSON."""
    costs = None if cost is None else [cost.memory_kib, cost.iterations, cost.lanes]
    parts = [FORMAT, VERSION, vault_id, slot_id, kind.value, owner, salt.hex(), costs]
    return json.dumps(parts, separators=(",", ":"), ensure_ascii=True).encode()


@dataclass(frozen=True, slots=True)
class Header:
    """The key file as a value. `head` and `rows` are what the database held when it was last checked."""

    vault_id: str
    device: str
    kind: str  # laptop | headquarters
    slots: tuple[KeySlot, ...]
    head: JournalHead
    rows: dict[str, int] = field(default_factory=dict)
    backup_salt: bytes = b""  # only in a backup: its database key is derived with it

    def seen(self, head: JournalHead, rows: dict[str, int]) -> Header:
        """The same key file after the database moved on."""
        return replace(self, head=head, rows=rows)


def exists(folder: Path) -> bool:
    """There is a key file, or its copy."""
    return (folder / NAME).exists() or (folder / COPY).exists()


def write(folder: Path, header: Header) -> None:
    """Both copies, the spare one first, each whole or not at all."""
    data = json.dumps(_to_json(header), indent=1, sort_keys=True).encode()
    write_atomically(folder / COPY, data)
    write_atomically(folder / NAME, data)


def read(folder: Path) -> Header:
    """The key file, or its copy where it is damaged. NoVaultError, HeaderDamagedError, NewerVaultError."""
    if not exists(folder):
        raise NoVaultError()
    for name in (NAME, COPY):
        try:
            data = (folder / name).read_bytes()[: _LARGEST + 1]
        except OSError:
            continue
        header = _parsed(data)
        if header is not None:
            return header
    raise HeaderDamagedError()


def _parsed(data: bytes) -> Header | None:
    if len(data) > _LARGEST:
        return None
    try:
        value = json.loads(data)
        if value["format"] != FORMAT or not isinstance(value["version"], int):
            return None
        if value["version"] > VERSION:
            raise NewerVaultError()
        return _from_json(value)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError):
        return None


def _to_json(header: Header) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "version": VERSION,
        "vault_id": header.vault_id,
        "device": header.device,
        "kind": header.kind,
        "slots": [
            {
                "id": slot.id,
                "kind": slot.kind.value,
                "owner": slot.owner,
                "salt": _text(slot.salt),
                "argon2id": None
                if slot.cost is None
                else {
                    "memory_kib": slot.cost.memory_kib,
                    "iterations": slot.cost.iterations,
                    "lanes": slot.cost.lanes,
                },
                "nonce": _text(slot.wrapped.nonce),
                "sealed": _text(slot.wrapped.sealed),
                "commitment": _text(slot.wrapped.commitment),
            }
            for slot in header.slots
        ],
        "journal": {"seq": header.head.seq, "hash": header.head.hash},
        "rows": header.rows,
        "backup_salt": _text(header.backup_salt),
    }


def _from_json(value: dict[str, Any]) -> Header:
    slots = tuple(
        KeySlot(
            id=str(slot["id"]),
            kind=SlotKind(slot["kind"]),
            owner=str(slot["owner"]),
            salt=_bytes(slot["salt"], SALT_BYTES),
            cost=_cost(slot["argon2id"]),
            wrapped=Wrapped(
                _bytes(slot["nonce"], NONCE_BYTES),
                _bytes(slot["sealed"], SEALED_BYTES),
                _bytes(slot["commitment"], KEY_BYTES),
            ),
        )
        for slot in value["slots"]
    )
    if not slots:
        raise ValueError("no slots")
    return Header(
        vault_id=str(value["vault_id"]),
        device=str(value["device"]),
        kind=str(value["kind"]),
        slots=slots,
        head=JournalHead(int(value["journal"]["seq"]), str(value["journal"]["hash"])),
        rows={str(name): int(count) for name, count in value["rows"].items()},
        backup_salt=_bytes(value["backup_salt"], SALT_BYTES) if value["backup_salt"] else b"",
    )


def _cost(value: dict[str, Any] | None) -> Stretch | None:
    if value is None:
        return None
    return Stretch(int(value["memory_kib"]), int(value["iterations"]), int(value["lanes"]))


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _bytes(text: str, length: int) -> bytes:
    data = base64.b64decode(text, validate=True)
    if len(data) != length:
        raise ValueError("a field of the key file has the wrong length")
    return data
