"""What a referral form says: one frozen value with everything that may stand on it, and its record form.

A layout decides which of it leaves (see `fieldtool.domain.referral_layout`). There is no field for the address of a
shelter, on purpose. Empty text and empty tuples mean "not asked", unless the field's path stands in `declined` or
`unknown`.
"""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from fieldtool.domain.referral_record import from_plain, to_plain


@dataclass(frozen=True, slots=True)
class Referrer:
    """Who refers: the first responder's organisation and the officer."""

    organisation: str = ""
    officer_number: str = ""
    officer_name: str = field(default="", repr=False)
    role: str = ""
    contact: str = field(default="", repr=False)
    authority: str = ""  # in which capacity: national first responder, partner ...


@dataclass(frozen=True, slots=True)
class Receiver:
    """Who receives. Organisation and how to hand over; never the address of a shelter."""

    organisation: str = field(default="", repr=False)
    contact_person: str = field(default="", repr=False)
    channel: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Risk:
    """Danger, and how to reach the person safely (WHO standards 1 and 2)."""

    immediate_danger: str = field(default="", repr=False)
    medical: str = field(default="", repr=False)
    self_harm: str = field(default="", repr=False)
    pregnant: str = field(default="", repr=False)
    trafficker_near: str = field(default="", repr=False)
    safe_contact: str = field(default="", repr=False)
    safe_time: str = field(default="", repr=False)
    contact_warnings: tuple[str, ...] = field(default=(), repr=False)  # "do not call this number" ...
    to_family: str = field(default="", repr=False)
    to_staff: str = field(default="", repr=False)
    on_return: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class ConsentItem:
    """One consent: purpose (interview, referral, share_hq, statistics, police), given, when, with which limits."""

    purpose: str
    given: bool | None = field(default=None, repr=False)
    at: datetime | None = None
    recipient: str = field(default="", repr=False)
    note: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class ConsentBlock:
    """The four separate consents and how they were asked."""

    items: tuple[ConsentItem, ...] = field(default=(), repr=False)
    explained: tuple[str, ...] = field(default=(), repr=False)
    language: str = field(default="", repr=False)
    interpreter: str = field(default="", repr=False)
    recorded: str = field(default="", repr=False)  # signature | mark | verbal
    withdrawal_code: str = field(default="", repr=False)
    limits: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class ReferredPerson:
    """The person, as told. `age_basis`: stated, document, assessed, doubt."""

    case_code: str = ""
    first_name: str = field(default="", repr=False)
    second_name: str = field(default="", repr=False)
    aliases: str = field(default="", repr=False)
    birth_date: str = field(default="", repr=False)
    age_years: str = field(default="", repr=False)
    age_group: str = field(default="", repr=False)  # adult | child | maybe_child | unknown
    age_basis: str = field(default="", repr=False)
    gender: str = field(default="", repr=False)  # HTCDS prs_Gender
    citizenship: tuple[str, ...] = field(default=(), repr=False)  # ISO 3166, or "stateless"
    languages: tuple[str, ...] = field(default=(), repr=False)
    interpreter: str = field(default="", repr=False)
    documents: str = field(default="", repr=False)  # which, and who holds them
    health: str = field(default="", repr=False)
    contact: str = field(default="", repr=False)

    @property
    def name(self) -> str:
        """Name as told, or ""."""
        return f"{self.first_name} {self.second_name}".strip()


