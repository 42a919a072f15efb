"""Parts of a form that are asked several times: added, counted, nested, and never thrown away with answers in them."""

from __future__ import annotations

import pytest

from fieldtool.domain.errors import NotFoundError
from fieldtool.domain.form import StoredAnswer
from fieldtool.questionnaire import FormSession
from fieldtool.questionnaire.instance import MOST_INSTANCES
from tests.questionnaire.written import opened, row, value, values

CHILDREN = [
    row("text", "family"),
    row("begin_repeat", "child", "Child ${name}"),
    row("text", "name"),
    row("integer", "age"),
    row("end_repeat"),
    row("calculate", "number", calculation="count(${child})"),
]


def test_a_repeat_begins_with_one_instance_and_grows_at_its_end() -> None:
    form = opened(CHILDREN)
    assert form.refs() == ("/data/family", "/data/child[1]/name", "/data/child[1]/age")
    effect = form.add_repeat("/data/child[1]")
    assert effect.accepted
    assert "/data/child[2]" in effect.changed
    form.add_repeat("/data/child")
    assert form.refs()[-1] == "/data/child[3]/age"
    assert value(form, "/data/number") == "3"


def test_instances_are_sections_of_their_own_with_their_own_labels() -> None:
    form = opened(CHILDREN)
    form.add_repeat("/data/child")
    form.answer("/data/child[1]/name", "Invented One")
    form.answer("/data/child[2]/name", "Invented Two")
    labels = {section.ref: (section.label, section.repeat) for section in form.sections("en")}
    assert labels["/data/child[1]"] == ("Child Invented One", "/data/child")
    assert labels["/data/child[2]"] == ("Child Invented Two", "/data/child")


def test_the_number_of_a_first_instance_may_be_left_out() -> None:
    form = opened(CHILDREN)
    form.answer("/data/child/name", "Invented One")
    assert value(form, "/data/child[1]/name") == "Invented One"
    assert form.next("/data/child/name") == "/data/child[1]/age"


def test_a_field_of_the_same_instance_is_read() -> None:
    form = opened(
        [
            row("begin_repeat", "child", "Child"),
            row("integer", "age"),
            row("text", "school", relevant="${age} > 5"),
            row("calculate", "place", calculation="position(..)"),
            row("end_repeat"),
            row("calculate", "oldest", calculation="max(${age})"),
            row("calculate", "second", calculation="indexed-repeat(${age}, ${child}, 2)"),
        ]
    )
    form.add_repeat("/data/child")
    form.answer("/data/child[1]/age", "3")
    form.answer("/data/child[2]/age", "9")
    assert "/data/child[1]/school" not in form.refs()
    assert "/data/child[2]/school" in form.refs()
    found = values(form)
    assert (found["/data/child[1]/place"], found["/data/child[2]/place"]) == ("1", "2")
    assert (found["/data/oldest"], found["/data/second"]) == ("9", "9")


def test_only_an_empty_last_part_may_be_taken_away() -> None:
    form = opened(CHILDREN)
    form.add_repeat("/data/child")
    form.add_repeat("/data/child")
    form.answer("/data/child[2]/name", "Invented Two")
    assert not form.remove_repeat("/data/child[2]").accepted
    assert not form.remove_repeat("/data/child[1]").accepted  # the second would change its number
    assert form.remove_repeat("/data/child[3]").accepted
    assert value(form, "/data/number") == "2"
    with pytest.raises(NotFoundError):
        form.remove_repeat("/data/child[3]")
    with pytest.raises(NotFoundError):
        form.remove_repeat("/data/family")
    with pytest.raises(NotFoundError):
        form.add_repeat("/data/family")


def test_a_counted_repeat_follows_its_count_and_keeps_answers() -> None:
    form = opened(
        [
            row("integer", "many"),
            row("begin_repeat", "child", "Child", repeat_count="${many}"),
            row("text", "name"),
            row("end_repeat"),
            row("calculate", "number", calculation="count(${child})"),
        ]
    )
    assert form.refs() == ("/data/many",)
    effect = form.answer("/data/many", "3")
    assert {"/data/child[1]/name", "/data/child[3]/name", "/data/number"} <= effect.changed
    assert value(form, "/data/number") == "3"
    form.answer("/data/child[2]/name", "Invented Two")
    form.answer("/data/many", "1")
    assert form.refs() == ("/data/many", "/data/child[1]/name", "/data/child[2]/name")
    form.clear("/data/child[2]/name")
    assert form.refs() == ("/data/many", "/data/child[1]/name")
    assert not form.add_repeat("/data/child").accepted
    assert not form.remove_repeat("/data/child[1]").accepted


def test_emptying_the_last_answer_of_a_surplus_part_can_be_undone() -> None:
    form = opened(
        [
            row("integer", "many"),
            row("begin_repeat", "child", "Child", repeat_count="${many}"),
            row("text", "name"),
            row("end_repeat"),
        ]
    )
    form.answer("/data/many", "2")
    form.answer("/data/child[2]/name", "Invented Two")
    form.answer("/data/many", "1")
    assert form.answer("/data/child[2]/name", "").accepted
    assert form.question("/data/child[2]/name", "en").value == ""
    assert form.refs() == ("/data/many", "/data/child[1]/name")
    assert form.answer("/data/child[2]/name", "Invented Two").accepted
    assert form.refs()[-1] == "/data/child[2]/name"


