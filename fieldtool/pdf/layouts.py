"""Where layouts and the words of the form come from: TOML files in forms/referral, read and checked."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fieldtool.domain.referral import paths
from fieldtool.domain.referral_layout import FieldPolicy, Layout, LayoutSection, WithoutConsent, check_layout
from fieldtool.pdf.errors import LayoutError
from fieldtool.pdf.shaping import isolate

_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_NOT_LAYOUTS = frozenset({"fields"})


def layout_ids(folder: Path) -> tuple[str, ...]:
    """Names of the layouts in a folder, sorted."""
    return tuple(sorted(path.stem for path in folder.glob("*.toml") if path.stem not in _NOT_LAYOUTS))


def load_layout(folder: Path, layout_id: str) -> Layout:
    """The layout of that name with the folder's field policy; LayoutError where it is missing or breaks a rule."""
    if layout_id not in layout_ids(folder):
        raise LayoutError(
            "There is no form layout of that name.", "Choose one of: " + ", ".join(layout_ids(folder))
        )
    policy = _policy(_read(folder / "fields.toml"))
    raw = _read(folder / f"{layout_id}.toml")
    try:
        layout = Layout(
            id=str(raw["id"]),
            audience=str(raw["audience"]),
            sections=tuple(
                LayoutSection(
                    id=str(section["id"]),
                    fields=tuple(map(str, section["fields"])),
                    detachable=bool(section.get("detachable", False)),
                    child_only=bool(section.get("child_only", False)),
                )
                for section in raw["section"]
            ),
            policy=policy,
            consent=tuple(map(str, raw.get("consent", ()))),
            without_consent=WithoutConsent(raw.get("without_consent", "refuse")),
            child_without_consent=bool(raw.get("child_without_consent", False)),
            signatures=int(raw.get("signatures", 1)),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise LayoutError(f"The layout {layout_id} is incomplete or has a wrong value.") from error
    problems = check_layout(layout, paths())
    if layout.id != layout_id or layout.signatures not in (1, 2):
        problems += ("id must be the file's name, signatures 1 or 2",)
    if problems:
        raise LayoutError(f"The layout {layout_id} cannot be used: {'; '.join(problems)}.")
    return layout


@dataclass(frozen=True, slots=True)
class Texts:
    """The words of the form in one language, with another language's where one is missing."""

    language: str
    right_to_left: bool
    tables: Mapping[str, Mapping[str, str]]
    instead: Texts | None = None

    def label(self, path: str) -> str:
        """The label of a field."""
        return self._word("field", path) or path

    def section(self, section_id: str) -> str:
        """The heading of a section."""
        return self._word("section", section_id) or section_id

    def value(self, path: str, code: str) -> str:
        """The word for a code of a field; a code without a word is shown as it is."""
        return self._word("value", f"{path}.{code}") or self._word("value", code) or code

    def name(self, table: str, code: str) -> str:
        """The name of a country ("territory") or language by its code; a code without a name is shown as it is."""
        return self._word(table, code) or code

    def note(self, name: str, /, **values: str) -> str:
        """A sentence of the form, with `{placeholders}` filled in once: braces inside a value stay what they are."""
        return _PLACEHOLDER.sub(
            lambda found: isolate(values[found[1]]) if found[1] in values else found[0],
            self._word("note", name),
        )

    def title(self, layout_id: str) -> str:
        """The title of a form."""
        return self._word("layout", layout_id) or self.note("title")

    def _word(self, table: str, key: str) -> str:
        found = self.tables.get(table, {}).get(key, "")
        return found if found or self.instead is None else self.instead._word(table, key)


def text_languages(folder: Path) -> tuple[str, ...]:
    """Languages the form can be printed in."""
    return tuple(sorted(path.stem for path in (folder / "texts").glob("*.toml")))


def load_texts(folder: Path, language: str) -> Texts:
    """The words in a language, English beneath. LayoutError where the language has no file."""
    path = folder / "texts" / f"{language}.toml"
    if language not in text_languages(folder):
        raise LayoutError(
            "The form has no texts in this language.", "Choose one of: " + ", ".join(text_languages(folder))
        )
    raw = _read(path)
    tables = _tables(raw)
    names = folder / "names" / f"{language}.toml"
    tables |= _tables(_read(names)) if names.is_file() else {}
    instead = load_texts(folder, "en") if language != "en" else None
    return Texts(language, bool(raw.get("right_to_left", False)), tables, instead)


def _tables(raw: Mapping[str, Any]) -> dict[str, Mapping[str, str]]:
    parts = {name: part for name, part in raw.items() if isinstance(part, dict)}
    return {name: {str(key): str(word) for key, word in part.items()} for name, part in parts.items()}


def _policy(raw: Mapping[str, Any]) -> dict[str, FieldPolicy]:
    try:
        return {
            path: FieldPolicy(
                path=path,
                see=frozenset(map(str, entry["see"])),
                consent=tuple(map(str, entry.get("consent", ()))),
                identity=bool(entry.get("identity", False)),
                coded=bool(entry.get("coded", False)),
                wide=bool(entry.get("wide", False)),
                columns=tuple(map(str, entry.get("columns", ()))),
                names=str(entry.get("names", "")),
                optional=bool(entry.get("optional", False)),
            )
            for path, entry in raw["field"].items()
        }
    except (KeyError, TypeError, AttributeError) as error:
        raise LayoutError("fields.toml is incomplete or has a wrong value.") from error


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise LayoutError(f"The file {path.name} of the form layouts cannot be read.") from error
