"""The words of offered passphrases: six random ones are more than anybody can guess and few enough to remember."""

from __future__ import annotations

import secrets
from pathlib import Path

WORDS = 6
FILE = "english.txt"


def offer_passphrase(folder: Path) -> str:
    """Six words drawn with the system's randomness from the list in `folder` (2,048 words: 66 bits)."""
    words = load_words(folder)
    return " ".join(secrets.choice(words) for _ in range(WORDS))


def load_words(folder: Path) -> list[str]:
    """The list, one word a line; lines that begin with # are left out."""
    lines = (folder / FILE).read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]
