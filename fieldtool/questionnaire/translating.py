"""The translations of a form as a spreadsheet for a reviewer, and back: which words are drafts, who checked them and when."""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from fieldtool.domain.errors import FieldToolError
from fieldtool.questionnaire.sheets import Sheet

HEAD = ("sheet", "row", "name", "column", "original", "translation", "checked", "remark")
"""Columns of the review sheet. The first five are ours; a reviewer writes in the last three."""
REVIEWED = "#reviewed"
"""Column of the settings that says who checked which language and when; other programs pass over it."""
_LOCALISED = ("label", "hint", "guidance_hint", "constraint_message", "required_message")
_COLUMN = re.compile(
    r"(?P<kind>[\w ]+?)\s*::\s*(?P<name>.*?)\s*(?P<draft>\bdraft\b)?\s*\((?P<tag>[A-Za-z]{2,8}(?:-[\w-]+)?)\)\s*$"
)
_YES = ("x", "yes", "y", "ok", "1", "true", "✓", "oui", "sí", "si", "ya", "نعم", "так")
_FIRST_ROW = 6
"""Row of the review sheet where the words begin, after language, reviewer and day."""


@dataclass(frozen=True, slots=True)
class Line:
    """One text to translate: where it stands in the form, the original, the translation, and whether it was checked."""

    sheet: str
    row: int  # as a spreadsheet program counts: 1 is the header
    name: str
    column: str  # kind of text: label, hint, ...
    original: str
    translation: str
    checked: bool = False
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """What came back from a reviewer. `reviewer` is who answers for it; "" while nobody does."""

    tag: str
    reviewer: str
    day: str  # ISO 8601
    lines: tuple[Line, ...]

    @property
    def complete(self) -> bool:
        """Every text that has an original was checked, by somebody with a name."""
        return bool(self.reviewer) and all(line.checked for line in self.lines if line.original)


def lines_of(sheets: Sequence[Sheet], tag: str) -> tuple[Line, ...]:
    """Every text of a form in the language `tag`, beside the default language. FieldToolError where it has no such one."""
    own = _language(sheets)
    columns = _columns(sheets)
    if tag not in columns:
        known = ", ".join(sorted(set(columns) - {own})) or "none"
        raise FieldToolError(
            f'This form has no translation "{tag}".',
            f"Its translations: {known}. Add a column label::Name ({tag}).",
        )
    return tuple(_lines(sheets, columns, own, tag))


