"""Exact questions to a gate: which smallest sets make it true or false, and which open indicators still
matter.

Indicators that stand in exactly the same places of a gate, with the same strength, are interchangeable: only
their number matters. Such a class takes as many bits as it has members in play, and "k of the class" is its
lowest k bits. A set of indicators, seen by class, is then one int (a shape): joining is `|`, "needs no more
than" is a subset test, the size is a bit count. The minimal shapes of a gate are few where the minimal sets
are millions.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import combinations_with_replacement, product

from fieldtool.domain.assessment.gates import Combination, Gate, Kind, enough, mask_of, walk

Node = Gate | bool
Counts = tuple[int, ...]
Shapes = list[int]
"""Minimal shapes, smallest first. [0] is true already, [] can never be."""

NEVER: Shapes = []
ALREADY: Shapes = [0]


@dataclass(frozen=True, slots=True)
class Formula:
    """A gate with its classes of interchangeable indicators (`classes`, as sets) and where each class
    stands."""

    root: Node
    classes: tuple[int, ...]
    stands: dict[int, tuple[tuple[int, int], ...]] = field(repr=False)
    """Gate identity to its (class, rank) leaves."""

    @classmethod
    def of(cls, root: Node, alone: int = 0) -> Formula:
        """Prepare a gate; indicators in `alone` get a class of their own even where they are
        interchangeable."""
        places: dict[int, list[tuple[int, int]]] = {}
        for at, gate in enumerate(walk(root)):
            for leaf, rank in zip(gate.leaves, gate.ranks or (0,) * len(gate.leaves), strict=True):
                places.setdefault(leaf, []).append((at, rank))
        members: dict[tuple[int, tuple[tuple[int, int], ...]], list[int]] = {}
        for leaf, where in places.items():
            members.setdefault((leaf if alone >> leaf & 1 else -1, tuple(where)), []).append(leaf)
        stands = {
            id(gate): tuple(
                (number, rank)
                for number, (_, where) in enumerate(members)
                for stood, rank in where
                if stood == at
            )
            for at, gate in enumerate(walk(root))
        }
        return cls(root, tuple(mask_of(each) for each in members.values()), stands)


@dataclass(slots=True)
class Question:
    """A formula with some indicators fixed as true (`fixed`) and some in play (`free`); all others are false.

    `bound`: shapes larger than this are left out; `cut` is then the size of the smallest one left out, else
    None.
    """

    formula: Formula
    fixed: int
    free: int
    bound: int = 1 << 30
    cut: int | None = None
    offsets: list[int] = field(default_factory=list)
    frees: list[int] = field(default_factory=list)
    fixes: list[int] = field(default_factory=list)
    _known: dict[tuple[int, bool], Shapes] = field(default_factory=dict)

    def __post_init__(self) -> None:
        offset = 0
        for members in self.formula.classes:
            free = (members & self.free).bit_count()
            self.offsets.append(offset)
            self.frees.append(free)
            self.fixes.append((members & self.fixed).bit_count())
            offset += free

    def bits(self, number: int, count: int) -> int:
        """The shape "this many of that class"."""
        return ((1 << count) - 1) << self.offsets[number]

    def count(self, number: int, shape: int) -> int:
        """How many of a class a shape asks for."""
        return ((shape >> self.offsets[number]) & ((1 << self.frees[number]) - 1)).bit_count()

    def making(self, node: Node) -> Shapes:
        """The minimal shapes that, given, make the gate true."""
        if isinstance(node, bool):
            return ALREADY if node else NEVER
        key = (id(node), True)
        if key not in self._known:
            self._known[key] = self._making(node)
        return self._known[key]

    def breaking(self, node: Node) -> Shapes:
        """The minimal shapes that, taken away from fixed and free together, make the gate false."""
        if isinstance(node, bool):
            return NEVER if node else ALREADY
        key = (id(node), False)
        if key not in self._known:
            self._known[key] = self._breaking(node)
        return self._known[key]

    def parts(self, node: Node) -> list[Shapes]:
        """What all must be made for the gate to be true, each as its minimal shapes."""
        if isinstance(node, Gate) and node.kind is Kind.ALL:
            return [*self._leaves_all(node), *(self.making(gate) for gate in node.gates)]
        return [self.making(node)]

    def join(self, families: Sequence[Shapes]) -> Shapes:
        """The minimal shapes that hold one of each family."""
        joined = ALREADY
        for family in sorted(families, key=len):
            if family == ALREADY:
                continue
            joined = self.minimal(a | b for a in joined for b in family)
        return joined

    def minimal(self, shapes: Iterator[int]) -> Shapes:
        """The shapes without those that hold another, smallest first, within the bound."""
        kept: Shapes = []
        for shape in sorted(set(shapes), key=int.bit_count):
            size = shape.bit_count()
            if size > self.bound:
                self.cut = size if self.cut is None else min(self.cut, size)
                break
            if not any(each & shape == each for each in kept):
                kept.append(shape)
        return kept

    def _making(self, gate: Gate) -> Shapes:
        leaves = self.formula.stands[id(gate)]
        if gate.kind is Kind.ALL:
            return self.join(self.parts(gate))
        if gate.kind is Kind.ANY:
            if any(self.fixes[number] for number, _ in leaves):
                return ALREADY
            shapes = [self.bits(number, 1) for number, _ in leaves if self.frees[number]]
            return self.minimal(iter(shapes + [one for each in gate.gates for one in self.making(each)]))
        if gate.kind is Kind.AT_LEAST:
            return self._choices(leaves, gate.least - sum(self.fixes[number] for number, _ in leaves))
        return self._strong_enough(gate, leaves)

    def _breaking(self, gate: Gate) -> Shapes:
        leaves = self.formula.stands[id(gate)]
        if gate.kind is Kind.ALL:
            shapes = [self.bits(number, 1) for number, _ in leaves if self.frees[number]]
            return self.minimal(iter(shapes + [one for each in gate.gates for one in self.breaking(each)]))
        if gate.kind is Kind.ANY:
            if any(self.fixes[number] for number, _ in leaves):
                return NEVER
            own = [[self.bits(number, self.frees[number])] for number, _ in leaves if self.frees[number]]
            return self.join([*own, *(self.breaking(each) for each in gate.gates)])
        if gate.kind is Kind.AT_LEAST:
            given = sum(self.fixes[number] + self.frees[number] for number, _ in leaves)
            return self._choices(leaves, given - gate.least + 1)
        return self._too_weak(gate, leaves)

    def _leaves_all(self, gate: Gate) -> Iterator[Shapes]:
        for number, _ in self.formula.stands[id(gate)]:
            whole = self.formula.classes[number].bit_count()
            if self.fixes[number] + self.frees[number] < whole:
                yield NEVER
            elif self.frees[number]:
                yield [self.bits(number, self.frees[number])]

    def _choices(self, leaves: Sequence[tuple[int, int]], need: int) -> Shapes:
        """Every way to take `need` members out of these classes."""
        if need <= 0:
            return ALREADY
        shapes = []
        for taken in product(*(range(min(self.frees[number], need) + 1) for number, _ in leaves)):
            if sum(taken) == need:
                shapes.append(mask_join(self.bits(n, k) for (n, _), k in zip(leaves, taken, strict=True)))
        return self.minimal(iter(shapes))

    def _strong_enough(self, gate: Gate, leaves: Sequence[tuple[int, int]]) -> Shapes:
        ranks = tuple(rank for _, rank in leaves)
        fixes = tuple(self.fixes[number] for number, _ in leaves)
        most = max(items for _, _, items in gate.combinations)
        frees = tuple(min(self.frees[number], most) for number, _ in leaves)
        ways = _sufficient(gate.combinations, ranks, fixes, frees)
        return self.minimal(
            mask_join(self.bits(n, k) for (n, _), k in zip(leaves, way, strict=True)) for way in ways
        )

    def _too_weak(self, gate: Gate, leaves: Sequence[tuple[int, int]]) -> Shapes:
        """Keep as much of each class as can be kept while the counting rule fails; what is taken away is the
        shape."""
        ranks = [rank for _, rank in leaves]
        fixes = [self.fixes[number] for number, _ in leaves]
        shapes: Shapes = []

        def keep(at: int, kept: list[int], taken: int) -> None:
            if enough(gate.combinations, *_cumulated(ranks, [*kept, *fixes[at:]])):
                return
            if at == len(leaves):
                shapes.append(taken)
                return
            number = leaves[at][0]
            for left in range(self.frees[number], -1, -1):
                bits = self.bits(number, self.frees[number] - left)
                keep(at + 1, [*kept, fixes[at] + left], taken | bits)

        keep(0, [], 0)
        return self.minimal(iter(shapes))


def mask_join(shapes: Iterator[int]) -> int:
    """All the shapes in one."""
    whole = 0
    for shape in shapes:
        whole |= shape
    return whole


@lru_cache(maxsize=4096)
def _sufficient(
    combinations: tuple[Combination, ...], ranks: Counts, fixes: Counts, frees: Counts
) -> tuple[Counts, ...]:
    """How many more of each class, out of `frees`, suffice beside those in `fixes`. Not only minimal ways."""
    base = _cumulated(ranks, fixes)
    found = []
    for size in range(max(items for _, _, items in combinations) + 1):
        for chosen in combinations_with_replacement(range(len(ranks)), size):
            counts = tuple(chosen.count(at) for at in range(len(ranks)))
            more = _cumulated(ranks, counts)
            if all(count <= free for count, free in zip(counts, frees, strict=True)) and enough(
                combinations, base[0] + more[0], base[1] + more[1], base[2] + more[2]
            ):
                found.append(counts)
        if found and not size:
            break
    return tuple(found)


def _cumulated(ranks: Sequence[int], counts: Sequence[int]) -> Combination:
    strong = medium = weak = 0
    for rank, count in zip(ranks, counts, strict=True):
        strong += count if rank >= 3 else 0
        medium += count if rank >= 2 else 0
        weak += count
    return strong, medium, weak
