"""The cases of the collation as rows: a partition a year, sealed records, conflicts, regions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from fieldtool.casework.blocks import Block
from fieldtool.casework.hq_ports import RecordSeal
from fieldtool.casework.kept_records import reopened
from fieldtool.casework.prepared import Prepared
from fieldtool.collation.copy_rows import BEGIN, COLUMNS, END, OTHER, CopyRows, year_of
from fieldtool.domain.record import CaseRecord

if TYPE_CHECKING:
    from fieldtool.collation.connecting import Connection

_PAGE = 500
_COLUMNS = COLUMNS
_TYPES = ("text", "int4", "text", "text", "text", "text", "text", "bytea")


class CaseRows:
    """Reads and writes the tables case_record and conflict. What writes runs inside the store's transaction."""

    def __init__(self, connection: Connection, seal: RecordSeal, shape: CopyRows) -> None:
        self._db = connection
        self._seal = seal
        self._shape = shape
        self._known_regions: dict[str, str] = {}
        self._years: set[int] = {OTHER}
        self._absent: set[str] = set()

    def begin(self) -> None:
        """A transaction begins: what was known of others' writing counts no more."""
        self._absent.clear()
        self._years = {OTHER}
        self._known_regions.clear()

    def of(self, case_ids: Sequence[str]) -> dict[str, bytes]:
        """The canonical bytes of the records of these cases that are there."""
        joined = "\n".join(case_ids)
        # One text is sent in a tenth of the time of a list; it stands for the list as long as no id holds the mark.
        if joined.count("\n") == len(case_ids) - 1:
            which, ids = "string_to_array(%s, E'\\n')", joined
        else:
            which, ids = "%s", list(case_ids)  # type: ignore[assignment]
        rows = self._db.execute(
            f"SELECT case_id, data FROM fieldtool.case_record WHERE case_id = ANY({which})".encode(), (ids,)
        )
        found = {str(case_id): self._seal.open(case_id, bytes(data)) for case_id, data in rows}
        self._absent.update([one for one in case_ids if one not in found] if found else case_ids)
        return found

    def put(self, united: Sequence[Prepared]) -> None:
        """Writes records. Those just found absent go in by COPY alone, others take the place of those before."""
        regions = self._regions({record.device for record in united})
        new: list[tuple[Any, ...]] = []
        changed: list[tuple[Any, ...]] = []
        for record in united:
            row = self._row(record, regions.get(record.device, ""))
            if row[1] not in self._years:
                self._partition(row[1])
            (new if record.id in self._absent else changed).append(row)
        self._absent.difference_update(record.id for record in united)
        if new:
            self._copy("fieldtool.case_record", new)
        if changed:
            self._replace(changed)
            self._db.execute(
                "DELETE FROM fieldtool.conflict WHERE case_id = ANY(%s)", ([row[0] for row in changed],)
            )
        self._put_conflicts(united)

    def put_block(self, block: Block, known: Sequence[int]) -> list[Prepared]:
        """Writes the rows of a block but those at `known`, which are given back as records."""
        if self._regions({device for device, _ in block.regions}) != dict(block.regions):
            # Somebody gave a laptop another region after the rows were laid out.
            others = frozenset(range(len(block.ids))).difference(known)
            self.put([self._shape.read(block.row(index), block.answers[index]) for index in sorted(others)])
        else:
            for year in block.years - self._years:
                self._partition(year)
            self._copy_ready(block.without(frozenset(known)))
            self._absent.difference_update(block.ids)
        return [self._shape.read(block.row(index), block.answers[index]) for index in known]

    def all(self) -> Iterator[CaseRecord]:
        """All records by id, a page at a time."""
        after = ""
        while page := self._db.execute(
            "SELECT case_id, data FROM fieldtool.case_record WHERE case_id > %s ORDER BY case_id LIMIT %s",
            (after, _PAGE),
        ).fetchall():
            for case_id, data in page:
                yield self._opened(case_id, data)
            after = str(page[-1][0])

    def count(self) -> int:
        """How many cases the user of this connection may see."""
        row = self._db.execute("SELECT count(*) FROM fieldtool.case_record").fetchone()
        return int(row[0]) if row else 0

    def conflicting(self) -> Sequence[str]:
        """Ids of cases in which answers stand against each other."""
        rows = self._db.execute("SELECT DISTINCT case_id FROM fieldtool.conflict ORDER BY case_id")
        return [str(row[0]) for row in rows]

    def _row(self, record: Prepared, region: str) -> tuple[Any, ...]:
        year = year_of(record.created)
        sealed = self._seal.seal(record.id, record.data)
        return (
            record.id,
            year,
            region,
            record.device,
            record.organisation,
            record.created,
            record.status,
            sealed,
        )

    def _opened(self, case_id: str, data: bytes) -> CaseRecord:
        return reopened(self._seal.open(case_id, bytes(data)))

    def _partition(self, year: int) -> None:
        from psycopg import sql

        name = sql.Identifier("fieldtool", f"case_record_{year}")
        there = self._db.execute(
            "SELECT to_regclass(%s) IS NOT NULL", (f"fieldtool.case_record_{year}",)
        ).fetchone()
        if there is None or not there[0]:
            self._db.execute(
                sql.SQL(
                    "CREATE TABLE {} PARTITION OF fieldtool.case_record FOR VALUES FROM ({}) TO ({})"
                ).format(name, sql.Literal(year), sql.Literal(year + 1))
            )
            self._db.execute(sql.SQL("ALTER TABLE {} ENABLE ROW LEVEL SECURITY").format(name))
        self._years.add(year)

    def _regions(self, devices: set[str]) -> Mapping[str, str]:
        """The regions of these laptops, "" where none was named: they stand still as long as a transaction."""
        if unknown := devices - self._known_regions.keys():
            rows = self._db.execute(
                "SELECT device, region FROM fieldtool.region WHERE device = ANY(%s)", (sorted(unknown),)
            )
            self._known_regions |= dict.fromkeys(unknown, "")
            self._known_regions |= {str(device): str(region) for device, region in rows}
        return {device: self._known_regions[device] for device in devices}

    def _copy_ready(self, rows: bytes) -> None:
        if rows:
            statement = f"COPY fieldtool.case_record ({_COLUMNS}) FROM STDIN (FORMAT binary)"
            with self._db.cursor() as cursor, cursor.copy(statement.encode()) as copy:
                copy.write(BEGIN)
                copy.write(rows)
                copy.write(END)

    def _copy(self, table: str, rows: Sequence[tuple[Any, ...]]) -> None:
        from psycopg import sql

        statement = sql.SQL("COPY {} ({}) FROM STDIN (FORMAT binary)").format(
            sql.Identifier(*table.split(".")),
            sql.SQL(", ").join(map(sql.Identifier, _COLUMNS.split(", "))),
        )
        with self._db.cursor() as cursor, cursor.copy(statement) as copy:
            copy.set_types(_TYPES)
            for row in rows:
                copy.write_row(row)

    def _replace(self, rows: Sequence[tuple[Any, ...]]) -> None:
        self._db.execute(
            "CREATE TEMPORARY TABLE IF NOT EXISTS incoming ON COMMIT DELETE ROWS "
            "AS SELECT * FROM fieldtool.case_record WITH NO DATA"
        )
        self._copy("incoming", rows)
        # Records of one case that disagree about when it began: it moves to the year of the earlier one.
        self._db.execute(
            "DELETE FROM fieldtool.case_record c USING incoming i WHERE c.case_id = i.case_id AND c.year <> i.year"
        )
        self._db.execute(
            f"INSERT INTO fieldtool.case_record ({_COLUMNS}) SELECT {_COLUMNS} FROM incoming "
            "ON CONFLICT (case_id, year) DO UPDATE SET region = excluded.region, device = excluded.device, "
            "organisation = excluded.organisation, created = excluded.created, status = excluded.status, "
            "data = excluded.data"
        )
        self._db.execute("DELETE FROM incoming")

    def _put_conflicts(self, united: Sequence[Prepared]) -> None:
        rows = [(c.case_id, c.interview_id, c.ref) for one in united for c in one.conflicts]
        if rows:
            with self._db.cursor() as cursor:
                cursor.executemany(
                    "INSERT INTO fieldtool.conflict (case_id, interview_id, ref) VALUES (%s, %s, %s)", rows
                )
