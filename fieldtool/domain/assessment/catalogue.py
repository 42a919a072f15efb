"""The catalogue of indicators: their facts from indicators.csv, their words from one file per language."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Protocol

from fieldtool.domain.assessment.errors import CatalogueError

FACTS_FILE = "indicators.csv"
STRENGTH_LISTS = ("adult_labour", "child_labour", "adult_sexual", "child_sexual")
STRENGTHS = ("strong", "medium", "weak")
_COLUMNS = ("id", "group", "element", "exploitation", *STRENGTH_LISTS, "ilo11", "sensitive", "source")


@dataclass(frozen=True, slots=True)
class Texts:
    """The words for one indicator in one language; all but the label may be empty.

    `ask`: an open question for the person. `observe`, `documents`: what the officer may see without asking.
    `avoid`: what not to ask or do.
    """

    label: str
    ask: str = ""
    observe: str = ""
    documents: str = ""
    avoid: str = ""


@dataclass(frozen=True, slots=True)
class Language:
    """One language of the catalogue; `review` is "draft" or "reviewed" (by a person who speaks it)."""

    code: str
    name: str
    review: str
    texts: Mapping[str, Texts] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Indicator:
    """One fact that can be asked or seen.

    `strengths` maps a list (adult_labour ...) to strong, medium or weak; a list that does not hold the
    indicator, or whose strength is not known, is absent. `ilo11` are numbers of the ILO's eleven indicators
    of forced labour (2012). `sensitive` marks violence and sex: asked only after safety and trust.
    """

    id: str
    group: str
    element: str
    exploitation: str
    strengths: Mapping[str, str]
    ilo11: tuple[int, ...]
    sensitive: bool
    source: str
    texts: Texts


class UsesIndicators(Protocol):
    """What the catalogue check needs to know of a rule set."""

    @property
    def used_ids(self) -> frozenset[str]: ...


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All indicators in the order of the file, with the words of one language and what the others hold."""

    indicators: tuple[Indicator, ...]
    language: str
    languages: Mapping[str, Language] = field(repr=False)
    duplicates: tuple[str, ...] = ()
    by_id: Mapping[str, Indicator] = field(default_factory=dict, repr=False)

    @classmethod
    def load(cls, directory: Path, language: str = "en") -> Catalogue:
        """Read forms/indicators. What is missing in `language` is taken from English, advice on what not to ask
        above all; `languages` holds what each language says itself.

        CatalogueError names file and line (or entry) of what cannot be read.
        """
        languages = {path.stem: _language(path) for path in sorted(directory.glob("*.toml"))}
        if "en" not in languages or language not in languages:
            missing = "en" if "en" not in languages else language
            raise CatalogueError(f"The indicator texts {missing}.toml are missing.")
        rows = _rows(directory / FACTS_FILE)
        english, own = languages["en"].texts, languages[language].texts
        texts = {one: _completed(own.get(one), english.get(one)) for one in english.keys() | own.keys()}
        found: dict[str, Indicator] = {}
        duplicates = []
        for line, row in rows:
            indicator = _indicator(row, line, texts)
            if indicator.id in found:
                duplicates.append(indicator.id)
            found.setdefault(indicator.id, indicator)
        return cls(tuple(found.values()), language, languages, tuple(duplicates), found)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids in catalogue order."""
        return tuple(self.by_id)

    def group(self, name: str) -> tuple[Indicator, ...]:
        """The indicators of one group, in catalogue order."""
        return tuple(indicator for indicator in self.indicators if indicator.group == name)

    def check(self, rules: UsesIndicators) -> list[str]:
        """What is not in order, one sentence each: duplicates, sources, translations, ids that no rule
        uses."""
        problems = [f"The indicator {one} stands twice in {FACTS_FILE}." for one in self.duplicates]
        for indicator in self.indicators:
            if not indicator.source:
                problems.append(f"The indicator {indicator.id} has no source.")
            if indicator.id not in rules.used_ids:
                problems.append(f"No rule uses the indicator {indicator.id}.")
        for language in self.languages.values():
            for one in sorted(self.by_id.keys() - language.texts.keys()):
                problems.append(f"{language.code}.toml has no words for {one}.")
            for one in sorted(language.texts.keys() - self.by_id.keys()):
                problems.append(f"{language.code}.toml has words for {one}, which is not in {FACTS_FILE}.")
        return problems


def _rows(path: Path) -> Iterable[tuple[int, Mapping[str, str]]]:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CatalogueError(f"{path.name} cannot be read.") from error
    reader = csv.DictReader(text.splitlines())
    missing = [column for column in _COLUMNS if column not in (reader.fieldnames or ())]
    if missing:
        raise CatalogueError(f"{path.name}, line 1: the column {missing[0]} is missing.")
    return [(number, row) for number, row in enumerate(reader, start=2)]


def _indicator(row: Mapping[str, str | None], line: int, texts: Mapping[str, Texts]) -> Indicator:
    cells = {column: (row.get(column) or "").strip() for column in _COLUMNS}
    where = f"{FACTS_FILE}, line {line}"
    if not cells["id"] or "." not in cells["id"]:
        raise CatalogueError(f"{where}: an id is a section and a name with a dot between.")
    strengths = {}
    for name in STRENGTH_LISTS:
        if cells[name] in STRENGTHS:
            strengths[name] = cells[name]
        elif cells[name] not in ("", "-"):
            raise CatalogueError(
                f'{where}: "{cells[name]}" is no strength (strong, medium, weak, - or nothing).'
            )
    numbers = [part for part in cells["ilo11"].split(";") if part]
    if not all(part.isdigit() for part in numbers):
        raise CatalogueError(f"{where}: ilo11 holds numbers from 1 to 11, with ; between.")
    return Indicator(
        id=cells["id"],
        group=cells["group"],
        element=cells["element"],
        exploitation=cells["exploitation"],
        strengths=strengths,
        ilo11=tuple(int(part) for part in numbers),
        sensitive=cells["sensitive"] == "yes",
        source=cells["source"],
        texts=texts.get(cells["id"], Texts(label=cells["id"])),
    )


def _language(path: Path) -> Language:
    try:
        content: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise CatalogueError(f"{path.name}: {error}.") from error
    except (OSError, UnicodeDecodeError) as error:
        raise CatalogueError(f"{path.name} cannot be read.") from error
    head = content.pop("language", None)
    if not isinstance(head, dict) or head.get("review") not in ("draft", "reviewed"):
        raise CatalogueError(f'{path.name}: [language] must say review = "draft" or "reviewed".')
    texts = {}
    for section, entries in content.items():
        for name, words in entries.items() if isinstance(entries, dict) else ():
            texts[f"{section}.{name}"] = _texts(f"{section}.{name}", words, path.name)
    return Language(path.stem, str(head.get("name", path.stem)), head["review"], texts)


def _completed(own: Texts | None, english: Texts | None) -> Texts:
    if own is None or english is None:
        return own or english or Texts("")
    return Texts(*(getattr(own, each.name) or getattr(english, each.name) for each in fields(Texts)))


def _texts(one: str, words: object, file: str) -> Texts:
    if isinstance(words, str):
        words = {"label": words}
    known = {each.name for each in fields(Texts)}
    if not isinstance(words, dict) or not all(k in known and isinstance(v, str) for k, v in words.items()):
        raise CatalogueError(f"{file}: {one} may hold label, ask, observe, documents and avoid, each a text.")
    if not words.get("label", "").strip():
        raise CatalogueError(f"{file}: {one} has no label.")
    return Texts(**{key: value.strip() for key, value in words.items()})
