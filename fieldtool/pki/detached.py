"""Signatures that lie beside what they sign (CMS, RFC 5652): made for bundle manifests and receipts, and checked."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from fieldtool.casework.unconnected import run_unconnected
from fieldtool.domain.officer import Credential
from fieldtool.pki.certificates import load
from fieldtool.pki.errors import CertificateError
from fieldtool.pki.raw import raw_signature
from fieldtool.pki.revocation import revocation_state

if TYPE_CHECKING:
    from asn1crypto import cms


@dataclass(frozen=True, slots=True)
class SignatureFacts:
    """Separate facts of one signature. `revoked` None: not checked, or the list could not tell (see `problem`).

    `intact`: the bytes are those that were signed. `valid`: the signature fits the certificate in it. `trusted`: the
    certificate leads to a trusted authority and was in date at the moment asked for.
    """

    intact: bool
    valid: bool
    trusted: bool
    revoked: bool | None
    signer_name: str = field(repr=False)
    signer_number: str
    signer_serial: int
    claimed_time: datetime | None
    problem: str = ""
    signer_until: datetime | None = None

    @property
    def good(self) -> bool:
        """All of intact, valid, trusted, and not known to be revoked; a revocation list that failed is not good."""
        return self.intact and self.valid and self.trusted and not self.revoked and not self.problem


def sign_detached(data: bytes, credential: Credential, *, now: datetime | None = None) -> bytes:
    """CMS SignedData (DER) over `data`, detached, SHA-256, with the certificates and the signer's claimed time."""
    from asn1crypto import algos, cms, core, tsp
    from asn1crypto import x509 as asn1_x509
    from cryptography.hazmat.primitives.serialization import Encoding

    certificate = load(credential.certificate_pem).public_bytes(Encoding.DER)
    chain = [certificate] + [c.public_bytes(Encoding.DER) for c in _load_all(credential.chain_pem)]
    signer = asn1_x509.Certificate.load(certificate)
    moment = (now or datetime.now(UTC)).astimezone(UTC).replace(microsecond=0)
    sha256 = algos.DigestAlgorithm({"algorithm": "sha256"})
    reference = tsp.SigningCertificateV2(
        {"certs": [tsp.ESSCertIDv2({"cert_hash": hashlib.sha256(certificate).digest()})]}
    )
    attributes = cms.CMSAttributes(
        [
            cms.CMSAttribute({"type": "content_type", "values": ["data"]}),
            cms.CMSAttribute({"type": "signing_time", "values": [cms.Time({"utc_time": moment})]}),
            cms.CMSAttribute({"type": "message_digest", "values": [hashlib.sha256(data).digest()]}),
            cms.CMSAttribute({"type": "signing_certificate_v2", "values": [reference]}),
        ]
    )
    # RFC 5652, 5.4: what is signed is the DER of the SET, not of the [0] it is stored as.
    signature = raw_signature(credential, attributes.dump())
    info = cms.SignerInfo(
        {
            "version": "v1",
            "sid": cms.SignerIdentifier(
                {
                    "issuer_and_serial_number": cms.IssuerAndSerialNumber(
                        {"issuer": signer.issuer, "serial_number": signer.serial_number}
                    )
                }
            ),
            "digest_algorithm": sha256,
            "signed_attrs": attributes,
            "signature_algorithm": algos.SignedDigestAlgorithm({"algorithm": "sha256_ecdsa"}),
            "signature": core.OctetString(signature),
        }
    )
    signed = cms.SignedData(
        {
            "version": "v1",
            "digest_algorithms": cms.DigestAlgorithms([sha256]),
            "encap_content_info": cms.ContentInfo({"content_type": "data"}),
            "certificates": [
                cms.CertificateChoices("certificate", asn1_x509.Certificate.load(c)) for c in chain
            ],
            "signer_infos": [info],
        }
    )
    return bytes(cms.ContentInfo({"content_type": "signed_data", "content": signed}).dump())


def verify_detached(
    data: bytes, p7s: bytes, *, trust_pem: bytes, crl_pem: bytes | None = None, now: datetime
) -> SignatureFacts:
    """The facts of a detached signature. Bytes that are no signature give facts that are all no; never raises for them.

    Not to be called where an event loop runs. Nothing is fetched from any network.
    """
    nobody = SignatureFacts(False, False, False, None, "", "", 0, None, "This is not a signature.")
    try:
        signed = _signed_data(p7s)
    except (ValueError, TypeError, KeyError):
        return nobody
    try:
        status = _validate(data, signed, trust_pem, now)
    except CertificateError:
        raise
    except Exception:  # hostile bytes reach deep into the parser; whatever it raises, this is no signature
        return nobody
    certificate = status.signing_cert
    subject = certificate.subject.native
    serial = int(certificate.serial_number)
    revoked, problem = None, ""
    if crl_pem is not None:
        revoked, problem = revocation_state(serial, trust_pem=trust_pem, crl_pem=crl_pem, now=now)
    return SignatureFacts(
        intact=bool(status.intact),
        valid=bool(status.valid),
        trusted=bool(status.trusted),
        revoked=revoked,
        signer_name=str(subject.get("common_name", "")),
        signer_number=str(subject.get("serial_number", "")),
        signer_serial=serial,
        claimed_time=status.signer_reported_dt,
        problem=problem,
        signer_until=certificate["tbs_certificate"]["validity"]["not_after"].native,
    )


def _signed_data(p7s: bytes) -> cms.SignedData:
    from asn1crypto import cms

    content = cms.ContentInfo.load(p7s, strict=True)
    if content["content_type"].native != "signed_data":
        raise ValueError("not signed data")
    signed = content["content"]
    if len(signed["signer_infos"]) != 1:
        raise ValueError("one signer expected")
    return signed


def _validate(data: bytes, signed: cms.SignedData, trust_pem: bytes, now: datetime) -> Any:
    import logging

    from asn1crypto import x509 as asn1_x509
    from cryptography.hazmat.primitives.serialization import Encoding
    from pyhanko.sign.validation import async_validate_detached_cms
    from pyhanko_certvalidator import ValidationContext

    logging.getLogger("pyhanko").setLevel(logging.CRITICAL)  # it logs names of signers with its warnings
    roots = [asn1_x509.Certificate.load(c.public_bytes(Encoding.DER)) for c in _load_all(trust_pem)]
    context = ValidationContext(
        trust_roots=roots, allow_fetching=False, moment=now.astimezone(UTC), revocation_mode="soft-fail"
    )
    return run_unconnected(async_validate_detached_cms(data, signed, context))


def _load_all(pem: bytes) -> list[Any]:
    from cryptography import x509

    try:
        return list(x509.load_pem_x509_certificates(pem)) if pem.strip() else []
    except ValueError as error:
        raise CertificateError from error
