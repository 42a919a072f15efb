"""The ledger's judgement: honest laptops are never accused, copied ones always found, in whatever order bundles come."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from fieldtool.casework.hq_ports import BundleFacts, ImportOutcome, LedgerLine
from fieldtool.casework.ledger import judge, received_up_to, warnings
from fieldtool.domain.journal import JournalHead

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


def bundle(seq: int, previous: str, salt: str = "", journal: JournalHead | None = None) -> BundleFacts:
    digest = hashlib.sha256(f"{seq} {previous} {salt}".encode()).hexdigest()
    head = journal or JournalHead(10 * seq, digest)
    return BundleFacts("dev1", "Example Org", seq, previous, digest, NOW, ("age1x",), head, 1, 1)


def chain(length: int, after: BundleFacts | None = None, salt: str = "") -> list[BundleFacts]:
    made: list[BundleFacts] = []
    for _ in range(length):
        last = made[-1] if made else after
        made.append(bundle(last.seq + 1 if last else 1, last.manifest_sha256 if last else "", salt))
    return made


def line(facts: BundleFacts) -> LedgerLine:
    return LedgerLine(
        facts.device, facts.seq, facts.previous, facts.manifest_sha256, NOW, NOW, "7", facts.journal_head, 1
    )


class Desk:
    """Takes bundles as headquarters does, without their contents."""

    def __init__(self) -> None:
        self.lines: list[LedgerLine] = []

    def take(self, facts: BundleFacts) -> ImportOutcome:
        outcome = judge(self.lines, facts).outcome
        if outcome.let_in and outcome is not ImportOutcome.ALREADY_IMPORTED:
            self.lines = sorted([*self.lines, line(facts)], key=lambda one: one.seq)
        return outcome


@given(st.integers(1, 8).flatmap(lambda n: st.tuples(st.just(n), st.permutations([*range(n), *range(n)]))))
def test_an_honest_laptop_is_never_accused_whatever_the_order_and_the_repeats(
    given_order: tuple[int, list[int]],
) -> None:
    length, order = given_order
    sent = chain(length)
    desk = Desk()
    seen: set[int] = set()
    for place in order:
        outcome = desk.take(sent[place])
        if place in seen:
            assert outcome is ImportOutcome.ALREADY_IMPORTED
        else:
            late = any(place < other for other in seen)
            first_or_next = place == 0 or place - 1 in seen
            expected = ImportOutcome.GAP
            if late:
                expected = ImportOutcome.FILLS_GAP
            elif first_or_next:
                expected = ImportOutcome.ACCEPTED
            assert outcome is expected
        seen.add(place)
    assert received_up_to({one.seq for one in desk.lines}) == length
    assert not any(warnings(desk.lines, one) for one in sent)


@given(st.integers(0, 3), st.integers(1, 4), st.integers(1, 4), st.randoms(use_true_random=False))
def test_a_copied_laptop_is_found_whatever_the_order(
    common: int, ours: int, theirs: int, chance: object
) -> None:
    before = chain(common)
    last = before[-1] if before else None
    everything = [*before, *chain(ours, last, "original"), *chain(theirs, last, "copy")]
    chance.shuffle(everything)  # type: ignore[attr-defined]
    desk = Desk()
    outcomes = [desk.take(one) for one in everything]
    assert ImportOutcome.FORK in outcomes
    assert len({one.seq for one in desk.lines}) == len(desk.lines), "a number stands once"


@given(st.sets(st.integers(1, 12)))
def test_received_up_to_stops_before_the_first_gap(numbers: set[int]) -> None:
    whole = received_up_to(numbers)
    assert set(range(1, whole + 1)) <= numbers
    assert whole + 1 not in numbers


def test_the_missing_numbers_are_named() -> None:
    sent = chain(6)
    verdict = judge([line(sent[0]), line(sent[2])], sent[5])
    assert (verdict.outcome, verdict.missing) == (ImportOutcome.GAP, (2, 4, 5))
    assert "2, 4, 5" in verdict.sentence


def test_a_journal_that_shrank_or_was_rewritten_shows_in_either_order() -> None:
    first = bundle(1, "", journal=JournalHead(50, "aa"))
    for head in (JournalHead(49, "bb"), JournalHead(50, "bb")):
        second = bundle(2, first.manifest_sha256, journal=head)
        assert len(warnings([line(first)], second)) == 1
        assert len(warnings([line(second)], first)) == 1
    same = bundle(2, first.manifest_sha256, journal=JournalHead(50, "aa"))
    assert warnings([line(first)], same) == ()
