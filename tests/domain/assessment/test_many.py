"""Many cases at once come to the same conclusions as each by itself."""

from __future__ import annotations

import random

from fieldtool.domain.assessment import Age, Conclusion, Reply, RuleSet, assess, assess_many, what_ifs
from fieldtool.domain.assessment.many import Columns, assess_columns

AGES = [Age.not_asked(), Age.of_years(30), Age.of_years(9), Age.doubtful(), Age.known(False)]


def invented_cases(rules: RuleSet, count: int) -> list[tuple[dict[str, Reply], Age]]:
    dice = random.Random(5)
    cases = []
    for _ in range(count):
        share, weights = dice.random(), dice.choice(([1, 1, 1], [1, 8, 1], [4, 1, 1]))
        answers = {
            one: dice.choices(list(Reply), weights)[0] for one in rules.catalogue.ids if dice.random() < share
        }
        cases.append((answers, dice.choice(AGES)))
    return cases


def test_many_cases_come_out_as_each_alone(rules: RuleSet) -> None:
    cases = invented_cases(rules, 500)
    told: list[int] = []
    for summary, (answers, age) in zip(assess_many(cases, rules, told.append), cases, strict=True):
        one = assess(answers, age, rules)
        assert (summary.trafficking, summary.smuggling) == (one.trafficking, one.smuggling)
        assert summary.sequence == one.sequence
        assert summary.at_risk == one.at_risk
        assert summary.labour_exploitation == one.labour_exploitation
    assert told == [500]


def test_elements_and_counts_come_out_too(rules: RuleSet) -> None:
    cases = invented_cases(rules, 200)
    outcomes = assess_columns(Columns.of(cases, rules), rules)
    for name in ("act", "means", "purpose"):
        each = [assess(answers, age, rules).conclusion(name) for answers, age in cases]
        assert [outcomes.conclusion(name, at) for at in range(200)] == each
        assert outcomes.counts(name) == {one: each.count(one) for one in Conclusion}


def test_no_cases_are_no_trouble(rules: RuleSet) -> None:
    assert assess_many([], rules) == []


def test_what_ifs_come_out_as_each_tried_alone(rules: RuleSet) -> None:
    for answers, age in invented_cases(rules, 6):
        for each in what_ifs(assess(answers, age, rules)):
            tried = {one: reply for one, reply in answers.items() if one != each.indicator}
            if each.reply is not None:
                tried[each.indicator] = each.reply
            alone = assess(tried, age, rules)
            assert (each.summary.trafficking, each.summary.smuggling) == (alone.trafficking, alone.smuggling)
            assert each.summary.at_risk == alone.at_risk
