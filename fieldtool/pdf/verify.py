"""How a received form is checked: every signature, what it covers, who may sign, and the data inside."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from fieldtool.casework.unconnected import run_unconnected
from fieldtool.pdf import record
from fieldtool.pdf.errors import NotAFormError
from fieldtool.pdf.verification import Outcome, Signer, Verification

if TYPE_CHECKING:
    from pyhanko.pdf_utils.reader import PdfFileReader

HASH_MARK = "record SHA-256 "
"""Stands before the hash of the attached record in the signature's reason, which the signature covers."""


def verify_pdf(
    data: bytes, *, trust_pem: bytes, crl_pem: bytes | None = None, now: datetime, passphrase: str = ""
) -> Verification:
    """The facts about a received file and their bottom line. Never raises for what is in `data`.

    Nothing is fetched. Trust is `trust_pem` alone, never the computer's own store. Not to be called where an
    event loop runs.
    """
    if b"%PDF-" not in data[:1024]:
        return Verification(Outcome.NOT_A_PDF)
    trust = _Trust(trust_pem, crl_pem, now)
    try:
        return _verify(data, trust, passphrase)
    except (
        Exception
    ):  # hostile files reach deep into the parser: whatever it raises, the file cannot be relied on
        return Verification(Outcome.DAMAGED)


def read_referral(data: bytes, *, passphrase: str = "") -> dict[str, Any]:
    """The record attached to a form, without checking any signature: verify first. NotAFormError where there is none."""
    from pyhanko.pdf_utils.reader import PdfFileReader

    try:
        reader = PdfFileReader(io.BytesIO(data))
        _unlocked(reader, passphrase)
        return record.from_json(_attached(reader, record.JSON_NAME))
    except Exception as error:  # as above
        raise NotAFormError from error


class _Trust:
    """The certificates trusted, the revocation list where there is one, and the moment to judge at."""

    def __init__(self, trust_pem: bytes, crl_pem: bytes | None, now: datetime) -> None:
        from asn1crypto import pem, x509

        self.now = now.astimezone(UTC)
        self.roots = [x509.Certificate.load(der) for _, _, der in pem.unarmor(trust_pem, multiple=True)]
        self.crl_pem = crl_pem

    def context(self) -> Any:
        from pyhanko_certvalidator import ValidationContext

        return ValidationContext(
            trust_roots=self.roots, allow_fetching=False, moment=self.now, revocation_mode="soft-fail"
        )

    def revoked(self, certificate: Any) -> tuple[bool | None, bool]:
        """Whether the list names the certificate, and whether there is a list that cannot tell."""
        from cryptography import x509

        if self.crl_pem is None:
            return None, False
        try:
            armoured = b"-----BEGIN" in self.crl_pem
            crl = (x509.load_pem_x509_crl if armoured else x509.load_der_x509_crl)(self.crl_pem)
        except ValueError:
            return None, True
        issuers = [x509.load_der_x509_certificate(root.dump()) for root in self.roots]
        issuers = [i for i in issuers if i.subject == crl.issuer]
        if not any(crl.is_signature_valid(i.public_key()) for i in issuers):  # type: ignore[arg-type]
            return None, True
        if crl.get_revoked_certificate_by_serial_number(certificate.serial_number) is not None:
            return True, False  # named is named, even where the list is old
        fresh = crl.next_update_utc is not None and crl.next_update_utc >= self.now
        ours = certificate.issuer.dump() in [root.subject.dump() for root in self.roots]
        return (False, False) if fresh and ours else (None, True)


def _verify(data: bytes, trust: _Trust, passphrase: str) -> Verification:
    import logging

    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.diff_analysis import ModificationLevel
    from pyhanko.sign.validation import SignatureCoverageLevel, async_validate_pdf_signature

    logging.getLogger("pyhanko").setLevel(logging.CRITICAL)  # its warnings carry names of signers
    logging.getLogger("pyhanko_certvalidator").setLevel(logging.CRITICAL)
    reader = PdfFileReader(io.BytesIO(data), strict=True)
    if not _unlocked(reader, passphrase):
        return Verification(Outcome.LOCKED)
    embedded = list(reader.embedded_regular_signatures)
    if not embedded:
        return Verification(Outcome.NOT_SIGNED)

    async def statuses() -> list[Any]:
        return [await async_validate_pdf_signature(e, trust.context()) for e in embedded]

    found = run_unconnected(statuses())
    signers = tuple(_signer(e, s, trust) for e, s in zip(embedded, found, strict=True))
    covered = found[-1].coverage == SignatureCoverageLevel.ENTIRE_FILE
    allowed = all(s.docmdp_ok is not False and s.seed_value_ok for s in found)
    levels = [s.modification_level for s in found]
    allowed = allowed and all(
        level in (None, ModificationLevel.NONE, ModificationLevel.LTA_UPDATES, ModificationLevel.FORM_FILLING)
        for level in levels
    )
    number, digest, expected, matches = _inside(reader, embedded[0].sig_object)
    revocations = [s.revoked for s in signers]
    facts = Verification(
        outcome=Outcome.GOOD,
        intact=all(s.intact for s in signers),
        valid=all(s.valid for s in signers),
        trusted=all(s.trusted for s in signers),
        revoked=True if True in revocations else None if None in revocations else False,
        whole_file_covered=covered,
        signatures_found=len(signers),
        signatures_expected=expected,
        changes_after_signing="not allowed"
        if not (covered and allowed)
        else ("second signature" if len(signers) > 1 else "none"),
        form_number=number,
        form_hash=digest,
        attachment_matches=matches,
        signers=signers,
    )
    return _with_outcome(facts, covered and allowed)


