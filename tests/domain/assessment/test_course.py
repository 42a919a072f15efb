"""Over time: what was learned later, what the rules changed, and the point where smuggling turned into trafficking."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from fieldtool.domain.assessment import (
    Age,
    Reply,
    RuleSet,
    Seen,
    Summary,
    assess,
    assess_many,
    course,
    packed,
    unpacked,
)
from tests.domain.assessment.test_many import invented_cases

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
CROSSING = dict.fromkeys(
    (
        "smuggling.procured", "smuggling.border_crossed", "smuggling.illegal_entry",
        "smuggling.not_national_or_resident", "smuggling.benefit",
    ),
    "yes",
)  # fmt: skip
DEBT = {
    "turning.must_work_off_debt": "yes", "act.harboured": "yes", "coercion.debt_bondage": "yes",
    "purpose.forced_labour": "yes",
}  # fmt: skip


def seen(
    rules: RuleSet, answers: Mapping[str, str], days: int, officer: str = "4711", years: int = 30
) -> Seen:
    replies = {one: Reply(reply) for one, reply in answers.items()}
    outcome = assess(replies, Age.of_years(years), rules).to_json()
    return Seen(NOW + timedelta(days=days), officer, f"{rules.name} {rules.version}", dict(answers), outcome)


def test_the_point_where_smuggling_turned_into_trafficking_is_marked_once(rules: RuleSet) -> None:
    points = [
        seen(rules, {"smuggling.procured": "yes"}, 0),
        seen(rules, CROSSING, 1),
        seen(rules, CROSSING | DEBT, 9, "4712"),
        seen(rules, CROSSING | DEBT | {"need.basic_needs": "yes"}, 12),
    ]
    steps = course(points, rules.indicators_of("turning"))
    assert [step.turned for step in steps] == [False, False, True, False]
    assert steps[2].turning == ("turning.must_work_off_debt",)
    assert set(steps[2].told) == set(DEBT)
    said = {change.what: (change.old, change.new) for change in steps[2].changes}
    assert said["trafficking.conclusion"] == ("open", "indicated")
    assert said["sequence"] == (None, "smuggled_then_trafficked")
    assert steps[0].changes == ()
    assert steps[0].told == ()


def test_a_repeated_assessment_is_no_step(rules: RuleSet) -> None:
    points = [seen(rules, CROSSING, 0), seen(rules, CROSSING, 0, "4712"), seen(rules, CROSSING | DEBT, 5)]
    assert [step.seen.at for step in course(points)] == [NOW, NOW + timedelta(days=5)]


def test_an_answer_taken_back_is_said(rules: RuleSet) -> None:
    less = {one: reply for one, reply in CROSSING.items() if one != "smuggling.benefit"}
    _, step = course([seen(rules, CROSSING, 0), seen(rules, less | {"smuggling.procured": "no"}, 1)])
    assert (step.told, step.taken_back) == (("smuggling.procured",), ("smuggling.benefit",))
    assert not step.by_rules


def test_what_the_rules_changed_is_told_apart_from_what_the_person_told(rules: RuleSet) -> None:
    overlay = """
[overlay]
name = "ours"
version = "2"
base = "un-protocols"
base_version = "1.0.0"
[age]
child_under = 21
source = "Invented Act"
"""
    other = rules.with_overlay(overlay)
    answers = {"act.recruited": "yes", "purpose.sexual": "yes"}
    _, step = course([seen(rules, answers, 0, years=20), seen(other, answers, 1, years=20)])
    assert step.by_rules
    assert {"trafficking.conclusion", "child", "rules.overlay"} <= {change.what for change in step.changes}
    assert rules.with_overlay("").digest == rules.digest
    assert other.digest != rules.digest


@given(data=st.data())
def test_packed_replies_come_back_whole(rules: RuleSet, data: st.DataObject) -> None:
    replies = data.draw(st.dictionaries(st.sampled_from(rules.catalogue.ids), st.sampled_from(Reply)))
    text = packed(replies)
    assert unpacked(text) == replies
    assert packed(dict(reversed(replies.items()))) == text


def test_summaries_are_those_of_the_assessment_and_come_back_from_text(rules: RuleSet) -> None:
    cases = invented_cases(rules, 200)
    for summary, (answers, age) in zip(assess_many(cases, rules), cases, strict=True):
        one = assess(answers, age, rules)
        assert summary == one.summary == Summary.from_text(summary.to_text())
        whole = one.to_json()
        assert summary.to_json()["trafficking"]["conclusion"] == whole["trafficking"]["conclusion"]
        assert all(
            whole[key] == summary.to_json()[key] for key in ("sequence", "at_risk", "labour_exploitation")
        )
