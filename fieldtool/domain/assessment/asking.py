"""In which order open questions are put: the most informative first, safety and trust before violence and
sex.

How informative a question is, is counted, not guessed: first, how many of its two answers settle
trafficking at once (missing a trafficked person costs more than anything else); then how many settle a
crime; then how many settle an element; then the published strength of the indicator; then the catalogue's
order. What was asked already and is not known comes after what was not asked. As long as a safety or trust
item has no answer, indicators about violence and sex stand at the end, whatever they would settle.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from fieldtool.domain.assessment.gates import RANK
from fieldtool.domain.assessment.known import Known
from fieldtool.domain.assessment.reply import Conclusion, Reply
from fieldtool.domain.assessment.rulefile import ELEMENTS, SMUGGLING_ELEMENTS

_CRIMES = ("trafficking", "smuggling")


def safety_items(known: Known, answers: Mapping[str, Reply], declined: Collection[str]) -> tuple[str, ...]:
    """The safety and trust items of the rules that have no answer yet and were not declined, in their
    order."""
    return tuple(one for one in known.rules.written.ask_first if one not in answers and one not in declined)


def order(wanted: Collection[str], known: Known, answers: Mapping[str, Reply]) -> tuple[str, ...]:
    """The wanted indicators in the order in which to ask them."""
    catalogue = known.rules.catalogue
    numbers = {one: known.rules.number[one] for one in wanted}
    first = _settled_at_once(known, numbers.values(), _CRIMES[:1])
    crimes = _settled_at_once(known, numbers.values(), _CRIMES)
    elements = _settled_at_once(known, numbers.values(), (*ELEMENTS, *SMUGGLING_ELEMENTS))
    for exclusion in known.rules.written.exclusions:
        for one in exclusion.by:
            if one in numbers:
                crimes[numbers[one]] = crimes.get(known.rules.number[exclusion.indicator], 0)
    waiting = bool(safety_items(known, answers, ()))

    def key(one: str) -> tuple[bool | int, ...]:
        indicator = catalogue.by_id[one]
        number = numbers[one]
        strength = max((RANK[each] for each in indicator.strengths.values()), default=0)
        late = waiting and indicator.sensitive
        settles = (-found.get(number, 0) for found in (first, crimes, elements))
        return late, one in answers, *settles, -strength, number

    return tuple(sorted(wanted, key=key))


def _settled_at_once(known: Known, numbers: Collection[int], names: Collection[str]) -> dict[int, int]:
    """For each indicator, how many (rule, reply) pairs would be settled by that one answer. Indicators of one
    class are interchangeable, so that one of each class is tried."""
    found: dict[int, int] = {}
    wanted = 0
    for number in numbers:
        wanted |= 1 << number
    for name in names:
        if known.conclusion(name) is not Conclusion.OPEN:
            continue
        for members in known.rules.formula("high", name, known.mode).classes:
            some = members & wanted & known.free
            if not some:
                continue
            one = some.bit_length() - 1
            settled = sum(known.with_answer(name, one, yes) is not Conclusion.OPEN for yes in (True, False))
            while settled and some:
                lowest = some & -some
                found[lowest.bit_length() - 1] = found.get(lowest.bit_length() - 1, 0) + settled
                some ^= lowest
    return found
