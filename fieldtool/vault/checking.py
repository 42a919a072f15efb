"""A vault opened outside the window: looked over from end to end, backed up, its keys listed, its door opened again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from fieldtool.casework.key_slots import KeySlotFacts
from fieldtool.casework.ports import Clock
from fieldtool.casework.roles import May, demand
from fieldtool.vault import backup as backups
from fieldtool.vault import database, migrating
from fieldtool.vault.store import SqlCaseStore
from fieldtool.vault.vaults import SqlVaults


def check(folder: Path, passphrase: str, now: Clock) -> dict[str, Any]:
    """Facts by name: anybody who can open the vault may look it through. One that is False says the vault is damaged. What cannot even be opened raises, and says why."""
    store = _open(folder, passphrase, now)
    try:
        broken = store.first_broken_line()
        return {
            "vault_id": store.vault_id,
            "database_whole": database.full_check(store._db),
            "journal_whole": broken is None,
            "first_broken_journal_line": broken,
            "journal_lines": store.journal_head().seq,
            "cases": store.count_cases(),
            "schema": migrating.version(store._db),
        }
    finally:
        store.close()


def backup(folder: Path, passphrase: str, target: Path, now: Clock) -> Path:
    """A backup of a vault inside `target`."""
    store = _open(folder, passphrase, now)
    try:
        return backups.write_backup(store, target, now())
    finally:
        store.close()


def key_slots(folder: Path, passphrase: str, now: Clock, *, headquarters: str = "") -> list[KeySlotFacts]:
    """Who can open a vault; with a recipient ("age1..."), headquarters from now on too (RoleForbidsError)."""
    store = _open(folder, passphrase, now)
    try:
        if headquarters:
            demand(store, May.TRUST, "key of headquarters")
            store.keyring.set_headquarters(headquarters)
        return list(store.keyring.slots())
    finally:
        store.close()


def rescue(folder: Path, identity: str, officer: str, passphrase: str, now: Clock) -> None:
    """Gives an officer a new passphrase with headquarters' identity. NotFoundError where there is no such officer."""
    store = _open(folder, identity, now)
    try:
        store.keyring.reset_passphrase(officer, passphrase)
    finally:
        store.close()


def _open(folder: Path, passphrase: str, now: Clock) -> SqlCaseStore:
    store = SqlVaults().unlock(folder, passphrase=passphrase, now=now)
    assert isinstance(store, SqlCaseStore)
    return store
