"""How a vault comes into being and how it is opened: slot first, then the database, then whether the two agree."""

from __future__ import annotations

import os
import secrets
import shutil
import uuid
from datetime import datetime
from pathlib import Path

from fieldtool.casework.files import as_told, sync_folder
from fieldtool.casework.ports import CaseStore, Clock
from fieldtool.domain.errors import DiskFullError
from fieldtool.domain.journal import JournalHead
from fieldtool.domain.officer import Officer, Role
from fieldtool.vault import ballast, database, header, keys, single, slots, throttle
from fieldtool.vault.erasing import Erased, erase
from fieldtool.vault.errors import (
    BackupNotVaultError,
    DatabaseDamagedError,
    NotALaptopVaultError,
    RolledBackError,
    VaultExistsError,
    WrongPassphraseError,
)
from fieldtool.vault.header import Header
from fieldtool.vault.journal import BEGINNING
from fieldtool.vault.recovery import new_code
from fieldtool.vault.store import SqlCaseStore

DATABASE = "cases.db"
KIND = "laptop"
MIGRATIONS = Path(__file__).parent / "migrations"


class SqlVaults:
    """Port `Vaults` over SQLCipher. `cost`: None calibrates Argon2id to about a second on this machine."""

    def __init__(self, cost: keys.Stretch | None = None) -> None:
        self._cost = cost

    def exists(self, folder: Path) -> bool:
        """There is a vault to unlock."""
        return header.exists(folder)

    def create(
        self, folder: Path, *, officer: Officer, passphrase: str, now: datetime
    ) -> tuple[CaseStore, str]:
        """A new vault, open, and its recovery code. It is built beside `folder` and moved there whole."""
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise VaultExistsError()
        folder = folder.absolute()
        cost = self._cost or keys.calibrated()
        building = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}.new")
        try:
            folder.parent.mkdir(parents=True, exist_ok=True)
            building.mkdir(mode=0o700)
            code = _build(building, officer, passphrase, cost, now)
            if folder.exists():
                folder.rmdir()
            os.replace(building, folder)
            sync_folder(folder.parent)
        except OSError as error:
            raise as_told(error, folder) from error
        finally:
            shutil.rmtree(building, ignore_errors=True)
        return self.unlock(folder, passphrase=passphrase, now=lambda: now), code

    def erase(self, folder: Path) -> Erased:
        """Destroys a closed vault; see `fieldtool.vault.erasing`."""
        return erase(folder)

    def unlock(self, folder: Path, *, passphrase: str, now: Clock) -> CaseStore:
        """Opens with a passphrase or the recovery code."""
        key_file = header.read(folder)
        if key_file.kind != KIND:
            raise NotALaptopVaultError()
        if key_file.backup_salt:
            raise BackupNotVaultError()
        throttle.demand_patience(folder, now())
        try:
            opened = slots.open_slot(key_file, passphrase)
        except WrongPassphraseError:
            throttle.failed(folder, now())
            raise
        failures = throttle.failures(folder)
        throttle.succeeded(folder)
        lock = single.hold(folder)
        try:
            store = _open(folder, key_file, opened, now, lock)
            if failures:
                store.note_failures(failures)
            return store
        except BaseException:
            lock.close()
            raise


def _build(folder: Path, officer: Officer, passphrase: str, cost: keys.Stretch, now: datetime) -> str:
    """Database and key file of a new vault; returns the recovery code."""
    vault_id = str(uuid.uuid4())
    data_key = secrets.token_bytes(keys.KEY_BYTES)
    code = new_code()
    connection = database.connect(folder / DATABASE, database_key(data_key, vault_id), create=True)
    try:
        database.migrate(connection, MIGRATIONS)
        with database.transaction(connection):
            connection.execute(
                "INSERT INTO officer (number, name, role) VALUES (?, ?, ?)",
                (officer.number, officer.name, officer.role.value),
            )
    finally:
        connection.close()
    own, _ = slots.passphrase_slot(vault_id, officer.number, passphrase, data_key, cost)
    spare, _ = slots.recovery_slot(vault_id, officer.number, code, data_key)
    device = vault_id.replace("-", "")[:10]
    header.write(folder, Header(vault_id, device, KIND, (own, spare), JournalHead(0, BEGINNING)))
    ballast.keep(folder)
    return code


def database_key(data_key: bytes, vault_id: str) -> bytes:
    """The database's raw key."""
    return keys.derive(data_key, "database", vault_id.encode())


def _open(folder: Path, key_file: Header, opened: slots.Opened, now: Clock, lock: object) -> SqlCaseStore:
    key = database_key(opened.data_key, key_file.vault_id)
    connection = database.connect(folder / DATABASE, key)
    try:
        if not database.quick_check(connection):
            raise DatabaseDamagedError()
        if database.pending(connection, MIGRATIONS):
            from fieldtool.vault.backup import before_migration

            before_migration(connection, folder, key_file, opened.data_key, now())
            database.migrate(connection, MIGRATIONS)
        store = SqlCaseStore(
            folder,
            connection,
            key_file,
            _officer(connection, opened.slot.owner),
            data_key=opened.data_key,
            slot_key=opened.slot_key,
            clock=now,
        )
        demand_agreement(store, key_file)
        store.opened_by(opened.slot)
        try:
            store.note("unlocked", opened.slot.owner, opened.slot.kind.value)
        except DiskFullError:  # the ballast has just been given back: there is room for one line now
            store.note("unlocked", opened.slot.owner, opened.slot.kind.value)
        ballast.keep(folder)
    except BaseException:
        connection.close()
        raise
    store.hold(lock)  # type: ignore[arg-type]
    return store


def demand_agreement(store: SqlCaseStore, key_file: Header) -> None:
    """The database is at least as far as the key file saw it, and on the same line. RolledBackError otherwise."""
    known = store._journal.hash_at(key_file.head.seq)
    if known != key_file.head.hash:
        raise RolledBackError()
    rows = store.rows_by_table()
    if any(rows.get(table, 0) < count for table, count in key_file.rows.items()):
        raise RolledBackError()


def _officer(connection: database.Connection, number: str) -> Officer:
    row = connection.execute("SELECT name, role FROM officer WHERE number = ?", (number,)).fetchone()
    if row is None:
        raise DatabaseDamagedError()
    return Officer(number, row[0], Role(row[1]))
