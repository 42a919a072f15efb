"""The rows of an XLSForm as its author sees them: where each question stands, and columns that nobody reads."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from fieldtool.domain.form import FormProblem
from fieldtool.questionnaire.marks import FIELDTOOL
from fieldtool.questionnaire.unused import unused
from fieldtool.questionnaire.workbook import MOST_COLUMNS, MOST_QUESTIONS, MOST_ROWS, refused

Row = Mapping[str, str]

_BEGIN = re.compile(r"begin[\s_]+(?:lgroup|looped group|group|repeat|loop)\b", re.IGNORECASE)
_END = re.compile(r"end[\s_]+(?:lgroup|looped group|group|repeat|loop)\b", re.IGNORECASE)
_NAMES = ("name", "value", "tag")
_COLUMNS = {
    "relevant": ("relevant", "relevance", "bind::relevant"),
    "calculation": ("calculation", "calculate", "bind::calculate"),
    "read_only": ("read_only", "readonly"),
    "repeat_count": ("repeat_count", "count", "jr:count"),
}
"""Columns that go by several names."""

_SURVEY = frozenset(
    {
        *(
            "type",
            "name",
            "label",
            "hint",
            "guidance_hint",
            "relevant",
            "relevance",
            "required",
            "constraint",
        ),
        *("constraint_message", "constraining_message", "required_message", "requiredmsg", "calculation"),
        *(
            "calculate",
            "default",
            "appearance",
            "read_only",
            "readonly",
            "choice_filter",
            "repeat_count",
            "count",
        ),
        *("jr:count", "parameters", "trigger", "image", "audio", "video", "big-image", "autoplay", "caption"),
        *(
            "command",
            "tag",
            "value",
            "intent",
            "save_to",
            "compact_tag",
            "noapperrorstring",
            "rows",
            "disabled",
        ),
        *("no_app_error_string", "_or_other"),
    }
)
_FREE = ("$", "#", "note", "comment", "remark")
"""Columns that begin so are an author's own notes."""
_PREFIXES = ("bind", "body", "control", "instance", "media")
_SETTINGS = frozenset(
    {
        *(
            "form_title",
            "form_id",
            "version",
            "default_language",
            "namespaces",
            "instance_name",
            "style",
            "name",
        ),
        *(
            "allow_choice_duplicates",
            "set_form_title",
            "set_form_id",
            "title",
            "id_string",
            "clean_text_values",
        ),
    }
)
_UNUSED = {
    "public_key": "sealing is done by fieldtool's own bundles",
    "submission_url": "nothing is ever sent to a server",
    "auto_send": "nothing is ever sent to a server",
    "auto_delete": "records are kept until they are purged",
    "client_editable": "the journal keeps every change",
}


