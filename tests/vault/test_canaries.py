"""Words put into every personal field are found in no file: not in the vault's folder, not in temporary files, not on paper."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from fieldtool.vault import FLOOR, SqlVaults, backup
from fieldtool.vault.errors import FieldToolError
from tests.vault import invented
from tests.vault.conftest import Made


def seen(folder: Path) -> list[tuple[str, str]]:
    """(file, word) for every canary in a file or its name, in the usual encodings."""
    found = []
    for path in folder.rglob("*"):
        data = (path.read_bytes() if path.is_file() else b"") + path.name.encode()
        found += [
            (path.name, name)
            for name, word in invented.CANARIES.items()
            if any(word.encode(kind) in data for kind in ("utf-8", "utf-16-le", "utf-16-be"))
        ]
    return found


def test_no_file_holds_them_while_open_or_closed(
    tmp_path: Path, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    for name in ("TMPDIR", "SQLITE_TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(temporary))
    store, code = SqlVaults(FLOOR).create(
        tmp_path / "vault", officer=invented.OFFICER, passphrase=invented.PASSPHRASE, now=invented.NOW
    )
    _, talk = invented.fill(store)
    # Sorting much is what makes SQLite write temporary files.
    for number in range(40):
        invented.give(store, talk, f"/data/long{number}", invented.CANARIES["answer"] * 300)
    assert (
        len(store._db.execute("SELECT a.value FROM answer a, answer b ORDER BY a.value, b.ref").fetchall())
        > 1000
    )
    assert store.rows(search="canary")
    store._db.execute("BEGIN IMMEDIATE")
    store._db.execute("UPDATE answer SET value = value || 'changed'")
    assert (tmp_path / "vault" / "cases.db-journal").stat().st_size > 0
    assert seen(tmp_path) == []
    store._db.execute("ROLLBACK")
    backup.write_backup(store, tmp_path / "stick", invented.NOW)
    assert seen(tmp_path) == []
    store.close()
    assert seen(tmp_path) == []
    assert seen(own_home) == []
    for path in tmp_path.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert invented.PASSPHRASE.encode() not in data
            assert code.encode() not in data


def test_the_search_for_them_does_find_one(tmp_path: Path) -> None:
    """A test of the test: otherwise it could pass by looking nowhere."""
    (tmp_path / "leak.txt").write_text(f"x{invented.CANARIES['name']}x", encoding="utf-16-le")
    assert seen(tmp_path) == [("leak.txt", "name")]


def test_no_refusal_repeats_them(vault: Made) -> None:
    os.truncate(vault.folder / "cases.db", 8192)
    with pytest.raises(FieldToolError) as caught:
        vault.unlock()
    whole = f"{caught.value} {caught.value!r} {caught.value.__cause__!r}"
    assert invented.PASSPHRASE not in whole
    assert not [word for word in invented.CANARIES.values() if word in whole]


def test_a_case_shows_nothing_but_its_id(vault: Made) -> None:
    store = vault.unlock()
    case = store.case(vault.case_id)
    assert repr(case) == f"Case(id='{case.id}')"
    assert repr(case.person) == "Person()"
    texts = repr([store.rows(), store.answers(vault.interview_id), store.interviews(vault.case_id)])
    assert not [word for word in invented.CANARIES.values() if word in texts]
    store.close()
