"""What a rule file says once it is read: values only, references not yet followed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from fieldtool.domain.assessment.declarations import Declaration, Place
from fieldtool.domain.assessment.gates import Combination


@dataclass(frozen=True, slots=True)
class Clash:
    """Indicators that cannot all be yes: shown to the officer, never resolved."""

    ids: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Exclusion:
    """A yes to one of `by` means no for `indicator`; a yes to both is a clash, and the indicator stays
    open."""

    indicator: str
    by: tuple[str, ...]
    source: str
    place: Place = field(repr=False)


@dataclass(frozen=True, slots=True)
class GreyZone:
    """A note to be shown where one of `yes` is yes or one of `no` is no; its words are in the texts."""

    name: str
    yes: tuple[str, ...]
    no: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """Everything a rule file and its overlay say, read and checked by itself (references are checked
    later)."""

    name: str
    version: str
    overlay: tuple[str, str] | None
    child_under: int
    age_source: str
    child_needs: tuple[str, ...]
    lists: Mapping[str, str]
    combinations: tuple[Combination, ...]
    declarations: Mapping[str, Declaration]
    exclusions: tuple[Exclusion, ...]
    clashes: tuple[Clash, ...]
    grey_zones: tuple[GreyZone, ...]
    shown: frozenset[str]
    vulnerable_after_smuggling: tuple[str, ...]
    exploitation: str
    ilo_rule: str
    ilo_dimensions: tuple[str, ...]
    sexual_when: tuple[str, ...]
    labour_when: tuple[str, ...]
    ask_first: tuple[str, ...]
    places: Mapping[str, Place] = field(repr=False)
