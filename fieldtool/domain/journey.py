"""The journey of a person as a time line: what happened, in which lane, when as far as it is known; and where it is drawn."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from fieldtool.domain.dates import days_of, without_mark

JOURNEY_REF = "journey:"
"""Refs of answers that hold a happening of the journey begin so; the rest is the happening's id."""


class Lane(StrEnum):
    """What kind of thing happened: one line of the drawing each, in this order from the top."""

    RECRUITMENT = "recruitment"
    ROUTE = "route"
    CROSSING = "crossing"
    PAYMENT = "payment"
    DEBT = "debt"
    CONTROL = "control"
    EXPLOITATION = "exploitation"


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing on the journey. `begin` and `end` are written as in `fieldtool.domain.dates` ("2025", "2025-03", "2025~") or empty.

    `order` is the place among the others where dates say nothing. `place` and `words` are as told, in the officer's notes.
    """

    id: str
    lane: Lane
    order: int = 0
    begin: str = field(default="", repr=False)
    end: str = field(default="", repr=False)
    place: str = field(default="", repr=False)
    words: str = field(default="", repr=False)

    def to_text(self) -> str:
        """JSON, as it is kept."""
        value = asdict(self)
        del value["id"]
        return json.dumps({k: v for k, v in value.items() if v not in ("", 0)}, ensure_ascii=False)


@dataclass(frozen=True, slots=True)
class Span:
    """Where a happening is drawn: from `start` to `stop`, both between 0 (first) and 1 (last). `sure`: a date was told."""

    happening: Happening
    start: float
    stop: float
    sure: bool


def from_text(happening_id: str, text: str) -> Happening | None:
    """The happening `to_text` wrote, None where it is none."""
    try:
        value = json.loads(text)
        return Happening(
            id=happening_id,
            lane=Lane(value["lane"]),
            order=int(value.get("order", 0)),
            begin=str(value.get("begin", "")),
            end=str(value.get("end", "")),
            place=str(value.get("place", "")),
            words=str(value.get("words", "")),
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def in_order(happenings: Iterable[Happening]) -> tuple[Happening, ...]:
    """By the order the officer gave, which follows the dates where there are any (see `placed_among`)."""
    return tuple(sorted(happenings, key=lambda one: (one.order, one.id)))


def placed_among(happenings: Iterable[Happening], new: Happening) -> tuple[Happening, ...]:
    """All happenings with `new` at its place (after those that began before, else at its own order), numbered anew."""
    others = [one for one in in_order(happenings) if one.id != new.id]
    days = _told(new)
    at = min(max(new.order - 1, 0), len(others)) if new.order else len(others)
    if days is not None and not (new.order and _fits(others, at, days[0])):
        at = len(others)
        for number, one in enumerate(others):
            theirs = _told(one)
            if theirs is not None and theirs[0] > days[0]:
                at = number
                break
    others.insert(at, new)
    return tuple(_numbered(one, number) for number, one in enumerate(others, start=1))


def _fits(others: list[Happening], at: int, day: date) -> bool:
    """Nothing dated before place `at` began later than `day`, and nothing after it earlier."""
    dated = [(number, found[0]) for number, one in enumerate(others) if (found := _told(one)) is not None]
    return all(theirs <= day if number < at else theirs >= day for number, theirs in dated)


def spans(happenings: Iterable[Happening]) -> tuple[Span, ...]:
    """Where each is drawn. Dated ones stand to scale where at least two dates differ; the others between neighbours."""
    ordered = in_order(happenings)
    if not ordered:
        return ()
    known = [_dated(one) for one in ordered]
    edges = [edge for pair in known if pair is not None for edge in pair]
    first, last = (min(edges), max(edges)) if edges else (0.0, 0.0)
    if last <= first:
        step = 1 / len(ordered)
        return tuple(
            Span(one, at * step, (at + 0.8) * step, known[at] is not None) for at, one in enumerate(ordered)
        )
    made: list[Span] = []
    for at, one in enumerate(ordered):
        pair = known[at]
        if pair is None:
            begin, end = _between(known, at, first, last)
        else:
            begin, end = pair
        start, stop = (begin - first) / (last - first), (end - first) / (last - first)
        made.append(Span(one, start, max(stop, start), pair is not None))
    return tuple(made)


def first_and_last(happenings: Iterable[Happening]) -> tuple[date, date] | None:
    """The first and the last day anything is dated to."""
    days = [day for one in happenings for said in (one.begin, one.end) for day in days_of(said) or ()]
    return (min(days), max(days)) if days else None


def ticks(first: date, last: date, most: int) -> tuple[tuple[date, str], ...]:
    """Days to mark under a drawing, with what is written there: whole years, months or days, at most about `most`."""
    days = (last - first).days
    if days <= 45:
        step = max(1, -(-(days + 1) // max(most, 1)))
        return tuple(
            (day, day.isoformat()) for day in (first + timedelta(days=at) for at in range(0, days + 1, step))
        )
    months = (last.year - first.year) * 12 + last.month - first.month
    step = next((one for one in (1, 2, 3, 6, 12, 24, 60, 120) if months / one + 1 <= most), 240)
    found: list[tuple[date, str]] = []
    month = -(-(first.year * 12 + first.month - 1) // step) * step
    while (day := date(month // 12, month % 12 + 1, 1)) <= last:
        if day >= first:
            found.append((day, str(day.year) if step >= 12 else f"{day.year}-{day.month:02d}"))
        month += step
    return tuple(found)


def _numbered(one: Happening, order: int) -> Happening:
    return Happening(one.id, one.lane, order, one.begin, one.end, one.place, one.words)


def _told(one: Happening) -> tuple[date, date] | None:
    """The days its beginning names; an estimate stands where it was told, not a year before."""
    return days_of(without_mark(one.begin))


def _dated(one: Happening) -> tuple[float, float] | None:
    begin, end = days_of(one.begin), days_of(one.end)
    if begin is None and end is None:
        return None
    first = begin[0] if begin is not None else end[0]  # type: ignore[index]
    last = end[1] if end is not None else begin[1]  # type: ignore[index]
    return float(first.toordinal()), float(max(first, last).toordinal())


def _between(
    known: list[tuple[float, float] | None], at: int, first: float, last: float
) -> tuple[float, float]:
    """A stretch for one without a date, shared evenly with its neighbours that have none."""
    before = next((i for i in range(at, -1, -1) if known[i] is not None), None)
    after = next((i for i in range(at, len(known)) if known[i] is not None), None)
    low = known[before][0] if before is not None else first  # type: ignore[index]
    high = known[after][0] if after is not None else last  # type: ignore[index]
    lowest = before if before is not None else -1
    highest = after if after is not None else len(known)
    step = (max(high, low) - low) / (highest - lowest)
    begin = low + step * (at - lowest)
    return begin, begin + step * 0.6
