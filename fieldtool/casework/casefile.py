"""All that is known of one case, as it is opened, drawn on a form or packed for headquarters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from fieldtool.domain.attachment import Attachment
from fieldtool.domain.case import Answer, Case, Interview
from fieldtool.domain.decisions import (
    AssessmentRecord,
    Consent,
    ConsentPurpose,
    Determination,
    IssuedReferral,
    SecondOpinion,
)
from fieldtool.domain.determining import Standing, standing
from fieldtool.domain.referral_course import ReferralEvent


@dataclass(frozen=True, slots=True)
class CaseFile:
    """All that is known of one case, oldest first in every list."""

    case: Case
    interviews: Sequence[Interview]
    answers: Sequence[Answer] = field(repr=False)
    consents: Sequence[Consent]
    assessments: Sequence[AssessmentRecord]
    determinations: Sequence[Determination]
    referrals: Sequence[IssuedReferral]
    opinions: Sequence[SecondOpinion] = ()
    referral_events: Sequence[ReferralEvent] = ()
    attachments: Sequence[Attachment] = ()

    @property
    def standing(self) -> Standing:
        """Which determination holds, and which waits for a second person."""
        return standing(self.determinations, self.opinions)

    def consent(self, purpose: ConsentPurpose, recipient: str = "") -> Consent | None:
        """The newest consent for a purpose, or None where it was never asked.

        Given by name it holds for that recipient alone; taken back in general, it is taken back from everybody.
        """
        said = [c for c in self.consents if c.purpose is purpose and c.recipient in ("", recipient)]
        return said[-1] if said else None
