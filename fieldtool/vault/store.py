"""The laptop's open vault: settings, secrets and the officer's credential, on top of cases, interviews and what left."""

from __future__ import annotations

from collections.abc import Mapping
from typing import BinaryIO

from fieldtool.domain.officer import Credential
from fieldtool.vault import keys
from fieldtool.vault.course_rows import CourseRows
from fieldtool.vault.database import Connection


class SqlCaseStore(CourseRows):
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
            _keep(db, secrets)

    def credential(self) -> Credential | None:
        """Certificate and key of the officer who unlocked; None where there is none, or the recovery code was used."""
        row = self._db.execute(
            "SELECT certificate, chain, key_nonce, key_sealed, key_commitment FROM officer WHERE number = ?",
            (self._officer.number,),
        ).fetchone()
        if row is None or row[0] is None:
            return None
        wrapped = keys.Wrapped(bytes(row[2]), bytes(row[3]), bytes(row[4]))
        own = keys.derive(self._slot_key, "signing key")
        if not keys.fits(own, wrapped):
            return None
        key = keys.unwrap(own, wrapped, self._about(row[0]))
        return None if key is None else Credential(bytes(row[0]), bytes(row[1]), key)

    def set_credential(self, credential: Credential, secrets: Mapping[str, bytes] | None = None) -> None:
        """Keeps the officer's certificate; the key is wrapped under that officer's own slot key.

        `secrets` that belong to it are kept in the same transaction.
        """
        own = keys.derive(self._slot_key, "signing key")
        wrapped = keys.wrap(own, credential.key_pkcs8, self._about(credential.certificate_pem))
        with self._writing("certificate kept", self._officer.number) as db:
            _keep(db, secrets or {})
            db.execute(
                "UPDATE officer SET certificate = ?, chain = ?, key_nonce = ?, key_sealed = ?, key_commitment = ? "
                "WHERE number = ?",
                (
                    credential.certificate_pem,
                    credential.chain_pem,
                    wrapped.nonce,
                    wrapped.sealed,
                    wrapped.commitment,
                    self._officer.number,
                ),
            )

    def _about(self, certificate: bytes) -> bytes:
        return b"|".join([self.vault_id.encode(), self._officer.number.encode(), certificate])

    def _released(self) -> None:
        if self._lock is not None:
            self._lock.close()
            self._lock = None


def _keep(db: Connection, secrets: Mapping[str, bytes]) -> None:
    db.executemany("INSERT OR REPLACE INTO secret (name, value) VALUES (?, ?)", list(secrets.items()))
