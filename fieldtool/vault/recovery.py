"""The recovery code: 200 random bits in letters nobody mixes up, with a check that finds a typing mistake."""

from __future__ import annotations

import hashlib
import re
import secrets

from fieldtool.vault.errors import RecoveryCodeError

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: no I, L, O, U
_BITS = 200
_LETTERS = _BITS // 5
_CHECK = 4


def new_code() -> str:
    """A fresh code, in groups of four with dashes: 40 letters, then 4 that check them."""
    number = secrets.randbits(_BITS)
    letters = "".join(_ALPHABET[number >> 5 * place & 31] for place in reversed(range(_LETTERS)))
    whole = letters + _check(letters)
    return "-".join(whole[at : at + 4] for at in range(0, len(whole), 4))


def looks_like_code(text: str) -> bool:
    """As long as a code and made of its letters: not a passphrase of words."""
    return re.fullmatch(rf"[{_ALPHABET}]{{{_LETTERS + _CHECK}}}", _plain(text)) is not None


def code_key(text: str) -> str:
    """The code in the one form keys are made from; RecoveryCodeError where a letter is wrong."""
    letters = _plain(text)
    if letters[_LETTERS:] != _check(letters[:_LETTERS]):
        raise RecoveryCodeError()
    return letters[:_LETTERS]


def _plain(text: str) -> str:
    """Without spaces and dashes, in capitals; I and L read as 1, O as 0."""
    return re.sub(r"[\s\-\u2010-\u2015]", "", text).upper().translate(str.maketrans("ILO", "110"))


def _check(letters: str) -> str:
    digest = hashlib.sha256(b"fieldtool recovery code" + letters.encode()).digest()
    number = int.from_bytes(digest[:4], "big")
    return "".join(_ALPHABET[number >> 5 * place & 31] for place in range(_CHECK))
