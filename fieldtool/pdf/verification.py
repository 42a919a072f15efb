"""What is said about a form somebody received: separate facts, and one bottom line in words."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Outcome(StrEnum):
    """The closed list of bottom lines. Only the first two are good."""

    GOOD = "good"
    GOOD_REVOCATION_NOT_CHECKED = "good_revocation_not_checked"
    NOT_A_PDF = "not_a_pdf"
    DAMAGED = "damaged"
    LOCKED = "locked"
    NOT_SIGNED = "not_signed"
    CHANGED = "changed"
    ADDED_TO = "added_to"
    EXPIRED = "expired"
    NOT_TRUSTED = "not_trusted"
    REVOKED = "revoked"
    REVOCATION_UNKNOWN = "revocation_unknown"
    SIGNATURE_MISSING = "signature_missing"
    NOT_A_FORM = "not_a_form"
    ATTACHMENT_DIFFERS = "attachment_differs"


_WORDS: dict[Outcome, tuple[str, str]] = {
    Outcome.GOOD: (
        "This form is genuine: signed by an officer your organisation trusts, complete and unchanged.",
        "You can rely on who wrote it. What it says is the officer's presumption, not proof.",
    ),
    Outcome.GOOD_REVOCATION_NOT_CHECKED: (
        "This form is genuine and unchanged. Whether the certificate was revoked since has not been checked.",
        "To check that too, add the list of revoked certificates (CRL) from headquarters.",
    ),
    Outcome.NOT_A_PDF: (
        "This file is not a PDF.",
        "Choose the PDF you received; if it will not open, ask the sender for it again.",
    ),
    Outcome.DAMAGED: (
        "This PDF is damaged, or was made to mislead: it cannot be checked.",
        "Do not rely on it. Ask the sender for the form again.",
    ),
    Outcome.LOCKED: (
        "This PDF is locked, and the passphrase is missing or wrong: nothing was checked.",
        "Ask the sender for the passphrase, by another way than the one the form came.",
    ),
    Outcome.NOT_SIGNED: (
        "This PDF is not signed: anybody could have made it.",
        "Do not rely on it. Ask the sender for the signed form, not a copy saved or printed again.",
    ),
    Outcome.CHANGED: (
        "This form was changed after it was signed.",
        "Do not rely on it. Ask the sender for the form again, and tell them.",
    ),
    Outcome.ADDED_TO: (
        "Something was added to this form after it was signed; what you see may not be what was signed.",
        "Do not rely on it. Ask the sender for the form again, and tell them.",
    ),
    Outcome.EXPIRED: (
        "The signer's certificate is out of date, or not valid yet.",
        "Check the date of this computer. If it is right, ask the sender for a form signed anew.",
    ),
    Outcome.NOT_TRUSTED: (
        "This form was signed by somebody your trusted organisation did not vouch for.",
        "Do not rely on it. Compare the fingerprint of the certificate you trust with the one on paper.",
    ),
    Outcome.REVOKED: (
        "The signer's certificate was revoked: the signature no longer counts.",
        "Do not rely on it. Ask the sending organisation.",
    ),
    Outcome.REVOCATION_UNKNOWN: (
        "The list of revoked certificates is out of date or from another organisation: it cannot tell.",
        "Ask headquarters for the newest list and check again.",
    ),
    Outcome.SIGNATURE_MISSING: (
        "This form should carry more signatures than it does.",
        "Wait for the second signature, or ask the sender for the complete form.",
    ),
    Outcome.NOT_A_FORM: (
        "This PDF is signed by somebody you trust, but it is not a referral form.",
        "Ask the sender what it is.",
    ),
    Outcome.ATTACHMENT_DIFFERS: (
        "The data attached to this form are not those it was signed for.",
        "Do not rely on it. Ask the sender for the form again, and tell them.",
    ),
}


@dataclass(frozen=True, slots=True)
class Signer:
    """One signature. `revoked` None: not checked. `claimed_time` is the signer's own clock, nothing better."""

    field_name: str
    name: str = field(repr=False)
    number: str
    organisation: str
    serial: int
    claimed_time: datetime | None
    intact: bool
    valid: bool
    trusted: bool
    in_date: bool
    revoked: bool | None
    revocation_problem: bool = False


@dataclass(frozen=True, slots=True)
class Verification:
    """Everything found out about one file. The facts speak of all signatures together: the worst one counts.

    `changes_after_signing`: "none", "second signature" (allowed), or "not allowed". `signatures_expected` is 0 where
    the file does not say.
    """

    outcome: Outcome
    intact: bool = False
    valid: bool = False
    trusted: bool = False
    revoked: bool | None = None
    whole_file_covered: bool = False
    signatures_found: int = 0
    signatures_expected: int = 0
    changes_after_signing: str = "none"
    form_number: str = ""
    form_hash: str = ""
    attachment_matches: bool = False
    signers: tuple[Signer, ...] = ()

    @property
    def good(self) -> bool:
        """The bottom line: yes or no."""
        return self.outcome in (Outcome.GOOD, Outcome.GOOD_REVOCATION_NOT_CHECKED)

    @property
    def sentence(self) -> str:
        """The bottom line in words, for somebody who is no expert."""
        return _WORDS[self.outcome][0]

    @property
    def hint(self) -> str:
        """What to do now."""
        return _WORDS[self.outcome][1]

    @property
    def signer(self) -> str:
        """Name of the first signer, as the certificate has it; "" where nobody signed."""
        return self.signers[0].name if self.signers else ""

    @property
    def claimed_time(self) -> datetime | None:
        """When the first signer's laptop said it was."""
        return self.signers[0].claimed_time if self.signers else None

    def facts(self) -> dict[str, object]:
        """The facts as plain values for JSON; times as ISO 8601, `revoked` null where it was not checked."""
        return {
            "good": self.good,
            "outcome": self.outcome.value,
            "sentence": self.sentence,
            "hint": self.hint,
            "intact": self.intact,
            "valid": self.valid,
            "trusted": self.trusted,
            "revoked": self.revoked,
            "revocation": {True: "revoked", False: "not revoked", None: "revocation not checked"}[
                self.revoked
            ],
            "whole_file_covered": self.whole_file_covered,
            "signatures_found": self.signatures_found,
            "signatures_expected": self.signatures_expected,
            "changes_after_signing": self.changes_after_signing,
            "claimed_time": self.claimed_time.isoformat() if self.claimed_time else None,
            "form_number": self.form_number,
            "form_hash": self.form_hash,
            "attachment_matches": self.attachment_matches,
            "signers": [
                {
                    "field": s.field_name,
                    "name": s.name,
                    "number": s.number,
                    "organisation": s.organisation,
                    "serial": format(s.serial, "x"),
                    "claimed_time": s.claimed_time.isoformat() if s.claimed_time else None,
                    "trusted": s.trusted,
                    "revoked": s.revoked,
                }
                for s in self.signers
            ],
        }