def _with_outcome(facts: Verification, untouched: bool) -> Verification:
    """The first thing that is wrong, worst first; a form with nothing wrong is good."""
    import dataclasses

    signers = facts.signers
    wrong: Sequence[tuple[bool, Outcome]] = (
        (not (facts.intact and facts.valid), Outcome.CHANGED),
        (not untouched, Outcome.ADDED_TO),
        (facts.revoked is True, Outcome.REVOKED),
        (any(not s.trusted and not s.in_date for s in signers), Outcome.EXPIRED),
        (not facts.trusted, Outcome.NOT_TRUSTED),
        (any(s.revocation_problem for s in signers), Outcome.REVOCATION_UNKNOWN),
        (not facts.signatures_expected, Outcome.NOT_A_FORM),
        (not facts.attachment_matches, Outcome.ATTACHMENT_DIFFERS),
        (facts.signatures_found < facts.signatures_expected, Outcome.SIGNATURE_MISSING),
        (facts.signatures_found > facts.signatures_expected, Outcome.ADDED_TO),
        (facts.revoked is None, Outcome.GOOD_REVOCATION_NOT_CHECKED),
    )
    outcome = next((outcome for is_so, outcome in wrong if is_so), Outcome.GOOD)
    return dataclasses.replace(facts, outcome=outcome)


def _signer(embedded: Any, status: Any, trust: _Trust) -> Signer:
    certificate = status.signing_cert
    subject = certificate.subject.native
    revoked, problem = trust.revoked(certificate)
    return Signer(
        field_name=str(embedded.field_name),
        name=str(subject.get("common_name", "")),
        number=str(subject.get("serial_number", "")),
        organisation=str(subject.get("organization_name", "")),
        serial=int(certificate.serial_number),
        claimed_time=status.signer_reported_dt,
        intact=bool(status.intact),
        valid=bool(status.valid),
        trusted=bool(status.trusted),
        in_date=bool(certificate.not_valid_before <= trust.now <= certificate.not_valid_after)
        or not _issued_by_any(certificate, trust.roots),
        revoked=revoked,
        revocation_problem=problem,
    )


def _issued_by_any(certificate: Any, roots: Sequence[Any]) -> bool:
    """Whether a trusted authority's key made the certificate: tells "out of date" from "a stranger's"."""
    from cryptography import x509
    from cryptography.exceptions import InvalidSignature

    end = x509.load_der_x509_certificate(certificate.dump())
    for root in roots:
        try:
            end.verify_directly_issued_by(x509.load_der_x509_certificate(root.dump()))
        except (ValueError, TypeError, InvalidSignature):
            continue
        return True
    return False


def _inside(reader: PdfFileReader, first_signature: Any) -> tuple[str, str, int, bool]:
    """Form number, hash and expected signatures from the attached record, and whether the signer signed for that hash."""
    try:
        attached = _attached(reader, record.JSON_NAME)
        referral = record.from_json(attached)
    except (KeyError, ValueError, json.JSONDecodeError):
        return "", "", 0, False
    digest = hashlib.sha256(attached).hexdigest()
    reason = str(first_signature["/Reason"]) if "/Reason" in first_signature else ""
    expected = referral.get("signatures")
    return (
        str(referral.get("form_number", "")),
        digest,
        expected if isinstance(expected, int) and not isinstance(expected, bool) and expected > 0 else 0,
        reason.endswith(HASH_MARK + digest),
    )


def _unlocked(reader: PdfFileReader, passphrase: str) -> bool:
    """Whether the file can be read: it is not locked, or the passphrase opens it."""
    from pyhanko.pdf_utils.crypt import AuthStatus

    if not reader.encrypted:
        return True
    return bool(reader.decrypt(passphrase).status is not AuthStatus.FAILED)


def _attached(reader: PdfFileReader, wanted: str) -> bytes:
    """The attached file of that name. KeyError where there is none, or where two claim the name."""
    names = reader.root["/Names"]["/EmbeddedFiles"]["/Names"]
    pairs = [(str(names[i]), names[i + 1]) for i in range(0, len(names) - 1, 2)]
    matching = [specification for name, specification in pairs if name == wanted]
    if len(matching) != 1:
        raise KeyError(wanted)
    return bytes(matching[0]["/EF"]["/F"].data)
