"""Numbers from 0 to 99 in words: English, French, Spanish, Indonesian and Arabic, without accents."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

_ENGLISH = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_FRENCH = (
    "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf"
)
_SPANISH = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete "
    "veintiocho veintinueve"
)
_INDONESIAN = "nol satu dua tiga empat lima enam tujuh delapan sembilan"
_ARABIC = (
    "صفر|واحد واحده|اثنان اثنين اثنتان اثنتين|ثلاثه ثلاث تلات تلاته|اربعه اربع|خمسه خمس|سته ست|سبعه سبع|"
    "ثمانيه ثماني ثمان تمن تمانيه|تسعه تسع|عشره عشر"
)
_ARABIC_TENS = (
    "عشرون عشرين|ثلاثون ثلاثين|اربعون اربعين|خمسون خمسين|ستون ستين|سبعون سبعين|ثمانون ثمانين|تسعون تسعين"
)
_ARABIC_ELEVEN = "احد عشر|احدي عشره|حداشر"
_ARABIC_TWELVE = "اثنا عشر|اثنتا عشره|اثني عشر|اثنتي عشره|اطناشر"


@cache
def number_words() -> Mapping[str, int]:
    """Words (with single spaces between them) -> number. Arabic is folded: ه for ة, ي for ى, no hamza."""
    found: dict[str, int] = {
        "a": 1,
        "couple": 2,
        "a couple": 2,
        "a dozen": 12,
        "dozen": 12,
        "une": 1,
        "una": 1,
    }
    for words in (_ENGLISH, _FRENCH, _SPANISH, _INDONESIAN):
        found |= {name.replace("-", " "): number for number, name in enumerate(words.split())}
    found |= {"veintiun": 21, "sepuluh": 10, "sebelas": 11}
    tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    found |= _joined(tens, 20, _ENGLISH.split()[:10], (" ",))
    tens = ["vingt", "trente", "quarante", "cinquante", "soixante"]
    found |= _joined(tens, 20, _FRENCH.split()[:10], (" ", " et "))
    teens = [name.replace("-", " ") for name in _FRENCH.split()[:20]]
    for number, name in enumerate(teens[10:], start=10):
        found |= {f"soixante {name}": 60 + number, f"soixante et {name}": 60 + number}
    for number, name in enumerate(teens):
        found |= (
            {f"quatre vingt {name}": 80 + number} if number else {"quatre vingt": 80, "quatre vingts": 80}
        )
    tens = ["treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"]
    found |= _joined(tens, 30, _SPANISH.split()[:10], (" y ",))
    found |= {f"{one} y un": number for one, number in zip(tens, range(31, 100, 10), strict=True)}
    found |= _indonesian(_INDONESIAN.split())
    return found | _arabic()


def _joined(tens: list[str], first: int, units: list[str], between: tuple[str, ...]) -> dict[str, int]:
    """Tens alone and with one to nine behind them."""
    found = {}
    for at, ten in enumerate(tens):
        found[ten] = first + at * 10
        for number, unit in enumerate(units[1:], start=1):
            found |= {f"{ten}{word}{unit}": first + at * 10 + number for word in between}
    return found


def _indonesian(units: list[str]) -> dict[str, int]:
    found = {f"{unit} belas": 10 + number for number, unit in enumerate(units) if number > 1}
    for number, unit in enumerate(units[2:], start=2):
        found |= {f"{unit} puluh": number * 10}
        found |= {f"{unit} puluh {last}": number * 10 + at for at, last in enumerate(units) if at}
    return found


def _arabic() -> dict[str, int]:
    """The unit stands before the ten: five and twenty."""
    units = [names.split() for names in _ARABIC.split("|")]
    found = {name: number for number, names in enumerate(units) for name in names}
    found |= dict.fromkeys(_ARABIC_ELEVEN.split("|"), 11) | dict.fromkeys(_ARABIC_TWELVE.split("|"), 12)
    for number, names in enumerate(units[3:10], start=3):
        found |= {f"{name} {ten}": 10 + number for name in names for ten in ("عشر", "عشره")}
    for at, tens in enumerate(_ARABIC_TENS.split("|"), start=2):
        for ten in tens.split():
            found[ten] = at * 10
            for number, names in enumerate(units[1:10], start=1):
                found |= {f"{name} و{ten}": at * 10 + number for name in names}
    return found
