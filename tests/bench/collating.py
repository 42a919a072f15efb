"""Taking cases in at headquarters: PostgreSQL against a raw COPY of the same rows, and side by side against one by one."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from fieldtool.bundle.quick_records import prepare
from fieldtool.casework.collating import take_in
from fieldtool.casework.hq_ports import BundleFacts
from fieldtool.casework.prepared import Prepared
from fieldtool.collation import CollationHomes, PostgresCollationStore
from fieldtool.collation.connecting import connect
from fieldtool.domain.journal import JournalHead
from fieldtool.domain.record import CaseRecord, canonical, from_bytes
from fieldtool.vault.headquarters import SqlHeadquartersVaults
from fieldtool.vault.keys import FLOOR
from fieldtool.vault.record_seal import AesRecordSeal
from tests.bench.rounds import Measured, in_turn, seconds
from tests.casework.headquarters.conftest import NOW, SHARED
from tests.collation.cluster import cluster

CASES = int(os.environ.get("FIELDTOOL_BENCH_CASES", "10000"))
ROUNDS = 3
_COLUMNS = "case_id, year, region, device, organisation, created, status, data"


class Opened:
    """A bundle whose lines were unsealed and verified already: decoding them is part of what is measured."""

    def __init__(self, lines: list[bytes], seq: int) -> None:
        head = JournalHead(seq, f"{seq:064x}")
        previous = "" if seq == 1 else f"{seq - 1:064x}"
        self.facts = BundleFacts(
            "bench", "Example Org", seq, previous, f"{seq:064x}", NOW, (), head, len(lines), 1
        )
        self._lines = lines

    def records(self) -> Iterator[CaseRecord]:
        return map(from_bytes, self._lines)

    def prepared(self) -> Iterator[Prepared]:
        return map(prepare, self._lines)


def lines_of(first: int) -> list[bytes]:
    at = "2026-11-23T06:40:24.120Z"
    made = []
    for number in range(first, first + CASES):
        answers = [
            {"id": f"{number}-{n}", "interview_id": "i", "ref": f"/data/group/question_{n}", "value": "yes", "seq": n,
             "mark": "given", "at": at, "officer": "7", "basis": "said", "withdrawn": False}
            for n in range(8)
        ]  # fmt: skip
        coding = {
            "id": f"k{number}",
            "at": at,
            "revision": 3,
            "replies": {"purpose.sexual": "yes"},
            "fields": {"prs_Gender": "Feminine"},
        }
        made.append(
            canonical(
                {"schema": "fieldtool-case/1", "id": f"b{number:09d}", "number": f"KE04-2026-{number}", "device": "bench",
                 "created": at, "organisation": "Example Org", "consents": [SHARED], "answers": answers, "codings": [coding]}
            )
        )  # fmt: skip
    return made


def measure() -> Iterator[Measured]:
    """Import into PostgreSQL, decode, unite and seal included, by a binary COPY of the finished rows."""
    url = cluster().new_database()
    with tempfile.TemporaryDirectory() as folder:
        homes = CollationHomes(SqlHeadquartersVaults(FLOOR), AesRecordSeal, url)
        store, _ = homes.create(Path(folder) / "hq", passphrase="invented words", now=datetime.now(UTC))
        vault, _ = SqlHeadquartersVaults(FLOOR).create(
            Path(folder) / "vault", passphrase="invented words", now=datetime.now(UTC)
        )
        assert isinstance(store, PostgresCollationStore)
        beside = connect(url)
        state = {"seq": 0, "vault": 0, "table": 0}

        def ours() -> float:
            state["seq"] += 1
            opened = Opened(lines_of(state["seq"] * CASES), state["seq"])
            return seconds(lambda: take_in(store, opened, now=NOW))

        def again() -> float:  # every case known, each with an answer more
            state["seq"] += 1
            changed = [
                line.replace(b'"ref":"/data/group/question_7"', b'"ref":"/data/group/question_9"')
                for line in lines_of(CASES)
            ]
            return seconds(lambda: take_in(store, Opened(changed, state["seq"]), now=NOW))

        def in_vault() -> float:
            state["vault"] += 1
            opened = Opened(lines_of(state["vault"] * CASES), state["vault"])
            return seconds(lambda: take_in(vault, opened, now=NOW))

        def floor() -> float:
            state["table"] += 1
            table = f"bare{state['table']}"
            beside.execute(f"CREATE TABLE {table} (LIKE fieldtool.case_record INCLUDING INDEXES)".encode())
            rows = [store._cases._row(prepare(line), "") for line in lines_of(0)]

            def copy() -> None:
                with (
                    beside.cursor() as cursor,
                    cursor.copy(f"COPY {table} ({_COLUMNS}) FROM STDIN (FORMAT binary)".encode()) as writing,
                ):
                    writing.set_types(("text", "int4", "text", "text", "text", "text", "text", "bytea"))
                    for row in rows:
                        writing.write_row(row)

            return seconds(copy)

        yield in_turn(f"{CASES:,} new cases into PostgreSQL / raw COPY", ours, floor, ROUNDS)
        yield in_turn(f"{CASES:,} known cases united in PostgreSQL / raw COPY", again, floor, ROUNDS)
        yield in_turn(f"{CASES:,} new cases into the vault / raw COPY", in_vault, floor, ROUNDS)
        beside.close()
        store.close()
        vault.close()
    cluster().drop(url)
