"""What of a case may leave for headquarters: the consents decide, and everything not allowed is left out and named."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from fieldtool.domain import instants
from fieldtool.domain.case import Answer, Case, Interview
from fieldtool.domain.decisions import (
    AssessmentRecord,
    Consent,
    ConsentPurpose,
    Determination,
    IssuedReferral,
    SecondOpinion,
)
from fieldtool.domain.form import Sensitivity
from fieldtool.domain.record import SHAPES, CaseRecord, Event, canonical, in_order, is_plain

INDICATOR_REF = "indicator:"

WITHOUT_IDENTITY = "without identity"
"""Note of a consent to share with headquarters that is limited so: the record leaves pseudonymised."""

CODED_FIELDS = frozenset(
    {
        "age_years",
        "age_group",
        "urgency",
        "con_Consent",
        "prs_Gender",
        "prs_Citizenship",
        "prs_PrimaryLanguage",
        "vic_MethodOfRecruitment",
        "vic_RelationshipToTrafficker",
        "vic_ForcedLabourIndustry",
        "vic_TypeOfSexExploitation",
    }
)
"""Case fields whose values are codes or numbers and name nobody: what statistics may hold. A closed list, on purpose."""


class Coverage(StrEnum):
    """How much of a case the consents let leave, from everything to nothing."""

    FULL = "full"
    PSEUDONYMISED = (
        "pseudonymised"  # no identity, no free text about it, nothing of questions marked sensitive
    )
    CODED = "coded"  # coded answers only, for counting
    NOTHING = "nothing"


_ORDER = (Coverage.NOTHING, Coverage.CODED, Coverage.PSEUDONYMISED, Coverage.FULL)

REASONS: Mapping[Coverage, str] = {
    Coverage.FULL: "The person agreed that the record is sent to headquarters.",
    Coverage.PSEUDONYMISED: "The person did not agree that the identity is sent: the record leaves without it.",
    Coverage.CODED: "The person agreed to statistics only: coded answers leave, nothing else.",
    Coverage.NOTHING: "The person did not agree that anything is sent to headquarters, or was not asked.",
}
"""Why so much and no more, for the person at the laptop."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What stands behind a ref in its form: who may see the answer, and whether it is a coded indicator."""

    sensitivity: Sensitivity = Sensitivity.PLAIN
    indicator: str = ""


@dataclass(frozen=True, slots=True)
class CaseContent:
    """What the vault holds of one case, for its record.

    `meanings`: ref -> what it means; the answer to a ref that is not named counts as identity. `set_aside`:
    (interview id, ref) of answers that became irrelevant; they never leave. `replies` and `fields` are the coded
    replies and case fields as all interviews together give them now. `attachments`: how many pictures, scans and recordings
    there are; none of them leaves in a bundle, whatever was agreed to.
    """

    case: Case
    organisation: str
    interviews: Sequence[Interview] = ()
    answers: Sequence[Answer] = field(default=(), repr=False)
    consents: Sequence[Consent] = ()
    assessments: Sequence[AssessmentRecord] = ()
    determinations: Sequence[Determination] = ()
    opinions: Sequence[SecondOpinion] = ()
    referrals: Sequence[IssuedReferral] = ()
    replies: Mapping[str, str] = field(default_factory=dict, repr=False)
    fields: Mapping[str, str] = field(default_factory=dict, repr=False)
    meanings: Mapping[str, Meaning] = field(default_factory=dict)
    set_aside: Collection[tuple[str, str]] = ()
    attachments: int = 0


@dataclass(frozen=True, slots=True)
class Prepared:
    """The record that may leave (None: nothing may), how much it covers, why, and how much was left out, by kind."""

    record: CaseRecord | None
    coverage: Coverage
    why: str
    left_out: Mapping[str, int]


def coverage_of(consents: Sequence[Consent]) -> Coverage:
    """What the newest consents allow; consents limited to one recipient say nothing about headquarters.

    Consent to be interviewed alone lets nothing leave: the record was made for the person's own help.
    """
    newest: dict[ConsentPurpose, Consent] = {}
    for consent in sorted(consents, key=lambda c: (c.at, c.id)):
        if not consent.recipient:
            newest[consent.purpose] = consent
    given = {purpose for purpose, consent in newest.items() if consent.given}
    interview = newest.get(ConsentPurpose.INTERVIEW)
    if interview is not None and not interview.given:
        return Coverage.NOTHING
    if ConsentPurpose.SHARE_HQ in given:
        limited = newest[ConsentPurpose.SHARE_HQ].note.strip() == WITHOUT_IDENTITY
        return Coverage.PSEUDONYMISED if limited else Coverage.FULL
    return Coverage.CODED if ConsentPurpose.STATISTICS in given else Coverage.NOTHING


def build_record(content: CaseContent, *, ceiling: Coverage = Coverage.FULL) -> Prepared:
    """The record of a case, minimised by consent, and further by `ceiling` where the officer wants less to leave.

    Pure: the same content gives the same bytes, so that a record sent twice is the same record.
    """
    allowed = coverage_of(content.consents)
    coverage = min(allowed, ceiling, key=_ORDER.index)
    if coverage is Coverage.NOTHING:
        return Prepared(None, coverage, REASONS[allowed], {"everything": 1})
    why = (
        REASONS[coverage]
        if coverage is allowed
        else "The officer chose to send less than the person agreed to."
    )
    case = content.case
    fields = {
        k: v for k, v in content.fields.items() if v and (coverage is Coverage.FULL or k in CODED_FIELDS)
    }
    hidden = sum(1 for k, v in content.fields.items() if v and k not in fields)
    left_out = {"fields": hidden} if hidden else {}
    if content.attachments:
        left_out["attachments"] = content.attachments
    kept = {
        name: _kept(name, events, content, coverage, left_out)
        for name, events in _events(content, fields).items()
    }
    record = CaseRecord(
        id=case.id,
        number="" if coverage is Coverage.CODED else case.number,
        device=case.device,
        created=instants.to_text(case.created),
        organisation=content.organisation,
        events={name: in_order(events) for name, events in kept.items()},
    )
    return Prepared(record, coverage, why, left_out)


