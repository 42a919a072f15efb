"""Migrations: each recorded, all or none, gaps allowed; another line's database is refused in a sentence."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from fieldtool.casework.meeting import Described, met
from fieldtool.domain.errors import DiskFullError
from fieldtool.vault import FLOOR, SqlVaults, backup, database, headquarters, migrating, vaults
from fieldtool.vault.errors import ForeignSchemaError, MigrationFailedError, NewerVaultError
from fieldtool.vault.headquarters import SqlHeadquartersVaults
from tests.vault import invented
from tests.vault.conftest import Made

KEY = bytes(range(32))
OLD = Path(__file__).with_name("old")
OLD_CODE = "EVBQ-44VV-M3TW-VPXY-3AK7-JTQ7-HBZF-PP96-Y09P-1R0B-B2SD"


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Any]:
    opened = database.connect(tmp_path / "steps.db", KEY, create=True)
    yield opened
    opened.close()


def scripts(folder: Path, **texts: str) -> Path:
    """Scripts by number: n1, n7 ..."""
    made = folder / "migrations"
    made.mkdir(exist_ok=True)
    for number, text in texts.items():
        (made / f"{int(number[1:]):04d}-step.sql").write_text(text, encoding="utf-8")
    return made


def tables(connection: Any) -> set[str]:
    return {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def todo(connection: Any, folder: Path) -> list[int]:
    return [step.number for step in migrating.pending(connection, folder)]


def test_they_run_in_order_and_are_recorded(connection: Any, tmp_path: Path) -> None:
    steps = scripts(
        tmp_path,
        n1="CREATE TABLE a (x);",
        n2="-- a word; of comment\nCREATE TABLE b (x);\nINSERT INTO a VALUES (';');",
    )
    assert todo(connection, steps) == [1, 2]
    migrating.migrate(connection, steps)
    assert (migrating.version(connection), todo(connection, steps)) == (2, [])
    assert connection.execute("SELECT x FROM a").fetchall() == [(";",)]
    assert connection.execute("SELECT number, name FROM migration").fetchall() == [(1, "step"), (2, "step")]
    migrating.migrate(connection, steps)


def test_numbers_may_be_left_out_and_a_low_one_may_come_late(connection: Any, tmp_path: Path) -> None:
    migrating.migrate(connection, scripts(tmp_path, n1="CREATE TABLE a (x);", n300="CREATE TABLE c (x);"))
    steps = scripts(tmp_path, n200="CREATE TABLE b (x);")
    assert todo(connection, steps) == [200]
    migrating.migrate(connection, steps)
    assert {"a", "b", "c"} <= tables(connection)
    assert migrating.version(connection) == 300


def test_one_that_fails_leaves_the_database_before_all_of_them(connection: Any, tmp_path: Path) -> None:
    migrating.migrate(connection, scripts(tmp_path, n1="CREATE TABLE a (x);"))
    steps = scripts(tmp_path, n2="CREATE TABLE b (x);", n3="INSERT INTO nowhere VALUES (1);")
    with pytest.raises(MigrationFailedError):
        migrating.migrate(connection, steps)
    assert migrating.version(connection) == 1
    assert tables(connection) == {"a", "migration"}


def test_rows_that_lose_what_they_point_to_fail_it(connection: Any, tmp_path: Path) -> None:
    steps = scripts(tmp_path, n1="CREATE TABLE a (x PRIMARY KEY);\nCREATE TABLE b (x REFERENCES a (x));")
    migrating.migrate(connection, steps)
    connection.execute("PRAGMA foreign_keys=OFF")
    with pytest.raises(MigrationFailedError):
        migrating.migrate(connection, scripts(tmp_path, n2="INSERT INTO b VALUES (1);"))
    assert migrating.version(connection) == 1


def test_a_script_that_ends_in_the_middle_is_refused_whole(connection: Any, tmp_path: Path) -> None:
    steps = scripts(tmp_path, n1="CREATE TABLE a (x);\nCREATE TABLE b (x")
    with pytest.raises(ValueError, match="middle"):
        migrating.migrate(connection, steps)
    assert migrating.version(connection) == 0


@pytest.mark.parametrize("number", [99, 2])
def test_a_database_from_the_future_is_left_alone(connection: Any, tmp_path: Path, number: int) -> None:
    steps = scripts(tmp_path, n1="CREATE TABLE a (x);", n50="CREATE TABLE z (x);")
    migrating.migrate(connection, steps)
    connection.execute("INSERT INTO migration VALUES (?, 'later', '')", (number,))
    with pytest.raises(NewerVaultError):
        migrating.pending(connection, steps)


def test_another_script_under_the_same_number_is_refused(connection: Any, tmp_path: Path) -> None:
    migrating.migrate(connection, scripts(tmp_path, n1="CREATE TABLE a (x);"))
    with pytest.raises(ForeignSchemaError):
        migrating.pending(connection, scripts(tmp_path, n1="CREATE TABLE a (x, y);"))
    assert todo(connection, scripts(tmp_path, n1="-- said anew\nCREATE  TABLE a\n(x);")) == []


@pytest.mark.parametrize("made", ["CREATE TABLE a (x)", "CREATE TABLE b (x)", "CREATE TABLE a (x, y, z)"])
def test_an_old_database_without_a_record_must_have_the_tables_of_its_number(
    connection: Any, tmp_path: Path, made: str
) -> None:
    """As the vaults of trial versions, whose first script was another one."""
    connection.execute(made)
    connection.execute("PRAGMA user_version=1")
    with pytest.raises(ForeignSchemaError):
        migrating.pending(connection, scripts(tmp_path, n1="CREATE TABLE a (x, y);"))


@pytest.mark.parametrize("folder", [vaults.MIGRATIONS, headquarters.MIGRATIONS])
def test_the_programs_own_migrations_build_a_database(connection: Any, folder: Path) -> None:
    migrating.migrate(connection, folder)
    assert migrating.version(connection) == max(step.number for step in migrating.steps(folder))
    assert database.full_check(connection)


# vaults that were made by earlier versions, never edited


def old(tmp_path: Path, name: str) -> Made:
    """A copy of a stored old vault."""
    folder = tmp_path / name
    shutil.copytree(OLD / name, folder)
    return Made(folder, OLD_CODE, "", "")


@pytest.mark.parametrize("secret", [invented.PASSPHRASE, OLD_CODE])
def test_a_laptop_of_the_first_schema_opens_with_everything_in_it(tmp_path: Path, secret: str) -> None:
    made = old(tmp_path, "laptop-0001")
    store: Any = made.unlock(secret)
    (row,) = store.rows()
    assert store.case(row.id).person == invented.person()
    told = Described(f"{invented.person().name[:-1]}x", age=99)
    assert [one.case.id for one in met(store, told, today=date(2026, 3, 2))] == [row.id]
    assert [a.value for a in store.answer_history(row.id)] == [invented.CANARIES["answer"], ""]
    assert store.first_broken_line() is None
    assert migrating.pending(store._db, vaults.MIGRATIONS) == []
    store.close()
    (kept,) = (made.folder / "backups").iterdir()
    restored = backup.restore(kept, tmp_path / "again", passphrase=secret)
    again = Made(restored, "", "", "").unlock(secret)
    assert again.count_cases() == 1
    again.close()


def test_headquarters_of_the_first_schema_opens_with_everything_in_it(tmp_path: Path) -> None:
    made = old(tmp_path, "hq-0002")
    store: Any = SqlHeadquartersVaults(FLOOR).unlock(
        made.folder, passphrase=invented.PASSPHRASE, now=lambda: invented.later(60)
    )
    assert store.setting("organisation") == "Invented Shelter"
    assert migrating.pending(store._db, headquarters.MIGRATIONS) == []
    store.close()
    assert len(list((made.folder / "backups").iterdir())) == 1


def test_where_the_new_shape_cannot_be_made_the_old_vault_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = old(tmp_path, "laptop-0001")
    before = (made.folder / "cases.db").read_bytes()
    steps = tmp_path / "steps"
    shutil.copytree(vaults.MIGRATIONS, steps)
    (steps / "9999-bad.sql").write_text("INSERT INTO nowhere VALUES (1);", encoding="utf-8")
    monkeypatch.setattr(vaults, "MIGRATIONS", steps)
    with pytest.raises(MigrationFailedError):
        made.unlock()
    assert (made.folder / "cases.db").read_bytes() == before
    monkeypatch.undo()
    made.unlock().close()


def test_without_room_for_the_backup_the_old_vault_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = old(tmp_path, "laptop-0001")

    def full(*_: object) -> None:
        raise DiskFullError()

    with monkeypatch.context() as patched:
        patched.setattr(backup, "copy_database", full)
        with pytest.raises(DiskFullError):
            made.unlock()
    made.unlock().close()


def test_a_vault_of_a_trial_version_is_refused_in_one_sentence(tmp_path: Path) -> None:
    """Its number says 1, and its tables are others."""
    store, _ = SqlVaults(FLOOR).create(
        tmp_path / "trial", officer=invented.OFFICER, passphrase=invented.PASSPHRASE, now=invented.NOW
    )
    shown: Any = store
    for statement in ("DROP TABLE service", "DROP TABLE migration", "PRAGMA user_version=1"):
        shown._db.execute(statement)
    store.close()
    with pytest.raises(ForeignSchemaError):
        Made(tmp_path / "trial", "", "", "").unlock()
