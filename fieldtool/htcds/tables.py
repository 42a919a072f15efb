"""The collation as tables of HTCDS 2.0, in CSV files and workbooks, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType

from fieldtool.casework.files import atomic_file, write_atomically
from fieldtool.domain.record import CaseRecord
from fieldtool.htcds.codes import CONTROL, EXPLOITATION
from fieldtool.htcds.comparable import COLUMNS, comparable_row, in_groups
from fieldtool.htcds.fields import CORE, STANDARD
from fieldtool.htcds.rows import EXTENSION, core_row, extension_row
from fieldtool.htcds.workbook import Workbook

CORE_FILE, EXTENSION_FILE, MAPPING_FILE = "htcds_core.csv", "fieldtool_extension.csv", "mapping.csv"
COMPARABLE_FILE = "ctdc_comparable.csv"

_BOM = "\ufeff".encode()
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


class HtcdsTables:
    """Port `TableWriter`."""

    def write(
        self, records: Iterator[CaseRecord], folder: Path, *, with_identities: bool
    ) -> Mapping[str, int]:
        """Writes the tables, each as CSV and as a workbook, the comparable rows, and the mapping.

        The CORE table and our own columns beside it (joined by row number) take memory for one record. The comparable
        rows wait until all are known: whether a group is large enough cannot be said before.
        """
        rows = 0
        waiting: list[dict[str, str]] = []
        with ExitStack() as files:
            core = files.enter_context(_Table(folder, CORE_FILE, "HTCDS CORE", CORE))
            extension = files.enter_context(_Table(folder, EXTENSION_FILE, "fieldtool", EXTENSION))
            for record in records:
                rows += 1
                core.add(core_row(record, with_identities=with_identities))
                extension.add(extension_row(record, rows))
                if (row := comparable_row(record)) is not None:
                    waiting.append(row)
        comparable, _ = in_groups(waiting)
        with _Table(folder, COMPARABLE_FILE, "comparable", COLUMNS) as table:
            for row in comparable:
                table.add(row)
        write_atomically(folder / MAPPING_FILE, _mapping())
        written = {CORE_FILE: rows, EXTENSION_FILE: rows, COMPARABLE_FILE: len(comparable)}
        return written | {workbook_name(name): count for name, count in written.items()}


class _Table:
    """One table in both of its files, each there when the block ends well, or not at all."""

    def __init__(self, folder: Path, name: str, title: str, columns: Sequence[str]) -> None:
        self._folder, self._name, self._title, self._columns = folder, name, title, columns
        self._files = ExitStack()

    def __enter__(self) -> _Table:
        with self._files as files:
            self._csv = files.enter_context(atomic_file(self._folder / self._name))
            stream = files.enter_context(atomic_file(self._folder / workbook_name(self._name)))
            self._book = files.enter_context(Workbook(stream, self._title, self._columns))
            self._csv.write(_BOM + line(self._columns))
            self._files = files.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._files.__exit__(kind, error, trace)

    def add(self, row: Mapping[str, str]) -> None:
        cells = [row[name] for name in self._columns]
        self._csv.write(line(cells))
        self._book.add(cells)


def workbook_name(name: str) -> str:
    """The workbook beside a CSV file."""
    return name.removesuffix(".csv") + ".xlsx"


def line(cells: Sequence[str]) -> bytes:
    """One line of CSV (RFC 4180, UTF-8). A cell that a spreadsheet would take for a formula gets an apostrophe."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerow([safe(cell) for cell in cells])
    return out.getvalue().encode("utf-8")


def safe(cell: str) -> str:
    """The cell as text that no spreadsheet runs: spaces before the sign do not hide it."""
    return "'" + cell if cell.lstrip(" ").startswith(_FORMULA) else cell


def _mapping() -> bytes:
    """What becomes what, as the standard asks of those who adopt it by a published mapping."""
    made = _BOM + line(("fieldtool", "HTCDS field", "HTCDS value", "standard"))
    for field, table in (("vic_TypeOfExploitation", EXPLOITATION), ("vic_MethodsOfControl", CONTROL)):
        for indicator, value in table.items():
            made += line((indicator, field, value, STANDARD))
    for field, grounds, value in (
        (
            "vic_TraffickingStatus",
            "determination trafficking: reasonable_grounds",
            "PossibleVictimOfTrafficking",
        ),
        ("vic_TraffickingStatus", "determination trafficking: no_grounds", "NotAVictimOfTrafficking"),
    ):
        made += line((grounds, field, value, STANDARD))
    return made
