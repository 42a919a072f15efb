"""When two names may be one name: letters of other scripts, accents, order and spelling set aside."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final

from fieldtool.casework.letters import latin
from fieldtool.casework.short_forms import full_forms

# Sounds that are written in several ways, the longer first; what is left after them are consonants that are heard.
_SOUNDS: Final = (
    ("tsch", "s"), ("shch", "s"), ("sch", "s"), ("tch", "s"), ("sh", "s"), ("ch", "s"), ("sz", "s"), ("cz", "s"),
    ("dzh", "j"), ("zh", "j"), ("dj", "j"), ("kh", "k"), ("gh", "g"), ("dh", "d"), ("th", "t"), ("ph", "f"),
    ("bh", "b"), ("dz", "s"), ("ts", "s"), ("tz", "s"), ("ck", "k"), ("ge", "je"), ("gi", "ji"), ("ce", "se"),
    ("ci", "si"), ("gue", "ge"), ("gui", "gi"), ("qu", "k"), ("q", "k"), ("x", "ks"), ("c", "k"), ("w", "v"),
    ("z", "s"), ("ng", "n"),
)  # fmt: skip
_VOWEL: Final = "aeiouy"
_WORD = re.compile(r"[a-z]+")
_ARTICLE = re.compile(
    r"\bال(?=\w{3})"
)  # written together with its word in Arabic, apart from it in Latin letters
_SERVANT = re.compile(r"\b(abd|abdu|abdou|abdul|abdel|abdal|abdoul)[ -]+((?:al|el|ul)[ -]+)?(?=[a-z]{3})")
"""Names that are one name although they are often written as two: Abd al-Rahman."""
_TOGETHER = re.compile(r"\b(?:al|el)(?=(?:kh|sh|gh|[b-df-hj-np-tv-z])[aeiou]\w{2})")
_PARTICLES = frozenset(
    {"al", "el", "ul", "an", "ar", "as", "at", "bin", "ibn", "bint", "ben", "de", "da", "di", "van", "von"}
)

ALIKE: Final = 0.8
"""From here on two words count as one word written in two ways."""


@lru_cache(maxsize=65_536)
def words(name: str) -> tuple[str, ...]:
    """The words of a name in plain Latin letters, sorted: order, accents and script say nothing."""
    return tuple(sorted(_in_order(name)))


@lru_cache(maxsize=65_536)
def _in_order(name: str) -> tuple[str, ...]:
    said = _SERVANT.sub("abd", latin(_ARTICLE.sub("", name.casefold())))
    found = _WORD.findall(said)
    return tuple(word for word in found if word not in _PARTICLES) if len(found) > 1 else tuple(found)


@lru_cache(maxsize=65_536)
def sound(word: str) -> str:
    """A word as it is heard, roughly: its consonants, like sounds alike, none twice in a row."""
    heard = spoken(word)
    first = "a" if heard[:1] in _VOWEL and heard else ""
    return first + "".join(letter for letter in heard if letter not in _VOWEL)


@lru_cache(maxsize=65_536)
def spoken(word: str) -> str:
    """A word with like sounds written alike, vowels kept: e as i, o as u, no letter and no vowel twice in a row."""
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    word = word.replace("y", "i").replace("e", "i").replace("o", "u")
    word = re.sub(r"([aiu])[aiu]+", r"\1", word)
    word = re.sub(r"(.)\1+", r"\1", word)
    word = re.sub(r"(?<=[bdfgjkpstv])h|h$", "", word)
    return re.sub(r"(.)\1+", r"\1", word)


def trigrams(name: str) -> frozenset[str]:
    """The three-letter pieces of the words of a name, their beginnings and ends included."""
    return _pieces(words(name))


def alike(one: str, other: str) -> str:
    """Why two names may be one, in words; "" where they are hardly one: no word of the shorter may be left over."""
    said = compared(one, other)
    if said.written:
        return "The names are written alike."
    if said.paired < 2 or said.left_over:
        return ""
    if said.heard:
        return "The names sound alike."
    return "The names are spelled nearly alike." if said.share >= ALIKE else ""


def keys(name: str) -> frozenset[str]:
    """Names that may be one share at least one key: pairs of sounds, and the rarer pieces of single names."""
    heard = sorted({sound(word) for word in words(name)} - {""})
    pairs = {f"{a}+{b}" for i, a in enumerate(heard) for b in heard[i + 1 :]}
    # Through another script and back h comes as kh or not at all, g as j, p as b.
    carried = sorted({_carried(word) for word in words(name)} - {""})
    pairs |= {f"{a}*{b}" for i, a in enumerate(carried) for b in carried[i + 1 :]}
    letters = {f"={' '.join(words(name))}"} if words(name) else set()
    return frozenset(pairs | letters | {f"~{piece}" for piece in trigrams(name)})


_CARRIED: Final = str.maketrans({"j": "g", "p": "b", "w": "v", "f": "v"})


@lru_cache(maxsize=65_536)
def _carried(word: str) -> str:
    """The consonants of a word that are the same after it was written in another script and read from there."""
    heard = sound(re.sub("kh|(?<![cdgpstz])h", "", word))
    return re.sub(r"(.)\1+", r"\1", heard.translate(_CARRIED))


def name_keys(name: str) -> frozenset[str]:
    """What an index keeps of a name; letters and digits only, so that a key is one word of it.

    3: three letters as they are spoken, 0 for the end of a word; 4: the consonants of a word, whole and with one left
    out, so that a slip in one of them still meets; 6: the full form of a short one.
    """
    several = _in_order(name)
    found: set[str] = set()
    # Parts that some write together are looked for together as well.
    for word in {
        *several,
        *(a + b for a, b in pairwise(several) if min(len(a), len(b)) < 5),
    }:
        heard = sound(word)
        if len(heard) > 1:
            found.add(f"4{heard}")
        if len(heard) > 2:
            found |= {f"4{heard[:at]}{heard[at + 1 :]}" for at in range(len(heard))}
        found |= {f"3{piece.replace(' ', '0')}" for piece in _pieces((spoken(word),))}
        found |= {f"6{full}" for full in full_forms(word)}
    return frozenset(found)


@dataclass(frozen=True, slots=True)
class Compared:
    """How two names stand to each other.

    `share` is 0 to 1, over the name that has fewer words; `whole` the same over both; `paired`: so many words were
    found in both; `written`: letter by letter, order aside; `heard`: all of the shorter sounds alike; `short`: one is
    a short form; `left_over`: a word of the shorter found nothing.
    """

    share: float = 0.0
    whole: float = 0.0
    paired: int = 0
    written: bool = False
    heard: bool = False
    short: bool = False
    left_over: bool = True


NOTHING: Final = Compared()


@lru_cache(maxsize=16_384)
def compared(one: str, other: str) -> Compared:
    """Two names, word by word; each word is paired once, the likest first."""
    a, b = _in_order(one), _in_order(other)
    if not a or not b:
        return NOTHING
    if sorted(a) == sorted(b):
        return Compared(1.0, 1.0, len(a), written=True, heard=True, left_over=False)
    best = _paired(a, b)
    if len(a) != len(b) and max(len(a), len(b)) < 5:  # "Selam Awit" for "Selamawit"
        longer, shorter = (a, b) if len(a) > len(b) else (b, a)
        for at in range(len(longer) - 1):
            joined = (*longer[:at], longer[at] + longer[at + 1], *longer[at + 2 :])
            again = _paired(joined, shorter)
            best = max(best, again, key=lambda each: each.whole)
    return best


def _paired(a: tuple[str, ...], b: tuple[str, ...]) -> Compared:
    few, many = (a, b) if (len(a), sum(map(len, a))) <= (len(b), sum(map(len, b))) else (b, a)
    pairs = sorted(
        ((nearness(x, y), i, j) for i, x in enumerate(few) for j, y in enumerate(many)), reverse=True
    )
    taken: dict[int, tuple[int, float]] = {}
    used: set[int] = set()
    for near, i, j in pairs:
        if i not in taken and j not in used and near > 0.45:
            taken[i] = (j, near)
            used.add(j)
    weighed = {word: min(max(len(word), 3), 8) for word in (*few, *many)}
    got = sum(near * (weighed[few[i]] + weighed[many[j]]) / 2 for i, (j, near) in taken.items())
    of_few = sum(near * weighed[few[i]] for i, (_, near) in taken.items()) / sum(weighed[w] for w in few)
    every = (sum(weighed[w] for w in few) + sum(weighed[w] for w in many)) / 2
    good = [near for _, near in taken.values() if near >= _GOOD]
    return Compared(
        share=of_few,
        whole=got / every,
        paired=len(good),
        heard=len(good) == len(few) and all(_sounds(few[i], many[j]) for i, (j, _) in taken.items()),
        short=any(near == _SHORT for _, near in taken.values()),
        left_over=len(good) < len(few),
    )


_GOOD: Final = 0.62
_SHORT: Final = 0.86


def _sounds(one: str, other: str) -> bool:
    return sound(one) == sound(other) or spoken(one) == spoken(other)


def _short(one: str, other: str) -> bool:
    return not full_forms(one).isdisjoint(full_forms(other))


@lru_cache(maxsize=65_536)
def nearness(one: str, other: str) -> float:
    """How near two words are: 1 for the same, 0 for strangers."""
    if one == other:
        return 1.0
    short = _SHORT if _short(one, other) else 0.0
    spoken_one, spoken_other = spoken(one), spoken(other)
    if spoken_one == spoken_other and len(spoken_one) > 1:
        return 0.97
    if min(len(one), len(other)) == 1:
        return short or (0.5 if one[0] == other[0] else 0.0)
    heard, also = sound(one), sound(other)
    common = set(spoken_one) & set(spoken_other)
    if 2 * len(common) < min(len(set(spoken_one)), len(set(spoken_other))):
        return short  # strangers: nothing to count
    consonants = 0.0
    if heard == also and len(heard) > 1:
        consonants = 0.92 if len(heard) > 3 else 0.88 if len(heard) > 2 else 0.66
    elif min(len(heard), len(also)) > 2:
        consonants = 0.9 * (1 - steps(heard, also) / max(len(heard), len(also)))
    letters = 1 - steps(spoken_one, spoken_other) / max(len(spoken_one), len(spoken_other))
    if max(consonants, letters) < _GOOD:  # a slip may have made a sound of two letters
        letters = max(letters, 1 - steps(one, other) / max(len(one), len(other)))
    return max(consonants, 0.98 * letters, short)


def steps(one: str, other: str) -> int:
    """How many letters to change, add, drop or swap with their neighbour make one word of the other.

    Optimal string alignment, a column of the table in the bits of one number (H. Hyyrö, 2003).
    """
    if not one or not other:
        return len(one) or len(other)
    full, last = (1 << len(one)) - 1, 1 << (len(one) - 1)
    where: dict[str, int] = {}
    for at, letter in enumerate(one):
        where[letter] = where.get(letter, 0) | 1 << at
    more, fewer, diagonal, before, distance = full, 0, 0, 0, len(one)
    for letter in other:
        here = where.get(letter, 0)
        swapped = ((~diagonal & here) << 1) & before
        diagonal = ((((here & more) + more) ^ more) | here | fewer | swapped) & full
        right = (fewer | ~(diagonal | more)) & full
        left = diagonal & more
        distance += bool(right & last) - bool(left & last)
        right = (right << 1 | 1) & full
        left = (left << 1) & full
        more = (left | ~(diagonal | right)) & full
        fewer = right & diagonal
        before = here
    return distance


def _pieces(several: Iterable[str]) -> frozenset[str]:
    return frozenset(
        padded[i : i + 3] for word in several for padded in [f" {word} "] for i in range(len(padded) - 2)
    )
