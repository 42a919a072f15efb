"""What the answers say once read against the rules: which indicators hold, which do not, which are still
open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from fieldtool.domain.assessment.age import Age
from fieldtool.domain.assessment.exact import Sets, carrying, mattering, refuting
from fieldtool.domain.assessment.gates import holds, mask_of, numbers_of
from fieldtool.domain.assessment.reply import Conclusion, Reply, conclude
from fieldtool.domain.assessment.rules import Mode, RuleSet


@dataclass(frozen=True, slots=True)
class Known:
    """The answers of one case as sets of indicator numbers.

    `free`: open and still to be answered. `stuck`: answered both ways (an exclusion clash), so open for good.
    `stands_for`: for an indicator that another one settled as no, the names of the answers that do so.
    """

    rules: RuleSet
    mode: Mode
    age_asked: bool
    yes: int = field(repr=False)
    no: int = field(repr=False)
    free: int = field(repr=False)
    stuck: int = field(repr=False)
    unanswered: frozenset[str] = field(repr=False)
    stands_for: Mapping[int, tuple[str, ...]] = field(repr=False)

    @classmethod
    def of(cls, answers: Mapping[str, Reply], age: Age, rules: RuleSet) -> Known:
        """Read the answers; an exclusion's yes settles its indicator as no, unless that is a yes as well."""
        number = rules.number
        yes = mask_of(number[one] for one, reply in answers.items() if reply is Reply.YES)
        no = mask_of(number[one] for one, reply in answers.items() if reply is Reply.NO)
        stuck = 0
        stands_for: dict[int, tuple[str, ...]] = {}
        for exclusion in rules.written.exclusions:
            at = number[exclusion.indicator]
            excluding = tuple(sorted(one for one in exclusion.by if answers.get(one) is Reply.YES))
            if excluding and yes >> at & 1:
                yes ^= 1 << at
                stuck |= 1 << at
            elif excluding:
                own = (exclusion.indicator,) if no >> at & 1 else ()
                stands_for[at] = tuple(sorted((*own, *excluding)))
                no |= 1 << at
        every = (1 << len(rules.catalogue.ids)) - 1
        return cls(
            rules=rules,
            mode=rules.mode(age),
            age_asked=age.asked,
            yes=yes,
            no=no,
            free=every & ~(yes | no | stuck),
            stuck=stuck,
            unanswered=frozenset(
                i for i in rules.catalogue.ids if answers.get(i) not in (Reply.YES, Reply.NO)
            ),
            stands_for=stands_for,
        )

    def conclusion(self, name: str, mode: Mode | None = None) -> Conclusion:
        """What the rule of this name says, in Kleene's three values."""
        low, high = self.rules.ends(name, mode or self.mode)
        return conclude(holds(low, self.yes), holds(high, self._may()))

    def with_answer(self, name: str, number: int, yes: bool) -> Conclusion:
        """What the rule would say if one free indicator were answered."""
        low, high = self.rules.ends(name, self.mode)
        bit = 1 << number
        return conclude(
            holds(low, self.yes | (bit if yes else 0)), holds(high, self._may() & ~(0 if yes else bit))
        )

    def _may(self) -> int:
        return self.yes | self.free | self.stuck

    def because(self, name: str) -> Sets:
        """The minimal sets of answers that alone carry a settled conclusion; none where it is open. Answers
        that contradict one another (stuck) carry nothing."""
        conclusion = self.conclusion(name)
        age = 1 << self.rules.number["age"] if self.age_asked else 0
        if conclusion is Conclusion.INDICATED:
            return carrying(self.rules.formula("yes", name, self.mode), self.yes | age, self._named)
        if conclusion is Conclusion.NOT_INDICATED:
            given = self.no | age
            every = (1 << len(self.rules.names)) - 1
            return refuting(self.rules.formula("no", name, self.mode), every & ~given, given, self._named)
        return ()

    def open_ids(self, name: str) -> frozenset[str]:
        """Exactly the unanswered indicators that can still change an open conclusion, the age staying open or
        not."""
        if self.conclusion(name) is not Conclusion.OPEN:
            return frozenset()
        found = 0
        for mode in (Mode.ADULT, Mode.CHILD, Mode.OPEN) if self.mode is Mode.OPEN else (self.mode,):
            found |= mattering(self.rules.formula("low", name, mode), self.yes, self.free, found)
            if mode is Mode.OPEN or self.stuck:
                found |= mattering(self.rules.formula("high", name, mode), self.yes | self.stuck, self.free)
        ids = {self.rules.names[number] for number in numbers_of(found)}
        for exclusion in self.rules.written.exclusions:
            if exclusion.indicator in ids:
                ids.update(one for one in exclusion.by if one in self.unanswered)
        return frozenset(ids)

    def possible(self, name: str) -> tuple[Conclusion, ...]:
        """The conclusions that are left when every open question, the age included, is answered one way or
        another without contradiction. "open" is among them only where a contradiction among the answers keeps
        it so."""
        found: set[Conclusion] = set()
        for mode in (Mode.ADULT, Mode.CHILD) if self.mode is Mode.OPEN else (self.mode,):
            low, high = self.rules.ends(name, mode)
            if holds(low, self.yes | self.free):
                found.add(Conclusion.INDICATED)
            if not holds(high, self.yes | self.stuck):
                found.add(Conclusion.NOT_INDICATED)
            formula = self.rules.formula("high", name, mode)
            if self.stuck and mattering(formula, self.yes, self.free | self.stuck) & self.stuck:
                found.add(Conclusion.OPEN)
        return tuple(one for one in Conclusion if one in found)

    def yes_of(self, name: str) -> tuple[str, ...]:
        """The indicators a rule names that are yes, in catalogue order."""
        return tuple(one for one in self.rules.indicators_of(name) if self.yes >> self.rules.number[one] & 1)

    def _named(self, members: int) -> list[str]:
        names: list[str] = []
        for number in numbers_of(members):
            names += self.stands_for.get(number, (self.rules.names[number],))
        return sorted(names)
