"""A table as an Office Open XML workbook: every cell is text, so that no spreadsheet runs any; written row by row."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Sequence
from types import TracebackType
from typing import IO, BinaryIO
from xml.sax.saxutils import escape

ROWS_LIMIT = 1 << 20
"""Rows of one sheet (ECMA-376; the limit of every known spreadsheet). What is more goes on in a further sheet."""
CELL_LIMIT = 32_767
"""Characters of one cell. What is longer is cut: other programs refuse the whole file."""

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

# What XML 1.0 cannot hold is written as _xHHHH_, and text that looks like that is protected (ECMA-376, 22.9.2.19).
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]|\r|_(?=x[0-9A-Fa-f]{4}_)")
_EPOCH = (1980, 1, 1, 0, 0, 0)


class Workbook:
    """Writes one table into a stream; good inside a `with` block, which completes the file."""

    def __init__(self, stream: BinaryIO, title: str, columns: Sequence[str]) -> None:
        self._zip = zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED)
        self._title = title
        self._columns = columns
        self._sheets = 0
        self._rows = 0
        self._sheet: IO[bytes] | None = None

    def __enter__(self) -> Workbook:
        self._begin_sheet()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if self._sheet is not None:
                self._end_sheet()
            if kind is None:
                self._finish()
            self._zip.close()
        except BaseException:
            # A full disk: nobody wants the rest of it, and a second try when it is thrown away would fail aloud.
            self._zip.fp = None
            raise

    def add(self, cells: Sequence[str]) -> None:
        """One more row."""
        if self._rows == ROWS_LIMIT:
            self._end_sheet()
            self._begin_sheet()
        self._write(cells)

    def _write(self, cells: Sequence[str]) -> None:
        assert self._sheet is not None, "rows are added inside the block"
        self._sheet.write(f"<row>{''.join(map(_cell, cells))}</row>".encode())
        self._rows += 1

    def _begin_sheet(self) -> None:
        self._sheets += 1
        self._rows = 0
        info = zipfile.ZipInfo(f"xl/worksheets/sheet{self._sheets}.xml", _EPOCH)
        info.compress_type = zipfile.ZIP_DEFLATED
        self._sheet = self._zip.open(info, "w", force_zip64=True)
        frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
        self._sheet.write(
            f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">{frozen}</sheetView>'
            "</sheetViews><sheetData>".encode()
        )
        self._write(self._columns)

    def _end_sheet(self) -> None:
        assert self._sheet is not None, "a sheet was begun"
        self._sheet.write(b"</sheetData></worksheet>")
        self._sheet.close()
        self._sheet = None

    def _finish(self) -> None:
        numbers = range(1, self._sheets + 1)
        names = [self._title if n == 1 else f"{self._title} {n}" for n in numbers]
        sheets = "".join(
            f'<sheet name="{escape(name)}" sheetId="{n}" r:id="rId{n}"/>'
            for n, name in zip(numbers, names, strict=True)
        )
        related = "".join(
            f'<Relationship Id="rId{n}" Type="{_REL}/worksheet" Target="worksheets/sheet{n}.xml"/>'
            for n in numbers
        )
        kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
        parts = "".join(
            f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{kind}.worksheet+xml"/>'
            for n in numbers
        )
        book = f'<workbook xmlns="{_MAIN}" xmlns:r="{_REL}"><sheets>{sheets}</sheets></workbook>'
        sheet_relations = f'<Relationships xmlns="{_PACKAGE}/relationships">{related}</Relationships>'
        book_relation = (
            f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
            f'Type="{_REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
        )
        types = (
            f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>{parts}</Types>'
        )
        for name, content in (
            ("xl/workbook.xml", book),
            ("xl/_rels/workbook.xml.rels", sheet_relations),
            ("_rels/.rels", book_relation),
            ("[Content_Types].xml", types),
        ):
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            self._zip.writestr(info, _HEAD + content)


def _cell(text: str) -> str:
    if not text:
        return '<c t="inlineStr"><is><t/></is></c>'
    said = escape(_UNWRITABLE.sub(lambda found: f"_x{ord(found.group()):04X}_", text[:CELL_LIMIT]))
    return f'<c t="inlineStr"><is><t xml:space="preserve">{said}</t></is></c>'
