"""The shape of what comes out, the order of questions, and what would change it."""

from __future__ import annotations

import random

import pytest

from fieldtool.domain.assessment import (
    Age,
    AnswersError,
    Conclusion,
    Reply,
    RuleSet,
    assess,
    difference,
    what_if_removed,
)

SHAPE = {
    "trafficking": ["conclusion", "act", "means", "purpose", "because", "open"],
    "smuggling": ["conclusion", "elements", "aggravating", "because", "open"],
    "sequence": None,
    "at_risk": None,
    "labour_exploitation": None,
    "child": None,
    "presumed_child": None,
    "needs": None,
    "ilo": ["list", "dimensions", "conclusion"],
    "possible": ["trafficking", "smuggling"],
    "next": None,
    "contradictions": None,
    "rules": ["name", "version"],
}
ELEMENTS = ["procured", "border_crossed", "illegal_entry", "not_national_or_resident", "benefit"]
AGES = [Age.not_asked(), Age.of_years(30), Age.of_years(9), Age.doubtful()]


def some_answers(rules: RuleSet, seed: int, share: float) -> dict[str, Reply]:
    dice = random.Random(seed)
    return {one: dice.choice(list(Reply)) for one in rules.catalogue.ids if dice.random() < share}


def test_json_has_exactly_the_published_shape(rules: RuleSet) -> None:
    result = assess({}, Age.not_asked(), rules).to_json()
    assert list(result) == list(SHAPE)
    assert {key: list(result[key]) for key, inner in SHAPE.items() if inner} == {
        key: inner for key, inner in SHAPE.items() if inner
    }
    assert list(result["smuggling"]["elements"]) == ELEMENTS


@pytest.mark.parametrize("age", AGES)
@pytest.mark.parametrize("seed", range(12))
def test_every_because_set_alone_carries_the_conclusion_and_none_can_spare_an_answer(
    rules: RuleSet, seed: int, age: Age
) -> None:
    answers = some_answers(rules, seed, (seed + 1) / 13)
    found = assess(answers, age, rules)
    if found.contradictions:
        answers.pop("smuggling.family_or_humanitarian", None)
        found = assess(answers, age, rules)

    def alone(names: set[str], crime: str) -> Conclusion:
        kept = {one: answers[one] for one in names if one != "age"}
        return assess(kept, age if "age" in names else Age.not_asked(), rules).conclusion(crime)

    for crime in ("trafficking", "smuggling"):
        sets = found.because(crime)
        assert len(set(sets)) == len(sets) <= 20
        assert list(sets) == sorted(sets, key=lambda one: (len(one), one))
        assert bool(sets) == (found.conclusion(crime) is not Conclusion.OPEN)
        for names in sets[:6]:
            assert alone(set(names), crime) is found.conclusion(crime)
            assert all(alone(set(names) - {one}, crime) is Conclusion.OPEN for one in names)


@pytest.mark.parametrize("age", AGES)
@pytest.mark.parametrize("seed", range(12))
def test_the_plain_reading_of_the_real_rules_agrees(rules: RuleSet, plain: type, seed: int, age: Age) -> None:
    answers = some_answers(rules, seed, (seed + 1) / 13)
    found, reading = assess(answers, age, rules), plain(rules)
    for name in rules.written.declarations:
        assert found.conclusion(name) is reading.conclusion(name, answers, age)


def test_settled_conclusion_leaves_nothing_open(rules: RuleSet) -> None:
    found = assess(dict.fromkeys(rules.catalogue.ids, Reply.NO), Age.of_years(30), rules)
    assert found.open("trafficking") == found.open("smuggling") == found.next == ()
    assert found.to_json()["possible"] == {"trafficking": ["not_indicated"], "smuggling": ["not_indicated"]}


def test_next_is_what_is_open_without_what_was_declined(rules: RuleSet) -> None:
    declined = frozenset({"act.recruited", "purpose.sexual"})
    plainly = assess({}, Age.of_years(30), rules)
    found = assess({}, Age.of_years(30), rules, declined)
    assert set(plainly.next) == set(plainly.open("trafficking")) | set(plainly.open("smuggling"))
    assert set(found.next) == set(plainly.next) - declined
    assert declined <= set(found.open("trafficking"))


