"""Who may sign for the organisation: requests on a stick, certificates back, renewed, revoked, and the list of those."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from fieldtool.casework.ports import CaseStore, Workshop
from fieldtool.casework.roles import May, gated
from fieldtool.domain import instants
from fieldtool.domain.errors import NotAllowedError
from fieldtool.domain.officer import Credential

if TYPE_CHECKING:
    from fieldtool.casework.referring import Referring

PENDING = "pending_key"
"""Own secret: the private key of a request that is under way, under the officer's own passphrase."""
ISSUED = "authority_issued"
"""Secret: what this authority issued, as JSON."""


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


@gated(
    May.ENROL,
    issued=May.KNOW,
    fingerprint=May.KNOW,
    certificates=May.KNOW,
    certify=May.CERTIFY,
    renew=May.CERTIFY,
    revoke=May.CERTIFY,
    list=May.CERTIFY,
)
class Enrolling:
    """Both ends of an enrolment: the laptop that asks, and the vault that holds the organisation's authority."""

    def __init__(self, referring: Referring, store: CaseStore, workshop: Workshop) -> None:
        self._referring = referring
        self._store = store
        self._workshop = workshop

    # the laptop

    def request(self) -> bytes:
        """A request (PKCS #10) to carry to headquarters; its key stays in the vault."""
        officer, organisation = self._store.officer, self._store.setting("organisation")
        pem, key = self._workshop.signing.request_certificate(officer, organisation)
        self._store.set_own_secret(PENDING, key)
        return pem

    def look_at(self, data: bytes) -> str:
        """The fingerprint of the authority in an enrolment file, to compare with the paper before `take`."""
        return str(self._read(data).fingerprint)

    def take(self, data: bytes, *, fingerprint: str) -> None:
        """Signs with the certificate from now on. The fingerprint read from the paper must be that of the authority.

        Forms signed before stay trusted here: the earlier authority becomes a partner.
        """
        found = self._read(data)
        if fingerprint_digits(fingerprint) != fingerprint_digits(found.fingerprint):
            raise NotAllowedError(
                "The fingerprint on the paper is another one: nothing was changed.",
                "Do not use this file. Ask headquarters by telephone.",
            )
        key = self._pending()
        before = self._store.secret("authority_certificate")
        if before is not None and before.strip() != found.ca_pem.strip():
            self._referring.add_partner(before)
            self._store.set_secret("authority_key", b"")
        self._store.set_credential(Credential(found.certificate_pem, found.ca_pem, key))
        self._store.set_secret("authority_certificate", found.ca_pem)
        if found.crl_pem:
            self._store.set_secret("authority_crl", found.crl_pem)
        self._store.set_own_secret(PENDING, None)

    def take_list(self, crl_pem: bytes) -> None:
        """A newer list of revoked certificates of the same authority."""
        trust = self._referring.trust()
        self._workshop.signing.demand_newer_list(crl_pem, trust=trust, now=self._workshop.clock())
        self._store.set_secret("authority_crl", crl_pem)

    # headquarters, or a stand-alone organisation

    def issued(self) -> Sequence[IssuedCertificate]:
        """What this authority issued, oldest first."""
        return _issued(self._store)

    def certify(self, request_pem: bytes) -> bytes:
        """The enrolment file for a request: certificate, authority and list. For administrators."""
        ca_pem, key = self._authority()
        made = self._workshop.signing.issue_from_request(ca_pem, key, request_pem, now=self._workshop.clock())
        keep_issued(self._store, self._workshop, made)
        return self._packed(made)

    def renew(self, serial: str) -> bytes:
        """The same person and key with new dates; the old certificate counts until it ends."""
        ca_pem, key = self._authority()
        old = self._one(serial)
        if old.revoked:
            raise NotAllowedError(
                "This certificate was revoked: it is not renewed.", "Let the officer ask anew."
            )
        made = self._workshop.signing.renew_certificate(
            ca_pem, key, old.pem.encode(), now=self._workshop.clock()
        )
        keep_issued(self._store, self._workshop, made)
        return self._packed(made)

    def revoke(self, serial: str, reason: str = "unspecified") -> bytes:
        """The new list of revoked certificates (PEM), for every laptop and every receiver."""
        self._authority()
        one, now = self._one(serial), self._workshop.clock()
        if not one.revoked:
            gone = replace(one, revoked=instants.to_text(now), reason=reason)
            _keep(self._store, [gone if each.serial == serial else each for each in self.issued()])
        return self.list()

    def list(self) -> bytes:
        """The list of revoked certificates, made anew and kept."""
        ca_pem, key = self._authority()
        now = self._workshop.clock()
        return _new_list(self._store, self._workshop, ca_pem, key, now)

    def certificates(self) -> bytes:
        """Certificates of all officers (PEM), for receivers who check prints."""
        return b"".join(one.pem.encode() for one in self.issued()) + self._referring.own_certificate()

    def fingerprint(self) -> str:
        """That of the authority, to print and compare."""
        return self._workshop.signing.fingerprint(self._referring.trust().ca_pem)

    # inside

    def _authority(self) -> tuple[bytes, bytes]:
        key = self._store.secret("authority_key")
        if not key:
            raise NotAllowedError(
                "This vault does not hold the organisation's authority.",
                "Do this where headquarters' vault is.",
            )
        return self._referring.trust().ca_pem, key

    def _read(self, data: bytes) -> Any:
        return self._workshop.signing.read_enrolment(data, self._pending(), now=self._workshop.clock())

    def _pending(self) -> bytes:
        key = self._store.own_secret(PENDING)
        if not key:
            raise NotAllowedError("No request is under way on this laptop.", "Make the request first.")
        return key

    def _packed(self, certificate_pem: bytes) -> bytes:
        trust = self._referring.trust()
        return self._workshop.signing.pack_enrolment(certificate_pem, trust)

    def _one(self, serial: str) -> IssuedCertificate:
        for one in self.issued():
            if one.serial == serial:
                return one
        raise NotAllowedError(
            "This authority issued no such certificate.", "See the list of those it issued."
        )


