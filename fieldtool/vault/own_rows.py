"""What belongs to one officer alone: the signing key and other secrets, wrapped under that officer's own slot key."""

from __future__ import annotations

from collections.abc import Mapping

from fieldtool.domain.officer import Credential
from fieldtool.vault import keys
from fieldtool.vault.course_rows import CourseRows

_KEPT = "SELECT key_nonce, key_sealed, key_commitment FROM officer"
_NEXT = "SELECT nonce, sealed, commitment FROM officer_key_next"


class OwnRows(CourseRows):
    """The part of the store that keeps what only one officer's passphrase opens."""

    def credential(self) -> Credential | None:
        """Certificate and key of the officer who unlocked; None where there is none, or the recovery code was used."""
        row = self._db.execute(
            "SELECT certificate, chain FROM officer WHERE number = ?", (self._officer.number,)
        ).fetchone()
        if row is None or row[0] is None:
            return None
        key = self._signing_key(self._slot_key, row[0])
        return None if key is None else Credential(bytes(row[0]), bytes(row[1]), key)

    def set_credential(
        self, credential: Credential, secrets: Mapping[str, bytes] | None = None, *, forget: str = ""
    ) -> None:
        """Keeps the officer's certificate; the key is wrapped under that officer's own slot key.

        In the same transaction `secrets` that belong to it are kept, and the own secret `forget` is forgotten.
        """
        wrapped = self._wrapped(self._slot_key, credential.certificate_pem, credential.key_pkcs8)
        with self._writing("certificate kept", self._officer.number) as db:
            db.executemany(
                "INSERT OR REPLACE INTO secret (name, value) VALUES (?, ?)", list((secrets or {}).items())
            )
            db.execute(
                "DELETE FROM officer_secret WHERE number = ? AND name = ?", (self._officer.number, forget)
            )
            db.execute(
                "UPDATE officer SET certificate = ?, chain = ?, may_sign = '', key_nonce = ?, key_sealed = ?, key_commitment = ? "
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
        """What is the officer's own under the new slot key too, before the key file changes."""
        for name, value in self._own_under(old):
            with self._quietly():
                self._keep_own(new, name, value)
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
        self._forget_strange(slot_key)
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

    # other secrets

    def own_secret(self, name: str) -> bytes | None:
        """Bytes only this officer's passphrase opens; None where there are none, or the recovery code was used."""
        return dict(self._own_under(self._slot_key)).get(name)

    def set_own_secret(self, name: str, value: bytes | None) -> None:
        """Keeps bytes under this officer's own key; None forgets them."""
        with self._writing("own secret changed", name) as db:
            db.execute(
                "DELETE FROM officer_secret WHERE number = ? AND name = ?", (self._officer.number, name)
            )
            if value is not None:
                self._keep_own(self._slot_key, name, value)

    def forget_own_of(self, number: str, *, certificate: bool = True) -> None:
        """Inside a transaction: an officer's keys and secrets are gone. The certificate may stay, to be revoked and read."""
        self._db.execute("DELETE FROM officer_secret WHERE number = ?", (number,))
        self._db.execute("DELETE FROM officer_key_next WHERE number = ?", (number,))
        self._db.execute(
            "UPDATE officer SET key_nonce = NULL, key_sealed = NULL, key_commitment = NULL WHERE number = ?",
            (number,),
        )
        if certificate:
            self._db.execute(
                "UPDATE officer SET certificate = NULL, chain = NULL WHERE number = ?", (number,)
            )

    def _own_under(self, slot_key: bytes) -> list[tuple[str, bytes]]:
        """Name and bytes of every secret of this officer that the slot key opens."""
        rows = self._db.execute(
            "SELECT name, nonce, sealed, commitment FROM officer_secret WHERE number = ?",
            (self._officer.number,),
        ).fetchall()
        found = []
        for name, *parts in rows:
            key, wrapped = keys.derive(slot_key, name), keys.Wrapped(*map(bytes, parts))
            value = keys.unwrap(key, wrapped, self._about(name.encode())) if keys.fits(key, wrapped) else None
            if value is not None:
                found.append((name, value))
        return found

    def _keep_own(self, slot_key: bytes, name: str, value: bytes) -> None:
        wrapped = keys.wrap(keys.derive(slot_key, name), value, self._about(name.encode()))
        self._db.execute(
            "INSERT INTO officer_secret (number, name, nonce, sealed, commitment) VALUES (?, ?, ?, ?, ?)",
            (self._officer.number, name, wrapped.nonce, wrapped.sealed, wrapped.commitment),
        )

    def _forget_strange(self, slot_key: bytes) -> None:
        """Secrets under a passphrase that opens nothing any more."""
        known = dict(self._own_under(slot_key))
        rows = self._db.execute(
            "SELECT name, nonce, commitment FROM officer_secret WHERE number = ?", (self._officer.number,)
        ).fetchall()
        with self._quietly() as db:
            for name, nonce, commitment in rows:
                wrapped = keys.Wrapped(bytes(nonce), b"", bytes(commitment))
                if name in known and not keys.fits(keys.derive(slot_key, name), wrapped):
                    db.execute(
                        "DELETE FROM officer_secret WHERE number = ? AND name = ? AND commitment = ?",
                        (self._officer.number, name, commitment),
                    )


def _own(slot_key: bytes) -> bytes:
    return keys.derive(slot_key, "signing key")
