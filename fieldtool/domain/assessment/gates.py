"""Monotone gates over indicators: what a rule becomes once it is known which strengths and which age count.

A set of indicators is an int, bit n standing for indicator n. Every gate is monotone: more indicators never
make it false. Two ends of one rule are kept apart: the low gate (what holds whatever is open) and the high
gate (what could still hold), so that Kleene's three values come from two runs of plain true and false.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum

RANK = {"strong": 3, "medium": 2, "weak": 1}
Combination = tuple[int, int, int]
"""How many items at least: strong; strong or medium; strong, medium or weak."""


class Kind(Enum):
    """What makes a gate true."""

    ANY = "any"
    ALL = "all"
    AT_LEAST = "at_least"
    STRENGTHS = "strengths"


@dataclass(frozen=True, slots=True, eq=False)
class Gate:
    """A gate over leaves (indicator numbers, with a rank from 1 to 3 in STRENGTHS) and inner gates.

    `least` counts in AT_LEAST; `combinations` are the ways in which STRENGTHS is true. `masks` are the leaves
    of rank 3, of rank 2 and above, and all leaves.
    """

    kind: Kind
    leaves: tuple[int, ...] = ()
    ranks: tuple[int, ...] = ()
    gates: tuple[Gate, ...] = ()
    least: int = 1
    combinations: tuple[Combination, ...] = ()
    masks: tuple[int, int, int] = field(default=(0, 0, 0))


def any_of(leaves: Iterable[int], nodes: Iterable[Gate | bool] = ()) -> Gate | bool:
    """True where one of them is; constants are folded away."""
    nodes = tuple(nodes)
    if any(node is True for node in nodes):
        return True
    gates = _distinct(node for node in nodes if isinstance(node, Gate))
    flat = set(leaves)
    for gate in gates:
        if gate.kind is Kind.ANY:
            flat |= set(gate.leaves)
    inner = tuple(each for gate in gates for each in (gate.gates if gate.kind is Kind.ANY else (gate,)))
    return _plain(Kind.ANY, flat, inner, False)


def all_of(leaves: Iterable[int], nodes: Iterable[Gate | bool] = ()) -> Gate | bool:
    """True where every one of them is; constants are folded away."""
    nodes = tuple(nodes)
    if any(node is False for node in nodes):
        return False
    return _plain(Kind.ALL, set(leaves), tuple(node for node in nodes if isinstance(node, Gate)), True)


def at_least(least: int, leaves: Iterable[int]) -> Gate | bool:
    """True where at least so many of the leaves are."""
    numbers = tuple(sorted(set(leaves)))
    if least > len(numbers):
        return False
    return Gate(Kind.AT_LEAST, numbers, least=least, masks=(0, 0, mask_of(numbers)))


def strengths(ranked: dict[int, int], combinations: tuple[Combination, ...]) -> Gate | bool:
    """The counting rule over {indicator number: rank}; a stronger item may stand in for a weaker one."""
    numbers = tuple(sorted(ranked))
    masks = tuple(mask_of(one for one in numbers if ranked[one] >= rank) for rank in (3, 2, 1))
    gate = Gate(
        Kind.STRENGTHS,
        numbers,
        tuple(ranked[one] for one in numbers),
        combinations=combinations,
        masks=(masks[0], masks[1], masks[2]),
    )
    return gate if holds(gate, masks[2]) else False


def holds(node: Gate | bool, given: int) -> bool:
    """Whether the gate is true where exactly the indicators in `given` are."""
    if isinstance(node, bool):
        return node
    leaves = node.masks[2]
    if node.kind is Kind.ANY:
        return bool(leaves & given) or any(holds(gate, given) for gate in node.gates)
    if node.kind is Kind.ALL:
        return leaves & ~given == 0 and all(holds(gate, given) for gate in node.gates)
    if node.kind is Kind.AT_LEAST:
        return (leaves & given).bit_count() >= node.least
    return enough(node.combinations, *((mask & given).bit_count() for mask in node.masks))


def enough(combinations: Iterable[Combination], strong: int, medium_up: int, weak_up: int) -> bool:
    """Whether these counts (each including the stronger ones) satisfy one of the combinations."""
    return any(strong >= s and medium_up >= m and weak_up >= w for s, m, w in combinations)


def walk(node: Gate | bool) -> Iterator[Gate]:
    """Every gate under this one, each once, inner ones first."""
    seen: set[int] = set()
    stack: list[tuple[Gate, bool]] = [(node, False)] if isinstance(node, Gate) else []
    while stack:
        gate, done = stack.pop()
        if done:
            yield gate
        elif id(gate) not in seen:
            seen.add(id(gate))
            stack.append((gate, True))
            stack.extend((each, False) for each in gate.gates)


def mask_of(numbers: Iterable[int]) -> int:
    """The set of these numbers as an int."""
    mask = 0
    for number in numbers:
        mask |= 1 << number
    return mask


def numbers_of(mask: int) -> Iterator[int]:
    """The numbers in a set, smallest first."""
    while mask:
        lowest = mask & -mask
        yield lowest.bit_length() - 1
        mask ^= lowest


def _plain(kind: Kind, leaves: set[int], gates: tuple[Gate, ...], empty: bool) -> Gate | bool:
    gates = tuple(_distinct(gates))
    if not leaves and not gates:
        return empty
    if not leaves and len(gates) == 1:
        return gates[0]
    numbers = tuple(sorted(leaves))
    return Gate(kind, numbers, gates=gates, masks=(0, 0, mask_of(numbers)))


def _distinct(gates: Iterable[Gate]) -> list[Gate]:
    return list({id(gate): gate for gate in gates}.values())
