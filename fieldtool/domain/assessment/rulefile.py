"""From rule files to one checked set of declarations: the base file, an organisation's overlay over it, and
what must be there for an assessment to be possible at all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from fieldtool.domain.assessment.catalogue import STRENGTH_LISTS, Catalogue
from fieldtool.domain.assessment.declarations import (
    Declaration,
    Place,
    Source,
    changed,
    declaration,
    declarations,
    rows,
    strings,
    table,
    text,
)
from fieldtool.domain.assessment.errors import RulesError
from fieldtool.domain.assessment.gates import RANK, Combination
from fieldtool.domain.assessment.written import Clash, Exclusion, GreyZone, Written

ELEMENTS = ("act", "means", "purpose")
SMUGGLING_ELEMENTS = ("procured", "border_crossed", "illegal_entry", "not_national_or_resident", "benefit")
REQUIRED = (*ELEMENTS, "trafficking", *SMUGGLING_ELEMENTS, "smuggling", "aggravating", "turning", "needs")
_BASE_TABLES = {"rules", "age", "strengths", "rule", "exclusion", "contradiction", "shown", "at_risk",
                "labour_exploitation", "ilo", "asking", "grey_zone"}  # fmt: skip
_OVERLAY_TABLES = {
    "overlay",
    "age",
    "rule",
    "extend",
    "remove",
    "replace",
    "contradiction",
    "shown",
    "grey_zone",
}


def read_base(source: Source, catalogue: Catalogue) -> Written:
    """The base rule file; RulesError with file and line."""
    tables = source.tables()
    _no_stray(source, tables, _BASE_TABLES)
    head, rules = table(source, tables, "rules")
    at_age, age = table(source, tables, "age")
    at_strengths, strength = table(source, tables, "strengths")
    at_risk, risk = table(source, tables, "at_risk")
    at_labour, labour = table(source, tables, "labour_exploitation")
    at_ilo, ilo = table(source, tables, "ilo")
    at_asking, asking = table(source, tables, "asking")
    lists = {key: text(at_strengths, strength, key) for key in ("adult", "child")}
    for key, value in lists.items():
        if value not in STRENGTH_LISTS:
            at_strengths.refuse(f"{value} is not a list of strengths of the catalogue.", key)
    found = declarations(source, tables)
    for name in REQUIRED:
        if name not in found:
            raise RulesError(
                f"{source.name}: the rule {name} is missing; without it nothing can be assessed."
            )
    return Written(
        name=text(head, rules, "name"),
        version=text(head, rules, "version"),
        overlay=None,
        child_under=_child_under(at_age, age),
        age_source=text(at_age, age, "source"),
        child_needs=_expanded(at_age, strings(at_age, age, "needs", required=False), catalogue),
        lists=lists,
        combinations=_combinations(at_strengths, strength),
        declarations=found,
        exclusions=tuple(
            _exclusion(place, row, catalogue) for place, row in rows(source, tables, "exclusion")
        ),
        clashes=tuple(_clash(place, row, catalogue) for place, row in rows(source, tables, "contradiction")),
        grey_zones=tuple(
            _grey_zone(place, row, catalogue) for place, row in rows(source, tables, "grey_zone")
        ),
        shown=_shown(source, tables, catalogue),
        vulnerable_after_smuggling=strings(at_risk, risk, "after_smuggling"),
        exploitation=text(at_labour, labour, "dimension"),
        ilo_rule=text(at_ilo, ilo, "conclusion"),
        ilo_dimensions=strings(at_ilo, ilo, "dimensions"),
        sexual_when=_expanded(at_ilo, strings(at_ilo, ilo, "sexual_when"), catalogue),
        labour_when=_expanded(at_ilo, strings(at_ilo, ilo, "labour_when"), catalogue),
        ask_first=_expanded(at_asking, strings(at_asking, asking, "first"), catalogue),
        places={"at_risk": at_risk, "labour_exploitation": at_labour, "ilo": at_ilo},
    )


def read_overlay(base: Written, source: Source, catalogue: Catalogue) -> Written:
    """The base with an organisation's overlay put over it, each change explicit: a rule is new ([[rule]]),
    replaced, extended or narrowed by name, and says its own source."""
    tables = source.tables()
    _no_stray(source, tables, _OVERLAY_TABLES)
    head, overlay = table(source, tables, "overlay")
    if text(head, overlay, "base") != base.name:
        head.refuse(f"this overlay is made for {overlay['base']}, not for {base.name}.", "base")
    if text(head, overlay, "base_version") != base.version:
        head.refuse(
            f"this overlay is made for version {overlay['base_version']}, not {base.version}.", "base_version"
        )
    found = dict(base.declarations)
    for name, one in declarations(source, tables).items():
        if name in found:
            one.place.refuse(
                f"the rule {name} exists already: use [[replace]] to put another in its place.", name
            )
        found[name] = one
    touched: set[tuple[str, str]] = set()
    for key in ("replace", "extend", "remove"):
        for place, row in rows(source, tables, key):
            name = text(place, row, "name")
            if name not in base.declarations:
                place.refuse(f"there is no rule {name} to {key}.", name)
            if (key, name) in touched or ("replace", name) in touched:
                place.refuse(f"the rule {name} is changed twice.", name)
            touched.add((key, name))
            found[name] = (
                declaration(place, row)
                if key == "replace"
                else changed(found[name], place, row, key == "extend")
            )
    result = replace(
        base,
        overlay=(text(head, overlay, "name"), text(head, overlay, "version")),
        declarations=found,
        clashes=base.clashes
        + tuple(_clash(p, row, catalogue) for p, row in rows(source, tables, "contradiction")),
        grey_zones=base.grey_zones
        + tuple(_grey_zone(p, row, catalogue) for p, row in rows(source, tables, "grey_zone")),
        shown=base.shown | _shown(source, tables, catalogue),
    )
    if "age" in tables:
        at_age, age = table(source, tables, "age")
        return replace(result, child_under=_child_under(at_age, age), age_source=text(at_age, age, "source"))
    return result


def members_of(place: Place, name: str, catalogue: Catalogue) -> tuple[str, ...]:
    """The indicator ids a name or pattern such as act.* stands for; refused where there is none."""
    if name.endswith(".*"):
        ids = tuple(one for one in catalogue.ids if one.startswith(name[:-1]))
        if not ids:
            place.refuse(f"no indicator begins with {name[:-1]}", name)
        return ids
    if name not in catalogue.by_id:
        place.refuse(f"there is no indicator {name}.", name)
    return (name,)


def leaves_of(one: Declaration, catalogue: Catalogue) -> Iterator[str]:
    """The indicator ids that a rule names itself, those that imply it included."""
    if one.kind == "dimension":
        yield from (each.id for each in catalogue.group(one.members[0]))
        return
    for member in (*one.members, *one.implied_by):
        if "." in member:
            yield from members_of(one.place, member, catalogue)


def _expanded(place: Place, names: tuple[str, ...], catalogue: Catalogue) -> tuple[str, ...]:
    return tuple(one for name in names for one in members_of(place, name, catalogue))


def _exclusion(place: Place, row: Mapping[str, Any], catalogue: Catalogue) -> Exclusion:
    indicator = text(place, row, "indicator")
    if len(members_of(place, indicator, catalogue)) != 1:
        place.refuse("an exclusion names one indicator.", indicator)
    by = _expanded(place, strings(place, row, "excluded_by"), catalogue)
    if indicator in by:
        place.refuse(f"{indicator} cannot exclude itself.", indicator)
    return Exclusion(indicator, by, text(place, row, "source"), place)


def _clash(place: Place, row: Mapping[str, Any], catalogue: Catalogue) -> Clash:
    ids = _expanded(place, strings(place, row, "all"), catalogue)
    if len(ids) < 2:
        place.refuse("a contradiction needs two indicators or more.", "all")
    return Clash(tuple(sorted(ids)), text(place, row, "source"))


def _grey_zone(place: Place, row: Mapping[str, Any], catalogue: Catalogue) -> GreyZone:
    yes, no = (
        _expanded(place, strings(place, row, key, required=False), catalogue) for key in ("any_yes", "any_no")
    )
    if not yes and not no:
        place.refuse("a grey zone names indicators under any_yes or any_no.")
    return GreyZone(text(place, row, "name"), yes, no)


def _shown(source: Source, tables: Mapping[str, Any], catalogue: Catalogue) -> frozenset[str]:
    found: set[str] = set()
    for place, row in rows(source, tables, "shown"):
        text(place, row, "why")
        found.update(_expanded(place, strings(place, row, "ids"), catalogue))
    return frozenset(found)


def _child_under(place: Place, age: Mapping[str, Any]) -> int:
    years = age.get("child_under")
    if isinstance(years, bool) or not isinstance(years, int) or not 1 <= years <= 30:
        place.refuse("child_under must be a number of years from 1 to 30.", "child_under")
    return years


def _combinations(place: Place, strength: Mapping[str, Any]) -> tuple[Combination, ...]:
    ways = strength.get("positive")
    if not isinstance(ways, list) or not ways:
        place.refuse("positive must list the combinations of strengths that suffice.", "positive")
    found = []
    for way in ways:
        if not isinstance(way, list) or not way or not all(one in RANK for one in way):
            place.refuse("a combination is a list of strong, medium and weak.", "positive")
        ranks = [RANK[one] for one in way]
        found.append((sum(r >= 3 for r in ranks), sum(r >= 2 for r in ranks), len(ranks)))
    return tuple(found)


def _no_stray(source: Source, tables: Mapping[str, Any], known: set[str]) -> None:
    for key in tables:
        if key not in known:
            raise RulesError(f"{source.name}, line {source.line_of(key)}: no rule file has a table {key}.")
