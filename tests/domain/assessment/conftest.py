"""A plain reading of the rules, written apart from the program's, and small catalogues to try everything
on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations, product
from pathlib import Path

import pytest

from fieldtool.domain.assessment import Age, Catalogue, Conclusion, Indicator, Reply, RuleSet, Texts

FORMS = Path(__file__).parents[3] / "forms"
ADULT, CHILD = Age.known(False), Age.known(True)
Y, N, STILL = Conclusion.INDICATED, Conclusion.NOT_INDICATED, Conclusion.OPEN
Answers = Mapping[str, Reply]


@dataclass(frozen=True)
class Plain:
    """Evaluates declarations one by one, as a person would with a pencil; questions are answered by trying
    all."""

    rules: RuleSet
    seen: dict[object, Conclusion] = field(default_factory=dict)

    def conclusion(self, name: str, answers: Answers, age: Age) -> Conclusion:
        said = tuple(answers.get(one, Reply.UNKNOWN) for one in self.rules.catalogue.ids)
        key = (name, age, said)
        if key not in self.seen:
            self.seen[key] = self._concluded(name, answers, age)
        return self.seen[key]

    def _concluded(self, name: str, answers: Answers, age: Age) -> Conclusion:
        effective = dict(answers)
        for exclusion in self.rules.written.exclusions:
            if any(answers.get(one) is Reply.YES for one in exclusion.by):
                both = answers.get(exclusion.indicator) is Reply.YES
                effective[exclusion.indicator] = Reply.UNKNOWN if both else Reply.NO
        return self._rule(name, effective, age)

    def _rule(self, name: str, answers: Answers, age: Age) -> Conclusion:
        one = self.rules.declaration(name)
        if one.kind == "dimension":
            return self._dimension(one.members[0], answers, age)
        values = [v for m in (*one.members, *one.implied_by) for v in self._member(m, answers, age)]
        if one.kind == "of":
            yes, still = values.count(Y), values.count(Y) + values.count(STILL)
            return Y if yes >= one.at_least else STILL if still >= one.at_least else N
        wins, loses = (Y, N) if one.kind == "any" else (N, Y)
        return wins if wins in values else STILL if STILL in values else loses

    def _member(self, member: str, answers: Answers, age: Age) -> list[Conclusion]:
        if member == "child":
            child = age.counts_as_child(self.rules.child_under)
            return [STILL if child is None else Y if child else N]
        if "." not in member:
            return [self._rule(member, answers, age)]
        prefix = member[:-1] if member.endswith(".*") else None
        ids = [
            one for one in self.rules.catalogue.ids if (one.startswith(prefix) if prefix else one == member)
        ]
        said = {Reply.YES: Y, Reply.NO: N}
        return [said.get(answers.get(one, Reply.UNKNOWN), STILL) for one in ids]

    def _dimension(self, group: str, answers: Answers, age: Age) -> Conclusion:
        child = age.counts_as_child(self.rules.child_under)
        lists = {None: ["adult_labour", "child_labour"], True: ["child_labour"], False: ["adult_labour"]}[
            child
        ]
        found = set()
        for name in lists:
            members = [one for one in self.rules.catalogue.group(group) if name in one.strengths]
            yes = [one.strengths[name] for one in members if answers.get(one.id) is Reply.YES]
            may = [one.strengths[name] for one in members if answers.get(one.id) is not Reply.NO]
            found.add(Y if positive(yes) else STILL if positive(may) else N)
        return found.pop() if len(found) == 1 else STILL

    def because(self, name: str, answers: Answers, age: Age) -> list[list[str]]:
        """All minimal sets of facts, smallest first, found by trying every subset. Answers that contradict
        one another carry nothing."""
        wanted = self.conclusion(name, answers, age)
        if wanted is STILL:
            return []
        contested = {one for pair in self.clashes(answers) for one in pair}
        said = [one for one, reply in answers.items() if reply is not Reply.UNKNOWN and one not in contested]
        facts = sorted(said + ["age"] * age.asked)
        found: list[tuple[str, ...]] = []
        for size in range(len(facts) + 1):
            for some in combinations(facts, size):
                kept = {one: answers[one] for one in some if one != "age"}
                if any(set(each) <= set(some) for each in found):
                    continue
                if self.conclusion(name, kept, age if "age" in some else Age.not_asked()) is wanted:
                    found.append(some)
        return [list(one) for one in found]

    def completions(self, answers: Answers, age: Age) -> Iterator[tuple[Answers, Age]]:
        """Every way to answer all that is open with yes or no, without contradicting oneself."""
        still = self.still_open(answers)
        for replies in product((Reply.YES, Reply.NO), repeat=len(still)):
            more = {**answers, **dict(zip(still, replies, strict=True))}
            if self.clashes(more) <= self.clashes(answers):
                for each in (age,) if age.asked else (ADULT, CHILD):
                    yield more, each

    def possible(self, name: str, answers: Answers, age: Age) -> set[Conclusion]:
        return {self.conclusion(name, more, each) for more, each in self.completions(answers, age)}

    def open_ids(self, name: str, answers: Answers, age: Age) -> set[str]:
        """The open questions for which yes or no makes a difference, whatever else is answered or left
        open."""
        if self.conclusion(name, answers, age) is not STILL:
            return set()
        still = self.still_open(answers)
        ages = (age,) if age.asked else (ADULT, CHILD, age)
        found = set()
        for one in still:
            others = [each for each in still if each != one]
            for replies in product((Reply.YES, Reply.NO, Reply.UNKNOWN), repeat=len(others)):
                more = {**answers, **dict(zip(others, replies, strict=True))}
                both = [{**more, one: reply} for reply in (Reply.YES, Reply.NO)]
                if any(self.clashes(each) - self.clashes(answers) for each in both):
                    continue
                if any(
                    self.conclusion(name, both[0], a) is not self.conclusion(name, both[1], a) for a in ages
                ):
                    found.add(one)
                    break
        return found

    def still_open(self, answers: Answers) -> list[str]:
        """Unanswered, and not settled by an exclusion either way."""
        closed: set[str] = set()
        for each in self.rules.written.exclusions:
            if answers.get(each.indicator) is Reply.YES:
                closed.update(each.by)
            if any(answers.get(one) is Reply.YES for one in each.by):
                closed.add(each.indicator)
        said = (Reply.YES, Reply.NO)
        return [one for one in self.rules.catalogue.ids if answers.get(one) not in said and one not in closed]

    def clashes(self, answers: Answers) -> set[tuple[str, str]]:
        return {
            (each.indicator, one)
            for each in self.rules.written.exclusions
            for one in each.by
            if answers.get(each.indicator) is Reply.YES and answers.get(one) is Reply.YES
        }


def positive(strengths: Iterable[str]) -> bool:
    """The published rule, said in its own words."""
    found = list(strengths)
    strong, medium, weak = (found.count(one) for one in ("strong", "medium", "weak"))
    return strong >= 2 or (strong >= 1 and medium + weak >= 1) or medium >= 3 or (medium >= 2 and weak >= 1)


def catalogue_of(rows: Iterable[tuple[str, str, str, str]]) -> Catalogue:
    """A catalogue from (id, group, strength for adults, strength for children)."""
    made = []
    for one, group, adult, child in rows:
        strengths = {k: v for k, v in (("adult_labour", adult), ("child_labour", child)) if v}
        made.append(Indicator(one, group, "", "any", strengths, (), False, "invented", Texts(one)))
    return Catalogue(tuple(made), "en", {}, (), {one.id: one for one in made})


@pytest.fixture(scope="session")
def forms() -> Path:
    return FORMS


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return Catalogue.load(FORMS / "indicators")


@pytest.fixture(scope="session")
def rules(catalogue: Catalogue) -> RuleSet:
    return RuleSet.load(FORMS / "assessment" / "un-protocols.toml", catalogue)


@pytest.fixture(scope="session")
def plain() -> type[Plain]:
    return Plain


@pytest.fixture(scope="session")
def small_catalogue() -> Callable[[Iterable[tuple[str, str, str, str]]], Catalogue]:
    return catalogue_of
