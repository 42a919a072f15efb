"""How a slot is made, and how a passphrase or a recovery code finds the data key in one."""

from __future__ import annotations

import secrets
import uuid
from dataclasses import dataclass, field, replace

from fieldtool.vault import keys, public
from fieldtool.vault.errors import (
    HeaderChangedError,
    HeaderDamagedError,
    RecoveryCodeError,
    WrongPassphraseError,
)
from fieldtool.vault.header import Header, KeySlot, SlotKind, slot_about
from fieldtool.vault.recovery import code_key, looks_like_code


@dataclass(frozen=True, slots=True)
class Opened:
    """What a slot gave: the data key, the slot's own key (it wraps the officer's signing key), and which slot."""

    data_key: bytes = field(repr=False)
    slot_key: bytes = field(repr=False)
    slot: KeySlot


def passphrase_slot(
    vault_id: str, owner: str, passphrase: str, data_key: bytes, cost: keys.Stretch
) -> tuple[KeySlot, bytes]:
    """A slot for an officer's passphrase, and its key."""
    salt = secrets.token_bytes(16)
    return _slot(
        vault_id, SlotKind.PASSPHRASE, owner, salt, cost, keys.stretch(passphrase, salt, cost), data_key
    )


def recovery_slot(vault_id: str, owner: str, code: str, data_key: bytes) -> tuple[KeySlot, bytes]:
    """A slot for the printed recovery code: 200 random bits, so HKDF is enough."""
    salt = secrets.token_bytes(16)
    key = keys.derive(code_key(code).encode(), "recovery", salt)
    return _slot(vault_id, SlotKind.RECOVERY, owner, salt, None, key, data_key)


def headquarters_slot(vault_id: str, recipient: str, data_key: bytes) -> KeySlot:
    """A slot for whoever holds headquarters' age identity: only its public key is needed. NotARecipientError."""
    empty = KeySlot(
        str(uuid.uuid4()),
        SlotKind.HEADQUARTERS,
        "HQ",
        secrets.token_bytes(16),
        None,
        keys.Wrapped(b"", b"", b""),
        public=public.recipient_key(recipient),
    )
    return resealed(vault_id, empty, data_key)


def resealed(vault_id: str, slot: KeySlot, data_key: bytes) -> KeySlot:
    """The same slot around another data key, made with its public key alone."""
    key, shown = public.seal_key(slot.public)
    empty = replace(slot, ephemeral=shown)
    return replace(empty, wrapped=keys.wrap(key, data_key, empty.about(vault_id)))


def with_public_key(vault_id: str, opened: Opened) -> KeySlot:
    """The opened slot as it is made today: the first slots had no public key."""
    slot = opened.slot
    if slot.public:
        return slot
    full = replace(slot, public=_public(opened.slot_key))
    return replace(full, wrapped=keys.wrap(opened.slot_key, opened.data_key, full.about(vault_id)))


def open_any(copies: list[Header], secret: str) -> tuple[Header, Opened]:
    """The first of several copies of a key file that `secret` opens and that was written by this vault's program.

    HeaderChangedError where the secret fits but somebody without the data key wrote in the file; otherwise as `open_slot`.
    """
    refusal: Exception | None = None
    for header in copies:
        try:
            opened = open_slot(header, secret)
        except (WrongPassphraseError, RecoveryCodeError, HeaderDamagedError) as error:
            refusal = refusal or error
            continue
        if header.mac and not header.vouched_for(opened.data_key):
            refusal = HeaderChangedError()
            continue
        return header, opened
    raise refusal or WrongPassphraseError()


def open_slot(header: Header, secret: str) -> Opened:
    """The first slot that `secret` opens. WrongPassphraseError, RecoveryCodeError, HeaderDamagedError.

    Headquarters' secret is its age identity.

    A passphrase may happen to be as long as a code and made of the same letters: what looks like a code is tried
    as a passphrase too, before a typing mistake is spoken of.
    """
    if secret.strip().upper().startswith(public.IDENTITY_PREFIX):
        return _as_headquarters(header, secret)
    mistyped = None
    if looks_like_code(secret):
        try:
            code = code_key(secret).encode()
        except RecoveryCodeError as error:
            mistyped = error
        else:
            for slot in header.slots:
                if slot.kind is SlotKind.RECOVERY and slot.cost is None:
                    opened = _tried(header, slot, keys.derive(code, "recovery", slot.salt))
                    if opened is not None:
                        return opened
    for slot in header.slots:
        if slot.kind is SlotKind.PASSPHRASE and slot.cost is not None:
            opened = _tried(header, slot, keys.stretch(secret, slot.salt, slot.cost))
            if opened is not None:
                return opened
    raise mistyped or WrongPassphraseError()


def _as_headquarters(header: Header, identity: str) -> Opened:
    try:
        private = public.identity_key(identity)
    except public.NotARecipientError as error:
        raise WrongPassphraseError() from error
    for slot in header.slots:
        if slot.kind is SlotKind.HEADQUARTERS:
            opened = _unwrapped(header, slot, public.open_key(private, slot.ephemeral), private)
            if opened is not None:
                return opened
    raise WrongPassphraseError()


def _tried(header: Header, slot: KeySlot, key: bytes) -> Opened | None:
    """What the slot gives to this key, None where it is not its key."""
    if not slot.ephemeral:
        return _unwrapped(header, slot, key, key)
    private = keys.derive(key, "slot identity")
    return _unwrapped(header, slot, public.open_key(private, slot.ephemeral), key)


def _unwrapped(header: Header, slot: KeySlot, key: bytes, slot_key: bytes) -> Opened | None:
    if not keys.fits(key, slot.wrapped):
        return None
    data_key = keys.unwrap(key, slot.wrapped, slot.about(header.vault_id))
    if data_key is None:
        raise HeaderDamagedError()
    return Opened(data_key, slot_key, slot)


def _public(slot_key: bytes) -> bytes:
    return public.public_of(keys.derive(slot_key, "slot identity"))


def _slot(
    vault_id: str,
    kind: SlotKind,
    owner: str,
    salt: bytes,
    cost: keys.Stretch | None,
    key: bytes,
    data_key: bytes,
) -> tuple[KeySlot, bytes]:
    slot_id, own = str(uuid.uuid4()), _public(key)
    about = slot_about(vault_id, slot_id, kind, owner, salt, cost, own)
    return KeySlot(slot_id, kind, owner, salt, cost, keys.wrap(key, data_key, about), own), key
