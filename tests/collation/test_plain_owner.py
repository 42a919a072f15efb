"""A managed server: the owner of the database is no superuser, may make no roles, and no extension is there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldtool.collation import PostgresCollationStore
from tests.collation.cluster import cluster
from tests.collation.conftest import Home
from tests.collation.test_postgresql import fill

pytestmark = pytest.mark.postgresql
NAME = "plain_owner"


@pytest.fixture
def plain(database: str) -> Iterator[str]:
    """The address of a database whose owner may do nothing but own it."""
    name = database.split("@/")[1].split("?")[0]
    with cluster().connection(database) as above:
        above.execute(f"CREATE ROLE {NAME} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS".encode())
        above.execute("CREATE ROLE reader_of_south LOGIN")
        above.execute(f"ALTER DATABASE {name} OWNER TO {NAME}".encode())
    yield database.replace("owner@", f"{NAME}@")
    with cluster().connection(database) as above:
        above.execute(f"DROP OWNED BY {NAME} CASCADE".encode())
        above.execute("DROP OWNED BY reader_of_south")
        above.execute(f"ALTER DATABASE {name} OWNER TO owner".encode())
        above.execute(f"DROP ROLE {NAME}".encode())
        above.execute("DROP ROLE reader_of_south")


def test_the_owner_of_a_database_needs_no_other_right_and_no_extension(plain: str, tmp_path: Path) -> None:
    home = Home(tmp_path / "hq", plain)
    store = home.create()
    fill(store)
    assert isinstance(store, PostgresCollationStore)
    with store.transaction("regions", ""):
        store.assign_region("d", "south")
        store.allow_reader("reader_of_south", "south")
    store.close()
    again = home.open()
    assert again.count() == 2
    again.close()
    with cluster().connection(plain) as beside:
        rights = beside.execute(
            "SELECT rolsuper, rolcreaterole, rolcreatedb, rolbypassrls FROM pg_roles WHERE rolname = current_user"
        ).fetchone()
        assert rights == (False, False, False, False)
        assert beside.execute("SELECT extname FROM pg_extension").fetchall() == [("plpgsql",)]
        others = beside.execute(
            "SELECT DISTINCT p.prosrc FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = 'fieldtool'"
        ).fetchall()
        assert others == []  # no functions and no triggers of our own either
    with cluster().connection(plain.replace(f"{NAME}@", "reader_of_south@")) as reader:
        seen = reader.execute("SELECT case_id FROM fieldtool.case_record").fetchall()
        assert seen == [("c1",)]


def test_what_is_distributed_by_case_holds_the_case_in_every_key(plain: str, tmp_path: Path) -> None:
    """Citus: a distributed table's unique keys hold its distribution column, and nothing refers to another table."""
    Home(tmp_path / "hq", plain).create().close()
    with cluster().connection(plain) as beside:
        keys = beside.execute(
            "SELECT c.conrelid::regclass::text, c.contype::text, array_agg(a.attname::text) FROM pg_constraint c "
            "JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY(c.conkey) "
            "WHERE c.conrelid IN ('fieldtool.case_record'::regclass, 'fieldtool.conflict'::regclass) "
            "GROUP BY 1, 2, c.oid"
        ).fetchall()
        unique = [(table, set(columns)) for table, kind, columns in keys if kind in ("p", "u")]
        assert len(unique) == 2
        assert all("case_id" in columns for _, columns in unique)
        assert not [kind for _, kind, _ in keys if kind == "f"]
        sequences = beside.execute(
            "SELECT column_name FROM information_schema.columns WHERE table_schema = 'fieldtool' "
            "AND table_name IN ('case_record', 'conflict') AND (is_identity = 'YES' OR column_default IS NOT NULL)"
        ).fetchall()
        assert sequences == []
