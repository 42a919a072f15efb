"""Possible duplicates among many people: how long it takes, and how many of the planted pairs are found, script by script.

`python -m tests.bench.likeness 100000`. Names are put together out of invented syllables; a planted pair is one person met
twice, the second time written as somebody else would: accents, another order, sounds spelled otherwise, other scripts.
"""

from __future__ import annotations

import random
import sys
import time
from collections import Counter
from collections.abc import Iterator

from fieldtool.casework.likeness import Kind, candidates
from fieldtool.domain.record import CaseRecord
from tests.bench.rounds import Measured
from tests.casework.headquarters.conftest import SHARED

PEOPLE, PLANTED = 100_000, 1_000
_AT = "2026-11-23T06:40:24.120Z"
_BEGIN = ["b", "d", "f", "g", "h", "k", "l", "m", "n", "r", "s", "t", "y", "z", "sh", "kh"]
_CYRILLIC = dict(zip("abdefgiklmnorstuyz", "абдефгиклмнорстуйз", strict=True)) | {
    "sh": "ш",
    "kh": "х",
    "h": "х",
}
_ARABIC = dict(zip("abdfhiklmnrstuyz", "ابدفهيكلمنرستويز", strict=True)) | {
    "sh": "ش",
    "kh": "خ",
    "g": "ج",
    "e": "ي",
    "o": "و",
}
_GREEK = dict(zip("aefgiklmnorstyz", "αεφγικλμνορστιζ", strict=True)) | {
    "b": "μπ", "d": "ντ", "u": "ου", "sh": "σ", "kh": "χ", "h": "",
}  # fmt: skip


def _word(chance: random.Random) -> str:
    ends = chance.choice(["", "n", "m", "d", "r", "l"])
    return (
        "".join(chance.choice(_BEGIN) + chance.choice("aeiou") for _ in range(chance.choice((2, 2, 3))))
        + ends
    )


def _written(word: str, letters: dict[str, str]) -> str:
    for pair in ("sh", "kh"):
        word = word.replace(pair, letters[pair])
    return "".join(letters.get(c, c) for c in word)


def _otherwise(chance: random.Random, word: str) -> str:
    for one, other in chance.sample(
        [("k", "q"), ("i", "ee"), ("u", "ou"), ("f", "ph"), ("z", "s"), ("t", "tt")], 6
    ):
        if one in word:
            return word.replace(one, other, 1)
    return word + "h"


def variants(chance: random.Random, first: str, second: str) -> Iterator[tuple[str, str, str]]:
    """How, and the name as it is written the second time."""
    accents = str.maketrans("aeiou", "áèîõü")
    yield "accents", first.translate(accents), second
    yield "other order", second, first
    yield "spelled otherwise", _otherwise(chance, first), _otherwise(chance, second)
    yield "Cyrillic", _written(first, _CYRILLIC), _written(second, _CYRILLIC)
    yield "Arabic", _written(first, _ARABIC), _written(second, _ARABIC)
    yield "Greek", _written(first, _GREEK), _written(second, _GREEK)


def person(number: str, first: str, second: str, age: int, citizenship: str) -> CaseRecord:
    """One case with a name."""
    fields = {
        "prs_FirstName": first,
        "prs_SecondName": second,
        "age_years": str(age),
        "prs_Citizenship": citizenship,
    }
    coding = {"id": "k", "at": _AT, "revision": 1, "replies": {}, "fields": fields}
    return CaseRecord(number, number, "d", _AT, "Example Org", {"codings": (coding,), "consents": (SHARED,)})


def crowd(count: int, planted: int, seed: int = 7) -> tuple[list[CaseRecord], dict[tuple[str, str], str]]:
    """People, and of the planted pairs how the second was written."""
    chance = random.Random(seed)
    firsts, seconds = [_word(chance) for _ in range(1_500)], [_word(chance) for _ in range(12_000)]
    people, pairs = [], {}
    for number in range(count - planted):
        first, second = chance.choice(firsts), chance.choice(seconds)
        age, citizenship = (
            chance.randint(9, 60),
            chance.choice(["NG", "ET", "ER", "MM", "UA", "SY", "BD", "GR"]),
        )
        people.append(person(f"a{number:07d}", first, second, age, citizenship))
        if number < planted:
            how, one, other = list(variants(chance, first, second))[number % 6]
            people.append(person(f"b{number:07d}", one, other, age + chance.randint(-1, 1), citizenship))
            pairs[f"a{number:07d}", f"b{number:07d}"] = how
    return people, pairs


def measured(count: int, planted: int) -> tuple[float, Counter[str], Counter[str], int]:
    """Seconds; of each way how many pairs were planted, and how many found; all candidates."""
    people, pairs = crowd(count, planted)
    begin = time.process_time()
    found = {one.cases for one in candidates(people) if one.kind is Kind.SAME_PERSON}
    spent = time.process_time() - begin
    return (
        spent,
        Counter(pairs.values()),
        Counter(how for pair, how in pairs.items() if pair in found),
        len(found),
    )


def measure() -> Iterator[Measured]:
    """As one figure: seconds of processor time for ten times the people."""
    few, many = measured(PEOPLE // 10, PLANTED // 10)[0], measured(PEOPLE, PLANTED)[0]
    yield Measured(f"possible duplicates among {PEOPLE:,} people", (many,), (few,), unit="s")


if __name__ == "__main__":
    number = int(sys.argv[1]) if len(sys.argv) > 1 else PEOPLE
    seconds, there, seen, everything = measured(number, max(number // 100, 60))
    print(f"{number:,} people: {seconds:.1f} s of processor, {everything:,} candidates")
    for kind, of in there.items():
        print(f"  {kind}: {seen[kind]} of {of}")
    print(f"  all: {sum(seen.values())} of {sum(there.values())}")
