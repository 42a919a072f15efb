"""The key file vault.json: the vault's id, its key slots, and how far the database was when it was last used."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from fieldtool.casework.files import write_atomically
from fieldtool.domain.journal import JournalHead
from fieldtool.vault.errors import HeaderDamagedError, NewerVaultError, NoVaultError
from fieldtool.vault.keys import KEY_BYTES, Stretch, Wrapped, derive

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
    """One way to the data key. `owner` is an officer number. `cost` is None where the secret needs no stretching.

    `public` is the slot's X25519 key: a new data key can be sealed to it while its owner is away. `ephemeral` is there
    where that happened, and always in a slot of headquarters, whose `public` is headquarters' own.
    """

    id: str
    kind: SlotKind
    owner: str
    salt: bytes
    cost: Stretch | None
    wrapped: Wrapped = field(repr=False)
    public: bytes = b""
    ephemeral: bytes = b""

    def about(self, vault_id: str) -> bytes:
        """What the wrapped key is bound to: this vault, this format, this slot. Nothing of it can be swapped."""
        return slot_about(
            vault_id, self.id, self.kind, self.owner, self.salt, self.cost, self.public, self.ephemeral
        )


def slot_about(
    vault_id: str,
    slot_id: str,
    kind: SlotKind,
    owner: str,
    salt: bytes,
    cost: Stretch | None,
    public: bytes = b"",
    ephemeral: bytes = b"",
) -> bytes:
    """The bound fields of a slot, as canonical JSON. The first slots had no public key; theirs ends before it."""
    costs = None if cost is None else [cost.memory_kib, cost.iterations, cost.lanes]
    parts = [FORMAT, VERSION, vault_id, slot_id, kind.value, owner, salt.hex(), costs]
    if public:
        parts += [public.hex(), ephemeral.hex()]
    return json.dumps(parts, separators=(",", ":"), ensure_ascii=True).encode()


@dataclass(frozen=True, slots=True)
class Header:
    """The key file as a value. `head` and `rows` are what the database held when it was last checked.

    `generation` counts openings; the database holds it too. `database_salt` is the first 16 bytes of the database
    file. `seal` is a hash over all its pages after a clean closing, "" while it is open. `mac` is what was read.
    """

    vault_id: str
    device: str
    kind: str  # laptop | headquarters
    slots: tuple[KeySlot, ...]
    head: JournalHead
    rows: dict[str, int] = field(default_factory=dict)
    backup_salt: bytes = b""  # only in a backup: its database key is derived with it
    generation: int = 0
    database_salt: bytes = b""
    seal: str = ""
    mac: bytes = field(default=b"", compare=False, repr=False)

    def seen(self, head: JournalHead, rows: dict[str, int]) -> Header:
        """The same key file after the database moved on."""
        return replace(self, head=head, rows=rows)

    def vouched_for(self, data_key: bytes) -> bool:
        """Somebody who had the data key wrote exactly this."""
        return hmac.compare_digest(self.mac, _mac(self, data_key))


def exists(folder: Path) -> bool:
    """There is a key file, or its copy."""
    return (folder / NAME).exists() or (folder / COPY).exists()


def write(folder: Path, header: Header, data_key: bytes) -> None:
    """Both copies, the spare one first, each whole or not at all."""
    body = _to_json(header)
    body["checksum"] = hashlib.sha256(_canonical(body)).hexdigest()
    body["mac"] = _text(_mac(header, data_key))
    data = json.dumps(body, indent=1, sort_keys=True).encode()
    write_atomically(folder / COPY, data)
    write_atomically(folder / NAME, data)


def read(folder: Path) -> Header:
    """The key file, or its copy where it is damaged. NoVaultError, HeaderDamagedError, NewerVaultError."""
    return copies(folder)[0]


def copies(folder: Path) -> list[Header]:
    """The whole ones of the two copies, the main one first; one where they are the same. Errors as in `read`."""
    if not exists(folder):
        raise NoVaultError()
    found: list[Header] = []
    newer: NewerVaultError | None = None
    for name in (NAME, COPY):
        try:
            with (folder / name).open("rb") as stream:
                data = stream.read(_LARGEST + 1)
        except OSError:
            continue
        try:
            header = _parsed(data)
        except NewerVaultError as error:
            newer = newer or error
            continue
        if header is not None and (header, header.mac) not in [(kept, kept.mac) for kept in found]:
            found.append(header)
    if newer is not None and not found:
        raise newer
    if not found:
        raise HeaderDamagedError()
    return found


def _parsed(data: bytes) -> Header | None:
    if len(data) > _LARGEST:
        return None
    try:
        value = json.loads(data)
        if value["format"] != FORMAT or not isinstance(value["version"], int):
            return None
        if value["version"] > VERSION:
            raise NewerVaultError()
        header = _from_json(value)
        # The first key files had no checksum. Taking it away gains nothing: the code below proves the same and more.
        if (
            "checksum" in value
            and value["checksum"] != hashlib.sha256(_canonical(_to_json(header))).hexdigest()
        ):
            return None
        return header
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError):
        return None


def _mac(header: Header, data_key: bytes) -> bytes:
    key = derive(data_key, "key file", header.vault_id.encode("utf-8", "surrogatepass"))
    return hmac.new(key, _canonical(_to_json(header)), hashlib.sha256).digest()


def _canonical(body: dict[str, Any]) -> bytes:
    """What checksum and code are over: without spaces, names in order, ASCII."""
    return json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


def _to_json(header: Header) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "version": VERSION,
        "vault_id": header.vault_id,
        "device": header.device,
        "kind": header.kind,
        "slots": [_slot_json(slot) for slot in header.slots],
        "journal": {"seq": header.head.seq, "hash": header.head.hash},
        "rows": header.rows,
        "backup_salt": _text(header.backup_salt),
        "generation": header.generation,
        "database_salt": _text(header.database_salt),
        "seal": header.seal,
    }


def _slot_json(slot: KeySlot) -> dict[str, Any]:
    cost = slot.cost
    return {
        "id": slot.id,
        "kind": slot.kind.value,
        "owner": slot.owner,
        "salt": _text(slot.salt),
        "argon2id": None
        if cost is None
        else {"memory_kib": cost.memory_kib, "iterations": cost.iterations, "lanes": cost.lanes},
        "nonce": _text(slot.wrapped.nonce),
        "sealed": _text(slot.wrapped.sealed),
        "commitment": _text(slot.wrapped.commitment),
        "public": _text(slot.public),
        "ephemeral": _text(slot.ephemeral),
    }


def _from_json(value: dict[str, Any]) -> Header:
    slots = tuple(_slot(slot) for slot in value["slots"])
    if not slots:
        raise ValueError("no slots")
    return Header(
        vault_id=str(value["vault_id"]),
        device=str(value["device"]),
        kind=str(value["kind"]),
        slots=slots,
        head=JournalHead(int(value["journal"]["seq"]), str(value["journal"]["hash"])),
        rows={str(name): int(count) for name, count in value["rows"].items()},
        backup_salt=_maybe(value["backup_salt"], SALT_BYTES),
        generation=int(value.get("generation", 0)),
        database_salt=_maybe(value.get("database_salt", ""), SALT_BYTES),
        seal=str(value.get("seal", "")),
        mac=_maybe(value.get("mac", ""), KEY_BYTES),
    )


def _slot(value: dict[str, Any]) -> KeySlot:
    kind = SlotKind(value["kind"])
    slot = KeySlot(
        id=str(value["id"]),
        kind=kind,
        owner=str(value["owner"]),
        salt=_bytes(value["salt"], SALT_BYTES),
        cost=_cost(value["argon2id"]),
        wrapped=Wrapped(
            _bytes(value["nonce"], NONCE_BYTES),
            _bytes(value["sealed"], SEALED_BYTES),
            _bytes(value["commitment"], KEY_BYTES),
        ),
        public=_maybe(value.get("public", ""), KEY_BYTES),
        ephemeral=_maybe(value.get("ephemeral", ""), KEY_BYTES),
    )
    if kind is SlotKind.HEADQUARTERS and not (slot.public and slot.ephemeral):
        raise ValueError("a slot of headquarters without its keys")
    return slot


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


def _maybe(text: str, length: int) -> bytes:
    """As `_bytes`, or nothing."""
    return _bytes(text, length) if text else b""
