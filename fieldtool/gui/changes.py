"""How a difference between two assessments is said in plain words; and the course of a case as the screen shows it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QCoreApplication

from fieldtool.domain.assessment import Assessment, Catalogue, Change, Seen, Step, course
from fieldtool.domain.decisions import AssessmentRecord
from fieldtool.gui.marking import QT_TRANSLATE_NOOP
from fieldtool.gui.parts.label import isolated
from fieldtool.gui.words import say

_MOVED = QT_TRANSLATE_NOOP("changes", "{what}: {new} (before: {old})")
_BECAME = {
    "sequence": (
        QT_TRANSLATE_NOOP("changes", "Smuggled first, then trafficked: both stand now."),
        QT_TRANSLATE_NOOP("changes", "“Smuggled first, then trafficked” no longer stands."),
    ),
    "at_risk": (
        QT_TRANSLATE_NOOP("changes", "At risk of being trafficked."),
        QT_TRANSLATE_NOOP("changes", "“At risk” no longer stands by itself."),
    ),
    "labour_exploitation": (
        QT_TRANSLATE_NOOP("changes", "Exploited at work, not indicated as trafficked."),
        QT_TRANSLATE_NOOP("changes", "“Exploited at work without trafficking” no longer stands."),
    ),
    "presumed_child": (
        QT_TRANSLATE_NOOP("changes", "Age in doubt: presumed a child."),
        QT_TRANSLATE_NOOP("changes", "The age is no longer in doubt."),
    ),
}
_CHILD = {
    True: QT_TRANSLATE_NOOP("changes", "Counts as a child."),
    False: QT_TRANSLATE_NOOP("changes", "Counts as an adult."),
}
_LISTS = {
    "needs": (
        QT_TRANSLATE_NOOP("changes", "Needed now as well: {signs}"),
        QT_TRANSLATE_NOOP("changes", "No longer needed: {signs}"),
    ),
    "smuggling.aggravating": (
        QT_TRANSLATE_NOOP("changes", "Danger or cruelty on the way: {signs}"),
        QT_TRANSLATE_NOOP("changes", "No longer said: {signs}"),
    ),
}
_RULES = QT_TRANSLATE_NOOP("changes", "The rules are others: {rules}")
_ILO = QT_TRANSLATE_NOOP("changes", "ILO method: {new} (before: {old})")
_NAMES = {
    "trafficking.conclusion": "trafficking",
    "smuggling.conclusion": "smuggling",
    "trafficking.act": "act",
    "trafficking.means": "means",
    "trafficking.purpose": "purpose",
}


def tr(text: str) -> str:
    """The text in the language of the window."""
    return QCoreApplication.translate("changes", text)


def said(changes: Sequence[Change], label: Callable[[str], str]) -> tuple[str, ...]:
    """Sentences for the changes that matter to a reader; what moved alike is said together. `label`: an indicator's words."""
    moved: dict[tuple[bool, str, str], list[str]] = {}
    for change in changes:
        name = _name(change.what)
        if name:
            key = (name not in ("trafficking", "smuggling"), say(change.old), say(change.new))
            moved.setdefault(key, []).append(say(name))
    lines = [
        tr(_MOVED).format(what=", ".join(names), old=old, new=new)
        for (_, old, new), names in sorted(moved.items(), key=lambda one: one[0][0])
    ]
    for change in changes:
        lines += _said(change, label)
    return tuple(lines)


def _name(what: str) -> str:
    return _NAMES.get(what) or (what.rpartition(".")[2] if what.startswith("smuggling.elements.") else "")


def _said(change: Change, label: Callable[[str], str]) -> list[str]:
    what, old, new = change.what, change.old, change.new
    if what in _BECAME:
        return [tr(_BECAME[what][0 if new else 1])]
    if what == "child":
        return [tr(_CHILD[new])] if new in _CHILD else []
    if what in _LISTS:
        pairs = ((_LISTS[what][0], new), (_LISTS[what][1], old))
        return [tr(text).format(signs=", ".join(label(one) for one in ids)) for text, ids in pairs if ids]
    if what == "ilo.conclusion":
        return [tr(_ILO).format(old=say(old), new=say(new))]
    if what == "rules.overlay" and isinstance(new, Mapping):
        return [tr(_RULES).format(rules=isolated(f"{new.get('name')} {new.get('version')}"))]
    return []


@dataclass(frozen=True, slots=True)
class Point:
    """One point of a case's course as it is painted and read. `now`: what all answers say at this moment, not kept."""

    step: Step
    trafficking: str
    smuggling: str
    lines: tuple[str, ...] = field(repr=False)
    told: tuple[str, ...] = field(repr=False)
    turning: tuple[str, ...] = field(repr=False)
    now: bool = False


def points(
    records: Sequence[AssessmentRecord], live: Assessment, catalogue: Catalogue, officer: str, now: Any
) -> tuple[Point, ...]:
    """The course of a case, oldest first; the last point is the present one where it is not kept yet."""
    kept = [
        Seen(one.at, one.officer, f"{one.rules} {one.rules_version}", one.answers, one.outcome, one.id)
        for one in records
    ]
    answers = {key: reply.value for key, reply in live.answers.items()}
    present = Seen(now, officer, f"{live.rules.name} {live.rules.version}", answers, live.to_json())
    steps = course([*kept, present] if kept or answers else [], live.rules.indicators_of("turning"))

    def label(one: str) -> str:
        found = catalogue.by_id.get(one)
        return one if found is None else found.texts.label

    return tuple(
        Point(
            step=step,
            trafficking=str(step.seen.outcome["trafficking"]["conclusion"]),
            smuggling=str(step.seen.outcome["smuggling"]["conclusion"]),
            lines=said(step.changes, label),
            told=tuple(label(one) for one in step.told),
            turning=tuple(label(one) for one in step.turning),
            now=not step.seen.id,
        )
        for step in steps
    )