def test_a_count_beyond_reason_is_capped() -> None:
    form = opened(
        [
            row("integer", "many"),
            row("begin_repeat", "child", "Child", repeat_count="${many}"),
            row("text", "name"),
            row("end_repeat"),
        ]
    )
    form.answer("/data/many", "999999999")
    assert len(form.refs()) == 1 + MOST_INSTANCES
    form.answer("/data/many", "-5")
    assert form.refs() == ("/data/many",)


def test_nested_repeats_with_counts() -> None:
    form = opened(
        [
            row("integer", "families"),
            row("begin_repeat", "family", "Family", repeat_count="${families}"),
            row("integer", "children"),
            row("begin_repeat", "child", "Child", repeat_count="${children}"),
            row("integer", "age"),
            row("calculate", "tag", calculation="concat(position(../..), '-', position(..))"),
            row("end_repeat"),
            row("calculate", "years", calculation="sum(${age})"),
            row("end_repeat"),
            row("calculate", "all", calculation="sum(${years})"),
        ]
    )
    form.answer("/data/families", "2")
    form.answer("/data/family[1]/children", "2")
    form.answer("/data/family[2]/children", "1")
    for ref, age in (("[1]/child[1]", "3"), ("[1]/child[2]", "4"), ("[2]/child[1]", "10")):
        form.answer(f"/data/family{ref}/age", age)
    found = values(form)
    assert found["/data/family[1]/child[2]/tag"] == "1-2"
    assert found["/data/family[2]/child[1]/tag"] == "2-1"
    assert (found["/data/family[1]/years"], found["/data/family[2]/years"], found["/data/all"]) == (
        "7",
        "10",
        "17",
    )


def test_defaults_and_triggers_belong_to_their_instance() -> None:
    form = opened(
        [
            row("begin_repeat", "child", "Child"),
            row("text", "name", default="unnamed"),
            row("text", "tag", default="concat('C', position(..))"),
            row("text", "shout", calculation="concat(${name}, '!')", trigger="${name}"),
            row("end_repeat"),
        ]
    )
    form.add_repeat("/data/child")
    form.answer("/data/child[2]/name", "Two")
    found = values(form)
    assert found["/data/child[1]/name"] == "unnamed"
    assert (found["/data/child[1]/tag"], found["/data/child[2]/tag"]) == ("C1", "C2")
    assert "/data/child[1]/shout" not in found
    assert found["/data/child[2]/shout"] == "Two!"


def test_stored_answers_make_the_instances_they_need() -> None:
    form = opened(CHILDREN, answers=[StoredAnswer("/data/child[3]/name", "Invented Three")])
    assert value(form, "/data/number") == "3"
    assert value(form, "/data/child[3]/name") == "Invented Three"


@pytest.mark.parametrize(
    "ref", ["/data/child[999999]/name", "/data/child[0]/name", "/other/a", "rubbish", "/data/child/zebra", ""]
)
def test_a_stored_ref_that_does_not_fit_the_form_is_left_alone(ref: str) -> None:
    form = opened(CHILDREN, answers=[StoredAnswer(ref, "x")])
    assert "x" not in values(form).values()
    assert value(form, "/data/number") in ("1", str(MOST_INSTANCES))


def told(form: FormSession, ref: str) -> list[tuple[str, int, int, bool, bool]]:
    return [(one.ref, one.number, one.of, one.can_add, one.can_remove) for one in form.repeats(ref, "en")]


def test_each_question_says_what_can_be_asked_once_more() -> None:
    form = opened(
        [
            row("text", "first"),
            row("begin_repeat", "home", "Household"),
            row("text", "street"),
            row("begin_repeat", "child", "Child"),
            row("text", "name"),
            row("end_repeat"),
            row("end_repeat"),
            row("text", "last"),
        ]
    )
    assert told(form, "/data/first") == []
    assert told(form, "/data/home[1]/child[1]/name") == [
        ("/data/home[1]/child[1]", 1, 1, True, False),
        ("/data/home[1]", 1, 1, True, False),
    ]
    form.add_repeat("/data/home[1]/child[1]")
    assert told(form, "/data/home[1]/child[2]/name")[0] == ("/data/home[1]/child[2]", 2, 2, True, True)
    form.answer("/data/home[1]/child[2]/name", "Amina")
    assert told(form, "/data/home[1]/child[2]/name")[0] == ("/data/home[1]/child[2]", 2, 2, True, False)
    form.add_repeat("/data/home[1]")
    labels = [section.label for section in form.sections("en")]
    assert labels[:2] == ["Household (1)", "Household (2)"]


def test_a_counted_repeat_offers_nothing_and_one_without_an_instance_is_offered_before_its_place() -> None:
    form = opened(
        [
            row("integer", "many"),
            row("begin_repeat", "stay", "Stay", repeat_count="${many}"),
            row("text", "place"),
            row("end_repeat"),
            row("begin_repeat", "job", "Job"),
            row("text", "work"),
            row("end_repeat"),
        ]
    )
    form.answer("/data/many", "1")
    assert told(form, "/data/stay[1]/place") == [("/data/stay[1]", 1, 1, False, False)]
    form.remove_repeat("/data/job[1]")
    assert told(form, "/data/stay[1]/place")[-1] == ("/data/job", 0, 0, True, False)
    form.add_repeat("/data/job")
    assert "/data/job[1]/work" in form.refs()
