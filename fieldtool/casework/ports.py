"""What casework needs from the outside, as Protocols: storage, forms, signatures, bundles, the clock."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from fieldtool.casework.attachment_ports import AttachmentStore, Media
from fieldtool.casework.form_ports import Forms as Forms
from fieldtool.casework.form_ports import FormSession as FormSession
from fieldtool.casework.form_ports import PackedForm as PackedForm
from fieldtool.casework.form_ports import StoredForm as StoredForm
from fieldtool.casework.officer_ports import ErasingStore, JournalStore, OfficerStore
from fieldtool.casework.paper_ports import Paper
from fieldtool.casework.policies import InForce
from fieldtool.casework.referral_ports import ReferralFile as ReferralFile
from fieldtool.casework.referral_ports import ReferralForms as ReferralForms
from fieldtool.casework.rule_ports import Concluded, RuleStore
from fieldtool.casework.safekeeping import Guarded
from fieldtool.casework.translation_ports import Translations
from fieldtool.domain.assessment import Catalogue, Reply, RuleSet
from fieldtool.domain.case import (
    Answer,
    Case,
    CaseFilter,
    CaseRow,
    CaseStatus,
    Interview,
    InterviewState,
    Person,
)
from fieldtool.domain.decisions import (
    AssessmentRecord,
    Consent,
    Determination,
    IssuedReferral,
    SecondOpinion,
)
from fieldtool.domain.form import FormInfo
from fieldtool.domain.journal import JournalEntry, JournalHead
from fieldtool.domain.officer import Credential, Officer, Organisation
from fieldtool.domain.referral_course import ReferralEvent

if TYPE_CHECKING:
    from fieldtool.casework.hq_ports import Receipt
    from fieldtool.casework.returns import HeadquartersReturn

Clock = Callable[[], datetime]
"""Gives the present moment, with time zone UTC. Injected, so that tests choose it."""

Progress = Callable[[int, int], bool]
"""Called with (done, all); returns False when the person wants to stop. The work then stops safely."""


@dataclass(frozen=True, slots=True)
class ExportedBundle:
    """A line of the ledger of bundles sent. `previous` is the SHA-256 of the manifest before it, "" for the first."""

    seq: int
    previous: str
    manifest_sha256: str
    at: datetime
    cases: Mapping[str, int]  # case id -> revision sent
    receipted: datetime | None = None


class CaseStore(RuleStore, OfficerStore, JournalStore, ErasingStore, AttachmentStore, Guarded, Protocol):
    """The laptop's open vault. Every writing method is one durable transaction, journal entry included.

    A method that returns has written to the disk; one that raises has changed nothing. All calls come from the
    one vault thread.
    """

    @property
    def vault_id(self) -> str: ...
    @property
    def device(self) -> str:
        """Short id of this laptop's vault, as it stands in bundles."""
        ...

    @property
    def officer(self) -> Officer:
        """Who unlocked."""
        ...

    def setting(self, name: str) -> str: ...
    def set_setting(self, name: str, value: str) -> None: ...
    def secret(self, name: str) -> bytes | None:
        """Bytes kept under `name` ("authority_key", "hq_identity" ...), or None."""
        ...

    def set_secret(self, name: str, value: bytes) -> None: ...
    def set_secrets(self, secrets: Mapping[str, bytes], verb: str, subject: str) -> None:
        """Several secrets in one transaction, told to the journal as `verb` about `subject`."""
        ...

    def credential(self) -> Credential | None:
        """Certificate and key of the officer who unlocked; the key is wrapped under that officer's own KEK."""
        ...

    def set_credential(
        self, credential: Credential, secrets: Mapping[str, bytes] | None = None, *, forget: str = ""
    ) -> None:
        """Keeps a new certificate with its key, and the secrets that belong to it, in one transaction.

        `forget`: an own secret that is forgotten in it.
        """
        ...

    # forms
    def add_form(self, form: StoredForm) -> None: ...
    def form(self, form_hash: str) -> StoredForm: ...
    def forms(self) -> Sequence[FormInfo]: ...
    def form_medium(self, form_hash: str, name: str) -> bytes | None:
        """One picture or recording of a form; None where it has none of this name."""
        ...

    # cases
    def next_case_counter(self, year: int) -> int: ...
    def add_case(self, case: Case) -> None: ...
    def case(self, case_id: str) -> Case: ...
    def case_by_number(self, number: str) -> Case: ...
    def rows(
        self,
        *,
        search: str = "",
        status: CaseStatus | None = None,
        before: CaseRow | None = None,
        limit: int = 50,
        only: CaseFilter | None = None,
    ) -> Sequence[CaseRow]:
        """Newest changed first; `before` is the last row of the page before (keyset paging, no OFFSET)."""
        ...

    def cases_named(self, keys: Sequence[str], years: Sequence[str], *, limit: int) -> Sequence[Case]:
        """Cases whose names share most of these keys (see `fieldtool.casework.meeting.person_keys`).

        `years`: keys of the years of birth that fit; they tell equals apart.
        """
        ...

    def count_cases(self) -> int: ...
    def set_status(self, case_id: str, status: CaseStatus, *, at: datetime) -> Case: ...

    # interviews and answers
    def add_interview(self, interview: Interview) -> None: ...
    def interview(self, interview_id: str) -> Interview: ...
    def interviews(self, case_id: str) -> Sequence[Interview]: ...
    def set_position(self, interview_id: str, ref: str) -> None:
        """Where the officer is; not journalled."""
        ...

    def end_interview(
        self, interview_id: str, state: InterviewState, *, reason: str, at: datetime
    ) -> Interview: ...
    def add_answers(
        self,
        answers: Sequence[Answer],
        *,
        person: Person | None,
        position: str | None,
        conclusions: tuple[str, str] | None,
        concluded: Concluded | None = None,
    ) -> Sequence[Answer]:
        """Writes answers of one interview in one transaction (fsynced) and returns them with `seq` and `replaces` set.

        `person`: the case's person as the answers now say (None: unchanged). `position`: the ref to come back to.
        `conclusions`: live (trafficking, smuggling) conclusions for the list; `concluded`: the same with the coded
        replies and the rules, for the day when the rules change.
        """
        ...

    def answers(self, interview_id: str) -> Sequence[Answer]:
        """The newest answer of each ref, in order of `seq`; withdrawn ones are left out."""
        ...

    def answers_to(self, case_id: str, form_id: str, ref: str) -> Sequence[Answer]:
        """Every answer to one question in all interviews of a case with this form, in order of `seq`."""
        ...

    def answer_history(self, case_id: str) -> Sequence[Answer]:
        """Every answer ever given in the case, in order of `seq`."""
        ...

    # decisions
    def add_consent(self, consent: Consent) -> None: ...
    def consents(self, case_id: str) -> Sequence[Consent]: ...
    def add_assessment(self, record: AssessmentRecord) -> None: ...
    def assessments(self, case_id: str) -> Sequence[AssessmentRecord]: ...
    def add_determination(self, determination: Determination) -> None: ...
    def determinations(self, case_id: str) -> Sequence[Determination]: ...
    def add_opinion(self, opinion: SecondOpinion) -> None: ...
    def opinions(self, case_id: str) -> Sequence[SecondOpinion]: ...

    # what left
    def add_referral(self, referral: IssuedReferral, pdf: bytes, record: Mapping[str, Any]) -> None: ...
    def referrals(self, case_id: str) -> Sequence[IssuedReferral]: ...
    def all_referrals(self) -> Sequence[IssuedReferral]: ...
    def referral_pdf(self, referral_id: str) -> bytes: ...
    def referral_record(self, referral_id: str) -> Mapping[str, Any]: ...
    def replace_referral_pdf(self, referral_id: str, pdf: bytes, sha256: str, *, at: datetime) -> None: ...
    def add_referral_event(self, event: ReferralEvent, proof: bytes | None = None) -> None:
        """A step and the referral's state, in one transaction."""
        ...

    def referral_events(self, case_id: str | None = None) -> Sequence[ReferralEvent]: ...
    def referral_urgencies(self) -> Mapping[str, str]: ...
    def keep_draft(self, case_id: str, request: Mapping[str, Any], *, at: datetime) -> None: ...
    def draft(self, case_id: str) -> Mapping[str, Any] | None: ...
    def drop_draft(self, case_id: str) -> None: ...

    # directory of services
    def set_services(self, services: Mapping[str, Mapping[str, Any]], *, source: str) -> None: ...
    def services(self) -> Sequence[Mapping[str, Any]]: ...
    def service_reached(self, service_id: str, service: Mapping[str, Any]) -> None: ...
    def drop_services(self) -> None: ...
    def unexported_cases(self) -> Sequence[str]:
        """Ids of cases whose newest revision has not left in a bundle."""
        ...

    def bundles(self) -> Sequence[ExportedBundle]: ...
    def add_bundle(self, bundle: ExportedBundle) -> None:
        """Ledger line and `exported_revision` of its cases, with the journal entry, in one transaction."""
        ...

    def mark_receipted(self, seq: int, *, at: datetime) -> None: ...

    # journal
    def note(self, verb: str, subject: str, detail: str = "") -> JournalEntry:
        """One journal line of its own (views, prints, failures)."""
        ...

    def journal(self, *, before: int | None = None, limit: int = 100) -> Sequence[JournalEntry]: ...
    def journal_head(self) -> JournalHead: ...
    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Trust:
    """What a verifier trusts: the organisation's CA certificate(s) and, where it has one, the revocation list."""

    ca_pem: bytes
    crl_pem: bytes | None = None


