"""The figures of headquarters: what is counted, what each figure means, and what of it may be published."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from fieldtool.casework.crossing import crossed, demand_apart
from fieldtool.casework.suppressing import Counts, K, Published, published, tabulate, whole_periods
from fieldtool.casework.ways import happenings, spelled, way
from fieldtool.domain import instants
from fieldtool.domain.coverage import Coverage, consents_of, coverage_of
from fieldtool.domain.errors import NotFoundError
from fieldtool.domain.record import CaseRecord

NOT_RECORDED = "not recorded"
NO = "no, or not recorded"
SEVERAL = "several"
SOON, LATER = "within 7 days", "later, or not at all"

_CODE = re.compile(r"[A-Za-z][A-Za-z_]{0,39}\Z")
_YEAR = re.compile(r"20\d\d-(0[1-9]|1[0-2])-", re.ASCII)


class Period(StrEnum):
    """How time is cut: by when the case was opened."""

    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"

    def of(self, record: CaseRecord) -> str:
        """The period a case falls into, "" where its date makes no sense."""
        try:
            instants.from_text(record.created)
        except (ValueError, OverflowError):
            return ""  # the head of a record is a laptop's word, and not checked before
        if not _YEAR.match(record.created):
            return ""
        year, month = record.created[:4], int(record.created[5:7])
        if self is Period.YEAR:
            return year
        return f"{year}-Q{(month + 2) // 3}" if self is Period.QUARTER else record.created[:7]


@dataclass(frozen=True, slots=True)
class Figure:
    """One table: what it counts, in words that stand beside it, and the value of a case (one of its columns)."""

    id: str
    title: str
    definition: str
    value: Callable[[CaseRecord], str] = field(repr=False)
    uninformative: frozenset[str] = frozenset({NOT_RECORDED})


@dataclass(frozen=True, slots=True)
class Table:
    """One figure as it may be published. `rows_by`: title of the figure that its rows are of, "" for periods."""

    figure: Figure
    published: Published
    rows_by: str = ""

    def to_json(self) -> dict[str, Any]:
        """As plain values; a cell that is kept back is null."""
        return {
            "id": self.figure.id,
            "title": self.figure.title,
            "definition": self.figure.definition,
            "rows_by": self.rows_by or "period",
            "periods": list(self.published.rows),
            "columns": list(self.published.columns),
            "cells": [list(row) for row in self.published.cells],
            "period_totals": list(self.published.row_totals),
            "column_totals": list(self.published.column_totals),
        }


@dataclass(frozen=True, slots=True)
class Report:
    """All figures over the same persons; no tables where they are fewer than `k`.

    `crosses` are the pairs of figures in its cross-tables, `refused` those that would have given somebody away.
    """

    period: Period
    k: int
    persons: int
    tables: tuple[Table, ...]
    crosses: tuple[tuple[str, str], ...] = ()
    refused: tuple[tuple[str, str], ...] = ()

    def to_json(self) -> dict[str, Any]:
        """As plain values."""
        return {
            "period": self.period.value,
            "smallest_count": self.k,
            "persons": self.persons if self.tables else None,
            "kept_back": "null: kept back, so that nobody in a small group can be made out",
            "tables": [table.to_json() for table in self.tables],
            "crosses": [list(pair) for pair in self.crosses],
            "refused": [list(pair) for pair in self.refused],
        }


def report(
    records: Iterable[CaseRecord],
    period: Period = Period.YEAR,
    *,
    k: int = K,
    crosses: Sequence[tuple[str, str]] = (),
) -> Report:
    """All figures of the cases whose consents cover counting them. Counts of persons in a case, not of crimes.

    `crosses`: pairs of figure ids to be shown beside each other as well, each figure in one pair at most.
    """
    numbers = {figure.id: number for number, figure in enumerate(FIGURES)}
    demand_apart(crosses, numbers, TIED)
    counted: list[tuple[str, tuple[str, ...]]] = []
    totals: dict[str, int] = {}
    for record in records:
        when = period.of(record)
        if not when or coverage_of(consents_of(record)) is Coverage.NOTHING:
            continue
        counted.append((when, tuple(figure.value(record) for figure in FIGURES)))
        totals[when] = totals.get(when, 0) + 1
    names = whole_periods(totals, k)
    if not names:
        return Report(period, k, len(counted), ())
    rows = tuple(dict.fromkeys(names[one] for one in sorted(totals)))
    tables = []
    for number, figure in enumerate(FIGURES):
        counts: Counts = tabulate(
            rows, ((names[when], values[number]) for when, values in counted), figure.uninformative
        )
        tables.append(Table(figure, published(counts, k)))
    made: list[tuple[str, str]] = []
    for pair in crosses:
        one, other = (tables[numbers[name]] for name in pair)
        a, b = (numbers[name] for name in pair)
        found = crossed(
            ((names[when], values[a], values[b]) for when, values in counted),
            one.published,
            other.published,
            silent=(one.figure.uninformative, other.figure.uninformative),
            k=k,
        )
        if found is not None:
            tables.append(Table(_both(one.figure, other.figure), found, one.figure.title))
            made.append(pair)
    refused = tuple(pair for pair in crosses if pair not in made)
    return Report(period, k, len(counted), tuple(tables), tuple(made), refused)


TIED: Mapping[str, str] = {"waiting": "referral"}
"""Who did not wait was referred: in two cross-tables the two would tell of each other as one figure does."""


def _both(one: Figure, other: Figure) -> Figure:
    return Figure(
        f"{one.id} by {other.id}",
        f"{one.title}, by {other.title[0].lower()}{other.title[1:]}",
        f"All periods together. {one.title}: {one.definition} {other.title}: {other.definition}",
        lambda record: f"{one.value(record)}, {other.value(record)}",
        other.uninformative,
    )


def cases_behind(
    records: Iterable[CaseRecord],
    figure_id: str,
    value: str,
    period: Period,
    periods: frozenset[str] = frozenset(),
    also: tuple[str, str] | None = None,
) -> list[CaseRecord]:
    """The records that a figure counts under a value in some periods (none named: all): for who may see cases, never published.

    `also`: another figure and its value, as in a cross-table.
    """
    known = {one.id: one for one in FIGURES}
    if figure_id not in known or (also and also[0] not in known):
        raise NotFoundError("There is no such figure.", "Choose one of the list.")
    figure = known[figure_id]
    return [
        record
        for record in records
        if (period.of(record) in periods or (not periods and period.of(record)))
        and coverage_of(consents_of(record)) is not Coverage.NOTHING
        and figure.value(record) == value
        and (also is None or known[also[0]].value(record) == also[1])
    ]


def _coded(name: str) -> Callable[[CaseRecord], str]:
    def value(record: CaseRecord) -> str:
        said = record.fields.get(name, "")
        return said if _CODE.match(said) else NOT_RECORDED

    return value


def _citizenship(record: CaseRecord) -> str:
    countries = [one for one in record.person.citizenship if re.fullmatch(r"[A-Z]{2,3}", one)]
    return SEVERAL if len(countries) > 1 else countries[0] if countries else NOT_RECORDED


def _indicators(prefixes: Sequence[str]) -> Callable[[CaseRecord], str]:
    def value(record: CaseRecord) -> str:
        said = any(r == "yes" and i.startswith(tuple(prefixes)) for i, r in record.replies.items())
        return "yes" if said else NO

    return value


def _route(record: CaseRecord) -> str:
    places = way(happenings(record))
    return f"{spelled(places[0])} > {spelled(places[-1])}" if len(places) > 1 else NOT_RECORDED


def _decided(crime: str) -> Callable[[CaseRecord], str]:
    return lambda record: str((record.newest("determinations") or {}).get(crime, "")) or NOT_RECORDED


_FURTHEST = ("closed", "accepted", "declined", "received", "handed_over", "signed")


def _referral(record: CaseRecord) -> str:
    states = {event["state"] for event in record.list("referrals")}
    return next((state for state in _FURTHEST if state in states), "none")


def _soon(record: CaseRecord) -> str:
    first = min((event["at"] for event in record.list("referrals")), default="")
    if not first:
        return LATER
    return SOON if (instants.from_text(first) - instants.from_text(record.created)).days <= 7 else LATER


_PURPOSES: Mapping[str, str] = {
    "purpose.sexual": "sexual exploitation", "purpose.forced_labour": "forced labour or services",
    "purpose.domestic_servitude": "domestic servitude", "purpose.slavery": "slavery or practices like it",
    "purpose.servitude": "servitude", "purpose.organ_removal": "removal of organs",
    "purpose.begging": "forced begging", "purpose.crime": "forced criminal activity",
    "purpose.forced_marriage": "forced marriage", "purpose.illegal_adoption": "illegal adoption",
    "purpose.armed_group": "use by armed groups",
}  # fmt: skip
_MEANS: Mapping[str, tuple[str, ...]] = {
    "deception": ("deception.",), "coercion": ("coercion.", "recruitment_coercion.", "means."),
    "abuse of vulnerability": ("recruitment_vulnerability.", "vulnerability."),
}  # fmt: skip
_NEEDS: Mapping[str, str] = {
    "need.immediate_danger": "protection from immediate danger", "need.urgent_medical": "urgent medical care",
    "need.mental_health": "care in acute distress", "need.unaccompanied": "guardian for a child alone",
    "need.child_protection": "protection of a child", "need.international_protection": "international protection",
    "need.dependants_at_risk": "help for family at risk", "need.pregnancy": "care in pregnancy",
    "need.disability": "support because of a disability", "need.basic_needs": "food, shelter, clothes",
    "need.interpreter": "another interpreter",
}  # fmt: skip


def _yes_no(prefix: str, name: str, words: str, indicators: Sequence[str]) -> Figure:
    return Figure(
        f"{prefix}_{name.split('.')[-1].replace(' ', '_')}",
        f"{words[0].upper()}{words[1:]}",
        f"Persons of whom an indicator was answered yes: {', '.join(f'{one}*' if one.endswith('.') else one for one in indicators)}. "
        "Answers of no, not known and not asked are not told apart.",
        _indicators(indicators),
        frozenset({NO}),
    )


FIGURES: tuple[Figure, ...] = (
    Figure("organisation", "Place", "The organisation whose laptop opened the case.", lambda r: r.organisation or NOT_RECORDED),
    Figure("route", "Route", "From the first to the last place of the way, where a journey was drawn and left with the case; two places at least.", _route),
    Figure("citizenship", "Citizenship", "As told, ISO 3166; who told several counts under several.", _citizenship),
    Figure("sex", "Sex or gender", "As told, in the values of HTCDS prs_Gender.", _coded("prs_Gender")),
    Figure("age_group", "Age group", "At the interview; maybe_child where the age is in doubt (treated as a child).", _coded("age_group")),
    Figure("trafficking", "Determination about trafficking", "The newest decision of an officer, at the level of reasonable grounds; ICCS 0204.", _decided("trafficking")),
    Figure("smuggling", "Determination about smuggling", "The newest decision of an officer, at the level of reasonable grounds; ICCS 08051.", _decided("smuggling")),
    *(_yes_no("exploitation", one, words, [one]) for one, words in _PURPOSES.items()),
    *(_yes_no("means", words, words, prefixes) for words, prefixes in _MEANS.items()),
    _yes_no("smuggling", "aggravated", "aggravating circumstances of smuggling", ["aggravating."]),
    *(_yes_no("need", one, words, [one]) for one, words in _NEEDS.items()),
    Figure("referral", "Outcome of referral", "The furthest state of any referral form of the case.", _referral, frozenset({"none"})),
    # Not in bands: "no referral" would be the same persons as in the table above, and what one hides the other tells.
    Figure("waiting", "Waiting time", "Days from opening the case to signing its first referral form.", _soon, frozenset({LATER})),
)  # fmt: skip
"""Every figure that is published. Each is counted by period and by nothing else: see `fieldtool.casework.suppressing`.

No column of one may hold exactly the persons of a column of another: what one keeps back the other would tell.
"""
