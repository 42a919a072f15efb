"""The journal of the collation in PostgreSQL: each line chained to the one before it with a key the server has not."""

from __future__ import annotations

import hashlib
import hmac
import json
from datetime import datetime
from typing import TYPE_CHECKING

from fieldtool.domain import instants
from fieldtool.domain.journal import JournalHead

if TYPE_CHECKING:
    from fieldtool.collation.connecting import Connection

BEGINNING = JournalHead(0, "00" * 32)
"""What the first line chains to."""


class Journal:
    """Appends and checks lines. Appending happens inside the transaction of the change it tells of."""

    def __init__(self, connection: Connection, key: bytes) -> None:
        self._db = connection
        self._key = key

    def head(self) -> JournalHead:
        """The newest line."""
        row = self._db.execute("SELECT seq, hash FROM fieldtool.journal ORDER BY seq DESC LIMIT 1").fetchone()
        return BEGINNING if row is None else JournalHead(int(row[0]), str(row[1]))

    def append(self, at: datetime, verb: str, subject: str, detail: str) -> None:
        """One more line; the writer's lock keeps others from appending at the same time."""
        head = self.head()
        line = (head.seq + 1, instants.to_text(at), verb, subject, detail)
        self._db.execute(
            "INSERT INTO fieldtool.journal (seq, at, verb, subject, detail, hash) VALUES (%s, %s, %s, %s, %s, %s)",
            (*line, self._hash(head.hash, line)),
        )

    def holds(self, head: JournalHead) -> bool:
        """The journal still has this line, or is asked about its beginning."""
        if head == BEGINNING:
            return True
        row = self._db.execute("SELECT hash FROM fieldtool.journal WHERE seq = %s", (head.seq,)).fetchone()
        return row is not None and str(row[0]) == head.hash

    def first_broken(self) -> int | None:
        """The number of the first line that does not chain; None where the whole journal holds."""
        before = BEGINNING
        for row in self._db.execute(
            "SELECT seq, at, verb, subject, detail, hash FROM fieldtool.journal ORDER BY seq"
        ):
            if row[0] != before.seq + 1 or self._hash(before.hash, row[:5]) != row[5]:
                return before.seq + 1
            before = JournalHead(int(row[0]), str(row[5]))
        return None

    def _hash(self, previous: str, line: tuple[object, ...]) -> str:
        said = json.dumps([previous, *line], ensure_ascii=False, separators=(",", ":")).encode()
        return hmac.new(self._key, said, hashlib.sha256).hexdigest()
