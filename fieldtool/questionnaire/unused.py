"""What XLSForm knows and a form may say, but which changes nothing here: told to its author with sheet, row and column."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from fieldtool.domain.form import FormProblem

Row = Mapping[str, str]

_IDLE_COLUMNS = {
    "intent": "other programs are not started from here",
    "compact_tag": "nothing is sent by text message",
    "noapperrorstring": "other programs are not started from here",
    "no_app_error_string": "other programs are not started from here",
    "autoplay": "sounds are played when somebody asks for them",
    "rows": "a field for long texts grows; write multiline into the column appearance",
    "big-image": "a picture has one size; use the column image",
    "video": "films are not shown; use a picture or a sound",
}
_BINDS = frozenset(["type", "relevant", "required", "constraint", "calculate", "readonly", "nodeset"])
_SHOWN = frozenset(["multiline", "field-list"])
_USUAL = frozenset(
    [
        "minimal",
        "autocomplete",
        "no-calendar",
        "month-year",
        "year",
        "textarea",
        "numbers",
        "no-ticks",
        "vertical",
        "picker",
        "w1",
        "w2",
        "w3",
        "w4",
    ]
)
"""What these ask for is how it looks here anyway: lists are searched, dates typed as far as they are known."""

_ELSEWHERE = re.compile(r"(?:ex|search|printer)[:(]")  # refused, with words of its own
_PARAMETERS = frozenset(["start", "end", "step", "randomize", "seed", "value", "label", "max-pixels"])
_LISTED = re.compile(
    r"(?:rank|select_one|select_multiple|select one|select all that apply)\s*$", re.IGNORECASE
)
_INNER = frozenset(("entity",))
"""Words pyxform takes for a type of its own; as a question they would be nothing at all."""


def unused(survey: Sequence[Row], columns: Sequence[str], settings: Sequence[str]) -> Iterator[FormProblem]:
    """Everything of the kind, each thing once; rows whose type cannot be a question are refused."""
    for column in columns:
        why = _idle(column)
        if why:
            yield FormProblem(
                f"The column {column} does nothing here: {why}.",
                sheet="survey",
                row=1,
                column=column,
                blocks=False,
            )
    for column in settings:
        if column.lower().strip() == "style":
            yield FormProblem(
                "The setting style does nothing here: one question is shown at a time.",
                sheet="settings",
                row=1,
                column=column,
                blocks=False,
            )
    told: set[str] = set()
    for number, written in enumerate(survey, start=2):
        row = {column.lower().strip(): cell for column, cell in written.items()}
        yield from _type(row, number)
        yield from _appearance(row, number, told)
        yield from _parameters(row, number, told)


def _idle(column: str) -> str:
    plain = column.lower().strip()
    first, _, rest = plain.replace("media::", "").partition("::")
    if first in _IDLE_COLUMNS:
        return _IDLE_COLUMNS[first]
    if first in ("body", "control") and rest and rest not in ("appearance", "jr:count"):
        return _IDLE_COLUMNS.get(rest, "it is a hint to another program")
    if first == "bind" and rest and ":" not in rest and rest not in _BINDS:
        return "no bind has this; check its name"
    if first == "bind" and rest.startswith("odk:"):
        return "it is a hint to another program"
    return "it is kept for other programs" if first == "instance" else ""


def _type(row: Row, number: int) -> Iterator[FormProblem]:
    kind = (row.get("type") or row.get("command") or "").strip()
    if kind.lower() in _INNER:
        yield FormProblem(
            f'"{kind}" is no type of question; check the word, or take the row out.',
            sheet="survey",
            row=number,
            column="type",
        )
    elif kind.lower().startswith(("select_one_external ", "select one external ")):
        yield FormProblem(
            "Choices from the sheet external_choices are not supported; use select_one with a choice_filter.",
            sheet="survey",
            row=number,
            column="type",
        )
    elif _LISTED.fullmatch(kind):
        yield FormProblem(
            f'"{kind}" needs the name of a list behind it, as in "{kind} colours".',
            sheet="survey",
            row=number,
            column="type",
        )


def _appearance(row: Row, number: int, told: set[str]) -> Iterator[FormProblem]:
    written = row.get("appearance", "") or row.get("body::appearance", "")
    for word in re.sub(r"\([^)]*\)", "", written).split():
        if word in _SHOWN | _USUAL or word in told or "${" in written or _ELSEWHERE.match(written):
            continue
        told.add(word)
        yield FormProblem(
            f"The appearance {word} does nothing here: the question looks as usual.",
            sheet="survey",
            row=number,
            column="appearance",
            blocks=False,
        )


def _parameters(row: Row, number: int, told: set[str]) -> Iterator[FormProblem]:
    for name in re.findall(r"([\w-]+)\s*=", row.get("parameters", "")):
        if name not in _PARAMETERS and f"parameter {name}" not in told:
            told.add(f"parameter {name}")
            yield FormProblem(
                f"The parameter {name} does nothing here.",
                sheet="survey",
                row=number,
                column="parameters",
                blocks=False,
            )
