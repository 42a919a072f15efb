"""How keys are made from a passphrase and from each other (Argon2id, HKDF), and how a key is wrapped in a slot."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import time
import unicodedata
from dataclasses import dataclass

from fieldtool.vault.errors import NotEnoughMemoryError, WeakHeaderError

KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class Stretch:
    """Cost of Argon2id (RFC 9106): memory in KiB, passes, lanes."""

    memory_kib: int = 256 * 1024
    iterations: int = 3
    lanes: int = 4

    def demand_sane(self) -> None:
        """Refuses costs outside 64 MiB to 2 GiB, 1 to 16 passes, 1 to 8 lanes: too weak, or a trap."""
        good = (
            64 * 1024 <= self.memory_kib <= 2 * 1024 * 1024
            and 1 <= self.iterations <= 16
            and 1 <= self.lanes <= 8
        )
        if not good:
            raise WeakHeaderError()


FLOOR = Stretch(64 * 1024, 3, 4)
"""The least a slot may be made with: for tests and throw-away vaults."""


def calibrated(seconds: float = 1.0) -> Stretch:
    """The usual cost, with as many passes as take about `seconds` here; never fewer than three."""
    usual = Stretch()
    begin = time.perf_counter()
    stretch("calibration", secrets.token_bytes(16), usual)
    took = max(time.perf_counter() - begin, 0.001)
    passes = max(usual.iterations, min(16, int(usual.iterations * seconds / took)))
    return Stretch(usual.memory_kib, passes, usual.lanes)


def stretch(passphrase: str, salt: bytes, cost: Stretch) -> bytes:
    """The key-encryption key of a passphrase: Argon2id over its NFKC form. Takes about a second, on purpose."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    cost.demand_sane()
    text = unicodedata.normalize("NFKC", passphrase).encode()
    try:
        return Argon2id(
            salt=salt,
            length=KEY_BYTES,
            iterations=cost.iterations,
            lanes=cost.lanes,
            memory_cost=cost.memory_kib,
        ).derive(text)
    except MemoryError as error:
        raise NotEnoughMemoryError() from error


def derive(key: bytes, purpose: str, salt: bytes = b"") -> bytes:
    """A key for one purpose from another key (HKDF-SHA-256, RFC 5869)."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), KEY_BYTES, salt or None, b"fieldtool/1/" + purpose.encode()).derive(key)


@dataclass(frozen=True, slots=True)
class Wrapped:
    """Bytes under a key: nonce, ciphertext with tag, and a commitment to the key.

    ChaCha20-Poly1305 alone does not commit to its key: one ciphertext can be made to open under two. The
    commitment closes that, and it tells a wrong passphrase from a damaged slot.
    """

    nonce: bytes
    sealed: bytes
    commitment: bytes


def wrap(key: bytes, data: bytes, about: bytes) -> Wrapped:
    """Seals `data` under `key`; `about` is what it belongs to and is checked again on opening."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    nonce = secrets.token_bytes(12)
    sealed = ChaCha20Poly1305(derive(key, "wrap")).encrypt(nonce, data, about)
    return Wrapped(nonce, sealed, derive(key, "commit", nonce))


def fits(key: bytes, wrapped: Wrapped) -> bool:
    """This is the key it was sealed under."""
    return hmac.compare_digest(derive(key, "commit", wrapped.nonce), wrapped.commitment)


def unwrap(key: bytes, wrapped: Wrapped, about: bytes) -> bytes | None:
    """What was sealed; None where the key fits but the slot was changed."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    try:
        return ChaCha20Poly1305(derive(key, "wrap")).decrypt(wrapped.nonce, wrapped.sealed, about)
    except InvalidTag:
        return None


def chain(key: bytes, previous: str, line: bytes) -> str:
    """The hash of a journal line: HMAC-SHA-256 over the hash before it and the line (hex)."""
    return hmac.new(key, bytes.fromhex(previous) + line, hashlib.sha256).hexdigest()
