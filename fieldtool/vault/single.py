"""One process at a time: a lock the operating system takes back when the process ends, however it ends."""

from __future__ import annotations

import os
from pathlib import Path
from typing import BinaryIO

from fieldtool.domain.errors import ReadOnlyError
from fieldtool.vault.errors import InUseError

NAME = "lock"


def hold(folder: Path) -> BinaryIO:
    """Takes the lock of a vault's folder; closing the file gives it back. InUseError where another holds it."""
    try:
        stream = open(folder / NAME, "a+b")  # noqa: SIM115 - held as long as the vault is open
    except OSError as error:
        raise ReadOnlyError("The vault's folder cannot be written to: the vault was not opened.") from error
    try:
        if os.name == "nt":
            import msvcrt

            stream.seek(0)
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        else:
            import fcntl

            fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        stream.close()
        raise InUseError() from error
    return stream
