"""Headquarters: many laptops, one picture. Taking bundles in, answering with receipts, handing tables out."""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fieldtool.casework.collating import ImportReport
from fieldtool.casework.files import as_told, atomic_file, sync_folder
from fieldtool.casework.fleet import SILENT_DAYS, FleetReport, watch
from fieldtool.casework.hq_editions import Editions
from fieldtool.casework.hq_ports import (
    Anomaly,
    BundleOpener,
    CollationStore,
    Receipt,
    ReportPrinter,
    TableWriter,
)
from fieldtool.casework.hq_settling import found, settled
from fieldtool.casework.importing import FolderReport, Importing
from fieldtool.casework.issuing import Issuing
from fieldtool.casework.likeness import Likeness
from fieldtool.casework.ports import Clock, Progress, Signing, Trust
from fieldtool.casework.returning import Returning, receipt_for
from fieldtool.casework.statistics import Period, Report, cases_behind, report
from fieldtool.domain.coverage import Coverage, consents_of, coverage_of, without_identity
from fieldtool.domain.errors import NotFoundError, UsageError
from fieldtool.domain.instants import from_text, to_text
from fieldtool.domain.merge import Conflict, conflicts
from fieldtool.domain.officer import Credential, Officer, Role
from fieldtool.domain.record import CaseRecord

RECORDS_FILE = "cases.jsonl"
"""The records in an export, one a line."""


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case behind a figure, as it is listed: no name, no answer."""

    id: str
    number: str = field(repr=False)
    device: str
    organisation: str
    opened: str
    status: str


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written: file name -> rows; `withheld` are cases whose consent does not let them out (any more)."""

    files: dict[str, int]
    withheld: int


