"""A form as another kind of file is the same form, or is not written."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from fieldtool import content
from fieldtool.domain.errors import FieldToolError, UsageError
from fieldtool.questionnaire import compile_form
from fieldtool.questionnaire.converting import converted
from fieldtool.questionnaire.sheets import sheets_of, written

SCREENING = content.forms() / "screening.md"
SMALL = """\
| survey | type | name | label | relevant |
| | integer | age | How old? | |
| | select_one yn | work | Did you work? | ${age} > 5 |
| choices | list_name | name | label |
| | yn | yes | Yes \\| si |
| | yn | no | =NO() |
| settings | form_title | form_id | version |
| | Small | small | 7 |
"""


@pytest.mark.parametrize("kind", [".xlsx", ".csv", ".md"])
def test_the_shipped_form_goes_there_and_back_unchanged(kind: str) -> None:
    data = SCREENING.read_bytes()
    there = converted(data, file_name="screening.md", kind=kind)
    assert converted(there, file_name=f"screening{kind}", kind=".md") == data


def test_the_xform_is_what_a_record_keeps() -> None:
    form = compile_form(SMALL.encode(), file_name="small.md")
    assert converted(SMALL.encode(), file_name="small.md", kind=".xml") == form.xform.encode()


def test_a_cell_that_looks_like_a_formula_stays_text() -> None:
    import openpyxl

    made = converted(SMALL.encode(), file_name="small.md", kind=".xlsx")
    page = openpyxl.load_workbook(io.BytesIO(made))["choices"]
    assert (page["C3"].value, page["C3"].data_type) == ("=NO()", "s")
    assert (
        compile_form(made, file_name="small.xlsx").xform
        == compile_form(SMALL.encode(), file_name="small.md").xform
    )


def test_what_markdown_cannot_hold_is_not_written_as_markdown() -> None:
    lines = SMALL.replace("How old?", "How old?LINE")
    sheets = [
        type(one)(
            one.name,
            one.columns,
            tuple({k: c.replace("LINE", "\nSay it in years") for k, c in row.items()} for row in one.rows),
        )
        for one in sheets_of(lines.encode(), "small.md")
    ]
    workbook = written(sheets, ".xlsx")
    assert "Say it in years" in compile_form(workbook, file_name="small.xlsx").xform
    with pytest.raises(FieldToolError, match="cannot hold this form unchanged"):
        converted(workbook, file_name="small.xlsx", kind=".md")


@pytest.mark.parametrize("kind", ["", ".pdf", ".xls"])
def test_another_kind_is_wrong_use(kind: str) -> None:
    with pytest.raises(UsageError):
        converted(SMALL.encode(), file_name="small.md", kind=kind)


def test_an_xform_has_no_sheets(tmp_path: Path) -> None:
    xform = converted(SMALL.encode(), file_name="small.md", kind=".xml")
    with pytest.raises(FieldToolError, match="no sheets"):
        converted(xform, file_name="small.xml", kind=".xlsx")
