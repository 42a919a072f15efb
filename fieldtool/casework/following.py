"""What is done with a signed referral: handed over, copied for e-mail, printed, answered, signed again, followed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fieldtool.casework.files import write_atomically
from fieldtool.casework.ports import CaseStore, Trust, Workshop
from fieldtool.casework.roles import May, gated
from fieldtool.domain.decisions import IssuedReferral, ReferralState
from fieldtool.domain.errors import NotAllowedError, NotFoundError
from fieldtool.domain.ids import new_id
from fieldtool.domain.journal import JournalHead
from fieldtool.domain.referral import Referral
from fieldtool.domain.referral_answer import (
    AnswerUnreadableError,
    ReferralAnswer,
    answer_from,
    read_bytes,
    unpack,
)
from fieldtool.domain.referral_course import ReferralEvent, Source, Standing, demand_step, waiting

if TYPE_CHECKING:
    from fieldtool.casework.referring import Referring

PARTNERS = "partner_authorities"
"""Secret: certificates (PEM) of other organisations whose signed forms and answers count here."""
KNOWN = "known_certificates"
"""Secret: certificates (PEM) of officers, to check prints by; each is checked against an authority when used."""


@gated(May.REFER, countersign=May.COUNTERSIGN)
class Following:
    """Referrals after they were signed."""

    def __init__(self, referring: Referring, store: CaseStore, workshop: Workshop) -> None:
        self._referring = referring
        self._store = store
        self._workshop = workshop

    def standings(self, case_id: str | None = None) -> tuple[Standing, ...]:
        """Referrals of a case (None: all) with their steps, newest first."""
        found = self._store.all_referrals() if case_id is None else self._store.referrals(case_id)
        urgencies = self._store.referral_urgencies()
        steps: dict[str, list[ReferralEvent]] = {}
        for event in self._store.referral_events(case_id):
            steps.setdefault(event.referral_id, []).append(event)
        return tuple(
            Standing(one, urgencies.get(one.id, ""), tuple(steps.get(one.id, ()))) for one in reversed(found)
        )

    def waiting(self) -> tuple[Standing, ...]:
        """Referrals without an answer whose time is over, the longest overdue first."""
        return waiting(self.standings(), self._workshop.clock())

    def step(
        self, referral_id: str, state: ReferralState, *, reason: str = "", contact: str = ""
    ) -> ReferralEvent:
        """Notes what the officer did or was told."""
        return self._step(self._referral(referral_id), state, Source.OFFICER, reason, contact)

    def import_answer(self, data: bytes) -> ReferralEvent:
        """Takes in what a receiver sent back: the filled-in answer page, or a signed reply file.

        NotAllowedError where it does not belong to a form signed here; nothing is changed then.
        """
        if b"%PDF-" in data[:1024]:
            answer = answer_from(self._workshop.referral_forms.read_answer(data))
            source, signer = Source.PAGE, ""
        else:
            signed, signature = unpack(data)
            signer = self._signer(signed, signature)
            answer, source = read_bytes(signed), Source.SIGNED
        referral = self._answered(answer)
        reason = "\n".join(part for part in (answer.reason, answer.date) if part)
        contact = ", ".join(part for part in (answer.organisation, answer.contact) if part)
        return self._step(referral, answer.state, source, reason, contact, signer=signer, proof=data)

    def countersign(self, referral_id: str, folder: Path) -> Path:
        """The supervisor's second signature, by another officer of this vault than the first; written into `folder`."""
        referral = self._referral(referral_id)
        if referral.officer == self._store.officer.number:
            raise NotAllowedError(
                "You signed this form first: the second signature must be somebody else's.",
                "Lock, and let the supervisor unlock with their own words.",
            )
        credential = self._referring.credential()
        made = self._workshop.referral_forms.countersign(
            self._store.referral_pdf(referral_id),
            credential=credential,
            trust=self._referring.trust(),
            now=self._workshop.clock(),
        )
        return self._replaced(referral, made.pdf, made.sha256, folder)

    def take_countersigned(self, data: bytes) -> IssuedReferral:
        """Takes back a form that a supervisor signed elsewhere: the same file, with one signature more."""
        found = self._referring.verify(data)
        for referral in self._store.all_referrals():
            if referral.form_number == found.form_number:
                before = self._store.referral_pdf(referral.id)
                if not found.good or not data.startswith(before) or data == before:
                    break
                return self._replaced_in_vault(referral, data)
        raise NotAllowedError(
            "This is not a form of this vault with a second signature: nothing was changed.",
            "Choose the file the supervisor sent back.",
        )

    def answer_page(self, referral_id: str) -> bytes:
        """A page the receiver fills in with any PDF program and sends back. It names the form's number, no person."""
        return self._workshop.referral_forms.answer_page(self._store.referral_record(referral_id))

    def locked_copy(self, referral_id: str, passphrase: str, folder: Path) -> Path:
        """The same form locked with AES-256 for e-mail, signed anew; the passphrase goes another way."""
        if len(passphrase.strip()) < 12:
            raise NotAllowedError(
                "This passphrase is too short for a form that travels by e-mail.",
                "Take at least four words, and say them by telephone.",
            )
        referral = self._referral(referral_id)
        record = self._store.referral_record(referral_id)
        if record.get("signatures") != 1:
            raise NotAllowedError(
                "A form with two signatures cannot be locked afterwards.",
                "Encrypt it to the receiver's key instead.",
            )
        made = self._workshop.referral_forms.issue(
            Referral.from_record(record["referral"]),
            layout=str(record["layout"]),
            language=str(record["language"]),
            credential=self._referring.credential(),
            trust=self._referring.trust(),
            now=self._workshop.clock(),
            passphrase=passphrase,
            anchor=JournalHead(**record["journal"]) if "journal" in record else None,
        )
        target = folder / f"referral-{referral.form_number}-locked.pdf"
        return self._copied(referral, target, made.pdf, f"locked copy {made.sha256}")

    def sealed_copy(self, referral_id: str, recipient: str, folder: Path) -> Path:
        """The signed file encrypted to the receiver's own key (age); opened with any age program."""
        referral = self._referral(referral_id)
        data = self._workshop.bundles.encrypt(self._store.referral_pdf(referral_id), [recipient])
        target = folder / f"referral-{referral.form_number}.pdf.age"
        return self._copied(referral, target, data, "copy for one recipient")

    def printed(self, referral_id: str, pages: int) -> None:
        """Notes that a form was sent to a printer. A copy on paper has lost its signature."""
        referral = self._referral(referral_id)
        self._store.note("referral printed", referral.case_id, f"{referral.form_number} {pages} pages")

    def answer(
        self, form: bytes, state: ReferralState, *, reason: str = "", contact: str = "", folder: Path
    ) -> Path:
        """The receiver's side: a signed reply file to a form that was found genuine. NotAllowedError otherwise."""
        found = self._referring.verify(form)
        if not found.good:
            raise NotAllowedError("Only a genuine form can be answered: " + found.sentence, found.hint)
        if state is ReferralState.DECLINED and not reason.strip():
            raise NotAllowedError("Declining needs a reason.", "Write in one sentence why.")
        now = self._workshop.clock()
        answer = ReferralAnswer(
            form_number=found.form_number,
            form_hash=found.form_hash,
            state=state,
            organisation=self._store.setting("organisation"),
            contact=contact.strip(),
            reason=reason.strip(),
            date=now.date().isoformat(),
        )
        from fieldtool.domain.referral_answer import pack

        signed = answer.to_bytes()
        signature = self._workshop.signing.sign_detached(signed, self._referring.credential())
        target = folder / f"answer-{found.form_number}.json"
        write_atomically(target, pack(signed, signature))
        self._store.note("referral answered", found.form_number, state.value)
        return target

    # inside

    def _step(
        self,
        referral: IssuedReferral,
        state: ReferralState,
        source: Source,
        reason: str,
        contact: str,
        *,
        signer: str = "",
        proof: bytes | None = None,
    ) -> ReferralEvent:
        demand_step(referral.state, state, reason)
        now = self._workshop.clock()
        event = ReferralEvent(
            new_id(now),
            referral.id,
            referral.case_id,
            state,
            now,
            self._store.officer.number,
            source,
            reason.strip(),
            contact.strip(),
            signer,
        )
        self._store.add_referral_event(event, proof)
        return event

    def _answered(self, answer: ReferralAnswer) -> IssuedReferral:
        for referral in self._store.all_referrals():
            if referral.form_number == answer.form_number:
                record = self._store.referral_record(referral.id)
                if self._workshop.referral_forms.hash_of(record) == answer.form_hash:
                    return referral
        raise AnswerUnreadableError(
            "This answers a form that was not signed in this vault: nothing was changed.",
            "Check which laptop the referral came from.",
        )

    def _signer(self, signed: bytes, signature: bytes) -> str:
        """Who signed a reply file, by the certificates trusted here. NotAllowedError where nobody trusted did."""
        for trust in self._referring.trusted():
            facts: Any = self._workshop.signing.verify_detached(
                signed, signature, trust=trust, now=self._workshop.clock()
            )
            if facts.good:
                return str(facts.signer_name)
        raise NotAllowedError(
            "This answer was changed, or was signed by somebody nobody here trusts: nothing was changed.",
            "Add the receiver's certificate after comparing its fingerprint, or ask by telephone.",
        )

    def _referral(self, referral_id: str) -> IssuedReferral:
        for referral in self._store.all_referrals():
            if referral.id == referral_id:
                return referral
        raise NotFoundError("There is no such referral in this vault.")

    def _copied(self, referral: IssuedReferral, target: Path, data: bytes, detail: str) -> Path:
        write_atomically(target, data)
        self._store.note("referral copied", referral.case_id, f"{referral.form_number} {detail}")
        return target

    def _replaced(self, referral: IssuedReferral, pdf: bytes, sha256: str, folder: Path) -> Path:
        target = folder / f"referral-{referral.form_number}.pdf"
        write_atomically(target, pdf)
        self._store.replace_referral_pdf(referral.id, pdf, sha256, at=self._workshop.clock())
        return target

    def _replaced_in_vault(self, referral: IssuedReferral, pdf: bytes) -> IssuedReferral:
        import hashlib

        sha256 = hashlib.sha256(pdf).hexdigest()
        self._store.replace_referral_pdf(referral.id, pdf, sha256, at=self._workshop.clock())
        return replace(referral, sha256=sha256)


def with_partners(own: Trust, partners: bytes | None) -> Sequence[Trust]:
    """Own trust first, then each partner on its own: a revocation list says nothing about another authority."""
    return [own, *(Trust(block) for block in certificate_blocks(partners or b""))]


def certificate_blocks(pem: bytes) -> Sequence[bytes]:
    """Each certificate of a PEM file by itself, read by nobody yet."""
    end = b"-----END CERTIFICATE-----"
    return [block.strip() + b"\n" + end + b"\n" for block in pem.split(end) if block.strip()]
