"""Taking an opened bundle into the collation: judged by the ledger, united case by case, in one transaction."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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

    `device` and `seq` are those of the bundle; they are known for a file that is in already, too, which is not opened.
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
    device: str = ""
    seq: int | None = None

    def __post_init__(self) -> None:
        if self.facts is not None:
            object.__setattr__(self, "device", self.facts.device)
            object.__setattr__(self, "seq", self.facts.seq)


@dataclass(slots=True)
class _Counts:
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    answers: int = 0
    conflicts: list[Conflict] = field(default_factory=list, repr=False)


class _OvertakenError(Exception):
    """Another import was quicker: the ledger is no longer what the bundle was judged by."""


FORK = "fork"
"""Kind of anomaly: a bundle that does not continue what was received; its detail is the SHA-256 of its manifest."""

PAGE = 500
"""Records united at a time: what is held in memory."""


def take_in(
    store: CollationStore,
    bundle: UnsealedBundle,
    *,
    now: datetime,
    progress: Progress | None = None,
    file_sha256: str = "",
) -> ImportReport:
    """Takes an opened bundle in, in one transaction, or says why not: known already, or a fork (which is remembered).

    `file_sha256` is remembered with it, so that the same file need not be opened again.
    """
    while True:
        try:
            return _take_in(store, bundle, now, progress, file_sha256)
        except _OvertakenError:
            continue  # judged again by what is there now


def _take_in(
    store: CollationStore, bundle: UnsealedBundle, now: datetime, progress: Progress | None, file_sha256: str
) -> ImportReport:
    facts = bundle.facts
    known = store.ledger(facts.device)
    verdict = judge(known, facts, _forked(store, facts.device))
    if verdict.outcome is ImportOutcome.ALREADY_IMPORTED:
        return ImportReport(verdict.outcome, verdict.sentence, facts)
    if verdict.outcome is ImportOutcome.FORK:
        with store.transaction("bundle refused", facts.device, f"{facts.seq} fork"):
            store.add_anomaly(_anomaly(facts, FORK, facts.manifest_sha256, now))
        return ImportReport(verdict.outcome, verdict.sentence, facts)
    doubts = warnings(known, facts)
    counts = _Counts()
    with store.transaction("bundle imported", facts.device, f"{facts.seq} {facts.manifest_sha256}"):
        if len(store.ledger(facts.device)) != len(known):
            raise _OvertakenError
        done = 0
        for page in _pages(bundle.records()):
            _unite(store, page, counts)
            for _ in page:
                done += 1
                if progress is not None and not progress(done, facts.records):
                    raise FieldToolError(
                        "Stopped: nothing of this bundle was imported.", "Import it again later."
                    )
        store.add_ledger_line(_line(facts, now, file_sha256))
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


def _forked(store: CollationStore, device: str) -> frozenset[str]:
    return frozenset(one.detail for one in store.anomalies() if one.device == device and one.kind == FORK)


def _pages(records: Iterator[CaseRecord]) -> Iterator[list[CaseRecord]]:
    """Pages of records in which no case stands twice."""
    page: dict[str, CaseRecord] = {}
    for record in records:
        if len(page) == PAGE or record.id in page:
            yield list(page.values())
            page = {}
        page[record.id] = record
    if page:
        yield list(page.values())


def _unite(store: CollationStore, page: Sequence[CaseRecord], counts: _Counts) -> None:
    ours = store.records_of([record.id for record in page])
    united: list[tuple[CaseRecord, Sequence[Conflict]]] = []
    for record in page:
        known = ours.get(record.id)
        if known is None:
            united.append((record, conflicts(record)))
            counts.new += 1
            counts.answers += len(record.list("answers"))
            continue
        merged = None if record == known else merge(known, record)
        if merged is None or merged.record == known:
            counts.unchanged += 1
            continue
        united.append((merged.record, merged.conflicts))
        counts.changed += 1
        counts.answers += sum(len(c.new) for c in merged.changes if c.kind == "answers")
    store.put_records(united)
    counts.conflicts += [conflict for _, found in united for conflict in found]


def _anomaly(facts: BundleFacts, kind: str, detail: str, now: datetime) -> Anomaly:
    return Anomaly(facts.device, facts.seq, kind, detail, now)


def _line(facts: BundleFacts, now: datetime, file_sha256: str) -> LedgerLine:
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
        program=facts.program,
        signer_until=facts.signature.signer_until if facts.signature else None,
        reply_to=facts.reply_to,
        file_sha256=file_sha256,
    )
