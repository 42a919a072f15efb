"""Headquarters' own vault: what it keeps, and what it refuses to open."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldtool.casework.hq_ports import Anomaly, CollationStore, LedgerLine
from fieldtool.casework.ports import Trust
from fieldtool.domain.journal import JournalHead
from fieldtool.domain.merge import Conflict
from fieldtool.domain.officer import Officer
from fieldtool.domain.record import CaseRecord, from_json
from fieldtool.vault import SqlVaults
from fieldtool.vault.errors import (
    DatabaseForeignError,
    InUseError,
    RolledBackError,
    VaultError,
    VaultExistsError,
    WrongPassphraseError,
)
from fieldtool.vault.headquarters import SqlHeadquartersVaults
from fieldtool.vault.keys import FLOOR

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
PASSPHRASE = "six invented words for headquarters alone"
VAULTS = SqlHeadquartersVaults(FLOOR)


def opened(folder: Path, passphrase: str = PASSPHRASE) -> CollationStore:
    return VAULTS.unlock(folder, passphrase=passphrase, now=lambda: NOW)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[CollationStore]:
    made, code = VAULTS.create(tmp_path / "hq", passphrase=PASSPHRASE, now=NOW)
    assert code
    yield made
    made.close()


def record(case_id: str, number: str = "KE04-2026-0001") -> CaseRecord:
    head = {"id": case_id, "number": number, "device": "d", "organisation": "Example Org"}
    return from_json(
        {"schema": "fieldtool-case/1", "created": "2026-11-23T06:40:24.120Z"}
        | head
        | {
            "codings": [
                {
                    "id": "k",
                    "at": "2026-11-23T06:40:24.120Z",
                    "revision": 1,
                    "fields": {"prs_FirstName": "Amina"},
                }
            ]
        }
    )


def line(seq: int, device: str = "d") -> LedgerLine:
    return LedgerLine(device, seq, "", f"{seq:064x}", NOW, NOW, "7", JournalHead(seq, "ab"), 5)


def test_what_was_kept_is_there_after_opening_again(store: CollationStore, tmp_path: Path) -> None:
    with store.transaction("test", "x"):
        store.set_setting("name", "Example Headquarters")
        store.set_secret("identity", b"secret")
        store.put_trust(Trust(b"ca", b"crl"))
        store.add_ledger_line(line(2))
        store.add_ledger_line(line(1))
        store.add_ledger_line(line(1, "e"))
        store.add_anomaly(Anomaly("d", 2, "fork", "x", NOW))
        store.add_anomaly(Anomaly("d", 2, "fork", "x", NOW))
        store.put_records([(record("c1"), [Conflict("c1", "i", "/data/x", ())])])
    store.close()
    again = opened(tmp_path / "hq")
    try:
        assert (again.setting("name"), again.setting("other")) == ("Example Headquarters", "")
        assert (again.secret("identity"), again.secret("other")) == (b"secret", None)
        assert again.trusts() == [Trust(b"ca", b"crl")]
        assert again.ledger("d") == [line(1), line(2)]
        assert again.ledger("e") == [line(1, "e")]
        assert again.devices() == ["d", "e"]
        assert again.anomalies() == [Anomaly("d", 2, "fork", "x", NOW)]
        assert (again.record("c1"), again.record("c2")) == (record("c1"), None)
        assert again.conflicting_cases() == ["c1"]
    finally:
        again.close()


def test_a_record_is_replaced_and_its_conflicts_with_it(store: CollationStore) -> None:
    with store.transaction("test", "x"):
        store.put_records([(record("c1"), [Conflict("c1", "i", "/data/x", ())])])
        store.put_records([(record("c1", "KE04-2026-0002"), [])])
    assert store.count() == 1
    assert store.conflicting_cases() == []
    assert [r.number for r in store.records()] == ["KE04-2026-0002"]


def test_all_records_come_by_id_over_many_pages(store: CollationStore) -> None:
    with store.transaction("test", "x"):
        for n in reversed(range(1_203)):
            store.put_records([(record(f"c{n:05d}"), [])])
    assert [r.id for r in store.records()] == [f"c{n:05d}" for n in range(1_203)]


def test_a_transaction_that_fails_leaves_nothing(store: CollationStore) -> None:
    def half_done() -> None:
        with store.transaction("test", "x"):
            store.put_records([(record("c1"), [])])
            store.add_ledger_line(line(1))
            raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError):
        half_done()
    assert (store.count(), list(store.devices())) == (0, [])


def test_nothing_readable_lies_on_the_disk(store: CollationStore, tmp_path: Path) -> None:
    with store.transaction("test", "x"):
        store.put_records([(record("c1"), [])])
        store.set_secret("identity", b"AGE-SECRET-KEY-1CANARY")
    store.close()
    everything = b"".join(p.read_bytes() for p in (tmp_path / "hq").rglob("*") if p.is_file())
    assert b"Amina" not in everything
    assert b"CANARY" not in everything
    assert b"KE04" not in everything


def test_what_cannot_be_opened_is_told_apart(store: CollationStore, tmp_path: Path) -> None:
    folder = tmp_path / "hq"
    with pytest.raises(InUseError):
        opened(folder)
    store.close()
    with pytest.raises(WrongPassphraseError):
        opened(folder, "wrong")
    with pytest.raises(VaultExistsError):
        VAULTS.create(folder, passphrase=PASSPHRASE, now=NOW)
    shutil.copy(folder / "cases.db", tmp_path / "old.db")
    later = opened(folder)
    with later.transaction("test", "x"):
        later.put_records([(record("c1"), [])])
    later.close()
    shutil.copy(tmp_path / "old.db", folder / "cases.db")
    with pytest.raises(RolledBackError):
        opened(folder)
    (folder / "cases.db").write_bytes(b"\0" * 8192)
    with pytest.raises(DatabaseForeignError):
        opened(folder)


def test_the_recovery_code_opens_it(tmp_path: Path) -> None:
    made, code = VAULTS.create(tmp_path / "hq", passphrase=PASSPHRASE, now=NOW)
    made.close()
    opened(tmp_path / "hq", code).close()


def test_the_vault_of_a_laptop_is_not_headquarters(tmp_path: Path) -> None:
    laptop, _ = SqlVaults(FLOOR).create(
        tmp_path / "laptop", officer=Officer("7", "Testov Invented"), passphrase=PASSPHRASE, now=NOW
    )
    laptop.close()
    with pytest.raises(VaultError, match="not of headquarters"):
        opened(tmp_path / "laptop")
    assert VAULTS.exists(tmp_path / "laptop")
    assert not VAULTS.exists(tmp_path / "nothing")
