"""Encrypts single records with a key of the vault, for a home of the collation that others run."""

from __future__ import annotations

import secrets
from collections.abc import Iterator

from fieldtool.domain.errors import FileDamagedError

KEY_BYTES = 32
_NONCE = 12
_DRAWN = 1_000


class AesRecordSeal:
    """Port `RecordSeal`: AES-256-GCM, a random nonce before each record, the case id authenticated beside it.

    Random nonces of 96 bits are safe for 2**32 records under one key (NIST SP 800-38D, section 8.3).
    """

    def __init__(self, key: bytes) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        self._cipher = AESGCM(key)
        self._nonces: Iterator[bytes] = iter(())

    def seal(self, case_id: str, data: bytes) -> bytes:
        """Nonce, ciphertext and tag."""
        nonce = next(self._nonces, b"") or self._fresh()
        return nonce + self._cipher.encrypt(nonce, data, case_id.encode("utf-8"))

    def _fresh(self) -> bytes:
        # The system is asked for many at a time: asking costs as much as sealing a small record.
        drawn = secrets.token_bytes(_NONCE * _DRAWN)
        self._nonces = iter([drawn[at : at + _NONCE] for at in range(0, len(drawn), _NONCE)])
        return next(self._nonces)

    def open(self, case_id: str, sealed: bytes) -> bytes:
        """What was sealed under this case id; FileDamagedError for anything else."""
        from cryptography.exceptions import InvalidTag

        try:
            return self._cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], case_id.encode("utf-8"))
        except (InvalidTag, ValueError) as error:
            raise FileDamagedError(
                "A case in the database was changed, or belongs to another headquarters.",
                "Restore the newest backup of the database, and ask who can write to it.",
            ) from error
