"""How an XLSForm file becomes an XForm: converted by pyxform, with every problem told where it stands."""

from __future__ import annotations

import io
import re
import warnings
from dataclasses import replace
from pathlib import Path
from typing import Any

from fieldtool.domain.form import FormProblem
from fieldtool.questionnaire.errors import FormRefusedError
from fieldtool.questionnaire.forms import CompiledForm, load_xform
from fieldtool.questionnaire.marks import XFORMS
from fieldtool.questionnaire.packaged import Beside, media_of, nothing_beside, with_data
from fieldtool.questionnaire.rows import Sheets, located
from fieldtool.questionnaire.workbook import kind_of_file, refused

_WHERE = re.compile(r"\[row\s*:\s*(?P<row>\d+)\]\s*")
_SHEET = re.compile(r"(?:On|on|the) the '(\w+)' sheet|'(survey|choices|settings)' sheet|sheet: '(\w+)'")
_COLUMN = re.compile(r"the '(?P<column>[\w:]+)' (?:value|column)|column header: (?P<header>.+)$")
_ROOT = re.compile(r"<(?P<name>\w+:html)\b[^>]*>")
_REPLACED = ("submission_url", "public_key", "auto_send", "auto_delete")


def compile_form(source: Path | bytes, *, file_name: str, beside: Beside = nothing_beside) -> CompiledForm:
    """The compiled form of an XLSForm (.xlsx, .xls, .csv, .md) or an XForm (.xml); FormRefusedError says what is wrong.

    `beside`: reads the data files the form names (choices from files, pulldata); their rows become part of the form.
    """
    data = source if isinstance(source, bytes) else source.read_bytes()
    kind = kind_of_file(data, file_name)
    if kind == ".xml":
        form = load_xform(with_data(_in_its_namespace(_decoded(data)), beside))
        media, missing = media_of(form.model, beside)
        return replace(form, media=media, problems=(*form.problems, *missing))
    book = read_book(data, kind)
    sheets = _sheets(book)
    sheets.demand_size()
    noticed = tuple(sheets.problems())
    if any(problem.blocks for problem in noticed):
        raise FormRefusedError(noticed)
    try:
        xform, noted = _convert(book)
    except FormRefusedError as error:
        raise FormRefusedError((*map(sheets.searched, error.problems), *noticed), error.told) from error
    try:
        form = load_xform(with_data(xform, beside))
    except FormRefusedError as error:
        told = located(error.problems, sheets)
        raise FormRefusedError((*told, *noticed), error.told) from error
    pyxforms = tuple(sheets.searched(replace(_told(text), blocks=False)) for text in noted)
    media, missing = media_of(form.model, beside)
    return replace(
        form, media=media, problems=(*noticed, *pyxforms, *located((*form.problems, *missing), sheets))
    )


def read_book(data: bytes, kind: str) -> Any:
    """The sheets as pyxform reads them; FormRefusedError where they cannot be read."""
    from pyxform.errors import PyXFormError
    from pyxform.xls2json_backends import get_xlsform

    if kind in (".md", ".csv"):
        data = _decoded(data).encode()
    try:
        with warnings.catch_warnings():
            # What a spreadsheet holds beyond its cells is of no use to a form, and openpyxl says so to nobody.
            warnings.simplefilter("ignore")
            return get_xlsform(io.BytesIO(data), file_type=kind)
    except PyXFormError as error:
        if "Argument 'definition'" in str(error):
            raise refused("This file cannot be read as a form.") from error
        raise FormRefusedError((_told(str(error)),)) from error
    except Exception as error:
        # Readers of spreadsheets raise whatever they stumble over in a damaged file.
        raise refused("This file cannot be read as a form.") from error


def _sheets(book: Any) -> Sheets:
    headers = {
        name: _columns(getattr(book, f"{name}_header", None)) for name in ("survey", "choices", "settings")
    }
    rows = {name: _texts(getattr(book, name, None)) for name in ("survey", "choices", "settings")}
    return Sheets(rows["survey"], rows["choices"], rows["settings"], headers)


def _columns(header: Any) -> list[str]:
    """pyxform keeps a header as one row whose keys are the columns."""
    return [str(column) for column in header[0]] if header else []


def _texts(rows: Any) -> list[dict[str, str]]:
    return [{str(key): str(value or "") for key, value in row.items()} for row in rows or ()]


def _convert(book: Any) -> tuple[str, list[str]]:
    from pyxform.errors import PyXFormError
    from pyxform.xls2xform import convert

    given = {name: getattr(book, name) for name in book.__slots__}
    given["settings"] = [
        {key: value for key, value in row.items() if str(key).lower() not in _REPLACED}
        for row in book.settings or ()
    ] or None
    try:
        made = convert(given, validate=False)
    except PyXFormError as error:
        raise FormRefusedError((_told(str(error)),)) from error
    except RecursionError as error:
        raise refused("Groups are nested too deeply.") from error
    except Exception as error:
        raise refused("This file cannot be read as a form.") from error
    return made.xform, list(made.warnings)


def _in_its_namespace(xform: str) -> str:
    """Some programs leave out that elements without a prefix are those of XForms; readers of forms take it as said."""
    found = _ROOT.search(xform)
    if found is None or re.search(r"\sxmlns\s*=", found[0]):
        return xform
    at = found.end("name")
    return f'{xform[:at]} xmlns="{XFORMS}"{xform[at:]}'


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise refused("This file is not UTF-8 text.") from error


def _told(text: str) -> FormProblem:
    """What pyxform found, with sheet, row and column where it says them."""
    plain = " ".join(text.split())
    row, sheet, column = _WHERE.search(plain), _SHEET.search(plain), _COLUMN.search(plain)
    return FormProblem(
        _WHERE.sub("", plain),
        sheet=next(filter(None, sheet.groups())) if sheet else ("survey" if row else None),
        row=int(row["row"]) if row else None,
        column=(column["column"] or column["header"]) if column else None,
    )
