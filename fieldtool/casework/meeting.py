"""Have we met? Cases of this laptop that may be of the person who sits here, each with the reasons for and against."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from fieldtool.casework.ports import CaseStore
from fieldtool.casework.spelling import Compared, compared, name_keys, words
from fieldtool.domain.case import Case, Person

SHOWN: Final = 12
LOOKED_AT: Final = 120
"""So many cases share the most with the name; these are compared letter by letter."""
YEARS_OFF: Final = 3
"""Ages are told, guessed and remembered this badly; within it somebody is looked for first."""

FOR: Final = (
    "number",
    "written_alike",
    "sounds_alike",
    "short_form",
    "spelled_nearly",
    "part_of_name",
    "contact",
)
ALSO: Final = ("born_fits", "age_fits", "citizenship_same", "language_same")
AGAINST: Final = ("born_differs", "age_differs", "citizenship_differs")
"""Why a case is shown, what fits besides, what speaks against; the window has words for each."""

_WEIGHT: Final = {
    "number": 12, "contact": 10, "written_alike": 8, "sounds_alike": 7, "short_form": 6, "spelled_nearly": 5,
    "part_of_name": 4,
    "born_fits": 3, "age_fits": 1, "citizenship_same": 1, "language_same": 1,
    "born_differs": -3, "age_differs": -2, "citizenship_differs": -1,
}  # fmt: skip

FALLS_OFF: Final = 0.6
_TOLD: Final = ("number", "contact")
_NAMES: Final = ("written_alike", "sounds_alike", "short_form", "spelled_nearly", "part_of_name")
_NAME_WEIGHT: Final = 20
_NEARLY: Final = 0.7
_PART: Final = 0.4


@dataclass(frozen=True, slots=True)
class Described:
    """What is known of the person before the interview; it is used to look, and kept nowhere.

    `born` and `age` are as told ("1998", "about 25" is not read); `citizenship` ISO 3166; `contact` any of a telephone
    number, a case number, an address.
    """

    name: str = field(default="", repr=False)
    age: int | None = field(default=None, repr=False)
    citizenship: str = field(default="", repr=False)
    contact: str = field(default="", repr=False)

    @property
    def empty(self) -> bool:
        """There is nothing to look for yet."""
        return not (len(self.name.strip()) > 1 or len(_digits(self.contact)) >= 4)


@dataclass(frozen=True, slots=True)
class Met:
    """A case that may be of this person. `why` holds keys of FOR, ALSO and AGAINST, the strongest first."""

    case: Case
    why: tuple[str, ...]
    likeness: float = field(repr=False)

    @property
    def against(self) -> tuple[str, ...]:
        """What speaks against it."""
        return tuple(one for one in self.why if one in AGAINST)


def met(store: CaseStore, told: Described, *, today: date, limit: int = SHOWN) -> tuple[Met, ...]:
    """Cases that may be of the person described, the likeliest first. Nothing is joined: an officer looks and decides."""
    if told.empty:
        return ()
    found: dict[str, Case] = {}
    if words(told.name):
        sought = sorted(name_keys(told.name))
        found |= {case.id: case for case in store.cases_named(sought, _years(told, today), limit=LOOKED_AT)}
    elif told.name.strip():  # a script that is not read letter by letter: as it is written
        found |= {row.id: store.case(row.id) for row in store.rows(search=told.name, limit=SHOWN)}
    if len(_digits(told.contact)) >= 4:
        for asked in {told.contact, _digits(told.contact)[-9:]}:
            rows = store.rows(search=asked, limit=SHOWN)
            found |= {row.id: store.case(row.id) for row in rows if row.id not in found}
    seen = [_compared(case, told, today) for case in found.values()]
    good = [one for one in seen if any(reason in FOR for reason in one.why)]
    good.sort(key=lambda one: (-one.likeness, -one.case.changed.timestamp(), one.case.id))
    # Beside somebody who fits well, those who only share a piece of the name would be in the way.
    least = good[0].likeness * FALLS_OFF if good else 0.0
    return tuple(one for one in good[:limit] if one.likeness >= least or one.why[0] in _TOLD)


def contact_key(person: Person) -> str:
    """The end of the person's telephone number, however it was spaced; "" where there is none."""
    digits = _digits(person.safe_contact)
    return digits[-9:] if len(digits) >= 7 else ""


def person_keys(person: Person, begun: int) -> str:
    """What the index keeps of a person: the keys of the name, and the year of birth as far as it is known.

    `begun`: the year the case was begun in; an age was told then.
    """
    born = _born(person, begun)
    return " ".join([*sorted(name_keys(person.name)), *([_year(born)] if born else [])])


def _born(person: Person, begun: int) -> int | None:
    if person.birth_date[:4].isdecimal():
        return int(person.birth_date[:4])
    return begun - person.age_years if person.age_years is not None else None


def _years(told: Described, today: date) -> list[str]:
    if told.age is None:
        return []
    about = today.year - told.age
    return [_year(year) for year in range(about - YEARS_OFF, about + YEARS_OFF + 1)]


def _year(born: int) -> str:
    return f"7{born}"


def _compared(case: Case, told: Described, today: date) -> Met:
    name = compared(case.person.name, told.name)
    why = [*_by_name(case.person.name, told.name, name), *_by_contact(case, told.contact)]
    if why:
        why += _by_age(case, told, today)
        if told.citizenship and case.person.citizenship:
            same = told.citizenship in case.person.citizenship
            why.append("citizenship_same" if same else "citizenship_differs")
    why.sort(key=lambda reason: -_WEIGHT[reason])
    others = sum(_WEIGHT[reason] for reason in why if reason not in _NAMES)
    return Met(case, tuple(why), others + _NAME_WEIGHT * (2 * name.share + name.whole) / 3)


def _by_name(kept: str, asked: str, name: Compared) -> Iterable[str]:
    if not words(kept) or not words(asked):
        same, within = kept.casefold().strip() == asked.casefold().strip(), asked.casefold().strip()
        if kept and within and (same or within in kept.casefold()):
            yield "written_alike" if same else "part_of_name"
        return
    if name.written:
        yield "written_alike"
    elif name.left_over:
        if name.paired and name.share >= _PART:
            yield "part_of_name"
    elif name.paired == 1 and len(words(kept)) != len(words(asked)):
        yield "part_of_name"
    elif name.heard:
        yield "sounds_alike"
    elif name.short:
        yield "short_form"
    elif name.share >= _NEARLY:
        yield "spelled_nearly"
    else:
        yield "part_of_name"


def _by_contact(case: Case, asked: str) -> Iterable[str]:
    digits = _digits(asked)
    if len(digits) < 4:
        return
    if digits in _digits(case.number):
        yield "number"
    elif digits[-9:] in _digits(case.person.safe_contact):
        yield "contact"


def _by_age(case: Case, told: Described, today: date) -> Iterable[str]:
    person = case.person
    if told.age is None:
        return
    if person.birth_date[:4].isdecimal():
        apart = abs(today.year - int(person.birth_date[:4]) - told.age)
        yield "born_fits" if apart <= 1 else "age_fits" if apart <= 3 else "born_differs"
    elif person.age_years is not None:
        # The age was told when the case was begun; whoever was 17 then may be 20 now.
        apart = abs(person.age_years + today.year - case.created.year - told.age)
        yield "age_fits" if apart <= 3 else "age_differs"


def _digits(text: str) -> str:
    return "".join(re.findall(r"\d", text))
