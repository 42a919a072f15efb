"""How the sheets of an XLSForm are read as plain rows and written again as .xlsx, .md or .csv."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from fieldtool.questionnaire.workbook import refused

SHEETS = ("survey", "choices", "settings")
KINDS = (".xlsx", ".md", ".csv")
"""What the sheets of a form can be written as."""
_CELL_LIMIT = 32_767
"""Characters of one cell of a workbook (ECMA-376, 18.3.1.4)."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: `columns` in order, and rows that name only the cells that hold something."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[Mapping[str, str], ...]

    def lines(self) -> list[list[str]]:
        """Header and rows, every cell in its place."""
        return [list(self.columns), *([row.get(column, "") for column in self.columns] for row in self.rows)]


def sheets_of(data: bytes, file_name: str) -> tuple[Sheet, ...]:
    """The sheets of a form file as its author wrote them. FormRefusedError where it has none (an XForm has no sheets)."""
    from fieldtool.questionnaire.importer import read_book
    from fieldtool.questionnaire.workbook import kind_of_file

    kind = kind_of_file(data, file_name)
    if kind == ".xml":
        raise refused("This is an XForm, which has no sheets; give the spreadsheet it was made from.")
    book = read_book(data, kind)
    found = []
    for name in SHEETS:
        rows = [
            {str(key): str(cell) for key, cell in row.items() if cell}
            for row in getattr(book, name, None) or ()
        ]
        header = getattr(book, f"{name}_header", None)
        columns = [str(column) for column in header[0] if column] if header else []
        if columns:
            found.append(Sheet(name, tuple(columns), tuple(rows)))
    return tuple(found)


def written(sheets: Sequence[Sheet], kind: str) -> bytes:
    """The sheets as a file of `kind`; the same sheets give the same bytes, except in a workbook."""
    return {".xlsx": _workbook, ".md": _markdown, ".csv": _csv}[kind](sheets)


def _workbook(sheets: Sequence[Sheet]) -> bytes:
    from openpyxl import Workbook
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
    from openpyxl.styles import Alignment, Font

    book = Workbook()
    book.remove(book.active)
    for sheet in sheets:
        page: Any = book.create_sheet(sheet.name)
        for line in sheet.lines():
            page.append([ILLEGAL_CHARACTERS_RE.sub("", cell)[:_CELL_LIMIT] or None for cell in line])
        for row in page.iter_rows():
            for cell in row:
                cell.alignment = Alignment(wrap_text=True, vertical="top")
                if cell.value is not None:
                    cell.data_type = "s"  # text always: what begins with = is no formula
        for cell in page[1]:
            cell.font = Font(bold=True)
        page.freeze_panes = "A2"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _markdown(sheets: Sequence[Sheet]) -> bytes:
    lines: list[str] = []
    for sheet in sheets:
        header, *rows = sheet.lines()
        lines.append(f"| {' | '.join([sheet.name, *header])} |")
        lines.append(f"|{'---|' * (len(header) + 1)}")
        lines += [f"| {' | '.join(['', *map(_md_cell, row)])} |" for row in rows]
        lines.append("")
    return "\n".join(lines).encode()


def _md_cell(text: str) -> str:
    return text.replace("|", "\\|")


def _csv(sheets: Sequence[Sheet]) -> bytes:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\r\n")
    for sheet in sheets:
        writer.writerow([sheet.name])
        writer.writerows(["", *line] for line in sheet.lines())
    return stream.getvalue().encode()
