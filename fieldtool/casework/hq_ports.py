"""What headquarters needs from the outside, as Protocols: opened bundles, the collation, receipts, signatures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from fieldtool.casework.blocks import Block, Shape
from fieldtool.casework.ports import Clock, Trust
from fieldtool.casework.prepared import Prepared
from fieldtool.domain.errors import FieldToolError
from fieldtool.domain.journal import JournalHead
from fieldtool.domain.merge import Conflict
from fieldtool.domain.officer import Credential
from fieldtool.domain.record import CaseRecord

if TYPE_CHECKING:
    from fieldtool.casework.returns import HeadquartersReturn
    from fieldtool.casework.statistics import Report


class ImportOutcome(StrEnum):
    """What can become of a bundle at headquarters. The list is closed; the first four let the records in."""

    ACCEPTED = "accepted"
    ALREADY_IMPORTED = "already_imported"
    GAP = "gap"  # accepted, and earlier numbers of this laptop are missing
    FILLS_GAP = "fills_gap"  # accepted, and it was one of the missing
    DAMAGED = "damaged"
    WRONG_RECIPIENT = "wrong_recipient"
    UNTRUSTED_SIGNER = "untrusted_signer"
    REVOKED_SIGNER = "revoked_signer"
    FORK = "fork"  # the same number with other content, or a chain that does not fit: a cloned or restored laptop
    NEWER = "newer"  # written by a newer version of this program

    @property
    def let_in(self) -> bool:
        """The records of the bundle are in the collation."""
        return self in (
            ImportOutcome.ACCEPTED,
            ImportOutcome.ALREADY_IMPORTED,
            ImportOutcome.GAP,
            ImportOutcome.FILLS_GAP,
        )


@dataclass(frozen=True, slots=True)
class Claim:
    """Which bundle of which laptop a refused file says it is."""

    device: str
    seq: int
    manifest_sha256: str


class BundleRefusedError(FieldToolError):
    """A bundle was refused; nothing of it was kept. `outcome` says in one word why.

    `claim` is what it says of itself, where that much could be read: believe it as far as you believe its signer.
    """

    claim: Claim | None = None

    sentence = "This bundle was refused: nothing was imported."
    hint = "Ask the sender for a new bundle."
    outcome = ImportOutcome.DAMAGED


class SignatureFacts(Protocol):
    """Separate facts of one signature, as the verifier found them. `revoked` None: not checked, or it cannot be known."""

    @property
    def intact(self) -> bool: ...
    @property
    def valid(self) -> bool: ...
    @property
    def trusted(self) -> bool: ...
    @property
    def revoked(self) -> bool | None: ...
    @property
    def signer_name(self) -> str: ...
    @property
    def signer_number(self) -> str: ...
    @property
    def signer_until(self) -> datetime | None:
        """When the signer's certificate ends."""
        ...

    @property
    def problem(self) -> str: ...


class SignDetached(Protocol):
    """Makes a CMS signature (DER) beside `data` (adapter: `fieldtool.pki`)."""

    def __call__(self, data: bytes, credential: Credential, /) -> bytes: ...


class VerifyDetached(Protocol):
    """Finds the facts of a CMS signature beside `data` (adapter: `fieldtool.pki`). Never raises for foreign bytes."""

    def __call__(
        self, data: bytes, p7s: bytes, /, *, trust_pem: bytes, crl_pem: bytes | None, now: datetime
    ) -> SignatureFacts: ...


@dataclass(frozen=True, slots=True)
class BundleFacts:
    """What a bundle says of itself. `signature` is None where nobody checked it; sizes are bytes, hashes SHA-256 hex."""

    device: str
    organisation: str
    seq: int
    previous: str
    manifest_sha256: str
    created: datetime
    recipients: tuple[str, ...]
    journal_head: JournalHead
    records: int
    parts: int
    program: str = ""
    signature: SignatureFacts | None = None
    reply_to: str = ""  # the age recipient to which returns for this laptop are sealed


