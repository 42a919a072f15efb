"""Possible duplicates and links across laptops: candidates with their reasons, which a person confirms or refuses."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import combinations

from fieldtool.casework.hq_ports import CollationStore
from fieldtool.casework.spelling import alike, keys, words
from fieldtool.casework.ways import happenings, spelled, way
from fieldtool.domain.coverage import Coverage, consents_of, coverage_of
from fieldtool.domain.dates import days_of
from fieldtool.domain.errors import NotFoundError, UsageError
from fieldtool.domain.journey import Lane
from fieldtool.domain.merge import current_answers
from fieldtool.domain.record import CaseRecord

_DECIDED = "likeness"
_CROWD = 200
"""A key that more cases than this share says nothing of any two of them."""
_TELEPHONE = re.compile(r"(?<![\w])\+?\d[\d ()./-]{5,18}\d(?![\w])")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
_NAMED = re.compile(
    r"(arranged|recruit|vehicle|plate|driver|employer|transport|place|address|house|hotel|route|crossing)",
    re.IGNORECASE,
)
"""Questions whose answer names whom, what or where several persons may have met, by the end of their ref."""


_SAME_TELEPHONE = "The same telephone number stands in both."
_SAME_ADDRESS = "The same e-mail address stands in both."
_SAME_ROUTE = "The same route stands in both."


class Kind(StrEnum):
    """What two cases may have in common."""

    SAME_PERSON = "same_person"
    LINK = "link"  # the same recruiter, vehicle, telephone, place


class Decision(StrEnum):
    """What a person said of a candidate."""

    CONFIRMED = "confirmed"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two cases that may belong together. `reasons` never hold a name or a number; `details` do, for those who may."""

    kind: Kind
    cases: tuple[str, str]
    reasons: tuple[str, ...]
    details: tuple[str, ...] = field(default=(), repr=False)
    decision: Decision | None = None

    @property
    def key(self) -> str:
        """Under which what was decided is remembered."""
        return f"{self.kind.value} {self.cases[0]} {self.cases[1]}"


@dataclass(frozen=True, slots=True)
class _Traces:
    """What of a case may match."""

    id: str
    name: str = field(repr=False)
    born: str = field(repr=False)
    years: int | None = field(repr=False)
    gender: str = field(repr=False)
    citizenship: frozenset[str] = field(repr=False)
    links: Mapping[str, str] = field(repr=False)  # the reason and what is alike -> as it was said


def candidates(records: Iterable[CaseRecord]) -> tuple[Candidate, ...]:
    """Pairs of cases that may be of one person, or hang together; pure, the same whatever the order.

    Only records with identity take part: whose consent does not cover the identity is not looked for by name.
    """
    traces = [_traces(record) for record in records if coverage_of(consents_of(record)) is Coverage.FULL]
    found = [*_persons(traces), *_links(traces)]
    return tuple(sorted(found, key=lambda one: (one.kind, one.cases)))


class Likeness:
    """What was found, with what people decided about it."""

    def __init__(self, store: CollationStore) -> None:
        self._store = store

    def open(self, *, reveal: bool = False) -> tuple[Candidate, ...]:
        """Candidates nobody decided about yet. Without `reveal` they carry no names and numbers."""
        return tuple(one for one in self.all(reveal=reveal) if one.decision is None)

    def all(self, *, reveal: bool = False) -> tuple[Candidate, ...]:
        """All candidates, with what was decided. `reveal` is journalled: somebody looked at names."""
        decided: dict[str, str] = json.loads(self._store.setting(_DECIDED) or "{}")
        if reveal:
            with self._store.transaction("likeness looked at", "", "with names"):
                pass
        return tuple(
            Candidate(
                one.kind,
                one.cases,
                one.reasons,
                one.details if reveal else (),
                Decision(decided[one.key]) if one.key in decided else None,
            )
            for one in candidates(self._store.records())
        )

    def decide(self, kind: Kind, cases: tuple[str, str], decision: Decision) -> None:
        """Remembers what a person decided: a refused candidate does not come back. Records are not changed."""
        first, second = sorted(cases)
        if first == second:
            raise UsageError("A case is not compared with itself.", "Name two cases.")
        if set(self._store.records_of([first, second])) != {first, second}:
            raise NotFoundError("Headquarters holds no such case.", "Check the ids of both cases.")
        key = Candidate(kind, (first, second), ()).key
        decided = json.loads(self._store.setting(_DECIDED) or "{}") | {key: decision.value}
        with self._store.transaction(f"likeness {decision.value}", first, second):
            self._store.set_setting(_DECIDED, json.dumps(decided, sort_keys=True))


