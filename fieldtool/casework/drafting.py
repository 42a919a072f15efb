"""What a referral form could say about a case: every field filled from answers, assessment and decisions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from fieldtool import __version__
from fieldtool.casework.casefile import CaseFile
from fieldtool.casework.journeys import journey_of
from fieldtool.domain.assessment import Assessment, Catalogue, Reply
from fieldtool.domain.case import Basis, Person
from fieldtool.domain.dates import ESTIMATED
from fieldtool.domain.decisions import ConsentPurpose
from fieldtool.domain.ids import form_number
from fieldtool.domain.officer import Officer, Organisation
from fieldtool.domain.referral import (
    ANSWERED_NO,
    Annex,
    ChildBlock,
    ConsentBlock,
    ConsentItem,
    DeterminationBlock,
    ElementConclusion,
    Encounter,
    Exploitation,
    IndicatorItem,
    Journey,
    JourneyPoint,
    Receiver,
    Referral,
    ReferredPerson,
    Referrer,
    Risk,
    Services,
    SuspectedPerson,
    Versions,
    Wishes,
)
from fieldtool.domain.referral_filling import Typed
from fieldtool.domain.referral_record import from_plain, to_plain

_SMUGGLING_ELEMENTS = ("procured", "border_crossed", "illegal_entry", "not_national_or_resident", "benefit")

_SERVICES = {
    "shelter": "shelter",
    "food": "food",
    "health": "medical",
    "counselling": "psychosocial",
    "legal": "legal",
    "asylum": "asylum",
    "work_rights": "work_rights",
    "family": "tracing",
    "child_care": "child_protection",
    "papers": "papers",
    "return": "return",
}
"""Help wanted, as the interview codes it, and the service of a referral that gives it."""


_PATHS = {
    "prs_FirstName": "person.first_name",
    "prs_SecondName": "person.second_name",
    "prs_Birthdate": "person.birth_date",
    "age_years": "person.age_years",
    "age_group": "person.age_group",
    "prs_Gender": "person.gender",
    "prs_Citizenship": "person.citizenship",
    "prs_PrimaryLanguage": "person.languages",
    "interpreter_language": "person.interpreter",
    "safe_contact": "risk.safe_contact",
    "fears": "risk.on_return",
    "guardian": "child.guardian",
    "best_interests": "child.best_interests",
    "narrative": "account",
    "wishes": "wishes.words",
    "price": "journey.price_and_debt",
}
"""Fields of a case that a question may leave open, and where they stand on a form."""

_ASKED_AS = {
    "need.immediate_danger": "risk.immediate_danger",
    "need.urgent_medical": "risk.medical",
    "need.mental_health": "risk.self_harm",
    "need.pregnancy": "risk.pregnant",
    "need.international_protection": "risk.on_return",
    "need.unaccompanied": "child.accompanied",
}
"""Indicators that fill a field of a form of their own."""


@dataclass(frozen=True, slots=True)
class AnnexFile:
    """Something that goes with a form. `picture`: what travels inside it; b"" where the file goes beside it."""

    annex: Annex = field(repr=False)
    picture: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class ReferralRequest:
    """What the officer chooses for one referral. `layout`: a name of forms/referral. `language`: the receiver's."""

    receiver: Receiver = field(repr=False)
    layout: str = "shelter"
    language: str = "en"
    urgency: str = ""  # 24h | 72h | 2w; "" takes what the interview says
    purpose: str = field(default="", repr=False)
    asked: tuple[str, ...] = field(default=(), repr=False)
    suspected: tuple[SuspectedPerson, ...] = field(default=(), repr=False)
    annexes: tuple[AnnexFile, ...] = field(default=(), repr=False)
    typed: tuple[Typed, ...] = field(default=(), repr=False)  # what the officer adds by hand
    second_language: str = ""  # labels and codes in this language too
    paper: str = "A4"  # A4 | Letter
    answer_page: bool = True

    def to_plain(self) -> dict[str, Any]:
        """Plain JSON values, to be kept as a draft; what was attached is chosen again."""
        kept = to_plain(replace(self, annexes=()))
        assert isinstance(kept, dict)
        return kept | {"answer_page": self.answer_page}

    @classmethod
    def from_plain(cls, kept: Mapping[str, Any]) -> ReferralRequest:
        """The request that was kept; ValueError where it is none."""
        made = from_plain(cls, {"receiver": {}, **kept})
        assert isinstance(made, ReferralRequest)
        return made


@dataclass(frozen=True, slots=True)
class Picture:
    """A case with all that was made of it. `codes`: HTCDS field -> value names that the replies carry.

    `silent`: case field -> "unknown" or "declined"; `declined`: indicators nobody wanted to speak about.
    """

    file: CaseFile
    replies: Mapping[str, Reply] = field(repr=False)
    fields: Mapping[str, str] = field(repr=False)
    assessment: Assessment = field(repr=False)
    codes: Mapping[str, Sequence[str]] = field(repr=False)
    catalogue: Catalogue = field(repr=False)
    organisation: Organisation
    officer: Officer
    silent: Mapping[str, str] = field(default_factory=dict, repr=False)
    declined: frozenset[str] = field(default=frozenset(), repr=False)


