"""Who may sign for the organisation: requests on a stick, certificates back, renewed, revoked, and the list of those."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from fieldtool.casework.issuing import LIST, IssuedCertificate, Issuing
from fieldtool.casework.ports import CaseStore, Workshop
from fieldtool.casework.roles import May, gated
from fieldtool.domain.errors import NotAllowedError
from fieldtool.domain.officer import Credential

if TYPE_CHECKING:
    from fieldtool.casework.referring import Referring

PENDING = "pending_key"
"""Own secret: the key of a request that is under way, or where on a token it lies, under the officer's passphrase."""


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
        self._issuing = _issuing(store, workshop, self._authority)

    # the laptop

    def request(self) -> bytes:
        """A request (PKCS #10) to carry to headquarters; its key stays in the vault."""
        officer, organisation = self._store.officer, self._store.setting("organisation")
        pem, key = self._workshop.signing.request_certificate(officer, organisation)
        self._store.set_own_secret(PENDING, key)
        return pem

    def request_on_token(self, module: str, pin: str) -> bytes:
        """The same with a key made on a PKCS #11 token, which never gives it away.

        `module`: the token's library. The PIN is kept in the vault, under the officer's own key once the certificate
        came back: words open the vault, and the token must be plugged in.
        """
        officer, organisation = self._store.officer, self._store.setting("organisation")
        pem, place = self._workshop.signing.request_on_token(officer, organisation, module=module, pin=pin)
        self._store.set_own_secret(PENDING, place)
        return pem

    def look_at(self, data: bytes) -> str:
        """The fingerprint of the authority in an enrolment file, to compare with the paper before `take`."""
        return str(self._read(data).fingerprint)

    def take(self, data: bytes, *, fingerprint: str) -> None:
        """Signs with the certificate from now on. The fingerprint read from the paper must be that of the authority.

        Forms signed before stay trusted here: the earlier authority becomes a partner. All of it is one transaction.
        """
        found = self._read(data)
        if fingerprint_digits(fingerprint) != fingerprint_digits(found.fingerprint):
            raise NotAllowedError(
                "The fingerprint on the paper is another one: nothing was changed.",
                "Do not use this file. Ask headquarters by telephone.",
            )
        secrets: dict[str, bytes] = {"authority_certificate": found.ca_pem}
        before = self._store.secret("authority_certificate")
        if before is not None and before.strip() != found.ca_pem.strip():
            secrets |= self._referring.partner_added(before) | {"authority_key": b"", LIST: b""}
        if found.crl_pem:
            secrets[LIST] = found.crl_pem
        credential = Credential(found.certificate_pem, found.ca_pem, self._pending())
        self._store.set_credential(credential, secrets, forget=PENDING)

    def take_list(self, crl_pem: bytes) -> None:
        """A newer list of revoked certificates of the same authority."""
        trust = self._referring.trust()
        self._workshop.signing.demand_newer_list(crl_pem, trust=trust, now=self._workshop.clock())
        self._store.set_secret(LIST, crl_pem)

    # headquarters, or a stand-alone organisation

    def issued(self) -> Sequence[IssuedCertificate]:
        """What this vault's authority issued, oldest first; the certificate it began with, which no request asked for, too."""
        found = self._issuing.issued()
        first = self._first()
        if not first or any(one.serial == first.serial for one in found):
            return found
        return [first, *found]

    def certify(self, request_pem: bytes) -> bytes:
        """The enrolment file for a request: certificate, authority and list. For administrators."""
        return self._issuing.certify(request_pem)

    def renew(self, serial: str) -> bytes:
        """The same person and key with new dates; the old certificate counts until it ends."""
        self._remember_first(serial)
        return self._issuing.renew(serial)

    def revoke(self, serial: str, reason: str = "unspecified") -> bytes:
        """The new list of revoked certificates (PEM), for every laptop and every receiver."""
        self._remember_first(serial)
        return self._issuing.revoke(serial, reason)

    def list(self) -> bytes:
        """The list of revoked certificates, made anew and kept."""
        return self._issuing.list()

    def certificates(self) -> bytes:
        """Certificates of all officers (PEM), for receivers who check prints."""
        known, own = self._issuing.certificates(), self._referring.own_certificate()
        return known if own.strip() in known else known + own

    def fingerprint(self) -> str:
        """That of the authority, to print and compare."""
        return self._workshop.signing.fingerprint(self._referring.trust().ca_pem)

    # inside

    def _first(self) -> IssuedCertificate | None:
        """The officer's own certificate, where this vault is the authority that made it."""
        pem = self._referring.own_certificate()
        if not pem or not self._store.secret("authority_key"):
            return None
        return self._issuing.read(pem)

    def _remember_first(self, serial: str) -> None:
        first = self._first()
        if first is not None and first.serial == serial:
            self._issuing.known(first.pem.encode())

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


def fingerprint_digits(fingerprint: str) -> str:
    """A fingerprint without blanks and signs between its digits, as people copy it from paper."""
    return "".join(c for c in fingerprint.upper() if c.isalnum())


def keep_issued(store: CaseStore, workshop: Workshop, pem: bytes) -> IssuedCertificate:
    """Remembers a certificate this vault's authority issued; one that is remembered stays as it is."""
    return _issuing(store, workshop).known(pem)


def revoke_certificate(store: CaseStore, workshop: Workshop, pem: bytes, *, reason: str) -> None:
    """A certificate of this vault's own authority no longer counts, though it may never have been listed."""
    issuing = _issuing(store, workshop)
    issuing.revoke(issuing.known(pem).serial, reason)


def _issuing(
    store: CaseStore, workshop: Workshop, authority: Callable[[], tuple[bytes, bytes]] | None = None
) -> Issuing:
    """The ledger in this vault. `authority` may refuse; without, whoever asks was asked before."""

    def kept() -> tuple[bytes, bytes]:
        return store.secret("authority_certificate") or b"", store.secret("authority_key") or b""

    return Issuing(
        authority=authority or kept,
        read=store.secret,
        keep=store.set_secrets,
        signing=workshop.signing,
        clock=workshop.clock,
    )
