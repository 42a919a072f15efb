"""What must hold for the rules that ship, and for an organisation's overlay over them, not only for small ones."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldtool.domain.assessment import Age, Catalogue, Conclusion, Reply, RuleSet, assess, assess_many
from tests.domain.assessment.conftest import FORMS
from tests.domain.assessment.test_many import invented_cases


@pytest.fixture(scope="module", params=["un-protocols", "with an overlay"])
def each(request: pytest.FixtureRequest, catalogue: Catalogue) -> RuleSet:
    folder = FORMS / "assessment"
    overlay = None if request.param == "un-protocols" else folder / "overlay-example.toml"
    return RuleSet.load(folder / "un-protocols.toml", catalogue, overlay)


def test_more_answers_never_overturn_what_is_settled(each: RuleSet) -> None:
    dice = random.Random(11)
    before = invented_cases(each, 1500)
    after = []
    for answers, age in before:
        still = [one for one in each.catalogue.ids if answers.get(one, Reply.UNKNOWN) is Reply.UNKNOWN]
        share = dice.random()
        more = {one: dice.choice([Reply.YES, Reply.NO]) for one in still if dice.random() < share}
        known = dice.choice([Age.of_years(30), Age.of_years(9), age]) if not age.asked else age
        after.append(({**answers, **more}, known))
    settled = 0
    for was, now, (answers, _), (more, _) in zip(
        assess_many(before, each), assess_many(after, each), before, after, strict=True
    ):
        for crime in ("trafficking", "smuggling"):
            if getattr(was, crime) is not Conclusion.OPEN and not _contradicts(answers, more, each):
                settled += 1
                assert getattr(now, crime) is getattr(was, crime)
    assert settled > 500


def _contradicts(answers: dict[str, Reply], more: dict[str, Reply], rules: RuleSet) -> bool:
    """Whether somebody said yes to what an earlier yes excludes: that is a changed answer, not a further one."""
    return any(
        (answers.get(rule.indicator) is Reply.YES or answers.get(one) is Reply.YES)
        and more.get(rule.indicator) is more.get(one) is Reply.YES
        for rule in rules.written.exclusions
        for one in rule.by
    )


@given(data=st.data())
def test_for_a_child_no_answer_about_means_matters(each: RuleSet, data: st.DataObject) -> None:
    ids = list(each.catalogue.ids)
    answers = data.draw(st.dictionaries(st.sampled_from(ids), st.sampled_from(Reply), max_size=25))
    direct = [one for one in each.indicators_of("direct_means") if one.startswith("means.")]
    changed = {**answers, **{one: data.draw(st.sampled_from(Reply)) for one in direct}}
    child = data.draw(st.sampled_from([Age.of_years(12), Age.known(True), Age.doubtful()]))
    assert assess(answers, child, each).trafficking is assess(changed, child, each).trafficking
    assert assess(answers, child, each).to_json()["trafficking"]["means"] == "not_required"
    assert "need.child_protection" in assess(answers, child, each).needs


@pytest.mark.parametrize("seed", range(4))
def test_next_holds_whatever_a_single_answer_would_settle(each: RuleSet, seed: int) -> None:
    """That nothing else stands there is tried out in full on small rule sets (test_exactness)."""
    dice = random.Random(seed)
    answers, age = dice.choice([(a, g) for a, g in invented_cases(each, 300) if 30 < len(a) < 150])
    found = assess(answers, age, each)
    wanted = set(found.next)
    for one in each.catalogue.ids:
        if answers.get(one) in (Reply.YES, Reply.NO):
            assert one not in wanted
            continue
        for reply in (Reply.YES, Reply.NO):
            then = assess({**answers, one: reply}, age, each)
            for crime in ("trafficking", "smuggling"):
                if (
                    found.conclusion(crime) is Conclusion.OPEN
                    and then.conclusion(crime) is not Conclusion.OPEN
                ):
                    assert one in wanted, (one, crime)


def test_ages_are_those_the_overlay_sets(each: RuleSet) -> None:
    answers = {"act.recruited": Reply.YES, "purpose.sexual": Reply.YES}
    child = assess(answers, Age.of_years(20), each).trafficking is Conclusion.INDICATED
    assert child == (each.child_under == 21)
