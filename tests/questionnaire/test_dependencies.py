"""What follows from what: behaviours that the tests of JavaRosa (its graph of triggerables) and ODK Web Forms pin, in cases of our own."""

from __future__ import annotations

import pytest

from fieldtool.questionnaire import FormSession
from tests.questionnaire.written import opened, refusal, row, value

STAYS = [
    row("begin_repeat", "stay", "Stay"),
    row("integer", "weeks"),
    row("calculate", "place", calculation="position(..)"),
    row("calculate", "double", calculation="${weeks} * 2"),
    row("calculate", "share", calculation="${weeks} div sum(../../stay/weeks)"),
    row("calculate", "of_all", calculation="count(../../stay)"),
    row("text", "why", relevant="count(../../stay) > 2"),
    row("end_repeat"),
    row("calculate", "all", calculation="sum(${double})"),
    row("calculate", "many", calculation="count(${stay})"),
    row("calculate", "last", calculation="/data/stay[position() = count(/data/stay)]/weeks"),
]


def of_each(form: FormSession, name: str, count: int) -> list[str]:
    return [value(form, f"/data/stay[{number}]/{name}") for number in range(1, count + 1)]


def stays(*weeks: str) -> FormSession:
    form = opened(STAYS)
    for number, one in enumerate(weeks, start=1):
        if number > 1:
            form.add_repeat("/data/stay")
        form.answer(f"/data/stay[{number}]/weeks", one)
    return form


# parts added and taken away


def test_another_part_is_counted_inside_and_outside_at_once() -> None:
    form = stays("4")
    assert (value(form, "/data/many"), of_each(form, "of_all", 1)) == ("1", ["1"])
    form.add_repeat("/data/stay")
    assert (value(form, "/data/many"), of_each(form, "of_all", 2)) == ("2", ["2", "2"])
    assert form.remove_repeat("/data/stay[2]").accepted
    assert (value(form, "/data/many"), of_each(form, "of_all", 1)) == ("1", ["1"])


def test_a_chain_over_parts_ends_outside_and_comes_back_inside() -> None:
    form = stays("4", "12")
    assert (of_each(form, "double", 2), value(form, "/data/all")) == (["8", "24"], "32")
    assert of_each(form, "share", 2) == ["0.25", "0.75"]
    form.answer("/data/stay[1]/weeks", "12")
    assert of_each(form, "share", 2) == ["0.5", "0.5"]


def test_what_is_relevant_by_the_number_of_parts_is_so_in_every_part() -> None:
    form = stays("1", "2")
    assert not [ref for ref in form.refs() if ref.endswith("why")]
    form.add_repeat("/data/stay")
    assert [ref for ref in form.refs() if ref.endswith("why")] == [f"/data/stay[{n}]/why" for n in (1, 2, 3)]
    form.remove_repeat("/data/stay[3]")
    assert not [ref for ref in form.refs() if ref.endswith("why")]


def test_the_last_part_is_another_one_after_adding_and_taking_away() -> None:
    form = stays("4", "7")
    assert value(form, "/data/last") == "7"
    form.add_repeat("/data/stay")
    assert value(form, "/data/last") == ""
    form.remove_repeat("/data/stay[3]")
    assert value(form, "/data/last") == "7"


def test_an_answer_tells_what_changed_by_it_and_nothing_of_other_parts() -> None:
    form = stays("4", "7")
    effect = form.answer("/data/stay[2]/weeks", "9")
    assert {"/data/stay[2]/double", "/data/all", "/data/last"} <= effect.changed
    assert not {"/data/stay[1]/double", "/data/stay[1]/place", "/data/stay[2]/place"} & effect.changed


def test_a_part_reads_the_one_before_and_the_one_before_is_told_when_it_reads_the_next() -> None:
    form = opened(
        [
            row("begin_repeat", "stay", "Stay"),
            row("integer", "weeks"),
            row(
                "calculate", "before", calculation="/data/stay[position() = position(current()/..) - 1]/weeks"
            ),
            row(
                "calculate", "after", calculation="/data/stay[position() = position(current()/..) + 1]/weeks"
            ),
            row("end_repeat"),
        ]
    )
    form.answer("/data/stay[1]/weeks", "4")
    form.add_repeat("/data/stay")
    form.answer("/data/stay[2]/weeks", "7")
    assert (value(form, "/data/stay[2]/before"), value(form, "/data/stay[1]/after")) == ("4", "7")
    form.answer("/data/stay[1]/weeks", "5")
    assert value(form, "/data/stay[2]/before") == "5"
    form.clear("/data/stay[2]/weeks")
    assert value(form, "/data/stay[1]/after") == ""


