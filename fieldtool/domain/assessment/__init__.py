"""The assessment: from coded answers to what the rules say about trafficking and smuggling, and why."""

from __future__ import annotations

from collections.abc import Mapping

from fieldtool.domain.assessment.age import Age
from fieldtool.domain.assessment.answers import parse_answers, read_answers
from fieldtool.domain.assessment.catalogue import Catalogue, Indicator, Language, Texts
from fieldtool.domain.assessment.coded import packed, unpacked
from fieldtool.domain.assessment.course import Seen, Step, course
from fieldtool.domain.assessment.differences import Change, difference, what_if_removed
from fieldtool.domain.assessment.errors import AnswersError, CatalogueError, RulesError
from fieldtool.domain.assessment.many import Summary, assess_many
from fieldtool.domain.assessment.outcome import Assessment, ElementFinding
from fieldtool.domain.assessment.reply import Conclusion, Reply
from fieldtool.domain.assessment.rules import RuleSet
from fieldtool.domain.assessment.whatifs import WhatIf, what_ifs
from fieldtool.domain.assessment.wording import Said, Wording

__all__ = [
    "Age",
    "AnswersError",
    "Assessment",
    "Catalogue",
    "CatalogueError",
    "Change",
    "Conclusion",
    "ElementFinding",
    "Indicator",
    "Language",
    "Reply",
    "RuleSet",
    "RulesError",
    "Said",
    "Seen",
    "Step",
    "Summary",
    "Texts",
    "WhatIf",
    "Wording",
    "assess",
    "assess_many",
    "course",
    "difference",
    "packed",
    "parse_answers",
    "read_answers",
    "unpacked",
    "what_if_removed",
    "what_ifs",
]


def assess(
    answers: Mapping[str, Reply], age: Age, rules: RuleSet, declined: frozenset[str] = frozenset()
) -> Assessment:
    """What the rules say about these answers. Pure; `declined` items stay open and never stand in `next`.

    AnswersError where an id is not in the catalogue of the rules.
    """
    for one in (*answers, *declined):
        if one not in rules.catalogue.by_id:
            raise AnswersError(f'There is no indicator "{one}".')
    return Assessment(dict(answers), age, rules, declined)
