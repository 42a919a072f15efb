"""How a vault gets a new data key: a second database beside the first, and one rename of the key file that decides."""

from __future__ import annotations

import os
import secrets
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from fieldtool.casework.files import as_told, sync_folder
from fieldtool.domain.errors import FieldToolError
from fieldtool.vault import database, header, keys, seal, slots
from fieldtool.vault.backup import BackupFailedError, copy_database
from fieldtool.vault.errors import SlotNotReadyError
from fieldtool.vault.header import Header, KeySlot
from fieldtool.vault.opening import DATABASE, RENEWED

if TYPE_CHECKING:
    from fieldtool.vault.base import StoreBase


def renew(store: StoreBase, kept: Sequence[KeySlot], verb: str, subject: str, detail: str) -> None:
    """Puts the open store under a fresh data key that only the kept slots open.

    The new key is sealed to the slots' public keys, so nobody else need be there. Needs room for a second database.
    Ended at any moment, the vault is the old one with the old slots or the new one with the kept slots: the key file
    names the database that is its own by its first bytes, and the next opening finishes what was begun.
    SlotNotReadyError where a slot has no public key.
    """
    missing = sorted({slot.owner for slot in kept if not slot.public})
    if missing:
        raise SlotNotReadyError(f"Not everybody's key can be renewed yet: {', '.join(missing)}.")
    folder, old = store._folder, store._header
    renewed = folder / RENEWED
    data_key = secrets.token_bytes(keys.KEY_BYTES)
    with store._writing(verb, subject, detail):
        store.keep_journal_key()
    try:
        renewed.unlink(missing_ok=True)
        copy_database(store._db, renewed, database.key_for(data_key, old.vault_id))
        _demand_whole(renewed, database.key_for(data_key, old.vault_id))
        new = replace(
            old.seen(store.journal_head(), store.rows_by_table()),
            slots=tuple(slots.resealed(old.vault_id, slot, data_key) for slot in kept),
            database_salt=seal.salt_of(renewed),
            seal="",
        )
    except OSError as error:
        _forget(renewed)
        raise as_told(error, renewed) from error
    except BaseException:
        _forget(renewed)
        raise
    _switch(store, new, data_key)


def _switch(store: StoreBase, new: Header, data_key: bytes) -> None:
    folder, old, old_key = store._folder, store._header, store._data_key
    store._db.close()
    try:
        header.write(folder, new, data_key)
    except FieldToolError:
        if _is_old(folder, new):
            # The spare copy may be the new one already: both go back to what the database on the disk is.
            with suppress(FieldToolError):
                header.write(folder, old, old_key)
            _forget(folder / RENEWED)
            key = database.key_for(old_key, old.vault_id)
            store.adopt(database.connect(folder / DATABASE, key), old, old_key)
            raise
    try:
        with open(folder / DATABASE, "r+b") as before:
            os.replace(folder / RENEWED, folder / DATABASE)
            sync_folder(folder)
            _overwrite(before.fileno())
    except OSError as error:
        raise as_told(error, folder) from error
    key = database.key_for(data_key, new.vault_id)
    store.adopt(database.connect(folder / DATABASE, key), new, data_key)


def _forget(renewed: Path) -> None:
    """Takes a database away that no key file names. Where the disk does not, the next opening tries again."""
    with suppress(OSError):
        renewed.unlink(missing_ok=True)


def _is_old(folder: Path, new: Header) -> bool:
    """The key file on the disk still belongs to the old database."""
    try:
        return header.read(folder).database_salt != new.database_salt
    except FieldToolError:
        return False


def _demand_whole(path: Path, key: bytes) -> None:
    checked = database.connect(path, key)
    try:
        if not database.full_check(checked):
            raise BackupFailedError(
                "The database could not be put under a new key: nothing was changed.",
                "Have this disk checked, then try again.",
            )
    finally:
        checked.close()


def _overwrite(descriptor: int) -> None:
    """Zeros over the old database, which has no name any more. A disk may keep copies we cannot reach."""
    with suppress(OSError):
        left = os.fstat(descriptor).st_size
        os.lseek(descriptor, 0, os.SEEK_SET)
        while left > 0:
            left -= os.write(descriptor, bytes(min(left, 1 << 20)))
        os.fsync(descriptor)