def test_sums_of_inner_parts_stay_with_their_outer_part() -> None:
    form = opened(
        [
            row("begin_repeat", "house", "House"),
            row("begin_repeat", "room", "Room"),
            row("integer", "beds"),
            row("end_repeat"),
            row("calculate", "sleeps", calculation="sum(${beds})"),
            row("calculate", "rooms", calculation="count(${room})"),
            row("end_repeat"),
            row("calculate", "all", calculation="sum(/data/house/sleeps)"),
        ]
    )
    form.answer("/data/house[1]/room[1]/beds", "3")
    form.add_repeat("/data/house[1]/room")
    form.answer("/data/house[1]/room[2]/beds", "4")
    form.add_repeat("/data/house")
    assert form.refs()[-1] == "/data/house[2]/room[1]/beds"  # it begins as the first one did
    form.answer("/data/house[2]/room[1]/beds", "10")
    assert [value(form, f"/data/house[{n}]/sleeps") for n in (1, 2)] == ["7", "10"]
    assert [value(form, f"/data/house[{n}]/rooms") for n in (1, 2)] == ["2", "1"]
    assert value(form, "/data/all") == "17"


# what is not asked


@pytest.mark.parametrize(
    ("answer", "asked", "total"), [("yes", True, "5"), ("no", False, "0"), ("", False, "0")]
)
def test_a_group_hides_what_is_deep_in_it_from_every_reader(answer: str, asked: bool, total: str) -> None:
    form = opened(
        [
            row("text", "goes"),
            row("begin_group", "outer", "Outer", relevant="${goes} = 'yes'"),
            row("begin_group", "inner", "Inner"),
            row("integer", "weeks", default="5", relevant="true()"),
            row("end_group"),
            row("end_group"),
            row("calculate", "total", calculation="sum(${weeks})"),
        ]
    )
    form.answer("/data/goes", "yes")
    form.answer("/data/goes", answer) if answer else form.clear("/data/goes")
    assert ("/data/outer/inner/weeks" in form.refs()) is asked
    assert value(form, "/data/total") == total


def test_relevance_goes_by_where_a_question_is_kept_not_by_what_it_reads() -> None:
    form = opened(
        [
            row("text", "first"),
            row("begin_group", "box", "Box", relevant="${first} != 'closed'"),
            row("text", "inside"),
            row("end_group"),
            row("text", "outside", relevant="${inside} = ''"),
        ]
    )
    assert {"/data/box/inside", "/data/outside"} <= set(form.refs())
    form.answer("/data/box/inside", "something")
    assert "/data/outside" not in form.refs()
    form.answer("/data/first", "closed")  # what is inside reads as empty now
    assert "/data/outside" in form.refs()
    assert "/data/box/inside" not in form.refs()


def test_two_that_depend_on_a_third_and_on_each_others_answer_come_to_rest() -> None:
    form = opened(
        [
            row("text", "a"),
            row("text", "b", relevant="${a} = 'b' or ${a} = 'both'"),
            row("text", "c", relevant="${b} != '' or ${a} = 'both'"),
        ]
    )
    form.answer("/data/a", "both")
    assert form.refs() == ("/data/a", "/data/b", "/data/c")
    form.answer("/data/b", "x")
    form.answer("/data/a", "b")
    assert form.refs() == ("/data/a", "/data/b", "/data/c")
    form.answer("/data/a", "neither")
    assert form.refs() == ("/data/a",)


def test_a_repeat_that_is_not_relevant_offers_no_further_part() -> None:
    form = opened(
        [
            row("text", "goes"),
            row("begin_repeat", "stay", "Stay", relevant="${goes} = 'yes'"),
            row("integer", "weeks"),
            row("end_repeat"),
            row("text", "end"),
        ]
    )
    assert form.refs() == ("/data/goes", "/data/end")
    assert not [one for one in form.repeats("/data/end", "en") if one.can_add]
    form.answer("/data/goes", "yes")
    assert "/data/stay[1]/weeks" in form.refs()


# defaults, read only, required, constraints


def test_a_value_that_a_new_part_begins_with_is_not_put_into_the_others() -> None:
    form = opened(
        [
            row("integer", "base", default="10"),
            row("begin_repeat", "stay", "Stay"),
            row("integer", "weeks", default="${base} + position(..)"),
            row("end_repeat"),
        ]
    )
    form.add_repeat("/data/stay")
    assert [value(form, f"/data/stay[{n}]/weeks") for n in (1, 2)] == ["11", "12"]
    form.answer("/data/stay[1]/weeks", "99")
    form.answer("/data/base", "20")
    form.add_repeat("/data/stay")
    assert [value(form, f"/data/stay[{n}]/weeks") for n in (1, 2, 3)] == ["99", "12", "23"]


def test_a_new_part_may_begin_with_what_the_one_before_holds() -> None:
    before = "/data/stay[position() = position(current()/..) - 1]/town"
    form = opened(
        [row("begin_repeat", "stay", "Stay"), row("text", "town", default=before), row("end_repeat")]
    )
    form.answer("/data/stay[1]/town", "Example Town")
    form.add_repeat("/data/stay")
    assert value(form, "/data/stay[2]/town") == "Example Town"
    form.answer("/data/stay[1]/town", "Invented Town")
    assert value(form, "/data/stay[2]/town") == "Example Town"


