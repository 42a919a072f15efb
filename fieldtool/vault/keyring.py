"""Who can open a vault, and changing that: the key file is rewritten, and where somebody leaves, the database too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from fieldtool.casework.key_slots import KeySlotFacts
from fieldtool.domain.errors import NotAllowedError, NotFoundError
from fieldtool.domain.officer import Officer
from fieldtool.vault import header, keys, public, renewing, slots
from fieldtool.vault.errors import LastSlotError, WrongPassphraseError
from fieldtool.vault.header import KeySlot, SlotKind
from fieldtool.vault.recovery import new_code
from fieldtool.vault.slots import Opened

if TYPE_CHECKING:
    from fieldtool.vault.base import StoreBase


class SqlKeyRing:
    """Port `KeyRing` over an open store."""

    def __init__(self, store: StoreBase) -> None:
        self._store = store

    def slots(self) -> Sequence[KeySlotFacts]:
        """All slots, in the order they are tried."""
        return [self._facts(slot) for slot in self._slots]

    def prove(self, passphrase: str) -> None:
        """WrongPassphraseError unless it is the passphrase of the officer who unlocked."""
        self._opened(passphrase)

    def add_officer(self, officer: Officer, passphrase: str) -> str:
        """The officer's row first: one without a slot does no harm, and adding is done again."""
        if any(slot.owner == officer.number for slot in self._passphrases()):
            raise NotAllowedError(
                "This officer has a passphrase in this vault already.", "Choose another officer number."
            )
        store = self._store
        made, _ = slots.passphrase_slot(
            store.vault_id, officer.number, passphrase, store._data_key, self._cost()
        )
        with store._writing("officer added", officer.number, officer.role.value) as db:
            db.execute(
                "INSERT INTO officer (number, name, role) VALUES (?, ?, ?) "
                "ON CONFLICT (number) DO UPDATE SET name = excluded.name, role = excluded.role",
                (officer.number, officer.name, officer.role.value),
            )
        self._write([*self._slots, made])
        store.note("key slot added", officer.number, made.id)
        return made.id

    def change_passphrase(self, old: str, new: str) -> None:
        """The signing key lies under both passphrases until the key file has changed."""
        self._restretch(old, new, self._cost(), "passphrase changed")

    def reset_passphrase(self, officer_number: str, new: str) -> None:
        """A new slot in the place of the forgotten one."""
        store = self._store
        found = [slot for slot in self._passphrases() if slot.owner == officer_number]
        if not found:
            raise NotFoundError("There is no such officer in this vault.")
        made, slot_key = slots.passphrase_slot(
            store.vault_id, officer_number, new, store._data_key, self._cost()
        )
        self._write([made if slot == found[0] else slot for slot in self._slots])
        if found[0].id == store._slot_id:
            store._slot_id, store._slot_key = made.id, slot_key
        store.note("passphrase reset", officer_number, made.id)

    def calibrate(self, passphrase: str) -> KeySlotFacts:
        """Never cheaper than before."""
        before = self._opened(passphrase).slot.cost or keys.FLOOR
        found = keys.calibrated()
        cost = keys.Stretch(
            max(before.memory_kib, found.memory_kib),
            max(before.iterations, found.iterations),
            max(before.lanes, found.lanes),
        )
        self._restretch(passphrase, passphrase, cost, "passphrase stretched")
        return next(facts for facts in self.slots() if facts.mine)

    def remove(self, slot_id: str) -> None:
        """Removes and renews."""
        found = next((slot for slot in self._slots if slot.id == slot_id), None)
        if found is None:
            raise NotFoundError("There is no such key in this vault.")
        others = [slot for slot in self._slots if slot.id != slot_id]
        if slot_id == self._store._slot_id or not any(s.kind is SlotKind.PASSPHRASE for s in others):
            raise LastSlotError()
        renewing.renew(self._store, others, "key slot removed", found.owner, found.id)

    def renew_recovery_code(self) -> str:
        """Replaces every recovery slot."""
        store = self._store
        code = new_code()
        made, _ = slots.recovery_slot(store.vault_id, store.officer.number, code, store._data_key)
        others = [slot for slot in self._slots if slot.kind is not SlotKind.RECOVERY]
        renewing.renew(store, [*others, made], "recovery code renewed", store.officer.number, made.id)
        return code

    def set_headquarters(self, recipient: str) -> None:
        """One slot for headquarters; an earlier one goes, and with it, if it was another key, the database's key."""
        store = self._store
        made = slots.headquarters_slot(store.vault_id, recipient, store._data_key)
        before = [slot for slot in self._slots if slot.kind is SlotKind.HEADQUARTERS]
        others = [slot for slot in self._slots if slot.kind is not SlotKind.HEADQUARTERS]
        if any(slot.public != made.public for slot in before):
            renewing.renew(store, [*others, made], "headquarters' key replaced", "HQ", made.id)
            return
        self._write([*others, made])
        store.note("headquarters' key set", "HQ", made.id)

    @property
    def _slots(self) -> tuple[KeySlot, ...]:
        return self._store._header.slots

    def _passphrases(self) -> list[KeySlot]:
        return [slot for slot in self._slots if slot.kind is SlotKind.PASSPHRASE]

    def _cost(self) -> keys.Stretch:
        return self._store._cost or keys.calibrated()

    def _write(self, made: Sequence[KeySlot]) -> None:
        store = self._store
        changed = replace(store._header, slots=tuple(made))
        header.write(store._folder, changed, store._data_key)
        store._header = changed

    def _opened(self, passphrase: str) -> Opened:
        """The own slot by its passphrase; nobody else's will do."""
        own = [slot for slot in self._passphrases() if slot.owner == self._store.officer.number]
        if not own:
            raise WrongPassphraseError()
        return slots.open_slot(replace(self._store._header, slots=tuple(own)), passphrase)

    def _restretch(self, old: str, new: str, cost: keys.Stretch, verb: str) -> None:
        store = self._store
        opened = self._opened(old)
        made, slot_key = slots.passphrase_slot(store.vault_id, opened.slot.owner, new, store._data_key, cost)
        store.wrap_again(opened.slot_key, slot_key)
        self._write([made if slot.id == opened.slot.id else slot for slot in self._slots])
        if opened.slot.id == store._slot_id:
            store._slot_id, store._slot_key = made.id, slot_key
        store.settle_wrapping(slot_key)
        store.note(verb, opened.slot.owner, made.id)

    def _facts(self, slot: KeySlot) -> KeySlotFacts:
        cost = slot.cost
        return KeySlotFacts(
            id=slot.id,
            kind=slot.kind.value,
            owner=slot.owner,
            memory_kib=cost.memory_kib if cost else 0,
            iterations=cost.iterations if cost else 0,
            lanes=cost.lanes if cost else 0,
            mine=slot.id == self._store._slot_id,
            ready=bool(slot.public),
            recipient=public.recipient_text(slot.public) if slot.kind is SlotKind.HEADQUARTERS else "",
        )
