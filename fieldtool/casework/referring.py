"""How a case becomes a referral form: what leaves and what stays, and the signed file on the disk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fieldtool.casework.drafting import ReferralRequest, draft
from fieldtool.casework.files import write_atomically
from fieldtool.casework.ports import CaseStore, Trust, Workshop
from fieldtool.domain.decisions import IssuedReferral, ReferralState
from fieldtool.domain.errors import NotAllowedError
from fieldtool.domain.ids import new_id
from fieldtool.domain.referral import Referral
from fieldtool.domain.referral_layout import LeftOut, minimise

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk


@dataclass(frozen=True, slots=True)
class WhatLeaves:
    """The referral as this receiver would get it, and what was left out, with the reason."""

    referral: Referral = field(repr=False)
    left_out: tuple[tuple[str, LeftOut], ...]


@dataclass(frozen=True, slots=True)
class Issued:
    """A signed form that was written: its record and where it lies."""

    referral: IssuedReferral
    path: Path


Page = tuple[int, int, bytes]
"""A page as a picture: width, height, RGBA."""


class Referring:
    """Referrals of an open vault."""

    def __init__(self, desk: Desk, store: CaseStore, workshop: Workshop) -> None:
        self._desk = desk
        self._store = store
        self._workshop = workshop

    def layouts(self) -> Sequence[str]:
        """Names of the layouts there are, the national referral mechanism first."""
        return self._workshop.referral_forms.layouts()

    def what_leaves(self, case_id: str, request: ReferralRequest) -> WhatLeaves:
        """What would leave, and what would not and why. Nothing is written. NotAllowedError without consent."""
        referral = draft(self._desk.picture(case_id), request, now=self._workshop.clock())
        consents = {item.purpose: bool(item.given) for item in referral.consent.items}
        layout = self._workshop.referral_forms.layout(request.layout)
        kept, left_out = minimise(referral, layout, consents)
        return WhatLeaves(kept, left_out)

    def issue(self, case_id: str, request: ReferralRequest, folder: Path) -> Issued:
        """Draws, signs, checks and writes the form into `folder`, then records it. The file name holds no name.

        An unsigned form never touches the disk. When anything fails, no file is left and nothing is recorded.
        """
        credential = self._store.credential()
        if credential is None:
            raise NotAllowedError(
                "You have no certificate to sign with: nothing was made.",
                "Ask your administrator to enrol you.",
            )
        leaves = self.what_leaves(case_id, request)
        now = self._workshop.clock()
        made = self._workshop.referral_forms.issue(
            leaves.referral,
            layout=request.layout,
            language=request.language,
            credential=credential,
            trust=self.trust(),
            now=now,
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
        write_atomically(target, made.pdf)
        try:
            self._store.add_referral(issued, made.pdf, made.record)
        except BaseException:
            # A form that the journal does not know of must not be handed over.
            target.unlink(missing_ok=True)
            raise
        return Issued(issued, target)

    def pdf(self, referral_id: str) -> bytes:
        """The signed file as it left."""
        return self._store.referral_pdf(referral_id)

    def preview(self, case_id: str, request: ReferralRequest, scale: float = 1.0) -> Sequence[Page]:
        """The unsigned form as pictures, made in memory: what would be signed."""
        leaves = self.what_leaves(case_id, request)
        pdf = self._workshop.referral_forms.draw(
            leaves.referral, layout=request.layout, language=request.language
        )
        return self.pages(pdf, scale)

    def pages(self, pdf: bytes, scale: float = 1.0) -> Sequence[Page]:
        """The pages of a form as pictures, made in memory."""
        return self._workshop.referral_forms.pages(pdf, scale)

    def verify(self, pdf: bytes, trust: Trust | None = None) -> Any:
        """Facts and bottom line about a form, by this organisation's trust or a given one."""
        return self._workshop.referral_forms.verify(
            pdf, trust=trust or self.trust(), now=self._workshop.clock()
        )

    def certificate(self) -> bytes:
        """The certificate (PEM) of the officer who unlocked; NotAllowedError where there is none."""
        credential = self._store.credential()
        if credential is None:
            raise NotAllowedError("You have no certificate yet.", "Ask your administrator to enrol you.")
        return credential.certificate_pem

    def trust(self) -> Trust:
        """This organisation's certificate and revocation list."""
        ca = self._store.secret("authority_certificate")
        if ca is None:
            raise NotAllowedError(
                "This vault knows no organisation yet.", "Import the enrolment file from headquarters."
            )
        return Trust(ca, self._store.secret("authority_crl"))
