"""Where a verb gets the passphrase: a file's first line, or a prompt without echo; never the command line."""

from __future__ import annotations

import getpass
import sys
from pathlib import Path

from fieldtool.domain.errors import FieldToolError, UsageError


def read_passphrase(file: Path | None, *, twice: bool = False) -> str:
    """The passphrase from `file` (its first line) or from the terminal; `twice` asks again and compares."""
    if file is not None:
        try:
            lines = file.read_text(encoding="utf-8-sig").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            raise FieldToolError(
                "The passphrase file cannot be read.",
                "Give a text file with the passphrase in its first line.",
            ) from error
        if not lines or not lines[0].strip():
            raise FieldToolError("The passphrase file is empty.", "Write the passphrase in its first line.")
        return lines[0].strip()
    if not sys.stdin.isatty():
        raise UsageError("No passphrase was given.", "Use --passphrase-file FILE, or run this in a terminal.")
    try:
        passphrase = getpass.getpass("Passphrase: ")
        if not passphrase.strip():
            raise UsageError("No passphrase was given.", "Type it, and press Enter.")
        if twice and getpass.getpass("The same again: ") != passphrase:
            raise FieldToolError("The two passphrases differ: nothing was changed.", "Try again.")
    except EOFError as error:
        raise UsageError("No passphrase was given.", "Type it, and press Enter.") from error
    return passphrase
