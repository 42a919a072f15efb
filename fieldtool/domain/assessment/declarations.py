"""How a rule file is written: TOML tables read into declarations that remember their file and line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NoReturn

from fieldtool.domain.assessment.errors import RulesError

CHILD = "child"
"""The member that is not an indicator and not a rule: the person is a child."""

KINDS = ("any", "all", "of", "dimension")
_RULE_KEYS = {"name", "any", "all", "at_least", "of", "dimension", "implied_by", "source", "note"}


@dataclass(frozen=True, slots=True)
class Source:
    """The text of one rule file, able to say on which line something stands."""

    name: str
    text: str

    def tables(self) -> dict[str, Any]:
        """The TOML of the file; RulesError with the line where it is malformed."""
        try:
            return tomllib.loads(self.text)
        except tomllib.TOMLDecodeError as error:
            found = re.search(r"at line (\d+)", str(error))
            line = int(found[1]) if found else self.text.count("\n") + 1
            raise RulesError(f"{self.name}, line {line}: this is not well-formed TOML.") from error

    def line_of(self, header: str, number: int = 0, needle: str = "") -> int:
        """The line of the `number`-th table with this header, or of `needle` in quotes or as a key within
        it."""
        lines = self.text.splitlines()
        starts = [
            at for at, line in enumerate(lines) if re.match(rf"\s*\[+\s*{re.escape(header)}\s*\]+", line)
        ]
        if number >= len(starts):
            return 1
        first = starts[number]
        for at in range(first, len(lines)) if needle else ():
            if at > first and re.match(r"\s*\[+[\w. ]+\]+\s*(#.*)?$", lines[at]):
                break
            if f'"{needle}"' in lines[at] or re.match(rf"\s*{re.escape(needle)}\s*=", lines[at]):
                return at + 1
        return first + 1


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: a table of a file."""

    source: Source = field(repr=False)
    header: str
    number: int = 0

    def refuse(self, what: str, needle: str = "") -> NoReturn:
        """Raise RulesError: file, line, what is wrong."""
        line = self.source.line_of(self.header, self.number, needle)
        raise RulesError(f"{self.source.name}, line {line}: {what}")


@dataclass(frozen=True, slots=True)
class Declaration:
    """One rule as written. `kind` any: one member suffices; all: every member; of: `at_least` members;
    dimension: the counting rule over the catalogue group `members[0]`. `implied_by` members carry an "any"
    rule as well, and are named as implying it. Members are indicator ids, patterns such as act.*, names of
    rules, or "child"."""

    name: str
    kind: str
    members: tuple[str, ...]
    implied_by: tuple[str, ...]
    at_least: int
    source: str
    note: str
    place: Place


def strings(place: Place, table: Mapping[str, Any], key: str, required: bool = True) -> tuple[str, ...]:
    """The list of texts under `key`, refused where it is missing, empty, not texts, or names something
    twice."""
    value = table.get(key, None if required else [])
    if not isinstance(value, list) or not all(isinstance(one, str) and one for one in value):
        place.refuse(f"{key} must be a list of names.", key)
    if required and not value:
        place.refuse(f"{key} is empty.", key)
    for at, one in enumerate(value):
        if one in value[:at]:
            place.refuse(f"{key} names {one} twice.", one)
    return tuple(value)


def text(place: Place, table: Mapping[str, Any], key: str) -> str:
    """The text under `key`, refused where it is missing or empty."""
    value = table.get(key)
    if not isinstance(value, str) or not value.strip():
        place.refuse(f"{key} is missing or is not a text.", key)
    return value.strip()


def table(source: Source, tables: Mapping[str, Any], key: str) -> tuple[Place, Mapping[str, Any]]:
    """The table [key] and its place, refused where it is missing."""
    value = tables.get(key)
    if not isinstance(value, Mapping):
        raise RulesError(f"{source.name}: the table [{key}] is missing.")
    return Place(source, key), value


