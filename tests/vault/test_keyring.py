"""Who can open a vault, changed while it is open: nobody is locked out, and who leaves reads nothing new."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pyrage
import pytest

from fieldtool.domain.errors import DiskFullError, FieldToolError, NotAllowedError
from fieldtool.domain.officer import Credential, Officer, Role
from fieldtool.vault import FLOOR, database, header, keyring, keys, renewing, slots
from fieldtool.vault.errors import (
    DatabaseForeignError,
    HeaderChangedError,
    LastSlotError,
    SlotNotReadyError,
    WrongPassphraseError,
)
from fieldtool.vault.public import NotARecipientError
from tests.vault import invented
from tests.vault.conftest import Made

SECOND = Officer("T-200", "Probe Invented-Second", Role.OFFICER)
CREDENTIAL = Credential(b"certificate", b"chain", b"the private key")


def by_owner(store: Any, owner: str, kind: str = "passphrase") -> Any:
    (found,) = [facts for facts in store.keyring.slots() if (facts.owner, facts.kind) == (owner, kind)]
    return found


def content(store: Any, vault: Made) -> list[str]:
    assert store.first_broken_line() is None
    return [answer.value for answer in store.answers(vault.interview_id)]


@pytest.fixture
def two(vault: Made) -> Made:
    """A vault two officers can open."""
    store: Any = vault.unlock()
    store.keyring.add_officer(SECOND, "words of the second")
    store.close()
    return vault


def test_each_officer_opens_it_as_themselves(two: Made) -> None:
    store: Any = two.unlock("words of the second")
    assert store.officer == SECOND
    assert by_owner(store, "T-200").mine
    assert not by_owner(store, "T-100").mine
    with pytest.raises(NotAllowedError):
        store.keyring.add_officer(SECOND, "again")
    store.close()


def test_only_the_own_passphrase_proves_who_one_is(two: Made) -> None:
    store: Any = two.unlock()
    store.keyring.prove(invented.PASSPHRASE)
    for other in ("words of the second", "nobody's words", two.code):
        with pytest.raises(WrongPassphraseError):
            store.keyring.prove(other)
    store.close()


def test_a_changed_passphrase_takes_the_signing_key_along(vault: Made) -> None:
    store: Any = vault.unlock()
    store.set_credential(CREDENTIAL)
    store.keyring.change_passphrase(invented.PASSPHRASE, "quite other words")
    assert store.credential() == CREDENTIAL
    store.close()
    with pytest.raises(WrongPassphraseError):
        vault.unlock()
    store = vault.unlock("quite other words")
    assert store.credential() == CREDENTIAL
    assert store._db.execute("SELECT count(*) FROM officer_key_next").fetchone() == (0,)
    store.close()


@pytest.mark.parametrize("opens", [invented.PASSPHRASE, "quite other words"])
def test_a_change_that_was_broken_off_loses_no_signing_key(
    vault: Made, opens: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before the key file changed and after it, the passphrase that opens the vault finds the signing key."""
    store: Any = vault.unlock()
    store.set_credential(CREDENTIAL)
    where = "settle_wrapping" if opens == "quite other words" else "wrap_again"
    whole = getattr(store, where)

    def ended(*words: bytes) -> None:
        if where == "wrap_again":
            whole(*words)
        raise KeyboardInterrupt

    monkeypatch.setattr(store, where, ended)
    with pytest.raises(KeyboardInterrupt):
        store.keyring.change_passphrase(invented.PASSPHRASE, "quite other words")
    store.close()
    store = vault.unlock(opens)
    assert store.credential() == CREDENTIAL
    store.close()


def test_a_wrong_old_passphrase_changes_nothing(vault: Made) -> None:
    store: Any = vault.unlock()
    before = store.keyring.slots()
    with pytest.raises(WrongPassphraseError):
        store.keyring.change_passphrase("not the words", "x")
    assert store.keyring.slots() == before
    store.close()


