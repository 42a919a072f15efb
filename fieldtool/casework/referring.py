"""How a case becomes a referral form: what leaves and what stays, and the signed file on the disk."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fieldtool.casework.drafting import AnnexFile, ReferralRequest, draft
from fieldtool.casework.enrolling import Enrolling, fingerprint_digits
from fieldtool.casework.files import write_atomically
from fieldtool.casework.following import KNOWN, PARTNERS, Following, certificate_blocks, with_partners
from fieldtool.casework.ports import CaseStore, Progress, Trust, Workshop
from fieldtool.casework.roles import May, gated
from fieldtool.casework.serving import Directory, demand_receiver
from fieldtool.domain.attachment import AttachmentKind
from fieldtool.domain.decisions import Consent, ConsentPurpose, IssuedReferral, ReferralState
from fieldtool.domain.errors import DiskFullError, FieldToolError, NotAllowedError, ReadOnlyError
from fieldtool.domain.ids import new_id
from fieldtool.domain.officer import Credential
from fieldtool.domain.referral import Annex, Referral
from fieldtool.domain.referral_filling import ToFill, fill, to_fill
from fieldtool.domain.referral_layout import LeftOut, minimise

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk
    from fieldtool.casework.referral_ports import ReferralForms

OWN_LAYOUTS = "own_referral_layouts"
"""Secret: layouts the organisation added, as JSON: id -> the file's text."""


@dataclass(frozen=True, slots=True)
class WhatLeaves:
    """The referral as this receiver would get it, what was left out with the reason, and what may be added by hand."""

    referral: Referral = field(repr=False)
    left_out: tuple[tuple[str, LeftOut], ...]
    to_fill: tuple[ToFill, ...] = ()


@dataclass(frozen=True, slots=True)
class Issued:
    """A signed form that was written: its record and where it lies."""

    referral: IssuedReferral
    path: Path


@dataclass(frozen=True, slots=True)
class Batch:
    """What came of many forms: those made, and (case number, why) of those refused."""

    made: tuple[Issued, ...]
    refused: tuple[tuple[str, FieldToolError], ...]
    stopped: bool = False


Page = tuple[int, int, bytes]
"""A page as a picture: width, height, RGBA."""


