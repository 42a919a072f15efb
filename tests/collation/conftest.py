"""Both homes of the collation, for tests that must hold in either."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldtool.casework.hq_ports import CollationStore
from fieldtool.collation import CollationHomes
from fieldtool.vault.headquarters import SqlHeadquartersVaults
from fieldtool.vault.keys import FLOOR
from fieldtool.vault.record_seal import AesRecordSeal
from tests.collation.cluster import cluster

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
PASSPHRASE = "six invented words for headquarters alone"


@dataclass(frozen=True)
class Home:
    """Where a headquarters of a test lives: a folder, and perhaps a database."""

    folder: Path
    url: str = ""

    def vaults(self, *, named: bool = True) -> CollationHomes:
        """What makes and opens it; `named` gives the address again, otherwise the vault must remember it."""
        return CollationHomes(SqlHeadquartersVaults(FLOOR), AesRecordSeal, self.url if named else "")

    def create(self) -> CollationStore:
        """A new store, open."""
        return self.vaults().create(self.folder, passphrase=PASSPHRASE, now=NOW)[0]

    def open(self, *, named: bool = False) -> CollationStore:
        """The store, open again."""
        return self.vaults(named=named).unlock(self.folder, passphrase=PASSPHRASE, now=lambda: NOW)

    def elsewhere(self, folder: Path) -> Home:
        """The same database under another vault."""
        return replace(self, folder=folder)


POSTGRESQL = pytest.param("postgresql", marks=pytest.mark.postgresql)


@pytest.fixture
def database() -> Iterator[str]:
    """The address of a fresh database."""
    url = cluster().new_database()
    yield url
    cluster().drop(url)


@pytest.fixture(params=["vault", POSTGRESQL])
def home(request: pytest.FixtureRequest, tmp_path: Path) -> Home:
    """Either home."""
    url = str(request.getfixturevalue("database")) if request.param == "postgresql" else ""
    return Home(tmp_path / "hq", url)


@pytest.fixture
def store(home: Home) -> Iterator[CollationStore]:
    """An open store in either home."""
    made = home.create()
    yield made
    made.close()
