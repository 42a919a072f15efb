"""The collation for analysts: one row a case and one row a coded reply, as CSV safe to open anywhere, or as Parquet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path
from types import TracebackType
from typing import Protocol

from fieldtool.casework.files import atomic_file
from fieldtool.domain.record import CaseRecord
from fieldtool.htcds.parquet import ParquetTable
from fieldtool.htcds.rows import age_band, iccs_of
from fieldtool.htcds.tables import line

CASES: tuple[str, ...] = (
    "case", "month", "organisation", "status", "gender", "age_band", "age_group", "citizenship", "language",
    "trafficking", "smuggling", "iccs", "interviews", "referrals", "waiting_days",
)  # fmt: skip
"""Columns of the table of cases. `case` is the pseudonym that stands in the table of replies too."""

REPLIES: tuple[str, ...] = ("case", "indicator", "reply")
"""Columns of the table of coded replies: yes, no or unknown; what was not asked has no row."""


class _Rows(Protocol):
    def add(self, cells: Sequence[str], /) -> None: ...


class AnalystTables:
    """Port `TableWriter`: CSV files."""

    ending = ".csv"

    def write(
        self, records: Iterator[CaseRecord], folder: Path, *, with_identities: bool
    ) -> Mapping[str, int]:
        """Writes both tables, with memory for one record. They hold no identity, whatever is asked for."""
        count = {"cases" + self.ending: 0, "replies" + self.ending: 0}
        with ExitStack() as files:
            cases = files.enter_context(self._table(folder / ("cases" + self.ending), CASES))
            replies = files.enter_context(self._table(folder / ("replies" + self.ending), REPLIES))
            for record in records:
                cases.add(case_row(record))
                count["cases" + self.ending] += 1
                for indicator, reply in sorted(record.replies.items()):
                    replies.add((record.id, indicator, reply))
                    count["replies" + self.ending] += 1
        return count

    def _table(self, path: Path, columns: Sequence[str]) -> AbstractContextManager[_Rows]:
        return _CsvTable(path, columns)


class ParquetTables(AnalystTables):
    """Port `TableWriter`: the same tables as Parquet files."""

    ending = ".parquet"

    def _table(self, path: Path, columns: Sequence[str]) -> AbstractContextManager[_Rows]:
        return _ParquetFile(path, columns)


class _CsvTable:
    def __init__(self, path: Path, columns: Sequence[str]) -> None:
        self._path, self._columns = path, columns
        self._files = ExitStack()

    def __enter__(self) -> _CsvTable:
        self._stream = self._files.enter_context(atomic_file(self._path))
        self._stream.write("\ufeff".encode() + line(self._columns))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._files.__exit__(kind, error, trace)

    def add(self, cells: Sequence[str]) -> None:
        self._stream.write(line(cells))


class _ParquetFile:
    def __init__(self, path: Path, columns: Sequence[str]) -> None:
        self._path, self._columns = path, columns
        self._files = ExitStack()

    def __enter__(self) -> ParquetTable:
        with self._files as files:
            stream = files.enter_context(atomic_file(self._path))
            table = files.enter_context(ParquetTable(stream, self._columns))
            self._files = files.pop_all()
        return table

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._files.__exit__(kind, error, trace)


def case_row(record: CaseRecord) -> tuple[str, ...]:
    """One case as CASES names it, "" where nothing is known."""
    person, decided = record.person, record.determination or {}
    referred = sorted(str(event["at"]) for event in record.list("referrals"))
    return (
        record.id,
        record.created[:7],
        record.organisation,
        record.status.value,
        person.gender,
        age_band(person.age_years),
        record.fields.get("age_group", ""),
        ";".join(person.citizenship),
        person.language,
        decided.get("trafficking", ""),
        decided.get("smuggling", ""),
        ";".join(iccs_of(decided)),
        str(len(record.list("interviews"))),
        str(len({event["id"] for event in record.list("referrals")})),
        _waited(record.created, referred[0]) if referred else "",
    )


def _waited(opened: str, referred: str) -> str:
    from fieldtool.domain import instants

    try:
        return str(max(0, (instants.from_text(referred) - instants.from_text(opened)).days))
    except (ValueError, OverflowError):
        return ""  # when a case began is its laptop's word