@gated(
    May.REFER,
    layouts=May.KNOW,
    titles=May.KNOW,
    add_layout=May.CONTENT,
    own_certificate=May.KNOW,
    trust=May.KNOW,
    trusted=May.KNOW,
    verify=May.VERIFY,
    check_print=May.VERIFY,
    check_picture=May.VERIFY,
    pages=May.VERIFY,
    add_certificates=May.VERIFY,
    record_consent=May.INTERVIEW,
    add_partner=May.TRUST,
    partner_added=May.TRUST,
)
class Referring:
    """Referrals of an open vault."""

    def __init__(self, desk: Desk, store: CaseStore, workshop: Workshop) -> None:
        self._desk = desk
        self._store = store
        self._workshop = workshop
        self.following = Following(self, store, workshop)
        self.directory = Directory(store)
        self.enrolling = Enrolling(self, store, workshop)
        self._own_layouts: dict[str, str] | None = None

    def layouts(self) -> Sequence[str]:
        """Names of the layouts there are, the national referral mechanism first, the organisation's own last."""
        return self._forms.layouts()

    def titles(self, language: str) -> dict[str, str]:
        """Layout -> what its form is called."""
        return {name: self._forms.title(name, language) for name in self.layouts()}

    def add_layout(self, text: str) -> str:
        """Takes an organisation's own layout in, or a newer one of the same id; returns its id.

        A FieldToolError says everything that is wrong with it, and then nothing is changed.
        """
        layout = self._forms.check_own_layout(text)
        own = {**self._kept_layouts(), layout.id: text}
        self._store.set_secrets({OWN_LAYOUTS: json.dumps(own).encode()}, "referral layout added", layout.id)
        self._own_layouts = None
        return layout.id

    @property
    def _forms(self) -> ReferralForms:
        """The forms, with this vault's own layouts in use."""
        forms = self._workshop.referral_forms
        if self._own_layouts is None:
            self._own_layouts = self._kept_layouts()
            forms.use_own_layouts(self._own_layouts)
        return forms

    def _kept_layouts(self) -> dict[str, str]:
        kept = self._store.secret(OWN_LAYOUTS)
        return dict(json.loads(kept)) if kept else {}

    def what_leaves(self, case_id: str, request: ReferralRequest) -> WhatLeaves:
        """What would leave, and what would not and why. Nothing is written. NotAllowedError without consent."""
        known = draft(self._desk.picture(case_id), request, now=self._workshop.clock())
        consents = {item.purpose: bool(item.given) for item in known.consent.items}
        layout = self._forms.layout(request.layout)
        kept, left_out = minimise(fill(known, request.typed, layout), layout, consents)
        return WhatLeaves(kept, left_out, tuple(map(self._with_entries(case_id), to_fill(layout, known))))

    def _with_entries(self, case_id: str) -> Callable[[ToFill], ToFill]:
        """Offers the pictures of the case where a form takes attachments."""
        there = tuple(
            (one.id, one.title)
            for one in self._store.attachments(case_id)
            if one.kind in (AttachmentKind.IMAGE, AttachmentKind.SCAN)
        )
        return lambda one: replace(one, entries=there) if one.kind == "files" else one

    def annex(self, description: str, data: bytes) -> AnnexFile:
        """A file to go with a form. A picture travels inside, drawn anew; of anything else the form names the hash."""
        picture = self._forms.clean_picture(data)
        return AnnexFile(Annex(description.strip(), hashlib.sha256(picture or data).hexdigest()), picture)

    def annex_of(self, attachment_id: str, description: str) -> Sequence[AnnexFile]:
        """A picture or scan of the case, each page by itself, to travel inside a form. The look is journalled."""
        kept = self._store.attachment(attachment_id)
        found = []
        for number in range(kept.pages):
            page = self._desk.attachments.page(attachment_id, number)
            says = description.strip() + (f" ({number + 1}/{kept.pages})" if kept.pages > 1 else "")
            found.append(AnnexFile(Annex(says, hashlib.sha256(page).hexdigest()), page))
        return found

    def issue(self, case_id: str, request: ReferralRequest, folder: Path) -> Issued:
        """Draws, signs, checks and writes the form into `folder`, then records it. The file name holds no name.

        An unsigned form never touches the disk. When anything fails, no file is left and nothing is recorded.
        """
        self._demand_receiver(request)
        credential = self.credential()
        leaves = self.what_leaves(case_id, request)
        now = self._workshop.clock()
        made = self._forms.issue(
            leaves.referral,
            layout=request.layout,
            language=request.language,
            credential=credential,
            trust=self.trust(),
            now=now,
            second_language=request.second_language,
            paper=request.paper,
            anchor=self._store.journal_head(),
            pictures=[one.picture for one in request.annexes if one.picture],
        )
        issued = IssuedReferral(
            id=new_id(now),
            case_id=case_id,
            form_number=leaves.referral.form_number,
            receiver=request.receiver.organisation,
            layout=request.layout,
            state=ReferralState.SIGNED,
            at=now,
            officer=self._store.officer.number,
            sha256=made.sha256,
        )
        target = folder / f"referral-{issued.form_number}.pdf"
        answer = folder / f"answer-{issued.form_number}.pdf"
        try:
            if request.answer_page:
                write_atomically(answer, self._forms.answer_page(made.record))
            write_atomically(target, made.pdf)
            self._store.add_referral(issued, made.pdf, made.record)
        except BaseException:
            # A form that the journal does not know of must not be handed over.
            for left in (target, answer):
                with suppress(OSError):  # a place that takes no file keeps none either
                    left.unlink(missing_ok=True)
            raise
        self._store.drop_draft(case_id)
        return Issued(issued, target)

    def _demand_receiver(self, request: ReferralRequest) -> None:
        """Where a policy wants it so, a form goes only to somebody in the directory; never by an old entry of it."""
        only, today = self._workshop.policy.policy.directory_only, self._workshop.clock().date()
        services, receiver = self.directory.services(), request.receiver.organisation
        demand_receiver(services, receiver, listed=only, today=today)

    def issue_many(
        self,
        wanted: Sequence[tuple[str, ReferralRequest]],
        folder: Path,
        progress: Progress | None = None,
    ) -> Batch:
        """Issues many forms, each in a transaction of its own: (case id, request). What one case refuses stops no other.

        Stops between two forms where `progress` returns False; what was signed until then stays signed and recorded.
        """
        made: list[Issued] = []
        refused: list[tuple[str, FieldToolError]] = []
        for done, (case_id, request) in enumerate(wanted):
            if progress is not None and not progress(done, len(wanted)):
                return Batch(tuple(made), tuple(refused), stopped=True)
            try:
                made.append(self.issue(case_id, request, folder))
            except (DiskFullError, ReadOnlyError):
                raise  # the next one would fare no better
            except FieldToolError as error:
                refused.append((self._store.case(case_id).number, error))
        if progress is not None:
            progress(len(wanted), len(wanted))
        return Batch(tuple(made), tuple(refused))

    def record_consent(
        self, case_id: str, purpose: ConsentPurpose, given: bool, *, recipient: str = "", note: str = ""
    ) -> Consent:
        """What the person answered when asked for this receiver by name. `recipient` "": for all."""
        now = self._workshop.clock()
        consent = Consent(
            new_id(now),
            case_id,
            purpose,
            given,
            now,
            self._store.officer.number,
            recipient.strip(),
            note.strip(),
        )
        self._store.add_consent(consent)
        return consent

    def keep_draft(self, case_id: str, request: ReferralRequest) -> None:
        """Keeps what was filled in, to go on later."""
        self._store.keep_draft(case_id, request.to_plain(), at=self._workshop.clock())

    def draft(self, case_id: str) -> ReferralRequest | None:
        """What was filled in and not signed yet, or None."""
        self._desk.looking.at(case_id)
        kept = self._store.draft(case_id)
        return None if kept is None else ReferralRequest.from_plain(kept)

    def pdf(self, referral_id: str) -> bytes:
        """The signed file as it left. Looking at it is journalled."""
        self._store.note("referral viewed", referral_id)
        return self._store.referral_pdf(referral_id)

    def preview(self, case_id: str, request: ReferralRequest, scale: float = 1.0) -> Sequence[Page]:
        """The unsigned form as pictures, made in memory: what would be signed."""
        leaves = self.what_leaves(case_id, request)
        pdf = self._forms.draw(
            leaves.referral,
            layout=request.layout,
            language=request.language,
            second_language=request.second_language,
            paper=request.paper,
        )
        return self.pages(pdf, scale)

    def pages(self, pdf: bytes, scale: float = 1.0) -> Sequence[Page]:
        """The pages of a form as pictures, made in memory."""
        return self._forms.pages(pdf, scale)

    def verify(self, pdf: bytes, trust: Trust | None = None, *, passphrase: str = "") -> Any:
        """Facts and bottom line about a form, by this organisation's trust and its partners', or a given one."""
        now, forms = self._workshop.clock(), self._forms
        first: Any = None
        for one in [trust] if trust else self.trusted():
            found = forms.verify(pdf, trust=one, now=now, passphrase=passphrase)
            if first is None or found.trusted:
                first = found
            if found.trusted:
                break
        # Whoever wrote the file chose its words: only a genuine one is named.
        self._store.note(
            "form checked", first.form_number if first.good else "", "good" if first.good else "not good"
        )
        return first

    def check_print(self, content: str) -> Any:
        """Facts about a copy on paper, by what its QR code holds; see `fieldtool.pdf.PrintCheck`."""
        known = (self._store.secret(KNOWN) or b"") + self.own_certificate()
        self._store.note("print checked", "")
        return self._forms.check_print(
            content, certificates=known, trusts=self.trusted(), now=self._workshop.clock()
        )

    def check_picture(self, picture: bytes) -> Any:
        """The same by a photograph or a scan of the page."""
        return self.check_print(self._forms.read_code(picture))

    def add_partner(self, certificate_pem: bytes, *, paper: str | None = None) -> str:
        """Trusts another organisation's authority from now on; returns its fingerprint.

        `paper`: the fingerprint read from their paper; where it is another one, or the certificate is no
        authority's, nothing is changed. None: the certificate was trusted in this vault before.
        """
        facts = self._workshop.signing.certificate_facts(certificate_pem)
        if not facts.is_authority:
            raise NotAllowedError(
                "This is no organisation's certificate but one person's: nothing was changed.",
                "Ask them for the certificate of their authority (ca.pem).",
            )
        if paper is not None and fingerprint_digits(paper) != fingerprint_digits(facts.fingerprint):
            raise NotAllowedError(
                "The fingerprint on the paper is another one: nothing was changed.",
                "Do not use this file. Ask the organisation by telephone.",
            )
        for name, value in self.partner_added(certificate_pem).items():
            self._store.set_secret(name, value)
        return str(facts.fingerprint)

    def partner_added(self, certificate_pem: bytes) -> dict[str, bytes]:
        """The secret that trusting this authority changes; empty where it is trusted already."""
        before = self._store.secret(PARTNERS) or b""
        if certificate_pem.strip() in before:
            return {}
        return {PARTNERS: before + certificate_pem.strip() + b"\n"}

    def add_certificates(self, certificates_pem: bytes) -> None:
        """Keeps certificates of officers, to check prints by; a file with anything else in it changes nothing."""
        blocks = certificate_blocks(certificates_pem)
        for block in blocks or [b""]:
            self._workshop.signing.certificate_facts(block)
        before = self._store.secret(KNOWN) or b""
        new = b"".join(block for block in blocks if block.strip() not in before)
        if new:
            self._store.set_secret(KNOWN, before + new)

    def credential(self) -> Credential:
        """Certificate and key of the officer who unlocked; NotAllowedError where there is none."""
        credential = self._store.credential()
        if credential is None:
            raise NotAllowedError(
                "You have no certificate to sign with: nothing was made.",
                "Ask your administrator to enrol you.",
            )
        return credential

    def certificate(self) -> bytes:
        """The certificate (PEM) of the officer who unlocked; NotAllowedError where there is none."""
        return self.credential().certificate_pem

    def own_certificate(self) -> bytes:
        """The same, or nothing where there is none."""
        credential = self._store.credential()
        return b"" if credential is None else credential.certificate_pem

    def trusted(self) -> Sequence[Trust]:
        """Everybody whose signatures count here: this organisation, then its partners one by one."""
        return with_partners(self.trust(), self._store.secret(PARTNERS))

    def trust(self) -> Trust:
        """This organisation's certificate and revocation list."""
        ca = self._store.secret("authority_certificate")
        if ca is None:
            raise NotAllowedError(
                "This vault knows no organisation yet.", "Import the enrolment file from headquarters."
            )
        return Trust(ca, self._store.secret("authority_crl") or None)
