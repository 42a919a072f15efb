"""How something is sealed to a public key (X25519): to headquarters, and to slots whose secret nobody typed just now."""

from __future__ import annotations

import secrets

from fieldtool.domain.errors import FieldToolError
from fieldtool.vault import keys

KEY_BYTES = 32
IDENTITY_PREFIX = "AGE-SECRET-KEY-"
_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


class NotARecipientError(FieldToolError):
    """What should be headquarters' public key is none."""

    sentence = "This is not a public key of headquarters."
    hint = "It begins with age1 and has 62 letters and digits. Ask headquarters to send it again."


def public_of(private: bytes) -> bytes:
    """The public key of a private one."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def seal_key(public: bytes) -> tuple[bytes, bytes]:
    """A fresh key only the owner of `public` can find again, and the 32 bytes it is found with."""
    ephemeral = secrets.token_bytes(KEY_BYTES)
    shown = public_of(ephemeral)
    return _shared(ephemeral, public, shown, public), shown


def open_key(private: bytes, shown: bytes) -> bytes:
    """The key that was made by `seal_key` to the public key of `private`."""
    return _shared(private, shown, shown, public_of(private))


def _shared(private: bytes, other: bytes, shown: bytes, public: bytes) -> bytes:
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

    try:
        secret = X25519PrivateKey.from_private_bytes(private).exchange(
            X25519PublicKey.from_public_bytes(other)
        )
    except ValueError as error:  # a point of low order: the result would be zero for everybody
        raise NotARecipientError() from error
    return keys.derive(secret, "sealed to", shown + public)


def recipient_key(text: str) -> bytes:
    """The 32 bytes of an age recipient ("age1..."). NotARecipientError."""
    return _bech32(text.strip().lower(), "age")


def recipient_text(public: bytes) -> str:
    """The age recipient of a public key."""
    words = _regroup(public, 8, 5, pad=True)
    body = words + _checksum("age", words)
    return "age1" + "".join(_LETTERS[word] for word in body)


def identity_key(text: str) -> bytes:
    """The 32 bytes of an age identity ("AGE-SECRET-KEY-1..."). NotARecipientError."""
    return _bech32(text.strip().lower(), "age-secret-key-")


def _bech32(text: str, prefix: str) -> bytes:
    """BIP 173, without its limit of 90 letters."""
    head, mark, body = text.rpartition("1")
    words = [_LETTERS.find(letter) for letter in body]
    if head != prefix or not mark or len(words) < 6 or -1 in words:
        raise NotARecipientError()
    if _polymod(_expanded(prefix) + words) != 1:
        raise NotARecipientError()
    data = bytes(_regroup(bytes(words[:-6]), 5, 8, pad=False))
    if len(data) != KEY_BYTES:
        raise NotARecipientError()
    return data


def _regroup(data: bytes, size: int, into: int, *, pad: bool) -> list[int]:
    """Numbers of `size` bits as numbers of `into` bits; what is left over is padded with zeros or dropped."""
    held, bits, made = 0, 0, []
    for value in data:
        held, bits = held << size | value, bits + size
        while bits >= into:
            bits -= into
            made.append(held >> bits & (1 << into) - 1)
    if pad and bits:
        made.append(held << into - bits & (1 << into) - 1)
    return made


def _checksum(prefix: str, words: list[int]) -> list[int]:
    rest = _polymod(_expanded(prefix) + words + [0] * 6) ^ 1
    return [rest >> 5 * (5 - place) & 31 for place in range(6)]


def _expanded(prefix: str) -> list[int]:
    return [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]


def _polymod(words: list[int]) -> int:
    rest = 1
    for word in words:
        top = rest >> 25
        rest = (rest & 0x1FFFFFF) << 5 ^ word
        for place, generator in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            if top >> place & 1:
                rest ^= generator
    return rest
