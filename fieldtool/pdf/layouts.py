"""Where layouts and the words of the form come from: TOML files in forms/referral, read and checked."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
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
        layout = _layout(raw, policy)
    except (KeyError, TypeError, ValueError) as error:
        raise LayoutError(f"The layout {layout_id} is incomplete or has a wrong value.") from error
    problems = check_layout(layout, paths())
    if layout.id != layout_id or layout.signatures not in (1, 2):
        problems += ("id must be the file's name, signatures 1 or 2",)
    if problems:
        raise LayoutError(f"The layout {layout_id} cannot be used: {'; '.join(problems)}.")
    return layout


@dataclass(frozen=True, slots=True)
class OwnLayout:
    """A layout an organisation added without code, and what it calls the form: language -> title."""

    layout: Layout
    titles: Mapping[str, str]


def read_own_layout(folder: Path, text: str) -> OwnLayout:
    """An organisation's own layout. LayoutError whose `problems` are all that is wrong, a sentence each."""
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise LayoutError(problems=(f"The file is not TOML: {error}.",)) from error
    policy = _policy(_read(folder / "fields.toml"))
    problems = tuple(_own_problems(raw, folder, policy))
    if problems:
        raise LayoutError(problems=problems)
    layout = _layout(raw, policy)
    wrong = tuple(f"{problem[0].upper()}{problem[1:]}." for problem in check_layout(layout, paths()))
    if wrong:
        raise LayoutError(problems=wrong)
    return OwnLayout(layout, {str(tag): str(title) for tag, title in raw.get("title", {}).items()})


def _own_problems(raw: Mapping[str, Any], folder: Path, policy: Mapping[str, FieldPolicy]) -> Iterator[str]:
    """What is wrong with the outer shape of a layout; what its fields may say is `check_layout`'s."""
    audiences = sorted(frozenset().union(*(one.see for one in policy.values())))
    headings = load_texts(folder, "en").tables["section"]
    known = {
        "id",
        "audience",
        "title",
        "consent",
        "without_consent",
        "child_without_consent",
        "signatures",
        "section",
    }
    for name in sorted(set(raw) - known):
        yield f"“{name}” is no part of a layout; use: {', '.join(sorted(known))}."
    if not re.fullmatch(r"[a-z][a-z0-9_]{1,40}", str(raw.get("id", ""))):
        yield "id is missing or has other signs than a to z, 0 to 9 and _."
    elif raw["id"] in (*layout_ids(folder), *_NOT_LAYOUTS):
        yield f"id “{raw['id']}” is that of a layout that ships with the program; take another."
    if raw.get("audience") not in audiences:
        yield f"audience must be one of: {', '.join(audiences)}."
    if raw.get("signatures", 1) not in (1, 2):
        yield "signatures must be 1 or 2."
    if raw.get("without_consent", "refuse") not in tuple(WithoutConsent):
        yield "without_consent must be refuse or anonymous."
    if "referral" not in raw.get("consent", ()):
        yield "consent must name at least “referral”: nobody is referred unasked."
    title = raw.get("title")
    if not isinstance(title, dict) or not title.get("en"):
        yield "title must say at least en = “…”, what the form is called in English."
    sections = raw.get("section")
    if not isinstance(sections, list) or not sections:
        yield "There is no [[section]]."
        return
    for at, section in enumerate(sections, 1):
        if not isinstance(section, dict) or not isinstance(section.get("fields"), list):
            yield f"Section {at} names no fields."
        elif section.get("id") not in headings:
            yield f"Section {at} must have one of these ids: {', '.join(sorted(headings))}."


def _layout(raw: Mapping[str, Any], policy: Mapping[str, FieldPolicy]) -> Layout:
    return Layout(
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

    def titled(self, layout_id: str, titles: Mapping[str, str]) -> Texts:
        """The same words with the title of an organisation's own layout, in English where it has no other."""
        title = titles.get(self.language) or titles.get("en", "")
        named = {**self.tables.get("layout", {}), layout_id: title}
        return replace(self, tables={**self.tables, "layout": named}) if title else self

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
                ask=(asked,) if isinstance(asked := entry.get("ask", ()), str) else tuple(map(str, asked)),
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
