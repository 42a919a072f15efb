"""How a vault comes into being and how it is opened: slot first, then the database, then whether the two agree."""

from __future__ import annotations

import os
import secrets
import shutil
import uuid
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from fieldtool.casework.files import as_told, sync_folder
from fieldtool.casework.ports import CaseStore, Clock
from fieldtool.domain.journal import JournalHead
from fieldtool.domain.officer import Officer, Role
from fieldtool.vault import ballast, database, header, keys, migrating, seal, single, slots, throttle
from fieldtool.vault.erasing import Erased, erase
from fieldtool.vault.errors import (
    BackupNotVaultError,
    DatabaseDamagedError,
    NotALaptopVaultError,
    VaultExistsError,
    WrongPassphraseError,
)
from fieldtool.vault.header import Header, KeySlot, SlotKind
from fieldtool.vault.journal import BEGINNING
from fieldtool.vault.opening import DATABASE, open_checked
from fieldtool.vault.recovery import new_code
from fieldtool.vault.store import SqlCaseStore

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
        copies = header.copies(folder)
        if copies[0].kind != KIND:
            raise NotALaptopVaultError()
        if copies[0].backup_salt:
            raise BackupNotVaultError()
        throttle.demand_patience(folder, now())
        try:
            key_file, opened = slots.open_any(copies, passphrase)
        except WrongPassphraseError:
            throttle.failed(folder, now())
            raise
        failures = throttle.failures(folder)
        throttle.succeeded(folder)
        lock = single.hold(folder)
        try:
            store = _open(folder, key_file, opened, now, lock, self._cost)
            if failures:
                store.note_failures(failures)
            return store
        except BaseException:
            lock.close()
            raise

    def read_damaged(self, folder: Path, *, passphrase: str, now: Clock) -> CaseStore:
        """What can still be read of a damaged vault: nothing in its folder changes, and nothing can be changed in it."""
        found, opened = slots.open_any(header.copies(folder), passphrase)
        lock = single.hold(folder)
        try:
            key = database.key_for(opened.data_key, found.vault_id)
            connection = database.connect_to_read(folder / DATABASE, key)
            try:
                store = SqlCaseStore(
                    folder,
                    connection,
                    found,
                    _officer(connection, opened.slot),
                    data_key=opened.data_key,
                    slot_key=opened.slot_key,
                    clock=now,
                )
            except BaseException:
                connection.close()
                raise
        except BaseException:
            lock.close()
            raise
        store.only_read()
        store.hold(lock)
        return store


def _build(folder: Path, officer: Officer, passphrase: str, cost: keys.Stretch, now: datetime) -> str:
    """Database and key file of a new vault; returns the recovery code."""
    vault_id = str(uuid.uuid4())
    data_key = secrets.token_bytes(keys.KEY_BYTES)
    code = new_code()
    connection = database.connect(folder / DATABASE, database.key_for(data_key, vault_id), create=True)
    try:
        migrating.migrate(connection, MIGRATIONS)
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
    made = Header(
        vault_id,
        device,
        KIND,
        (own, spare),
        JournalHead(0, BEGINNING),
        database_salt=seal.salt_of(folder / DATABASE),
    )
    header.write(folder, made, data_key)
    ballast.keep(folder)
    return code


def _open(
    folder: Path,
    key_file: Header,
    opened: slots.Opened,
    now: Clock,
    lock: BinaryIO,
    cost: keys.Stretch | None = None,
) -> SqlCaseStore:
    def before_migration(connection: database.Connection, known: Header) -> object:
        from fieldtool.vault import backup

        return backup.before_migration(connection, folder, known, opened.data_key, now())

    opening = open_checked(folder, key_file, opened, MIGRATIONS, before_migration)
    try:
        store = SqlCaseStore(
            folder,
            opening.connection,
            opening.header,
            _officer(opening.connection, opened.slot),
            data_key=opened.data_key,
            slot_key=opened.slot_key,
            clock=now,
        )
        store.remember_opening(opened.slot.id, cost, opening.remarks)
        ballast.keep(folder)
    except BaseException:
        opening.connection.close()
        raise
    store.hold(lock)
    return store


def _officer(connection: database.Connection, slot: KeySlot) -> Officer:
    if slot.kind is SlotKind.HEADQUARTERS:
        return Officer(slot.owner, "Headquarters", Role.ADMINISTRATOR)
    row = connection.execute("SELECT name, role FROM officer WHERE number = ?", (slot.owner,)).fetchone()
    if row is None:
        raise DatabaseDamagedError()
    return Officer(slot.owner, row[0], Role(row[1]))
