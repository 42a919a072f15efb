"""Headquarters: many laptops, one picture. Taking bundles in, answering with receipts, handing tables out."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from fieldtool.casework.files import atomic_file
from fieldtool.casework.hq_ports import (
    Anomaly,
    BundleFacts,
    BundleOpener,
    BundleRefusedError,
    CollationStore,
    ImportOutcome,
    LedgerLine,
    Receipt,
    TableWriter,
    UnsealedBundle,
)
from fieldtool.casework.ledger import judge, received_up_to, warnings
from fieldtool.casework.ports import Clock, Progress, Signing, Trust
from fieldtool.domain.coverage import Coverage, consents_of, coverage_of, without_identity
from fieldtool.domain.errors import FieldToolError, FileDamagedError, NotFoundError, UsageError
from fieldtool.domain.instants import from_text, to_text
from fieldtool.domain.merge import Conflict, conflicts, merge
from fieldtool.domain.officer import Credential
from fieldtool.domain.record import CaseRecord, NewerRecordError


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of one file. `facts` is None where the bundle could not be opened; counts are of cases and answers.

    `conflicts` are questions in which answers now stand against each other; `missing` the numbers waited for.
    """

    outcome: ImportOutcome
    sentence: str
    facts: BundleFacts | None = None
    new_cases: int = 0
    changed_cases: int = 0
    unchanged_cases: int = 0
    new_answers: int = 0
    conflicts: tuple[Conflict, ...] = field(default=(), repr=False)
    missing: tuple[int, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written: file name -> rows; `withheld` are cases whose consent does not let them out (any more)."""

    files: dict[str, int]
    withheld: int


@dataclass(slots=True)
class _Counts:
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    answers: int = 0
    conflicts: list[Conflict] = field(default_factory=list, repr=False)


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

    # what others need to know

    @property
    def name(self) -> str:
        """What headquarters is called."""
        return self._store.setting("name")

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
        revoked = [
            (int(serial), from_text(when))
            for serial, when in json.loads(self._store.setting("revoked") or "[]")
        ]
        return self._signing.issue_crl(self.ca_pem, self._secret("authority_key"), revoked, now=self._clock())

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

    # bundles

    def import_bundle(self, path: Path, progress: Progress | None = None) -> ImportReport:
        """Takes one bundle in, in one transaction; a second time it does nothing. Every outcome is a report.

        Errors about this machine (a full disk) are raised, and then nothing of the bundle was kept.
        """
        try:
            with self._opener.unseal(
                path,
                identities=[self.identity],
                trusts=[*self._store.trusts(), Trust(self.ca_pem, self.revocation_list())],
                now=self._clock(),
                folder=self._folder,
            ) as bundle:
                return self._take_in(bundle, progress)
        except BundleRefusedError as error:
            return self._refused(error.outcome, error)
        except NewerRecordError as error:
            return self._refused(ImportOutcome.NEWER, error)
        except FileDamagedError as error:
            return self._refused(ImportOutcome.DAMAGED, error)

    def _refused(self, outcome: ImportOutcome, error: FieldToolError) -> ImportReport:
        with self._store.transaction("bundle refused", "", outcome.value):
            pass
        return ImportReport(outcome, str(error))

    def _take_in(self, bundle: UnsealedBundle, progress: Progress | None) -> ImportReport:
        facts, store = bundle.facts, self._store
        known = store.ledger(facts.device)
        verdict = judge(known, facts)
        if verdict.outcome is ImportOutcome.ALREADY_IMPORTED:
            return ImportReport(verdict.outcome, verdict.sentence, facts)
        if verdict.outcome is ImportOutcome.FORK:
            with store.transaction("bundle refused", facts.device, f"{facts.seq} fork"):
                self._remember(facts, "fork", facts.manifest_sha256)
            return ImportReport(verdict.outcome, verdict.sentence, facts)
        doubts = warnings(known, facts)
        counts = _Counts()
        with store.transaction("bundle imported", facts.device, f"{facts.seq} {facts.manifest_sha256}"):
            for number, record in enumerate(bundle.records(), 1):
                self._unite(record, counts)
                if progress is not None and not progress(number, facts.records):
                    raise FieldToolError(
                        "Stopped: nothing of this bundle was imported.", "Import it again later."
                    )
            store.add_ledger_line(_line(facts, self._clock()))
            for doubt in doubts:
                self._remember(facts, "journal", doubt)
        return ImportReport(
            verdict.outcome,
            verdict.sentence,
            facts,
            new_cases=counts.new,
            changed_cases=counts.changed,
            unchanged_cases=counts.unchanged,
            new_answers=counts.answers,
            conflicts=tuple(counts.conflicts),
            missing=verdict.missing,
            warnings=doubts,
        )

    def _unite(self, record: CaseRecord, counts: _Counts) -> None:
        ours = self._store.record(record.id)
        if ours is None:
            found = conflicts(record)
            self._store.put_record(record, found)
            counts.new += 1
            counts.answers += len(record.list("answers"))
        else:
            merged = merge(ours, record)
            found = merged.conflicts
            if merged.record == ours:
                counts.unchanged += 1
                return
            self._store.put_record(merged.record, found)
            counts.changed += 1
            counts.answers += sum(len(c.new) for c in merged.changes if c.kind == "answers")
        counts.conflicts += found

    def _remember(self, facts: BundleFacts, kind: str, detail: str) -> None:
        self._store.add_anomaly(Anomaly(facts.device, facts.seq, kind, detail, self._clock()))

    def receipt(self, device: str) -> bytes:
        """The signed receipt for one laptop: what was received of it, what is missing, and the revocation list."""
        lines = self._store.ledger(device)
        if not lines:
            raise NotFoundError(
                "Nothing was received from this laptop.", "Check its id: it stands in every import report."
            )
        seen = {line.seq: line.manifest_sha256 for line in lines}
        whole = received_up_to(seen)
        receipt = Receipt(
            device=device,
            headquarters=self.name,
            received_up_to=whole,
            others=tuple(seq for seq in sorted(seen) if seq > whole),
            missing=tuple(seq for seq in range(1, max(seen)) if seq not in seen),
            manifests=seen,
            created=self._clock(),
            crl_pem=self.revocation_list(),
        )
        credential = Credential(
            self._secret("certificate"), self._secret("certificate_chain"), self._secret("certificate_key")
        )
        made = self._opener.make_receipt(receipt, credential=credential)
        with self._store.transaction("receipt written", device, str(whole)):
            pass
        return made

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

    def conflicts(self) -> Iterator[Conflict]:
        """Every question in which answers stand against each other."""
        for case_id in self._store.conflicting_cases():
            record = self._store.record(case_id)
            yield from conflicts(record) if record else ()

    def export(self, folder: Path, tables: TableWriter, *, with_identities: bool = False) -> ExportReport:
        """Writes the collation into `folder`: the standard's tables, and the records as JSON lines.

        Pseudonymised, unless identities are asked for; and even then only where the newest consent still covers them.
        What consent no longer covers at all does not leave.
        """
        if folder.exists() and any(folder.iterdir()):
            raise UsageError(
                "The folder for the export is not empty: nothing was written.",
                "Name a new or an empty folder.",
            )
        folder.mkdir(parents=True, exist_ok=True)
        with self._store.transaction(
            "collation exported", "with identities" if with_identities else "pseudonymised"
        ):
            pass
        files = dict(tables.write(self._leaving(with_identities), folder, with_identities=with_identities))
        rows = 0
        with atomic_file(folder / "cases.jsonl") as stream:
            for record in self._leaving(with_identities):
                stream.write(record.to_bytes() + b"\n")
                rows += 1
        files["cases.jsonl"] = rows
        return ExportReport(files, self.count() - rows)

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


def _line(facts: BundleFacts, now: datetime) -> LedgerLine:
    return LedgerLine(
        device=facts.device,
        seq=facts.seq,
        previous=facts.previous,
        manifest_sha256=facts.manifest_sha256,
        created=facts.created,
        received=now,
        signer_number=facts.signature.signer_number if facts.signature else "",
        journal_head=facts.journal_head,
        records=facts.records,
    )
