"""What is said about elements, conclusions and grey zones, read from forms/assessment/texts."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fieldtool.domain.assessment.errors import CatalogueError


@dataclass(frozen=True, slots=True)
class Said:
    """A title of a few words, one or two sentences, and their source; the last two may be empty."""

    title: str
    text: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Wording:
    """All texts in one language, by key such as "element.act" or "grey.ransom"; what is missing is in
    English.

    `review` is "draft" or "reviewed"; `missing` are the keys taken from English.
    """

    language: str
    review: str
    said: Mapping[str, Said] = field(repr=False)
    missing: tuple[str, ...] = field(repr=False)

    @classmethod
    def load(cls, directory: Path, language: str = "en") -> Wording:
        """Read forms/assessment/texts; CatalogueError names the file that cannot be read."""
        english, review = _read(directory / "en.toml")
        if language == "en":
            return cls("en", review, english, ())
        own, review = _read(directory / f"{language}.toml")
        stray = sorted(own.keys() - english.keys())
        if stray:
            raise CatalogueError(f"{language}.toml: {stray[0]} is not in en.toml.")
        return cls(language, review, {**english, **own}, tuple(sorted(english.keys() - own.keys())))

    def __getitem__(self, key: str) -> Said:
        return self.said[key]

    def section(self, name: str) -> dict[str, Said]:
        """The entries of one section, such as all grey zones, without the section's name."""
        start = f"{name}."
        return {key[len(start) :]: said for key, said in self.said.items() if key.startswith(start)}


def _read(path: Path) -> tuple[dict[str, Said], str]:
    try:
        content: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise CatalogueError(f"{path.name}: {error}.") from error
    except (OSError, UnicodeDecodeError) as error:
        raise CatalogueError(f"The texts {path.name} cannot be read.") from error
    review = str(content.pop("language", {}).get("review", ""))
    if review not in ("draft", "reviewed"):
        raise CatalogueError(f'{path.name}: [language] must say review = "draft" or "reviewed".')
    try:
        return {
            f"{a}.{b}": Said(**entry) for a, group in content.items() for b, entry in group.items()
        }, review
    except (AttributeError, TypeError) as error:
        raise CatalogueError(
            f"{path.name}: an entry may hold title, text and source, and needs a title."
        ) from error
