"""What the numbers and the chain of a laptop's bundles say about the next one: accepted, a gap, a copy, a fork."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from fieldtool.casework.hq_ports import BundleFacts, ImportOutcome, LedgerLine


@dataclass(frozen=True, slots=True)
class Verdict:
    """Where a bundle stands among those received. `missing`: the numbers before it that never came."""

    outcome: ImportOutcome
    sentence: str
    missing: tuple[int, ...] = ()


def judge(known: Sequence[LedgerLine], facts: BundleFacts, forked: Collection[str] = frozenset()) -> Verdict:
    """Compares a bundle, already found whole and trusted, with the ledger of its laptop. Pure.

    Bundles may come late and in any order: each is compared with both neighbours, the one it names as its
    predecessor and the one that names it. `forked` are the manifests of this laptop that were refused as forks: what
    continues one of them is of the same branch, even where its number is free.
    """
    by_seq = {line.seq: line for line in known}
    same = by_seq.get(facts.seq)
    if same is not None:
        if same.manifest_sha256 == facts.manifest_sha256:
            return Verdict(
                ImportOutcome.ALREADY_IMPORTED, f"Bundle {facts.seq} was imported before: nothing changed."
            )
        return Verdict(
            ImportOutcome.FORK,
            f"Another bundle {facts.seq} of this laptop was imported before: the laptop was copied or restored.",
        )
    before, after = by_seq.get(facts.seq - 1), by_seq.get(facts.seq + 1)
    fits = (before is None or before.manifest_sha256 == facts.previous) and (
        after is None or after.previous == facts.manifest_sha256
    )
    if not fits or facts.previous in forked or facts.manifest_sha256 in forked:
        return Verdict(
            ImportOutcome.FORK,
            f"Bundle {facts.seq} does not continue what was received of this laptop: it was copied or restored.",
        )
    missing = tuple(seq for seq in range(1, facts.seq) if seq not in by_seq)
    if by_seq and facts.seq < max(by_seq):
        return Verdict(ImportOutcome.FILLS_GAP, f"Bundle {facts.seq} was missing, and is here now.", missing)
    if facts.seq > 1 and before is None:
        numbers = ", ".join(str(seq) for seq in missing)
        return Verdict(
            ImportOutcome.GAP,
            f"Bundle {facts.seq} was imported; earlier ones are missing: {numbers}.",
            missing,
        )
    return Verdict(ImportOutcome.ACCEPTED, f"Bundle {facts.seq} was imported.", missing)


def warnings(known: Sequence[LedgerLine], facts: BundleFacts) -> tuple[str, ...]:
    """What the journal anchors give away: a journal that is shorter than it was, or other under the same number."""
    found = []
    for line in known:
        earlier, later = sorted(
            ((line.seq, line.journal_head), (facts.seq, facts.journal_head)), key=lambda p: p[0]
        )
        if later[1].seq < earlier[1].seq or (
            later[1].seq == earlier[1].seq and later[1].hash != earlier[1].hash
        ):
            found.append(
                f"The journal in bundle {later[0]} does not continue the one in bundle {earlier[0]}: "
                "entries were removed or rewritten."
            )
    return tuple(found)


def rewritten(lines: Sequence[LedgerLine]) -> list[tuple[int, int]]:
    """Pairs of bundles (earlier, later) whose journal anchors do not fit: shorter than it was, or other at the same line."""
    found = []
    highest: LedgerLine | None = None
    for line in sorted(lines, key=lambda one: one.seq):
        if highest is not None:
            head, before = line.journal_head, highest.journal_head
            if head.seq < before.seq or (head.seq == before.seq and head.hash != before.hash):
                found.append((highest.seq, line.seq))
        if highest is None or line.journal_head.seq >= highest.journal_head.seq:
            highest = line
    return found


def received_up_to(numbers: Collection[int]) -> int:
    """The last number before the first gap; 0 where the first bundle is missing."""
    whole = 0
    while whole + 1 in numbers:
        whole += 1
    return whole
