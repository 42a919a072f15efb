"""The laptop's open vault: settings, secrets and the officer's credential, on top of cases, interviews and what left."""

from __future__ import annotations

from typing import BinaryIO

from fieldtool.domain.officer import Credential
from fieldtool.vault import keys, slots, throttle
from fieldtool.vault.course_rows import CourseRows
from fieldtool.vault.errors import WrongPassphraseError


class SqlCaseStore(CourseRows):
    """Port `CaseStore` over SQLCipher."""

    _lock: BinaryIO | None = None

    def hold(self, lock: BinaryIO) -> None:
        """Keeps the one-process lock until the store is closed."""
        self._lock = lock

    def prove(self, passphrase: str) -> None:
        """Raises unless this passphrase is of the officer who unlocked; wrong ones count as they do at the door."""
        throttle.demand_patience(self._folder, self._clock())
        try:
            opened = slots.open_slot(self._header, passphrase)
        except WrongPassphraseError:
            throttle.failed(self._folder, self._clock())
            raise
        if opened.slot.owner != self._officer.number:
            throttle.failed(self._folder, self._clock())
            raise WrongPassphraseError()
        throttle.succeeded(self._folder)

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

    def set_credential(self, credential: Credential) -> None:
        """Keeps the officer's certificate; the key is wrapped under that officer's own slot key."""
        own = keys.derive(self._slot_key, "signing key")
        wrapped = keys.wrap(own, credential.key_pkcs8, self._about(credential.certificate_pem))
        with self._writing("certificate kept", self._officer.number) as db:
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
