"""What headquarters keeps, as SQL: trust, the ledger of bundles, one united record per case."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import BinaryIO

from fieldtool.casework.blocks import Block
from fieldtool.casework.hq_ports import Anomaly, LedgerLine
from fieldtool.casework.kept_records import reopened
from fieldtool.casework.ledger_rows import ledger_line_of
from fieldtool.casework.ports import Trust
from fieldtool.casework.prepared import Prepared, prepared
from fieldtool.domain import instants
from fieldtool.domain.merge import Conflict
from fieldtool.domain.record import CaseRecord
from fieldtool.vault.base import StoreBase

_PAGE = 500
_LINE = (
    "device, seq, previous, manifest, created, received, signer, journal_seq, journal_hash, records, "
    "program, signer_until, reply_to, file"
)


class SqlCollationStore(StoreBase):
    """Port `CollationStore` over SQLCipher."""

    _lock: BinaryIO | None = None

    def hold(self, lock: BinaryIO) -> None:
        """Keeps the one-process lock until the store is closed."""
        self._lock = lock

    def transaction(self, verb: str, subject: str, detail: str = "") -> AbstractContextManager[object]:
        """One durable transaction with its journal line."""
        return self._writing(verb, subject, detail)

    def rows_by_table(self) -> dict[str, int]:
        """How many rows the growing tables hold: compared on the next opening."""
        tables = ("received", "case_record", "anomaly")
        return {t: int(self._db.execute(f"SELECT count(*) FROM {t}").fetchone()[0]) for t in tables}

    # settings, secrets, trust

    def setting(self, name: str) -> str:
        """A setting, "" where it was never set."""
        row = self._db.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else ""

    def set_setting(self, name: str, value: str) -> None:
        """Keeps a setting."""
        self._db.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", (name, value))

    def secret(self, name: str) -> bytes | None:
        """Bytes kept under `name`, or None."""
        row = self._db.execute("SELECT value FROM secret WHERE name = ?", (name,)).fetchone()
        return bytes(row[0]) if row else None

    def set_secret(self, name: str, value: bytes) -> None:
        """Keeps bytes under `name`."""
        self._db.execute("INSERT OR REPLACE INTO secret (name, value) VALUES (?, ?)", (name, value))

    def trusts(self) -> Sequence[Trust]:
        """The organisations whose officers count."""
        rows = self._db.execute("SELECT ca, crl FROM trust ORDER BY ca")
        return [Trust(bytes(ca), bytes(crl) if crl is not None else None) for ca, crl in rows]

    def put_trust(self, trust: Trust) -> None:
        """Adds an organisation, or its newer revocation list; a list once known is not forgotten."""
        self._db.execute(
            "INSERT INTO trust (ca, crl) VALUES (?, ?) "
            "ON CONFLICT (ca) DO UPDATE SET crl = coalesce(excluded.crl, crl)",
            (trust.ca_pem, trust.crl_pem),
        )

    # ledger

    def ledger(self, device: str) -> Sequence[LedgerLine]:
        """The bundles of one laptop, by number."""
        rows = self._db.execute(f"SELECT {_LINE} FROM received WHERE device = ? ORDER BY seq", (device,))
        return [ledger_line_of(row) for row in rows]

    def line_of_file(self, sha256: str) -> LedgerLine | None:
        """The bundle that came in this sealed file."""
        row = self._db.execute(
            f"SELECT {_LINE} FROM received WHERE file = ? AND file <> ''", (sha256,)
        ).fetchone()
        return None if row is None else ledger_line_of(row)

    def add_ledger_line(self, line: LedgerLine) -> None:
        """A bundle that was received."""
        self._db.execute(
            f"INSERT INTO received ({_LINE}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                line.device,
                line.seq,
                line.previous,
                line.manifest_sha256,
                instants.to_text(line.created),
                instants.to_text(line.received),
                line.signer_number,
                line.journal_head.seq,
                line.journal_head.hash,
                line.records,
                line.program,
                instants.to_text(line.signer_until) if line.signer_until else "",
                line.reply_to,
                line.file_sha256,
            ),
        )

    def devices(self) -> Sequence[str]:
        """The laptops something was received from."""
        return [
            str(row[0]) for row in self._db.execute("SELECT DISTINCT device FROM received ORDER BY device")
        ]

    def add_anomaly(self, anomaly: Anomaly) -> None:
        """Something to look at; the same thing twice stands once."""
        self._db.execute(
            "INSERT OR IGNORE INTO anomaly (device, seq, kind, detail, at) VALUES (?, ?, ?, ?, ?)",
            (anomaly.device, anomaly.seq, anomaly.kind, anomaly.detail, instants.to_text(anomaly.at)),
        )

    def anomalies(self) -> Sequence[Anomaly]:
        """What is to be looked at, oldest first."""
        rows = self._db.execute("SELECT device, seq, kind, detail, at FROM anomaly ORDER BY nr")
        return [Anomaly(d, seq, kind, detail, instants.from_text(at)) for d, seq, kind, detail, at in rows]

    # cases

    def record(self, case_id: str) -> CaseRecord | None:
        """The united record of a case."""
        row = self._db.execute("SELECT data FROM case_record WHERE id = ?", (case_id,)).fetchone()
        return None if row is None else reopened(bytes(row[0]))

    def records_of(self, case_ids: Sequence[str]) -> Mapping[str, CaseRecord]:
        """The records of these cases that are there."""
        return {case_id: reopened(data) for case_id, data in self.kept(case_ids).items()}

    def kept(self, case_ids: Sequence[str]) -> Mapping[str, bytes]:
        """The canonical bytes of the records of these cases that are there."""
        found: dict[str, bytes] = {}
        for start in range(0, len(case_ids), _PAGE):
            some = case_ids[start : start + _PAGE]
            marks = ", ".join("?" * len(some))
            rows = self._db.execute(f"SELECT id, data FROM case_record WHERE id IN ({marks})", some)
            found |= {str(case_id): bytes(data) for case_id, data in rows}
        return found

    def shape(self) -> None:
        """The vault takes records as they are: it encrypts whole pages itself."""

    def put_block(self, block: Block, known: Sequence[int]) -> Sequence[Prepared]:
        """Never called: no shape, no blocks."""
        raise NotImplementedError

    def put_records(self, united: Sequence[tuple[CaseRecord, Sequence[Conflict]]]) -> None:
        """Writes united records in the place of those before."""
        self.put([prepared(record, tuple(found)) for record, found in united])

    def put(self, united: Sequence[Prepared]) -> None:
        """Writes united records, ready to be stored, in the place of those before."""
        self._db.executemany(
            "INSERT INTO case_record (id, device, organisation, created, status, data) VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (id) DO UPDATE SET device = excluded.device, organisation = excluded.organisation, "
            "created = excluded.created, status = excluded.status, data = excluded.data",
            [(r.id, r.device, r.organisation, r.created, r.status, r.data) for r in united],
        )
        self._db.executemany("DELETE FROM conflict WHERE case_id = ?", [(r.id,) for r in united])
        self._db.executemany(
            "INSERT INTO conflict (case_id, interview_id, ref) VALUES (?, ?, ?)",
            [(c.case_id, c.interview_id, c.ref) for one in united for c in one.conflicts],
        )

    def records(self) -> Iterator[CaseRecord]:
        """All records by id, a page at a time."""
        after = ""
        while page := self._db.execute(
            "SELECT id, data FROM case_record WHERE id > ? ORDER BY id LIMIT ?", (after, _PAGE)
        ).fetchall():
            for _, data in page:
                yield reopened(bytes(data))
            after = str(page[-1][0])

    def count(self) -> int:
        """How many cases the collation holds."""
        return int(self._db.execute("SELECT count(*) FROM case_record").fetchone()[0])

    def conflicting_cases(self) -> Sequence[str]:
        """Ids of cases in which answers stand against each other."""
        return [
            str(row[0]) for row in self._db.execute("SELECT DISTINCT case_id FROM conflict ORDER BY case_id")
        ]

    def _released(self) -> None:
        if self._lock is not None:
            self._lock.close()
            self._lock = None