def test_violence_and_sex_wait_for_safety_and_trust(rules: RuleSet) -> None:
    def sensitive(names: tuple[str, ...]) -> list[bool]:
        return [rules.catalogue.by_id[one].sensitive for one in names]

    before = assess({}, Age.of_years(30), rules)
    assert before.ask_first[0] == "need.immediate_danger"
    assert sensitive(before.next) == sorted(sensitive(before.next))
    safe = dict.fromkeys(before.ask_first, Reply.NO)
    after = assess(safe, Age.of_years(30), rules)
    assert after.ask_first == ()
    assert sensitive(after.next) != sorted(sensitive(after.next))


def test_most_informative_question_comes_first(rules: RuleSet) -> None:
    yes = dict.fromkeys(("act.recruited", "coercion.violence"), Reply.YES)
    found = assess(yes, Age.of_years(30), rules)
    first = found.next[0]
    assert assess({**yes, first: Reply.YES}, Age.of_years(30), rules).trafficking is Conclusion.INDICATED


def test_what_is_not_known_is_asked_again_last(rules: RuleSet) -> None:
    found = assess({"act.recruited": Reply.UNKNOWN}, Age.of_years(30), rules)
    assert "act.recruited" in found.next
    assert found.next.index("act.transported") < found.next.index("act.recruited")


def test_referral_is_offered_for_an_open_case_with_an_element_indicated(rules: RuleSet) -> None:
    grown = Age.of_years(30)
    assert assess({"act.harboured": Reply.YES}, grown, rules).referral_offered
    assert assess({"need.basic_needs": Reply.YES}, grown, rules).referral_offered
    assert not assess({"smuggling.bribery": Reply.YES}, grown, rules).referral_offered


def test_needs_stand_apart_from_every_label(rules: RuleSet) -> None:
    needed = ("need.urgent_medical", "need.international_protection")
    found = assess(dict.fromkeys(needed, Reply.YES), Age.of_years(30), rules)
    assert found.needs == needed


def test_taking_an_answer_away_says_what_falls(rules: RuleSet) -> None:
    yes = dict.fromkeys(("act.recruited", "coercion.violence", "purpose.forced_labour"), Reply.YES)
    found = assess(yes, Age.of_years(30), rules)
    fallen = {str(one) for one in what_if_removed(found, "coercion.violence")}
    assert "trafficking.conclusion: indicated -> open" in fallen
    assert "trafficking.means: indicated -> open" in fallen
    assert what_if_removed(found, "sign.fearful") == ()


def test_difference_of_an_assessment_with_itself_is_nothing(rules: RuleSet) -> None:
    result = assess(some_answers(rules, 7, 0.5), Age.of_years(30), rules).to_json()
    assert difference(result, result) == ()


def test_elements_say_what_carries_them_and_their_source(rules: RuleSet) -> None:
    found = assess({"act.recruited": Reply.YES, "smuggling.procured": Reply.NO}, Age.of_years(9), rules)
    by_name = {one.name: one for one in found.elements}
    assert list(by_name) == ["act", "means", "purpose", "child", *ELEMENTS]
    assert by_name["act"].carried_by == (("act.recruited", Reply.YES),)
    assert by_name["procured"].because == (("smuggling.procured",),)
    assert by_name["child"].because == (("age",),)
    assert not by_name["means"].required
    assert all(one.source for one in found.elements)
    assert len(found.dimensions) == 6


def test_an_unknown_indicator_is_refused(rules: RuleSet) -> None:
    with pytest.raises(AnswersError, match="There is no indicator"):
        assess({"act.flown": Reply.YES}, Age.not_asked(), rules)


def test_repr_holds_no_answer(rules: RuleSet) -> None:
    shown = repr(assess({"purpose.sexual": Reply.YES}, Age.of_years(13), rules))
    assert "purpose" not in shown
    assert "13" not in shown
