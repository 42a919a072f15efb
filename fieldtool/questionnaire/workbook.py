"""What kind of file a form came in, how large it may be inside, and which cells of a spreadsheet nobody calculated."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

from fieldtool.domain.form import FormProblem
from fieldtool.questionnaire.errors import FormRefusedError

LARGEST_FILE = 5_000_000
LARGEST_UNZIPPED = 24_000_000
MOST_PARTS = 500
MOST_ROWS = 20_000
MOST_QUESTIONS = 5_000
MOST_COLUMNS = 400
_PIECE = 1 << 18
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_ROW = re.compile(rb"<(?:\w+:)?row[\s>/]")
_FORMULA = re.compile(
    rb"<(?:\w+:)?c\s[^>]*?\br=\"([A-Z]{1,3})(\d{1,7})\"[^>]*>\s*<(?:\w+:)?f(?:\s[^>]*)?(?:/>|>[^<]*</(?:\w+:)?f>)"
    rb"\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v>\s*</(?:\w+:)?v>)?\s*</(?:\w+:)?c>"
)
_NAMED = re.compile(rb"<(?:\w+:)?sheet\s[^>]*?name=\"([^\"]*)\"")


def kind_of_file(data: bytes, file_name: str) -> str:
    """.xlsx, .xls, .xml, .md or .csv by the first bytes; the name decides only between the kinds of text.

    FormRefusedError where it is none of these, or larger than a form can be.
    """
    if not data.strip():
        raise refused("This file is empty.")
    if len(data) > LARGEST_FILE:
        raise refused(f"This file is too large for a form (more than {LARGEST_FILE // 1_000_000} MB).")
    if data.startswith(b"PK"):
        _demand_harmless(data)
        return ".xlsx"
    if data.startswith(_OLE):
        return ".xls"
    suffix = Path(file_name).suffix.lower()
    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return ".xml"
    if suffix in (".md", ".csv"):
        if data.count(b"\n") > MOST_ROWS:
            raise refused(f"This form has more than {MOST_ROWS} rows.")
        return suffix
    raise refused(
        "This is no form: a form is a spreadsheet (.xlsx, .xls, .csv) or a table in Markdown (.md)."
    )


def refused(sentence: str) -> FormRefusedError:
    """The whole file cannot be used."""
    return FormRefusedError(
        (FormProblem(sentence),), sentence, "Choose a form file, or ask its author for a new copy."
    )


def _demand_harmless(data: bytes) -> None:
    """Looks into the spreadsheet without unpacking it: sizes first, then rows, then cells with formulas."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            if sum(entry.file_size for entry in entries) > LARGEST_UNZIPPED or len(entries) > MOST_PARTS:
                raise refused("This spreadsheet is far larger inside than it looks: it was not opened.")
            names = {entry.filename for entry in entries}
            if not any(name.startswith("xl/workbook") for name in names):
                raise refused("This file is no spreadsheet.")
            sheets = _sheet_names(archive, names)
            problems = [
                problem
                for number, name in enumerate(sorted(filter(_SHEET.fullmatch, names), key=_number))
                for problem in _look_through(archive, name, sheets[number] if number < len(sheets) else name)
            ]
    except (zipfile.BadZipFile, ValueError, OSError, EOFError, NotImplementedError, RuntimeError) as error:
        raise refused("This spreadsheet is damaged, or locked with a password.") from error
    if problems:
        raise FormRefusedError(tuple(problems))


def _sheet_names(archive: zipfile.ZipFile, names: set[str]) -> list[str]:
    if "xl/workbook.xml" not in names:
        return []
    return [found.decode("utf-8", "replace") for found in _NAMED.findall(archive.read("xl/workbook.xml"))]


def _number(name: str) -> tuple[int, str]:
    found = re.search(r"(\d+)\.xml$", name)
    return (int(found[1]) if found else 0, name)


def _look_through(archive: zipfile.ZipFile, name: str, sheet: str) -> list[FormProblem]:
    rows, overlap = 0, b""
    problems: list[FormProblem] = []
    with archive.open(name) as stream:
        while piece := stream.read(_PIECE):
            if b"<!DOCTYPE" in piece or b"<!ENTITY" in piece:
                raise refused(
                    "This spreadsheet has parts that no spreadsheet program writes: it was not opened."
                )
            rows += len(_ROW.findall(piece))
            if rows > MOST_ROWS:
                raise FormRefusedError(
                    (
                        FormProblem(
                            f"This sheet has more than {MOST_ROWS} rows; delete the empty ones.", sheet=sheet
                        ),
                    )
                )
            window = overlap + piece
            for column, row in _FORMULA.findall(window):
                problem = FormProblem(
                    "The formula in this cell was never calculated; open the file in a spreadsheet program and "
                    "save it, or write the value.",
                    sheet=sheet,
                    row=int(row),
                    column=column.decode(),
                )
                if problem not in problems and len(problems) < 20:
                    problems.append(problem)
            overlap = window[-2000:]
    return problems