def test_a_forgotten_passphrase_is_set_anew_without_the_signing_key(two: Made) -> None:
    store: Any = two.unlock("words of the second")
    store.set_credential(CREDENTIAL)
    store.close()
    store = two.unlock()
    store.keyring.reset_passphrase("T-200", "remembered now")
    store.close()
    store = two.unlock("remembered now")
    assert store.officer == SECOND
    assert store.credential() is None
    store.close()


def test_calibrating_never_makes_it_cheaper(vault: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring.keys, "calibrated", lambda: keys.Stretch(64 * 1024, 1, 4))
    store: Any = vault.unlock()
    facts = store.keyring.calibrate(invented.PASSPHRASE)
    assert (facts.memory_kib, facts.iterations, facts.mine) == (FLOOR.memory_kib, FLOOR.iterations, True)
    monkeypatch.setattr(keyring.keys, "calibrated", lambda: keys.Stretch(80 * 1024, 1, 4))
    assert store.keyring.calibrate(invented.PASSPHRASE).memory_kib == 80 * 1024
    store.close()
    vault.unlock().close()


# who leaves


def test_who_was_removed_opens_neither_the_vault_nor_with_an_old_key_file(two: Made, tmp_path: Path) -> None:
    old = {name: (two.folder / name).read_bytes() for name in (header.NAME, header.COPY)}
    old_key = slots.open_slot(header.read(two.folder), "words of the second").data_key
    store: Any = two.unlock()
    before = content(store, two)
    store.keyring.remove(by_owner(store, "T-200").id)
    invented.give(store, two.interview_id, "/data/after", "written after")
    store.close()
    with pytest.raises(WrongPassphraseError):
        two.unlock("words of the second")
    store = two.unlock()
    assert content(store, two) == [*before, "written after"]
    store.close()
    copy = tmp_path / "copy"
    shutil.copytree(two.folder, copy)
    for name, data in old.items():
        (copy / name).write_bytes(data)
    with pytest.raises(DatabaseForeignError):
        Made(copy, "", "", "").unlock("words of the second")
    with pytest.raises(FieldToolError):
        database.connect(two.folder / "cases.db", database.key_for(old_key, store.vault_id))


def test_the_others_open_it_without_having_been_there(two: Made) -> None:
    """Their slots were sealed to their public keys: passphrases, recovery code and headquarters alike."""
    identity = pyrage.x25519.Identity.generate()
    store: Any = two.unlock()
    store.keyring.add_officer(Officer("T-300", "Third Invented", Role.OFFICER), "words of the third")
    store.keyring.set_headquarters(str(identity.to_public()))
    store.keyring.remove(by_owner(store, "T-300").id)
    store.close()
    for secret in ("words of the second", two.code, str(identity), invented.PASSPHRASE):
        opened: Any = two.unlock(secret)
        assert len(content(opened, two)) == 2
        opened.close()


def test_the_last_passphrase_and_the_own_one_stay(two: Made) -> None:
    store: Any = two.unlock()
    with pytest.raises(LastSlotError):
        store.keyring.remove(by_owner(store, "T-100").id)
    store.close()
    store = two.unlock(two.code)
    store.keyring.remove(by_owner(store, "T-200").id)
    with pytest.raises(LastSlotError):
        store.keyring.remove(by_owner(store, "T-100").id)
    store.close()


def test_a_slot_of_the_first_kind_must_be_opened_once_before_anybody_leaves(two: Made) -> None:
    store: Any = two.unlock()
    old = [
        header.KeySlot(s.id, s.kind, s.owner, s.salt, s.cost, s.wrapped) if s.owner == "T-200" else s
        for s in store._header.slots
    ]
    store._header = header.replace(store._header, slots=tuple(old))
    with pytest.raises(SlotNotReadyError, match="T-200"):
        store.keyring.renew_recovery_code()
    store.close()


