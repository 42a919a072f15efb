"""Looking through a whole vault while it is open: pages, indexes, journal; with progress, and stopped at any moment."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from fieldtool.casework.ports import Progress
from fieldtool.casework.safekeeping import Health, WorkStoppedError
from fieldtool.vault import database, pages
from fieldtool.vault.opening import DATABASE

if TYPE_CHECKING:
    from fieldtool.vault.base import StoreBase

_STEPS_BETWEEN_QUESTIONS = 200_000  # of SQLite's machine: some milliseconds


def look_through(store: StoreBase, progress: Progress | None = None) -> Health:
    """Everything there is to check. Changes nothing. WorkStoppedError."""
    path: Path = store._folder / DATABASE
    key = database.key_for(store._data_key, store.vault_id)
    count = -(-path.stat().st_size // database.PAGE_BYTES)
    found, bad = pages.bad_pages(path, key, progress, of=count * 2)
    structure = not bad and _structure(store._db, progress, count)
    broken = None if bad else store.first_broken_line()
    if progress is not None:
        progress(count * 2, count * 2)
    return Health(found, tuple(bad), structure, broken)


def _structure(connection: database.Connection, progress: Progress | None, count: int) -> bool:
    """How far SQLite has come with this is not known: the person can stop it all the same."""
    stopped = False

    def ask() -> int:
        nonlocal stopped
        stopped = progress is not None and not progress(count, count * 2)
        return int(stopped)

    connection.set_progress_handler(ask, _STEPS_BETWEEN_QUESTIONS)
    try:
        good = database.structure_check(connection)
    finally:
        connection.set_progress_handler(None, 0)
    if stopped:
        raise WorkStoppedError()
    return good
