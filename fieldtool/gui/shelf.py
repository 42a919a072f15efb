"""The words about indicators, elements and the two crimes in the language of the window, read when first needed."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from fieldtool import content
from fieldtool.domain.assessment import Catalogue, Wording
from fieldtool.domain.assessment.guide import Guide
from fieldtool.gui.handbook import Handbook, handbook


@dataclass(frozen=True, slots=True)
class Books:
    """What the handbook is put together from, all in one language."""

    guide: Guide
    wording: Wording
    catalogue: Catalogue
    pages: Guide

    def handbook(self, *, right_to_left: bool = False) -> Handbook:
        """Every entry, to be read and searched."""
        return handbook(self.guide, self.wording, self.catalogue, self.pages, right_to_left=right_to_left)


@dataclass
class Shelf:
    """Holds what was read, by language. For vault jobs only, because reading takes a moment."""

    _catalogues: dict[str, Catalogue] = field(default_factory=dict)
    _wordings: dict[str, Wording] = field(default_factory=dict)
    _guides: dict[str, Guide] = field(default_factory=dict)
    _pages: dict[str, Guide] = field(default_factory=dict)

    def catalogue(self, language: str) -> Catalogue:
        """The indicators with texts in this language; what is not translated is in English."""
        if language not in self._catalogues:
            folder = content.forms() / "indicators"
            self._catalogues[language] = Catalogue.load(folder, _or_english(folder, language))
        return self._catalogues[language]

    def wording(self, language: str) -> Wording:
        """What is said about elements, conclusions and grey zones; what is not translated is in English."""
        if language not in self._wordings:
            folder = content.forms() / "assessment" / "texts"
            self._wordings[language] = Wording.load(folder, _or_english(folder, language))
        return self._wordings[language]

    def books(self, language: str) -> Books:
        """Everything the quick guide is made of."""
        if language not in self._guides:
            self._guides[language] = Guide.load(content.forms() / "assessment" / "guide", language)
            self._pages[language] = Guide.load(content.forms() / "guide", language)
        return Books(
            self._guides[language], self.wording(language), self.catalogue(language), self._pages[language]
        )

    def guide_languages(self) -> dict[str, str]:
        """The languages the guide is written in: tag and own name, English first."""
        names = {tag: known.name for tag, known in self.catalogue("en").languages.items()}
        tags = sorted(path.stem for path in (content.forms() / "assessment" / "guide").glob("*.md"))
        return {tag: names.get(tag, tag) for tag in sorted(tags, key=lambda tag: tag != "en")}


def _or_english(folder: Path, language: str) -> str:
    """The window may speak a language that nobody has written these texts in yet: better English than no page at all."""
    return language if (folder / f"{language}.toml").is_file() else "en"