def _traces(record: CaseRecord) -> _Traces:
    person = record.person
    links: dict[str, str] = {}
    for answer in current_answers(record):
        said = answer.get("value", "")
        for found in _TELEPHONE.findall(said):
            digits = re.sub(r"\D", "", found)
            if len(digits) >= 7:  # the last nine: with or without the country's prefix
                links[f"{_SAME_TELEPHONE}\n{digits[-9:]}"] = found.strip()
        for found in _EMAIL.findall(said):
            links[f"{_SAME_ADDRESS}\n{found.casefold()}"] = found
        question = answer["ref"].rpartition("/")[2]
        if _NAMED.search(question) and len(words(said)) >= 2:
            same = f"The same answer to {question} stands in both."
            links[f"{same}\n{' '.join(words(said))}"] = said
    links |= _on_the_way(record)
    return _Traces(
        record.id,
        person.name,
        person.birth_date,
        person.age_years,
        person.gender,
        frozenset(person.citizenship),
        links,
    )


_STAYED = {
    Lane.RECRUITMENT: "The same place of recruitment stands in both.",
    Lane.CONTROL: "The same place of control stands in both.",
    Lane.EXPLOITATION: "The same place of exploitation stands in both.",
}


def _on_the_way(record: CaseRecord) -> dict[str, str]:
    """Places and the route of the journey that was drawn. A route is two places at least, in their order."""
    found: dict[str, str] = {}
    drawn = happenings(record)
    for one in drawn:
        if one.lane in _STAYED and words(one.place):
            found[f"{_STAYED[one.lane]}\n{' '.join(words(one.place))}"] = one.place
    places = way(drawn)
    if len(places) > 1:
        found[f"{_SAME_ROUTE}\n" + " > ".join(map(spelled, places))] = " > ".join(places)
    return found


def _persons(traces: list[_Traces]) -> Iterable[Candidate]:
    by_key: dict[str, list[_Traces]] = {}
    for one in traces:
        for key in keys(one.name):
            by_key.setdefault(key, []).append(one)
    shared: dict[tuple[str, str], tuple[_Traces, _Traces, int]] = {}
    for key, some in by_key.items():
        weight = 1 if key.startswith("~") else 4
        seen: set[tuple[str, str]] = set()
        for group in _groups(some, apart=weight > 1):
            for a, b in combinations(sorted(group, key=lambda t: t.id), 2):
                if (a.id, b.id) not in seen:
                    seen.add((a.id, b.id))
                    before = shared.get((a.id, b.id))
                    shared[a.id, b.id] = (a, b, weight + (before[2] if before else 0))
    for (first, second), (a, b, weight) in shared.items():
        if weight < 3:
            continue
        why = alike(a.name, b.name)
        if why and not _cannot_be_one(a, b):
            more = _also(a, b)
            yield Candidate(Kind.SAME_PERSON, (first, second), (why, *more), (f"{a.name} / {b.name}",))


def _groups(some: list[_Traces], *, apart: bool) -> Iterable[list[_Traces]]:
    """Those who share a key; where they are a crowd, those of one citizenship and nearly one age, if `apart`."""
    if len(some) <= _CROWD:
        yield some
        return
    if not apart:
        return
    smaller: dict[tuple[str, int], list[_Traces]] = {}
    for one in some:
        if one.years is not None:
            for citizenship in one.citizenship:
                # Each in two bands of six years, the one begun in the middle of the other.
                for band in (one.years // 6 * 2, (one.years + 3) // 6 * 2 - 1):
                    smaller.setdefault((citizenship, band), []).append(one)
    for group in smaller.values():
        if len(group) <= _CROWD:
            yield group


def _cannot_be_one(a: _Traces, b: _Traces) -> bool:
    if a.born and b.born and not _may_be_one_day(a.born, b.born):
        return True
    if a.years is not None and b.years is not None and abs(a.years - b.years) > 5:
        return True
    return bool(a.citizenship and b.citizenship and not a.citizenship & b.citizenship)


def _may_be_one_day(ours: str, theirs: str) -> bool:
    """Both dates, partial or estimated, may mean the same day."""
    one, other = days_of(ours), days_of(theirs)
    if one is None or other is None:
        return ours == theirs
    return one[0] <= other[1] and other[0] <= one[1]


def _also(a: _Traces, b: _Traces) -> tuple[str, ...]:
    found = []
    if a.born and b.born:
        found.append("The dates of birth fit.")
    if a.years is not None and b.years is not None:
        found.append("The ages fit.")
    if a.citizenship & b.citizenship:
        found.append("A citizenship is the same.")
    if a.gender and a.gender == b.gender:
        found.append("The gender is the same.")
    return tuple(found)


def _links(traces: list[_Traces]) -> Iterable[Candidate]:
    by_key: dict[str, list[_Traces]] = {}
    for one in traces:
        for key in one.links:
            by_key.setdefault(key, []).append(one)
    found: dict[tuple[str, str], tuple[set[str], set[str]]] = {}
    for key, some in by_key.items():
        if len(some) > _CROWD:
            continue
        why = key.partition("\n")[0]
        for a, b in combinations(sorted(some, key=lambda t: t.id), 2):
            reasons, details = found.setdefault((a.id, b.id), (set(), set()))
            reasons.add(why)
            details.add(f"{a.links[key]} / {b.links[key]}")
    for pair, (reasons, details) in found.items():
        yield Candidate(Kind.LINK, pair, tuple(sorted(reasons)), tuple(sorted(details)))
