"""What people decide about a case: consent by the person, determination by the officer, and the record of an assessment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


class ConsentPurpose(StrEnum):
    """What a consent is for: each is asked and can be withdrawn on its own (IOM data protection principles 4 and 5)."""

    INTERVIEW = "interview"
    REFERRAL = "referral"
    SHARE_HQ = "share_hq"
    STATISTICS = "statistics"
    POLICE = "police"


@dataclass(frozen=True, slots=True)
class Consent:
    """What the person agreed to, or did not. A later one for the same purpose and recipient takes its place."""

    id: str
    case_id: str
    purpose: ConsentPurpose
    given: bool
    at: datetime
    officer: str
    recipient: str = field(default="", repr=False)
    note: str = field(default="", repr=False)


class Grounds(StrEnum):
    """What the officer decided about one crime, at the level of reasonable grounds, never of proof."""

    REASONABLE_GROUNDS = "reasonable_grounds"
    NO_GROUNDS = "no_grounds"
    PENDING = "pending"


class SecondReader(StrEnum):
    """Why a determination waits for a second person, or that it does not."""

    NOT_NEEDED = ""
    LOWERS = "lowers_earlier"  # takes back reasonable grounds that were decided before
    DIFFERS = "differs_from_assessment"  # no grounds where the answers point to trafficking


@dataclass(frozen=True, slots=True)
class Determination:
    """The officer's own decision with reasons. The assessment points; a person decides.

    `assessment_id` is the assessment it was made beside. Where `needs_second` says why a second person has to read
    it, it holds only when another officer agreed (`fieldtool.domain.determining`).
    """

    id: str
    case_id: str
    trafficking: Grounds
    smuggling: Grounds
    reasons: str = field(repr=False)
    at: datetime
    officer: str
    assessment_id: str = ""
    needs_second: SecondReader = SecondReader.NOT_NEEDED


@dataclass(frozen=True, slots=True)
class SecondOpinion:
    """What another officer says about a determination, under that officer's own number and in that officer's words."""

    id: str
    case_id: str
    determination_id: str
    agrees: bool
    words: str = field(repr=False)
    at: datetime
    officer: str


@dataclass(frozen=True, slots=True)
class AssessmentRecord:
    """An assessment as it was seen: the answers and the age it saw, the rules it used, what came out.

    `rules_version` names an organisation's overlay after a plus sign. `outcome` is as in `fieldtool assess --json`;
    `age` as in its input ({"years": 24}, {"child": null} for in doubt), empty where the age was not asked.
    """

    id: str
    case_id: str
    at: datetime
    officer: str
    rules: str
    rules_version: str
    answers: Mapping[str, str] = field(repr=False)
    outcome: Mapping[str, Any] = field(repr=False)
    age: Mapping[str, Any] = field(default_factory=dict, repr=False)


class ReferralState(StrEnum):
    """Where a referral stands, in the order it goes; a draft is kept beside the case and has no form yet."""

    DRAFTED = "drafted"
    SIGNED = "signed"
    HANDED_OVER = "handed_over"
    RECEIVED = "received"
    DECLINED = "declined"
    ACCEPTED = "accepted"
    SERVICE_BEGUN = "service_begun"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class IssuedReferral:
    """A referral form that was signed: which, to whom, and the hash of the file that left."""

    id: str
    case_id: str
    form_number: str
    receiver: str = field(repr=False)
    layout: str
    state: ReferralState
    at: datetime
    officer: str
    sha256: str
