"""Dates and ages as people tell them: "about three years ago", "last month", "around March 2023", in five languages.

The form languages are English, French, Spanish, Indonesian and Arabic; words of all are read whatever the window speaks.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache

from fieldtool.domain.dates import ESTIMATED, days_of, is_estimated, without_mark
from fieldtool.domain.number_words import number_words
from fieldtool.domain.typed_dates import folded, typed_date

OLDEST = 120
"""Years: nobody is older, and nobody tells of anything longer ago."""

_WORDS: dict[str, tuple[str, ...]] = {
    "@about": (
        *(
            "about",
            "around",
            "roughly",
            "approximately",
            "approx",
            "ca",
            "circa",
            "maybe",
            "perhaps",
            "probably",
        ),
        *(
            "nearly",
            "almost",
            "some",
            "more or less",
            "or so",
            "or thereabouts",
            "i think",
            "i guess",
            "~",
            "≈",
        ),
        *("environ", "vers", "a peu pres", "plus ou moins", "peut etre", "presque", "autour de", "je crois"),
        *("alrededor de", "aproximadamente", "mas o menos", "unos", "unas", "cerca de", "quizas", "quiza"),
        *("tal vez", "casi", "hacia", "como", "sobre", "creo que", "creo"),
        *("sekitar", "kira kira", "kurang lebih", "lebih kurang", "mungkin", "hampir", "kurleb"),
        *("حوالي", "تقريبا", "نحو", "قرابه", "ما يقارب", "يمكن", "ربما", "بحدود", "في حدود", "زهاء"),
    ),
    "@ago": (
        *("ago", "back", "il y a", "ca fait", "hace", "atras", "yang silam", "silam", "قبل", "منذ", "من"),
    ),
    "@past": ("yang lalu", "yg lalu", "lalu"),  # "tahun lalu" is last year, "3 tahun lalu" three years ago
    "@last": (
        *("last", "past", "derniere", "dernier", "passee", "passe", "pasado", "pasada", "kemarin"),
        *("الماضي", "الماضيه", "الفايت", "الفايته", "اللي فات", "اللي فاتت"),
    ),
    "@this": ("this", "cette", "ce", "cet", "este", "esta", "ini", "هذا", "هذه", "هالسنه هذه"),
    "@old": (
        *("years old", "year old", "years of age", "yo", "aged", "age", "ans", "an", "anos", "tahun", "thn"),
        *("umur", "usia", "berumur", "edad", "سنه", "سنوات", "سنين", "عام", "عاما", "عمره", "عمرها", "عمري"),
        *("years", "year", "annees", "i am", "j ai", "tengo", "tiene", "il a", "elle a", "saya"),
        *("عمر", "he is", "she is", "age de", "agee de", "de edad", "العمر"),
    ),
    "@half": ("and a half", "et demi", "et demie", "y medio", "y media", "setengah", "ونصف", "ونص", "و نصف"),
    "@year": (
        *("years", "year", "yrs", "yr", "ans", "an", "annees", "annee", "anos", "ano", "tahun", "thn", "th"),
        *("سنوات", "سنين", "سنه", "عام", "اعوام", "عاما", "السنه", "العام"),
    ),
    "@month": (
        *("months", "month", "mths", "mois", "meses", "mes", "bulan", "bln"),
        *("شهر", "اشهر", "شهور", "شهرا", "الشهر"),
    ),
    "@week": (
        *("weeks", "week", "wks", "semaines", "semaine", "semanas", "semana", "minggu", "pekan"),
        *("اسبوع", "اسابيع", "اسبوعا", "الاسبوع"),
    ),
    "@day": ("days", "day", "jours", "jour", "dias", "dia", "hari", "يوم", "ايام", "يوما"),
    "@year 2": ("سنتين", "سنتان", "عامين", "عامان"),
    "@month 2": ("شهرين", "شهران"),
    "@week 2": ("اسبوعين", "اسبوعان"),
    "@day 2": ("يومين", "يومان"),
    "@year 1": ("setahun",),
    "@month 1": ("sebulan",),
    "@week 1": ("seminggu", "sepekan"),
    "@day 1": ("sehari",),
    "@month 6": ("half a year", "half year", "medio ano", "setengah tahun", "نصف سنه", "نص سنه", "نصف عام"),
    "@yesterday": ("yesterday", "hier", "ayer", "kemarin", "امس", "البارحه", "امبارح"),
    "@today": ("today", "aujourd hui", "hoy", "hari ini", "اليوم"),
}
_ONE = frozenset(["سنه", "عام", "شهر", "اسبوع", "يوم"])
_UNITS = ("@year", "@month", "@week", "@day")
_FILLERS = frozenset(
    [
        "l",
        "d",
        "le",
        "la",
        "el",
        "los",
        "las",
        "un",
        "the",
        "of",
        "de",
        "du",
        "des",
        "in",
        "en",
        "depuis",
        "desde",
        "since",
        "pada",
        "sejak",
        "dans",
        "les",
        "au",
        "que",
        "que",
        "في",
        "سنه",
        "عام",
        "year",
        "annee",
        "ano",
        "tahun",
        "yang",
        "it",
        "was",
        "c",
        "etait",
        "fue",
        "born",
        "ne",
        "nee",
        "nacio",
        "nacido",
        "lahir",
        "مواليد",
        "ولد",
    ]
)
"""Say nothing beside a date ("in 2019", "l'année 2019", "سنة 2019")."""


def date_as_told(text: str, today: date, *, of_birth: bool = False) -> str | None:
    """A date as written down (`fieldtool.domain.dates`) of what was typed; None where it is none.

    What is reckoned back from today is an estimate: "three years ago" is `2023~`, "two months ago" `2026-09~`, "ten
    days ago" `2026-11-13~`. "Last year" names one year and is none. `of_birth`: an age is a birth date too, as an
    estimated year ("17" in November 2026: `2009~`).
    """
    plain = _western(text).strip()
    if plain.startswith(("-", "−")):
        return None
    if days_of(plain) is not None:
        return plain
    known = typed_date(plain)
    if known is not None:
        return known
    marked = _marked(plain)
    about = "@about" in marked
    rest = tuple(one for one in marked if one != "@about")
    if of_birth and (years := _age(rest)) is not None:
        return f"{today.year - years:04d}{ESTIMATED}"
    found = _reckoned(rest, today) or _named(rest, today) or _rough(plain)
    return f"{found}{ESTIMATED}" if found and about and not is_estimated(found) else found


def age_as_told(text: str, today: date) -> str | None:
    """Whole years of what was typed where an age is asked: `17`, or `17~` for "about 17"; None where it is none.

    A birth date is an age too: a whole day gives the age today, a year or month an estimate.
    """
    plain = _western(text).strip()
    if plain.startswith(("-", "−")):
        return None
    marked = _marked(plain)
    years = _age(tuple(one for one in marked if one != "@about"))
    if years is not None:
        return f"{years}{ESTIMATED}" if "@about" in marked or plain.endswith(ESTIMATED) else str(years)
    born = date_as_told(plain, today)
    days = days_of(born) if born else None
    if born is None or days is None or days[0] > today:
        return None
    first, last = days_of(without_mark(born)) or days
    youngest, oldest = years_between(min(last, today), today), years_between(first, today)
    if oldest > OLDEST:
        return None
    return str(oldest) if youngest == oldest and not is_estimated(born) else f"{oldest}{ESTIMATED}"


def years_between(born: date, today: date) -> int:
    """Whole years of age."""
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def _western(text: str) -> str:
    """Digits of any script as Western ones."""
    return re.sub(r"\d", lambda digit: str(unicodedata.decimal(digit[0])), text)


def _marked(text: str) -> tuple[str, ...]:
    """The words with what they mean: numbers as digits, units and the like with an @ before them."""
    plain = folded(text).replace("ة", "ه").replace("ى", "ي")
    words = re.findall(r"\d+|[~≈]|[^\W\d_]+|\S", re.sub(r"['’.,;:!\-]", " ", plain))
    made: list[str] = []
    at = 0
    while at < len(words):
        meaning, used = _meaning(words, at, made)
        made += meaning
        at += used
    if "@ago" in made and not any(one.isdecimal() for one in made):
        # Arabic says "before a year" without a word for one.
        made += ["1"] * any(word in _ONE for word in words)
    return tuple(made)


def _meaning(words: list[str], at: int, before: list[str]) -> tuple[list[str], int]:
    for many in range(min(4, len(words) - at), 0, -1):
        phrase = " ".join(words[at : at + many])
        if phrase == "an" and not (before and before[-1].isdecimal()):
            return ["1"], 1  # "an" is an article in English, a year in French
        if phrase in _phrases() and not (phrase == "setengah tahun" and before and before[-1].isdecimal()):
            return _phrases()[phrase].split(), many
        if phrase in number_words():
            return [str(number_words()[phrase])], many
    return [words[at]], 1


@cache
def _phrases() -> dict[str, str]:
    found: dict[str, str] = {}
    for meaning, words in _WORDS.items():
        for word in words:
            found.setdefault(word, meaning)
    # The same word is a unit and says an age ("17 ans"): units come first, `_age` knows them.
    found |= {word: key for key in _UNITS for word in _WORDS[key]}
    return found


def _age(marked: Iterable[str]) -> int | None:
    """A number of years alone ("17", "17 years old", "J'ai 17 ans"), "17 years and a half" too."""
    rest = [one for one in marked if one not in ("@old", "@year", "@half", "old") and one not in _FILLERS]
    if len(rest) == 1 and rest[0].isdecimal() and int(rest[0]) <= OLDEST:
        return int(rest[0])
    return None


def _reckoned(marked: tuple[str, ...], today: date) -> str | None:
    """So many years, months, weeks or days ago."""
    words = [one for one in marked if one not in _FILLERS]
    numbers = [one for one in words if one.isdecimal()]
    if numbers:
        words = ["@ago" if one == "@past" else one for one in words]
    if words.count("@ago") != 1:
        return None
    words.remove("@ago")
    half = 0.5 if "@half" in words else 0
    units = [one for one in words if one in _UNITS]
    if len(units) != 1 or len(words) != len(units) + len(numbers) + bool(half) or len(numbers) > 1:
        return None
    return _before(units[0], int(numbers[0]) + half, today) if numbers else None


def _before(unit: str, many: float, today: date) -> str | None:
    if unit == "@year" and many != int(many):
        unit, many = "@month", many * 12
    if many != int(many) or many > OLDEST * {"@year": 1, "@month": 12, "@week": 53}.get(unit, 366):
        return None
    count = int(many)
    if unit == "@year":
        return f"{today.year - count:04d}{ESTIMATED}"
    if unit == "@month":
        year, month = divmod(today.year * 12 + today.month - 1 - count, 12)
        return f"{year:04d}-{month + 1:02d}{ESTIMATED}"
    if unit in ("@week", "@day"):
        return f"{today - timedelta(days=count * (7 if unit == '@week' else 1))}{ESTIMATED}"
    return None


def _named(marked: Iterable[str], today: date) -> str | None:
    """Last year, this month, yesterday: named, so no estimate."""
    words = {"@last" if one == "@past" else one for one in marked if one not in _FILLERS}
    if words == {"@today"}:
        return today.isoformat()
    if words in ({"@yesterday"}, {"@last"}):  # "kemarin" says both
        return (today - timedelta(days=1)).isoformat()
    months = today.year * 12 + today.month - 1
    if words == {"@last", "@year"}:
        return f"{today.year - 1:04d}"
    if words == {"@this", "@year"}:
        return f"{today.year:04d}"
    if words in ({"@last", "@month"}, {"@this", "@month"}):
        year, month = divmod(months - ("@last" in words), 12)
        return f"{year:04d}-{month + 1:02d}"
    if words == {"@last", "@week"}:
        return f"{today - timedelta(days=7)}{ESTIMATED}"
    return None


def _rough(plain: str) -> str | None:
    """A date with words around it: "around March 2023", "in 2019", "2019 or so"."""
    bare = re.sub(r"[~≈]|(?<=[^\W\d])-(?=[^\W\d])", " ", folded(plain).replace("ة", "ه"))
    for phrase in sorted(_WORDS["@about"], key=len, reverse=True):
        bare = re.sub(rf"(?<![\w]){re.escape(phrase)}(?![\w])\.?", " ", bare)
    words = re.findall(r"[^\s'’?]+|\?", bare)
    bare = " ".join(word for word in words if word not in _FILLERS)
    if re.fullmatch(r"\d{4}", bare):
        return bare
    return bare if days_of(bare) is not None else typed_date(bare)
