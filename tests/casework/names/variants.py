"""People nobody knows, and how others would write or say their names: what "have we met?" is measured with.

Names are put together from `spellings.txt` and from invented syllables; no combination is taken from anybody. What is
tuned on and what is only measured are apart: other names, other habits of spelling, other chance.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

KINDS = (
    "other spelling", "other script", "one letter", "two letters", "swapped", "part missing", "short form",
    "other spelling and one letter",
)  # fmt: skip
_LAND = ("UA", "SY", "ET", "MM", "NG", "BD", "HN", "GE", "VN", "SN")
_PIECES = """
    ka mi ra to fen lu sha dor ne bi zu al men go pe ri tan os va ly che kou dja phi wen qua thi yo ben sou kha
    jo hai zin mar dul ste gha bra nyo ouma ette
"""
_HABITS = {
    "tuned": [("sh", "ch"), ("ou", "u"), ("k", "c"), ("y", "i"), ("ph", "f"), ("w", "v"), ("dj", "j"), ("l", "ll"),
              ("a", "aa"), ("e", "i")],
    "held": [("kh", "h"), ("u", "oo"), ("q", "k"), ("i", "ee"), ("z", "s"), ("ch", "tch"), ("th", "t"), ("n", "nn"),
             ("o", "u"), ("ai", "ay"), ("j", "y"), ("gh", "g")],
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Somebody:
    """One person of the crowd: the parts of the name as the vault holds them, year of birth, country."""

    parts: tuple[str, ...]
    born: int
    country: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What is told of somebody at the door, how it differs (one of KINDS), and who it is."""

    kind: str
    name: str
    age: int | None
    country: str
    who: int


@cache
def spellings(half: str) -> dict[str, list[list[str]]]:
    """The groups of one half by kind (g, f, s)."""
    found: dict[str, list[list[str]]] = {"g": [], "f": [], "s": []}
    at = ""
    for line in (Path(__file__).parent / "spellings.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            at = line.strip("[]")
        elif at == half and line[:2] in ("g ", "f ", "s "):
            found[line[0]].append(line[2:].split("|"))
    return found


def crowd(size: int, half: str) -> list[Somebody]:
    """So many people; common names are as common as they are in life, rare ones rare."""
    chance = random.Random(f"crowd {half}")
    known = spellings(half)
    given = [*(group for group in known["g"]), *([group[0]] for group in known["s"])]
    family = list(known["f"])
    given += [[_invented(chance)] for _ in range(1200)]
    family += [[_invented(chance)] for _ in range(8000)]
    chance.shuffle(given)
    chance.shuffle(family)
    often = [1 / (rank + 5) ** 0.9 for rank in range(len(family))]
    first = chance.choices(given, often[: len(given)], k=2 * size)
    last = chance.choices(family, often, k=size)
    people = []
    for nr in range(size):
        parts = [chance.choice(first[nr]), chance.choice(last[nr])]
        if chance.random() < 0.4:
            parts.insert(1, chance.choice(first[size + nr]))
        people.append(Somebody(tuple(parts), chance.randrange(1966, 2012), chance.choice(_LAND)))
    return people


def questions(people: Sequence[Somebody], half: str, each: int, today: int) -> Iterator[Asked]:
    """So many of each kind. The age is told in three of four, two years off at most; the country in one of two."""
    chance = random.Random(f"questions {half}")
    for kind in KINDS:
        made = 0
        while made < each:
            who = chance.randrange(len(people))
            said = _said(people[who].parts, kind, half, chance)
            if said is None or said == people[who].parts:
                continue
            made += 1
            told = chance.random() < 0.75 or kind in ("part missing", "short form")
            age = today - people[who].born + chance.randint(-2, 2) if told else None
            country = people[who].country if chance.random() < 0.5 else ""
            yield Asked(kind, " ".join(said), age, country, who)


def _said(parts: tuple[str, ...], kind: str, half: str, chance: random.Random) -> tuple[str, ...] | None:
    """The name in other words; None where this name does not lend itself to it."""
    if kind == "swapped":
        return tuple(reversed(parts))
    if kind == "part missing":  # of three any; of two the given name, as families are told apart by the other
        gone = chance.randrange(len(parts)) if len(parts) == 3 else 0
        return tuple(part for nr, part in enumerate(parts) if nr != gone)
    if kind in ("one letter", "two letters"):
        return _slipped(parts, 1 if kind == "one letter" else 2, chance)
    if kind == "short form":
        full = {part: group[1] for group in spellings(half)["s"] for part in _written(group[0], half)}
        return tuple(full.get(p, p) for p in parts)
    script = kind == "other script"
    other = tuple(_otherwise(part, half, chance, script) or part for part in parts)
    if kind == "other spelling and one letter":
        return None if other == parts else _slipped(other, 1, chance)
    return other


def _written(name: str, half: str) -> list[str]:
    return next((group for group in spellings(half)["g"] if name in group), [name])


def _otherwise(part: str, half: str, chance: random.Random, script: bool) -> str | None:
    for kind in ("g", "f"):
        for group in spellings(half)[kind]:
            if part in group:
                others = [
                    one for one in group if one != part and one.isascii() != (part.isascii() and script)
                ]
                return chance.choice(others) if others else None
    fitting = [habit for habit in _HABITS[half] if habit[0] in part]
    if script or not fitting:
        return None
    return part.replace(*chance.choice(fitting), 1)


def _slipped(parts: Sequence[str], times: int, chance: random.Random) -> tuple[str, ...]:
    """Slips of the hand: a letter too many, too few, another one, two the other way round. Short words have none."""
    changed = list(parts)
    long = [nr for nr, part in enumerate(parts) if len(part) >= 4]
    for _ in range(times):
        if not long:
            break
        nr = chance.choice(long)
        word = changed[nr]
        at = chance.randrange(1, len(word) - 1)
        letter = chance.choice("abcdefghiklmnoprstuvyz")
        changed[nr] = chance.choice((
            word[:at] + word[at + 1 :], word[:at] + letter + word[at:], word[:at] + letter + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        ))  # fmt: skip
    return tuple(changed)


def _invented(chance: random.Random) -> str:
    return "".join(chance.choice(_PIECES.split()) for _ in range(chance.choice((2, 2, 3)))).title()
