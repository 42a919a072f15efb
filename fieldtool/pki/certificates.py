"""What a certificate says, and the fingerprint people compare on paper."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from fieldtool.domain.officer import Credential
from fieldtool.pki.errors import CertificateError

if TYPE_CHECKING:
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey


@dataclass(frozen=True, slots=True)
class CertificateFacts:
    """A certificate in plain values. `serial` is the number a revocation names; `number` the officer's number."""

    serial: int
    name: str = field(repr=False)
    number: str
    organisation: str
    unit: str
    issuer: str
    not_before: datetime
    not_after: datetime
    is_authority: bool
    fingerprint: str


def certificate_facts(pem: bytes) -> CertificateFacts:
    """Facts of the first certificate in `pem` (PEM, or bare DER). CertificateError where there is none."""
    from cryptography import x509
    from cryptography.x509.oid import NameOID

    certificate = load(pem)
    subject = certificate.subject
    try:
        basic = certificate.extensions.get_extension_for_class(x509.BasicConstraints).value
        is_authority = basic.ca
    except x509.ExtensionNotFound:
        is_authority = False
    return CertificateFacts(
        serial=certificate.serial_number,
        name=_part(subject, NameOID.COMMON_NAME),
        number=_part(subject, NameOID.SERIAL_NUMBER),
        organisation=_part(subject, NameOID.ORGANIZATION_NAME),
        unit=_part(subject, NameOID.ORGANIZATIONAL_UNIT_NAME),
        issuer=_part(certificate.issuer, NameOID.COMMON_NAME),
        not_before=certificate.not_valid_before_utc,
        not_after=certificate.not_valid_after_utc,
        is_authority=is_authority,
        fingerprint=fingerprint(pem),
    )


def fingerprint(pem: bytes) -> str:
    """SHA-256 of the DER certificate in groups of four hex digits: printed, read aloud, compared by people."""
    from cryptography.hazmat.primitives import hashes

    digits = load(pem).fingerprint(hashes.SHA256()).hex().upper()
    return " ".join(digits[i : i + 4] for i in range(0, len(digits), 4))


def load(pem: bytes) -> x509.Certificate:
    """The first certificate in PEM or DER bytes; CertificateError where there is none."""
    from cryptography import x509

    try:
        if b"-----BEGIN" in pem:
            return x509.load_pem_x509_certificate(pem)
        return x509.load_der_x509_certificate(pem)
    except ValueError as error:
        raise CertificateError from error


def load_key(pkcs8: bytes) -> EllipticCurvePrivateKey:
    """The P-256 private key in PKCS #8 DER bytes; CertificateError where it is none."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey

    try:
        key = serialization.load_der_private_key(pkcs8, password=None)
    except (ValueError, TypeError) as error:
        raise CertificateError("This signing key cannot be read.", "Enrol this officer again.") from error
    if not isinstance(key, EllipticCurvePrivateKey):
        raise CertificateError("This signing key is of a kind not in use here.", "Enrol this officer again.")
    return key


def _part(name: x509.Name, oid: x509.ObjectIdentifier) -> str:
    found = name.get_attributes_for_oid(oid)
    return str(found[0].value) if found else ""


def credential_of(pem: bytes) -> Credential:
    """Certificate and unprotected key that stand in one PEM text. ValueError where one of them is missing."""
    from cryptography.hazmat.primitives import serialization

    begin, end = pem.find(b"-----BEGIN CERTIFICATE-----"), pem.rfind(b"-----END CERTIFICATE-----")
    if not 0 <= begin < end:
        raise ValueError("no certificate")
    try:
        key = serialization.load_pem_private_key(pem, password=None).private_bytes(
            serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    except TypeError as error:  # the key is protected with a passphrase
        raise ValueError("a protected key") from error
    return Credential(pem[begin : end + len(b"-----END CERTIFICATE-----") + 1], b"", key)
