"""What headquarters keeps in PostgreSQL: the ledger, what to look at, the cases; keys and trust stay in its vault."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from fieldtool.casework.blocks import Block
from fieldtool.casework.hq_ports import Anomaly, CollationStore, LedgerLine, RecordSeal
from fieldtool.casework.kept_records import reopened
from fieldtool.casework.ledger_rows import ledger_line_of
from fieldtool.casework.ports import Clock, Trust
from fieldtool.casework.prepared import Prepared, prepared
from fieldtool.collation.case_rows import CaseRows
from fieldtool.collation.connecting import WRITING, told
from fieldtool.collation.copy_rows import CopyRows
from fieldtool.collation.journal import Journal
from fieldtool.domain import instants
from fieldtool.domain.journal import JournalHead
from fieldtool.domain.merge import Conflict
from fieldtool.domain.record import CaseRecord

if TYPE_CHECKING:
    from fieldtool.collation.connecting import Connection

HEAD = "collation_head"
"""Setting of the vault: how far the journal in the database was when it was last closed here."""

_LINE = (
    "device, seq, previous, manifest, created, received, signer, journal_seq, journal_hash, records, "
    "program, signer_until, reply_to, file"
)


class PostgresCollationStore:
    """Port `CollationStore` over PostgreSQL.

    `keyring` is the open headquarters vault: settings, secrets and trusted organisations stay there, for the server
    may be run by others. One thread at a time; other processes may write too, one bundle after the other.
    """

    def __init__(
        self,
        connection: Connection,
        keyring: CollationStore,
        *,
        seals: Callable[[bytes], RecordSeal],
        record_key: bytes,
        journal_key: bytes,
        clock: Clock,
    ) -> None:
        self._db = connection
        self._keyring = keyring
        self._clock = clock
        self._shaped = CopyRows(seals, record_key)
        self._cases = CaseRows(connection, seals(record_key), self._shaped)
        self._journal = Journal(connection, journal_key)
        self._words: tuple[str, str, str] | None = None
        self._also: ExitStack | None = None
        self._ended = False

    # settings, secrets, trust: in the vault

    def setting(self, name: str) -> str:
        """A setting of the vault."""
        return self._keyring.setting(name)

    def set_setting(self, name: str, value: str) -> None:
        """Keeps a setting in the vault."""
        self._with_keyring()
        self._keyring.set_setting(name, value)

    def secret(self, name: str) -> bytes | None:
        """Bytes kept in the vault."""
        return self._keyring.secret(name)

    def set_secret(self, name: str, value: bytes) -> None:
        """Keeps bytes in the vault."""
        self._with_keyring()
        self._keyring.set_secret(name, value)

    def trusts(self) -> Sequence[Trust]:
        """The organisations whose officers count."""
        return self._keyring.trusts()

    def put_trust(self, trust: Trust) -> None:
        """Adds an organisation, or its newer revocation list."""
        self._with_keyring()
        self._keyring.put_trust(trust)

    @contextmanager
    def transaction(self, verb: str, subject: str, detail: str = "") -> Iterator[object]:
        """One durable transaction with its journal line.

        What also changes the vault is one transaction there, committed just before the one in the database: no
        verb of headquarters changes cases and keys together.
        """
        with told(), self._db.transaction(), ExitStack() as also:
            self._db.execute("SELECT pg_advisory_xact_lock(%s)", (WRITING,))
            self._cases.begin()
            self._words, self._also = (verb, subject, detail), also
            try:
                yield self
                self._journal.append(self._clock(), verb, subject, detail)
            finally:
                self._words = self._also = None

    def _with_keyring(self) -> None:
        """The transaction that is open reaches into the vault from now on."""
        assert self._also is not None, "settings are written inside a transaction"
        if self._words is not None:
            self._also.enter_context(self._keyring.transaction(*self._words))
            self._words = None

    # ledger

    def ledger(self, device: str) -> Sequence[LedgerLine]:
        """The bundles of one laptop, by number."""
        with told():
            rows = self._db.execute(
                f"SELECT {_LINE} FROM fieldtool.received WHERE device = %s ORDER BY seq", (device,)
            )
            return [ledger_line_of(row) for row in rows]

    def line_of_file(self, sha256: str) -> LedgerLine | None:
        """The bundle that came in this sealed file."""
        return self._one("file = %s AND file <> ''", sha256)

    def _one(self, where: str, *values: object) -> LedgerLine | None:
        with told():
            row = self._db.execute(
                f"SELECT {_LINE} FROM fieldtool.received WHERE {where}".encode(), values
            ).fetchone()
        return None if row is None else ledger_line_of(row)

    def add_ledger_line(self, line: LedgerLine) -> None:
        """A bundle that was received."""
        values = (
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
        )
        marks = ", ".join(["%s"] * len(values))
        self._db.execute(f"INSERT INTO fieldtool.received ({_LINE}) VALUES ({marks})".encode(), values)

    def devices(self) -> Sequence[str]:
        """The laptops something was received from."""
        with told():
            rows = self._db.execute("SELECT DISTINCT device FROM fieldtool.received ORDER BY device")
            return [str(row[0]) for row in rows]

    def add_anomaly(self, anomaly: Anomaly) -> None:
        """Something to look at; the same thing twice stands once."""
        self._db.execute(
            "INSERT INTO fieldtool.anomaly (device, seq, kind, detail, at) VALUES (%s, %s, %s, %s, %s) "
            "ON CONFLICT DO NOTHING",
            (anomaly.device, anomaly.seq, anomaly.kind, anomaly.detail, instants.to_text(anomaly.at)),
        )

    def anomalies(self) -> Sequence[Anomaly]:
        """What is to be looked at, oldest first."""
        with told():
            rows = self._db.execute("SELECT device, seq, kind, detail, at FROM fieldtool.anomaly ORDER BY nr")
            return [
                Anomaly(d, int(seq), kind, told_, instants.from_text(at)) for d, seq, kind, told_, at in rows
            ]

    # cases

    def record(self, case_id: str) -> CaseRecord | None:
        """The united record of a case."""
        return self.records_of([case_id]).get(case_id)

    def records_of(self, case_ids: Sequence[str]) -> Mapping[str, CaseRecord]:
        """The records of these cases that are there, and that the user of this connection may see."""
        return {case_id: reopened(data) for case_id, data in self.kept(case_ids).items()}

    def kept(self, case_ids: Sequence[str]) -> Mapping[str, bytes]:
        """The canonical bytes of the records of these cases that are there and may be seen."""
        with told():
            return self._cases.of(case_ids)

    def put(self, united: Sequence[Prepared]) -> None:
        """Writes united records, ready to be stored, in the place of those before."""
        self._cases.put(united)

    def shape(self) -> CopyRows:
        """Rows for COPY, sealed, with the regions of the laptops as they are now."""
        with told():
            rows = self._db.execute("SELECT device, region FROM fieldtool.region").fetchall()
        return CopyRows(self._shaped.seals, self._shaped.key, {str(d): str(region) for d, region in rows})

    def put_block(self, block: Block, known: Sequence[int]) -> Sequence[Prepared]:
        """Hands the rows of new cases on to the server, as they are; gives back the records at `known`."""
        return self._cases.put_block(block, known)

    def put_records(self, united: Sequence[tuple[CaseRecord, Sequence[Conflict]]]) -> None:
        """Writes united records in the place of those before."""
        self.put([prepared(record, tuple(found)) for record, found in united])

    def records(self) -> Iterator[CaseRecord]:
        """All records by id, a page at a time."""
        with told():
            yield from self._cases.all()

    def count(self) -> int:
        """How many cases the collation holds, for the user of this connection."""
        with told():
            return self._cases.count()

    def conflicting_cases(self) -> Sequence[str]:
        """Ids of cases in which answers stand against each other."""
        with told():
            return self._cases.conflicting()

    # regions

    def assign_region(self, device: str, region: str) -> None:
        """The cases of this laptop, those there and those to come, belong to this region. Inside a transaction."""
        self._db.execute(
            "INSERT INTO fieldtool.region (device, region) VALUES (%s, %s) "
            "ON CONFLICT (device) DO UPDATE SET region = excluded.region",
            (device, region),
        )
        self._db.execute("UPDATE fieldtool.case_record SET region = %s WHERE device = %s", (region, device))

    def allow_reader(self, role: str, region: str) -> None:
        """This database user may read the cases of this region. Inside a transaction."""
        from psycopg import sql

        self._db.execute(
            "INSERT INTO fieldtool.reader (role, region) VALUES (%s, %s) ON CONFLICT DO NOTHING",
            (role, region),
        )
        user = sql.Identifier(role)
        self._db.execute(sql.SQL("GRANT USAGE ON SCHEMA fieldtool TO {}").format(user))
        for table in ("migration", "collation", "journal", "received", "anomaly", "region", "reader",
                      "case_record", "conflict"):  # fmt: skip
            self._db.execute(
                sql.SQL("GRANT SELECT ON {} TO {}").format(sql.Identifier("fieldtool", table), user)
            )
        # What readers do is in the journal too.
        self._db.execute(sql.SQL("GRANT INSERT ON fieldtool.journal TO {}").format(user))

    # the journal

    def first_broken_line(self) -> int | None:
        """The first journal line that does not chain, or None."""
        with told():
            return self._journal.first_broken()

    def continues(self, head: JournalHead) -> bool:
        """The journal in the database still has the line that was its newest when it was last seen."""
        with told():
            return self._journal.holds(head)

    def close(self) -> None:
        """Tells the vault how far the database is, and closes both. Closing twice does no harm."""
        if self._ended:
            return
        self._ended = True
        try:
            if not self._db.closed:  # a server that went away is found as it is when it is opened again
                self._remember_head()
        finally:
            self._db.close()
            self._keyring.close()

    def _remember_head(self) -> None:
        with told():
            head = self._journal.head()
        said = f"{head.seq} {head.hash}"
        if self._keyring.setting(HEAD) != said:
            with self._keyring.transaction("database closed", "", str(head.seq)):
                self._keyring.set_setting(HEAD, said)