class Headquarters:
    """The open headquarters vault, with the verbs of the people who work there."""

    def __init__(
        self, store: CollationStore, folder: Path, *, opener: BundleOpener, signing: Signing, clock: Clock
    ) -> None:
        self._store = store
        self._folder = folder
        self._opener = opener
        self._signing = signing
        self._clock = clock
        self._officer = Officer("HQ", store.setting("name") or "Headquarters", Role.ADMINISTRATOR)

    @property
    def store(self) -> CollationStore:
        """Where the cases lie."""
        return self._store

    # what others need to know

    @property
    def name(self) -> str:
        """What headquarters is called."""
        return self._store.setting("name")

    @property
    def officer(self) -> Officer:
        """Who opened it. Headquarters' vault has one key: who has its words may do everything here."""
        return self._officer

    @property
    def recipient(self) -> str:
        """To whom laptops seal ("age1...")."""
        return self._store.setting("recipient")

    @property
    def identity(self) -> str:
        """The secret half: who has it can open every bundle ("AGE-SECRET-KEY-1...")."""
        return self._secret("identity").decode("ascii")

    @property
    def ca_pem(self) -> bytes:
        """Headquarters' own CA certificate: what laptops check receipts against."""
        return self._secret("authority_certificate")

    def revocation_list(self) -> bytes:
        """A fresh list of the certificates of headquarters' own CA that no longer count (PEM)."""
        also = [
            (int(serial), from_text(when), "unspecified")
            for serial, when in json.loads(self._store.setting("revoked") or "[]")
        ]
        return self.issuing.make_list(also=also)

    @property
    def issuing(self) -> Issuing:
        """The ledger of headquarters' own authority: officers enrolled, renewed, revoked."""
        return Issuing(
            authority=lambda: (self.ca_pem, self._secret("authority_key")),
            read=self._store.secret,
            keep=self._keep,
            signing=self._signing,
            clock=self._clock,
        )

    def _keep(self, secrets: Mapping[str, bytes], verb: str, subject: str) -> None:
        with self._store.transaction(verb, subject):
            for name, value in secrets.items():
                self._store.set_secret(name, value)

    def revoke(self, serial: int) -> None:
        """From now on a certificate of headquarters' own CA no longer counts; the next receipts carry the news."""
        revoked = json.loads(self._store.setting("revoked") or "[]")
        with self._store.transaction("certificate revoked", str(serial)):
            self._store.set_setting("revoked", json.dumps([*revoked, [str(serial), to_text(self._clock())]]))

    def trust(self, trust: Trust) -> None:
        """From now on the officers of this organisation count; or: this is its newer revocation list."""
        fingerprint = self._signing.fingerprint(trust.ca_pem)  # also says whether it is a certificate at all
        with self._store.transaction("organisation trusted", fingerprint):
            self._store.put_trust(trust)

    def fingerprint_of(self, certificate_pem: bytes) -> str:
        """The fingerprint people compare with paper."""
        return self._signing.fingerprint(certificate_pem)

    # bundles

    def import_bundle(self, path: Path, progress: Progress | None = None) -> ImportReport:
        """Takes one bundle in, in one transaction; a second time it does nothing. Every outcome is a report.

        Errors about this machine (a full disk) are raised, and then nothing of the bundle was kept.
        """
        return self._importing().one(path, progress)

    def import_all(
        self, paths: Sequence[Path], progress: Progress | None = None, *, processes: int | None = None
    ) -> FolderReport:
        """Takes in every bundle among files and folders, each whole or not at all; see `Importing.all`."""
        return self._importing().all(paths, progress, processes)

    def _importing(self) -> Importing:
        return Importing(
            self._store,
            self._opener,
            identity=self.identity,
            trusts=[*self._store.trusts(), Trust(self.ca_pem, self.revocation_list())],
            clock=self._clock,
            folder=self._folder,
        )

    def receipt(self, device: str) -> bytes:
        """The signed receipt for one laptop: what was received of it, what is missing, and the revocation list."""
        receipt = self._receipt_for(device)
        made = self._opener.make_receipt(receipt, credential=self._credential())
        with self._store.transaction("receipt written", device, str(receipt.received_up_to)):
            pass
        return made

    @property
    def returning(self) -> Returning:
        """What headquarters publishes, announces and orders."""
        return Returning(self._store, self._clock, self._receipt_for)

    def make_return(self, device: str) -> bytes:
        """The signed return for one laptop, sealed to it: receipt, content, announcements, retention orders."""
        made, reply_to = self.returning.compose(device)
        return self._opener.make_return(made, recipient=reply_to, credential=self._credential())

    def sign_form(self, manifest: bytes, title: str) -> bytes:
        """The signature of headquarters over the manifest of a form package; journalled."""
        made = self._signing.sign_detached(manifest, self._credential())
        with self._store.transaction("form signed", title, hashlib.sha256(manifest).hexdigest()):
            pass
        return made

    def _receipt_for(self, device: str) -> Receipt:
        crl = self.revocation_list()
        return receipt_for(self._store, device, headquarters=self.name, crl_pem=crl, now=self._clock())

    def _credential(self) -> Credential:
        return Credential(
            self._secret("certificate"), self._secret("certificate_chain"), self._secret("certificate_key")
        )

    # the picture

    def count(self) -> int:
        """How many cases headquarters holds."""
        return self._store.count()

    def devices(self) -> Sequence[str]:
        """The laptops something was received from."""
        return self._store.devices()

    def anomalies(self) -> Sequence[Anomaly]:
        """What a person must look at."""
        return self._store.anomalies()

    def fleet(self, *, silent_days: int = SILENT_DAYS) -> FleetReport:
        """What must be looked at, laptop by laptop."""
        return watch(self._store, now=self._clock(), silent_days=silent_days)

    @property
    def likeness(self) -> Likeness:
        """Cases that may be of one person or hang together, and what people decided about them."""
        return Likeness(self._store)

    @property
    def editions(self) -> Editions:
        """The figures as they were published, and what the next edition would tell beside them."""
        return Editions(self._store, self._clock)

    def print_figures(
        self,
        period: Period,
        printer: ReportPrinter,
        *,
        although: bool = False,
        crosses: Sequence[tuple[str, str]] = (),
    ) -> bytes:
        """The printable report (PDF). NotAllowedError where it tells too much beside the edition before."""
        made = self.statistics(period, crosses)
        self.editions.publish(made, although=although)
        return printer.draw(made, organisation=self.name, printed=self._clock())

    def statistics(self, period: Period = Period.YEAR, crosses: Sequence[tuple[str, str]] = ()) -> Report:
        """All figures that may be published, small groups kept back; `crosses` are pairs shown beside each other."""
        return report(self._store.records(), period, crosses=crosses)

    def conflicts(self) -> Iterator[Conflict]:
        """Every question in which answers stand against each other."""
        for case_id in self._store.conflicting_cases():
            record = self._store.record(case_id)
            yield from conflicts(record) if record else ()

    def settle(self, conflict: Conflict, chosen: str) -> None:
        """A person says which of the answers of a conflict (its id) counts; the others stay in the record."""
        record = self._store.record(conflict.case_id)
        if record is None:
            raise NotFoundError("Headquarters holds no such case.", "Read the list again.")
        now = found(record, conflict.interview_id, conflict.ref)
        united = settled(record, now, chosen, at=self._clock())
        with self._store.transaction("answers settled", conflict.case_id, conflict.ref):
            self._store.put_records([(united, conflicts(united))])

    def behind(
        self,
        figure_id: str,
        value: str,
        period: Period,
        periods: Sequence[str] = (),
        also: tuple[str, str] | None = None,
    ) -> list[CaseRow]:
        """The cases one count is made of (of all periods where none is named), without names. The look is journalled."""
        with self._store.transaction("figure looked behind", figure_id, " ".join(periods[:1])):
            pass
        chosen = cases_behind(self._store.records(), figure_id, value, period, frozenset(periods), also)
        return [
            CaseRow(r.id, r.number, r.device, r.organisation, r.created[:10], r.status.value) for r in chosen
        ]

    def export(
        self, folder: Path, tables: TableWriter, *, with_identities: bool = False, reason: str = ""
    ) -> ExportReport:
        """Writes the collation into a new `folder`: tables, and the records as JSON lines. All or nothing.

        Pseudonymised, unless identities are asked for; and even then only where the newest consent still covers them.
        What consent no longer covers at all does not leave.
        """
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise UsageError(
                "The folder for the export is not empty: nothing was written.",
                "Name a new or an empty folder.",
            )
        said = f"with identities: {reason}" if with_identities else "pseudonymised"
        with self._store.transaction("collation exported", "", said):
            pass
        building = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}.part")
        try:
            building.mkdir(mode=0o700, parents=True)
            files = dict(
                tables.write(self._leaving(with_identities), building, with_identities=with_identities)
            )
            files[RECORDS_FILE] = self._write_records(building / RECORDS_FILE, with_identities)
            if folder.exists():
                folder.rmdir()
            os.replace(building, folder)
            sync_folder(folder.parent)
        except OSError as error:
            raise as_told(error, folder) from error
        finally:
            shutil.rmtree(building, ignore_errors=True)
        return ExportReport(files, self.count() - files[RECORDS_FILE])

    def _write_records(self, target: Path, with_identities: bool) -> int:
        rows = 0
        with atomic_file(target) as stream:
            for record in self._leaving(with_identities):
                stream.write(record.to_bytes() + b"\n")
                rows += 1
        return rows

    def _leaving(self, with_identities: bool) -> Iterator[CaseRecord]:
        key = self._secret("pseudonym_key")
        for record in self._store.records():
            allowed = coverage_of(consents_of(record))
            if allowed is Coverage.NOTHING:
                continue
            if with_identities and allowed is Coverage.FULL:
                yield record
            else:
                # The same case has the same pseudonym in every export; without the key nobody finds the case by it.
                yield without_identity(
                    record, hmac.new(key, record.id.encode(), hashlib.sha256).hexdigest()[:24]
                )

    def close(self) -> None:
        """Closes the vault."""
        self._store.close()

    def _secret(self, name: str) -> bytes:
        found = self._store.secret(name)
        assert found is not None, f"furnishing keeps {name}"
        return found
