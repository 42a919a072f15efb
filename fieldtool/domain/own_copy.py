"""What a person gets of their own: everything that is kept about them, or a short note that is safe to carry."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from fieldtool.domain.form import Language


class OwnCopyKind(StrEnum):
    """How much stands on it; the values are what the journal writes."""

    EVERYTHING = "everything"  # the right to see what is kept (IOM data protection principle 7)
    TO_CARRY = "to carry"  # names nobody and tells nothing: paper is found by those one hides from


@dataclass(frozen=True, slots=True)
class OwnLine:
    """One thing that is kept. `coded`: the value is a word of `forms/paper`, said in the page's language."""

    label: str
    value: str = field(repr=False)
    coded: bool = False


@dataclass(frozen=True, slots=True)
class OwnPart:
    """Things that belong together. `title`: a word of `forms/paper`, or as it is where `coded` is False."""

    title: str
    lines: tuple[OwnLine, ...] = field(repr=False)
    coded: bool = True


@dataclass(frozen=True, slots=True)
class OwnCopy:
    """The whole of it. `contact`: how the organisation is reached; a shelter's address is never in it."""

    kind: OwnCopyKind
    language: Language
    case_number: str
    organisation: str
    contact: str
    day: date
    parts: tuple[OwnPart, ...] = field(default=(), repr=False)
