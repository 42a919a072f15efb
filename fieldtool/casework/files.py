"""How a file is written so that it is either whole or not there."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from fieldtool.domain.errors import DiskFullError, FieldToolError, ReadOnlyError


@contextmanager
def atomic_file(target: Path) -> Iterator[BinaryIO]:
    """A file to write into that takes the place of `target` only when the block ends well.

    The temporary file lies in the same folder, is readable by its owner alone from the first byte, and is synced
    before the rename; the folder is synced after it, so that the name survives a power cut too. After any error
    nothing is left behind. Raises DiskFullError, ReadOnlyError or FieldToolError.
    """
    import secrets  # not needed before the first page is on the screen

    temporary = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    try:
        descriptor = os.open(
            temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600
        )
        try:
            with os.fdopen(descriptor, "wb") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            os.replace(temporary, target)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
        sync_folder(target.parent)
    except OSError as error:
        raise as_told(error, target) from error


def write_atomically(target: Path, data: bytes) -> None:
    """Writes `data` to `target`, whole or not at all (see `atomic_file`)."""
    with atomic_file(target) as stream:
        stream.write(data)


def sync_folder(folder: Path) -> None:
    """Makes a rename in `folder` survive a power cut. Windows has no such call and does not need it."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def as_told(error: OSError, target: Path) -> FieldToolError:
    """The sentence for an error of the operating system while writing `target`."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return DiskFullError()
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return ReadOnlyError()
    if error.errno == errno.ENOENT:
        return FieldToolError(
            "The folder is not there: nothing was written.",
            "Put the stick back in, or choose another folder.",
        )
    return FieldToolError(
        "The file could not be written: nothing was changed.", "Check the disk or the stick and try again."
    )
