"""How an XLSForm file becomes an XForm: sniffed, capped, converted by pyxform, with every problem told where it stands."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from fieldtool.domain.form import FormProblem
from fieldtool.questionnaire.errors import FormRefusedError
from fieldtool.questionnaire.forms import CompiledForm, load_xform

LARGEST_FILE = 5_000_000
LARGEST_UNZIPPED = 40_000_000
MOST_ROWS = 20_000
LONGEST_CELL = 32_767
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_WHERE = re.compile(r"\[row\s*:\s*(?P<row>\d+)\]\s*")
_SHEET = re.compile(r"(?:On|on|the) the '(?P<sheet>\w+)' sheet|'(?P<sheet2>survey|choices|settings)' sheet")
_COLUMN = re.compile(r"the '(?P<column>[\w:]+)' (?:value|column)")


def compile_form(source: Path | bytes, *, file_name: str) -> CompiledForm:
    """The compiled form of an XLSForm (.xlsx, .xls, .csv, .md) or an XForm (.xml); FormRefusedError says what is wrong."""
    data = source if isinstance(source, bytes) else source.read_bytes()
    if not data.strip():
        raise _refused("This file is empty.")
    if len(data) > LARGEST_FILE:
        raise _refused("This file is too large for a form (more than 5 MB).")
    kind = _kind(data, file_name)
    if kind == ".xml":
        return load_xform(_decoded(data))
    rows = _convert_rows(data, kind)
    xform, warnings = _convert(data, kind)
    try:
        form = load_xform(xform)
    except FormRefusedError as error:
        raise FormRefusedError(tuple(_located(problem, rows) for problem in error.problems)) from error
    return form.with_problems([_warning(text) for text in warnings])


def _kind(data: bytes, file_name: str) -> str:
    """What the file is, by its first bytes; the name decides only between the kinds of text."""
    if data.startswith(b"PK"):
        _demand_small(data)
        return ".xlsx"
    if data.startswith(_OLE):
        return ".xls"
    suffix = Path(file_name).suffix.lower()
    if data.lstrip().startswith(b"<"):
        return ".xml"
    if suffix in (".md", ".csv"):
        return suffix
    raise _refused(
        "This is no form: a form is a spreadsheet (.xlsx, .xls, .csv) or a table in Markdown (.md)."
    )


def _demand_small(data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            unzipped = sum(entry.file_size for entry in archive.infolist())
            names = archive.namelist()
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise _refused("This spreadsheet is damaged.") from error
    if unzipped > LARGEST_UNZIPPED or len(names) > 2000:
        raise _refused("This spreadsheet is far larger inside than it looks: it was not opened.")
    if not any(name.startswith("xl/workbook") for name in names):
        raise _refused("This file is no spreadsheet.")


def _convert_rows(data: bytes, kind: str) -> dict[str, tuple[str, int]]:
    """Where each named question stands: name -> (sheet, row). Empty where the file cannot be read so."""
    from pyxform.xls2json_backends import get_xlsform

    try:
        sheets = get_xlsform(_handed(data, kind), file_type=kind)
    except Exception:
        # pyxform's own conversion says what is wrong with the file, in its words.
        return {}
    survey = list(getattr(sheets, "survey", None) or ())
    if len(survey) > MOST_ROWS or len(getattr(sheets, "choices", None) or ()) > MOST_ROWS:
        raise _refused(f"This form has more than {MOST_ROWS} rows.")
    found: dict[str, tuple[str, int]] = {}
    for number, row in enumerate(survey, start=2):
        name = str(row.get("name", "")).strip()
        if name:
            found.setdefault(name, ("survey", number))
    return found


def _convert(data: bytes, kind: str) -> tuple[str, list[str]]:
    from pyxform.errors import PyXFormError
    from pyxform.xls2xform import convert

    try:
        made = convert(_handed(data, kind), validate=False, file_type=kind)
    except PyXFormError as error:
        raise FormRefusedError((_told(str(error)),)) from error
    except RecursionError as error:
        raise _refused("Groups are nested too deeply.") from error
    except (
        KeyError,
        ValueError,
        TypeError,
        AttributeError,
        IndexError,
        OSError,
        zipfile.BadZipFile,
    ) as error:
        raise _refused("This file cannot be read as a form.") from error
    return made.xform, list(made.warnings)


def _handed(data: bytes, kind: str) -> Any:
    """The file as pyxform takes it."""
    return _decoded(data) if kind in (".md", ".csv") else io.BytesIO(data)


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _refused("This file is not UTF-8 text.") from error


def _told(text: str) -> FormProblem:
    """What pyxform found, with sheet, row and column where it says them."""
    plain = " ".join(text.split())
    row, sheet, column = _WHERE.search(plain), _SHEET.search(plain), _COLUMN.search(plain)
    return FormProblem(
        _WHERE.sub("", plain),
        sheet=(sheet["sheet"] or sheet["sheet2"]) if sheet else ("survey" if row else None),
        row=int(row["row"]) if row else None,
        column=column["column"] if column else None,
    )


def _warning(text: str) -> FormProblem:
    return replace(_told(text), blocks=False)


def _located(problem: FormProblem, rows: dict[str, tuple[str, int]]) -> FormProblem:
    """The problem with the row of the first question it names."""
    if problem.row is not None:
        return problem
    for name in re.findall(r'"([^"]+)"|([\w.-]+) →', problem.sentence):
        at = rows.get(name[0] or name[1])
        if at is not None:
            return replace(problem, sheet=at[0], row=at[1])
    return problem


def _refused(sentence: str) -> FormRefusedError:
    return FormRefusedError(
        (FormProblem(sentence),), sentence, "Choose a form file, or ask its author for a new copy."
    )
