"""What only PostgreSQL can get wrong: the server's eyes, its users, another's database, one that went back."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from fieldtool.casework.hq_ports import Anomaly, CollationStore
from fieldtool.collation import (
    CollationUnreachableError,
    ForeignCollationError,
    NewerCollationError,
    OtherHomeError,
    PostgresCollationStore,
)
from fieldtool.collation.connecting import migrate, version
from fieldtool.collation.errors import CollationRolledBackError, RegionDeniedError
from fieldtool.domain.errors import FileDamagedError
from fieldtool.domain.merge import Conflict
from tests.collation.cluster import cluster
from tests.collation.conftest import NOW, PASSPHRASE, Home
from tests.collation.test_both_homes import line, record

pytestmark = pytest.mark.postgresql


@pytest.fixture
def home(database: str, tmp_path: Path) -> Home:
    return Home(tmp_path / "hq", database)


def as_postgres(store: CollationStore) -> PostgresCollationStore:
    assert isinstance(store, PostgresCollationStore)
    return store


def fill(store: CollationStore) -> None:
    coding = {
        "id": "k",
        "at": "2026-11-23T06:40:24.120Z",
        "revision": 1,
        "fields": {"prs_FirstName": "Amina"},
    }
    with store.transaction("test", "x"):
        store.put_records(
            [
                (record("c1", codings=[coding]), [Conflict("c1", "i", "/data/x", ())]),
                (
                    record("c2", created="2024-02-03T00:00:00.000Z", device="e"),
                    [Conflict("c2", "i", "/x", ())],
                ),
            ]
        )
        store.add_ledger_line(line(1))


def test_whoever_runs_the_server_sees_no_case(store: CollationStore, database: str) -> None:
    with store.transaction("keys", ""):
        store.set_secret("identity", b"AGE-SECRET-KEY-1CANARY")
    fill(store)
    dump = subprocess.run(
        [*cluster()._as_user, cluster()._bin / "pg_dump", database],
        capture_output=True, check=True, cwd="/",
    ).stdout  # fmt: skip
    assert b"case_record_2024" in dump
    assert b"case_record_2026" in dump
    for hidden in (b"Amina", b"KE04", b"CANARY", b"Amina".hex().encode()):
        assert hidden not in dump


def test_a_year_has_a_partition_of_its_own(store: CollationStore, database: str) -> None:
    fill(store)
    with cluster().connection(database) as beside:
        for year, ids in ((2024, ["c2"]), (2026, ["c1"])):
            rows = beside.execute(f"SELECT case_id FROM fieldtool.case_record_{year}".encode()).fetchall()
            assert [row[0] for row in rows] == ids


def test_a_reader_sees_the_regions_named_for_that_user_and_cannot_write(
    store: CollationStore, database: str
) -> None:
    fill(store)
    postgres = as_postgres(store)
    with cluster().connection(database) as beside:
        beside.execute("DROP ROLE IF EXISTS analyst_north")
        beside.execute("CREATE ROLE analyst_north LOGIN")
    with postgres.transaction("regions", ""):
        postgres.assign_region("d", "north")
        postgres.assign_region("e", "south")
        postgres.allow_reader("analyst_north", "north")
    with postgres.transaction("later", ""):
        postgres.put_records([(record("c3"), []), (record("c4", device="e"), [])])
    address = database.replace("owner@", "analyst_north@")
    try:
        with cluster().connection(address) as reader:
            reading = PostgresCollationStore(
                reader,
                postgres._keyring,
                seals=postgres._shaped.seals,
                record_key=postgres._shaped.key,
                journal_key=b"",
                clock=postgres._clock,
            )
            assert [r.id for r in reading.records()] == ["c1", "c3"]
            assert reading.count() == 2
            assert reading.conflicting_cases() == ["c1"]
            assert reading.record("c2") is None
            with pytest.raises(RegionDeniedError):
                next(iter(reader_of_partition(reading)))
            with pytest.raises(RegionDeniedError), reading.transaction("try", ""):
                reading.put_records([(record("c9"), [])])
            with reading.transaction("collation exported", ""):
                pass
        assert postgres.count() == 4
    finally:
        with cluster().connection(database) as beside:
            beside.execute("DROP OWNED BY analyst_north")
            beside.execute("DROP ROLE analyst_north")


def reader_of_partition(store: PostgresCollationStore) -> list[object]:
    from fieldtool.collation.connecting import told

    with told():
        return list(store._db.execute("SELECT * FROM fieldtool.case_record_2026"))


def test_a_record_put_in_the_place_of_another_is_noticed(store: CollationStore, database: str) -> None:
    fill(store)
    with cluster().connection(database) as beside:
        beside.execute(
            "UPDATE fieldtool.case_record SET data = (SELECT data FROM fieldtool.case_record WHERE case_id = 'c2') "
            "WHERE case_id = 'c1'"
        )
    with pytest.raises(FileDamagedError):
        store.record("c1")
    assert store.record("c2") is not None


def test_a_database_that_went_back_or_was_rewritten_is_not_opened(home: Home, database: str) -> None:
    store = home.create()
    fill(store)
    assert as_postgres(store).first_broken_line() is None
    store.close()
    with cluster().connection(database) as beside:
        beside.execute("UPDATE fieldtool.journal SET verb = 'nothing' WHERE seq = 1")
    again = home.open()
    assert as_postgres(again).first_broken_line() == 1
    again.close()
    with cluster().connection(database) as beside:
        beside.execute("DELETE FROM fieldtool.journal WHERE seq = (SELECT max(seq) FROM fieldtool.journal)")
    with pytest.raises(CollationRolledBackError):
        home.open()


def test_anothers_database_is_not_opened_and_not_filled(home: Home, tmp_path: Path) -> None:
    home.create().close()
    other = home.elsewhere(tmp_path / "other")
    with pytest.raises(ForeignCollationError):
        other.create()
    assert not other.folder.exists()
    Home(other.folder).create().close()
    with pytest.raises(ForeignCollationError):
        other.open(named=True)


def test_cases_in_the_vault_are_not_hidden_behind_an_empty_database(home: Home) -> None:
    store = Home(home.folder).create()
    fill(store)
    store.close()
    with pytest.raises(OtherHomeError):
        home.open(named=True)
    store = Home(home.folder).open()
    assert store.count() == 2
    store.close()


def test_cases_of_the_vault_are_carried_over_and_then_lie_in_the_database(home: Home) -> None:
    old = Home(home.folder).create()
    fill(old)
    with old.transaction("more", ""):
        old.set_setting("name", "Example Headquarters")
        old.add_anomaly(Anomaly("d", 1, "fork", "x", NOW))
        old.put_records([(record(f"m{n:04d}"), []) for n in range(1_100)])
    held, ledger = list(old.records()), old.ledger("d")
    old.close()
    assert home.vaults().move(home.folder, passphrase=PASSPHRASE, now=lambda: NOW) == 1_102
    new = home.open()
    try:
        assert isinstance(new, PostgresCollationStore)
        assert list(new.records()) == held
        assert (new.ledger("d"), new.setting("name")) == (ledger, "Example Headquarters")
        assert new.anomalies() == [Anomaly("d", 1, "fork", "x", NOW)]
    finally:
        new.close()
    with pytest.raises(OtherHomeError):
        home.vaults().move(home.folder, passphrase=PASSPHRASE, now=lambda: NOW)


def test_a_move_that_is_cut_off_is_done_again(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    old = Home(home.folder).create()
    fill(old)
    old.close()

    class CutOffError(Exception):
        pass

    def cut_off(self: PostgresCollationStore) -> int:
        raise CutOffError

    with monkeypatch.context() as broken:
        broken.setattr(PostgresCollationStore, "count", cut_off)
        with pytest.raises(CutOffError):
            home.vaults().move(home.folder, passphrase=PASSPHRASE, now=lambda: NOW)
    still = Home(home.folder).open()
    assert still.count() == 2
    still.close()
    assert home.vaults().move(home.folder, passphrase=PASSPHRASE, now=lambda: NOW) == 2


def test_an_emptied_database_is_not_taken_for_a_new_one(home: Home, database: str) -> None:
    store = home.create()
    fill(store)
    store.close()
    with cluster().connection(database) as beside:
        beside.execute("DROP SCHEMA fieldtool CASCADE")
    with pytest.raises(OtherHomeError):
        home.open()


def test_a_server_that_is_not_there_is_told_and_nothing_is_made(tmp_path: Path) -> None:
    nowhere = Home(tmp_path / "hq", f"postgresql://owner@/x?host={tmp_path}")
    with pytest.raises(CollationUnreachableError):
        nowhere.create()
    assert not nowhere.folder.exists()


def test_a_server_that_goes_away_in_the_middle_is_told(store: CollationStore, database: str) -> None:
    fill(store)

    def interrupted() -> None:
        with store.transaction("test", ""):
            with cluster().connection(database) as beside:
                beside.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                    "WHERE application_name = 'fieldtool' AND pid <> pg_backend_pid() AND datname = current_database()"
                )
            store.put_records([(record("c7"), [])])

    with pytest.raises(CollationUnreachableError):
        interrupted()


def test_a_newer_database_is_left_alone(home: Home, database: str) -> None:
    home.create().close()
    with cluster().connection(database) as beside:
        beside.execute("INSERT INTO fieldtool.migration (number) VALUES (9999)")
        assert version(beside) == 9999
        with pytest.raises(NewerCollationError):
            migrate(beside)
    with pytest.raises(NewerCollationError):
        home.open()
