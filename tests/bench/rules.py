"""The assessment of many cases, against a plain reading of the same rules, with equal results."""

from __future__ import annotations

from collections.abc import Iterator

from fieldtool.domain.assessment import Catalogue, RuleSet, assess
from fieldtool.domain.assessment.many import assess_many
from tests.bench.rounds import Measured, in_turn, seconds
from tests.domain.assessment.conftest import FORMS, Plain
from tests.domain.assessment.test_many import invented_cases

CASES, ROUNDS = 200, 5


def measure() -> Iterator[Measured]:
    """One by one, and many at once; 200 invented cases, trafficking and smuggling each."""
    rules = RuleSet.load(FORMS / "assessment" / "un-protocols.toml", Catalogue.load(FORMS / "indicators"))
    cases = invented_cases(rules, CASES)
    for (answers, age), found in zip(cases, assess_many(cases, rules), strict=True):
        assert Plain(rules).conclusion("trafficking", answers, age) is found.trafficking

    def plainly() -> None:
        for answers, age in cases:
            reading = Plain(rules)
            for name in ("trafficking", "smuggling"):
                reading.conclusion(name, answers, age)

    def singly() -> None:
        for answers, age in cases:
            one = assess(answers, age, rules)
            assert one.trafficking
            assert one.smuggling

    def floor() -> float:
        return seconds(plainly)

    yield in_turn("assessment, one case at a time", lambda: seconds(singly), floor, ROUNDS)
    yield in_turn(
        "assessment, many cases at once", lambda: seconds(lambda: assess_many(cases, rules)), floor, ROUNDS
    )
