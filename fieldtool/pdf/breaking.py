"""Where a line may end: after spaces, and inside words of scripts that write without spaces."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"[^ ]+ *| +")  # only the plain space: others ask not to be broken at
_NO_SPACES = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\ua9e0-\ua9ff\uaa60-\uaa7f\uac00-\ud7a3]"
)

_THAI_BEFORE = frozenset("เแโใไ")  # vowels written before their consonant: no break after
_THAI_AFTER = frozenset("ะาำๅๆฯฤฦ")  # no break before
_ASAT = "\u103a"
_STACKERS = frozenset("\u1039\u17d2")  # Myanmar virama, Khmer coeng: the next consonant goes below
_MYANMAR_SIGNS = frozenset("\u104a\u104b၌၍၎၏")


def atoms(text: str) -> list[str]:
    """The text cut at every place where a line may end; joined they are the text again. Spaces stay at ends of atoms."""
    found: list[str] = []
    for word in _WORD.findall(text):
        found.extend(_syllables(word) if _NO_SPACES.search(word) else [word])
    return found


def clusters(text: str) -> list[str]:
    """The smallest pieces a word may be torn into where it is longer than a line: a base with its marks."""
    found: list[str] = []
    joined = False
    for char in text:
        if found and (joined or unicodedata.category(char) in ("Mn", "Mc", "Me", "Cf")):
            found[-1] += char
        else:
            found.append(char)
        joined = char == "\u200d" or char in _STACKERS
    return found


def _syllables(word: str) -> list[str]:
    """Syllables, roughly. No dictionary: a line may end inside a Thai word, never inside a written cluster."""
    parts = clusters(word)
    found: list[str] = []
    for number, part in enumerate(parts):
        stays = bool(found) and (
            part.isspace()
            or part[0] in _THAI_AFTER
            or part[0] in _MYANMAR_SIGNS
            or found[-1][-1] in _THAI_BEFORE
            or _ASAT in part  # a killed consonant closes the syllable before
            or not part[0].isalnum()
            or (part[0].isascii() and found[-1][-1].isascii() and not found[-1][-1].isspace())
        )
        if stays and number:
            found[-1] += part
        else:
            found.append(part)
    return found
