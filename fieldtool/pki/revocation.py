"""Whose certificate no longer counts: writing the revocation list, and looking a serial up in one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from fieldtool.pki.authority import Authority
from fieldtool.pki.certificates import load, load_key
from fieldtool.pki.errors import CertificateError

DAYS = 180
"""How long a revocation list counts: it travels on sticks to places without a network, so not days but months."""


class RevocationReason(StrEnum):
    """Why a certificate no longer counts (RFC 5280, section 5.3.1)."""

    UNSPECIFIED = "unspecified"
    KEY_COMPROMISE = "keyCompromise"  # laptop or passphrase lost
    LEFT = "affiliationChanged"
    SUPERSEDED = "superseded"
    CEASED = "cessationOfOperation"


def issue_crl(
    authority: Authority,
    revoked: Sequence[tuple[int, datetime, RevocationReason | str]] = (),
    *,
    now: datetime,
    days: int = DAYS,
) -> bytes:
    """A full revocation list (PEM) of `(serial, when, reason)`, good for `days`. Its number is the second it was made."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization

    issuer = load(authority.cert_pem)
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(issuer.subject)
        .last_update(now - timedelta(minutes=5))
        .next_update(now + timedelta(days=days))
        .add_extension(x509.CRLNumber(int(now.timestamp())), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(load_key(authority.key_pkcs8).public_key()),
            critical=False,
        )
    )
    for serial, when, reason in sorted(revoked, key=lambda entry: entry[0]):
        line = x509.RevokedCertificateBuilder().serial_number(serial).revocation_date(when)
        flag = x509.ReasonFlags(RevocationReason(reason).value)
        if flag is not x509.ReasonFlags.unspecified:  # RFC 5280: left out rather than written
            line = line.add_extension(x509.CRLReason(flag), critical=False)
        builder = builder.add_revoked_certificate(line.build())
    return builder.sign(load_key(authority.key_pkcs8), hashes.SHA256()).public_bytes(
        serialization.Encoding.PEM
    )


def revocation_state(
    serial: int, *, trust_pem: bytes, crl_pem: bytes, now: datetime
) -> tuple[bool | None, str]:
    """Whether the list names `serial`, and a sentence where it cannot be known (None: list out of date or not ours).

    A serial on a list signed by the authority is revoked even where the list is out of date.
    """
    from cryptography import x509

    try:
        crl = x509.load_pem_x509_crl(crl_pem) if b"-----BEGIN" in crl_pem else x509.load_der_x509_crl(crl_pem)
    except ValueError as error:
        raise CertificateError(
            "This is not a list of revoked certificates.", "Ask headquarters for the list again."
        ) from error
    try:
        ours = [c for c in x509.load_pem_x509_certificates(trust_pem) if c.subject == crl.issuer]
    except ValueError as error:
        raise CertificateError from error
    if not any(crl.is_signature_valid(c.public_key()) for c in ours):  # type: ignore[arg-type]
        return None, "The list of revoked certificates is from another organisation."
    if crl.get_revoked_certificate_by_serial_number(serial) is not None:
        return True, ""
    if crl.next_update_utc is None or crl.next_update_utc < now:
        return None, "The list of revoked certificates is out of date."
    return False, ""


def demand_newer(crl_pem: bytes, *, trust_pem: bytes, known_pem: bytes | None, now: datetime) -> None:
    """CertificateError unless the list is this authority's own, in date, and not older than the one in use.

    Somebody who puts an old list back would make a revoked certificate count again.
    """
    from cryptography import x509

    _, problem = revocation_state(0, trust_pem=trust_pem, crl_pem=crl_pem, now=now)
    if problem:
        raise CertificateError(problem, "Ask headquarters for the newest list.")
    if known_pem is None:
        return
    ours, theirs = (
        x509.load_pem_x509_crl(pem).extensions.get_extension_for_class(x509.CRLNumber).value.crl_number
        for pem in (known_pem, crl_pem)
    )
    if theirs < ours:
        raise CertificateError(
            "This list of revoked certificates is older than the one in use: nothing was changed.",
            "Ask headquarters for the newest list.",
        )