def test_what_a_trigger_sets_can_be_changed_by_hand_until_the_trigger_changes_again() -> None:
    form = opened([row("integer", "a"), row("integer", "b", calculation="${a} * 2", trigger="${a}")])
    form.answer("/data/a", "2")
    assert value(form, "/data/b") == "4"
    form.answer("/data/b", "5")
    form.answer("/data/a", "2")  # the same again sets nothing off
    assert value(form, "/data/b") == "5"
    form.answer("/data/a", "3")
    assert value(form, "/data/b") == "6"


def test_a_trigger_sets_the_target_of_its_own_part_only() -> None:
    form = opened(
        [
            row("begin_repeat", "stay", "Stay"),
            row("integer", "a"),
            row("text", "b", calculation="concat('was ', ${a})", trigger="${a}"),
            row("end_repeat"),
        ]
    )
    form.add_repeat("/data/stay")
    form.answer("/data/stay[2]/a", "7")
    assert [value(form, f"/data/stay[{n}]/b") for n in (1, 2)] == ["", "was 7"]


def test_read_only_comes_from_a_group_and_from_an_answer() -> None:
    form = opened([row("text", "done"), row("text", "name", readonly="${done} = 'yes'")])
    assert form.answer("/data/name", "Amina Example").accepted
    form.answer("/data/done", "yes")
    assert form.question("/data/name", "en").read_only
    assert not form.answer("/data/name", "Another").accepted
    assert value(form, "/data/name") == "Amina Example"
    form.answer("/data/done", "no")
    assert form.answer("/data/name", "Another").accepted


def test_required_follows_an_answer() -> None:
    form = opened([row("text", "alone"), row("text", "with", required="${alone} = 'no'")])
    assert not form.question("/data/with", "en").required
    form.answer("/data/alone", "no")
    assert form.question("/data/with", "en").required
    assert form.missing_required() == ("/data/with",)
    form.answer("/data/with", "A friend")
    assert form.missing_required() == ()


@pytest.mark.parametrize(("said", "taken"), [("17", False), ("18", True), ("", True)])
def test_a_constraint_may_read_its_own_answer_and_holds_for_nothing(said: str, taken: bool) -> None:
    form = opened([row("integer", "age", constraint=". >= 18"), row("text", "end")])
    assert form.answer("/data/age", said).accepted is taken


@pytest.mark.parametrize("column", ["calculation", "relevant", "readonly", "required"])
def test_nothing_but_a_constraint_may_read_itself(column: str) -> None:
    kind = "calculate" if column == "calculation" else "text"
    found = refusal([row("text", "first"), row(kind, "a", **{column: "${a} = 'x'"})])
    assert found
    assert any("a" in problem.sentence for problem in found)


def test_a_circle_through_a_part_and_back_is_refused() -> None:
    found = refusal(
        [
            row("calculate", "all", calculation="sum(${weeks})"),
            row("begin_repeat", "stay", "Stay"),
            row("calculate", "weeks", calculation="${all} + 1"),
            row("end_repeat"),
        ]
    )
    assert any("all" in problem.sentence and "weeks" in problem.sentence for problem in found)


# choices that hang on answers


CASCADE = [
    row("select_one region", "region"),
    row("select_one town", "town", choice_filter="region = ${region}"),
    row("select_multiple street", "streets", choice_filter="town = ${town}"),
]
PLACES = [
    "region n North",
    "region s South",
    "town a Alpha | region=n",
    "town b Beta | region=s",
    "street x X | town=a",
    "street y Y | town=a",
    "street z Z | town=b",
]


def offered(form: FormSession, ref: str) -> list[str]:
    return [choice.name for choice in form.question(ref, "en").choices]


def test_each_level_opens_the_next_and_nothing_is_offered_before() -> None:
    form = opened(CASCADE, PLACES)
    assert (offered(form, "/data/town"), offered(form, "/data/streets")) == ([], [])
    form.answer("/data/region", "n")
    assert (offered(form, "/data/town"), offered(form, "/data/streets")) == (["a"], [])
    form.answer("/data/town", "a")
    assert offered(form, "/data/streets") == ["x", "y"]
    assert form.answer("/data/streets", "y x").accepted
    assert not form.answer("/data/streets", "z").accepted


def test_choices_come_from_the_parts_as_they_are_now() -> None:
    form = opened(
        [
            row("begin_repeat", "child", "Child"),
            row("text", "name"),
            row("end_repeat"),
            row("select_one ${name}", "eldest"),
        ]
    )
    form.answer("/data/child[1]/name", "Invented One")
    form.add_repeat("/data/child")
    assert offered(form, "/data/eldest") == ["Invented One"]
    form.answer("/data/child[2]/name", "Invented Two")
    assert offered(form, "/data/eldest") == ["Invented One", "Invented Two"]
    form.answer("/data/child[2]/name", "Invented Other")
    assert offered(form, "/data/eldest") == ["Invented One", "Invented Other"]
