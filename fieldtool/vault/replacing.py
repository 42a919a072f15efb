"""How a restored vault takes the place of a damaged one, which is kept beside it."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from fieldtool.casework.files import as_told, sync_folder
from fieldtool.casework.ports import Progress
from fieldtool.domain.errors import FieldToolError
from fieldtool.vault import backup, header, throttle
from fieldtool.vault.errors import (
    DatabaseDamagedError,
    HeaderDamagedError,
    NotABackupError,
    WrongPassphraseError,
)

_RESTORED, _DAMAGED = "restored", "damaged"


def restore_newest(
    target: Path, folder: Path, *, passphrase: str, now: datetime, progress: Progress | None = None
) -> Path:
    """Restores the newest good backup of this vault in `target` (or `target` itself) beside `folder`, then changes places.

    Returns where the damaged vault lies now; nothing of it is changed. A damaged backup is passed over for the one
    before it. NotABackupError where there is none, WrongPassphraseError, WorkStoppedError.
    """
    throttle.demand_patience(folder, now)
    refusal: FieldToolError | None = None
    stamp = now.strftime("%Y%m%d-%H%M%S")
    fresh = folder.with_name(f"{folder.name}-{_RESTORED}-{stamp}")
    for candidate in _candidates(target, folder):
        try:
            backup.restore(candidate, fresh, passphrase=passphrase, progress=progress)
        except WrongPassphraseError:
            throttle.failed(folder, now)
            raise
        except (DatabaseDamagedError, HeaderDamagedError) as error:
            refusal = refusal or error
            continue
        throttle.succeeded(folder)
        return _change_places(folder, fresh, folder.with_name(f"{folder.name}-{_DAMAGED}-{stamp}"))
    raise refusal or NotABackupError()


def settle(folder: Path) -> None:
    """Finishes a change of places that was broken off between its two steps."""
    if folder.exists() or not folder.parent.is_dir():
        return
    waiting = sorted(folder.parent.glob(f"{folder.name}-{_RESTORED}-*"))
    if waiting:
        os.replace(waiting[-1], folder)
        sync_folder(folder.parent)


def _candidates(target: Path, folder: Path) -> list[Path]:
    if header.exists(target):
        return [target]
    try:
        whose = header.read(folder).vault_id
    except FieldToolError:
        whose = ""
    return [found.folder for found in backup.backups_in(target, whose)]


def _change_places(folder: Path, fresh: Path, aside: Path) -> Path:
    try:
        if folder.exists():
            os.replace(folder, aside)
        os.replace(fresh, folder)
        sync_folder(folder.parent)
    except OSError as error:
        raise as_told(error, folder) from error
    return aside
