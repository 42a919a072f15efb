"""A restored vault takes the place of a damaged one: the newest good backup, and the damaged vault stays beside it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from fieldtool.vault import replacing
from fieldtool.vault.errors import DatabaseDamagedError, NotABackupError, WaitError, WrongPassphraseError
from tests.vault import invented
from tests.vault.conftest import Made
from tests.vault.invented import PASSPHRASE


@pytest.fixture
def stick(vault: Made, tmp_path: Path) -> Path:
    """Two backups: the newer one has an answer more. Then the vault is damaged."""
    stick = tmp_path / "stick"
    store: Any = vault.unlock()
    from fieldtool.vault import backup

    backup.write_backup(store, stick, invented.later(1))
    invented.give(store, vault.interview_id, "/data/later", "more")
    backup.write_backup(store, stick, invented.later(2))
    store.close()
    invented.flip(vault.folder / "cases.db", 3000)
    return stick


def answers(vault: Made) -> int:
    store: Any = vault.unlock()
    count = len(store.answers(vault.interview_id))
    store.close()
    return count


def restored(vault: Made, target: Path, passphrase: str = PASSPHRASE) -> Path:
    return replacing.restore_newest(target, vault.folder, passphrase=passphrase, now=invented.later(90))


def test_the_newest_takes_its_place_and_the_damaged_one_is_kept(vault: Made, stick: Path) -> None:
    before = invented.files(vault.folder)
    aside = restored(vault, stick)
    assert invented.files(aside) == before
    assert answers(vault) == 3


def test_a_damaged_backup_is_passed_over(vault: Made, stick: Path) -> None:
    newest = max(stick.iterdir())
    invented.flip(newest / "cases.db", 20_000)
    restored(vault, stick)
    assert answers(vault) == 2


def test_one_backup_can_be_named(vault: Made, stick: Path) -> None:
    restored(vault, min(stick.iterdir()))
    assert answers(vault) == 2


def test_without_a_good_one_nothing_changes(vault: Made, stick: Path, tmp_path: Path) -> None:
    before = invented.files(vault.folder)
    with pytest.raises(NotABackupError):
        restored(vault, tmp_path)
    for made in stick.iterdir():
        invented.flip(made / "cases.db", 20_000)
    with pytest.raises(DatabaseDamagedError):
        restored(vault, stick)
    assert invented.files(vault.folder) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["stick", "vault"]


def test_guessing_here_must_wait_as_at_the_door(vault: Made, stick: Path) -> None:
    for _ in range(5):
        with pytest.raises(WrongPassphraseError):
            restored(vault, stick, "wrong")
    with pytest.raises(WaitError):
        restored(vault, stick)


def test_a_change_of_places_that_was_broken_off_is_finished(vault: Made, stick: Path) -> None:
    aside = restored(vault, stick)
    fresh = vault.folder.with_name("vault-restored-20260302-110015")
    shutil.move(vault.folder, fresh)
    replacing.settle(vault.folder)
    assert answers(vault) == 3
    assert aside.exists()
    replacing.settle(vault.folder)
    assert vault.folder.exists()