@dataclass(frozen=True, slots=True)
class ChildBlock:
    """Only for a child or a person presumed to be one (CoE Convention art. 10(3), 10(4); CRC art. 3)."""

    presumed: str = field(default="", repr=False)
    accompanied: str = field(default="", repr=False)  # accompanied | unaccompanied | separated
    caregiver: str = field(default="", repr=False)
    caregiver_informed: str = field(default="", repr=False)
    guardian: str = field(default="", repr=False)
    best_interests: str = field(default="", repr=False)
    assent: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Encounter:
    """How the person was met. `observations` are the officer's, kept apart from what was said."""

    found: str = field(default="", repr=False)
    place: str = field(default="", repr=False)
    with_whom: str = field(default="", repr=False)
    who_spoke: str = field(default="", repr=False)
    dependants: str = field(default="", repr=False)
    observations: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class JourneyPoint:
    """One happening of the journey's time line, in order. `lane` as in `fieldtool.domain.journey.Lane`; dates as in `dates`."""

    lane: str
    begin: str = field(default="", repr=False)
    end: str = field(default="", repr=False)
    where: str = field(default="", repr=False)
    words: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Journey:
    """The journey in short."""

    summary: str = field(default="", repr=False)
    route: tuple[str, ...] = field(default=(), repr=False)
    crossings: str = field(default="", repr=False)
    arranged_by: str = field(default="", repr=False)
    price_and_debt: str = field(default="", repr=False)
    papers: str = field(default="", repr=False)
    line: tuple[JourneyPoint, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class IndicatorItem:
    """An indicator answered yes. `label` is in the form's language; `basis`: said, seen, document, third_party."""

    id: str
    label: str = field(default="", repr=False)
    element: str = ""  # ACT, MEANS, PURPOSE ...
    basis: str = field(default="", repr=False)
    fact: str = field(default="", repr=False)


ANSWERED_NO = "no: "
"""Stands before an indicator that carries a conclusion because it was answered "no"."""


@dataclass(frozen=True, slots=True)
class ElementConclusion:
    """What the rules say of one element: `conclusion` indicated, not_indicated, open or not_required.

    `because`: what it rests on, joined by "; ": labels of indicators, with ANSWERED_NO before those answered so; or "age".
    """

    crime: str  # trafficking | smuggling | protection | other
    element: str
    conclusion: str = field(repr=False)
    because: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class DeterminationBlock:
    """The officer's own decision, at the level of reasonable grounds, with reasons."""

    trafficking: str = field(default="", repr=False)  # reasonable_grounds | no_grounds | pending
    smuggling: str = field(default="", repr=False)
    reasons: str = field(default="", repr=False)
    at: datetime | None = None
    officer: str = ""
    second_officer: str = ""
    second_opinion: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Exploitation:
    """Kind of exploitation, control and place, in HTCDS value names where there is one."""

    types: tuple[str, ...] = field(default=(), repr=False)
    controls: tuple[str, ...] = field(default=(), repr=False)
    industry: str = field(default="", repr=False)
    location: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Services:
    """What the person needs, what was done, what the receiver is asked for."""

    needs: tuple[str, ...] = field(default=(), repr=False)
    given: tuple[str, ...] = field(default=(), repr=False)
    asked: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the person wants, and does not want."""

    referral: str = field(default="", repr=False)
    police: str = field(default="", repr=False)
    consulate: str = field(default="", repr=False)
    words: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class SuspectedPerson:
    """Somebody suspected. Always on a page of its own that is taken off before anybody else gets a copy."""

    role: str = field(default="", repr=False)
    relation: str = field(default="", repr=False)
    description: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Annex:
    """A document that goes with the form, by name and SHA-256."""

    description: str = field(repr=False)
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Versions:
    """With what the form was made, so that anybody can repeat it."""

    tool: str = ""
    rules: str = ""
    indicators: str = ""
    interview_form: str = ""
    device: str = ""


@dataclass(frozen=True, slots=True)
class Referral:
    """Everything a referral form may say. A field is named by its path, "person.first_name".

    `urgency`: 24h, 72h or 2w (IASC inter-agency form). `declined`: paths the person did not want to answer;
    `unknown`: paths the person could not. `indicators_not_asked` and `indicators_declined` are ids or labels.
    """

    form_number: str
    created: datetime
    urgency: str = field(default="", repr=False)
    purpose: str = field(default="", repr=False)
    language: str = "en"
    place: str = field(default="", repr=False)
    referrer: Referrer = field(default_factory=Referrer, repr=False)
    receiver: Receiver = field(default_factory=Receiver, repr=False)
    risk: Risk = field(default_factory=Risk, repr=False)
    consent: ConsentBlock = field(default_factory=ConsentBlock, repr=False)
    person: ReferredPerson = field(default_factory=ReferredPerson, repr=False)
    child: ChildBlock = field(default_factory=ChildBlock, repr=False)
    encounter: Encounter = field(default_factory=Encounter, repr=False)
    journey: Journey = field(default_factory=Journey, repr=False)
    account: str = field(default="", repr=False)
    indicators: tuple[IndicatorItem, ...] = field(default=(), repr=False)
    indicators_not_asked: tuple[str, ...] = field(default=(), repr=False)
    indicators_declined: tuple[str, ...] = field(default=(), repr=False)
    elements: tuple[ElementConclusion, ...] = field(default=(), repr=False)
    determination: DeterminationBlock = field(default_factory=DeterminationBlock, repr=False)
    exploitation: Exploitation = field(default_factory=Exploitation, repr=False)
    services: Services = field(default_factory=Services, repr=False)
    wishes: Wishes = field(default_factory=Wishes, repr=False)
    suspected: tuple[SuspectedPerson, ...] = field(default=(), repr=False)
    annexes: tuple[Annex, ...] = field(default=(), repr=False)
    how_to_answer: str = field(default="", repr=False)
    non_punishment: bool = field(default=False, repr=False)
    versions: Versions = field(default_factory=Versions, repr=False)
    declined: tuple[str, ...] = field(default=(), repr=False)
    unknown: tuple[str, ...] = field(default=(), repr=False)

    @property
    def is_child(self) -> bool:
        """A child, or a person presumed to be one because there is reason to think so."""
        return self.person.age_group in ("child", "maybe_child") or self.child.presumed == "yes"

    def to_record(self) -> dict[str, Any]:
        """Plain JSON values: objects, lists, text, booleans; instants as ISO 8601. Empty fields are left out."""
        record = to_plain(self)
        assert isinstance(record, dict)
        return record

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> Referral:
        """The referral written by `to_record`. Unknown keys are ignored; ValueError where a value has a wrong shape."""
        made = from_plain(cls, record)
        assert isinstance(made, Referral)
        return made


def value_at(referral: Referral, path: str) -> Any:
    """The value of a field by its path; KeyError where there is no such field."""
    value: Any = referral
    for part in path.split("."):
        if not dataclasses.is_dataclass(value) or part not in {f.name for f in dataclasses.fields(value)}:
            raise KeyError(path)
        value = getattr(value, part)
    return value


def paths() -> tuple[str, ...]:
    """The paths of all fields, in order. Blocks are opened; lists of things are one field."""
    found: list[str] = []
    hints = typing.get_type_hints(Referral)
    for part in dataclasses.fields(Referral):
        block = hints[part.name]
        if dataclasses.is_dataclass(block):
            found.extend(f"{part.name}.{inner.name}" for inner in dataclasses.fields(block))
        else:
            found.append(part.name)
    return tuple(found)


def without(referral: Referral, left_out: typing.Iterable[str]) -> Referral:
    """The same referral with the fields at these paths emptied."""
    for path in left_out:
        block, _, inner = path.partition(".")
        value = getattr(referral, block)
        change: dict[str, Any] = {inner: _empty_like(getattr(value, inner))} if inner else {}
        emptied: dict[str, Any] = {
            block: dataclasses.replace(value, **change) if inner else _empty_like(value)
        }
        referral = dataclasses.replace(referral, **emptied)
    return referral


def _empty_like(value: Any) -> Any:
    if isinstance(value, str | tuple | bool):
        return type(value)()
    return None
