"""Creating and unlocking: every way it can go wrong has its own sentence, and none of them changes a byte."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from fieldtool.domain.errors import FieldToolError, ReadOnlyError
from fieldtool.vault import FLOOR, SqlVaults, header, single, throttle
from fieldtool.vault.errors import (
    DatabaseDamagedError,
    DatabaseForeignError,
    DatabaseMissingError,
    HeaderDamagedError,
    InUseError,
    NewerVaultError,
    NotALaptopVaultError,
    NoVaultError,
    RolledBackError,
    VaultExistsError,
    WrongPassphraseError,
)
from fieldtool.vault.headquarters import SqlHeadquartersVaults
from tests.vault import invented
from tests.vault.conftest import Made

DB = "cases.db"


def refused(vault: Made, kind: type[FieldToolError], passphrase: str = invented.PASSPHRASE) -> None:
    """Unlocking is refused with exactly this error, and vault.json and the database stay as they are."""
    before = {name: data for name, data in invented.files(vault.folder).items() if name not in _TRACES}
    with pytest.raises(kind) as caught:
        vault.unlock(passphrase)
    assert type(caught.value) is kind
    after = {name: data for name, data in invented.files(vault.folder).items() if name not in _TRACES}
    assert after == before


_TRACES = {throttle.NAME, single.NAME}


# creating


def test_a_new_vault_holds_its_officer_and_opens_again(vault: Made) -> None:
    assert SqlVaults(FLOOR).exists(vault.folder)
    store = vault.unlock()
    assert store.officer == invented.OFFICER
    assert len(store.device) == 10
    assert store.vault_id.replace("-", "").startswith(store.device)
    store.close()


def test_two_vaults_share_nothing(tmp_path: Path) -> None:
    made = []
    for name in ("one", "two"):
        store, code = SqlVaults(FLOOR).create(
            tmp_path / name, officer=invented.OFFICER, passphrase="same", now=invented.NOW
        )
        made.append((store.vault_id, store.device, code, store._data_key))
        store.close()
    assert all(a != b for a, b in zip(*made, strict=True))


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_the_folder_is_its_owners_alone(vault: Made, tmp_path: Path) -> None:
    store, _ = SqlVaults(FLOOR).create(
        tmp_path / "new", officer=invented.OFFICER, passphrase="x", now=invented.NOW
    )
    store.close()
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o700


def test_an_empty_folder_is_used_and_a_full_one_is_not(tmp_path: Path) -> None:
    empty, full = tmp_path / "empty", tmp_path / "full"
    empty.mkdir()
    full.mkdir()
    (full / "letter.txt").write_text("mine", encoding="utf-8")
    vaults = SqlVaults(FLOOR)
    vaults.create(empty, officer=invented.OFFICER, passphrase="x", now=invented.NOW)[0].close()
    with pytest.raises(VaultExistsError):
        vaults.create(full, officer=invented.OFFICER, passphrase="x", now=invented.NOW)
    with pytest.raises(VaultExistsError):
        vaults.create(empty, officer=invented.OFFICER, passphrase="x", now=invented.NOW)
    assert invented.files(full) == {"letter.txt": b"mine"}


def test_the_current_folder_can_be_named_with_a_dot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    store, _ = SqlVaults(FLOOR).create(
        Path("here"), officer=invented.OFFICER, passphrase="x", now=invented.NOW
    )
    store.close()
    assert (tmp_path / "here" / DB).exists()


def test_when_the_move_fails_nothing_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def read_only(*_: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr("fieldtool.vault.vaults.os.replace", read_only)
    with pytest.raises(ReadOnlyError):
        SqlVaults(FLOOR).create(
            tmp_path / "vault", officer=invented.OFFICER, passphrase="x", now=invented.NOW
        )
    assert list(tmp_path.iterdir()) == []


# unlocking


def test_the_recovery_code_opens_it_too(vault: Made) -> None:
    store = vault.unlock(vault.code.lower().replace("-", " "))
    assert store.case(vault.case_id).person == invented.person()
    assert store.journal(limit=1)[0].detail == "recovery"
    store.close()


def test_unlocking_and_locking_again_leaves_only_known_files(vault: Made) -> None:
    vault.unlock().close()
    assert set(invented.files(vault.folder)) <= {
        DB,
        "cases.db-journal",
        header.NAME,
        header.COPY,
        "ballast",
        single.NAME,
    }


def test_a_wrong_passphrase(vault: Made) -> None:
    refused(vault, WrongPassphraseError, "not the words")
    refused(vault, WrongPassphraseError, "")


def test_no_vault(tmp_path: Path) -> None:
    refused(Made(tmp_path / "nothing", "", "", ""), NoVaultError)


def test_a_damaged_key_file_and_copy(vault: Made) -> None:
    for name in (header.NAME, header.COPY):
        (vault.folder / name).write_bytes((vault.folder / name).read_bytes()[:200])
    refused(vault, HeaderDamagedError)


def test_an_emptied_database(vault: Made) -> None:
    (vault.folder / DB).write_bytes(b"")
    refused(vault, DatabaseMissingError)


def test_a_missing_database_is_not_made_anew(vault: Made) -> None:
    (vault.folder / DB).unlink()
    refused(vault, DatabaseMissingError)


@pytest.mark.parametrize("keep", [1, 100, 8191, 8192, 8192 * 3, -8192, -1])
def test_a_truncated_database(vault: Made, keep: int) -> None:
    """At a page boundary too, where every page that is left is whole."""
    path = vault.folder / DB
    path.write_bytes(path.read_bytes()[:keep])
    refused(vault, DatabaseDamagedError)


def test_a_first_page_that_was_changed(vault: Made) -> None:
    invented.flip(vault.folder / DB, 3000)
    refused(vault, DatabaseDamagedError)


def test_any_page_that_was_changed_is_found_on_opening(vault: Made) -> None:
    path = vault.folder / DB
    whole = path.read_bytes()
    for page in range(len(whole) // 8192):
        invented.flip(path, page * 8192 + 5000)
        with pytest.raises(DatabaseDamagedError):
            vault.unlock()
        path.write_bytes(whole)


def test_the_database_of_another_vault(vault: Made, tmp_path: Path) -> None:
    store, _ = SqlVaults(FLOOR).create(
        tmp_path / "other", officer=invented.OFFICER, passphrase=invented.PASSPHRASE, now=invented.NOW
    )
    store.close()
    shutil.copy(tmp_path / "other" / DB, vault.folder / DB)
    refused(vault, DatabaseForeignError)


def test_the_key_file_of_another_vault(vault: Made, tmp_path: Path) -> None:
    store, _ = SqlVaults(FLOOR).create(
        tmp_path / "other", officer=invented.OFFICER, passphrase=invented.PASSPHRASE, now=invented.NOW
    )
    store.close()
    for name in (header.NAME, header.COPY):
        shutil.copy(tmp_path / "other" / name, vault.folder / name)
    refused(vault, DatabaseForeignError)


def test_an_old_copy_put_back(vault: Made) -> None:
    old = (vault.folder / DB).read_bytes()
    store = vault.unlock()
    invented.give(store, vault.interview_id, "/data/later", "more")
    store.close()
    (vault.folder / DB).write_bytes(old)
    refused(vault, RolledBackError)


def test_rows_taken_out_under_a_whole_journal(vault: Made) -> None:
    """Whoever holds the key and deletes an answer is seen by the counts in vault.json."""
    store = vault.unlock()
    store._db.execute("DELETE FROM answer")
    store._db.close()
    store._db = None
    store._released()
    refused(vault, RolledBackError)


def broken_off(store: Any) -> None:
    """The program ends without closing: what was acknowledged is in the database, the key file knows nothing of it."""
    store._db.close()
    store._db = None
    store._released()


def test_a_database_ahead_of_its_key_file_opens(vault: Made) -> None:
    """The program was killed before it could tell the key file: nothing is wrong."""
    store = vault.unlock()
    invented.give(store, vault.interview_id, "/data/later", "more")
    broken_off(store)
    store = vault.unlock()
    assert len(store.answers(vault.interview_id)) == 3
    assert store.remarks[:1] == ("broken off",)
    store.close()
    again = vault.unlock()
    assert again.remarks == ()
    again.close()


def test_a_database_written_by_a_newer_program(vault: Made) -> None:
    store = vault.unlock()
    store._db.execute("PRAGMA user_version=9999")
    store.close()
    refused(vault, NewerVaultError)


def test_the_vault_of_headquarters(tmp_path: Path) -> None:
    folder = tmp_path / "hq"
    SqlHeadquartersVaults(FLOOR).create(folder, passphrase=invented.PASSPHRASE, now=invented.NOW)[0].close()
    refused(Made(folder, "", "", ""), NotALaptopVaultError)


def test_headquarters_refuses_the_vault_of_a_laptop(vault: Made) -> None:
    with pytest.raises(NoVaultError, match="laptop"):
        SqlHeadquartersVaults(FLOOR).unlock(
            vault.folder, passphrase=invented.PASSPHRASE, now=lambda: invented.NOW
        )


# one at a time

HOLDER = """
import sys
from pathlib import Path
from fieldtool.vault import single
held = single.hold(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_open_twice_in_one_process(vault: Made) -> None:
    store = vault.unlock()
    with pytest.raises(InUseError):
        vault.unlock()
    store.close()
    vault.unlock().close()


def test_open_in_another_process_until_that_is_killed(vault: Made) -> None:
    """The operating system gives the lock back, however the other process ended."""
    child = subprocess.Popen(
        [
            sys.executable,
            "-c",
            HOLDER,
            str(vault.folder),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert child.stdout is not None
    assert child.stdin is not None
    assert child.stdout.readline().strip() == b"held"
    refused(vault, InUseError)
    child.kill()
    child.wait()
    child.stdout.close()
    child.stdin.close()
    vault.unlock().close()


def test_after_a_refusal_the_lock_is_free(vault: Made) -> None:
    whole = (vault.folder / DB).read_bytes()
    invented.flip(vault.folder / DB, 3000)
    refused(vault, DatabaseDamagedError)
    (vault.folder / DB).write_bytes(whole)
    vault.unlock().close()


def test_closing_twice_does_no_harm(vault: Made) -> None:
    store = vault.unlock()
    store.close()
    store.close()
