"""Translations go to a reviewer as a sheet and come back; a language is a draft until all of it was checked by a person."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import openpyxl
import pytest

from fieldtool.domain.errors import FieldToolError
from fieldtool.questionnaire import compile_form
from fieldtool.questionnaire.sheets import sheets_of, written
from fieldtool.questionnaire.translating import (
    lines_of,
    read_review,
    reviews_noted,
    sheet_for_review,
    with_review,
)

FORM = """\
| survey | type | name | label::English (en) | hint::English (en) | label::Français draft (fr) | hint::Français draft (fr) |
| | text | name | Your name? | As you like | Votre nom ? | |
| | select_one yn | safe | Are you safe? | | Êtes-vous en sécurité ? | |
| choices | list_name | name | label::English (en) | label::Français draft (fr) |
| | yn | yes | Yes | Oui |
| | yn | no | No | Non |
| settings | form_title | form_id | version | default_language |
| | Small | small | 1 | English (en) |
"""
DAY = date(2026, 11, 23)


def sheets() -> Any:
    return sheets_of(FORM.encode(), "form.md")


def returned(*, who: str = "R. Reviewer", checked: str = "x", **mended: str) -> bytes:
    """The sheet as a reviewer sends it back: `mended` gives new words by the name of the row."""
    book = openpyxl.load_workbook(io.BytesIO(sheet_for_review(sheets(), "fr", today=DAY)))
    page = book.worksheets[0]
    page["B2"] = who
    for row in page.iter_rows(min_row=6):
        row[6].value = checked
        if row[2].value in mended and row[3].value == "label":
            row[5].value = mended[row[2].value]
        if row[3].value == "hint":
            row[5].value = "Comme vous voulez"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def test_the_sheet_names_every_text_with_its_original() -> None:
    lines = lines_of(sheets(), "fr")
    assert [(one.sheet, one.row, one.column, one.original, one.translation) for one in lines] == [
        ("survey", 2, "label", "Your name?", "Votre nom ?"),
        ("survey", 2, "hint", "As you like", ""),
        ("survey", 3, "label", "Are you safe?", "Êtes-vous en sécurité ?"),
        ("choices", 2, "label", "Yes", "Oui"),
        ("choices", 3, "label", "No", "Non"),
    ]


def test_a_language_that_was_checked_whole_is_no_draft_any_more() -> None:
    review = read_review(returned(safe="Vous sentez-vous en sécurité ?"))
    made = with_review(sheets(), review)
    form = compile_form(written(made, ".md"), file_name="form.md")
    assert [(one.tag, one.draft) for one in form.info.languages] == [("en", False), ("fr", False)]
    assert "Vous sentez-vous en sécurité ?" in form.xform
    assert "Comme vous voulez" in form.xform
    assert reviews_noted(made) == {"fr": "R. Reviewer, 2026-11-23"}
    again = reviews_noted(sheets_of(written(made, ".xlsx"), "form.xlsx"))
    assert again == {"fr": "R. Reviewer, 2026-11-23"}
    assert all(one.checked for one in lines_of(made, "fr"))


@pytest.mark.parametrize(("who", "checked"), [("", "x"), ("R. Reviewer", ""), ("R. Reviewer", "no")])
def test_without_a_name_or_a_mark_it_stays_a_draft(who: str, checked: str) -> None:
    made = with_review(sheets(), read_review(returned(who=who, checked=checked, safe="Autre ?")))
    form = compile_form(written(made, ".md"), file_name="form.md")
    assert [one.draft for one in form.info.languages] == [False, True]
    assert "Autre ?" in form.xform  # what was mended counts all the same
    assert reviews_noted(made) == {}


def test_a_form_that_changed_meanwhile_takes_nothing_in() -> None:
    other = sheets_of(FORM.replace("Are you safe?", "Do you feel safe?").encode(), "form.md")
    with pytest.raises(FieldToolError, match="has changed since"):
        with_review(other, read_review(returned()))


@pytest.mark.parametrize("data", [b"", b"no sheet at all", b"PK\x03\x04 broken", FORM.encode()])
def test_what_is_no_review_sheet_is_refused(data: bytes) -> None:
    with pytest.raises(FieldToolError):
        read_review(data)


def test_a_workbook_that_is_none_of_ours_is_refused() -> None:
    stream = io.BytesIO()
    openpyxl.Workbook().save(stream)
    with pytest.raises(FieldToolError, match="no review sheet"):
        read_review(stream.getvalue())


def test_a_language_the_form_does_not_have() -> None:
    with pytest.raises(FieldToolError, match='no translation "sw"'):
        lines_of(sheets(), "sw")
