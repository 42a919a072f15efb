"""Crypto-erase: the key files of a vault are overwritten and removed first, so that what is left cannot be read."""

from __future__ import annotations

import os
import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path

from fieldtool.casework.files import as_told, sync_folder
from fieldtool.vault import header
from fieldtool.vault.errors import NoVaultError


@dataclass(frozen=True, slots=True)
class Erased:
    """What was destroyed: how many key files, how many further files."""

    key_files: int
    files: int


def erase(folder: Path) -> Erased:
    """Destroys the vault in `folder`, its backups inside the folder included. It cannot be taken back.

    Key files come first, each overwritten, synced and unlinked, before anything large is touched: cut off at any
    moment, either a key file is left or nothing can be read any more. What a solid-state disk keeps of overwritten
    blocks, and backups elsewhere, are out of reach.
    """
    if not header.exists(folder):
        raise NoVaultError()
    try:
        found = [path for name in (header.NAME, header.COPY) for path in folder.rglob(name)]
        inside = [path for path in found if path.parent == folder]
        for path in [*inside, *(path for path in found if path not in inside)]:
            _overwrite(path)
            path.unlink()
            sync_folder(path.parent)
        rest = [path for path in folder.rglob("*") if path.is_file()]
        for path in rest:
            path.unlink()
        for path in list(folder.iterdir()):
            shutil.rmtree(path)
        sync_folder(folder)
    except OSError as error:
        raise as_told(error, folder) from error
    return Erased(len(found), len(rest))


def _overwrite(path: Path) -> None:
    with path.open("r+b") as stream:
        stream.write(secrets.token_bytes(path.stat().st_size))
        stream.flush()
        os.fsync(stream.fileno())
