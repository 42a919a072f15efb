"""One invented vault is made once; every test that needs one gets its own copy."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from fieldtool.casework.ports import CaseStore
from fieldtool.vault import FLOOR, SqlVaults
from tests.vault import invented


@dataclass(frozen=True, slots=True)
class Made:
    """A closed vault: where it lies, its recovery code, and what is in it."""

    folder: Path
    code: str
    case_id: str
    interview_id: str

    def unlock(self, passphrase: str = invented.PASSPHRASE) -> CaseStore:
        """Opens it."""
        return SqlVaults(FLOOR).unlock(self.folder, passphrase=passphrase, now=lambda: invented.later(60))


@pytest.fixture(scope="session")
def first_vault(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """The vault all copies come from."""
    folder = tmp_path_factory.mktemp("first") / "vault"
    store, code = SqlVaults(FLOOR).create(
        folder, officer=invented.OFFICER, passphrase=invented.PASSPHRASE, now=invented.NOW
    )
    case_id, interview_id = invented.fill(store)
    store.close()
    return Made(folder, code, case_id, interview_id)


@pytest.fixture
def vault(first_vault: Made, tmp_path: Path) -> Made:
    """A closed vault of the test's own."""
    folder = tmp_path / "vault"
    shutil.copytree(first_vault.folder, folder)
    return Made(folder, first_vault.code, first_vault.case_id, first_vault.interview_id)


@pytest.fixture
def store(vault: Made) -> Iterator[CaseStore]:
    """The test's own vault, open."""
    opened = vault.unlock()
    yield opened
    opened.close()
