"""What a screen may know of the keys of a vault, and the verbs that change them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from fieldtool.domain.officer import Officer


@dataclass(frozen=True, slots=True)
class KeySlotFacts:
    """One way to open the vault. `kind`: passphrase | recovery | headquarters. Memory in KiB; 0 where nothing is stretched.

    `mine` is the slot this vault was opened with. `ready` is False for a slot from before slots had public keys: its
    owner must unlock once (for a recovery code: print a new one) before another slot can be removed. `recipient` is
    headquarters' public key ("age1...").
    """

    id: str
    kind: str
    owner: str
    memory_kib: int
    iterations: int
    lanes: int
    mine: bool
    ready: bool
    recipient: str = ""


class KeyRing(Protocol):
    """The keys of an open vault. Every verb is journalled; one that raises has changed nothing.

    Changing a passphrase rewrites a slot. Removing one, and replacing the recovery code, also puts the whole database
    under a new key, so that who kept a copy of the old key file reads nothing written since.
    """

    def slots(self) -> Sequence[KeySlotFacts]: ...
    def prove(self, passphrase: str) -> None:
        """Returns when this is the passphrase of the officer who unlocked; WrongPassphraseError. Takes about a second."""
        ...

    def add_officer(self, officer: Officer, passphrase: str) -> str:
        """A passphrase slot for another officer, who need not be known yet; its id. NotAllowedError where there is one."""
        ...

    def change_passphrase(self, old: str, new: str) -> None:
        """Of the officer who unlocked. That officer's signing key is carried along."""
        ...

    def reset_passphrase(self, officer_number: str, new: str) -> None:
        """Of somebody who forgot it. That officer's signing key is lost: a new certificate is needed."""
        ...

    def calibrate(self, passphrase: str) -> KeySlotFacts:
        """Stretches the own passphrase again so that it takes about a second on this machine; never less than before."""
        ...

    def remove(self, slot_id: str) -> None:
        """Removes a slot and renews the database's key. LastSlotError, SlotNotReadyError."""
        ...

    def renew_recovery_code(self) -> str:
        """A new recovery code, shown once; the old one opens nothing from now on."""
        ...

    def set_headquarters(self, recipient: str) -> None:
        """Lets headquarters open this vault with its age identity; replaces an earlier key. NotARecipientError."""
        ...
