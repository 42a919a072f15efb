"""What is different between two assessments: under a new rule version, with a later answer, or without
one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fieldtool.domain.assessment.outcome import Assessment

_SETTLED = (
    ("trafficking", "conclusion"),
    ("trafficking", "act"),
    ("trafficking", "means"),
    ("trafficking", "purpose"),
    ("smuggling", "conclusion"),
    ("sequence",),
    ("at_risk",),
    ("labour_exploitation",),
    ("child",),
    ("presumed_child",),
    ("ilo", "list"),
    ("ilo", "conclusion"),
    ("rules", "name"),
    ("rules", "version"),
    ("rules", "overlay"),
)
_LISTS = (
    ("smuggling", "aggravating"),
    ("needs",),
    ("contradictions",),
    ("trafficking", "open"),
    ("smuggling", "open"),
)
_GROUPS = (("smuggling", "elements"), ("ilo", "dimensions"))


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is not as it was. `what` is its place in the assessment's JSON, such as
    "trafficking.means"; `old` and `new` are JSON values. Of a list, `old` is what went and `new` what
    came."""

    what: str
    old: Any
    new: Any

    def __str__(self) -> str:
        return f"{self.what}: {_said(self.old)} -> {_said(self.new)}"


def difference(old: Mapping[str, Any], new: Mapping[str, Any]) -> tuple[Change, ...]:
    """The changes between two assessments as JSON, in a fixed order; reasons (because, next) are left out,
    since they follow from the answers."""
    found: list[Change] = []
    for path in _SETTLED:
        found += _changed(".".join(path), _at(old, path), _at(new, path))
    for path in _GROUPS:
        before, after = _at(old, path) or {}, _at(new, path) or {}
        for name in dict.fromkeys((*before, *after)):
            found += _changed(".".join((*path, name)), before.get(name), after.get(name))
    for path in _LISTS:
        before, after = _at(old, path) or [], _at(new, path) or []
        gone = [one for one in before if one not in after]
        come = [one for one in after if one not in before]
        found += [Change(".".join(path), gone, come)] if gone or come else []
    return tuple(found)


def what_if_removed(assessment: Assessment, indicator: str) -> tuple[Change, ...]:
    """What would fall if this one answer (or "age") had not been given; nothing where it carries nothing."""
    return difference(assessment.to_json(), without(assessment, indicator).to_json())


def without(assessment: Assessment, indicator: str) -> Assessment:
    """The assessment as it would be without one answer, or without the age."""
    kept = {one: reply for one, reply in assessment.answers.items() if one != indicator}
    age = type(assessment.age).not_asked() if indicator == "age" else assessment.age
    return Assessment(kept, age, assessment.rules, assessment.declined)


def _at(value: Mapping[str, Any], path: tuple[str, ...]) -> Any:
    found: Any = value
    for key in path:
        found = found.get(key) if isinstance(found, Mapping) else None
    return found


def _changed(what: str, old: Any, new: Any) -> list[Change]:
    return [] if old == new else [Change(what, old, new)]


def _said(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(_said(one) for one in value) or "nothing"
    if isinstance(value, Mapping):
        return " ".join(str(one) for one in value.values())
    return "nothing" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
