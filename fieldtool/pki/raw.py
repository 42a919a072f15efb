"""A bare signature with an officer's key and its public half, wherever the key lies: in the vault or on a token."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from fieldtool.domain.officer import Credential
from fieldtool.pki.certificates import load_key
from fieldtool.pki.token import MARK, TokenKey, with_token

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey


def raw_signature(credential: Credential, data: bytes) -> bytes:
    """ECDSA P-256 with SHA-256 (DER) over `data`. CertificateError or TokenError where the key cannot be used."""
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec

    sign_with = with_token(credential).sign_with
    if sign_with is not None:
        return sign_with(data)
    return load_key(credential.key_pkcs8).sign(data, ec.ECDSA(hashes.SHA256()))


def public_half(key: bytes) -> EllipticCurvePublicKey:
    """The public key of what is kept in the place of a private one."""
    from cryptography.hazmat.primitives.serialization import load_der_public_key

    if key.startswith(MARK):
        found = load_der_public_key(bytes.fromhex(TokenKey.from_bytes(key).public))
        return cast("EllipticCurvePublicKey", found)
    return load_key(key).public_key()
