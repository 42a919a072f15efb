"""The assessment of very many cases at once: every indicator is one large integer, every case one bit of it.

Only conclusions come out, no reasons. A gate over 100,000 cases is then a handful of `&` and `|`; counting is
done with saturating counters, one large integer for "at least one", one for "at least two", and so on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from fieldtool.domain.assessment.age import Age
from fieldtool.domain.assessment.gates import Gate, Kind
from fieldtool.domain.assessment.reply import Conclusion, Reply, conclude
from fieldtool.domain.assessment.rules import Mode, RuleSet

Case = tuple[Mapping[str, Reply], Age]
_AT_A_TIME = 20_000


@dataclass(frozen=True, slots=True)
class Columns:
    """`count` cases turned on their side: for each indicator the cases that said yes, and those that said no;
    for each mode the cases whose age asks for it. Case n is bit n."""

    count: int
    yes: Mapping[str, int] = field(repr=False)
    no: Mapping[str, int] = field(repr=False)
    modes: Mapping[Mode, int] = field(repr=False)

    @classmethod
    def of(cls, cases: Sequence[Case], rules: RuleSet) -> Columns:
        """Turn cases on their side; indicators that the rules' catalogue does not hold are left out."""
        size = (len(cases) + 7) // 8
        yes = {one: bytearray(size) for one in rules.catalogue.ids}
        no = {one: bytearray(size) for one in rules.catalogue.ids}
        modes = {mode: bytearray(size) for mode in Mode}
        sides = {Reply.YES: yes, Reply.NO: no}
        for at, (answers, age) in enumerate(cases):
            byte, bit = at >> 3, 1 << (at & 7)
            modes[rules.mode(age)][byte] |= bit
            for one, reply in answers.items():
                column = sides.get(reply, {}).get(one)
                if column is not None:
                    column[byte] |= bit

        def whole(columns: Mapping[str, bytearray]) -> dict[str, int]:
            return {name: int.from_bytes(column, "little") for name, column in columns.items()}

        ages = {mode: int.from_bytes(column, "little") for mode, column in modes.items()}
        return cls(len(cases), whole(yes), whole(no), ages)


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What came out for each case: for every rule the cases where it holds (low) and where it may hold
    (high)."""

    count: int
    ends: Mapping[str, tuple[int, int]] = field(repr=False)
    turning: int = field(repr=False)
    at_risk: int = field(repr=False)
    labour_exploitation: int = field(repr=False)

    def conclusion(self, name: str, case: int) -> Conclusion:
        """The conclusion of one rule for case number `case`."""
        low, high = self.ends[name]
        return conclude(bool(low >> case & 1), bool(high >> case & 1))

    def counts(self, name: str) -> dict[Conclusion, int]:
        """How many cases have each conclusion."""
        low, high = self.ends[name]
        return {
            Conclusion.INDICATED: low.bit_count(),
            Conclusion.NOT_INDICATED: self.count - high.bit_count(),
            Conclusion.OPEN: (high & ~low).bit_count(),
        }


@dataclass(frozen=True, slots=True)
class Summary:
    """The conclusions of one case among many."""

    trafficking: Conclusion
    smuggling: Conclusion
    sequence: str | None
    at_risk: bool
    labour_exploitation: bool

    def to_text(self) -> str:
        """Five words with spaces between; a dash for what does not hold."""
        risk = "at_risk" if self.at_risk else "-"
        labour = "labour_exploitation" if self.labour_exploitation else "-"
        return f"{self.trafficking.value} {self.smuggling.value} {self.sequence or '-'} {risk} {labour}"

    @classmethod
    def from_text(cls, text: str) -> Summary:
        """What `to_text` wrote."""
        trafficking, smuggling, sequence, risk, labour = text.split(" ")
        turned = None if sequence == "-" else sequence
        return cls(Conclusion(trafficking), Conclusion(smuggling), turned, risk != "-", labour != "-")

    def to_json(self) -> dict[str, Any]:
        """The same places as in an assessment's JSON, so that `difference` reads both."""
        return {
            "trafficking": {"conclusion": self.trafficking.value},
            "smuggling": {"conclusion": self.smuggling.value},
            "sequence": self.sequence,
            "at_risk": self.at_risk,
            "labour_exploitation": self.labour_exploitation,
        }


def assess_many(
    cases: Iterable[Case], rules: RuleSet, progress: Callable[[int], None] | None = None
) -> list[Summary]:
    """The conclusions of all cases, in their order; `progress` is told how many are done, every 20,000 or
    so."""
    found: list[Summary] = []
    waiting: list[Case] = []

    def work() -> None:
        found.extend(summaries(assess_columns(Columns.of(waiting, rules), rules)))
        waiting.clear()
        if progress is not None:
            progress(len(found))

    for case in cases:
        waiting.append(case)
        if len(waiting) == _AT_A_TIME:
            work()
    if waiting:
        work()
    return found


