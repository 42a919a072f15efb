"""What a path on the command line must be: a file that is there, a folder that is there, a folder to be filled."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from fieldtool.casework.files import as_told
from fieldtool.domain.errors import UsageError

STDIN = Path("-")


def file_to_read(what: str, *, or_stdin: bool = False, or_folder: bool = False) -> Callable[[str], Path]:
    """Demands a file that is there. UsageError names it otherwise: a verb then never half-begins its work."""

    def checked(text: str) -> Path:
        path = Path(text)
        if or_stdin and path == STDIN:
            return path
        if path.is_dir() and not or_folder:
            raise UsageError(f'"{path}" is a folder; the {what} must be a file.', "Name the file in it.")
        if not path.exists():
            raise UsageError(f'There is no file "{path}" (the {what}).', "Check the path and the stick.")
        return path

    return checked


def folder_there(text: str) -> Path:
    """Demands a folder that is there."""
    path = _no_file(text)
    if not path.exists():
        raise UsageError(f'There is no folder "{path}".', "Check the path and the stick.")
    return path


def folder_to_fill(text: str) -> Path:
    """Refuses a file; a folder that is not there yet will be made."""
    return _no_file(text)


@contextmanager
def made(folder: Path) -> Iterator[Path]:
    """The folder, made when it was not there; after an error one that was made, and stayed empty, is gone again."""
    there_before = folder.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise as_told(error, folder) from error
    try:
        yield folder
    except BaseException:
        if not there_before and not any(folder.iterdir()):
            folder.rmdir()
        raise


def _no_file(text: str) -> Path:
    path = Path(text)
    if path.exists() and not path.is_dir():
        raise UsageError(f'"{path}" is a file, not a folder.', "Name a folder.")
    return path