def consents_of(record: CaseRecord) -> tuple[Consent, ...]:
    """The consents in a record, as values."""
    return tuple(
        Consent(
            id=e["id"],
            case_id=record.id,
            purpose=ConsentPurpose(e["purpose"]),
            given=e["given"],
            at=instants.from_text(e["at"]),
            officer=e.get("officer", ""),
            recipient=e.get("recipient", ""),
            note=e.get("note", ""),
        )
        for e in record.list("consents")
    )


def without_identity(record: CaseRecord, pseudonym: str) -> CaseRecord:
    """A record for analysts: under a pseudonym, without number, free text and names, coded answers only.

    Without the form nobody can say what else an answer gives away, so of the answers only those given directly on
    an indicator stay; the coded replies hold the rest.
    """
    events: dict[str, tuple[Event, ...]] = {}
    for name in SHAPES:
        dropped = (*_NEVER_PSEUDONYMISED.get(name, ()), "form_number", "sha256", "officer")
        some = [e for e in record.list(name) if name != "answers" or e["ref"].startswith(INDICATOR_REF)]
        events[name] = tuple({k: v for k, v in e.items() if k not in dropped} for e in some)
    events["codings"] = tuple(
        {**e, "fields": {k: v for k, v in e.get("fields", {}).items() if k in CODED_FIELDS}}
        for e in events["codings"]
    )
    # Who agreed is no longer told, so that the determinations themselves must say which of them hold.
    events["determinations"] = tuple(
        {k: v for k, v in kept.items() if k != "needs_second"} if record.holds(whole) else kept
        for kept, whole in zip(events["determinations"], record.list("determinations"), strict=True)
    )
    return CaseRecord(pseudonym, "", record.device, record.created, record.organisation, events)


_NEVER_PSEUDONYMISED: Mapping[str, tuple[str, ...]] = {
    "interviews": ("ended_because",),
    "consents": ("recipient", "note"),
    "determinations": ("reasons",),
    "opinions": ("words",),
    "referrals": ("receiver",),
}
"""Free text and names in which a person may be recognised."""


def _kept(
    name: str, events: Sequence[Event], content: CaseContent, coverage: Coverage, left_out: dict[str, int]
) -> list[Event]:
    if name == "answers":
        kept = [e for e in events if _may_leave(e, content, coverage)]
    elif coverage is Coverage.CODED and name in ("referrals", "assessments"):
        kept = []
    else:
        kept = list(events)
    if len(events) > len(kept):
        left_out[name] = len(events) - len(kept)
    if coverage is Coverage.FULL:
        return kept
    dropped = _NEVER_PSEUDONYMISED.get(name, ())
    emptied = sum(1 for e in kept for key in dropped if key in e)
    if emptied:
        left_out["free text"] = left_out.get("free text", 0) + emptied
    return [{key: value for key, value in e.items() if key not in dropped} for e in kept]


def _may_leave(answer: Event, content: CaseContent, coverage: Coverage) -> bool:
    ref = answer["ref"]
    if (answer["interview_id"], ref) in content.set_aside:
        return False
    if coverage is Coverage.FULL:
        return True
    direct = ref.startswith(INDICATOR_REF)
    meaning = content.meanings.get(ref, Meaning(Sensitivity.PLAIN if direct else Sensitivity.IDENTITY))
    if coverage is Coverage.CODED:
        return direct or bool(meaning.indicator)
    return meaning.sensitivity is Sensitivity.PLAIN


def _events(content: CaseContent, fields: Mapping[str, str]) -> dict[str, list[Event]]:
    case = content.case
    state: Event = {"at": instants.to_text(case.changed), "revision": case.revision}
    rows: dict[str, Sequence[object]] = {
        "interviews": content.interviews,
        "answers": content.answers,
        "consents": content.consents,
        "assessments": content.assessments,
        "determinations": content.determinations,
        "opinions": content.opinions,
        "referrals": content.referrals,
    }
    events = {name: [_event(name, row) for row in some] for name, some in rows.items()}
    events["statuses"] = [_state({**state, "status": case.status.value}, case.device)]
    events["codings"] = [
        _state({**state, "replies": dict(content.replies), "fields": dict(fields)}, case.device)
    ]
    return events


def _event(name: str, row: object) -> Event:
    event = {key: _value(getattr(row, key)) for key in ("id", *SHAPES[name])}
    assert is_plain(event), "a row holds what cannot be written into a record"
    return {key: value for key, value in event.items() if value != ""}


def _value(value: Any) -> Any:
    if isinstance(value, datetime):
        return instants.to_text(value)
    if isinstance(value, StrEnum):
        return value.value
    return dict(value) if isinstance(value, Mapping) else value


def _state(event: Event, device: str) -> Event:
    """An id made of the content: the same state sealed twice is one event, and two laptops' states are two."""
    digest = hashlib.sha256(canonical({**event, "device": device})).hexdigest()
    return {"id": digest[:32], **event}