class UnsealedBundle(Protocol):
    """A bundle that was opened and found whole. Good until its context ends."""

    @property
    def facts(self) -> BundleFacts: ...
    def records(self) -> Iterator[CaseRecord]:
        """The records one by one, with memory for one; FileDamagedError where one is not a record."""
        ...

    def prepared(self) -> Iterator[Prepared | Block]:
        """The same records, ready to be stored; in blocks where it was opened for a home that has a shape."""
        ...


class BundleOpener(Protocol):
    """Opens sealed bundles and makes headquarters' identity and receipts (adapter: `fieldtool.bundle`)."""

    def new_identity(self) -> tuple[str, str]: ...
    def unseal(
        self, path: Path, *, identities: Sequence[str], trusts: Sequence[Trust], now: datetime, folder: Path
    ) -> AbstractContextManager[UnsealedBundle]:
        """Decrypts into `folder`, verifies all of it, and only then gives the records. Raises BundleRefusedError."""
        ...

    def unseal_all(
        self,
        paths: Sequence[Path],
        *,
        identities: Sequence[str],
        trusts: Sequence[Trust],
        now: datetime,
        folder: Path,
        processes: int | None = None,
        shape: Shape | None = None,
    ) -> Iterator[tuple[Path, AbstractContextManager[UnsealedBundle]]]:
        """Each path in its order, with a context as `unseal` gives it; opened side by side where that pays.

        `processes`: how many others open (0: none, None: as many as pay); those lay the records out in `shape`.
        """
        ...

    def make_receipt(self, receipt: Receipt, *, credential: Credential) -> bytes: ...
    def make_return(self, made: HeadquartersReturn, *, recipient: str, credential: Credential) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Receipt:
    """What headquarters holds of one laptop: every number up to `received_up_to`, and `others` beyond the first gap.

    `manifests`: number -> SHA-256 of the manifest received, so that a laptop sees whether it was really its own.
    `crl_pem` travels with it. `missing` are the numbers headquarters waits for.
    """

    device: str
    headquarters: str
    received_up_to: int
    others: tuple[int, ...]
    missing: tuple[int, ...]
    manifests: Mapping[int, str]
    created: datetime
    crl_pem: bytes | None = field(default=None, repr=False)

    @property
    def received(self) -> tuple[int, ...]:
        """Every number headquarters holds."""
        return tuple(sorted(self.manifests))


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One bundle of the ledger of bundles received."""

    device: str
    seq: int
    previous: str
    manifest_sha256: str
    created: datetime
    received: datetime
    signer_number: str
    journal_head: JournalHead
    records: int
    program: str = ""
    signer_until: datetime | None = None  # when the signer's certificate ends
    reply_to: str = ""
    file_sha256: str = ""  # of the sealed file: the same file need not be opened again


@dataclass(frozen=True, slots=True)
class Anomaly:
    """Something about a laptop a person must look at: a fork, a journal that went backwards."""

    device: str
    seq: int
    kind: str
    detail: str
    at: datetime


class CollationStore(Protocol):
    """Where headquarters keeps its picture. One thread at a time.

    Two homes, one behaviour: the headquarters vault (`fieldtool.vault`) and PostgreSQL (`fieldtool.collation`).
    """

    # settings and secrets, encrypted like everything else; all that writes is called inside `transaction`
    def setting(self, name: str) -> str: ...
    def set_setting(self, name: str, value: str) -> None: ...
    def secret(self, name: str) -> bytes | None: ...
    def set_secret(self, name: str, value: bytes) -> None: ...

    def transaction(self, verb: str, subject: str, detail: str = "") -> AbstractContextManager[object]:
        """Everything in the block is one durable transaction with one journal line, or nothing of it happened."""
        ...

    # whose officers count
    def trusts(self) -> Sequence[Trust]: ...
    def put_trust(self, trust: Trust) -> None:
        """Adds an organisation's CA certificate, or gives a known one its newer revocation list."""
        ...

    # ledger
    def ledger(self, device: str) -> Sequence[LedgerLine]:
        """The bundles of one laptop, by number."""
        ...

    def line_of_file(self, sha256: str) -> LedgerLine | None:
        """The bundle that came in the sealed file with this SHA-256 (hex), or None."""
        ...

    def add_ledger_line(self, line: LedgerLine) -> None: ...
    def devices(self) -> Sequence[str]: ...
    def add_anomaly(self, anomaly: Anomaly) -> None: ...
    def anomalies(self) -> Sequence[Anomaly]: ...

    # cases
    def record(self, case_id: str) -> CaseRecord | None: ...
    def records_of(self, case_ids: Sequence[str]) -> Mapping[str, CaseRecord]:
        """The records of these cases, by id; cases that are not there are left out."""
        ...

    def kept(self, case_ids: Sequence[str]) -> Mapping[str, bytes]:
        """The canonical bytes of these cases' records, by id; cases that are not there are left out."""
        ...

    def put(self, united: Sequence[Prepared]) -> None:
        """Writes united records in the place of those before, with their conflicts for a person to see.

        No case may stand twice in one call.
        """
        ...

    def shape(self) -> Shape | None:
        """How this home wants the rows of new cases, for other processes to lay out; None: it takes records."""
        ...

    def put_block(self, block: Block, known: Sequence[int]) -> Sequence[Prepared]:
        """Writes the rows of cases just found absent (see `kept`); gives back the records at `known`, unwritten."""
        ...

    def put_records(self, united: Sequence[tuple[CaseRecord, Sequence[Conflict]]]) -> None:
        """As `put`, out of records and their conflicts."""
        ...

    def records(self) -> Iterator[CaseRecord]:
        """All records by id, with memory for one page."""
        ...

    def count(self) -> int: ...
    def conflicting_cases(self) -> Sequence[str]:
        """Ids of cases in which answers stand against each other."""
        ...

    def close(self) -> None: ...


