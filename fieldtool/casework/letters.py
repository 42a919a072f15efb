"""How the letters of other scripts are written in plain Latin ones: for looking, never for showing."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final


def _told(letters: str, sounds: str) -> dict[str, str]:
    return dict(zip(letters, sounds.split(), strict=True))


_ARABIC = {
    "ا": "a", "أ": "a", "إ": "i", "آ": "a", "ب": "b", "پ": "p", "ت": "t", "ث": "th", "ج": "j", "چ": "ch", "ح": "h",
    "خ": "kh", "د": "d", "ذ": "dh", "ر": "r", "ز": "z", "ژ": "zh", "س": "s", "ش": "sh", "ص": "s", "ض": "d",
    "ط": "t", "ظ": "z", "ع": "", "غ": "gh", "ف": "f", "ق": "q", "ك": "k", "ک": "k", "گ": "g", "ل": "l", "م": "m",
    "ن": "n", "ه": "h", "ة": "a", "و": "u", "ؤ": "u", "ي": "i", "ی": "i", "ى": "a", "ئ": "i", "ء": "", "ں": "n",
    "ے": "e", "ہ": "h", "ھ": "h", "ٹ": "t", "ڈ": "d", "ڑ": "r", "ې": "e", "ۍ": "i", "ړ": "r", "ډ": "d", "ټ": "t",
    "ښ": "kh", "څ": "ts", "ځ": "dz", "ڼ": "n", "ڵ": "l", "ڕ": "r", "ێ": "e", "ۆ": "o", "ڤ": "v", "ە": "e",
}  # fmt: skip
_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "e", "є": "ye", "ж": "zh", "з": "z",
    "и": "i", "і": "i", "ї": "yi", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "",
    "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "ј": "y", "љ": "ly", "њ": "ny", "ћ": "ch", "ђ": "dj",
    "џ": "dj", "ѓ": "g", "ќ": "k", "ѕ": "dz", "ў": "u", "қ": "k", "ғ": "g", "ү": "u", "ұ": "u", "ң": "n", "ә": "a",
    "ө": "o", "һ": "h", "ҷ": "j", "ҳ": "h", "ӯ": "u", "ӣ": "i",
}  # fmt: skip
_GREEK = {
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i", "κ": "k", "λ": "l",
    "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "υ": "i", "φ": "f",
    "χ": "kh", "ψ": "ps", "ω": "o",
}  # fmt: skip
# Greek letters that stand together for one sound.
_TOGETHER: Final = (("μπ", "b"), ("ντ", "d"), ("γκ", "g"), ("γγ", "g"), ("ου", "u"))
_ARMENIAN = _told(
    "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքևօֆ",
    "a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k ev o f",
)
_GEORGIAN = _told(
    "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
    "a b g d e v z t i k l m n o p zh r s t u p k gh k sh ch ts dz ts ch kh j h",
)
_HEBREW = _told("אבגדהוזחטיכךלמםנןסעפףצץקרשת", "a b g d h v z h t i k k l m m n n s a p p ts ts k r sh t")
_LATIN = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ə": "a",
    "č": "ch", "ć": "ch", "š": "sh", "ž": "zh", "ş": "sh", "ș": "sh", "ț": "ts", "ţ": "ts", "ä": "ae", "ö": "oe",
    "ü": "ue", "ŋ": "ng", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ɛ": "e", "ɔ": "o", "ʼ": "", "'": "", "’": "", "ʻ": "",
}  # fmt: skip
_LETTERS: Final = _ARABIC | _CYRILLIC | _GREEK | _ARMENIAN | _GEORGIAN | _HEBREW | _LATIN

# Scripts whose letters stand for syllables bear the sound in the name Unicode gives them: MYANMAR LETTER KA.
_NAMED = re.compile(
    r"(DEVANAGARI|BENGALI|GURMUKHI|GUJARATI|TAMIL|TELUGU|KANNADA|MALAYALAM|SINHALA|MYANMAR|KHMER|LAO|THAI|TIBETAN|"
    r"ETHIOPIC|HANGUL|KATAKANA|HIRAGANA) (?:INDEPENDENT |DEPENDENT )?"
    r"(LETTER|SYLLABLE|CHARACTER|VOWEL SIGN|VOWEL|CONSONANT SIGN|SUBJOINED LETTER|SIGN) (?:SMALL )?(.+)"
)
_VOWELS = {"AA": "a", "II": "i", "UU": "u", "EE": "e", "OO": "o", "VOCALIC R": "ri", "AM": "am", "AE": "ae"}
_MEDIAL = {
    "MEDIAL YA": "y",
    "MEDIAL RA": "y",
    "MEDIAL WA": "w",
    "MEDIAL HA": "",
    "ANUSVARA": "n",
    "CANDRABINDU": "n",
}
_CONSONANTS = {
    "MYANMAR": {"SA": "th", "CA": "s", "CHA": "s", "JA": "z", "JHA": "z", "THA": "t", "PHA": "p", "NNYA": "ny",
                "RA": "y", "GREAT SA": "th"},
    "ETHIOPIC": {},
    "": {"CA": "ch", "CO": "ch", "CHA": "ch", "SSA": "sh"},
}  # fmt: skip


@lru_cache(maxsize=4096)
def _named(letter: str) -> tuple[str, bool]:
    """What a letter of a syllabic script stands for, and whether a vowel is heard after it that others replace."""
    found = _NAMED.match(unicodedata.name(letter, ""))
    if found is None:
        return "", False
    script, kind, name = found.groups()
    if script == "THAI" or script == "LAO":
        if name.startswith(("SARA ", "VOWEL ")) or kind == "VOWEL SIGN":
            return _VOWELS.get(name.split()[-1], name.split()[-1].lower()), False
        bare = re.sub(r"O$", "", name.split()[0]).lower()
        return ("a" if name == "MAI HAN-AKAT" else "" if name.startswith(("MAI ", "TONE ")) else bare), False
    if script in ("HANGUL", "KATAKANA", "HIRAGANA"):
        return name.lower(), False
    if kind in ("VOWEL SIGN", "VOWEL") or (kind == "SIGN" and name in _VOWELS):
        return _VOWELS.get(name, name.split()[0].lower()), False
    if name in _MEDIAL or kind in ("CONSONANT SIGN", "SIGN"):
        return _MEDIAL.get(name, ""), False
    if script == "ETHIOPIC":
        name = name.replace("GLOTTAL ", "").replace("PHARYNGEAL ", "").replace("SZ", "S").replace("X", "H")
        return re.sub(r"([A-Z])\1", r"\1", name).lower(), False
    own = _CONSONANTS.get(script, _CONSONANTS[""])
    if name in own:
        return own[name].lower(), True
    if re.fullmatch(r"[AEIOU]+|VOCALIC .*|[AEIOU]{1,2} .*", name):
        return _VOWELS.get(name, name.split()[0].lower()), False
    bare = re.sub(r"[AO]$", "", name.split()[-1]).lower()
    return re.sub(r"(.)\1+", r"\1", bare), True


def latin(text: str) -> str:
    """A text in plain small Latin letters, roughly as it is said; what is no letter stays, what has none is left out."""
    out: list[str] = []
    inherent = False
    said = unicodedata.normalize("NFC", text.casefold())
    for written, heard in _TOGETHER:
        said = said.replace(written, heard)
    for letter in said:
        if letter in _LETTERS or letter.isascii():
            inherent = _close(out, inherent)
            out.append(_LETTERS.get(letter, letter))
            continue
        said, follows = _named(letter)
        if said or follows:
            # A consonant keeps its own vowel until a vowel sign or a sign that silences it takes its place.
            if follows or said[:1] not in "aeiou":
                inherent = _close(out, inherent) if said not in ("y", "w", "n") else inherent
            else:
                inherent = False
            out.append(said)
            inherent = inherent or follows
            continue
        if unicodedata.category(letter).startswith("M"):
            inherent = inherent and not re.search(
                r"VIRAMA|ASAT|COENG|PHINTHU|PALI", unicodedata.name(letter, "")
            )
            continue
        inherent = _close(out, inherent)
        for part in unicodedata.normalize("NFKD", letter):
            if not unicodedata.combining(part):
                out.append(_LETTERS.get(part, part))
    return "".join(out)


def _close(out: list[str], inherent: bool) -> bool:
    if inherent:
        out.append("a")
    return False