def draft(picture: Picture, request: ReferralRequest, *, now: datetime) -> Referral:
    """Everything the form could say. A layout and the consents then decide what leaves."""
    file, replies, fields, assessment = (picture.file, picture.replies, picture.fields, picture.assessment)
    person, officer, codes = file.case.person, picture.officer, picture.codes

    def said(indicator: str) -> str:
        return "" if indicator in picture.declined else _reply(replies.get(indicator))

    return Referral(
        form_number=form_number(file.case.number, len(file.referrals) + 1),
        created=now,
        urgency=request.urgency or _urgency(fields.get("urgency", ""), replies),
        purpose=request.purpose,
        language=request.language,
        referrer=Referrer(
            organisation=picture.organisation.name,
            officer_number=officer.number,
            officer_name=officer.name,
            role=officer.role.value,
            contact=picture.organisation.contact,
        ),
        receiver=request.receiver,
        risk=Risk(
            immediate_danger=said("need.immediate_danger"),
            medical=said("need.urgent_medical"),
            self_harm=said("need.mental_health"),
            pregnant=said("need.pregnancy"),
            trafficker_near=said("need.immediate_danger"),
            safe_contact=person.safe_contact,
            on_return=fields.get("fears", "") or said("need.international_protection"),
        ),
        consent=_consent(file, fields, request),
        person=ReferredPerson(
            case_code=file.case.number,
            first_name=person.first_name,
            second_name=person.second_name,
            birth_date=person.birth_date,
            age_years=_age(person),
            age_group=person.age_group,
            age_basis="doubt" if person.age_group == "maybe_child" else "stated" if person.age_group else "",
            gender=person.gender,
            citizenship=person.citizenship,
            languages=(person.language,) if person.language else (),
            interpreter=fields.get("interpreter_language", ""),
        ),
        child=_child(assessment, replies, fields),
        encounter=Encounter(observations=fields.get("officer_observations", "")),
        journey=Journey(
            # Who arranged it stays here: the interview promises that it is kept apart from what others receive.
            line=_line(file),
            price_and_debt="\n".join(told for name in ("price", "debt") if (told := fields.get(name, ""))),
        ),
        account=fields.get("narrative", ""),
        indicators=_indicators(picture, request.language),
        indicators_not_asked=_not_asked(picture, request.language),
        indicators_declined=tuple(_label(picture, one, request.language) for one in sorted(picture.declined)),
        elements=_elements(picture, request.language),
        determination=_determination(file),
        exploitation=Exploitation(
            types=tuple(codes.get("vic_TypeOfExploitation", ())),
            controls=tuple(codes.get("vic_MethodsOfControl", ())),
            industry=fields.get("vic_ForcedLabourIndustry", ""),
        ),
        services=Services(
            needs=tuple(assessment.needs),
            given=tuple(fields.get("needs_given", "").split()),
            asked=request.asked or _wanted(fields),
        ),
        wishes=_wishes(file, fields),
        suspected=request.suspected,
        annexes=tuple(one.annex for one in request.annexes),
        non_punishment=_compelled(replies),
        versions=Versions(
            tool=f"fieldtool {__version__}",
            rules=f"{assessment.rules.name} {assessment.rules.version}",
            indicators=str(len(picture.catalogue.ids)),
            interview_form=_forms(file),
            device=file.case.device,
        ),
        declined=_silent(picture, "declined"),
        unknown=_silent(picture, "unknown"),
    )


def _silent(picture: Picture, why: str) -> tuple[str, ...]:
    """Fields the person did not want to speak about, or did not know: silence is said, never left blank."""
    found = [path for name, path in _PATHS.items() if picture.silent.get(name) == why]
    if why == "declined":
        found += [path for indicator, path in _ASKED_AS.items() if indicator in picture.declined]
    return tuple(found)


def _label(picture: Picture, one: str, language: str) -> str:
    """The words of an indicator in the receiver's language; the age, which carries conclusions too, is no indicator."""
    known = picture.catalogue.languages.get(language)
    own = known.texts.get(one) if known else None
    if own is not None and own.label:
        return own.label
    found = picture.catalogue.by_id.get(one)
    return one if found is None else found.texts.label


def _not_asked(picture: Picture, language: str) -> tuple[str, ...]:
    """Indicators nobody asked about, in words; where many are open, their groups, so that the list stays readable."""
    ids = [one for one in picture.catalogue.ids if one not in picture.replies]
    if len(ids) <= 12:
        return tuple(_label(picture, one, language) for one in ids)
    return tuple(dict.fromkeys(picture.catalogue.by_id[one].group for one in ids))


def _age(person: Person) -> str:
    if person.age_years is None:
        return ""
    return f"{person.age_years}{ESTIMATED if person.age_estimated else ''}"


