"""Encrypts single records with a key of the vault, for a home of the collation that others run."""

from __future__ import annotations

import secrets

from fieldtool.domain.errors import FileDamagedError

KEY_BYTES = 32
_NONCE = 12


class AesRecordSeal:
    """Port `RecordSeal`: AES-256-GCM, a random nonce before each record, the case id authenticated beside it.

    Random nonces of 96 bits are safe for 2**32 records under one key (NIST SP 800-38D, section 8.3).
    """

    def __init__(self, key: bytes) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        self._cipher = AESGCM(key)

    def seal(self, case_id: str, data: bytes) -> bytes:
        """Nonce, ciphertext and tag."""
        nonce = secrets.token_bytes(_NONCE)
        return nonce + self._cipher.encrypt(nonce, data, case_id.encode("utf-8"))

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
