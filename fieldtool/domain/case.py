"""A case, the person it is about, and the interviews held: what an officer opens."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from fieldtool.domain.dates import is_estimated, without_mark
from fieldtool.domain.form import Mark


class CaseStatus(StrEnum):
    """Status of a case; the values are those of HTCDS 2.0, field cas_Status."""

    ACTIVE = "Active"
    FOLLOW_UP = "FollowUp"
    CLOSED = "Closed"
    CLOSED_REFERRED = "ClosedReferred"


class InterviewState(StrEnum):
    """How an interview stands."""

    OPEN = "open"
    STOPPED = "stopped"  # the person, or the officer, ended it early
    FINISHED = "finished"


class Basis(StrEnum):
    """How the officer knows an answer: kept apart, because a statement is not an observation."""

    SAID = "said"
    SEEN = "seen"
    DOCUMENT = "document"
    THIRD_PARTY = "third_party"


@dataclass(frozen=True, slots=True)
class Person:
    """The person interviewed, as far as the answers say. Every field may be empty. Shown only where it must be."""

    first_name: str = field(default="", repr=False)
    second_name: str = field(default="", repr=False)
    birth_date: str = field(
        default="", repr=False
    )  # as in `fieldtool.domain.dates`: "1998", "1998-03", "1998~"
    age_years: int | None = field(default=None, repr=False)
    age_estimated: bool = field(default=False, repr=False)  # told as "about 17"
    age_group: str = field(default="", repr=False)  # adult | child | maybe_child | unknown
    gender: str = field(default="", repr=False)  # HTCDS prs_Gender
    citizenship: tuple[str, ...] = field(default=(), repr=False)  # ISO 3166
    language: str = field(default="", repr=False)  # ISO 639
    safe_contact: str = field(default="", repr=False)

    @property
    def name(self) -> str:
        """Name as told, or "" where none was told."""
        return f"{self.first_name} {self.second_name}".strip()

    @classmethod
    def from_fields(cls, fields: Mapping[str, str]) -> Person:
        """From answers bound to case fields (XLSForm column bind::fieldtool:field); unknown fields are left alone."""
        told = fields.get("age_years", "")
        years = without_mark(told)
        return cls(
            first_name=fields.get("prs_FirstName", ""),
            second_name=fields.get("prs_SecondName", ""),
            birth_date=fields.get("prs_Birthdate", ""),
            age_years=int(years) if years.isdecimal() else None,
            age_estimated=years.isdecimal() and is_estimated(told),
            age_group=fields.get("age_group", ""),
            gender=fields.get("prs_Gender", ""),
            citizenship=tuple(fields.get("prs_Citizenship", "").split()),
            language=fields.get("prs_PrimaryLanguage", ""),
            safe_contact=fields.get("safe_contact", ""),
        )


@dataclass(frozen=True, slots=True)
class Case:
    """One person's case on one laptop or at headquarters. `number` is what people say aloud."""

    id: str
    number: str = field(repr=False)
    status: CaseStatus = field(repr=False)
    created: datetime = field(repr=False)
    changed: datetime = field(repr=False)
    officer: str = field(repr=False)  # officer number
    device: str = field(default="", repr=False)
    revision: int = field(default=1, repr=False)
    person: Person = field(default_factory=Person, repr=False)
    exported_revision: int = field(default=0, repr=False)  # the revision that last left for headquarters


@dataclass(frozen=True, slots=True)
class CaseRow:
    """What a list of cases shows of one: the columns of one covering index, nothing that must be computed."""

    id: str
    number: str
    name: str = field(repr=False)
    status: CaseStatus
    changed: datetime
    interview_state: InterviewState | None
    trafficking: str = ""  # last live conclusion: indicated | not_indicated | open | ""
    smuggling: str = ""
    exported: bool = False


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Which cases a list shows. An empty field lets every case through.

    `trafficking`, `smuggling`: the live conclusion; `interview`: how the newest one stands; `unsent`: changed since it
    last left for headquarters.
    """

    status: CaseStatus | None = None
    trafficking: str = ""
    smuggling: str = ""
    interview: InterviewState | None = None
    unsent: bool = False


@dataclass(frozen=True, slots=True)
class Interview:
    """One conversation. It opens with the form it was begun with (`form_hash`) for ever."""

    id: str
    case_id: str
    form_hash: str
    form_id: str
    form_version: str
    language: str
    state: InterviewState
    started: datetime
    officer: str
    position: str = ""  # ref of the question last shown
    ended_because: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer given at one moment. Answers are never overwritten: a later one names the one it replaces.

    `ref` is the question's instance path, or "indicator:<id>" where the officer answered an indicator directly.
    `seq` counts all answers of this vault: it orders them even where the clock jumped.
    """

    id: str
    interview_id: str
    ref: str
    value: str = field(repr=False)
    mark: Mark
    at: datetime
    officer: str
    seq: int = 0
    replaces: str = ""
    language: str = ""
    basis: Basis = Basis.SAID
    withdrawn: bool = False  # taken back: the question is open again
