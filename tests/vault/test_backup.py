"""Backups: a copy under its own key, read back before it counts, restored into a new folder only."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldtool.domain.errors import DiskFullError
from fieldtool.vault import backup, database, header, keys, migrating
from fieldtool.vault.errors import (
    BackupNotVaultError,
    DatabaseDamagedError,
    NotABackupError,
    NoVaultError,
    VaultExistsError,
    WrongPassphraseError,
)
from fieldtool.vault.store import SqlCaseStore
from tests.vault import invented
from tests.vault.conftest import Made
from tests.vault.invented import NOW, PASSPHRASE, later


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


@pytest.fixture
def saved(store: SqlCaseStore, stick: Path) -> Path:
    return backup.write_backup(store, stick, NOW)


def test_it_opens_again_with_everything_in_a_new_folder(
    vault: Made, store: SqlCaseStore, saved: Path, tmp_path: Path
) -> None:
    store.close()
    again = Made(
        backup.restore(saved, tmp_path / "again", passphrase=PASSPHRASE),
        vault.code,
        vault.case_id,
        vault.interview_id,
    )
    opened = again.unlock()
    assert opened.case(vault.case_id).person == invented.person()
    assert [a.value for a in opened.answers(vault.interview_id)] == [invented.CANARIES["answer"], ""]
    assert opened.first_broken_line() is None
    opened.close()


def test_the_recovery_code_restores_it_too(vault: Made, saved: Path, tmp_path: Path) -> None:
    assert backup.restore(saved, tmp_path / "again", passphrase=vault.code).is_dir()


def test_it_lies_under_another_key_than_the_vault(store: SqlCaseStore, saved: Path) -> None:
    """What is copied often and lies about must not be the same bytes under the same key."""
    with pytest.raises(DatabaseDamagedError):
        database.connect(saved / "cases.db", database.key_for(store._data_key, store.vault_id))
    salt = header.read(saved).backup_salt
    connection = database.connect(saved / "cases.db", keys.derive(store._data_key, "backup", salt))
    assert database.full_check(connection)
    connection.close()


def test_making_one_is_journalled_and_changes_no_case(store: SqlCaseStore, vault: Made, stick: Path) -> None:
    before = store.case(vault.case_id)
    made = backup.write_backup(store, stick, NOW)
    assert store.case(vault.case_id) == before
    assert (store.journal(limit=1)[0].verb, store.journal(limit=1)[0].subject) == (
        "backup written",
        made.name,
    )


def test_its_name_says_neither_person_nor_place(saved: Path, store: SqlCaseStore) -> None:
    assert saved.name == f"fieldtool-backup-{store.device}-20260302-093015"


def test_three_generations_are_kept_and_others_are_left_alone(store: SqlCaseStore, stick: Path) -> None:
    (stick / "fieldtool-backup-0000000000-20200101-000000").mkdir()
    (stick / "holiday.txt").write_text("mine", encoding="utf-8")
    made = [backup.write_backup(store, stick, later(minute)) for minute in range(5)]
    assert sorted(path.name for path in stick.iterdir()) == sorted(
        ["fieldtool-backup-0000000000-20200101-000000", "holiday.txt", *(path.name for path in made[-3:])]
    )


def test_a_backup_is_not_worked_in(saved: Path, vault: Made) -> None:
    with pytest.raises(BackupNotVaultError):
        Made(saved, vault.code, "", "").unlock()


def test_a_vault_is_not_restored_from(vault: Made, tmp_path: Path) -> None:
    with pytest.raises(NotABackupError):
        backup.restore(vault.folder, tmp_path / "again", passphrase=PASSPHRASE)
    with pytest.raises(NoVaultError):
        backup.restore(tmp_path, tmp_path / "again", passphrase=PASSPHRASE)
    assert not (tmp_path / "again").exists()


def test_it_is_never_restored_over_anything(vault: Made, saved: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("mine", encoding="utf-8")
    for target in (vault.folder, tmp_path / "mine"):
        before = invented.files(target)
        with pytest.raises(VaultExistsError):
            backup.restore(saved, target, passphrase=PASSPHRASE)
        assert invented.files(target) == before


def test_a_wrong_passphrase_restores_nothing(saved: Path, tmp_path: Path) -> None:
    with pytest.raises(WrongPassphraseError):
        backup.restore(saved, tmp_path / "again", passphrase="wrong")
    assert not (tmp_path / "again").exists()


def _pages(folder: Path) -> Iterator[int]:
    yield from range((folder / "cases.db").stat().st_size // 8192)


def test_a_backup_with_any_damaged_page_is_refused(saved: Path, tmp_path: Path) -> None:
    for page in _pages(saved):
        copy = tmp_path / f"copy-{page}"
        shutil.copytree(saved, copy)
        invented.flip(copy / "cases.db", page * 8192 + 4000)
        with pytest.raises(DatabaseDamagedError):
            backup.restore(copy, tmp_path / "again", passphrase=PASSPHRASE)
        assert not (tmp_path / "again").exists()


def test_a_copy_that_does_not_read_back_is_thrown_away(
    store: SqlCaseStore, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stick that loses what was written: the officer must hear of it now, not on the day of need."""
    monkeypatch.setattr(backup.pages, "bad_pages", lambda *_: (1, [1]))
    with pytest.raises(backup.BackupFailedError):
        backup.write_backup(store, stick, NOW)
    assert list(stick.iterdir()) == []


def test_a_full_stick_leaves_nothing(
    store: SqlCaseStore, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(header, "write", full)
        with pytest.raises(DiskFullError):
            backup.write_backup(store, stick, NOW)
    assert list(stick.iterdir()) == []


def test_a_vault_is_backed_up_before_its_shape_changes(
    vault: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from fieldtool.vault import vaults

    steps = tmp_path / "steps"
    shutil.copytree(vaults.MIGRATIONS, steps)
    number = 9998
    (steps / f"{number:04d}-new.sql").write_text("CREATE TABLE new (x);", encoding="utf-8")
    monkeypatch.setattr(vaults, "MIGRATIONS", steps)
    store = vault.unlock()
    assert migrating.version(store._db) == number
    store.close()
    (made,) = (vault.folder / "backups").iterdir()
    monkeypatch.undo()
    restored = backup.restore(made, tmp_path / "again", passphrase=PASSPHRASE)
    Made(restored, vault.code, "", "").unlock().close()