def rows(source: Source, tables: Mapping[str, Any], key: str) -> list[tuple[Place, Mapping[str, Any]]]:
    """The tables [[key]] and their places; none where there is no such table."""
    value = tables.get(key, [])
    if not isinstance(value, list) or not all(isinstance(one, Mapping) for one in value):
        raise RulesError(f"{source.name}, line {source.line_of(key)}: write [[{key}]] with two brackets.")
    return [(Place(source, key, number), one) for number, one in enumerate(value)]


def declaration(place: Place, row: Mapping[str, Any]) -> Declaration:
    """One [[rule]] read; refused where it is contradictory in itself or says nothing."""
    name = text(place, row, "name")
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name) or name in (CHILD, "age"):
        place.refuse(f'"{name}" cannot be the name of a rule: small letters, digits and _ only.', name)
    stray = sorted(set(row) - _RULE_KEYS)
    if stray:
        place.refuse(f"the rule {name} holds {stray[0]}, which no rule has.", stray[0])
    kinds = [kind for kind in KINDS if kind in row]
    if len(kinds) != 1:
        said = " and ".join(kinds) if kinds else "none"
        place.refuse(f"the rule {name} needs exactly one of any, all, of or dimension; it has {said}.")
    kind = kinds[0]
    members = (text(place, row, kind),) if kind == "dimension" else strings(place, row, kind)
    at_least = row.get("at_least", 1)
    if ("at_least" in row) != (kind == "of"):
        place.refuse(f"the rule {name}: at_least and of go together.", "at_least")
    if isinstance(at_least, bool) or not isinstance(at_least, int) or at_least < 1:
        place.refuse(f"the rule {name}: at_least must be 1 or more.", "at_least")
    implied = strings(place, row, "implied_by", required=False)
    if implied and kind != "any":
        place.refuse(f"the rule {name}: implied_by goes with any.", "implied_by")
    note = text(place, row, "note") if "note" in row else ""
    return Declaration(name, kind, members, implied, at_least, text(place, row, "source"), note, place)


def declarations(source: Source, tables: Mapping[str, Any]) -> dict[str, Declaration]:
    """All [[rule]] tables by name; a name used twice is refused."""
    found: dict[str, Declaration] = {}
    for place, row in rows(source, tables, "rule"):
        one = declaration(place, row)
        if one.name in found:
            place.refuse(f"the rule {one.name} is declared twice.", one.name)
        found[one.name] = one
    return found


def changed(old: Declaration, place: Place, row: Mapping[str, Any], adding: bool) -> Declaration:
    """`old` with the members of an overlay's [[extend]] or [[remove]] row added or taken away."""
    lists: dict[str, Sequence[str]] = {"members": old.members, "implied_by": old.implied_by}
    keys = {"name", "source", "note", old.kind, "implied_by"}
    stray = sorted(set(row) - keys)
    if stray or old.kind == "dimension":
        place.refuse(f"the rule {old.name} cannot be changed by {stray[0] if stray else 'an overlay'}.")
    if old.kind not in row and "implied_by" not in row:
        place.refuse(f"name what to change of the rule {old.name}: {old.kind} or implied_by.")
    for key, attribute in ((old.kind, "members"), ("implied_by", "implied_by")):
        for one in strings(place, row, key, required=False):
            there = one in lists[attribute]
            if there == adding:
                place.refuse(f"the rule {old.name} {'already has' if there else 'does not have'} {one}.", one)
            kept = [member for member in lists[attribute] if member != one]
            lists[attribute] = [*kept, one] if adding else kept
    if not lists["members"]:
        place.refuse(f"nothing would be left of the rule {old.name}.")
    source = f"{old.source}; {text(place, row, 'source')}"
    return Declaration(
        old.name,
        old.kind,
        tuple(lists["members"]),
        tuple(lists["implied_by"]),
        old.at_least,
        source,
        old.note,
        place,
    )
