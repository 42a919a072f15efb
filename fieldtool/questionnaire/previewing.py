"""A form as its author reads it through: sections, questions, choices and what hangs on what, in one language, as lines."""

from __future__ import annotations

from collections.abc import Iterator

from fieldtool.domain.errors import FieldToolError
from fieldtool.questionnaire.forms import CompiledForm
from fieldtool.questionnaire.model import Control, Group, Text
from fieldtool.questionnaire.view import kind_of

_KINDS = {
    "select_one": "one of",
    "select_multiple": "any of",
    "rank": "put in order",
    "multiline": "long text",
    "dateTime": "date and time",
}


def preview(form: CompiledForm, language: str | None = None) -> Iterator[str]:
    """Lines, indented by group. FieldToolError where the form does not speak `language`."""
    known = {one.tag: one for one in form.info.languages}
    tag = language or form.info.default_language
    if known and tag not in known:
        raise FieldToolError(f'This form does not speak "{tag}".', f"It speaks: {', '.join(known)}.")
    draft = " (draft translation)" if tag in known and known[tag].draft else ""
    yield f"{form.info.title}, version {form.info.version or 'none'}{draft}"
    yield from _parts(form, form.model.body, tag, 0)


def _parts(form: CompiledForm, parts: tuple[Group | Control, ...], tag: str, depth: int) -> Iterator[str]:
    indent = "  " * depth
    for part in parts:
        if isinstance(part, Group):
            label = _said(form, part.label_id, part.label, tag)
            again = " [asked again for each]" if part.repeat else ""
            if label or part.repeat:
                yield ""
                yield f"{indent}{label or part.path.rsplit('/', 1)[-1]}{again}{_when(form, part.path)}"
            yield from _parts(form, part.children, tag, depth + bool(label or part.repeat))
        else:
            yield from _question(form, part, tag, indent)


def _question(form: CompiledForm, control: Control, tag: str, indent: str) -> Iterator[str]:
    bind = form.model.binds.get(control.path)
    kind = kind_of(control, bind).value
    needed = ", needed" if bind is not None and bind.required is not None else ""
    name = control.path.rsplit("/", 1)[-1]
    label = _said(form, control.label_id, control.label, tag) or name
    yield f"{indent}- {label}  [{name}: {_KINDS.get(kind, kind)}{needed}]{_when(form, control.path)}"
    hint = _said(form, control.hint_id, control.hint, tag)
    if hint:
        yield f"{indent}    ({hint})"
    for choice in _choices(form, control, tag):
        yield f"{indent}    o {choice}"


def _when(form: CompiledForm, path: str) -> str:
    """That a part is not always asked; the condition itself stands in the form."""
    bind = form.model.binds.get(path)
    return "" if bind is None or bind.relevant is None else "  {only when it applies}"


def _choices(form: CompiledForm, control: Control, tag: str) -> Iterator[str]:
    from fieldtool.questionnaire.differing import choices_of

    found = choices_of(control, form.model, tag)
    if found is None:
        yield "(choices that depend on other answers)"
        return
    for number, label in enumerate(found.values()):
        if number == 12 and len(found) > 14:
            yield f"... and {len(found) - 12} more"
            return
        yield label


def _said(form: CompiledForm, text_id: str | None, text: Text, tag: str) -> str:
    from fieldtool.questionnaire.differing import words_of

    return words_of(text_id, text, form.model, tag)
