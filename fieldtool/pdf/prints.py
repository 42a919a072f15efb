"""How a copy on paper is checked: by what its QR code holds, against certificates of officers and their authority."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from fieldtool.pdf.qr import QR_MARK, check_qr
from fieldtool.pdf.record import short_hash


class PrintOutcome(StrEnum):
    """The closed list of what can be said of a print. Only the first two are good."""

    GOOD = "good"
    GOOD_REVOCATION_NOT_CHECKED = "good_revocation_not_checked"
    NOT_A_CODE = "not_a_code"
    UNKNOWN_SIGNER = "unknown_signer"
    FORGED = "forged"
    NOT_TRUSTED = "not_trusted"
    EXPIRED = "expired"
    REVOKED = "revoked"


_COMPARE = (
    "Compare the form number and the short hash below with those on every page, and read the rest with care."
)
_WORDS = {
    PrintOutcome.GOOD: ("This code was made by an officer your organisation trusts.", _COMPARE),
    PrintOutcome.GOOD_REVOCATION_NOT_CHECKED: (
        "This code was made by an officer your organisation trusts. Whether the certificate was revoked is not known.",
        _COMPARE,
    ),
    PrintOutcome.NOT_A_CODE: (
        "This is not the content of a code of a referral form.",
        "Read the code again with any QR reader; it begins with FT1 and must be taken over whole.",
    ),
    PrintOutcome.UNKNOWN_SIGNER: (
        "The certificate of the officer who made this code is not known here: nothing was checked.",
        "Ask for the PDF itself, or for the organisation's list of officers' certificates.",
    ),
    PrintOutcome.FORGED: (
        "This code was changed, or was not made by the officer it names.",
        "Do not rely on this paper. Ask the sender for the PDF, and tell them.",
    ),
    PrintOutcome.NOT_TRUSTED: (
        "This code was made by somebody your trusted organisation did not vouch for.",
        "Do not rely on this paper. Ask the sender for the PDF.",
    ),
    PrintOutcome.EXPIRED: (
        "The certificate of the officer who made this code is out of date.",
        "Ask the sender for the PDF, signed anew.",
    ),
    PrintOutcome.REVOKED: (
        "The certificate of the officer who made this code was revoked.",
        "Do not rely on this paper. Ask the sending organisation.",
    ),
}


@dataclass(frozen=True, slots=True)
class PrintCheck:
    """What was found out. The code proves number and hash, never the words on the paper around it."""

    outcome: PrintOutcome
    form_number: str = ""
    form_hash: str = ""
    signer: str = field(default="", repr=False)
    signer_number: str = ""
    organisation: str = ""

    @property
    def good(self) -> bool:
        """The bottom line: yes or no."""
        return self.outcome in (PrintOutcome.GOOD, PrintOutcome.GOOD_REVOCATION_NOT_CHECKED)

    @property
    def sentence(self) -> str:
        """The bottom line in words."""
        return _WORDS[self.outcome][0]

    @property
    def hint(self) -> str:
        """What to do now."""
        return _WORDS[self.outcome][1]

    @property
    def short_hash(self) -> str:
        """As printed on every page."""
        return short_hash(self.form_hash)

    def facts(self) -> dict[str, object]:
        """The facts as plain values for JSON."""
        return {
            "good": self.good,
            "outcome": self.outcome.value,
            "sentence": self.sentence,
            "hint": self.hint,
            "form_number": self.form_number,
            "short_hash": self.short_hash,
            "signer": self.signer,
            "number": self.signer_number,
            "organisation": self.organisation,
        }


def check_print(
    content: str,
    *,
    certificates: bytes,
    trusts: Sequence[tuple[bytes, bytes | None]],
    now: datetime,
) -> PrintCheck:
    """The facts about the content of a QR code, typed or read with any reader. Never raises for what is in it.

    `certificates`: those of officers (PEM), trusted only where one of `trusts` (authority, revocation list) vouches.
    """
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.serialization import Encoding

    text = "".join(content.split())
    parts = text.split(";")
    if len(text) > 1000 or len(parts) != 5 or parts[0] != QR_MARK or not all(parts):
        return PrintCheck(PrintOutcome.NOT_A_CODE)
    known = x509.load_pem_x509_certificates(certificates) if certificates.strip() else []
    named = [one for one in known if one.fingerprint(hashes.SHA256()).hex()[:16] == parts[3]]
    if not named:
        return PrintCheck(PrintOutcome.UNKNOWN_SIGNER)
    for one in named:
        checked = check_qr(text, certificate_pem=one.public_bytes(Encoding.PEM))
        if checked is not None:
            return _judged(one, checked, trusts, now)
    return PrintCheck(PrintOutcome.FORGED)


def _judged(
    certificate: object, checked: tuple[str, str], trusts: Sequence[tuple[bytes, bytes | None]], now: datetime
) -> PrintCheck:
    from cryptography import x509
    from cryptography.x509.oid import NameOID

    assert isinstance(certificate, x509.Certificate)

    def part(oid: x509.ObjectIdentifier) -> str:
        found = certificate.subject.get_attributes_for_oid(oid)
        return str(found[0].value) if found else ""

    vouching = [(ca, crl) for ca, crl in trusts if _vouches(ca, certificate)]
    in_date = certificate.not_valid_before_utc <= now <= certificate.not_valid_after_utc
    revoked = _revoked(vouching[0], certificate, now) if vouching else None
    outcome = (
        PrintOutcome.NOT_TRUSTED
        if not vouching
        else PrintOutcome.REVOKED
        if revoked
        else PrintOutcome.EXPIRED
        if not in_date
        else PrintOutcome.GOOD_REVOCATION_NOT_CHECKED
        if revoked is None
        else PrintOutcome.GOOD
    )
    return PrintCheck(
        outcome,
        checked[0],
        checked[1],
        part(NameOID.COMMON_NAME),
        part(NameOID.SERIAL_NUMBER),
        part(NameOID.ORGANIZATION_NAME),
    )


def _vouches(ca_pem: bytes, certificate: object) -> bool:
    from cryptography import x509
    from cryptography.exceptions import InvalidSignature

    assert isinstance(certificate, x509.Certificate)
    for authority in x509.load_pem_x509_certificates(ca_pem):
        try:
            certificate.verify_directly_issued_by(authority)
        except (ValueError, TypeError, InvalidSignature):
            continue
        return True
    return False


def _revoked(trust: tuple[bytes, bytes | None], certificate: object, now: datetime) -> bool | None:
    """True or False by the authority's own list where it is fresh; None where it cannot be told."""
    from cryptography import x509

    assert isinstance(certificate, x509.Certificate)
    ca_pem, crl_pem = trust
    if crl_pem is None:
        return None
    try:
        crl = x509.load_pem_x509_crl(crl_pem) if b"-----BEGIN" in crl_pem else x509.load_der_x509_crl(crl_pem)
    except ValueError:
        return None
    makers = [one for one in x509.load_pem_x509_certificates(ca_pem) if one.subject == crl.issuer]
    if not any(crl.is_signature_valid(one.public_key()) for one in makers):  # type: ignore[arg-type]
        return None
    if crl.get_revoked_certificate_by_serial_number(certificate.serial_number) is not None:
        return True
    return False if crl.next_update_utc is not None and crl.next_update_utc >= now else None