def sheet_for_review(sheets: Sequence[Sheet], tag: str, *, today: date) -> bytes:
    """The workbook a reviewer fills in: original and translation side by side, a mark for "checked", a remark."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.worksheet.datavalidation import DataValidation

    lines = lines_of(sheets, tag)
    book = Workbook()
    page: Any = book.active
    page.title = "review"
    page.append(["language", tag])
    page.append(["reviewer", ""])
    page.append(["day", today.isoformat()])
    page.append(
        [
            "Write your name above. Mend the translation where it is wrong; write x under checked where it is right."
        ]
    )
    page.append(list(HEAD))
    for line in lines:
        checked = "x" if line.checked else ""
        page.append(
            [
                line.sheet,
                line.row,
                line.name,
                line.column,
                line.original,
                line.translation,
                checked,
                line.remark,
            ]
        )
    wrapped = Alignment(wrap_text=True, vertical="top")
    right_to_left = Alignment(wrap_text=True, vertical="top", horizontal="right", readingOrder=2)
    for row in page.iter_rows(min_row=_FIRST_ROW):
        for cell in row:
            cell.alignment = right_to_left if cell.column == 6 and tag.split("-")[0] in _RTL else wrapped
            if isinstance(cell.value, str):
                cell.data_type = "s"
        row[6].fill = row[5].fill = PatternFill("solid", fgColor="FFF8E1")
    for cell in page[_FIRST_ROW - 1]:
        cell.font = Font(bold=True)
    for letter, width in zip("ABCDEFGH", (9, 6, 22, 16, 60, 60, 9, 30), strict=True):
        page.column_dimensions[letter].width = width
    marks = DataValidation(type="list", formula1='"x"', allow_blank=True)
    page.add_data_validation(marks)
    marks.add(f"G{_FIRST_ROW}:G{page.max_row}")
    page.freeze_panes = f"E{_FIRST_ROW}"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def read_review(data: bytes) -> Review:
    """What a reviewer sent back. FieldToolError where the file is no review sheet."""
    from openpyxl import load_workbook

    from fieldtool.questionnaire.workbook import kind_of_file

    try:
        if kind_of_file(data, "review.xlsx") != ".xlsx":
            raise ValueError
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            page: Any = load_workbook(io.BytesIO(data), read_only=True, data_only=True).worksheets[0]
            rows = [["" if cell is None else str(cell).strip() for cell in row] for row in page.values]
    except FieldToolError as error:  # what is said of forms would not help here
        raise _no_review() from error
    except Exception as error:  # openpyxl raises whatever it stumbles over
        raise _no_review() from error
    if len(rows) < _FIRST_ROW or rows[0][:1] != ["language"] or tuple(rows[4][: len(HEAD)]) != HEAD:
        raise _no_review()
    lines = []
    for number, row in enumerate(rows[_FIRST_ROW - 1 :], start=_FIRST_ROW):
        cells = [*row, *[""] * len(HEAD)][: len(HEAD)]
        if not any(cells):
            continue
        if not cells[1].isdigit():
            raise FieldToolError(
                f"Row {number} of the review sheet does not say which row of the form it is about.",
                "Leave the first five columns as they were written.",
            )
        name, column, original, translation = cells[2:6]
        lines.append(
            Line(
                cells[0],
                int(cells[1]),
                name,
                column,
                original,
                translation,
                checked=cells[6].lower() in _YES,
                remark=cells[7],
            )
        )
    return Review(rows[0][1], rows[1][1], rows[2][1][:10], tuple(lines))


def with_review(sheets: Sequence[Sheet], review: Review) -> tuple[Sheet, ...]:
    """The form with the reviewed words. Only when all of it was checked does the language stop being a draft.

    FieldToolError, and nothing is changed, where the review is about other words than the form has now.
    """
    now = {(line.sheet, line.row, line.column): line for line in lines_of(sheets, review.tag)}
    columns = _columns(sheets)[review.tag]
    own = _language(sheets)
    changed: dict[str, dict[int, dict[str, str]]] = {}
    for line in review.lines:
        there = now.pop((line.sheet, line.row, line.column), None)
        if there is None or there.original != line.original:
            raise FieldToolError(
                f'The form has changed since it was sent for review: "{line.original[:60]}" stands elsewhere now.',
                "Export the sheet again, and carry the corrections over.",
            )
        changed.setdefault(line.sheet, {}).setdefault(line.row, {})[columns[line.sheet, line.column]] = (
            line.translation
        )
    done = review.complete and not any(line.original for line in now.values())
    made = []
    for sheet in sheets:
        rows = tuple(
            {**row, **changed.get(sheet.name, {}).get(number, {})}
            for number, row in enumerate(sheet.rows, start=2)
        )
        made.append(
            replace(sheet, rows=tuple({key: cell for key, cell in row.items() if cell} for row in rows))
        )
    if not done or review.tag == own:
        return tuple(made)
    return tuple(_no_draft(sheet, review) for sheet in made)


def reviews_noted(sheets: Sequence[Sheet]) -> Mapping[str, str]:
    """Who checked which language and when, by tag: "N. Example, 2026-11-23"."""
    for sheet in sheets:
        if sheet.name == "settings" and sheet.rows:
            noted = sheet.rows[0].get(REVIEWED, "")
            return dict(part.strip().split(" ", 1) for part in noted.split(";") if " " in part.strip())
    return {}


_RTL = ("ar", "fa", "ur", "ps", "he", "ckb", "prs", "sd", "ug", "dv", "yi")


def _no_review() -> FieldToolError:
    return FieldToolError(
        "This file is no review sheet of a translation.",
        "Choose the .xlsx that was exported for the reviewer.",
    )


def _no_draft(sheet: Sheet, review: Review) -> Sheet:
    """Takes "draft" out of the columns of a language, and notes in the settings who checked it."""
    names = {}
    for column in sheet.columns:
        found = _COLUMN.match(column)
        if found and found["draft"] and found["tag"] == review.tag:
            names[column] = f"{found['kind']}::{found['name']} ({found['tag']})"
    columns = tuple(names.get(column, column) for column in sheet.columns)
    rows = tuple({names.get(key, key): cell for key, cell in row.items()} for row in sheet.rows)
    if sheet.name == "settings" and rows:
        noted = {**reviews_noted([sheet]), review.tag: f"{review.reviewer}, {review.day}".replace(";", ",")}
        told = "; ".join(f"{tag} {who}" for tag, who in sorted(noted.items()))
        rows = ({**rows[0], REVIEWED: told}, *rows[1:])
        columns = columns if REVIEWED in columns else (*columns, REVIEWED)
    return Sheet(sheet.name, columns, rows)


def _language(sheets: Sequence[Sheet]) -> str:
    """The tag of the default language; "" where texts stand in columns without one."""
    for sheet in sheets:
        if sheet.name == "settings" and sheet.rows:
            found = re.search(r"\(([\w-]+)\)\s*$", sheet.rows[0].get("default_language", ""))
            if found:
                return found[1]
    return ""


def _columns(sheets: Sequence[Sheet]) -> dict[str, dict[tuple[str, str], str]]:
    """By tag: the column of each kind of text on each sheet."""
    found: dict[str, dict[tuple[str, str], str]] = {}
    for sheet in sheets:
        for column in sheet.columns:
            match = _COLUMN.match(column)
            if match and match["kind"].lower() in _LOCALISED:
                found.setdefault(match["tag"], {})[sheet.name, match["kind"].lower()] = column
    return found


def _lines(
    sheets: Sequence[Sheet], columns: Mapping[str, Mapping[tuple[str, str], str]], own: str, tag: str
) -> Iterator[Line]:
    noted = tag in reviews_noted(sheets)
    for sheet in sheets:
        for number, row in enumerate(sheet.rows, start=2):
            for kind in _LOCALISED:
                column = columns[tag].get((sheet.name, kind))
                if column is None:
                    continue
                original = row.get(columns.get(own, {}).get((sheet.name, kind), kind), "")
                translation = row.get(column, "")
                if original or translation:
                    yield Line(
                        sheet.name, number, row.get("name", ""), kind, original, translation, checked=noted
                    )
