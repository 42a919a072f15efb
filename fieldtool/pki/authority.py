"""How certificates are made: the organisation's authority, and what it issues to officers and to headquarters."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, cast

from fieldtool.domain.officer import Credential
from fieldtool.pki.errors import CertificateError, RequestRefusedError

if TYPE_CHECKING:
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey, EllipticCurvePublicKey

_BACKDATED = timedelta(days=1)
"""Field laptops' clocks are wrong by hours: a certificate is valid from the day before it was made."""

_LONGEST_NAME = 64  # ub-common-name and ub-organization-name of RFC 5280, appendix A


class Profile(StrEnum):
    """What a certificate is for; it stands in the subject as organisational unit, the key usages are the same."""

    OFFICER = "Officer"
    HEADQUARTERS = "Headquarters"
    DEVICE = "Device"


@dataclass(frozen=True, slots=True)
class Authority:
    """The organisation's certificate authority. `key_pkcs8` is DER and unencrypted: whoever keeps it wraps it."""

    cert_pem: bytes
    key_pkcs8: bytes = field(repr=False)


def create_authority(organisation: str, *, now: datetime, years: int = 10) -> Authority:
    """A new self-signed authority for `organisation`: ECDSA P-256, may issue end certificates only (RFC 5280)."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes

    key = _new_key()
    name = subject_name(f"{organisation.strip() or 'Organisation'} CA", organisation)
    identifier = x509.SubjectKeyIdentifier.from_public_key(key.public_key())
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _BACKDATED)
        .not_valid_after(_years_after(now, years))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_key_usage(authority=True), critical=True)
        .add_extension(identifier, critical=False)
        .sign(key, hashes.SHA256())
    )
    return Authority(_pem(certificate), _pkcs8(key))


def issue_officer(
    authority: Authority,
    *,
    name: str,
    number: str,
    organisation: str,
    now: datetime,
    years: int = 2,
) -> Credential:
    """A fresh key and a certificate for one officer. `number` stands in the subject's serialNumber."""
    key = _new_key()
    certificate = _issue(
        authority,
        key.public_key(),
        subject_name(name or f"Officer {number}", organisation, number, Profile.OFFICER),
        now,
        years,
    )
    return Credential(_pem(certificate), authority.cert_pem, _pkcs8(key))


def issue_certificate(
    authority: Authority,
    *,
    profile: Profile,
    name: str,
    organisation: str,
    now: datetime,
    years: int = 2,
) -> Credential:
    """A fresh key and a certificate for headquarters (receipts) or for a device."""
    key = _new_key()
    certificate = _issue(
        authority, key.public_key(), subject_name(name, organisation, "", profile), now, years
    )
    return Credential(_pem(certificate), authority.cert_pem, _pkcs8(key))


def request_certificate(*, name: str, number: str, organisation: str) -> tuple[bytes, bytes]:
    """A request to carry to headquarters (PKCS #10, PEM) and the private key that stays (PKCS #8, DER)."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization

    key = _new_key()
    subject = subject_name(name or f"Officer {number}", organisation, number, Profile.OFFICER)
    request = x509.CertificateSigningRequestBuilder().subject_name(subject).sign(key, hashes.SHA256())
    return request.public_bytes(serialization.Encoding.PEM), _pkcs8(key)


def issue_from_request(authority: Authority, request_pem: bytes, *, now: datetime, years: int = 2) -> bytes:
    """The certificate (PEM) for a request. Only name and key are taken from it; usages are ours, not the asker's.

    RequestRefusedError where it is not a request, not P-256, or not signed with its own key.
    """
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric import ec

    try:
        request = x509.load_pem_x509_csr(request_pem)
        key = request.public_key()
        sound = isinstance(key, ec.EllipticCurvePublicKey) and isinstance(key.curve, ec.SECP256R1)
        if not sound or not request.is_signature_valid:
            raise RequestRefusedError
    except ValueError as error:
        raise RequestRefusedError from error
    certificate = _issue(authority, cast("EllipticCurvePublicKey", key), request.subject, now, years)
    return _pem(certificate)


def renew_certificate(authority: Authority, cert_pem: bytes, *, now: datetime, years: int = 2) -> bytes:
    """A certificate with new dates and a new serial for the same person and key; the old one is not revoked by it."""
    from fieldtool.pki.certificates import load

    old = load(cert_pem)
    if old.issuer != load(authority.cert_pem).subject:
        raise CertificateError(
            "This certificate was not issued by this organisation: it cannot be renewed here.",
            "Take it to the organisation that issued it.",
        )
    return _pem(_issue(authority, cast("EllipticCurvePublicKey", old.public_key()), old.subject, now, years))


def _issue(
    authority: Authority, public_key: EllipticCurvePublicKey, subject: x509.Name, now: datetime, years: int
) -> x509.Certificate:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.x509.oid import ExtendedKeyUsageOID, ObjectIdentifier

    from fieldtool.pki.certificates import load, load_key

    issuer = load(authority.cert_pem)
    # RFC 9336 names documentSigning; poppler's pdfsig knows emailProtection only, so a certificate carries both.
    usages = [ObjectIdentifier("1.3.6.1.5.5.7.3.36"), ExtendedKeyUsageOID.EMAIL_PROTECTION]
    issuer_identifier = issuer.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.subject)
        .public_key(public_key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _BACKDATED)
        .not_valid_after(min(_years_after(now, years), issuer.not_valid_after_utc))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_key_usage(authority=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage(usages), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public_key), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(issuer_identifier), critical=False
        )
        .sign(load_key(authority.key_pkcs8), hashes.SHA256())
    )


def subject_name(
    common: str, organisation: str, number: str = "", profile: Profile | None = None
) -> x509.Name:
    """The subject of a certificate: name, officer's number, kind, organisation; cut to what RFC 5280 allows."""
    from cryptography import x509
    from cryptography.x509.oid import NameOID

    parts = [x509.NameAttribute(NameOID.COMMON_NAME, _short(common) or "Unnamed")]
    if number:
        parts.append(
            x509.NameAttribute(
                NameOID.SERIAL_NUMBER, "".join(c for c in number if c.isascii())[:_LONGEST_NAME]
            )
        )
    if profile is not None:
        parts.append(x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, profile.value))
    parts.append(x509.NameAttribute(NameOID.ORGANIZATION_NAME, _short(organisation) or "Organisation"))
    return x509.Name(parts)


def _short(text: str) -> str:
    printable = "".join(" " if c.isspace() else c for c in text if c.isprintable() or c.isspace())
    return " ".join(printable.split())[:_LONGEST_NAME]


def _key_usage(*, authority: bool) -> x509.KeyUsage:
    from cryptography import x509

    return x509.KeyUsage(
        digital_signature=not authority,
        content_commitment=not authority,  # called nonRepudiation before RFC 5280
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=authority,
        crl_sign=authority,
        encipher_only=False,
        decipher_only=False,
    )


def _years_after(moment: datetime, years: int) -> datetime:
    return moment + timedelta(days=round(365.25 * years))


def _new_key() -> EllipticCurvePrivateKey:
    from cryptography.hazmat.primitives.asymmetric import ec

    return ec.generate_private_key(ec.SECP256R1())


def _pem(certificate: x509.Certificate) -> bytes:
    from cryptography.hazmat.primitives import serialization

    return certificate.public_bytes(serialization.Encoding.PEM)


def _pkcs8(key: EllipticCurvePrivateKey) -> bytes:
    from cryptography.hazmat.primitives import serialization

    return key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
