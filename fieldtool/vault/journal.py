"""The journal inside the vault: each line chained to the one before it with the journal's own key."""

from __future__ import annotations

import json
from datetime import datetime

from fieldtool.domain import instants
from fieldtool.domain.errors import FieldToolError
from fieldtool.domain.journal import JournalEntry, JournalHead
from fieldtool.vault import keys
from fieldtool.vault.database import Connection

BEGINNING = "00" * 32
"""What the first line chains to."""


class Journal:
    """Appends and reads lines. Appending happens inside the transaction of the change it tells of."""

    def __init__(self, connection: Connection, key: bytes) -> None:
        self._db = connection
        self.key = key
        self.head = self._newest()

    def append(self, at: datetime, officer: str, verb: str, subject: str, detail: str) -> JournalEntry:
        """One more line; `forget` must be called if the transaction is rolled back."""
        seq = self.head.seq + 1
        moment = instants.to_text(at)
        digest = keys.chain(self.key, self.head.hash, _line(seq, moment, officer, verb, subject, detail))
        self._db.execute(
            "INSERT INTO journal (seq, at, officer, verb, subject, detail, hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (seq, moment, officer, verb, subject, detail, digest),
        )
        self.head = JournalHead(seq, digest)
        return JournalEntry(seq, at, officer, verb, subject, detail, digest)

    def forget(self, before: JournalHead) -> None:
        """Goes back to what the database holds, after a rollback; to `before` where the disk cannot be read now."""
        try:
            self.head = self._newest()
        except FieldToolError:
            self.head = before

    def page(self, before: int | None, limit: int) -> list[JournalEntry]:
        """Newest first."""
        rows = self._db.execute(
            "SELECT seq, at, officer, verb, subject, detail, hash FROM journal "
            "WHERE seq < ? ORDER BY seq DESC LIMIT ?",
            (before if before is not None else self.head.seq + 1, limit),
        )
        return [JournalEntry(row[0], instants.from_text(row[1]), *row[2:]) for row in rows]

    def hash_at(self, seq: int) -> str | None:
        """The hash of one line, None where there is no such line."""
        if seq == 0:
            return BEGINNING
        row = self._db.execute("SELECT hash FROM journal WHERE seq = ?", (seq,)).fetchone()
        return None if row is None else str(row[0])

    def first_broken(self) -> int | None:
        """The number of the first line that does not chain; None where the whole journal holds."""
        previous, expected = BEGINNING, 1
        for row in self._db.execute(
            "SELECT seq, at, officer, verb, subject, detail, hash FROM journal ORDER BY seq"
        ):
            if row[0] != expected or keys.chain(self.key, previous, _line(*row[:6])) != row[6]:
                return int(expected)
            previous, expected = row[6], expected + 1
        return None

    def _newest(self) -> JournalHead:
        row = self._db.execute("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
        return JournalHead(0, BEGINNING) if row is None else JournalHead(int(row[0]), str(row[1]))


def _line(seq: int, at: str, officer: str, verb: str, subject: str, detail: str) -> bytes:
    return json.dumps(
        [seq, at, officer, verb, subject, detail], ensure_ascii=False, separators=(",", ":")
    ).encode()
