"""The ledger of an authority: what it issued to whom, what of that still counts, and the list of what does not."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime

from fieldtool.casework.ports import Clock, Signing, Trust
from fieldtool.domain import instants
from fieldtool.domain.errors import NotAllowedError

ISSUED = "authority_issued"
"""Secret: what this authority issued, as JSON."""
LIST = "authority_crl"
"""Secret: the newest list of revoked certificates (PEM)."""

REASONS = ("keyCompromise", "affiliationChanged", "superseded", "cessationOfOperation", "unspecified")
"""Why a certificate no longer counts, as RFC 5280, section 5.3.1, says it: lost, left, replaced, not used, unsaid."""

Revoked = tuple[int, datetime, str]
"""Serial, when, and the reason of RFC 5280."""


@dataclass(frozen=True, slots=True)
class IssuedCertificate:
    """One certificate of this authority. `revoked`: when, "" where it counts. `reason` as RFC 5280 says it."""

    serial: str
    number: str
    name: str = field(repr=False)
    not_after: str
    pem: str = field(repr=False)
    revoked: str = ""
    reason: str = ""


class Issuing:
    """The verbs of one authority over the vault that holds its key, of a laptop or of headquarters.

    `authority`: certificate (PEM) and key (PKCS #8), or a NotAllowedError; `read` a secret by name; `keep` secrets in
    one transaction with a journal line (verb, subject).
    """

    def __init__(
        self,
        *,
        authority: Callable[[], tuple[bytes, bytes]],
        read: Callable[[str], bytes | None],
        keep: Callable[[Mapping[str, bytes], str, str], None],
        signing: Signing,
        clock: Clock,
    ) -> None:
        self._authority = authority
        self._read = read
        self._keep = keep
        self._signing = signing
        self._clock = clock

    def issued(self) -> Sequence[IssuedCertificate]:
        """What this authority issued, oldest first."""
        kept = self._read(ISSUED)
        return [IssuedCertificate(**one) for one in json.loads(kept)] if kept else []

    def certify(self, request_pem: bytes) -> bytes:
        """The enrolment file for a request: certificate, authority and list."""
        ca_pem, key = self._authority()
        return self._added(
            self._signing.issue_from_request(ca_pem, key, request_pem, now=self._clock()),
            "certificate issued",
        )

    def renew(self, serial: str) -> bytes:
        """The same person and key with new dates; the old certificate counts until it ends."""
        ca_pem, key = self._authority()
        old = self._one(serial)
        if old.revoked:
            raise NotAllowedError(
                "This certificate was revoked: it is not renewed.", "Let the officer ask anew."
            )
        made = self._signing.renew_certificate(ca_pem, key, old.pem.encode(), now=self._clock())
        return self._added(made, "certificate renewed")

    def known(self, pem: bytes) -> IssuedCertificate:
        """A certificate this authority issued by another way, remembered now; one that is remembered stays."""
        one = self.read(pem)
        for other in self.issued():
            if other.serial == one.serial:
                return other
        self._keep({ISSUED: _packed([*self.issued(), one])}, "certificate issued", one.serial)
        return one

    def revoke(self, serial: str, reason: str = "unspecified") -> bytes:
        """The new list of revoked certificates (PEM), for every laptop and every receiver; ledger and list in one."""
        if reason not in REASONS:
            raise NotAllowedError("That is no reason to revoke.", "Use one of: " + ", ".join(REASONS) + ".")
        self._authority()
        one, now = self._one(serial), self._clock()
        ledger = self.issued()
        if not one.revoked:
            gone = replace(one, revoked=instants.to_text(now), reason=reason)
            ledger = [gone if each.serial == one.serial else each for each in ledger]
        made = self.make_list(ledger)
        self._keep({ISSUED: _packed(ledger), LIST: made}, "certificate revoked", one.serial)
        return made

    def list(self) -> bytes:
        """The list of revoked certificates, made anew and kept."""
        made = self.make_list()
        self._keep({LIST: made}, "revocation list made", "")
        return made

    def make_list(
        self, ledger: Sequence[IssuedCertificate] | None = None, also: Sequence[Revoked] = ()
    ) -> bytes:
        """The list of revoked certificates, not kept. `also`: those known from elsewhere."""
        ca_pem, key = self._authority()
        gone = {serial: (serial, when, why) for serial, when, why in also}
        for one in self.issued() if ledger is None else ledger:
            if one.revoked:
                gone[int(one.serial, 16)] = (int(one.serial, 16), instants.from_text(one.revoked), one.reason)
        return self._signing.issue_crl(ca_pem, key, list(gone.values()), now=self._clock())

    def certificates(self) -> bytes:
        """Certificates of all officers (PEM), for receivers who check prints."""
        return b"".join(one.pem.encode() for one in self.issued())

    # inside

    def _added(self, pem: bytes, verb: str) -> bytes:
        ca_pem, _ = self._authority()
        one = self.read(pem)
        self._keep({ISSUED: _packed([*self.issued(), one])}, verb, one.serial)
        return self._signing.pack_enrolment(pem, Trust(ca_pem, self._read(LIST) or self.make_list()))

    def read(self, pem: bytes) -> IssuedCertificate:
        """What a certificate says of itself, whether it is remembered or not."""
        facts = self._signing.certificate_facts(pem)
        return IssuedCertificate(
            f"{facts.serial:x}", facts.number, facts.name, instants.to_text(facts.not_after), pem.decode()
        )

    def _one(self, serial: str) -> IssuedCertificate:
        wanted = serial.lower().lstrip("0")
        for one in self.issued():
            if one.serial.lstrip("0") == wanted:
                return one
        raise NotAllowedError(
            "This authority issued no such certificate.", "See the list of those it issued."
        )


def _packed(issued: Sequence[IssuedCertificate]) -> bytes:
    return json.dumps([asdict(one) for one in issued]).encode()
