"""Key slots: one data key, several ways to it, each bound to its vault and its own fields."""

from __future__ import annotations

import secrets
from dataclasses import replace

import pytest

from fieldtool.domain.journal import JournalHead
from fieldtool.vault import slots
from fieldtool.vault.errors import HeaderDamagedError, RecoveryCodeError, WrongPassphraseError
from fieldtool.vault.header import Header, KeySlot
from fieldtool.vault.journal import BEGINNING
from fieldtool.vault.keys import FLOOR
from fieldtool.vault.recovery import new_code

DATA_KEY = secrets.token_bytes(32)
VAULT = "0d2f6a52-6f4e-4b52-9d4f-000000000001"


def header(*made: KeySlot, vault_id: str = VAULT) -> Header:
    return Header(vault_id, vault_id.replace("-", "")[:10], "laptop", made, JournalHead(0, BEGINNING))


@pytest.fixture(scope="module")
def passphrase() -> KeySlot:
    return slots.passphrase_slot(VAULT, "T-1", "the right words", DATA_KEY, FLOOR)[0]


def test_a_passphrase_opens_its_slot(passphrase: KeySlot) -> None:
    opened = slots.open_slot(header(passphrase), "the right words")
    assert opened.data_key == DATA_KEY
    assert opened.slot == passphrase


def test_a_wrong_passphrase_opens_nothing(passphrase: KeySlot) -> None:
    with pytest.raises(WrongPassphraseError):
        slots.open_slot(header(passphrase), "the wrong words")


def test_each_officer_opens_the_same_vault_with_their_own_words(passphrase: KeySlot) -> None:
    second, key = slots.passphrase_slot(VAULT, "T-2", "other words", DATA_KEY, FLOOR)
    opened = slots.open_slot(header(passphrase, second), "other words")
    assert (opened.data_key, opened.slot.owner, opened.slot_key) == (DATA_KEY, "T-2", key)


def test_the_recovery_code_opens_its_slot_without_stretching(passphrase: KeySlot) -> None:
    code = new_code()
    spare, _ = slots.recovery_slot(VAULT, "T-1", code, DATA_KEY)
    assert spare.cost is None
    opened = slots.open_slot(header(passphrase, spare), code.lower().replace("-", " "))
    assert opened.data_key == DATA_KEY
    assert opened.slot.kind == "recovery"


def test_another_vaults_code_is_a_wrong_passphrase_and_a_typing_mistake_is_called_one(
    passphrase: KeySlot,
) -> None:
    spare, _ = slots.recovery_slot(VAULT, "T-1", new_code(), DATA_KEY)
    with pytest.raises(WrongPassphraseError):
        slots.open_slot(header(passphrase, spare), new_code())
    code = new_code()
    typo = ("2" if code[0] != "2" else "3") + code[1:]
    with pytest.raises(RecoveryCodeError):
        slots.open_slot(header(passphrase, spare), typo)


def test_a_passphrase_that_looks_like_a_code_is_still_a_passphrase() -> None:
    """Forty-four letters without a u: nobody may be locked out for having chosen them."""
    words = "abstract category children american category cash"
    assert len(words.replace(" ", "")) == 44
    slot, _ = slots.passphrase_slot(VAULT, "T-1", words, DATA_KEY, FLOOR)
    assert slots.open_slot(header(slot), words).data_key == DATA_KEY


@pytest.mark.parametrize("field", ["owner", "id"])
def test_a_slot_whose_fields_were_changed_is_damage_not_a_wrong_passphrase(
    passphrase: KeySlot, field: str
) -> None:
    """An insider must not put a colleague's number on a slot of their own."""
    with pytest.raises(HeaderDamagedError):
        slots.open_slot(header(replace(passphrase, **{field: "T-9"})), "the right words")


def test_a_slot_of_another_vault_does_not_open_this_one(passphrase: KeySlot) -> None:
    with pytest.raises(HeaderDamagedError):
        slots.open_slot(header(passphrase, vault_id=VAULT[:-1] + "2"), "the right words")


def test_a_damaged_wrapped_key_is_damage(passphrase: KeySlot) -> None:
    sealed = bytes([passphrase.wrapped.sealed[0] ^ 1]) + passphrase.wrapped.sealed[1:]
    broken = replace(passphrase, wrapped=replace(passphrase.wrapped, sealed=sealed))
    with pytest.raises(HeaderDamagedError):
        slots.open_slot(header(broken), "the right words")
