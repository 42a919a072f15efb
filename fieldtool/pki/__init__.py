"""The organisation's small certificate authority: who may sign for it, who no longer may, and detached signatures.

Importing this package loads neither cryptography nor pyHanko; the functions do when they are called.
"""

from fieldtool.pki.authority import (
    Authority,
    Profile,
    create_authority,
    issue_certificate,
    issue_from_request,
    issue_officer,
    renew_certificate,
    request_certificate,
)
from fieldtool.pki.certificates import CertificateFacts, certificate_facts, credential_of, fingerprint
from fieldtool.pki.detached import SignatureFacts, sign_detached, verify_detached
from fieldtool.pki.enrolment import Enrolled, pack_enrolment, read_enrolment
from fieldtool.pki.errors import CertificateError, RequestRefusedError, TokenError
from fieldtool.pki.revocation import RevocationReason, demand_newer, issue_crl, revocation_state
from fieldtool.pki.token import request_on_token, with_token

__all__ = [
    "Authority",
    "CertificateError",
    "CertificateFacts",
    "Enrolled",
    "Profile",
    "RequestRefusedError",
    "RevocationReason",
    "SignatureFacts",
    "TokenError",
    "certificate_facts",
    "create_authority",
    "credential_of",
    "demand_newer",
    "fingerprint",
    "issue_certificate",
    "issue_crl",
    "issue_from_request",
    "issue_officer",
    "pack_enrolment",
    "read_enrolment",
    "renew_certificate",
    "request_certificate",
    "request_on_token",
    "revocation_state",
    "sign_detached",
    "verify_detached",
    "with_token",
]