class Signing(Protocol):
    """The organisation's small certificate authority and detached signatures (adapter: `fieldtool.pki`)."""

    def create_authority(self, organisation: str, *, now: datetime) -> tuple[bytes, bytes]:
        """CA certificate (PEM) and its private key (PKCS#8 DER)."""
        ...

    def issue_officer(
        self, ca_pem: bytes, ca_key: bytes, *, officer: Officer, organisation: str, now: datetime
    ) -> Credential: ...
    def issue_crl(
        self, ca_pem: bytes, ca_key: bytes, revoked: Sequence[tuple[int, datetime, str]], *, now: datetime
    ) -> bytes: ...
    def fingerprint(self, certificate_pem: bytes) -> str: ...
    def sign_detached(self, data: bytes, credential: Credential) -> bytes: ...
    def request_certificate(self, officer: Officer, organisation: str) -> tuple[bytes, bytes]:
        """A request (PKCS#10 PEM) and the private key that stays (PKCS#8 DER)."""
        ...

    def request_on_token(
        self, officer: Officer, organisation: str, *, module: str, pin: str
    ) -> tuple[bytes, bytes]:
        """A request for a key made on a PKCS #11 token, and what is kept in the place of the key."""
        ...

    def issue_from_request(
        self, ca_pem: bytes, ca_key: bytes, request_pem: bytes, *, now: datetime
    ) -> bytes: ...
    def renew_certificate(
        self, ca_pem: bytes, ca_key: bytes, certificate_pem: bytes, *, now: datetime
    ) -> bytes: ...
    def certificate_facts(self, certificate_pem: bytes) -> Any: ...
    def pack_enrolment(self, certificate_pem: bytes, trust: Trust) -> bytes: ...
    def read_enrolment(self, data: bytes, key_pkcs8: bytes, *, now: datetime) -> Any: ...
    def demand_newer_list(self, crl_pem: bytes, *, trust: Trust, now: datetime) -> None: ...
    def verify_detached(self, data: bytes, signature: bytes, *, trust: Trust, now: datetime) -> Any:
        """Facts about a signature beside `data`; `good` and `signer_name` are what casework reads."""
        ...


