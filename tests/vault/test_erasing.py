"""What a vault forgets is gone from every table and from the raw decrypted pages; what it keeps still counts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from fieldtool.casework.officer_ports import ErasedBecause
from fieldtool.domain.attachment import Attachment, AttachmentKind
from fieldtool.domain.case import CaseStatus, Person
from fieldtool.domain.decisions import (
    Consent,
    ConsentPurpose,
    Determination,
    Grounds,
    IssuedReferral,
    ReferralState,
)
from fieldtool.domain.errors import NotFoundError
from fieldtool.domain.ids import new_id
from fieldtool.domain.officer import Officer, Role
from fieldtool.vault import FLOOR, SqlVaults, database, erasing
from fieldtool.vault.erasing_rows import KEPT_OF_MINIMISED, _hanging_on
from fieldtool.vault.errors import NoVaultError, WrongPassphraseError
from fieldtool.vault.store import SqlCaseStore
from tests.vault import invented
from tests.vault.conftest import Made

MORE = {
    "reasons": "canary reasons of a decision",
    "note": "canary note of a consent",
    "pdf": "canary pdf bytes",
    "picture": "canary picture bytes",
    "title": "canary title of a picture",
}
WORDS = [
    *(invented.CANARIES[name] for name in ("name", "second", "contact", "answer", "reason")),
    *MORE.values(),
]


def full_case(store: SqlCaseStore, made: Made) -> None:
    """The canaries in every place a case has words."""
    at, case_id = invented.later(5), made.case_id
    store.add_consent(
        Consent(new_id(at), case_id, ConsentPurpose.REFERRAL, True, at, "T-100", "House", MORE["note"])
    )
    store.add_determination(
        Determination(
            new_id(at), case_id, Grounds.REASONABLE_GROUNDS, Grounds.PENDING, MORE["reasons"], at, "T-100"
        )
    )
    issued = IssuedReferral(
        new_id(at), case_id, "TT01-2026-0001-R1", "House", "shelter", ReferralState.SIGNED, at, "T-100", "ab"
    )
    store.add_referral(issued, MORE["pdf"].encode() * 50, {"who": invented.CANARIES["name"], "signatures": 1})
    name = new_id(at)
    store.add_attachment(
        Attachment(
            name,
            case_id,
            f"{name}.jpg",
            AttachmentKind.IMAGE,
            "image/jpeg",
            "ab",
            1,
            1,
            at,
            "T-100",
            made.interview_id,
            "/data/photo",
            MORE["title"],
        ),
        [MORE["picture"].encode() * 20_000],
    )
    for number in range(300):  # many pages of one answer, so that pages are freed when it goes
        invented.give(store, made.interview_id, f"/data/long{number}", invented.CANARIES["answer"] * 20, at)
    assert store.rows(search="canary")
    store.end_interview(
        made.interview_id, store.interview(made.interview_id).state, reason=invented.CANARIES["reason"], at=at
    )
    store.keep_draft(case_id, {"purpose": MORE["note"]}, at=at)
    store.set_status(case_id, CaseStatus.CLOSED, at=at)


def found_in(data: bytes) -> list[str]:
    """Canaries in any case: the index of words keeps small letters."""
    small = data.lower()
    return [word for word in WORDS if word.lower().encode() in small]


@pytest.fixture
def full(vault: Made) -> Any:
    store = vault.unlock()
    assert isinstance(store, SqlCaseStore)
    full_case(store, vault)
    yield store
    store.close()


def test_every_row_of_an_erased_case_is_gone(full: SqlCaseStore, vault: Made) -> None:
    full.erase_case(vault.case_id, ErasedBecause.PERSON, at=invented.later(90))
    with pytest.raises(NotFoundError):
        full.case(vault.case_id)
    tables = [row[0] for row in full._db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for table in tables:
        if table in ("journal", "erased") or table.startswith("case_search"):
            continue
        rows = repr(full._db.execute(f"SELECT * FROM {table}").fetchall())
        assert vault.case_id not in rows, table
        assert vault.interview_id not in rows, table
        assert not [word for word in WORDS if word in rows], table
    assert full.rows(search="canary") == []
    assert full._db.execute("PRAGMA foreign_key_check").fetchall() == []
    newest = full.journal(limit=1)[0]
    assert (newest.verb, newest.subject, newest.detail) == ("case erased", vault.case_id, "person")
    assert full.first_broken_line() is None
    assert full.case_numbers([vault.case_id]) == {vault.case_id: "TT01-2026-0001"}


def test_nothing_of_it_is_left_on_a_raw_page(full: SqlCaseStore, vault: Made) -> None:
    before = decrypted(vault, full)
    assert set(found_in(before)) == set(WORDS), "a test of the test: they are there before"
    full.erase_case(vault.case_id, ErasedBecause.PERSON, at=invented.later(90))
    assert found_in(decrypted(vault, full)) == []


def test_nor_of_what_was_taken_out_of_a_minimised_case(full: SqlCaseStore, vault: Made) -> None:
    counted = Person(age_years=28, age_group="adult", gender="2", citizenship=("ERI",))
    full.minimise_case(
        vault.case_id, person=counted, keep={vault.interview_id: ["/data/paid"]}, at=invented.later(90)
    )
    assert found_in(decrypted(vault, full)) == []
    case = full.case(vault.case_id)
    assert (case.person, case.status) == (counted, CaseStatus.CLOSED)
    assert [answer.ref for answer in full.answers(vault.interview_id)] == ["/data/paid"]
    assert [one.trafficking for one in full.determinations(vault.case_id)] == [Grounds.REASONABLE_GROUNDS]
    assert [one.given for one in full.consents(vault.case_id)] == [True]
    assert [one.form_number for one in full.referrals(vault.case_id)] == ["TT01-2026-0001-R1"]
    assert full.rows()[0].name == ""
    assert [row.number for row in full.rows(search="TT01")] == ["TT01-2026-0001"]
    assert full.closed_cases()[0].minimised


def decrypted(made: Made, store: SqlCaseStore) -> bytes:
    """All pages of the file, each decrypted by an independent implementation from the key alone, free pages included."""
    import hashlib
    import hmac

    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    key = database.key_for(store._data_key, store.vault_id)
    path = made.folder / "cases.db"
    raw = path.read_bytes()
    salt = raw[:16]
    hmac_key = hashlib.pbkdf2_hmac("sha512", key, bytes(b ^ 0x3A for b in salt), 2, 32)
    out = bytearray()
    for number in range(len(raw) // database.PAGE_BYTES):
        page = raw[number * database.PAGE_BYTES : (number + 1) * database.PAGE_BYTES]
        begin = 16 if number == 0 else 0
        body, vector, code = page[begin:-80], page[-80:-64], page[-64:]
        told = hmac.new(hmac_key, page[begin:-64] + (number + 1).to_bytes(4, "little"), hashlib.sha512)
        assert hmac.compare_digest(told.digest(), code), f"page {number + 1}"
        reader = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
        out += reader.update(body) + reader.finalize()
    return bytes(out)


def test_an_erased_case_does_not_keep_the_vault_from_opening(full: SqlCaseStore, vault: Made) -> None:
    """The key file remembers how many rows there were; the deletion is known by its journal line."""
    full._checkpoint()
    full.erase_case(vault.case_id, ErasedBecause.PERIOD, at=invented.later(90))
    full._db.close()  # broken off: the key file was not told by closing
    full._db = None
    full._released()
    again = vault.unlock()
    assert again.count_cases() == 0
    again.close()


def test_it_is_decided_for_every_table_what_becomes_of_it(store: SqlCaseStore) -> None:
    """A new table that hangs on a case must be named among the kept, or its rows go when a case is minimised."""
    hanging = {table for table, _ in _hanging_on(store._db)}
    dropped = hanging - KEPT_OF_MINIMISED.keys()
    assert KEPT_OF_MINIMISED.keys() <= hanging
    assert "referral_file" in dropped
    assert "referral_draft" in dropped
    for table, columns in KEPT_OF_MINIMISED.items():
        there = {row[1] for row in store._db.execute(f"PRAGMA table_info({table})")}
        assert columns.keys() <= there


# the whole vault


def test_crypto_erase_takes_the_key_files_first_and_leaves_nothing(vault: Made) -> None:
    from fieldtool.vault import backup

    store = vault.unlock()
    backup.write_backup(store, vault.folder / "backups", invented.later(61))  # type: ignore[arg-type]
    store.close()
    assert len(list(vault.folder.rglob("vault.json*"))) == 4
    done = erasing.erase(vault.folder)
    assert done.key_files == 4
    assert done.files >= 2
    assert list(vault.folder.iterdir()) == []
    with pytest.raises(NoVaultError):
        vault.unlock()


def test_cut_off_after_the_key_files_nothing_opens(vault: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    """The database may still be there; without a key file no passphrase and no recovery code opens it."""
    real = Path.unlink

    def stop_at_database(self: Path, missing_ok: bool = False) -> None:
        if "vault.json" not in self.name:
            raise OSError(5, "pulled out")
        real(self, missing_ok)

    monkeypatch.setattr(Path, "unlink", stop_at_database)
    with pytest.raises(Exception):  # noqa: B017 - told in a sentence
        erasing.erase(vault.folder)
    monkeypatch.undo()
    assert (vault.folder / "cases.db").exists()
    for secret in (invented.PASSPHRASE, vault.code):
        with pytest.raises(NoVaultError):
            vault.unlock(secret)


def test_a_second_slot_opens_in_its_own_name_and_no_other(vault: Made) -> None:
    store = vault.unlock()
    store.add_officer(
        Officer("T-200", "Second Invented", Role.ANALYST), "words of the second officer", may_sign=False,
        at=invented.later(60),
    )  # fmt: skip
    store.set_own_secret("pending_key", b"only mine")
    store.close()
    second = SqlVaults(FLOOR).unlock(
        vault.folder, passphrase="words of the second officer", now=lambda: invented.later(61)
    )
    assert second.officer == Officer("T-200", "Second Invented", Role.ANALYST)
    assert second.must_choose_passphrase
    assert second.own_secret("pending_key") is None
    assert second.credential() is None
    assert second.rows()[0].name == ""
    second.change_passphrase("words of the second officer", "other words of the second")
    second.set_own_secret("pending_key", b"only hers")
    second.change_passphrase("other words of the second", "third words of the second")
    assert second.own_secret("pending_key") == b"only hers"
    with pytest.raises(WrongPassphraseError):
        second.prove(invented.PASSPHRASE)
    second.close()
    first = vault.unlock()
    assert first.own_secret("pending_key") == b"only mine"
    first.close()