def assess_columns(columns: Columns, rules: RuleSet) -> Outcomes:
    """All conclusions of all cases in one pass over the rules."""
    every = (1 << columns.count) - 1
    yes = [columns.yes[one] for one in rules.catalogue.ids]
    may = [every & ~columns.no[one] for one in rules.catalogue.ids]
    for exclusion in rules.written.exclusions:
        at = rules.number[exclusion.indicator]
        excluded = _any([columns.yes[one] for one in exclusion.by])
        both = yes[at] & excluded
        yes[at] &= ~excluded
        may[at] = (may[at] & ~excluded) | both
    wanted: tuple[str, ...] = (
        "act",
        "means",
        "purpose",
        "trafficking",
        "smuggling",
        rules.written.exploitation,
    )
    wanted += rules.written.vulnerable_after_smuggling
    ends = dict.fromkeys(wanted, (0, 0))
    for mode, lanes in columns.modes.items():
        if not lanes:
            continue
        low_lanes, high_lanes = _Lanes(yes, every), _Lanes(may, every)
        for name in ends:
            low, high = rules.ends(name, mode)
            before = ends[name]
            ends[name] = (before[0] | low_lanes.of(low) & lanes, before[1] | high_lanes.of(high) & lanes)
    turning = _any([columns.yes[one] for one in rules.indicators_of("turning")])
    child = columns.modes[Mode.CHILD]
    purpose_open = ends["purpose"][1] & ~ends["purpose"][0]
    before_purpose = ends["act"][0] & (ends["means"][0] | child) & purpose_open
    vulnerable = _any([ends[name][0] for name in rules.written.vulnerable_after_smuggling])
    risky = turning | before_purpose | ends["smuggling"][0] & vulnerable
    labour = ends[rules.written.exploitation][0] & every & ~ends["trafficking"][1]
    return Outcomes(columns.count, ends, turning, risky & ~ends["trafficking"][0], labour)


@dataclass(slots=True)
class _Lanes:
    """Gates evaluated over all cases, each gate once."""

    columns: Sequence[int]
    every: int
    known: dict[int, int] = field(default_factory=dict)

    def of(self, node: Gate | bool) -> int:
        if isinstance(node, bool):
            return self.every if node else 0
        if id(node) not in self.known:
            self.known[id(node)] = self._worked_out(node)
        return self.known[id(node)]

    def _worked_out(self, gate: Gate) -> int:
        leaves = [self.columns[leaf] for leaf in gate.leaves]
        if gate.kind is Kind.ANY:
            return _any([*leaves, *(self.of(each) for each in gate.gates)])
        if gate.kind is Kind.ALL:
            lanes = self.every
            for each in (*leaves, *(self.of(inner) for inner in gate.gates)):
                lanes &= each
            return lanes
        if gate.kind is Kind.AT_LEAST:
            return _counted(leaves, gate.least)[-1]
        return self._strong_enough(gate, leaves)

    def _strong_enough(self, gate: Gate, leaves: Sequence[int]) -> int:
        most = [max(ways) for ways in zip(*gate.combinations, strict=True)]
        counts = []
        for rank, top in zip((3, 2, 1), most, strict=True):
            members = [lane for lane, own in zip(leaves, gate.ranks, strict=True) if own >= rank]
            counts.append([self.every, *_counted(members, top)])
        lanes = 0
        for strong, medium_up, weak_up in gate.combinations:
            lanes |= counts[0][strong] & counts[1][medium_up] & counts[2][weak_up]
        return lanes


def _any(lanes: Iterable[int]) -> int:
    found = 0
    for each in lanes:
        found |= each
    return found


def _counted(lanes: Iterable[int], most: int) -> list[int]:
    """The cases where at least one, two ... `most` of the lanes are set."""
    counts = [0] * most
    for lane in lanes:
        for at in range(most - 1, 0, -1):
            counts[at] |= counts[at - 1] & lane
        if most:
            counts[0] |= lane
    return counts


def summaries(outcomes: Outcomes) -> Iterable[Summary]:
    """The conclusions case by case, in their order."""
    sides = [
        _digits(lanes, outcomes.count)
        for name in ("trafficking", "smuggling")
        for lanes in outcomes.ends[name]
    ]
    others = (outcomes.turning, outcomes.at_risk, outcomes.labour_exploitation)
    rest = [_digits(lanes, outcomes.count) for lanes in others]
    for t_low, t_high, s_low, s_high, turned, risk, labour in zip(*sides, *rest, strict=True):
        both = t_low == s_low == turned == "1"
        yield Summary(
            conclude(t_low == "1", t_high == "1"),
            conclude(s_low == "1", s_high == "1"),
            "smuggled_then_trafficked" if both else None,
            risk == "1",
            labour == "1",
        )


def _digits(lanes: int, count: int) -> str:
    """The lanes as text, case 0 first."""
    return format(lanes, f"0{count}b")[::-1]
