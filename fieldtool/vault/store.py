"""The laptop's open vault: settings and secrets, on top of cases, interviews, what left, officers and what is forgotten."""

from __future__ import annotations

from collections.abc import Mapping
from typing import BinaryIO

from fieldtool.vault.erasing_rows import ErasingRows


class SqlCaseStore(ErasingRows):
    """Port `CaseStore` over SQLCipher."""

    _lock: BinaryIO | None = None

    def hold(self, lock: BinaryIO) -> None:
        """Keeps the one-process lock until the store is closed."""
        self._lock = lock

    def setting(self, name: str) -> str:
        """A setting, "" where it was never set."""
        row = self._db.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else ""

    def set_setting(self, name: str, value: str) -> None:
        """Keeps a setting; the value stays out of the journal."""
        with self._writing("setting changed", name) as db:
            db.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", (name, value))

    def secret(self, name: str) -> bytes | None:
        """Bytes kept under `name`, or None."""
        row = self._db.execute("SELECT value FROM secret WHERE name = ?", (name,)).fetchone()
        return bytes(row[0]) if row else None

    def set_secret(self, name: str, value: bytes) -> None:
        """Keeps bytes under `name`."""
        with self._writing("secret changed", name) as db:
            db.execute("INSERT OR REPLACE INTO secret (name, value) VALUES (?, ?)", (name, value))

    def set_secrets(self, secrets: Mapping[str, bytes], verb: str, subject: str) -> None:
        """Keeps several in one transaction; the journal tells what for."""
        with self._writing(verb, subject) as db:
            db.executemany("INSERT OR REPLACE INTO secret (name, value) VALUES (?, ?)", list(secrets.items()))

    def _released(self) -> None:
        if self._lock is not None:
            self._lock.close()
            self._lock = None
