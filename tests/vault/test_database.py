"""The database file: never made by opening, its pragmas as they must be."""

from __future__ import annotations

import secrets
import threading
from pathlib import Path

import pytest

from fieldtool.domain.errors import DiskFullError, FieldToolError, ReadOnlyError
from fieldtool.vault import database
from fieldtool.vault.errors import DatabaseDamagedError, DatabaseMissingError, ReadWriteError

KEY = secrets.token_bytes(32)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A small encrypted database."""
    made = tmp_path / "cases.db"
    connection = database.connect(made, KEY, create=True)
    with database.transaction(connection) as writing:
        writing.execute("CREATE TABLE word (text TEXT)")
        writing.executemany("INSERT INTO word VALUES (?)", [(f"invented word {n}" * 30,) for n in range(300)])
    connection.close()
    return made


def test_opening_never_makes_a_database(tmp_path: Path) -> None:
    with pytest.raises(DatabaseMissingError):
        database.connect(tmp_path / "cases.db", KEY)
    assert list(tmp_path.iterdir()) == []


def test_an_emptied_database_is_not_taken_for_a_new_one(path: Path) -> None:
    """SQLite itself opens a file of no bytes as a database without tables."""
    path.write_bytes(b"")
    with pytest.raises(DatabaseMissingError):
        database.connect(path, KEY)
    assert path.stat().st_size == 0


def test_creating_never_writes_over_one(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(FieldToolError, match="already"):
        database.connect(path, KEY, create=True)
    assert path.read_bytes() == before


def test_another_key_and_a_foreign_file_are_damage(path: Path, tmp_path: Path) -> None:
    with pytest.raises(DatabaseDamagedError):
        database.connect(path, secrets.token_bytes(32))
    foreign = tmp_path / "letter.txt"
    foreign.write_text("no database at all " * 2000, encoding="utf-8")
    with pytest.raises(DatabaseDamagedError):
        database.connect(foreign, KEY)


def test_every_pragma_is_as_it_must_be(path: Path) -> None:
    connection = database.connect(path, KEY)
    found = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in (
            "journal_mode",
            "synchronous",
            "temp_store",
            "secure_delete",
            "foreign_keys",
            "trusted_schema",
        )
    }
    assert found == {
        "journal_mode": "truncate",
        "synchronous": 3,
        "temp_store": 2,
        "secure_delete": 1,
        "foreign_keys": 1,
        "trusted_schema": 0,
    }
    assert int(connection.execute("PRAGMA cipher_page_size").fetchone()[0]) == 8192
    assert int(connection.execute("PRAGMA page_size").fetchone()[0]) == 8192
    connection.close()


def test_the_library_really_encrypts(path: Path) -> None:
    """A build of SQLite without a cipher would take the key pragma in silence."""
    connection = database.connect(path, KEY)
    assert connection.execute("PRAGMA cipher_version").fetchone()[0].startswith("4.")
    connection.close()
    data = path.read_bytes()
    assert not data.startswith(b"SQLite format 3")
    assert b"invented" not in data


def test_a_transaction_is_whole_or_not_there(path: Path) -> None:
    connection = database.connect(path, KEY)

    def half() -> None:
        with database.transaction(connection) as writing:
            writing.execute("DELETE FROM word")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()
    assert connection.execute("SELECT count(*) FROM word").fetchone()[0] == 300
    assert not connection.in_transaction
    connection.close()


def test_a_connection_is_bound_to_its_thread(path: Path) -> None:
    """All calls come from the vault thread: a mistake must be loud."""
    connection = database.connect(path, KEY)
    caught: list[Exception] = []

    def elsewhere() -> None:
        try:
            connection.execute("SELECT 1")
        except Exception as error:
            caught.append(error)

    other = threading.Thread(target=elsewhere)
    other.start()
    other.join()
    assert "thread" in str(caught[0])
    connection.close()


def test_a_full_disk_is_said_and_nothing_is_half_written(path: Path) -> None:
    connection = database.connect(path, KEY)
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(DiskFullError), database.transaction(connection) as writing:
        writing.executemany("INSERT INTO word VALUES (?)", [("x" * 5000,)] * 200)
    assert connection.execute("SELECT count(*) FROM word").fetchone()[0] == 300
    connection.close()


def test_a_mistake_in_our_sql_is_not_dressed_up_as_a_sentence(path: Path) -> None:
    from sqlcipher3 import dbapi2

    connection = database.connect(path, KEY)
    with pytest.raises(dbapi2.OperationalError), database.transaction(connection) as writing:
        writing.execute("SELECT * FROM the_disk_is_full_of_readonly_tables")
    connection.close()


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (13, DiskFullError),
        (8, ReadOnlyError),
        (8 | 4 << 8, ReadOnlyError),
        (14, ReadOnlyError),
        (10, ReadWriteError),
        (10 | 4 << 8, ReadWriteError),
        (11, DatabaseDamagedError),
        (26, DatabaseDamagedError),
    ],
)
def test_each_error_of_the_disk_has_its_sentence(code: int, kind: type[FieldToolError]) -> None:
    from sqlcipher3 import dbapi2

    error = dbapi2.DatabaseError("whatever it says")
    error.sqlite_errorcode = code
    assert type(database.told(error)) is kind


@pytest.mark.parametrize("place", [0, 16, 4000, 8192, 8192 + 100, -1])
def test_any_changed_byte_is_found_by_the_full_check_or_on_opening(path: Path, place: int) -> None:
    from tests.vault.invented import flip

    flip(path, place)
    try:
        connection = database.connect(path, KEY)
    except DatabaseDamagedError:
        return
    try:
        assert not database.full_check(connection)
    finally:
        connection.close()


def test_a_whole_database_passes_both_checks(path: Path) -> None:
    connection = database.connect(path, KEY)
    assert database.quick_check(connection)
    assert database.full_check(connection)
    connection.close()


@pytest.mark.parametrize("pages_left", [1, 5, 10])
def test_one_cut_at_a_page_does_not_pass_the_quick_check(path: Path, pages_left: int) -> None:
    """SQLCipher's own integrity check does not see this: every page that is left is whole."""
    path.write_bytes(path.read_bytes()[: pages_left * 8192])
    try:
        connection = database.connect(path, KEY)
    except DatabaseDamagedError:
        return
    try:
        assert not database.quick_check(connection)
    finally:
        connection.close()
