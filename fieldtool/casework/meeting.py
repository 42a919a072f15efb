"""Have we met? Cases of this laptop that may be of the person who sits here, each with the reasons for and against."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from fieldtool.casework.ports import CaseStore
from fieldtool.casework.spelling import keys, sound, trigrams, words
from fieldtool.domain.case import Case, Person

SHOWN: Final = 12
LOOKED_AT: Final = 200
"""So many cases share the most with the name; these are compared letter by letter."""

FOR: Final = ("number", "written_alike", "sounds_alike", "spelled_nearly", "part_of_name", "contact")
ALSO: Final = ("born_fits", "age_fits", "citizenship_same", "language_same")
AGAINST: Final = ("born_differs", "age_differs", "citizenship_differs")
"""Why a case is shown, what fits besides, what speaks against; the window has words for each."""

_WEIGHT: Final = {
    "number": 12, "contact": 10, "written_alike": 8, "sounds_alike": 6, "spelled_nearly": 4, "part_of_name": 3,
    "born_fits": 3, "age_fits": 1, "citizenship_same": 1, "language_same": 1,
    "born_differs": -3, "age_differs": -2, "citizenship_differs": -1,
}  # fmt: skip


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
        found |= {case.id: case for case in store.cases_named(asked_keys(told.name), limit=LOOKED_AT)}
    elif told.name.strip():  # a script that is not read letter by letter: as it is written
        found |= {row.id: store.case(row.id) for row in store.rows(search=told.name, limit=SHOWN)}
    if len(_digits(told.contact)) >= 4:
        for asked in {told.contact, _digits(told.contact)[-9:]}:
            rows = store.rows(search=asked, limit=SHOWN)
            found |= {row.id: store.case(row.id) for row in rows if row.id not in found}
    seen = [_compared(case, told, today) for case in found.values()]
    good = [one for one in seen if any(reason in FOR for reason in one.why)]
    good.sort(key=lambda one: (-one.likeness, -one.case.changed.timestamp(), one.case.id))
    return tuple(good[:limit])


def contact_key(person: Person) -> str:
    """The end of the person's telephone number, however it was spaced; "" where there is none."""
    digits = _digits(person.safe_contact)
    return digits[-9:] if len(digits) >= 7 else ""


def name_keys(person: Person) -> str:
    """What the index keeps of a person's name: letters and digits only, so that a key is one word of the index."""
    return " ".join(sorted(_written(person.name)))


def asked_keys(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What a name is looked for by: keys of the whole name, and (where these find little) its words and pieces."""
    every = _written(name)
    whole = tuple(sorted(key for key in every if key[0] in "12"))
    return whole, tuple(sorted(every - set(whole)))


def _written(name: str) -> frozenset[str]:
    """1: the whole name; 2: two sounds; 3: three letters; 4: one sound; 5: one word as it is spelled."""
    found = {f"4{sound(word)}" for word in words(name) if len(sound(word)) > 1}
    found |= {f"5{word}" for word in words(name) if len(word) > 1}
    for key in keys(name):
        kind, rest = key[0], key[1:]
        if kind == "=":
            found.add("1" + rest.replace(" ", "0"))
        elif kind == "~":
            found.add("3" + rest.replace(" ", "0"))
        else:
            found.add("2" + key.replace("+", "0"))
    return frozenset(found)


def _compared(case: Case, told: Described, today: date) -> Met:
    why = [*_by_name(case.person.name, told.name), *_by_contact(case, told.contact)]
    if why:
        why += _by_age(case, told, today)
        if told.citizenship and case.person.citizenship:
            same = told.citizenship in case.person.citizenship
            why.append("citizenship_same" if same else "citizenship_differs")
    why.sort(key=lambda reason: -_WEIGHT[reason])
    shared, either = _pieces(case.person.name, told.name)
    return Met(case, tuple(why), sum(_WEIGHT[reason] for reason in why) + shared / max(either, 1))


def _pieces(one: str, other: str) -> tuple[int, int]:
    a, b = trigrams(one), trigrams(other)
    return len(a & b), len(a | b)


def _by_name(kept: str, asked: str) -> Iterable[str]:
    a, b = words(kept), words(asked)
    if not a or not b:
        same, within = kept.casefold().strip() == asked.casefold().strip(), asked.casefold().strip()
        if kept and within and (same or within in kept.casefold()):
            yield "written_alike" if same else "part_of_name"
        return
    if a == b:
        yield "written_alike"
        return
    sounds, others = {sound(w) for w in a} - {""}, {sound(w) for w in b} - {""}
    both = sounds <= others or others <= sounds
    if both and (len(sounds) == len(others) or min(len(sounds), len(others)) >= 2):
        yield "sounds_alike"
        return
    shared, either = _pieces(kept, asked)
    if 2 * shared >= either:
        yield "spelled_nearly"
        return
    # One word of several: "Amina" for "Amina Example", also where a letter or two are others.
    if set(a) & set(b) or both or any(_near(one, other) for one in a for other in b):
        yield "part_of_name"


def _near(one: str, other: str) -> bool:
    """Two words that differ in a letter or two."""
    if min(len(one), len(other)) < 4:
        return False
    shared, either = trigrams(one) & trigrams(other), trigrams(one) | trigrams(other)
    return 5 * len(shared) >= 3 * len(either)


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
