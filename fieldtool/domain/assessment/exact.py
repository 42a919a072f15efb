"""The two exact answers an officer asks for: what carries a conclusion, and which open questions can change
it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from heapq import nsmallest
from itertools import combinations, islice
from math import comb

from fieldtool.domain.assessment.formula import ALREADY, Formula, Question, Shapes

MOST = 20
_NO_BOUND = 1 << 30

Named = Callable[[int], Sequence[str]]
"""From a class (a set of indicator numbers) to the names of its members in play, in alphabetical order."""
Sets = tuple[tuple[str, ...], ...]


def carrying(formula: Formula, given: int, named: Named) -> Sets:
    """The smallest sets out of `given` that alone make the formula true: at most 20, smallest first, then by
    name."""
    bound = 1
    while True:
        question = Question(formula, 0, given, bound)
        shapes = question.making(formula.root)
        if question.cut is None or _sets_in(question, shapes, named) >= MOST:
            return _expanded(question, shapes, named)
        bound = max(question.cut, bound + 1)


def refuting(formula: Formula, others: int, given: int, named: Named) -> Sets:
    """The smallest sets out of `given` that, missing while all `others` are there, make the formula false."""
    question = Question(formula, others, given, _NO_BOUND)
    return _expanded(question, question.breaking(formula.root), named)


def mattering(formula: Formula, fixed: int, free: int, known: int = 0) -> int:
    """The members of `free` that can change the outcome: for each there are two ways to answer all of `free`,
    differing in it alone, with different outcomes. Of a monotone formula, the members of its minimal sets.
    Those in `known` are not tried again."""
    question = Question(formula, fixed, free)
    parts = [part for part in question.parts(formula.root) if part != ALREADY]
    found = 0
    if not parts or any(not part for part in parts):
        return found
    for number, members in enumerate(formula.classes):
        if members & free & ~known and _decides(question, parts, number):
            found |= members & free
    return found


def _decides(question: Question, parts: Sequence[Shapes], number: int) -> bool:
    """Whether some way to make every part falls when one member of the class is taken out of it."""
    whole = question.bits(number, question.frees[number])
    for at, part in enumerate(parts):
        others = [*parts[:at], *parts[at + 1 :]]
        for shape in part:
            if shape & whole and any(_falls(parts, made, whole) for made in _joins(shape, others, whole)):
                return True
    return False


def _joins(shape: int, others: Sequence[Shapes], whole: int) -> Iterator[int]:
    """The shape joined with one of each other part, those first that do not need the class themselves."""
    if not others:
        yield shape
        return
    if any(each & ~shape == 0 for each in others[0]):
        yield from _joins(shape, others[1:], whole)
        return
    for each in sorted(others[0], key=lambda one: bool(one & whole)):
        yield from _joins(shape | each, others[1:], whole)


def _falls(parts: Sequence[Shapes], made: int, whole: int) -> bool:
    """Whether a part is no longer made when one member of the class is missing."""
    asked = made & whole
    without = made ^ (1 << (asked.bit_length() - 1))
    return any(all(each & ~without for each in part) for part in parts)


def _sets_in(question: Question, shapes: Shapes, named: Named) -> int:
    total = 0
    for shape in shapes:
        sets = 1
        for number, members in enumerate(question.formula.classes):
            count = question.count(number, shape)
            if count:
                sets *= comb(len(named(members & question.free)), count)
        total += sets
    return total


def _expanded(question: Question, shapes: Shapes, named: Named) -> Sets:
    """The first sets that the shapes stand for. Adding the same names to two sets of one size keeps their
    order, so that the first 20 of every class are enough to find the first 20 of all."""
    found: list[tuple[str, ...]] = []
    for size in sorted({shape.bit_count() for shape in shapes}):
        level: list[tuple[str, ...]] = []
        for first, choices in sorted(_choices(question, s, named) for s in shapes if s.bit_count() == size):
            if len(level) >= MOST and first > level[-1]:
                break
            sets: list[tuple[str, ...]] = [()]
            for names, count in choices:
                some = list(islice(combinations(names, count), MOST))
                sets = nsmallest(MOST, (tuple(sorted(a + b)) for a in sets for b in some))
            level = nsmallest(MOST, level + sets)
        found += level
        if len(found) >= MOST:
            break
    return tuple(found[:MOST])


def _choices(
    question: Question, shape: int, named: Named
) -> tuple[tuple[str, ...], list[tuple[Sequence[str], int]]]:
    """The first set of a shape, and for each class it asks for the names to choose from and how many."""
    choices = []
    for number, members in enumerate(question.formula.classes):
        count = question.count(number, shape)
        if count:
            choices.append((named(members & question.free), count))
    first = tuple(sorted(name for names, count in choices for name in names[:count]))
    return first, choices
