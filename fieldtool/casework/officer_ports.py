"""What casework needs of the vault for officers, the journal and deletion, as Protocols and the values they carry."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from fieldtool.domain.case import Case, Person
from fieldtool.domain.journal import JournalEntry
from fieldtool.domain.officer import Officer, Role


@dataclass(frozen=True, slots=True)
class KnownOfficer:
    """An officer of this vault as others see them.

    `has_certificate`: can sign. `may_sign`: who allowed a certificate that was not fetched yet, "" where nobody did.
    `first_passphrase`: still has the one an administrator chose. `removed`: when they left, None while they may unlock.
    """

    officer: Officer
    has_certificate: bool = False
    certificate_pem: bytes = field(default=b"", repr=False)
    may_sign: str = ""
    first_passphrase: bool = False
    added: datetime | None = None
    added_by: str = ""
    removed: datetime | None = None


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The journal's head at one moment, signed by an officer (CMS, detached)."""

    seq: int
    hash: str
    at: datetime
    officer: str
    signature: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class JournalFilter:
    """Which lines are wanted; what is empty is not asked. `subjects` are ids a line is about; days are moments, `until` excluded."""

    officer: str = ""
    verbs: Collection[str] = ()
    subjects: Collection[str] = ()
    since: datetime | None = None
    until: datetime | None = None


class ErasedBecause(StrEnum):
    """Why a case was deleted."""

    PERSON = "person"  # the person asked for it
    PERIOD = "period"  # its time was over and somebody looked at it
    HEADQUARTERS = "headquarters"  # headquarters ordered it


@dataclass(frozen=True, slots=True)
class ClosedCase:
    """A closed case as the review of periods sees it: no name. `held`: headquarters has its newest revision by receipt."""

    case_id: str
    number: str = field(repr=False)
    changed: datetime
    minimised: bool = False
    exported: bool = False


class OfficerStore(Protocol):
    """The part of an open vault that knows its officers. All calls come from the one vault thread."""

    @property
    def must_choose_passphrase(self) -> bool:
        """Whoever unlocked has a passphrase that an administrator chose."""
        ...

    @property
    def is_open(self) -> bool: ...
    @property
    def folder(self) -> Path:
        """Where the vault lies."""
        ...

    @property
    def opened_with(self) -> str:
        """Kind of the slot that was opened: passphrase, recovery or headquarters."""
        ...

    def prove(self, passphrase: str) -> None:
        """Whoever unlocked gives the passphrase again. WrongPassphraseError; then waiting begins as on unlocking."""
        ...

    def proven_seconds(self) -> float | None: ...
    def officers(self) -> Sequence[KnownOfficer]:
        """Everybody who ever worked with this vault, by number."""
        ...

    def add_officer(
        self, officer: Officer, first_passphrase: str, *, may_sign: bool, at: datetime
    ) -> None: ...
    def remove_officer(self, number: str, *, at: datetime) -> None:
        """Takes the officer's way in; what they did stays under their number."""
        ...

    def set_role(self, number: str, role: Role) -> None: ...
    def change_passphrase(self, old: str, new: str) -> None:
        """Of whoever unlocked; own secrets are carried over. WrongPassphraseError."""
        ...

    def reset_passphrase(self, number: str, first_passphrase: str, *, may_sign: bool) -> None:
        """Of somebody who forgot it; what lay under it is lost."""
        ...

    def renew_recovery_code(self) -> str:
        """A new recovery code, shown once; the old one opens nothing from now on."""
        ...

    def own_secret(self, name: str) -> bytes | None: ...
    def set_own_secret(self, name: str, value: bytes | None) -> None:
        """Bytes only this officer's passphrase opens; None forgets them."""
        ...


class JournalStore(Protocol):
    """The part of an open vault that keeps the journal."""

    def journal_lines(
        self, wanted: JournalFilter, *, before: int | None = None, limit: int = 100
    ) -> Sequence[JournalEntry]:
        """Newest first."""
        ...

    def journal_verbs(self) -> Collection[str]:
        """Every verb the journal holds."""
        ...

    def journal_hash(self, seq: int) -> str | None: ...
    def first_broken_line(self) -> int | None: ...
    def checkpoints(self) -> Sequence[Checkpoint]: ...
    def add_checkpoint(self, checkpoint: Checkpoint) -> None: ...
    def case_numbers(self, ids: Collection[str]) -> Mapping[str, str]:
        """Numbers of cases by id, those that were deleted included; ids of interviews and referrals are found too."""
        ...

    def ids_of_case(self, number: str) -> Sequence[str]:
        """Every id under which the journal may speak of a case."""
        ...


class ErasingStore(Protocol):
    """The part of an open vault that forgets."""

    def closed_cases(self) -> Sequence[ClosedCase]: ...
    def erase_case(self, case_id: str, why: ErasedBecause, *, at: datetime) -> None:
        """Every row of a case, in one transaction with a journal line that holds its id and why, nothing else."""
        ...

    def minimise_case(
        self, case_id: str, *, person: Person, keep: Mapping[str, Collection[str]], at: datetime
    ) -> Case:
        """Takes out narrative, identity and files. `keep`: refs by interview whose coded answers stay."""
        ...
