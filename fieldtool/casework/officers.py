"""Who works with this vault: officers come with a first passphrase, choose their own, sign in their own name, and go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from fieldtool.casework.enrolling import keep_issued, revoke_certificate
from fieldtool.casework.officer_ports import KnownOfficer
from fieldtool.casework.ports import CaseStore, Workshop
from fieldtool.casework.roles import May, gated
from fieldtool.domain.errors import NotAllowedError, NotFoundError
from fieldtool.domain.officer import Officer, Role

SHORTEST = 16
"""Letters of a passphrase. Five words have more; a number code of any usual length has fewer."""
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Gone:
    """What became of an officer's certificate: `revoked` here, or `elsewhere`: headquarters must be told."""

    revoked: bool
    elsewhere: bool


@gated(
    May.OFFICERS,
    known=May.KNOW,
    opened_with=May.KNOW,
    must_choose=May.OWN_PASSPHRASE,
    prove=May.OWN_PASSPHRASE,
    change_passphrase=May.OWN_PASSPHRASE,
    may_take_certificate=May.KNOW,
    take_certificate=May.ENROL,
)
class Officers:
    """The officers of an open vault."""

    def __init__(self, store: CaseStore, workshop: Workshop) -> None:
        self._store = store
        self._workshop = workshop

    @property
    def opened_with(self) -> str:
        """passphrase, recovery or headquarters."""
        return self._store.opened_with

    @property
    def must_choose(self) -> bool:
        """Whoever unlocked has to choose a passphrase of their own first."""
        return self._store.must_choose_passphrase

    def known(self) -> Sequence[KnownOfficer]:
        """Everybody who ever worked with this vault, by number."""
        return self._store.officers()

    def prove(self, passphrase: str) -> None:
        """Says once more who sits there; good for three minutes. WrongPassphraseError."""
        self._store.prove(passphrase)

    def add(self, officer: Officer, first_passphrase: str, *, may_sign: bool = True) -> None:
        """Somebody new. The first passphrase opens nothing but the choice of their own.

        `may_sign`: they get a certificate when they first unlock; the key is made then, and nobody else ever has it.
        """
        number, name = officer.number.strip(), officer.name.strip()
        if not number or not name or len(number) > _LONGEST or len(name) > _LONGEST:
            raise NotAllowedError("An officer needs a number and a name.", "Fill in both.")
        demand_good(first_passphrase)
        signs = may_sign and officer.role is not Role.ANALYST
        self._store.add_officer(
            Officer(number, name, officer.role), first_passphrase, may_sign=signs, at=self._workshop.clock()
        )

    def remove(self, number: str) -> Gone:
        """Takes an officer's way in; what they did stays under their number. Their certificate is revoked."""
        leaving = self._present(number)
        if number == self._store.officer.number:
            raise NotAllowedError("You cannot remove yourself.", "Let another administrator do it.")
        self._demand_administrator_left(number)
        self._store.remove_officer(number, at=self._workshop.clock())
        return self._revoked(leaving, "affiliationChanged")

    def set_role(self, number: str, role: Role) -> None:
        """What an officer may do from the next unlocking on."""
        self._present(number)
        if role is not Role.ADMINISTRATOR:
            self._demand_administrator_left(number)
        self._store.set_role(number, role)

    def new_recovery_code(self) -> str:
        """Shown once, to be printed or written down; the old code opens nothing from now on."""
        return self._store.renew_recovery_code()

    def change_passphrase(self, now: str, new: str) -> None:
        """One's own: `now` is the one that opened the vault (or the recovery code). WrongPassphraseError."""
        demand_good(new)
        self._store.change_passphrase(now, new)

    def reset_passphrase(self, number: str, first_passphrase: str) -> Gone:
        """Somebody forgot theirs: they choose their own again, and sign with a new key; the old certificate is revoked."""
        before = self._present(number)
        if number == self._store.officer.number:
            raise NotAllowedError("This is yourself.", "Change your own passphrase instead.")
        demand_good(first_passphrase)
        signs = before.has_certificate or bool(before.may_sign)
        self._store.reset_passphrase(number, first_passphrase, may_sign=signs)
        return self._revoked(before, "keyCompromise")

    def may_take_certificate(self) -> bool:
        """Whoever unlocked has no key to sign with, and an administrator allowed one, and the authority is here."""
        if self._store.opened_with != "passphrase":
            return False  # a key made now would lie under the recovery code
        own = self._own()
        allowed = bool(own.may_sign) or own.officer.role is Role.ADMINISTRATOR
        return allowed and self._store.credential() is None and bool(self._store.secret("authority_key"))

    def take_certificate(self) -> None:
        """Makes one's own key and lets this organisation's authority certify it, as an administrator allowed."""
        if not self.may_take_certificate():
            raise NotAllowedError(
                "There is no certificate to take here.", "Ask your administrator, or make a request."
            )
        own, now = self._own(), self._workshop.clock()
        ca_pem = self._store.secret("authority_certificate") or b""
        credential = self._workshop.signing.issue_officer(
            ca_pem,
            self._store.secret("authority_key") or b"",
            officer=own.officer,
            organisation=self._store.setting("organisation"),
            now=now,
        )
        self._store.set_credential(credential)
        keep_issued(self._store, self._workshop, credential.certificate_pem)
        self._store.note(
            "certificate issued", own.officer.number, f"allowed by {own.may_sign or own.officer.number}"
        )

    def _revoked(self, leaving: KnownOfficer, reason: str) -> Gone:
        if not leaving.certificate_pem:
            return Gone(revoked=False, elsewhere=False)
        here = bool(self._store.secret("authority_key"))
        if here:
            revoke_certificate(self._store, self._workshop, leaving.certificate_pem, reason=reason)
        return Gone(revoked=here, elsewhere=not here)

    def _own(self) -> KnownOfficer:
        number = self._store.officer.number
        found = [one for one in self.known() if one.officer.number == number]
        return found[0] if found else KnownOfficer(replace(self._store.officer))

    def _present(self, number: str) -> KnownOfficer:
        for one in self.known():
            if one.officer.number == number and one.removed is None:
                return one
        raise NotFoundError("There is no such officer in this vault.", "See the list of officers.")

    def _demand_administrator_left(self, without: str) -> None:
        left = [
            one
            for one in self.known()
            if one.removed is None
            and one.officer.role is Role.ADMINISTRATOR
            and one.officer.number != without
        ]
        if not left:
            raise NotAllowedError(
                "This is the last administrator: nobody could manage this vault any more.",
                "Make somebody else an administrator first.",
            )


def demand_good(passphrase: str) -> None:
    """NotAllowedError for what is too easy to guess: short, or a number."""
    letters = passphrase.strip()
    if len(letters) < SHORTEST or letters.replace(" ", "").isdigit() or len(set(letters)) < 6:
        raise NotAllowedError(
            "This passphrase is too easy to guess: nothing was changed.",
            "Take at least five words that do not belong together.",
        )