def test_a_new_recovery_code_ends_the_old_one(vault: Made) -> None:
    store: Any = vault.unlock()
    code = store.keyring.renew_recovery_code()
    assert len(content(store, vault)) == 2
    store.close()
    with pytest.raises(WrongPassphraseError):
        vault.unlock(vault.code)
    vault.unlock(code).close()


# headquarters


def test_headquarters_opens_it_with_its_age_identity(vault: Made) -> None:
    identity, stranger = pyrage.x25519.Identity.generate(), pyrage.x25519.Identity.generate()
    store: Any = vault.unlock()
    store.keyring.set_headquarters(str(identity.to_public()))
    assert by_owner(store, "HQ", "headquarters").recipient == str(identity.to_public())
    store.close()
    with pytest.raises(WrongPassphraseError):
        vault.unlock(str(stranger))
    store = vault.unlock(str(identity))
    assert store.officer.role is Role.ADMINISTRATOR
    assert len(content(store, vault)) == 2
    store.keyring.reset_passphrase("T-100", "given by headquarters")
    store.close()
    vault.unlock("given by headquarters").close()


def test_another_key_of_headquarters_takes_the_place_of_the_first(vault: Made) -> None:
    first, second = pyrage.x25519.Identity.generate(), pyrage.x25519.Identity.generate()
    store: Any = vault.unlock()
    store.keyring.set_headquarters(str(first.to_public()))
    store.keyring.set_headquarters(str(second.to_public()))
    store.close()
    with pytest.raises(WrongPassphraseError):
        vault.unlock(str(first))
    vault.unlock(str(second)).close()


@pytest.mark.parametrize("text", ["", "age1", "age1qqqq", "ssh-ed25519 AAAA", "age1" + "q" * 58])
def test_what_is_no_recipient_is_refused(vault: Made, text: str) -> None:
    store: Any = vault.unlock()
    before = store.keyring.slots()
    with pytest.raises(NotARecipientError):
        store.keyring.set_headquarters(text)
    assert store.keyring.slots() == before
    store.close()


# what can go wrong in the middle


@pytest.mark.parametrize("step", ["copy", "first", "second", "rename"])
def test_a_renewal_that_fails_leaves_a_vault_that_opens(
    two: Made, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the disk full at each of its steps; whether the key is the old or the new one, nobody who stays is out."""
    store: Any = two.unlock()
    slot = by_owner(store, "T-200").id
    calls = {"copy": 0, "first": 0, "second": 0, "rename": 0}

    def full(name: str, number: int, whole: Any) -> Any:
        def called(*words: Any, **more: Any) -> Any:
            calls[step] += 1
            if name == step and calls[step] == number:
                raise OSError(28, "No space left on device") if step == "rename" else DiskFullError()
            return whole(*words, **more)

        return called

    with monkeypatch.context() as patched:
        if step == "copy":
            patched.setattr(renewing, "copy_database", full("copy", 1, renewing.copy_database))
        elif step == "rename":
            patched.setattr(renewing.os, "replace", full("rename", 3, renewing.os.replace))
        else:
            number = 1 if step == "first" else 2
            patched.setattr(header, "write_atomically", full(step, number, header.write_atomically))
        with pytest.raises(DiskFullError):
            store.keyring.remove(slot)
    if step != "rename":
        invented.give(store, two.interview_id, "/data/after", "it goes on")
        store.close()
    else:
        store._released()
    opened: Any = two.unlock()
    assert len(content(opened, two)) == (2 if step == "rename" else 3)
    assert not (two.folder / "cases.db.new").exists()
    opened.close()


def test_a_key_file_written_without_the_data_key_is_noticed(two: Made) -> None:
    """An insider without rights takes a colleague's slot out of the file, and mends its checksum."""
    found = header.read(two.folder)
    fewer = header.replace(found, slots=tuple(s for s in found.slots if s.owner != "T-200"))
    header.write(two.folder, fewer, bytes(32))
    with pytest.raises(HeaderChangedError):
        two.unlock()
