"""The laptop's open vault: settings, secrets and the officer's credential, on top of cases, interviews and what left."""

from __future__ import annotations

from typing import BinaryIO

from fieldtool.domain.officer import Credential
from fieldtool.vault import keys, slots, throttle
from fieldtool.vault.course_rows import CourseRows
from fieldtool.vault.errors import WrongPassphraseError

_KEPT = "SELECT key_nonce, key_sealed, key_commitment FROM officer"
_NEXT = "SELECT nonce, sealed, commitment FROM officer_key_next"


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
            "SELECT certificate, chain FROM officer WHERE number = ?", (self._officer.number,)
        ).fetchone()
        if row is None or row[0] is None:
            return None
        key = self._signing_key(self._slot_key, row[0])
        return None if key is None else Credential(bytes(row[0]), bytes(row[1]), key)

    def set_credential(self, credential: Credential) -> None:
        """Keeps the officer's certificate; the key is wrapped under that officer's own slot key."""
        wrapped = self._wrapped(self._slot_key, credential.certificate_pem, credential.key_pkcs8)
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
            db.execute("DELETE FROM officer_key_next WHERE number = ?", (self._officer.number,))

    def wrap_again(self, old: bytes, new: bytes) -> None:
        """The signing key under the new slot key too, before the key file changes. Nothing where there is none."""
        row = self._db.execute(
            "SELECT certificate FROM officer WHERE number = ?", (self._officer.number,)
        ).fetchone()
        key = self._signing_key(old, row[0]) if row and row[0] is not None else None
        if key is None:
            return
        wrapped = self._wrapped(new, row[0], key)
        with self._quietly() as db:
            db.execute(
                "INSERT OR REPLACE INTO officer_key_next (number, nonce, sealed, commitment) VALUES (?, ?, ?, ?)",
                (self._officer.number, wrapped.nonce, wrapped.sealed, wrapped.commitment),
            )

    def settle_wrapping(self, slot_key: bytes) -> None:
        """The key file has changed: only the wrapping that the slot key fits is kept."""
        number = self._officer.number
        row = self._db.execute(f"{_NEXT} WHERE number = ?", (number,)).fetchone()
        if row is None or not keys.fits(_own(slot_key), keys.Wrapped(*map(bytes, row))):
            return
        with self._quietly() as db:
            db.execute(
                "UPDATE officer SET key_nonce = ?, key_sealed = ?, key_commitment = ? WHERE number = ?",
                (*row, number),
            )
            db.execute("DELETE FROM officer_key_next WHERE number = ?", (number,))

    def _signing_key(self, slot_key: bytes, certificate: bytes) -> bytes | None:
        """Under the slot key, where it fits: from the officer's row, or from one left by a change that was broken off."""
        own, number = _own(slot_key), self._officer.number
        for query in (_KEPT, _NEXT):
            row = self._db.execute(f"{query} WHERE number = ?", (number,)).fetchone()
            if row is None or row[0] is None:
                continue
            wrapped = keys.Wrapped(*map(bytes, row))
            if keys.fits(own, wrapped):
                return keys.unwrap(own, wrapped, self._about(certificate))
        return None

    def _wrapped(self, slot_key: bytes, certificate: bytes, key: bytes) -> keys.Wrapped:
        return keys.wrap(_own(slot_key), key, self._about(certificate))

    def _about(self, certificate: bytes) -> bytes:
        return b"|".join([self.vault_id.encode(), self._officer.number.encode(), certificate])

    def _released(self) -> None:
        if self._lock is not None:
            self._lock.close()
            self._lock = None


def _own(slot_key: bytes) -> bytes:
    return keys.derive(slot_key, "signing key")
