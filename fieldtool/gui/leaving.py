"""What a referral would say and what it would not, in words, made on the vault thread."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fieldtool.domain.referral import paths, value_at
from fieldtool.gui.words import moment

if TYPE_CHECKING:
    from fieldtool.casework.referring import WhatLeaves

LONGEST = 160


@dataclass(frozen=True, slots=True)
class Leaving:
    """(name of a field, what it says) for what leaves; (name, key of the reason) for what stays."""

    leaves: tuple[tuple[str, str], ...] = field(repr=False)
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
        block = path.partition(".")[0]
        own = self._said.get("field", {}).get(path) or path.rpartition(".")[2].replace("_", " ").capitalize()
        section = self._said.get("section", {}).get(block, "")
        return f"{section}: {own}" if section and "." in path else own

    def layout(self, name: str) -> str:
        """The title of one layout."""
        return str(self._said.get("layout", {}).get(name, name.replace("_", " ").capitalize()))


def leaving(what: WhatLeaves, names: FieldNames) -> Leaving:
    """Puts what leaves and what stays into words."""
    leaves = []
    for path in paths():
        text = _text(value_at(what.referral, path))
        if text:
            leaves.append((names.of(path), text if len(text) <= LONGEST else text[:LONGEST] + " …"))
    stays = tuple((names.of(path), reason.value) for path, reason in what.left_out)
    return Leaving(tuple(leaves), stays)


def _text(value: Any) -> str:
    if value is None or value is False:
        return ""
    if value is True:
        return "✓"
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, tuple):
        return ", ".join(part for part in map(_text, value) if part)
    if is_dataclass(value):
        parts = (getattr(value, each.name) for each in fields(value))
        return " ".join(part for part in map(_text, parts) if part)
    return str(value).replace("_", " ")
