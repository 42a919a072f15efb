"""The officers of a vault: who they are, what is theirs alone, how they come, change their passphrase and go."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from fieldtool.casework.officer_ports import KnownOfficer
from fieldtool.domain import instants
from fieldtool.domain.errors import DiskFullError, NotAllowedError, NotFoundError
from fieldtool.domain.officer import Officer, Role
from fieldtool.vault import keys, slots, throttle
from fieldtool.vault.errors import WrongPassphraseError
from fieldtool.vault.header import KeySlot, SlotKind
from fieldtool.vault.own_rows import OwnRows


class OfficerRows(OwnRows):
    """The part of the store that knows its officers."""

    _proven: datetime | None = None
    _first = False

    def remember_opening(self, slot_id: str, cost: keys.Stretch | None, remarks: tuple[str, ...]) -> None:
        """The passphrase was just given; who has one that somebody else chose must choose their own."""
        super().remember_opening(slot_id, cost, remarks)
        self._proven = self._clock()
        row = self._db.execute(
            "SELECT first_passphrase FROM officer WHERE number = ?", (self._officer.number,)
        ).fetchone()
        self._first = bool(row and row[0]) and self._own_slot().kind is SlotKind.PASSPHRASE

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
        return self._own_slot().kind.value

    def prove(self, passphrase: str) -> None:
        """Whoever unlocked gives the passphrase (or the recovery code they used) again."""
        throttle.demand_patience(self._folder, self._clock())
        try:
            slots.open_slot(replace(self._header, slots=(self._own_slot(),)), passphrase)
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
        """A new officer with a way in of their own. The row comes first: at no moment is the passphrase good for more
        than choosing another."""
        if any(one.officer.number == officer.number and one.removed is None for one in self.officers()):
            raise NotAllowedError("This officer number is taken.", "Choose another number.")
        self._demand_unused(first_passphrase)
        with self._quietly() as db:
            db.execute(
                "INSERT INTO officer (number, name, role, first_passphrase, may_sign, added, added_by) "
                "VALUES (?, ?, ?, 1, ?, ?, ?) ON CONFLICT (number) DO UPDATE SET first_passphrase = 1, "
                "may_sign = excluded.may_sign, added = excluded.added, added_by = excluded.added_by, removed = ''",
                (
                    officer.number,
                    officer.name,
                    officer.role.value,
                    self._officer.number if may_sign else "",
                    instants.to_text(at),
                    self._officer.number,
                ),
            )
            self.forget_own_of(officer.number)
        self.keyring.add_officer(officer, first_passphrase)

    def remove_officer(self, number: str, *, at: datetime) -> None:
        """Takes the officer's way in and renews the key of the database, so that no copy of a key file helps them."""
        if not any(one.officer.number == number and one.removed is None for one in self.officers()):
            raise NotFoundError("There is no such officer in this vault.", "See the list of officers.")
        for slot in [s for s in self._header.slots if s.owner == number and s.kind is SlotKind.PASSPHRASE]:
            self.keyring.remove(slot.id)
        with self._writing("officer removed", number, at=at) as db:
            db.execute("UPDATE officer SET removed = ? WHERE number = ?", (instants.to_text(at), number))
            self.forget_own_of(number, certificate=False)

    def set_role(self, number: str, role: Role) -> None:
        """What an officer may do from the next unlocking on."""
        with self._writing("role changed", number, role.value) as db:
            db.execute("UPDATE officer SET role = ? WHERE number = ?", (role.value, number))

    def change_passphrase(self, old: str, new: str) -> None:
        """Of whoever unlocked. After the recovery code, what lay under the forgotten passphrase is lost."""
        number = self._officer.number
        self.prove(old)
        self._demand_unused(new)
        if self._own_slot().kind is SlotKind.PASSPHRASE:
            self.keyring.change_passphrase(old, new)
        else:
            with self._quietly():
                self.forget_own_of(number)
            self.keyring.reset_passphrase(number, new)
        with self._quietly() as db:
            db.execute("UPDATE officer SET first_passphrase = 0 WHERE number = ?", (number,))
        self._first, self._proven = False, self._clock()

    def reset_passphrase(self, number: str, first_passphrase: str, *, may_sign: bool) -> None:
        """Somebody forgot theirs: a first passphrase again; their signing key is lost."""
        self._demand_unused(first_passphrase)
        with self._quietly() as db:
            db.execute(
                "UPDATE officer SET first_passphrase = 1, may_sign = ? WHERE number = ?",
                (self._officer.number if may_sign else "", number),
            )
            self.forget_own_of(number)
        self.keyring.reset_passphrase(number, first_passphrase)

    def renew_recovery_code(self) -> str:
        """A new recovery code; the database gets a new key with it."""
        return self.keyring.renew_recovery_code()

    # inside

    def _own_slot(self) -> KeySlot:
        return next(slot for slot in self._header.slots if slot.id == self._slot_id)

    def _demand_unused(self, passphrase: str) -> None:
        try:
            slots.open_slot(self._header, passphrase)
        except WrongPassphraseError:
            return
        raise NotAllowedError(
            "These words open the vault already: nothing was changed.", "Let the program offer other words."
        )
