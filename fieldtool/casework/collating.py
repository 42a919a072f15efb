"""Taking an opened bundle into the collation: judged by the ledger, united case by case, in one transaction."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from fieldtool.casework.hq_ports import (
    Anomaly,
    BundleFacts,
    CollationStore,
    ImportOutcome,
    LedgerLine,
    UnsealedBundle,
)
from fieldtool.casework.ledger import judge, warnings
from fieldtool.casework.ports import Progress
from fieldtool.domain.errors import FieldToolError
from fieldtool.domain.merge import Conflict, conflicts, merge
from fieldtool.domain.record import CaseRecord


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


@dataclass(slots=True)
class _Counts:
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    answers: int = 0
    conflicts: list[Conflict] = field(default_factory=list, repr=False)


def take_in(
    store: CollationStore, bundle: UnsealedBundle, *, now: datetime, progress: Progress | None = None
) -> ImportReport:
    """Takes an opened bundle in, in one transaction, or says why not: known already, or a fork (which is remembered)."""
    facts = bundle.facts
    known = store.ledger(facts.device)
    verdict = judge(known, facts)
    if verdict.outcome is ImportOutcome.ALREADY_IMPORTED:
        return ImportReport(verdict.outcome, verdict.sentence, facts)
    if verdict.outcome is ImportOutcome.FORK:
        with store.transaction("bundle refused", facts.device, f"{facts.seq} fork"):
            store.add_anomaly(_anomaly(facts, "fork", facts.manifest_sha256, now))
        return ImportReport(verdict.outcome, verdict.sentence, facts)
    doubts = warnings(known, facts)
    counts = _Counts()
    with store.transaction("bundle imported", facts.device, f"{facts.seq} {facts.manifest_sha256}"):
        for number, record in enumerate(bundle.records(), 1):
            _unite(store, record, counts)
            if progress is not None and not progress(number, facts.records):
                raise FieldToolError(
                    "Stopped: nothing of this bundle was imported.", "Import it again later."
                )
        store.add_ledger_line(_line(facts, now))
        for doubt in doubts:
            store.add_anomaly(_anomaly(facts, "journal", doubt, now))
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


def _unite(store: CollationStore, record: CaseRecord, counts: _Counts) -> None:
    ours = store.record(record.id)
    if ours is None:
        found = conflicts(record)
        store.put_record(record, found)
        counts.new += 1
        counts.answers += len(record.list("answers"))
    else:
        merged = merge(ours, record)
        found = merged.conflicts
        if merged.record == ours:
            counts.unchanged += 1
            return
        store.put_record(merged.record, found)
        counts.changed += 1
        counts.answers += sum(len(c.new) for c in merged.changes if c.kind == "answers")
    counts.conflicts += found


def _anomaly(facts: BundleFacts, kind: str, detail: str, now: datetime) -> Anomaly:
    return Anomaly(facts.device, facts.seq, kind, detail, now)


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
