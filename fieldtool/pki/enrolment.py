"""What comes back from headquarters after a request: a certificate, the authority behind it, and its revocation list."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from fieldtool.pki.certificates import certificate_facts, load
from fieldtool.pki.errors import CertificateError
from fieldtool.pki.raw import public_half


@dataclass(frozen=True, slots=True)
class Enrolled:
    """The parts of an enrolment file. `fingerprint` is that of the authority: compared with the paper before use."""

    certificate_pem: bytes = field(repr=False)
    ca_pem: bytes = field(repr=False)
    crl_pem: bytes | None = field(repr=False)
    fingerprint: str


def pack_enrolment(certificate_pem: bytes, ca_pem: bytes, crl_pem: bytes | None) -> bytes:
    """One PEM file: the officer's certificate, the authority's, and its revocation list where there is one."""
    parts = [certificate_pem, ca_pem, crl_pem or b""]
    return b"".join(part.strip() + b"\n" for part in parts if part.strip())


def read_enrolment(data: bytes, key_pkcs8: bytes, *, now: datetime) -> Enrolled:
    """The parts, checked against each other and against the key that stayed here. CertificateError in words."""
    from cryptography import x509
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.serialization import Encoding

    try:
        found = x509.load_pem_x509_certificates(data)
    except ValueError as error:
        raise CertificateError(
            "This is not an enrolment file.", "Choose the file headquarters gave back."
        ) from error
    if len(found) != 2:
        raise CertificateError("This enrolment file is not complete.", "Ask headquarters for it again.")
    own, authority = found
    if own.public_key() != public_half(key_pkcs8):
        raise CertificateError(
            "This certificate is not for the request made on this laptop.",
            "Bring the file made for this laptop.",
        )
    try:
        own.verify_directly_issued_by(authority)
    except (ValueError, TypeError, InvalidSignature) as error:
        raise CertificateError(
            "The certificate in this file was not made by the authority in it.",
            "Ask headquarters for it again.",
        ) from error
    ca_pem = authority.public_bytes(Encoding.PEM)
    if (
        not certificate_facts(ca_pem).is_authority
        or not own.not_valid_before_utc <= now <= own.not_valid_after_utc
    ):
        raise CertificateError(
            "The certificate in this file is out of date, or was not made by an authority.",
            "Check the date of this laptop, then ask headquarters for it again.",
        )
    start = data.find(b"-----BEGIN X509 CRL-----")
    crl_pem = data[start:] if start >= 0 else None
    return Enrolled(
        load(own.public_bytes(Encoding.PEM)).public_bytes(Encoding.PEM),
        ca_pem,
        crl_pem,
        certificate_facts(ca_pem).fingerprint,
    )
