"""Many cases sealed and imported, streaming: how fast against a raw COPY of the same rows, and in how much memory.

`python -m tests.bench.importing 1000000` seals so many invented cases into bundles on the disk, imports them into
PostgreSQL as headquarters does (unsealed, verified, checked, united, sealed again, acknowledged bundle by bundle), then
copies the very rows that came of it into a bare table of the same shape and indexes: from a file of the server's own
binary format (nothing can be faster), and row by row through the driver.
"""

from __future__ import annotations

import os
import resource
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from fieldtool.bundle.sealing import seal
from fieldtool.casework.headquarters import Headquarters
from fieldtool.casework.hq_setting_up import create_headquarters
from fieldtool.casework.ports import Trust
from fieldtool.collation import CollationHomes, PostgresCollationStore
from fieldtool.collation.connecting import connect
from fieldtool.domain.journal import JournalHead
from fieldtool.domain.officer import Credential
from fieldtool.vault.headquarters import SqlHeadquartersVaults
from fieldtool.vault.keys import FLOOR
from fieldtool.vault.record_seal import AesRecordSeal
from tests.bench import collating
from tests.casework.headquarters.conftest import BUNDLES, NOW, SHARED, Signing
from tests.collation.cluster import cluster

PER_BUNDLE = 10_000
_COLUMNS = "case_id, year, region, device, organisation, created, status, data"
_TYPES = ("text", "int4", "text", "text", "text", "text", "text", "bytea")


class Records:
    """Invented records one after the other; how many is known before."""

    def __init__(self, first: int, count: int) -> None:
        self._first, self._count = first, count

    def __length_hint__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[dict[str, object]]:
        at = "2026-11-23T06:40:24.120Z"
        for number in range(self._first, self._first + self._count):
            yield {
                "schema": "fieldtool-case/1", "id": f"b{number:09d}", "number": f"KE04-2026-{number}", "device": "bench",
                "created": at, "organisation": "Example Org", "consents": [SHARED],
                "answers": [
                    {"id": f"{number}-{n}", "interview_id": "i", "ref": f"/data/group/question_{n}", "value": "yes",
                     "seq": n, "mark": "given", "at": at, "officer": "7", "basis": "said", "withdrawn": False}
                    for n in range(8)
                ],
                "codings": [{"id": f"k{number}", "at": at, "revision": 3, "replies": {"purpose.sexual": "yes"},
                             "fields": {"prs_Gender": "Feminine"}}],
            }  # fmt: skip


class Memory:
    """The most memory this process, and the processes it started together, held while the block ran, in MiB."""

    def __enter__(self) -> Memory:
        self.most = self.others = 0.0
        self._over = threading.Event()
        self._watch = threading.Thread(target=self._look, daemon=True)
        self._watch.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._watch.join()

    def _look(self) -> None:
        while not self._over.wait(0.5):
            here, others = _resident()
            self.most, self.others = max(self.most, here), max(self.others, others)


