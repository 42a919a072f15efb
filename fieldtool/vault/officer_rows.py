"""The officers of a vault: who they are, what is theirs alone, how they come, change their passphrase and go."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from fieldtool.casework.officer_ports import KnownOfficer
from fieldtool.domain import instants
from fieldtool.domain.errors import DiskFullError, NotAllowedError, NotFoundError
from fieldtool.domain.officer import Credential, Officer, Role
from fieldtool.vault import header, keys, slots, throttle
from fieldtool.vault.course_rows import CourseRows
from fieldtool.vault.errors import WrongPassphraseError
from fieldtool.vault.header import KeySlot, SlotKind

_SIGNING_KEY = "signing key"


class OfficerRows(CourseRows):
    """The part of the store that knows its officers."""

    _slot: KeySlot | None = None
    _proven: datetime | None = None

    def opened_by(self, slot: KeySlot) -> None:
        """Which slot was opened: the passphrase was just given."""
        self._slot = slot
        self._proven = self._clock()
        row = self._db.execute(
            "SELECT first_passphrase FROM officer WHERE number = ?", (self._officer.number,)
        ).fetchone()
        self._first = bool(row and row[0]) and slot.kind is SlotKind.PASSPHRASE

    _first = False

    def note_failures(self, failures: int) -> None:
        """What was tried at the door while nobody could write it down."""
        with suppress(DiskFullError):
            self.note("wrong passphrases", "unlock", str(failures))

    @property
    def must_choose_passphrase(self) -> bool:
        """Whoever unlocked has a passphrase that an administrator chose."""
        return self._first

    @property
    def opened_with(self) -> str:
        """Kind of the slot that was opened."""
        return self._slot.kind.value if self._slot is not None else SlotKind.PASSPHRASE.value

    def prove(self, passphrase: str) -> None:
        """Whoever unlocked gives the passphrase (or the recovery code they used) again."""
        throttle.demand_patience(self._folder, self._clock())
        own = [s for s in self._header.slots if self._slot is None or s.id == self._slot.id]
        try:
            slots.open_slot(replace(self._header, slots=tuple(own)), passphrase)
        except WrongPassphraseError:
            throttle.failed(self._folder, self._clock())
            self.note("passphrase wrong", self._officer.number, "asked again")
            raise
        throttle.succeeded(self._folder)
        self._proven = self._clock()
        self.note("passphrase given again", self._officer.number)

    def proven_seconds(self) -> float | None:
        """Seconds since then; None where a clock was put back, so that this cannot make it last."""
        if self._proven is None:
            return None
        seconds = (self._clock() - self._proven).total_seconds()
        return seconds if seconds >= 0 else None

    # who there is

    def officers(self) -> Sequence[KnownOfficer]:
        """Everybody who ever worked with this vault, by number."""
        found = self._db.execute(
            "SELECT number, name, role, certificate, may_sign, first_passphrase, added, added_by, removed "
            "FROM officer ORDER BY number"
        )
        return [
            KnownOfficer(
                Officer(row[0], row[1], Role(row[2])),
                row[3] is not None,
                bytes(row[3] or b""),
                row[4],
                bool(row[5]),
                instants.from_text(row[6]) if row[6] else None,
                row[7],
                instants.from_text(row[8]) if row[8] else None,
            )
            for row in found
        ]

    def add_officer(self, officer: Officer, first_passphrase: str, *, may_sign: bool, at: datetime) -> None:
        """A new officer with a way in of their own. The row comes first: a slot without one would open nothing."""
        self._demand_free(officer.number, first_passphrase)
        slot, _ = slots.passphrase_slot(
            self._header.vault_id, officer.number, first_passphrase, self._data_key, self._cost()
        )
        with self._writing("officer added", officer.number, officer.role.value, at=at) as db:
            db.execute(
                "INSERT INTO officer (number, name, role, first_passphrase, may_sign, added, added_by) "
                "VALUES (?, ?, ?, 1, ?, ?, ?) ON CONFLICT (number) DO UPDATE SET name = excluded.name, "
                "role = excluded.role, first_passphrase = 1, may_sign = excluded.may_sign, added = excluded.added, "
                "added_by = excluded.added_by, removed = '', certificate = NULL, chain = NULL",
                (
                    officer.number,
                    officer.name,
                    officer.role.value,
                    self._officer.number if may_sign else "",
                    instants.to_text(at),
                    self._officer.number,
                ),
            )
            db.execute("DELETE FROM officer_secret WHERE number = ?", (officer.number,))
        self._write_slots((*(s for s in self._header.slots if s.owner != officer.number), slot))

    def remove_officer(self, number: str, *, at: datetime) -> None:
        """Takes the officer's way in. The slot goes first: cut off in between, nobody unlocks who should not."""
        if not any(one.officer.number == number and one.removed is None for one in self.officers()):
            raise NotFoundError("There is no such officer in this vault.", "See the list of officers.")
        self._take_slots_of(number)
        with self._writing("officer removed", number, at=at) as db:
            db.execute("UPDATE officer SET removed = ? WHERE number = ?", (instants.to_text(at), number))
            db.execute("DELETE FROM officer_secret WHERE number = ?", (number,))
            db.execute(
                "UPDATE officer SET key_nonce = NULL, key_sealed = NULL, key_commitment = NULL WHERE number = ?",
                (number,),
            )

    def set_role(self, number: str, role: Role) -> None:
        """What an officer may do from the next unlocking on."""
        with self._writing("role changed", number, role.value) as db:
            db.execute("UPDATE officer SET role = ? WHERE number = ?", (role.value, number))

    def change_passphrase(self, passphrase: str) -> None:
        """Of whoever unlocked. At every moment one of the two passphrases opens everything, never neither."""
        number = self._officer.number
        slot, new_key = slots.passphrase_slot(
            self._header.vault_id, number, passphrase, self._data_key, self._cost()
        )
        names = [
            row[0]
            for row in self._db.execute(
                "SELECT DISTINCT name FROM officer_secret WHERE number = ? UNION SELECT ? WHERE EXISTS "
                "(SELECT 1 FROM officer WHERE number = ? AND key_sealed IS NOT NULL)",
                (number, _SIGNING_KEY, number),
            )
        ]
        own = {name: value for name in names if (value := self.own_secret(name)) is not None}
        with self._quietly():
            for name, value in own.items():
                self._keep_wrapped(new_key, name, value)
        self._write_slots(
            (
                *(s for s in self._header.slots if not (s.owner == number and s.kind is SlotKind.PASSPHRASE)),
                slot,
            )
        )
        self._slot_key, self._slot, self._proven = new_key, slot, self._clock()
        with self._writing("passphrase changed", number) as db:
            db.execute("UPDATE officer SET first_passphrase = 0 WHERE number = ?", (number,))
            db.execute(
                "UPDATE officer SET key_nonce = NULL, key_sealed = NULL, key_commitment = NULL WHERE number = ?",
                (number,),
            )
            for name, nonce, commitment in db.execute(
                "SELECT name, nonce, commitment FROM officer_secret WHERE number = ?", (number,)
            ).fetchall():
                if not keys.fits(self._own(name), keys.Wrapped(nonce, b"", commitment)):
                    db.execute(
                        "DELETE FROM officer_secret WHERE number = ? AND name = ? AND commitment = ?",
                        (number, name, commitment),
                    )
        self._first = False

    # what is an officer's own

    def own_secret(self, name: str) -> bytes | None:
        """Bytes only this officer's passphrase opens; None where there are none, or the recovery code was used."""
        number, own = self._officer.number, self._own(name)
        rows = self._db.execute(
            "SELECT nonce, sealed, commitment FROM officer_secret WHERE number = ? AND name = ?",
            (number, name),
        ).fetchall()
        if name == _SIGNING_KEY and not rows:  # as vaults of the first shape keep it
            rows = self._db.execute(
                "SELECT key_nonce, key_sealed, key_commitment FROM officer "
                "WHERE number = ? AND key_sealed IS NOT NULL",
                (number,),
            ).fetchall()
        for row in rows:
            wrapped = keys.Wrapped(*(bytes(part) for part in row))
            if keys.fits(own, wrapped):
                return keys.unwrap(own, wrapped, self._about_own(name))
        return None

    def set_own_secret(self, name: str, value: bytes | None) -> None:
        """Keeps bytes under this officer's own key; None forgets them."""
        with self._writing("own secret changed", name) as db:
            db.execute(
                "DELETE FROM officer_secret WHERE number = ? AND name = ?", (self._officer.number, name)
            )
            if value is not None:
                self._keep_wrapped(self._slot_key, name, value)

    def credential(self) -> Credential | None:
        """Certificate and key of the officer who unlocked; None where there is none, or the recovery code was used."""
        row = self._db.execute(
            "SELECT certificate, chain FROM officer WHERE number = ?", (self._officer.number,)
        ).fetchone()
        if row is None or row[0] is None:
            return None
        key = self.own_secret(_SIGNING_KEY)
        return None if key is None else Credential(bytes(row[0]), bytes(row[1]), key)

    def set_credential(self, credential: Credential) -> None:
        """Keeps the officer's certificate; the key is wrapped under that officer's own slot key."""
        number = self._officer.number
        with self._writing("certificate kept", number) as db:
            db.execute(
                "UPDATE officer SET certificate = ?, chain = ?, may_sign = '', key_nonce = NULL, key_sealed = NULL, "
                "key_commitment = NULL WHERE number = ?",
                (credential.certificate_pem, credential.chain_pem, number),
            )
            db.execute("DELETE FROM officer_secret WHERE number = ? AND name = ?", (number, _SIGNING_KEY))
            self._keep_wrapped(self._slot_key, _SIGNING_KEY, credential.key_pkcs8)

    # inside

    def _keep_wrapped(self, slot_key: bytes, name: str, value: bytes) -> None:
        wrapped = keys.wrap(keys.derive(slot_key, name), value, self._about_own(name))
        self._db.execute(
            "INSERT INTO officer_secret (number, name, nonce, sealed, commitment) VALUES (?, ?, ?, ?, ?)",
            (self._officer.number, name, wrapped.nonce, wrapped.sealed, wrapped.commitment),
        )

    def _own(self, name: str) -> bytes:
        return keys.derive(self._slot_key, name)

    def _about_own(self, name: str) -> bytes:
        """What a secret belongs to. The signing key is bound to its certificate, as it always was."""
        about = f"{self._header.vault_id}|{self._officer.number}|".encode()
        if name != _SIGNING_KEY:
            return about + name.encode()
        row = self._db.execute(
            "SELECT certificate FROM officer WHERE number = ?", (self._officer.number,)
        ).fetchone()
        return about + bytes(row[0] or b"")

    def _demand_free(self, number: str, passphrase: str) -> None:
        if any(one.officer.number == number and one.removed is None for one in self.officers()):
            raise NotAllowedError("This officer number is taken.", "Choose another number.")
        try:
            slots.open_slot(self._header, passphrase)
        except WrongPassphraseError:
            return
        raise NotAllowedError(
            "These words open the vault already: nobody was added.", "Let the program offer other words."
        )

    def _cost(self) -> keys.Stretch:
        """As strong as the strongest slot there is: it was measured on this machine."""
        there = [slot.cost for slot in self._header.slots if slot.cost is not None]
        return max(there, key=lambda cost: (cost.memory_kib, cost.iterations), default=keys.Stretch())

    def _take_slots_of(self, number: str) -> None:
        self._write_slots(tuple(slot for slot in self._header.slots if slot.owner != number))

    def _write_slots(self, wanted: tuple[KeySlot, ...]) -> None:
        self._header = replace(self._header, slots=wanted, head=self._journal.head, rows=self.rows_by_table())
        header.write(self._folder, self._header)
