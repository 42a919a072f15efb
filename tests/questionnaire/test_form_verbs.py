"""What authors of forms see on the command line: where a form is wrong, and what an expression is worth."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fieldtool.main import main
from tests.questionnaire.written import markdown, row

ROWS = [
    row("integer", "age"),
    row("select_multiple signs", "signs"),
    row("begin_repeat", "child", "Child"),
    row("text", "name"),
    row("end_repeat"),
    row("calculate", "next", calculation="${age} + 1"),
]
ANSWERS = """<data id="invented"><age>17</age><signs>debt</signs><child><name>One</name></child>
<child><name>Two</name></child></data>"""


@pytest.fixture
def form(tmp_path: Path) -> Path:
    path = tmp_path / "form.md"
    path.write_text(markdown(ROWS, ["signs debt Debt"]), encoding="utf-8")
    (tmp_path / "answers.xml").write_text(ANSWERS, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("expression", "kind", "value"),
    [
        ("/data/age + 1", "num", 18.0),
        ("/data/next", "nodeset", ["18"]),
        ("selected(/data/signs, 'debt')", "bool", True),
        ("string(/data/age)", "str", "17"),
        ("date('2026-01-02')", "date", "2026-01-02"),
        ("/data/child/name", "nodeset", ["One", "Two"]),
        ("${age} + 1", "num", 18.0),
        ("0 div 0", "num", "nan"),
        ("1 div 0", "num", "inf"),
    ],
)
def test_an_expression_is_told_with_kind_and_value(
    form: Path, capsys: pytest.CaptureFixture[str], expression: str, kind: str, value: object
) -> None:
    answers = str(form.with_name("answers.xml"))
    assert main(["form", "eval", str(form), expression, "--answers", answers, "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"kind": kind, "value": value}


@pytest.mark.parametrize(
    ("expression", "line"), [("1 + 1", "value: 2"), ("1 = 1", "value: true"), ("'x'", "value: x")]
)
def test_lines_for_people(form: Path, capsys: pytest.CaptureFixture[str], expression: str, line: str) -> None:
    assert main(["form", "eval", str(form), expression]) == 0
    assert line in capsys.readouterr().out.splitlines()


def test_an_expression_without_a_value_is_a_clear_no(form: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["form", "eval", str(form), "floor(1)", "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["kind"] == "error"
    assert "int()" in told["value"]


def test_a_name_that_is_no_question_is_told(form: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["form", "eval", str(form), "${zebra}", "--json"]) == 1
    assert "zebra" in json.loads(capsys.readouterr().out)["value"]


@pytest.mark.parametrize("answers", ["<other/>", "no xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><data>&b;</data>"])
def test_answers_of_another_form_are_refused(
    form: Path, capsys: pytest.CaptureFixture[str], answers: str
) -> None:
    form.with_name("answers.xml").write_text(answers, encoding="utf-8")
    code = main(["form", "eval", str(form), "1", "--answers", str(form.with_name("answers.xml"))])
    assert code == 1
    assert "instance of this form" in capsys.readouterr().err


def test_a_form_that_can_be_used_is_told_with_its_hash_and_warnings(
    form: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    form.write_text(markdown([row("text", "a", constraint="regex(., 'x')")]), encoding="utf-8")
    assert main(["form", "check", str(form), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert len(told["hash"]) == 64
    assert [(one["sheet"], one["row"], one["column"]) for one in told["warnings"]] == [
        ("survey", 2, "constraint")
    ]


def test_a_form_that_cannot_be_used_is_told_row_by_row(
    form: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    form.write_text(
        markdown([row("text", "a"), row("geotrace", "b", "B"), row("text", "c", relevant="((")]),
        encoding="utf-8",
    )
    assert main(["form", "check", str(form)]) == 1
    told = capsys.readouterr().err
    assert "sheet survey, row 3, column type" in told
    assert "sheet survey, row 4, column relevant" in told


def test_data_files_are_taken_from_beside_the_form(form: Path, capsys: pytest.CaptureFixture[str]) -> None:
    form.write_text(markdown([row("select_one_from_file towns.csv", "town")]), encoding="utf-8")
    assert main(["form", "check", str(form)]) == 1
    assert "towns.csv" in capsys.readouterr().err
    form.with_name("towns.csv").write_text("name,label\nx,Xtown\n", encoding="utf-8")
    assert main(["form", "check", str(form)]) == 0
    capsys.readouterr()
    assert main(["form", "eval", str(form), "count(instance('towns')/child::root/item)", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["value"] == 1.0
