"""What is different between two versions of a form, and which answers of the old one stand in the new one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from fieldtool.domain.form import (
    Carried,
    Difference,
    DifferenceKind,
    FormDifference,
    Mark,
    QuestionKind,
    StoredAnswer,
)
from fieldtool.questionnaire.forms import CompiledForm
from fieldtool.questionnaire.layout import controls_of
from fieldtool.questionnaire.model import Bind, Control, Items, Model, Text
from fieldtool.questionnaire.refs import path_of
from fieldtool.questionnaire.view import kind_of
from fieldtool.questionnaire.xpath.syntax import Call, parts_of
from fieldtool.questionnaire.xpath.syntax import Text as Quoted

_CHOSEN = (QuestionKind.SELECT_ONE, QuestionKind.SELECT_MULTIPLE, QuestionKind.RANK)
_TEXTS = (QuestionKind.TEXT, QuestionKind.MULTILINE)
_NUMBERS = (QuestionKind.INTEGER, QuestionKind.DECIMAL, QuestionKind.RANGE)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a question is, as far as two versions can be compared."""

    kind: QuestionKind
    label: str
    choices: dict[str, str] | None  # by stored name; None where they are worked out from other answers
    rules: tuple[object, ...]
    indicator: str | None


def difference(old: CompiledForm, new: CompiledForm) -> FormDifference:
    """What an author changed, question by question in the order of the new form; questions that went come last.

    Questions are the same where their paths are: a question that was renamed or moved is gone, and another one new.
    """
    before, after = _asked(old), _asked(new)
    found = []
    for path, now in after.items():
        then = before.get(path)
        if then is None:
            found.append(Difference(path, DifferenceKind.NEW, now.label))
        else:
            found += _changes(path, then, now)
    found += [
        Difference(path, DifferenceKind.GONE, then.label)
        for path, then in before.items()
        if path not in after
    ]
    return FormDifference(old.info, new.info, tuple(found))


def carried(answers: Iterable[StoredAnswer], old: CompiledForm, new: CompiledForm) -> Carried:
    """Which answers stand in the new form unchanged, and which do not with the reason. What the form works out is neither."""
    before, after = _asked(old), _asked(new)
    stays: list[StoredAnswer] = []
    left: list[tuple[StoredAnswer, str]] = []
    for answer in answers:
        path = path_of(answer.ref)
        now, then = after.get(path), before.get(path)
        if then is None:
            continue  # worked out by the form, or the form's own (start, end, uuid)
        why = "This question is not in the new form." if now is None else _misfit(answer, then, now)
        if why:
            left.append((answer, why))
        else:
            stays.append(answer)
    return Carried(tuple(stays), tuple(left))


def _misfit(answer: StoredAnswer, then: _Asked, now: _Asked) -> str:
    """Why an answer does not stand under the new question; "" where it does."""
    if answer.mark is not Mark.GIVEN:
        return ""  # that somebody did not know, or did not want to say, is true of any wording
    if not _readable(then.kind, now.kind):
        return "The question now asks for another kind of answer."
    if now.kind in _CHOSEN and now.choices is not None:
        chosen = [answer.value] if now.kind is QuestionKind.SELECT_ONE else answer.value.split()
        if not set(chosen) <= set(now.choices):
            return "The choice is not offered any more."
    return ""


def _readable(then: QuestionKind, now: QuestionKind) -> bool:
    if then is now or (then in _TEXTS and now in _TEXTS):
        return True
    if then is QuestionKind.INTEGER and now in _NUMBERS:
        return True
    return then is QuestionKind.SELECT_ONE and now is QuestionKind.SELECT_MULTIPLE


def _changes(path: str, then: _Asked, now: _Asked) -> Iterator[Difference]:
    if then.kind is not now.kind:
        yield Difference(path, DifferenceKind.KIND, now.label, then.kind.value, now.kind.value)
    if then.label != now.label:
        yield Difference(path, DifferenceKind.WORDING, now.label, then.label, now.label)
    if then.choices is not None and now.choices is not None and then.choices != now.choices:
        gone = [label for name, label in then.choices.items() if name not in now.choices]
        came = [label for name, label in now.choices.items() if name not in then.choices]
        said = [
            (then.choices[name], label)
            for name, label in now.choices.items()
            if name in then.choices and then.choices[name] != label
        ]
        before, after = [*gone, *(one for one, _ in said)], [*came, *(other for _, other in said)]
        if before or after:  # the order alone changes nothing
            yield Difference(path, DifferenceKind.CHOICES, now.label, "; ".join(before), "; ".join(after))
    if then.rules != now.rules:
        yield Difference(path, DifferenceKind.RULES, now.label)
    if then.indicator != now.indicator:
        yield Difference(path, DifferenceKind.INDICATOR, now.label, then.indicator or "", now.indicator or "")


def _asked(form: CompiledForm) -> dict[str, _Asked]:
    model = form.model
    return {control.path: _one(control, model) for control in controls_of(model.body)}


def _one(control: Control, model: Model) -> _Asked:
    bind = model.binds.get(control.path) or Bind(control.path)
    rules = (bind.relevant, bind.required, bind.constraint, bind.calculate, bind.read_only, bind.severity)
    return _Asked(
        kind=kind_of(control, bind),
        label=words_of(control.label_id, control.label, model),
        choices=choices_of(control, model),
        rules=rules,
        indicator=bind.indicator,
    )


def words_of(text_id: str | None, text: Text, model: Model, language: str | None = None) -> str:
    """The words of a text, in the form's own language where this one has none; three dots stand for an answer put in."""
    parts = text
    for tag in (language or model.default_language, model.default_language):
        told = model.texts.get(tag, {}).get(text_id or "")
        if told is not None and told.text:
            parts = told.text
            break
    return "".join(part if isinstance(part, str) else "…" for part in parts).strip()


def choices_of(control: Control, model: Model, language: str | None = None) -> dict[str, str] | None:
    """Label by stored name, of the whole list; {} for a question without choices, None where the list cannot be told."""
    items = control.items
    if items is None:
        return {}
    if items.nodeset is None:
        return {name: words_of(text_id, text, model, language) or name for name, text_id, text in items.fixed}
    rows = _rows(items, model)
    if rows is None:
        return None
    return {
        row.get(items.value, ""): words_of(row.get(items.label), (), model, language)
        if items.label_is_id
        else row.get(items.label, "")
        for row in rows
    }


def _rows(items: Items, model: Model) -> list[dict[str, str]] | None:
    """The whole list a filter picks from: what is never offered is no reason to lose an answer."""
    for part in parts_of(items.nodeset) if items.nodeset is not None else ():
        if isinstance(part, Call) and part.name == "instance" and isinstance(part.arguments[0], Quoted):
            found = model.lists.get(part.arguments[0].value)
            if found is not None:
                return [{cell.name: cell.value for cell in row.children} for row in found.children]
    return None