class Standard(Protocol):
    """Names of the case data standard HTCDS 2.0 (adapter: `fieldtool.htcds`)."""

    def codes(self, replies: Mapping[str, Reply]) -> Mapping[str, Sequence[str]]:
        """HTCDS field -> value names that the replies carry (vic_TypeOfExploitation, vic_MethodsOfControl ...)."""
        ...


class Bundles(Protocol):
    """Seals and unseals bundles (adapter: `fieldtool.bundle`)."""

    def new_identity(self) -> tuple[str, str]:
        """A fresh age identity and its recipient ("AGE-SECRET-KEY-1...", "age1...")."""
        ...

    def demand_recipient(self, recipient: str) -> None:
        """Raises a FieldToolError where this is no recipient."""
        ...

    def encrypt(self, data: bytes, recipients: Sequence[str]) -> bytes:
        """Any bytes, encrypted to recipients; opened with any age program."""
        ...

    def read_receipt(self, data: bytes, *, trust: Trust, now: datetime) -> Receipt: ...
    def read_return(
        self, data: bytes, *, identities: Sequence[str], trust: Trust, now: datetime
    ) -> HeadquartersReturn: ...
    def seal(
        self,
        target: Path,
        *,
        records: Iterable[Mapping[str, Any]],
        device: str,
        organisation: str,
        seq: int,
        previous: str,
        journal_head: JournalHead,
        recipients: Sequence[str],
        credential: Credential,
        now: datetime,
        progress: Progress | None = None,
        reply_to: str = "",
    ) -> tuple[str, int]:
        """Writes the bundle to `target` atomically; returns (SHA-256 hex of the manifest, number of records)."""
        ...


@dataclass(frozen=True, slots=True)
class SetUp:
    """What the first run asks: who runs this vault, who the officer is, with which passphrase."""

    organisation: Organisation
    officer: Officer
    passphrase: str = field(repr=False)


class Erased(Protocol):
    """What was destroyed with a vault."""

    @property
    def key_files(self) -> int: ...
    @property
    def files(self) -> int: ...


class Vaults(Protocol):
    """Creates and opens vaults in folders (adapter: `fieldtool.vault`)."""

    def exists(self, folder: Path) -> bool: ...
    def create(
        self, folder: Path, *, officer: Officer, passphrase: str, now: datetime
    ) -> tuple[CaseStore, str]:
        """A new vault in an empty or absent folder, open, and the recovery code to print (shown once)."""
        ...

    def unlock(self, folder: Path, *, passphrase: str, now: Clock) -> CaseStore:
        """Opens with a passphrase or the recovery code. Errors say: wrong passphrase, damaged, newer, in use, full."""
        ...

    def erase(self, folder: Path) -> Erased:
        """Destroys a closed vault, key files first. It cannot be taken back."""
        ...


@dataclass(frozen=True, slots=True)
class Workshop:
    """Everything the verbs work with, put together once by `fieldtool.main` and passed down."""

    clock: Clock
    catalogue: Catalogue
    rules: RuleSet
    vaults: Vaults
    forms: Forms
    signing: Signing
    referral_forms: ReferralForms
    bundles: Bundles
    standard: Standard
    forms_folder: Path
    paper: Paper
    media: Media
    translations: Translations
    policy: InForce = field(default_factory=InForce)
