"""What a form that can be read still has wrong: in its references, defaults, patterns, texts and our own columns."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from fieldtool.domain.form import FormProblem, QuestionKind
from fieldtool.questionnaire.checks import as_stored
from fieldtool.questionnaire.constructs import look_at
from fieldtool.questionnaire.layout import controls_of, groups_of
from fieldtool.questionnaire.meaning import REPLIES
from fieldtool.questionnaire.model import Control, Model, Template, Text
from fieldtool.questionnaire.problems import Problems
from fieldtool.questionnaire.tree import MIDNIGHT
from fieldtool.questionnaire.view import kind_of
from fieldtool.questionnaire.xpath.syntax import Call, Expression, Path
from fieldtool.questionnaire.xpath.syntax import Text as Literal

LONGEST_TEXT = 8_000
"""Characters of a label: more than fit any screen, and more than anybody can listen to."""

_TAG = re.compile(r"<\s*/?\s*[A-Za-z][^<>]*>")
_FILES = (QuestionKind.IMAGE, QuestionKind.AUDIO, QuestionKind.FILE)
_OUTSIDE = re.compile(r"(?:ex|search|printer)[:(]")


def findings(model: Model) -> tuple[FormProblem, ...]:
    """Everything found; those that block come first. The model must be read and free of circles."""
    problems = Problems()
    known = dict(_templates(model.root, ""))
    for expression, path, column in expressions(model):
        look_at(expression, path, column, model, known, problems)
    for control in controls_of(model.body):
        _question(control, model, known, problems)
    _twins(model.root, "", model.repeats, problems)
    _texts(model, problems)
    return tuple(sorted(problems.found, key=lambda problem: not problem.blocks))


def expressions(model: Model) -> Iterator[tuple[Expression, str, str]]:
    """Every expression of a form, with the path it stands at and the column it comes from."""
    for path, bind in model.binds.items():
        for column, one in (
            ("relevant", bind.relevant),
            ("required", bind.required),
            ("constraint", bind.constraint),
            ("calculation", bind.calculate),
            ("read_only", bind.read_only),
        ):
            if one is not None:
                yield one, path, column
    for setting in model.set_values:
        if setting.value is not None:
            yield setting.value, setting.target, "calculation" if setting.trigger else "default"
    for group in groups_of(model.body):
        if group.count is not None:
            yield group.count, group.path, "repeat_count"
    for control in controls_of(model.body):
        if control.items is not None and control.items.nodeset is not None:
            yield control.items.nodeset, control.path, "choice_filter"


def _question(control: Control, model: Model, known: dict[str, Template], problems: Problems) -> None:
    bind = model.binds.get(control.path)
    kind = kind_of(control, bind)
    template = known.get(control.path)
    if template is None:
        problems.refuse(control.path, "the form has a question for it, but no place for its answer.")
        return
    for word in control.appearance:
        if _OUTSIDE.match(word):
            problems.refuse(
                control.path, f"the appearance {word} needs another program; take it out.", "appearance"
            )
    if kind in _FILES:
        _file(control, template.value, problems)
    offered = _choices(control, model)
    _default(control, kind, template.value, offered, problems)
    if bind is None:
        return
    if bind.indicator and kind is not QuestionKind.SELECT_ONE and bind.calculate is None:
        problems.refuse(control.path, "an indicator needs a select_one.", "bind::fieldtool:indicator")
    elif bind.indicator and offered:
        others = sorted(offered - set(REPLIES))
        if "yes" not in offered or "no" not in offered:
            problems.refuse(
                control.path, "an indicator needs the choices yes and no.", "bind::fieldtool:indicator"
            )
        elif others:
            problems.warn(
                control.path,
                f"for the indicator, {', '.join(others)} counts as unknown.",
                "bind::fieldtool:indicator",
            )
    if bind.gate and "no" not in offered:
        problems.refuse(control.path, "a gate needs the choice no.", "bind::fieldtool:gate")


def _file(control: Control, value: str, problems: Problems) -> None:
    """A picture, a recording or a file: what can be added here, and what not."""
    for word in sorted({"signature", "draw", "annotate"} & set(control.appearance)):
        problems.warn(
            control.path,
            f"nothing is drawn here (appearance {word}): a picture of the paper is added instead.",
            "appearance",
        )
    if value:
        problems.warn(
            control.path, f"its default {value[:40]!r} is not shown; the officer adds a file.", "default"
        )


def _default(
    control: Control, kind: QuestionKind, value: str, offered: frozenset[str], problems: Problems
) -> None:
    """A default that stands in the form must fit its question like any answer."""
    if not value or kind is QuestionKind.NOTE or kind in _FILES:
        return
    if kind in (QuestionKind.SELECT_ONE, QuestionKind.SELECT_MULTIPLE, QuestionKind.RANK) and not offered:
        return  # choices that hang on answers cannot be told before
    if kind is QuestionKind.DATE and MIDNIGHT.fullmatch(value):
        return
    if kind is QuestionKind.RANGE:
        kind = QuestionKind.DECIMAL  # between two steps it is odd, and still a number
    stored = as_stored(kind, value, lambda: offered, control.parameters, today=date.max)
    if stored is None or (kind is QuestionKind.DATE and stored != value):
        problems.refuse(control.path, f"its default {value[:40]!r} does not fit the question.", "default")


def _choices(control: Control, model: Model) -> frozenset[str]:
    """Names of the choices that can be offered; empty where that hangs on answers."""
    items = control.items
    if items is None:
        return frozenset()
    if items.nodeset is None:
        return frozenset(name for name, _, _ in items.fixed)
    nodeset = items.nodeset
    while isinstance(nodeset, Call) and nodeset.arguments:
        nodeset = nodeset.arguments[0]  # randomize(...)
    if not isinstance(nodeset, Path) or nodeset.start is None or not nodeset.start.arguments:
        return frozenset()
    name = nodeset.start.arguments[0]
    rows = model.lists.get(name.value) if isinstance(name, Literal) else None
    return frozenset(
        cell.value
        for row in (rows.children if rows else ())
        for cell in row.children
        if cell.name == items.value
    )


def _texts(model: Model, problems: Problems) -> None:
    for texts in model.texts.values():
        for text_id, told in texts.items():
            for text in (told.text, told.guidance):
                _text(text, text_id.rsplit(":", 1)[0] if text_id.startswith("/") else "", problems)
    for group in groups_of(model.body):
        _text(group.label, group.path, problems)
    for control in controls_of(model.body):
        _text(control.label, control.path, problems)
        _text(control.hint, control.path, problems)
        for _, _, label in control.items.fixed if control.items else ():
            _text(label, control.path, problems)
    for name, rows in model.lists.items():
        for row in rows.children:
            if any(len(cell.value) > LONGEST_TEXT for cell in row.children):
                problems.refuse(
                    "", f"The list {name} has a text of more than {LONGEST_TEXT} characters.", "label"
                )


def _text(text: Text, path: str, problems: Problems) -> None:
    plain = "".join(part for part in text if isinstance(part, str))
    if len(plain) > LONGEST_TEXT:
        problems.refuse(
            path,
            f"a text of more than {LONGEST_TEXT} characters fits no screen; make several notes of it.",
            "label",
        )
    elif _TAG.search(plain):
        problems.warn(path, "HTML in a text is shown as it is written; take the tags out.", "label")


def _templates(template: Template, above: str) -> Iterator[tuple[str, Template]]:
    path = f"{above}/{template.name}"
    yield path, template
    for child in template.children:
        yield from _templates(child, path)


def _twins(template: Template, above: str, repeats: frozenset[str], problems: Problems) -> None:
    path = f"{above}/{template.name}"
    seen: set[str] = set()
    for child in template.children:
        if child.name in seen and f"{path}/{child.name}" not in repeats:
            problems.refuse(
                f"{path}/{child.name}", "this name is used twice in one group; give another.", "name"
            )
        seen.add(child.name)
        _twins(child, path, repeats, problems)
