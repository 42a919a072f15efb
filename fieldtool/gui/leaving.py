"""What a referral would say and what it would not, in words, made on the vault thread."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fieldtool.domain.referral import paths, value_at
from fieldtool.gui.settings import LANGUAGES
from fieldtool.gui.words import moment

if TYPE_CHECKING:
    from fieldtool.casework.referring import WhatLeaves

LONGEST = 2000


@dataclass(frozen=True, slots=True)
class Leaving:
    """What leaves, section by section: (name of a field, what it says); what stays: (name, key of the reason)."""

    leaves: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = field(repr=False)
    stays: tuple[tuple[str, str], ...] = field(repr=False)


class FieldNames:
    """Names of the fields of a referral, as they stand on the form (forms/referral/texts)."""

    def __init__(self, forms: Path, language: str) -> None:
        self._said: dict[str, Mapping[str, str]] = {}
        for tag in ("en", language):
            file = forms / "referral" / "texts" / f"{tag}.toml"
            if file.exists():
                read = tomllib.loads(file.read_text(encoding="utf-8"))
                for part in ("field", "section", "layout", "value"):
                    self._said[part] = {**self._said.get(part, {}), **read.get(part, {})}

    def of(self, path: str) -> str:
        """The name of one field."""
        return self._said.get("field", {}).get(path) or path.rpartition(".")[2].replace("_", " ").capitalize()

    def section(self, path: str) -> str:
        """The section a field stands in, "" for those of the form itself."""
        return self._said.get("section", {}).get(path.partition(".")[0], "") if "." in path else ""

    def value(self, path: str, code: str) -> str:
        """The words for a coded value; what is no code stays as it is."""
        said = self._said.get("value", {})
        return said.get(f"{path}.{code}") or said.get(code) or code

    def layout(self, name: str) -> str:
        """The title of one layout."""
        return str(self._said.get("layout", {}).get(name, name.replace("_", " ").capitalize()))


def leaving(what: WhatLeaves, names: FieldNames) -> Leaving:
    """Puts what leaves and what stays into words."""
    leaves: dict[str, list[tuple[str, str]]] = {}
    for path in paths():
        text = _text(value_at(what.referral, path), path, names)
        if text:
            shown = text if len(text) <= LONGEST else text[:LONGEST] + " …"
            leaves.setdefault(names.section(path), []).append((names.of(path), shown))
    stays = tuple(
        (": ".join(part for part in (names.section(path), names.of(path)) if part), reason.value)
        for path, reason in what.left_out
    )
    return Leaving(tuple((section, tuple(lines)) for section, lines in leaves.items()), stays)


def _text(value: Any, path: str, names: FieldNames) -> str:
    if value is None or value is False:
        return ""
    if value is True:
        return "✓"
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, tuple):
        parts = [_text(one, path, names) for one in value]
        between = "\n" if value and is_dataclass(value[0]) else ", "
        return between.join(part for part in parts if part)
    if is_dataclass(value):
        inner = [
            _text(getattr(value, one.name), f"{path}.{one.name}", names)
            for one in fields(value)
            if one.name != "id"
        ]
        return "  ·  ".join(part for part in inner if part)
    if path == "language":
        return LANGUAGES.get(str(value), str(value))
    return names.value(path, str(value))