def keep_issued(store: CaseStore, workshop: Workshop, pem: bytes) -> IssuedCertificate:
    """Remembers a certificate this authority issued; one that is remembered stays as it is."""
    facts = workshop.signing.certificate_facts(pem)
    made = IssuedCertificate(
        f"{facts.serial:x}", facts.number, facts.name, instants.to_text(facts.not_after), pem.decode()
    )
    known = _issued(store)
    for one in known:
        if one.serial == made.serial:
            return one
    _keep(store, [*known, made])
    return made


def revoke_certificate(store: CaseStore, workshop: Workshop, pem: bytes, *, reason: str) -> None:
    """A certificate of this vault's own authority no longer counts, though it may never have been listed."""
    one, now = keep_issued(store, workshop, pem), workshop.clock()
    if not one.revoked:
        gone = replace(one, revoked=instants.to_text(now), reason=reason)
        _keep(store, [gone if each.serial == one.serial else each for each in _issued(store)])
    ca_pem, key = store.secret("authority_certificate"), store.secret("authority_key")
    assert ca_pem is not None, "asked only where the authority is"
    assert key is not None, "asked only where the authority is"
    _new_list(store, workshop, ca_pem, key, now)


def _issued(store: CaseStore) -> list[IssuedCertificate]:
    kept = store.secret(ISSUED)
    return [IssuedCertificate(**one) for one in json.loads(kept)] if kept else []


def _keep(store: CaseStore, issued: Sequence[IssuedCertificate]) -> None:
    store.set_secret(ISSUED, json.dumps([asdict(one) for one in issued]).encode())


def _new_list(store: CaseStore, workshop: Workshop, ca_pem: bytes, key: bytes, now: datetime) -> bytes:
    gone = [(int(one.serial, 16), _moment(one.revoked)) for one in _issued(store) if one.revoked]
    made = workshop.signing.issue_crl(ca_pem, key, gone, now=now)
    store.set_secret("authority_crl", made)
    return made


def fingerprint_digits(fingerprint: str) -> str:
    """A fingerprint without blanks and signs between its digits, as people copy it from paper."""
    return "".join(c for c in fingerprint.upper() if c.isalnum())


def _moment(text: str) -> datetime:
    return instants.from_text(text)
