"""Backups: a copy under its own key that the same slots open, checked after writing; restored into a new folder only."""

from __future__ import annotations

import os
import secrets
import shutil
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from fieldtool.casework.files import as_told, sync_folder
from fieldtool.domain.errors import FieldToolError
from fieldtool.vault import ballast, database, header, keys, migrating, seal, slots
from fieldtool.vault.errors import DatabaseDamagedError, NotABackupError, VaultExistsError
from fieldtool.vault.header import Header
from fieldtool.vault.opening import DATABASE
from fieldtool.vault.store import SqlCaseStore

GENERATIONS = 3
_PREFIX = "fieldtool-backup-"


class BackupFailedError(FieldToolError):
    """The copy could not be read back as it was written."""

    sentence = "The backup was written, but it does not read back: it was thrown away."
    hint = "Use another stick or disk."


def write_backup(store: SqlCaseStore, target: Path, now: datetime) -> Path:
    """A backup of an open vault in a new folder inside `target`; the three newest of this vault are kept there."""
    stamp = now.strftime("%Y%m%d-%H%M%S")
    name = f"{_PREFIX}{store.device}-{stamp}"
    made = _copy(
        store._db,
        store._header.seen(store.journal_head(), store.rows_by_table()),
        store._data_key,
        target,
        name,
    )
    store.note("backup written", name)
    for old in sorted(target.glob(f"{_PREFIX}{store.device}-*"))[:-GENERATIONS]:
        shutil.rmtree(old, ignore_errors=True)
    return made


def before_migration(
    connection: database.Connection, folder: Path, key_file: Header, data_key: bytes, now: datetime
) -> Path:
    """A backup inside the vault's own folder, made before its schema changes."""
    inside = folder / "backups"
    inside.mkdir(exist_ok=True)
    name = f"{_PREFIX}{key_file.device}-{now.strftime('%Y%m%d-%H%M%S')}-v{migrating.version(connection)}"
    return _copy(connection, key_file, data_key, inside, name)


def _copy(
    connection: database.Connection, key_file: Header, data_key: bytes, target: Path, name: str
) -> Path:
    salt = secrets.token_bytes(16)
    key = backup_key(data_key, salt)
    building, final = target / f".{name}.part", target / name
    again = 1
    while final.exists():
        again += 1
        final = target / f"{name}-{again}"
    try:
        target.mkdir(parents=True, exist_ok=True)
        building.mkdir(mode=0o700)
        copy_database(connection, building / DATABASE, key)
        header.write(building, _closed(key_file, building, salt), data_key)
        checked = database.connect(building / DATABASE, key)
        try:
            good = database.full_check(checked)
        finally:
            checked.close()
        if not good:
            raise BackupFailedError()
        os.replace(building, final)
        sync_folder(target)
    except OSError as error:
        raise as_told(error, target) from error
    finally:
        shutil.rmtree(building, ignore_errors=True)
    return final


def copy_database(connection: database.Connection, target: Path, key: bytes) -> None:
    """An encrypted copy under another key, page by page."""
    from sqlcipher3 import dbapi2

    copy = database.connect(target, key, create=True)
    try:
        connection.backup(copy)
    except dbapi2.Error as error:
        raise (database.told(error) or BackupFailedError()) from error
    finally:
        copy.close()
    os.chmod(target, 0o600)


def _closed(key_file: Header, folder: Path, salt: bytes) -> Header:
    """The key file beside a fresh copy of the database."""
    path = folder / DATABASE
    return replace(key_file, backup_salt=salt, database_salt=seal.salt_of(path), seal=seal.seal_of(path))


def backup_key(data_key: bytes, salt: bytes) -> bytes:
    """The key of one backup."""
    return keys.derive(data_key, "backup", salt)


def restore(backup: Path, folder: Path, *, passphrase: str) -> Path:
    """Makes a new vault folder from a backup, never over an old one; it opens with the same passphrases."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise VaultExistsError(hint="Restore into a new or empty folder; the old vault stays as it is.")
    folder = folder.absolute()
    copies = header.copies(backup)
    if not copies[0].backup_salt:
        raise NotABackupError()
    key_file, opened = slots.open_any(copies, passphrase)
    key = backup_key(opened.data_key, key_file.backup_salt)
    building = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}.new")
    source = database.connect(backup / DATABASE, key)
    try:
        if not database.full_check(source):
            raise DatabaseDamagedError("This backup is damaged.", "Try the one before it.")
        folder.parent.mkdir(parents=True, exist_ok=True)
        building.mkdir(mode=0o700)
        copy_database(source, building / DATABASE, database.key_for(opened.data_key, key_file.vault_id))
        header.write(building, _closed(key_file, building, b""), opened.data_key)
        ballast.keep(building)
        if folder.exists():
            folder.rmdir()
        os.replace(building, folder)
        sync_folder(folder.parent)
    except OSError as error:
        raise as_told(error, folder) from error
    finally:
        source.close()
        shutil.rmtree(building, ignore_errors=True)
    return folder
