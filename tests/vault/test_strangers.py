"""A reader that shares no code with ours opens the database from the description in docs/formats/vault.md alone."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import unicodedata
from pathlib import Path

import apsw
import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from fieldtool.vault import backup
from fieldtool.vault.store import SqlCaseStore
from tests.vault.conftest import Made
from tests.vault.invented import CANARIES, NOW, PASSPHRASE


def hkdf(key: bytes, salt: bytes, info: bytes) -> bytes:
    """RFC 5869 for one block, by hand."""
    extracted = hmac.new(salt or bytes(32), key, hashlib.sha256).digest()
    return hmac.new(extracted, info + b"\x01", hashlib.sha256).digest()


def data_key(head: dict[str, object], passphrase: str) -> bytes:
    """From the passphrase to the data key, as the description says."""
    slot = next(s for s in head["slots"] if s["kind"] == "passphrase")  # type: ignore[attr-defined]
    cost = slot["argon2id"]
    key = Argon2id(
        salt=base64.b64decode(slot["salt"]),
        length=32,
        iterations=cost["iterations"],
        lanes=cost["lanes"],
        memory_cost=cost["memory_kib"],
    ).derive(unicodedata.normalize("NFKC", passphrase).encode())
    nonce = base64.b64decode(slot["nonce"])
    assert hkdf(key, nonce, b"fieldtool/1/commit") == base64.b64decode(slot["commitment"])
    costs = [cost["memory_kib"], cost["iterations"], cost["lanes"]]
    about = json.dumps(
        [
            "fieldtool-vault", 1, head["vault_id"], slot["id"], slot["kind"], slot["owner"],
            base64.b64decode(slot["salt"]).hex(), costs, base64.b64decode(slot["public"]).hex(), "",
        ],
        separators=(",", ":"),
    ).encode()  # fmt: skip
    wrap = ChaCha20Poly1305(hkdf(key, b"", b"fieldtool/1/wrap"))
    return wrap.decrypt(nonce, base64.b64decode(slot["sealed"]), about)


def opened(path: Path, key: bytes) -> apsw.Connection:
    """SQLite3 Multiple Ciphers in its SQLCipher 4 mode."""
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    connection.pragma("cipher", "sqlcipher")
    connection.pragma("legacy", 4)
    connection.pragma("legacy_page_size", 8192)
    connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    return connection


def test_a_stranger_reads_the_vault(vault: Made) -> None:
    head = json.loads((vault.folder / "vault.json").read_text(encoding="utf-8"))
    key = hkdf(data_key(head, PASSPHRASE), head["vault_id"].encode(), b"fieldtool/1/database")
    connection = opened(vault.folder / "cases.db", key)
    assert connection.execute("SELECT value FROM answer ORDER BY seq").fetchall() == [
        (CANARIES["answer"],),
        ("",),
    ]
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    last = connection.execute("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    assert last == (head["journal"]["seq"], head["journal"]["hash"])
    connection.close()


def test_a_stranger_reads_every_row_of_every_table(store: SqlCaseStore, vault: Made) -> None:
    """What our library reads, another one reads too, value by value."""
    ours = store._db
    names = [
        row[0]
        for row in ours.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'case_search' ORDER BY name"
        )
    ]
    assert len(names) > 25
    head = json.loads((vault.folder / "vault.json").read_text(encoding="utf-8"))
    key = hkdf(data_key(head, PASSPHRASE), head["vault_id"].encode(), b"fieldtool/1/database")
    connection = opened(vault.folder / "cases.db", key)
    rows = 0
    for name in names:
        mine = ours.execute(f"SELECT * FROM {name}").fetchall()
        theirs = connection.execute(f"SELECT * FROM {name}").fetchall()
        assert sorted(map(repr, mine)) == sorted(map(repr, theirs)), name
        rows += len(mine)
    assert rows > 30
    connection.close()


def test_a_stranger_checks_the_key_file(vault: Made) -> None:
    """Checksum and code over the body, and the seal over the pages, as the description says."""
    value = json.loads((vault.folder / "vault.json").read_text(encoding="utf-8"))
    key = hkdf(data_key(value, PASSPHRASE), value["vault_id"].encode(), b"fieldtool/1/key file")
    checksum, mac = value.pop("checksum"), value.pop("mac")
    body = json.dumps(value, separators=(",", ":"), sort_keys=True).encode()
    assert hashlib.sha256(body).hexdigest() == checksum
    assert hmac.digest(key, body, "sha256") == base64.b64decode(mac)
    pages = (vault.folder / "cases.db").read_bytes()
    ends = b"".join(pages[at + 8112 : at + 8192] for at in range(0, len(pages), 8192))
    assert hashlib.sha256(ends).hexdigest() == value["seal"]
    assert base64.b64decode(value["database_salt"]) == pages[:16]


def test_a_stranger_reads_a_backup(store: SqlCaseStore, tmp_path: Path) -> None:
    made = backup.write_backup(store, tmp_path / "stick", NOW)
    head = json.loads((made / "vault.json").read_text(encoding="utf-8"))
    salt = base64.b64decode(head["backup_salt"])
    key = hkdf(data_key(head, PASSPHRASE), salt, b"fieldtool/1/backup")
    connection = opened(made / "cases.db", key)
    assert connection.execute("SELECT count(*) FROM answer").fetchone() == (2,)
    connection.close()


def test_a_stranger_with_another_key_reads_nothing(vault: Made) -> None:
    connection = opened(vault.folder / "cases.db", bytes(32))
    with pytest.raises(apsw.NotADBError):
        connection.execute("SELECT count(*) FROM answer").fetchone()
    connection.close()
