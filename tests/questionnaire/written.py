"""Forms written as short tables in the tests, compiled, and opened with a clock that stands still."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime

from fieldtool.domain.form import FormProblem, StoredAnswer
from fieldtool.questionnaire import CompiledForm, FormRefusedError, FormSession, compile_form

NOW = datetime(2026, 11, 23, 10, 30, tzinfo=UTC)
NAMESPACE = 'fieldtool="https://fieldtool.example/xforms/1"'
Row = Mapping[str, str]


def now() -> datetime:
    """The moment all tests share."""
    return NOW


def row(kind: str, name: str = "", label: str = "", **columns: str) -> dict[str, str]:
    """A row of the survey. Underscores in column names stay; `fieldtool_x` stands for bind::fieldtool:x."""
    given = {_column(key): value for key, value in columns.items()}
    if not label and not kind.startswith(("calculate", "end", "start", "today", "begin", "hidden")):
        label = name.capitalize()
    return {"type": kind, "name": name, "label": label, **given}


def _column(key: str) -> str:
    return key.replace("fieldtool_", "bind::fieldtool:") if key.startswith("fieldtool_") else key


def markdown(survey: Sequence[Row], choices: Iterable[str] = (), settings: Row | None = None) -> str:
    """The form as an XLSForm in Markdown. `choices` are "list name label" with further columns as "key=value"."""
    rows = [dict(zip(("list_name", "name", "label"), one.split(" ", 2), strict=False)) for one in choices]
    for one in rows:
        label, *others = one.get("label", one["name"]).split(" | ")
        one["label"] = label
        one.update(dict(other.split("=", 1) for other in others))
    told = {"form_title": "Invented", "form_id": "invented", "namespaces": NAMESPACE, **(settings or {})}
    return "\n".join([*_table("survey", survey), *_table("choices", rows), *_table("settings", [told])])


def _table(sheet: str, rows: Sequence[Row]) -> list[str]:
    if not rows:
        return []
    columns = list(dict.fromkeys(key for one in rows for key in one))
    lines = [[sheet, *columns], *(["", *(one.get(key, "") for key in columns)] for one in rows)]
    made = ["| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines]
    return [made[0], "|" + "---|" * (len(columns) + 1), *made[1:]]


def compiled(
    survey: Sequence[Row],
    choices: Iterable[str] = (),
    settings: Row | None = None,
    files: Mapping[str, bytes] | None = None,
) -> CompiledForm:
    """The form, compiled."""
    source = markdown(survey, choices, settings)
    return compile_form(source.encode(), file_name="invented.md", beside=(files or {}).get)


def opened(
    survey: Sequence[Row],
    choices: Iterable[str] = (),
    settings: Row | None = None,
    *,
    files: Mapping[str, bytes] | None = None,
    answers: Iterable[StoredAnswer] = (),
    context: Mapping[str, str] | None = None,
    language: str | None = None,
) -> FormSession:
    """The form, open."""
    form = compiled(survey, choices, settings, files)
    return form.open(answers, now=now, context=context, language=language)


def refusal(
    survey: Sequence[Row],
    choices: Iterable[str] = (),
    settings: Row | None = None,
    files: Mapping[str, bytes] | None = None,
) -> list[FormProblem]:
    """What a form is refused for; fails where it is not."""
    try:
        compiled(survey, choices, settings, files)
    except FormRefusedError as error:
        return [problem for problem in error.problems if problem.blocks]
    raise AssertionError("the form was not refused")


def value(session: FormSession, ref: str) -> str:
    """What is stored at a ref; "" where nothing is."""
    return next((one.value for one in session.stored() if one.ref == ref), "")


def values(session: FormSession) -> dict[str, str]:
    """Everything stored, by ref, without the id a form gives itself."""
    return {one.ref: one.value for one in session.stored() if not one.ref.endswith("/instanceID")}
