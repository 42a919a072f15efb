"""Backups: a copy under its own key that the same slots open, checked after writing; restored into a new folder only."""

from __future__ import annotations

import os
import re
import secrets
import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from fieldtool.casework.files import as_told, sync_folder
from fieldtool.casework.ports import Progress
from fieldtool.casework.safekeeping import Backup, WorkStoppedError
from fieldtool.domain.errors import FieldToolError
from fieldtool.vault import ballast, database, header, keys, migrating, pages, seal, slots
from fieldtool.vault.errors import DatabaseDamagedError, NotABackupError, VaultExistsError
from fieldtool.vault.header import Header
from fieldtool.vault.opening import DATABASE

if TYPE_CHECKING:
    from fieldtool.vault.base import StoreBase

GENERATIONS = 3
_PREFIX = "fieldtool-backup-"
_PAGES_AT_ONCE = 256


class BackupFailedError(FieldToolError):
    """The copy could not be read back as it was written."""

    sentence = "The backup was written, but it does not read back: it was thrown away."
    hint = "Use another stick or disk."


def write_backup(store: StoreBase, target: Path, now: datetime, progress: Progress | None = None) -> Path:
    """A backup of an open vault in a new folder inside `target`; the three newest of this vault are kept there.

    It is opened and read back page by page before it gets its name. WorkStoppedError where `progress` says stop.
    """
    stamp = now.strftime("%Y%m%d-%H%M%S")
    name = f"{_PREFIX}{store.device}-{stamp}"
    made = _copy(
        store._db,
        store._header.seen(store.journal_head(), store.rows_by_table()),
        store._data_key,
        target,
        name,
        progress,
    )
    store.note("backup written", made.name)
    _keep_newest(target, store.device)
    return made


def backups_in(target: Path, vault_id: str) -> list[Backup]:
    """The backups of one vault (of any, where the id is "") in a folder, newest first. What cannot be read is left out."""
    found = []
    for folder in target.glob(f"{_PREFIX}*"):
        stamp = re.fullmatch(rf"{_PREFIX}\w+-(\d{{8}}-\d{{6}})(-.*)?", folder.name)
        if stamp is None or not folder.is_dir():
            continue
        try:
            key_file = header.read(folder)
            made = datetime.strptime(stamp[1], "%Y%m%d-%H%M%S").replace(tzinfo=UTC)
        except (FieldToolError, ValueError):
            continue
        if key_file.backup_salt and key_file.vault_id == (vault_id or key_file.vault_id):
            found.append(Backup(folder, made, key_file.vault_id))
    return sorted(found, key=lambda backup: (backup.made, backup.folder.name), reverse=True)


def _keep_newest(target: Path, device: str) -> None:
    for old in sorted(target.glob(f"{_PREFIX}{device}-*"))[:-GENERATIONS]:
        shutil.rmtree(old, ignore_errors=True)


def before_migration(
    connection: database.Connection, folder: Path, key_file: Header, data_key: bytes, now: datetime
) -> Path:
    """A backup inside the vault's own folder, made before its schema changes."""
    inside = folder / "backups"
    inside.mkdir(exist_ok=True)
    name = f"{_PREFIX}{key_file.device}-{now.strftime('%Y%m%d-%H%M%S')}-v{migrating.version(connection)}"
    made = _copy(connection, key_file, data_key, inside, name)
    _keep_newest(inside, key_file.device)
    return made


def _copy(
    connection: database.Connection,
    key_file: Header,
    data_key: bytes,
    target: Path,
    name: str,
    progress: Progress | None = None,
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
        for broken_off in target.glob(f".{_PREFIX}{key_file.device}-*.part"):
            shutil.rmtree(broken_off)
        building.mkdir(mode=0o700)
        copy_database(connection, building / DATABASE, key, progress)
        header.write(building, _closed(key_file, building, salt), data_key)
        _demand_good(building / DATABASE, key, progress)
        os.replace(building, final)
        sync_folder(target)
    except OSError as error:
        raise as_told(error, target) from error
    finally:
        shutil.rmtree(building, ignore_errors=True)
    return final


def _demand_good(path: Path, key: bytes, progress: Progress | None) -> None:
    """Every page is read back and proven, then how they hang together. BackupFailedError."""
    count = -(-path.stat().st_size // database.PAGE_BYTES)

    def second_half(done: int, _: int) -> bool:
        return progress is None or progress(count + done, count * 2)

    _, bad = pages.bad_pages(path, key, second_half)
    if bad:
        raise BackupFailedError()
    try:
        checked = database.connect(path, key)
    except DatabaseDamagedError as error:
        raise BackupFailedError() from error
    try:
        if not database.structure_check(checked):
            raise BackupFailedError()
    finally:
        checked.close()


def copy_database(
    connection: database.Connection, target: Path, key: bytes, progress: Progress | None = None
) -> None:
    """An encrypted copy under another key, page by page; told as the first half of the work. WorkStoppedError."""
    from sqlcipher3 import dbapi2

    def told(_: int, left: int, count: int) -> None:
        if progress is not None and not progress(count - left, count * 2):
            raise WorkStoppedError()

    copy = database.connect(target, key, create=True)
    try:
        connection.backup(copy, pages=_PAGES_AT_ONCE, progress=told)
    except dbapi2.Error as error:
        raise (database.told(error) or BackupFailedError()) from error
    finally:
        copy.close()


def _closed(key_file: Header, folder: Path, salt: bytes) -> Header:
    """The key file beside a fresh copy of the database."""
    path = folder / DATABASE
    return replace(key_file, backup_salt=salt, database_salt=seal.salt_of(path), seal=seal.seal_of(path))


def backup_key(data_key: bytes, salt: bytes) -> bytes:
    """The key of one backup."""
    return keys.derive(data_key, "backup", salt)


def restore(backup: Path, folder: Path, *, passphrase: str, progress: Progress | None = None) -> Path:
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
        new_key = database.key_for(opened.data_key, key_file.vault_id)
        copy_database(source, building / DATABASE, new_key, progress)
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