def _line(file: CaseFile) -> tuple[JourneyPoint, ...]:
    return tuple(
        JourneyPoint(one.lane.value, one.begin, one.end, one.place, one.words)
        for one in journey_of(file.answers)
    )


def _indicators(picture: Picture, language: str) -> tuple[IndicatorItem, ...]:
    """Those answered yes; needs stand in a section of their own."""
    bases = {answer.ref: answer.basis for answer in picture.file.answers}
    return tuple(
        IndicatorItem(
            one.id,
            _label(picture, one.id, language),
            one.element,
            bases.get(f"indicator:{one.id}", Basis.SAID).value,
        )
        for one in picture.catalogue.by_id.values()
        if picture.replies.get(one.id) is Reply.YES and one.element != "NEED"
    )


def _wanted(fields: Mapping[str, str]) -> tuple[str, ...]:
    """The help the person named in the interview, as services to ask for."""
    said = fields.get("help_wanted", "").split()
    return tuple(dict.fromkeys(_SERVICES[one] for one in said if one in _SERVICES))


def _wishes(file: CaseFile, fields: Mapping[str, str]) -> Wishes:
    """A wish is kept apart from consent: it says what the person hopes for, not what may be told to whom."""
    said = fields.get("help_wanted", "").split()
    police = "no" if "no_police" in said else "yes" if "police" in said else ""
    referral = file.consent(ConsentPurpose.REFERRAL)
    wanted = "" if referral is None else "yes" if referral.given else "no"
    return Wishes(referral=wanted, police=police, words=fields.get("wishes", ""))


def _reply(reply: Reply | None) -> str:
    return "" if reply is None else reply.value


def _urgency(said: str, replies: Mapping[str, Reply]) -> str:
    """As the officer put it; danger or a medical emergency is at least 24 hours."""
    urgent = ("need.immediate_danger", "need.urgent_medical", "need.mental_health")
    if any(replies.get(one) is Reply.YES for one in urgent):
        return "24h"
    return said or "2w"


def _consent(file: CaseFile, fields: Mapping[str, str], request: ReferralRequest) -> ConsentBlock:
    items = []
    for purpose in ConsentPurpose:
        said = file.consent(purpose, request.receiver.organisation)
        if said is None:
            items.append(ConsentItem(purpose.value))
        else:
            items.append(ConsentItem(purpose.value, said.given, said.at, said.recipient, said.note))
    return ConsentBlock(
        items=tuple(items),
        explained=tuple(fields.get("consent_explained", "").split()),
        language=fields.get("consent_language", ""),
        interpreter=fields.get("interpreter", ""),
        recorded="verbal" if any(item.given is not None for item in items) else "",
    )


def _child(assessment: Assessment, replies: Mapping[str, Reply], fields: Mapping[str, str]) -> ChildBlock:
    if not assessment.age.counts_as_child(assessment.rules.child_under):
        return ChildBlock()
    alone = replies.get("need.unaccompanied")
    accompanied = {Reply.YES: "unaccompanied", Reply.NO: "accompanied"}.get(alone, "") if alone else ""
    return ChildBlock(
        presumed="yes" if assessment.presumed_child else "no",
        accompanied=accompanied,
        guardian=fields.get("guardian", ""),
        best_interests=fields.get("best_interests", ""),
    )


def _elements(picture: Picture, language: str) -> tuple[ElementConclusion, ...]:
    """Each element with the first of the smallest sets of answers that carry it, in words; a "no" is said to be one."""
    found = []
    for finding in picture.assessment.elements:
        crime = "smuggling" if finding.name in _SMUGGLING_ELEMENTS else "trafficking"
        carries = finding.because[0] if finding.because else ()
        because = "; ".join(
            (ANSWERED_NO if picture.replies.get(one) is Reply.NO else "") + _label(picture, one, language)
            for one in carries
        )
        conclusion = finding.conclusion.value if finding.required else "not_required"
        found.append(ElementConclusion(crime, finding.name, conclusion, because))
    return tuple(found)


def _determination(file: CaseFile) -> DeterminationBlock:
    stands = file.standing
    if stands.holds is None:
        return DeterminationBlock(trafficking="pending", smuggling="pending")
    said = stands.said_about(stands.holds)
    return DeterminationBlock(
        trafficking=stands.holds.trafficking.value,
        smuggling=stands.holds.smuggling.value,
        reasons=stands.holds.reasons,
        at=stands.holds.at,
        officer=stands.holds.officer,
        second_officer=said[-1].officer if said else "",
        second_opinion=said[-1].words if said else "",
    )


def _compelled(replies: Mapping[str, Reply]) -> bool:
    """The non-punishment note stands on forms about compelled offences and irregular entry (SOM Protocol art. 5)."""
    ids = ("coercion.forced_crime", "purpose.crime", "smuggling.illegal_entry", "smuggling.false_documents")
    return any(replies.get(one) is Reply.YES for one in ids)


def _forms(file: CaseFile) -> str:
    return ", ".join(dict.fromkeys(f"{i.form_id} {i.form_version}" for i in file.interviews))
