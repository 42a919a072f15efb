"""What the QR code on every page holds, and how a print is checked by it."""

from __future__ import annotations

import base64

from fieldtool.domain.officer import Credential
from fieldtool.pdf.errors import SigningError

QR_MARK = "FT1"


def qr_content(form_number: str, form_hash: str, credential: Credential) -> str:
    """What the QR code holds: mark, form number, hash, officer's certificate and a signature over all before it.

    `FT1;number;hash;certificate;signature`: certificate is the first 16 hex digits of the SHA-256 of its DER form,
    signature is ECDSA P-256 with SHA-256 (DER, base64url without padding). A print can be checked with it.
    """
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    certificate = x509.load_pem_x509_certificate(credential.certificate_pem)
    start = f"{QR_MARK};{form_number};{form_hash};{certificate.fingerprint(hashes.SHA256()).hex()[:16]}"
    if credential.sign_with is not None:
        return f"{start};{_written(credential.sign_with(start.encode()))}"
    try:
        key = serialization.load_der_private_key(credential.key_pkcs8, password=None)
    except (ValueError, TypeError) as error:
        raise SigningError(
            "The officer's signing key cannot be read.", "Enrol this officer again."
        ) from error
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise SigningError("The officer's key is of a kind not in use here.", "Enrol this officer again.")
    signature = key.sign(start.encode(), ec.ECDSA(hashes.SHA256()))
    return f"{start};{_written(signature)}"


def check_qr(content: str, *, certificate_pem: bytes) -> tuple[str, str] | None:
    """(form number, form hash) of a QR code signed with this certificate, or None where it is not.

    Whether the certificate is trusted and not revoked is another question, to be asked too.
    """
    from cryptography import x509
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec

    start, _, encoded = content.strip().rpartition(";")
    parts = start.split(";")
    certificate = x509.load_pem_x509_certificate(certificate_pem)
    key = certificate.public_key()
    if len(parts) != 4 or parts[0] != QR_MARK or not isinstance(key, ec.EllipticCurvePublicKey):
        return None
    if parts[3] != certificate.fingerprint(hashes.SHA256()).hex()[:16]:
        return None
    try:
        signature = base64.urlsafe_b64decode(encoded + "=" * (-len(encoded) % 4))
        key.verify(signature, start.encode(), ec.ECDSA(hashes.SHA256()))
    except (ValueError, InvalidSignature):
        return None
    return parts[1], parts[2]


def _written(signature: bytes) -> str:
    return base64.urlsafe_b64encode(signature).decode().rstrip("=")
