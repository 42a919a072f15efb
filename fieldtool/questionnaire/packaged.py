"""Files that lie beside a form: data is written into the form when it is compiled, pictures and sounds go with it."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from xml.sax.saxutils import escape

from fieldtool.domain.form import FormProblem
from fieldtool.questionnaire.errors import FormRefusedError
from fieldtool.questionnaire.geojson import NotPlacesError, places
from fieldtool.questionnaire.model import Model
from fieldtool.questionnaire.problems import Problems

Beside = Callable[[str], bytes | None]
"""Gives the bytes of a file beside the form by its name, None where there is none."""

LARGEST = 5_000_000
LARGEST_MEDIA = 40_000_000
MOST_CELLS = 500_000
_REFERENCE = re.compile(r'<instance id="(?P<id>[^"]+)" src="jr://[\w-]+/(?P<file>[^"]+)"\s*/>')
_NAME = re.compile(r"[^\W\d][\w.\-]*")


def nothing_beside(_: str) -> bytes | None:
    """No file lies beside the form."""
    return None


def with_data(xform: str, beside: Beside) -> str:
    """The XForm with the rows of its data files in it. What is not there stays named, and is refused on reading."""

    def filled(found: re.Match[str]) -> str:
        file = found["file"]
        data = beside(file) if _is_plain_name(file) else None
        if data is None:
            return found[0]
        return f'<instance id="{found["id"]}">{_rows(file, data)}</instance>'

    return _REFERENCE.sub(filled, xform)


def media_of(model: Model, beside: Beside) -> tuple[dict[str, bytes], tuple[FormProblem, ...]]:
    """Pictures and sounds the texts of a form name, by file name, and a warning for each that is not to be had."""
    found: dict[str, bytes] = {}
    problems = Problems()
    room = LARGEST_MEDIA
    for texts in model.texts.values():
        for text_id, told in texts.items():
            path = text_id.rsplit(":", 1)[0] if text_id.startswith("/") else ""
            for column, file in (("image", told.image), ("audio", told.audio)):
                if file is None or file in found:
                    continue
                data = beside(file) if _is_plain_name(file) else None
                if data is None:
                    problems.warn(
                        path, f"{file} does not lie beside the form: it is neither shown nor played.", column
                    )
                elif len(data) > min(LARGEST, room):
                    problems.warn(path, f"{file} is too large: it is neither shown nor played.", column)
                else:
                    found[file] = data
                    room -= len(data)
    return found, tuple(problems.found)


def _is_plain_name(file: str) -> bool:
    return not re.search(r"[/\\:]|^\.", file)


def _rows(file: str, data: bytes) -> str:
    if len(data) > LARGEST:
        raise _refused(file, f"is larger than {LARGEST // 1_000_000} MB")
    suffix = file.rsplit(".", 1)[-1].lower()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _refused(file, "is not UTF-8 text") from error
    if suffix == "csv":
        return _from_csv(file, text)
    if suffix == "xml":
        return _from_xml(file, text)
    if suffix == "geojson":
        return _from_places(file, text)
    raise _refused(file, f"is of the kind {suffix}, which is not supported; make it a .csv file")


def _from_csv(file: str, text: str) -> str:
    try:
        table = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    except csv.Error as error:
        raise _refused(file, "is no table of comma-separated values") from error
    columns = [name.strip() for name in table[0]] if table else []
    wrong = next((name for name in columns if not _NAME.fullmatch(name)), None)
    if not columns or wrong is not None:
        raise _refused(file, f"needs a name for every column in its first row, not {wrong or 'nothing'!r}")
    if sum(map(len, table)) > MOST_CELLS:
        raise _refused(file, f"has more than {MOST_CELLS} cells")
    made = ["<root>"]
    for row in table[1:]:
        if any(cell.strip() for cell in row):
            cells = zip(columns, row, strict=False)
            made.append("<item>" + "".join(f"<{n}>{_plain(cell)}</{n}>" for n, cell in cells) + "</item>")
    return "".join([*made, "</root>"])


def _from_places(file: str, text: str) -> str:
    try:
        rows = list(places(text))
    except NotPlacesError as error:
        raise _refused(file, str(error)) from error
    if sum(map(len, rows)) > MOST_CELLS:
        raise _refused(file, f"has more than {MOST_CELLS} values")
    items = ("".join(f"<{name}>{_plain(value)}</{name}>" for name, value in row.items()) for row in rows)
    return "<root>" + "".join(f"<item>{one}</item>" for one in items) + "</root>"


def _plain(cell: str) -> str:
    """Text that XML can hold."""
    return escape(re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "", cell.strip()))


def _from_xml(file: str, text: str) -> str:
    from xml.etree.ElementTree import tostring

    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import ParseError, fromstring

    try:
        root = fromstring(text)
    except (ParseError, DefusedXmlException, ValueError) as error:
        raise _refused(file, "is not well-formed XML") from error
    return tostring(root, encoding="unicode")


def _refused(file: str, what: str) -> FormRefusedError:
    sentence = f"The file {file} beside the form {what}."
    return FormRefusedError(
        (FormProblem(sentence, column="type"),), sentence, "Mend the file, then try again."
    )