class RecordSeal(Protocol):
    """Encrypts records for a home that is not encrypted itself (adapter: `fieldtool.vault`)."""

    def seal(self, case_id: str, data: bytes) -> bytes: ...
    def open(self, case_id: str, sealed: bytes) -> bytes:
        """FileDamagedError where the bytes were changed or belong to another case."""
        ...


class Handouts(Protocol):
    """What writes the files that headquarters hands out."""

    def tables(self, kind: ExportFormat) -> TableWriter: ...
    def printer(self) -> ReportPrinter: ...


class HeadquartersVaults(Protocol):
    """Creates and opens the headquarters vault (adapter: `fieldtool.vault.headquarters`)."""

    def exists(self, folder: Path) -> bool: ...
    def create(self, folder: Path, *, passphrase: str, now: datetime) -> tuple[CollationStore, str]:
        """A new vault in an empty or absent folder, open, and the recovery code to print (shown once)."""
        ...

    def unlock(self, folder: Path, *, passphrase: str, now: Clock) -> CollationStore: ...


class ExportFormat(StrEnum):
    """In which of the field's formats the collation is handed out."""

    HTCDS = "htcds"  # the case data standard, CSV and XLSX, with rows comparable to CTDC's beside it
    CSV = "csv"  # flat tables for analysts
    PARQUET = "parquet"  # the same, for programs
    ODK = "odk"  # one submission XML per interview, for KoboToolbox and ODK


class ReportPrinter(Protocol):
    """Draws the figures for paper (adapter: `fieldtool.pdf`)."""

    def draw(self, report: Report, *, organisation: str, printed: datetime) -> bytes:
        """A PDF."""
        ...


class TableWriter(Protocol):
    """Writes the collation in one of the formats (adapter: `fieldtool.htcds`)."""

    def write(
        self, records: Iterator[CaseRecord], folder: Path, *, with_identities: bool
    ) -> Mapping[str, int]:
        """Writes the tables into `folder`, each file whole or not at all; returns file name -> number of rows."""
        ...
