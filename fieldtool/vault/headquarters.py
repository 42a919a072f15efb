"""How headquarters' own vault comes into being and how it is opened: the embedded home of the collation."""

from __future__ import annotations

import os
import secrets
import shutil
import uuid
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from fieldtool.casework.files import as_told, sync_folder
from fieldtool.casework.hq_ports import CollationStore
from fieldtool.casework.ports import Clock
from fieldtool.domain.journal import JournalHead
from fieldtool.domain.officer import Officer, Role
from fieldtool.vault import ballast, database, header, keys, migrating, seal, single, slots, throttle
from fieldtool.vault.collation_rows import SqlCollationStore
from fieldtool.vault.errors import (
    BackupNotVaultError,
    NoVaultError,
    VaultExistsError,
    WrongPassphraseError,
)
from fieldtool.vault.journal import BEGINNING
from fieldtool.vault.opening import DATABASE, open_checked
from fieldtool.vault.recovery import new_code

KIND = "headquarters"
MIGRATIONS = Path(__file__).parent / "migrations_hq"

_OWNER = "HQ"


class SqlHeadquartersVaults:
    """Port `HeadquartersVaults` over SQLCipher. `cost`: None calibrates Argon2id to about a second on this machine."""

    def __init__(self, cost: keys.Stretch | None = None) -> None:
        self._cost = cost

    def exists(self, folder: Path) -> bool:
        """There is a vault to unlock."""
        return header.exists(folder)

    def create(self, folder: Path, *, passphrase: str, now: datetime) -> tuple[CollationStore, str]:
        """A new vault, open, and its recovery code. It is built beside `folder` and moved there whole."""
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise VaultExistsError()
        folder = folder.absolute()
        building = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}.new")
        try:
            folder.parent.mkdir(parents=True, exist_ok=True)
            building.mkdir(mode=0o700)
            code = self._build(building, passphrase)
            if folder.exists():
                folder.rmdir()
            os.replace(building, folder)
            sync_folder(folder.parent)
        except OSError as error:
            raise as_told(error, folder) from error
        finally:
            shutil.rmtree(building, ignore_errors=True)
        return self.unlock(folder, passphrase=passphrase, now=lambda: now), code

    def unlock(self, folder: Path, *, passphrase: str, now: Clock) -> CollationStore:
        """Opens with a passphrase or the recovery code."""
        copies = header.copies(folder)
        if copies[0].kind != KIND:
            raise NoVaultError(
                "This is the vault of a laptop, not of headquarters.",
                "Choose headquarters' folder, or make one with: fieldtool hq init DIR.",
            )
        if copies[0].backup_salt:
            raise BackupNotVaultError()
        throttle.demand_patience(folder, now())
        try:
            key_file, opened = slots.open_any(copies, passphrase)
        except WrongPassphraseError:
            throttle.failed(folder, now())
            raise
        throttle.succeeded(folder)
        lock = single.hold(folder)
        try:
            return self._open(folder, key_file, opened, now, lock)
        except BaseException:
            lock.close()
            raise

    def _build(self, folder: Path, passphrase: str) -> str:
        vault_id = str(uuid.uuid4())
        data_key = secrets.token_bytes(keys.KEY_BYTES)
        connection = database.connect(folder / DATABASE, database.key_for(data_key, vault_id), create=True)
        try:
            migrating.migrate(connection, MIGRATIONS)
        finally:
            connection.close()
        code = new_code()
        own, _ = slots.passphrase_slot(
            vault_id, _OWNER, passphrase, data_key, self._cost or keys.calibrated()
        )
        spare, _ = slots.recovery_slot(vault_id, _OWNER, code, data_key)
        device = vault_id.replace("-", "")[:10]
        made = header.Header(
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
        self, folder: Path, key_file: header.Header, opened: slots.Opened, now: Clock, lock: BinaryIO
    ) -> SqlCollationStore:
        def before_migration(connection: database.Connection, known: header.Header) -> object:
            from fieldtool.vault import backup

            return backup.before_migration(connection, folder, known, opened.data_key, now())

        opening = open_checked(folder, key_file, opened, MIGRATIONS, before_migration)
        try:
            store = SqlCollationStore(
                folder,
                opening.connection,
                opening.header,
                Officer(_OWNER, "Headquarters", Role.ADMINISTRATOR),
                data_key=opened.data_key,
                slot_key=opened.slot_key,
                clock=now,
            )
            store.remember_opening(opened.slot.id, self._cost, opening.remarks)
            ballast.keep(folder)
        except BaseException:
            opening.connection.close()
            raise
        store.hold(lock)
        return store
