"""The collation as CSV files of HTCDS 2.0, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO

from fieldtool.casework.files import atomic_file, write_atomically
from fieldtool.domain.record import CaseRecord
from fieldtool.htcds.codes import CONTROL, EXPLOITATION
from fieldtool.htcds.fields import CORE, STANDARD
from fieldtool.htcds.rows import EXTENSION, core_row, extension_row

CORE_FILE, EXTENSION_FILE, MAPPING_FILE = "htcds_core.csv", "fieldtool_extension.csv", "mapping.csv"

_BOM = "\ufeff".encode()
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


class HtcdsTables:
    """Port `TableWriter`."""

    def write(
        self, records: Iterator[CaseRecord], folder: Path, *, with_identities: bool
    ) -> Mapping[str, int]:
        """Writes the CORE table, our own columns beside it (joined by row number), and the mapping; with memory for one."""
        rows = 0
        with atomic_file(folder / CORE_FILE) as core, atomic_file(folder / EXTENSION_FILE) as extension:
            core.write(_BOM + line(CORE))
            extension.write(_BOM + line(EXTENSION))
            for record in records:
                rows += 1
                _put(core, CORE, core_row(record, with_identities=with_identities))
                _put(extension, EXTENSION, extension_row(record, rows))
        write_atomically(folder / MAPPING_FILE, _mapping())
        return {CORE_FILE: rows, EXTENSION_FILE: rows}


def line(cells: Sequence[str]) -> bytes:
    """One line of CSV (RFC 4180, UTF-8). A cell that a spreadsheet would take for a formula gets an apostrophe."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerow([safe(cell) for cell in cells])
    return out.getvalue().encode("utf-8")


def safe(cell: str) -> str:
    """The cell as text that no spreadsheet runs: spaces before the sign do not hide it."""
    return "'" + cell if cell.lstrip(" ").startswith(_FORMULA) else cell


def _put(stream: BinaryIO, columns: Sequence[str], row: Mapping[str, str]) -> None:
    stream.write(line([row[name] for name in columns]))


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
