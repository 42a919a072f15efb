"""What the pages about forms share: the languages a form is offered in, and files read with a limit."""

from __future__ import annotations

from pathlib import Path

from fieldtool.domain.errors import FileDamagedError
from fieldtool.gui.page import Room

LANGUAGES = (
    ("en", "English"),
    ("fr", "Français"),
    ("es", "Español"),
    ("ar", "العربية"),
    ("my", "မြန်မာ"),
)
LARGEST_LAYOUT = 256 * 1024
LARGEST_ANNEX = 30 * 1024 * 1024


def room_language(room: Room) -> str:
    """The language the form is offered in first."""
    known = [tag for tag, _ in LANGUAGES]
    return room.settings.now.language if room.settings.now.language in known else "en"


def read_layout(file: Path) -> str:
    """The text of a layout file; FileDamagedError where it is none."""
    try:
        if file.stat().st_size > LARGEST_LAYOUT:
            raise FileDamagedError("This file is far too large for a layout.", "Choose the right file.")
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise FileDamagedError(
            "This file cannot be read as a layout.", "Put the stick back in, or choose the right file."
        ) from error


def read_annex(file: Path) -> bytes:
    """A file that is to go with a form; FileDamagedError where it cannot be read or is too large."""
    try:
        if file.stat().st_size > LARGEST_ANNEX:
            raise FileDamagedError(
                "This file is too large to go with a form.",
                "Make the picture smaller, or hand the file over.",
            )
        return file.read_bytes()
    except OSError as error:
        raise FileDamagedError(
            "This file cannot be read.", "Put the stick back in, or copy the file to this laptop first."
        ) from error
