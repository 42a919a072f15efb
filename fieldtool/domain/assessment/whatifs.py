"""What would come out if one answer were taken away, or one open question answered, all in one pass."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from fieldtool.domain.assessment.many import Columns, Summary, assess_columns, summaries
from fieldtool.domain.assessment.outcome import Assessment
from fieldtool.domain.assessment.reply import Reply
from fieldtool.domain.assessment.rules import Mode


@dataclass(frozen=True, slots=True)
class WhatIf:
    """What would come out if the reply to one indicator were this; None: not asked."""

    indicator: str
    reply: Reply | None
    summary: Summary


def what_ifs(assessment: Assessment) -> tuple[WhatIf, ...]:
    """For every answered indicator the case without it; for every other one the case with yes and with no."""
    answers, rules = assessment.answers, assessment.rules
    tries = list(_tries(assessment))
    every = (1 << len(tries)) - 1
    yes = {one: every if answers.get(one) is Reply.YES else 0 for one in rules.catalogue.ids}
    no = {one: every if answers.get(one) is Reply.NO else 0 for one in rules.catalogue.ids}
    for lane, (one, reply) in enumerate(tries):
        bit = 1 << lane
        yes[one] = yes[one] | bit if reply is Reply.YES else yes[one] & ~bit
        no[one] = no[one] | bit if reply is Reply.NO else no[one] & ~bit
    modes = {mode: every if mode is rules.mode(assessment.age) else 0 for mode in Mode}
    found = summaries(assess_columns(Columns(len(tries), yes, no, modes), rules))
    return tuple(WhatIf(one, reply, summary) for (one, reply), summary in zip(tries, found, strict=True))


def _tries(assessment: Assessment) -> Iterator[tuple[str, Reply | None]]:
    for one in assessment.rules.catalogue.ids:
        if assessment.answers.get(one) in (Reply.YES, Reply.NO):
            yield one, None
        else:
            yield one, Reply.YES
            yield one, Reply.NO
