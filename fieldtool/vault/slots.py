"""How a slot is made, and how a passphrase or a recovery code finds the data key in one."""

from __future__ import annotations

import secrets
import uuid
from dataclasses import dataclass, field

from fieldtool.vault import keys
from fieldtool.vault.errors import HeaderDamagedError, RecoveryCodeError, WrongPassphraseError
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


def open_slot(header: Header, secret: str) -> Opened:
    """The first slot that `secret` opens. WrongPassphraseError, RecoveryCodeError, HeaderDamagedError.

    A passphrase may happen to be as long as a code and made of the same letters: what looks like a code is tried
    as a passphrase too, before a typing mistake is spoken of.
    """
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


def _tried(header: Header, slot: KeySlot, key: bytes) -> Opened | None:
    """What the slot gives to this key, None where it is not its key."""
    if not keys.fits(key, slot.wrapped):
        return None
    data_key = keys.unwrap(key, slot.wrapped, slot.about(header.vault_id))
    if data_key is None:
        raise HeaderDamagedError()
    return Opened(data_key, key, slot)


def _slot(
    vault_id: str,
    kind: SlotKind,
    owner: str,
    salt: bytes,
    cost: keys.Stretch | None,
    key: bytes,
    data_key: bytes,
) -> tuple[KeySlot, bytes]:
    slot_id = str(uuid.uuid4())
    about = slot_about(vault_id, slot_id, kind, owner, salt, cost)
    return KeySlot(slot_id, kind, owner, salt, cost, keys.wrap(key, data_key, about)), key
