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
from fieldtool.vault import ballast, database, header, keys, single, slots, throttle
from fieldtool.vault.collation_rows import SqlCollationStore
from fieldtool.vault.errors import (
    DatabaseDamagedError,
    NoVaultError,
    RolledBackError,
    VaultExistsError,
    WrongPassphraseError,
)
from fieldtool.vault.journal import BEGINNING
from fieldtool.vault.recovery import new_code
from fieldtool.vault.vaults import DATABASE, database_key

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
        key_file = header.read(folder)
        if key_file.kind != KIND:
            raise NoVaultError(
                "This is the vault of a laptop, not of headquarters.",
                "Choose headquarters' folder, or make one with: fieldtool hq init DIR.",
            )
        throttle.demand_patience(folder, now())
        try:
            opened = slots.open_slot(key_file, passphrase)
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
        connection = database.connect(folder / DATABASE, database_key(data_key, vault_id), create=True)
        try:
            database.migrate(connection, MIGRATIONS)
        finally:
            connection.close()
        code = new_code()
        own, _ = slots.passphrase_slot(
            vault_id, _OWNER, passphrase, data_key, self._cost or keys.calibrated()
        )
        spare, _ = slots.recovery_slot(vault_id, _OWNER, code, data_key)
        device = vault_id.replace("-", "")[:10]
        header.write(folder, header.Header(vault_id, device, KIND, (own, spare), JournalHead(0, BEGINNING)))
        ballast.keep(folder)
        return code

    def _open(
        self, folder: Path, key_file: header.Header, opened: slots.Opened, now: Clock, lock: BinaryIO
    ) -> SqlCollationStore:
        connection = database.connect(folder / DATABASE, database_key(opened.data_key, key_file.vault_id))
        try:
            if not database.quick_check(connection):
                raise DatabaseDamagedError()
            database.migrate(connection, MIGRATIONS)
            store = SqlCollationStore(
                folder,
                connection,
                key_file,
                Officer(_OWNER, "Headquarters", Role.ADMINISTRATOR),
                data_key=opened.data_key,
                slot_key=opened.slot_key,
                clock=now,
            )
            _demand_agreement(store, key_file)
            ballast.keep(folder)
            store.note("unlocked", _OWNER, opened.slot.kind.value)
        except BaseException:
            connection.close()
            raise
        store.hold(lock)
        return store


def _demand_agreement(store: SqlCollationStore, key_file: header.Header) -> None:
    """The database is at least as far as the key file saw it, and on the same line. RolledBackError otherwise."""
    rows = store.rows_by_table()
    if store._journal.hash_at(key_file.head.seq) != key_file.head.hash or any(
        rows.get(table, 0) < count for table, count in key_file.rows.items()
    ):
        raise RolledBackError()
