"""`form check|eval`: what a form's author is told, with sheet and row."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from tests.cli.caller import ROOT, Caller

SCREENING = ROOT / "forms" / "screening.md"
HEAD = "| survey |\n| | type | name | label | relevant |\n| | text | first | First | |\n"
# Row 1 of the sheet holds the column names, as in a spreadsheet.
BROKEN = {
    "a kind of question that is not supported": ("| | osm | second | Second | |", 3, "type", "medium"),
    "a name that is there already": ("| | text | first | Again | |", 3, "name", "first"),
    "an expression that cannot be read": (
        "| | text | second | Second | position( |",
        3,
        "relevant",
        "second",
    ),
    "a question that is not there": (
        "| | text | second | Second | ${nowhere} = 1 |",
        3,
        "relevant",
        "nowhere",
    ),
}


def test_the_screening_form_can_be_used(call: Caller) -> None:
    said = call("form", "check", SCREENING, "--json")
    assert (said.code, said.err) == (0, "")
    facts = said.facts
    assert list(facts) == ["form", "version", "title", "hash", "languages", "warnings", "bottom_line"]
    assert facts["form"] == "fieldtool_screening"
    assert {(known["tag"], known["draft"]) for known in facts["languages"]} >= {
        ("en", False),
        ("fr", True),
        ("ar", True),
    }
    assert facts["bottom_line"] == "The form can be used."
    plain = call("form", "check", SCREENING)
    assert plain.code == 0
    assert "Français (fr, draft)" in plain.out
    assert plain.out.endswith("The form can be used.\n")


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_form_is_refused_with_sheet_and_row(name: str, call: Caller, tmp_path: Path) -> None:
    line, row, column, word = BROKEN[name]
    file = tmp_path / "broken.md"
    file.write_text(f"{HEAD}{line}\n", encoding="utf-8")
    said = call("form", "check", file)
    assert (said.code, said.out) == (1, "")
    first, *problems = said.err.splitlines()
    assert first == "This form cannot be used. Mend what is listed, then try again."
    assert len(problems) == 1
    assert problems[0].startswith(f"  sheet survey, row {row}, column {column}: ")
    assert word in problems[0]
    as_json = call("form", "check", file, "--json")
    assert as_json.code == 1
    assert list(as_json.facts) == ["error", "hint", "problems"]
    (problem,) = as_json.facts["problems"]
    assert list(problem) == ["sentence", "sheet", "row", "column", "blocks"]
    assert (problem["sheet"], problem["row"], problem["blocks"]) == ("survey", row, True)


def test_a_spreadsheet_is_read_and_its_rows_are_those_of_the_spreadsheet(
    call: Caller, tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    book.active.title = "survey"
    for row in (
        ("type", "name", "label"),
        ("text", "first", "First"),
        ("text", "second", "Second ${nowhere}"),
    ):
        book.active.append(row)
    file = tmp_path / "Fragebogen für Ämter.xlsx"
    book.save(file)
    said = call("form", "check", file, "--json")
    assert said.code == 1
    assert [(problem["sheet"], problem["row"]) for problem in said.facts["problems"]] == [("survey", 3)]
    book.active.cell(3, 3).value = "Second"
    book.save(file)
    assert call("form", "check", file).code == 0


@pytest.mark.parametrize(
    ("expression", "code", "kind", "value"),
    [("1 + 1", 0, "num", 2.0), ("1 + ", 1, "error", None), ("'a' = 'a'", 0, "bool", True)],
)
def test_one_expression(expression: str, code: int, kind: str, value: object, call: Caller) -> None:
    said = call("form", "eval", SCREENING, expression, "--json")
    assert (said.code, said.facts["kind"]) == (code, kind)
    assert value is None or said.facts["value"] == value