class Spent:
    """Seconds on the clock, and seconds of processor time: of this process, its children, and one server process."""

    def __init__(self, backend: int) -> None:
        self._backend = backend
        self._wall, self._cpu = time.perf_counter(), self._used()
        self.wall = 0.0
        self.here = self.others = self.server = 0.0

    @property
    def cpu(self) -> float:
        return self.here + self.others + self.server

    def stop(self) -> Spent:
        self.wall += time.perf_counter() - self._wall
        now = self._used()
        self.here += now[0] - self._cpu[0]
        self.others += now[1] - self._cpu[1]
        self.server += now[2] - self._cpu[2]
        return self

    def go_on(self) -> None:
        self._wall, self._cpu = time.perf_counter(), self._used()

    def _used(self) -> tuple[float, float, float]:
        fields = Path(f"/proc/{self._backend}/stat").read_text().rpartition(")")[2].split()
        server = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        here, others = (
            one.ru_utime + one.ru_stime
            for one in (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
        )
        return here, others, server


def _resident() -> tuple[float, float]:
    """MiB of this process, and of all it started together. What processes share is counted once for each."""
    me = os.getpid()
    family, others = {me}, 0.0
    found = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            words = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue  # it ended meanwhile
        found[int(stat.parent.name)] = (int(words[1]), int(words[21]))
    for pid in sorted(found):
        parent, pages = found[pid]
        if parent in family:
            family.add(pid)
            others += pages
    page = resource.getpagesize() / (1 << 20)
    return found[me][1] * page, others * page


def sealed(folder: Path, recipient: str, credential: Credential, cases: int, per_bundle: int) -> list[Path]:
    """So many cases as bundles of one laptop."""
    paths, previous = [], ""
    for seq, first in enumerate(range(0, cases, per_bundle), 1):
        path = folder / f"bench-{seq:06d}.age"
        previous, _ = seal(
            path,
            records=Records(first, min(per_bundle, cases - first)),  # type: ignore[arg-type]
            device="bench",
            organisation="Example Org",
            seq=seq,
            previous=previous,
            journal_head=JournalHead(seq, f"{seq:064x}"),
            recipients=[recipient],
            credential=credential,
            sign=Signing().sign_detached,
            now=NOW,
        )
        paths.append(path)
    return paths


def raw_copies(url: str, folder: Path) -> tuple[Spent, Spent]:
    """Seconds of the same rows copied: from a file in the server's format, and row by row."""
    file = folder / "rows.copy"
    with connect(url) as db:
        with file.open("wb") as out, db.cursor() as cursor:
            query = f"COPY (SELECT {_COLUMNS} FROM fieldtool.case_record ORDER BY case_id) TO STDOUT (FORMAT binary)"
            with cursor.copy(query.encode()) as copy:
                for block in copy:
                    out.write(block)
        into = f"COPY bare ({_COLUMNS}) FROM STDIN (FORMAT binary)".encode()
        bare = "CREATE TABLE bare (LIKE fieldtool.case_record_2026 INCLUDING INDEXES)"
        db.execute(bare.encode())
        from_file = Spent(db.info.backend_pid)
        with file.open("rb") as source, db.cursor() as cursor, cursor.copy(into) as copy:
            while block := source.read(1 << 18):
                copy.write(block)
        from_file.stop()
        db.execute(b"DROP TABLE bare")
        file.unlink()
        db.execute(bare.encode())
        by_row = Spent(db.info.backend_pid).stop()
        after = ""
        while rows := db.execute(
            f"SELECT {_COLUMNS} FROM fieldtool.case_record WHERE case_id > %s ORDER BY case_id LIMIT 50000".encode(),
            (after,),
        ).fetchall():
            by_row.go_on()
            with db.cursor() as cursor, cursor.copy(into) as copy:
                copy.set_types(_TYPES)
                for row in rows:
                    copy.write_row(row)
            by_row.stop()
            after = str(rows[-1][0])
        db.execute(b"DROP TABLE bare")
    return from_file, by_row


def raw_inserts(vault: Headquarters, folder: Path) -> float:
    """Seconds of the vault's rows put into the same table of the same library without a key: ready, page by page."""
    from sqlcipher3 import dbapi2

    source = vault.store._db  # type: ignore[attr-defined]
    table = source.execute("SELECT sql FROM sqlite_master WHERE name = 'case_record'").fetchone()[0]
    spent, after = 0.0, ""
    with closing(dbapi2.connect(str(folder / "plain.db"), isolation_level=None)) as plain:
        for pragma in ("page_size=8192", "journal_mode=TRUNCATE", "synchronous=EXTRA", "secure_delete=ON"):
            plain.execute(f"PRAGMA {pragma}")
        plain.execute(table)
        while rows := source.execute(
            "SELECT id, device, organisation, created, status, data FROM case_record WHERE id > ? ORDER BY id LIMIT ?",
            (after, PER_BUNDLE),
        ).fetchall():
            begin = time.perf_counter()
            plain.execute("BEGIN")
            plain.executemany(
                "INSERT INTO case_record (id, device, organisation, created, status, data) VALUES (?, ?, ?, ?, ?, ?)",
                rows,
            )
            plain.execute("COMMIT")
            spent += time.perf_counter() - begin
            after = rows[-1][0]
    return spent


def main(cases: int, per_bundle: int = PER_BUNDLE, *, vault_too: bool = False) -> None:
    """Measures and prints."""
    from fieldtool import pki

    authority = pki.create_authority("Example Org", now=NOW)
    credential = pki.issue_officer(authority, name="Testov", number="7", organisation="Example Org", now=NOW)
    url = cluster().new_database()
    folder = Path(tempfile.mkdtemp(prefix="ft-bench-"))

    def opened(where: str, address: str) -> Headquarters:
        made, _ = create_headquarters(
            folder / where,
            name="Bench",
            passphrase="six invented words for a bench",
            trusted=[Trust(authority.cert_pem)],
            vaults=CollationHomes(SqlHeadquartersVaults(FLOOR), AesRecordSeal, address),
            opener=BUNDLES,
            signing=Signing(),
            clock=lambda: datetime.now(UTC),
        )
        return made

    def told(what: str, seconds: float, memory: Memory | None = None) -> None:
        held = f", at most {memory.most:.0f} MiB here and {memory.others:.0f} MiB in others" if memory else ""
        sys.stdout.write(f"{what}: {seconds:.1f} s, {1e6 * seconds / cases:.1f} us a case{held}\n")
        sys.stdout.flush()

    try:
        hq = opened("hq", url)
        assert isinstance(hq.store, PostgresCollationStore)
        sticks = folder / "sticks"
        sticks.mkdir()
        begin = time.perf_counter()
        with Memory() as memory:
            paths = sealed(sticks, hq.recipient, credential, cases, per_bundle)
        told(f"sealed {cases:,} in {len(paths)} bundles", time.perf_counter() - begin, memory)
        hq._clock = lambda: NOW
        spent = Spent(hq.store._db.info.backend_pid)
        with Memory() as memory:
            report = hq.import_all(paths)
        spent.stop()
        assert report.let_in, report.counts
        assert hq.count() == cases
        told("imported into PostgreSQL", spent.wall, memory)
        if vault_too:
            vault = opened("vault", "")
            with vault.store.transaction("bench", ""):
                vault.store.set_secret("identity", hq.identity.encode())
            vault._clock = lambda: NOW
            begin = time.perf_counter()
            with Memory() as memory:
                assert vault.import_all(paths).let_in
            taken = time.perf_counter() - begin
            told("imported into the vault", taken, memory)
            assert vault.count() == cases
            inserts = raw_inserts(vault, folder)
            told("raw inserts of the same rows into plain SQLite", inserts)
            sys.stdout.write(f"ratio to inserts: {taken / inserts:.2f}\n")
            vault.close()
        from_file, by_row = raw_copies(url, folder)
        told("raw COPY of the same rows, ready in a file", from_file.wall)
        told("raw COPY of the same rows, row by row", by_row.wall)
        for floor, what in ((from_file, "file"), (by_row, "rows")):
            sys.stdout.write(
                f"ratio to {what}: {spent.wall / floor.wall:.2f} on the clock, {spent.cpu / floor.cpu:.2f} of processor\n"
            )
        for what, one in (("ours", spent), ("row by row", by_row), ("file", from_file)):
            shares = (1e6 * share / cases for share in (one.here, one.others, one.server))
            sys.stdout.write(
                "processor, {}: {:.1f} here, {:.1f} in others, {:.1f} us in the server\n".format(
                    what, *shares
                )
            )
        sys.stdout.flush()
        hq.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        cluster().drop(url)


if __name__ == "__main__":
    collating.CASES = 0
    main(
        int(sys.argv[1]) if len(sys.argv) > 1 else 100_000,
        int(sys.argv[2]) if len(sys.argv) > 2 else PER_BUNDLE,
        vault_too="vault" in sys.argv,
    )
