"""Taking an opened bundle into the collation: judged by the ledger, united case by case, in one transaction."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from fieldtool.casework.blocks import Block
from fieldtool.casework.hq_ports import (
    Anomaly,
    BundleFacts,
    CollationStore,
    ImportOutcome,
    LedgerLine,
    UnsealedBundle,
)
from fieldtool.casework.kept_records import reopened
from fieldtool.casework.ledger import judge, warnings
from fieldtool.casework.ports import Progress
from fieldtool.casework.prepared import Prepared, prepared
from fieldtool.domain.errors import FieldToolError
from fieldtool.domain.merge import Conflict, merge


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

PAGE, PAGE_BYTES = 2_000, 8 << 20
"""Records united at a time, or fewer that are so large together: what is held in memory."""


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
        for page in _pages(bundle.prepared()):
            done += (
                _take_block(store, page, counts) if isinstance(page, Block) else _unite(store, page, counts)
            )
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


def _pages(records: Iterator[Prepared | Block]) -> Iterator[list[Prepared] | Block]:
    """Pages of records in which no case stands twice."""
    page: dict[str, Prepared] = {}
    size = 0
    for record in records:
        if isinstance(record, Block):
            if page:
                yield list(page.values())
                page, size = {}, 0
            yield record
            continue
        if len(page) == PAGE or size > PAGE_BYTES or record.id in page:
            yield list(page.values())
            page, size = {}, 0
        page[record.id] = record
        size += len(record.data)
    if page:
        yield list(page.values())


def _take_block(store: CollationStore, block: Block, counts: _Counts) -> int:
    """New cases go in as they were laid out; the others are united one by one."""
    ours = store.kept(block.ids)
    known = [index for index, case_id in enumerate(block.ids) if case_id in ours] if ours else []
    seen = store.put_block(block, known)
    counts.new += len(block.ids) - len(known)
    counts.answers += sum(block.answers) - sum(block.answers[index] for index in known)
    if seen:
        _unite(store, seen, counts, ours)
    return len(block.ids)


def _unite(
    store: CollationStore,
    page: Sequence[Prepared],
    counts: _Counts,
    ours: Mapping[str, bytes] | None = None,
) -> int:
    if ours is None:
        ours = store.kept([record.id for record in page])
    united: list[Prepared] = []
    for record in page:
        data = ours.get(record.id)
        if data is None:
            united.append(record)
            counts.new += 1
            counts.answers += record.answers
            continue
        if data == record.data:  # both are canonical
            counts.unchanged += 1
            continue
        known = reopened(data)
        merged = merge(known, record.record)
        if merged.record == known:
            counts.unchanged += 1
            continue
        united.append(prepared(merged.record, merged.conflicts))
        counts.changed += 1
        counts.answers += sum(len(c.new) for c in merged.changes if c.kind == "answers")
    store.put(united)
    counts.conflicts += [conflict for one in united for conflict in one.conflicts]
    return len(page)


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