@dataclass(frozen=True, slots=True)
class Sheets:
    """The sheets of a form as rows of text; `problems` are warnings about columns."""

    survey: Sequence[Row]
    choices: Sequence[Row]
    settings: Sequence[Row]
    headers: Mapping[str, Sequence[str]]

    def demand_size(self) -> None:
        """FormRefusedError where a sheet has more rows or columns than a form can have."""
        for name, rows, most in (
            ("survey", self.survey, MOST_QUESTIONS),
            ("choices", self.choices, MOST_ROWS),
        ):
            if len(rows) > most:
                raise refused(f"The sheet {name} has more than {most} rows.")
        for name, columns in self.headers.items():
            if len(columns) > MOST_COLUMNS:
                raise refused(f"The sheet {name} has more than {MOST_COLUMNS} columns.")

    def problems(self) -> Iterator[FormProblem]:
        """What the columns themselves have wrong."""
        for column in self.headers.get("survey", ()):
            if not _is_known(column):
                yield FormProblem(
                    f"The column {column} is not known and does nothing; check its name.",
                    sheet="survey",
                    row=1,
                    column=column,
                    blocks=False,
                )
        for column in self.headers.get("settings", ()):
            plain = column.lower().strip()
            if plain in _SETTINGS or plain.startswith(_FREE):
                continue
            why = _UNUSED.get(plain, "check its name")
            yield FormProblem(
                f"The setting {column} does nothing here: {why}.",
                sheet="settings",
                row=1,
                column=column,
                blocks=False,
            )
        yield from unused(self.survey, self.headers.get("survey", ()), self.headers.get("settings", ()))
        yield from self._namespace()

    def _namespace(self) -> Iterator[FormProblem]:
        """Our own columns are lost, or break the form, without the line that says whose they are."""
        ours = next((column for column in self.headers.get("survey", ()) if "fieldtool:" in column), None)
        written = " ".join(row.get("namespaces", "") for row in self.settings)
        if ours is not None and f'fieldtool="{FIELDTOOL}"' not in written.replace("”", '"').replace("“", '"'):
            yield FormProblem(
                f'The column {ours} needs fieldtool="{FIELDTOOL}" in the column namespaces of the settings.',
                sheet="settings",
                row=2,
                column="namespaces",
            )

    def located(self, problem: FormProblem) -> FormProblem:
        """The problem with the sheet, row and column its author finds it in."""
        if problem.row is not None or not problem.path:
            return problem
        row = self._row_of(problem.path)
        if row is None:
            return problem
        return replace(problem, sheet="survey", row=row, column=self._column(problem.column))

    def searched(self, problem: FormProblem) -> FormProblem:
        """A problem that only quotes a cell, with the place of the first cell that holds it."""
        if problem.row is not None:
            return problem
        for quoted in re.findall(r"'([^']+)'|\"([^\"]+)\"", problem.sentence):
            word = quoted[0] or quoted[1]
            for sheet, rows in (("survey", self.survey), ("choices", self.choices)):
                for number, row in enumerate(rows, start=2):
                    for column, cell in row.items():
                        if word == cell or word in cell.split():
                            return replace(problem, sheet=sheet, row=number, column=column)
        return problem

    def _row_of(self, path: str) -> int | None:
        """The row of a path. The root of a form has a name of its own, which stands in no row."""
        rows = dict(self._places())
        inner = path.split("/", 2)[-1]
        # What pyxform adds to a question stands in the row of that question.
        for name in (inner, inner.removesuffix("_other"), inner.removesuffix("_count")):
            if name in rows:
                return rows[name]
        last = inner.rsplit("/", 1)[-1]
        alike = [row for place, row in rows.items() if place.rsplit("/", 1)[-1] == last]
        return alike[0] if len(alike) == 1 else None

    def _places(self) -> Iterator[tuple[str, int]]:
        above: list[str] = []
        for number, written in enumerate(self.survey, start=2):
            row = {column.lower(): cell for column, cell in written.items()}
            kind = (row.get("type") or row.get("command") or "").strip()
            name = next((row[one].strip() for one in _NAMES if row.get(one)), "")
            if _END.match(kind):
                above = above[:-1]
                continue
            if name:
                yield "/".join([*above, name]), number
            if _BEGIN.match(kind):
                above.append(name)

    def _column(self, column: str | None) -> str | None:
        """The name the column has in this file."""
        if column is None:
            return None
        names = _COLUMNS.get(column, (column,))
        written = self.headers.get("survey", ())
        for one in written:
            if one.lower().split("::")[0].strip() in names or one.lower() in names:
                return one
        return column


def located(problems: Iterable[FormProblem], sheets: Sheets) -> tuple[FormProblem, ...]:
    """All problems with their places."""
    return tuple(sheets.located(problem) for problem in problems)


def _is_known(column: str) -> bool:
    plain = column.lower().strip()
    first = re.split(r"::?", plain)[0].strip()
    return plain in _SURVEY or first in _SURVEY or first in _PREFIXES or plain.startswith(_FREE)
