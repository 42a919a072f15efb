"""When two names may be one name: letters of other scripts, accents, order and spelling set aside."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_ARABIC = {
    "ا": "a", "أ": "a", "إ": "i", "آ": "a", "ب": "b", "پ": "p", "ت": "t", "ث": "th", "ج": "j", "چ": "ch", "ح": "h",
    "خ": "kh", "د": "d", "ذ": "dh", "ر": "r", "ز": "z", "ژ": "zh", "س": "s", "ش": "sh", "ص": "s", "ض": "d",
    "ط": "t", "ظ": "z", "ع": "", "غ": "gh", "ف": "f", "ق": "q", "ك": "k", "ک": "k", "گ": "g", "ل": "l", "م": "m",
    "ن": "n", "ه": "h", "ة": "a", "و": "u", "ؤ": "u", "ي": "i", "ی": "i", "ى": "a", "ئ": "i", "ء": "",
}  # fmt: skip
_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "e", "є": "ye", "ж": "zh", "з": "z",
    "и": "i", "і": "i", "ї": "yi", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "",
    "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
}  # fmt: skip
_GREEK = {
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i", "κ": "k", "λ": "l",
    "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "υ": "i", "φ": "f",
    "χ": "ch", "ψ": "ps", "ω": "o",
}  # fmt: skip
_LATIN = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
_LETTERS = _ARABIC | _CYRILLIC | _GREEK | _LATIN

# Sounds that are written in several ways, the longer first; what is left after them are consonants that are heard.
_SOUNDS = (
    ("tsch", "c"), ("shch", "s"), ("sch", "s"), ("tch", "c"), ("ch", "c"), ("sh", "s"), ("zh", "s"), ("kh", "k"),
    ("gh", "g"), ("dh", "d"), ("th", "t"), ("ph", "f"), ("dj", "j"), ("dz", "z"), ("ts", "s"), ("ck", "k"),
    ("qu", "k"), ("q", "k"), ("x", "ks"), ("w", "v"), ("z", "s"), ("ou", "u"),
)  # fmt: skip
_VOWELS = re.compile(r"[aeiouy]+")
_WORD = re.compile(r"[a-z]+")
_ARTICLE = re.compile(
    r"\bال(?=\w{3})"
)  # written together with its word in Arabic, apart from it in Latin letters
_PARTICLES = frozenset({"al", "el", "ul", "bin", "ibn", "bint", "ben", "de", "da", "di", "van", "von"})


@lru_cache(maxsize=65_536)
def words(name: str) -> tuple[str, ...]:
    """The words of a name in plain Latin letters, sorted: order, accents and script say nothing."""
    said = _ARTICLE.sub("", unicodedata.normalize("NFKD", name.casefold()))
    said = "".join(_LETTERS.get(c, c) for c in said if not unicodedata.combining(c))
    found = [word for word in _WORD.findall(said) if word not in _PARTICLES]
    return tuple(sorted(found))


@lru_cache(maxsize=65_536)
def sound(word: str) -> str:
    """A word as it is heard, roughly: its consonants, like sounds alike, none twice in a row."""
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    first = "a" if word[:1] in "aeiouy" and word else ""
    bare = _VOWELS.sub("", word).replace("h", "")
    return first + re.sub(r"(.)\1+", r"\1", bare)


def trigrams(name: str) -> frozenset[str]:
    """The three-letter pieces of the words of a name, their beginnings and ends included."""
    return frozenset(
        padded[i : i + 3] for word in words(name) for padded in [f" {word} "] for i in range(len(padded) - 2)
    )


def alike(one: str, other: str) -> str:
    """Why two names may be one, in words; "" where they are hardly one."""
    a, b = words(one), words(other)
    if not a or not b:
        return ""
    if a == b:
        return "the names are written alike"
    sounds, others = {sound(w) for w in a} - {""}, {sound(w) for w in b} - {""}
    if min(len(sounds), len(others)) >= 2 and (sounds <= others or others <= sounds):
        return "the names sound alike"
    shared, either = trigrams(one) & trigrams(other), trigrams(one) | trigrams(other)
    if 2 * len(shared) >= len(either):
        return "the names are spelled nearly alike"
    return ""


def keys(name: str) -> frozenset[str]:
    """Names that may be one share at least one key: pairs of sounds, and the rarer pieces of single names."""
    heard = sorted({sound(word) for word in words(name)} - {""})
    pairs = {f"{a}+{b}" for i, a in enumerate(heard) for b in heard[i + 1 :]}
    letters = {f"={' '.join(words(name))}"} if words(name) else set()
    return frozenset(pairs | letters | {f"~{piece}" for piece in trigrams(name)})
