"""Calculations follow from answers in the order of what they need, and a circle is refused by name."""

from __future__ import annotations

import re

import pytest

from fieldtool.questionnaire import CompiledForm, load_xform
from tests.questionnaire.written import compiled, now, opened, refusal, row, value, values


def test_calculations_are_worked_out_after_what_they_need_wherever_they_stand() -> None:
    form = opened(
        [
            row("calculate", "last", calculation="${middle} + 1"),
            row("calculate", "middle", calculation="${first} * 10"),
            row("calculate", "first", calculation="${a} + 1"),
            row("integer", "a"),
        ]
    )
    effect = form.answer("/data/a", "4")
    assert {"/data/first": "5", "/data/middle": "50", "/data/last": "51"}.items() <= values(form).items()
    assert {one.ref: one.value for one in effect.calculated}.items() >= {"/data/last": "51"}.items()


def test_only_what_hangs_on_the_answer_is_told_as_changed() -> None:
    form = opened(
        [
            row("integer", "a"),
            row("integer", "b"),
            row("calculate", "from_a", calculation="${a} + 1"),
            row("calculate", "from_b", calculation="${b} + 1"),
        ]
    )
    form.answer("/data/a", "1")
    effect = form.answer("/data/b", "1")
    assert effect.changed == {"/data/b", "/data/from_b"}
    assert [one.ref for one in effect.calculated] == ["/data/from_b"]


def test_the_same_answer_again_changes_nothing_else() -> None:
    form = opened([row("integer", "a"), row("calculate", "c", calculation="${a} + 1")])
    form.answer("/data/a", "1")
    assert form.answer("/data/a", "1").changed == {"/data/a"}


@pytest.mark.parametrize(
    ("rows", "names"),
    [
        (
            [row("calculate", "a", calculation="${b}"), row("calculate", "b", calculation="${a}")],
            ("a", "b"),
        ),
        (
            [
                row("calculate", "one", calculation="${two} + 1"),
                row("text", "two", relevant="${three} = 1"),
                row("calculate", "three", calculation="${one}"),
            ],
            ("one", "two", "three"),
        ),
        (
            [
                row("begin_group", "box", "Box", relevant="${total} > 1"),
                row("calculate", "inner", calculation="1 + 1"),
                row("end_group"),
                row("calculate", "total", calculation="${inner} + 1"),
            ],
            ("box", "total"),
        ),
    ],
)
def test_a_circle_is_refused_with_its_names(rows: list[dict[str, str]], names: tuple[str, ...]) -> None:
    [problem] = refusal([row("text", "t"), *rows])
    assert "circle" in problem.sentence
    assert all(name in problem.sentence for name in names)
    assert problem.sheet == "survey"
    assert problem.row is not None


@pytest.mark.parametrize(
    ("rows", "name", "column"),
    [
        ([row("calculate", "a", calculation="${a} + 1")], "a", "calculation"),
        ([row("text", "a", relevant="${a} = 'x'")], "a", "relevant"),
        ([row("text", "a", relevant=". = 'x'")], "a", "relevant"),
        (
            [row("begin_group", "g", "G", relevant="${a} = 'x'"), row("text", "a"), row("end_group")],
            "g",
            "relevant",
        ),
    ],
)
def test_what_hangs_on_itself_is_refused(rows: list[dict[str, str]], name: str, column: str) -> None:
    [problem] = refusal([row("text", "t"), *rows])
    assert f'"{name}"' in problem.sentence
    assert (problem.sheet, problem.row, problem.column) == ("survey", 3, column)


def test_a_long_chain_is_no_circle_and_no_recursion() -> None:
    chain = [row("calculate", f"c{n}", calculation=f"${{c{n + 1}}} + 1") for n in range(400)]
    form = opened([*chain, row("calculate", "c400", calculation="${a}"), row("integer", "a")])
    form.answer("/data/a", "1")
    assert value(form, "/data/c0") == "401"


def test_once_keeps_its_first_value_over_a_reopening() -> None:
    rows = [row("integer", "a"), row("calculate", "first", calculation="once(${a})")]
    form = opened(rows)
    form.answer("/data/a", "4")
    form.answer("/data/a", "5")
    assert value(form, "/data/first") == "4"
    again = opened(rows, answers=form.stored())
    assert value(again, "/data/first") == "4"


@pytest.mark.parametrize(
    "total",
    [
        "coalesce(indexed-repeat(${total}, ${pay}, position(..) - 1), 0) + ${sum}",
        "sum(/data/pay[position() < position(current()/..)]/sum) + ${sum}",
        "${sum} + coalesce(/data/pay[position() = position(current()/..) - 1]/total, 0)",
    ],
)
def test_a_running_total_reads_the_instance_before(total: str) -> None:
    form = opened(
        [
            row("begin_repeat", "pay", "Pay"),
            row("integer", "sum"),
            row("calculate", "total", calculation=total),
            row("end_repeat"),
        ]
    )
    for number, paid in enumerate(("10", "20", "5"), start=1):
        if number > 1:
            form.add_repeat("/data/pay")
        form.answer(f"/data/pay[{number}]/sum", paid)
    assert [value(form, f"/data/pay[{n}]/total") for n in (1, 2, 3)] == ["10", "30", "35"]
    form.answer("/data/pay[1]/sum", "11")
    assert [value(form, f"/data/pay[{n}]/total") for n in (1, 2, 3)] == ["11", "31", "36"]


def test_a_total_that_reads_the_instance_after_comes_to_rest_too() -> None:
    rest = "coalesce(indexed-repeat(${rest}, ${pay}, position(..) + 1), 0) + ${sum}"
    form = opened(
        [
            row("begin_repeat", "pay", "Pay"),
            row("integer", "sum", default="1"),
            row("calculate", "rest", calculation=rest),
            row("end_repeat"),
        ]
    )
    for _ in range(4):
        form.add_repeat("/data/pay")
    assert [value(form, f"/data/pay[{n}]/rest") for n in range(1, 6)] == ["5", "4", "3", "2", "1"]


def test_a_calculation_fits_the_type_it_is_bound_to() -> None:
    form = opened(
        [
            row("calculate", "whole", calculation="7 div 2", **{"bind::type": "int"}),
            row("calculate", "day", calculation="today() + 1", **{"bind::type": "date"}),
            row("calculate", "nothing", calculation="1 div 'x'"),
        ]
    )
    assert value(form, "/data/whole") == "3"
    assert value(form, "/data/day") == "2026-11-24"
    assert value(form, "/data/nothing") == ""


def test_what_changes_a_question_sets_off_what_waits_for_it() -> None:
    form = opened(
        [
            row("text", "name"),
            row("calculate", "asked_at", calculation="now()", trigger="${name}"),
            row("text", "alias", calculation="concat(${name}, '?')", trigger="${name}"),
            row("text", "shout", calculation="concat(${alias}, '!')", trigger="${alias}"),
        ]
    )
    assert value(form, "/data/asked_at") == ""
    form.answer("/data/name", "Amina Example")
    assert value(form, "/data/asked_at").startswith("2026-11-23T10:30")
    assert value(form, "/data/alias") == "Amina Example?"
    assert value(form, "/data/shout") == "Amina Example?!"
    assert form.answer("/data/alias", "other").accepted
    assert value(form, "/data/shout") == "other!"
    form.answer("/data/name", "Amina Example")
    assert value(form, "/data/alias") == "other"  # the same name again is no change


def test_defaults_static_and_dynamic() -> None:
    rows = [
        row("date", "seen", default="today()"),
        row("text", "place", default="harbour"),
        row("text", "number", default="concat('EX-', ${place})"),
        row("hidden", "origin", default="laptop"),
    ]
    form = opened(rows)
    assert values(form) == {
        "/data/seen": "2026-11-23",
        "/data/place": "harbour",
        "/data/number": "EX-harbour",
        "/data/origin": "laptop",
    }
    form.answer("/data/place", "station")
    assert value(form, "/data/number") == "EX-harbour"  # a default is worked out once


def test_what_the_form_filled_in_comes_with_the_first_answer() -> None:
    form = opened([row("start", "start"), row("date", "seen", default="today()"), row("text", "a")])
    effect = form.answer("/data/a", "x")
    told = {one.ref for one in effect.calculated}
    assert {"/data/start", "/data/seen", "/data/meta/instanceID"} <= told
    assert not {one.ref for one in form.answer("/data/a", "y").calculated}


def test_a_cleared_default_stays_cleared_when_the_record_is_opened_again() -> None:
    rows = [row("text", "place", default="harbour"), row("date", "seen", default="today()"), row("text", "a")]
    form = opened(rows)
    form.answer("/data/a", "x")
    form.clear("/data/place")
    form.clear("/data/seen")
    assert "/data/place" not in values(opened(rows, answers=form.stored()))
    assert "/data/seen" not in values(opened(rows, answers=form.stored()))


def test_meta_questions_fill_themselves() -> None:
    rows = [
        row("start", "begun"),
        row("end", "ended"),
        row("today", "day"),
        row("username", "officer"),
        row("deviceid", "laptop"),
        row("text", "a"),
    ]
    form = opened(rows, context={"username": "4711", "deviceid": "ab12"})
    form.answer("/data/a", "x")
    found = values(form)
    assert found["/data/begun"].startswith("2026-11-23T10:30:00")
    assert found["/data/ended"].startswith("2026-11-23T10:30:00")
    assert (found["/data/day"], found["/data/officer"], found["/data/laptop"]) == (
        "2026-11-23",
        "4711",
        "ab12",
    )
    assert form.refs() == ("/data/a",)
    assert value(form, "/data/meta/instanceID").startswith("uuid:")


def test_a_form_keeps_its_hash_and_opens_from_its_text_alone() -> None:
    form: CompiledForm = compiled([row("text", "a")])
    again = load_xform(form.xform)
    assert again.info.hash == form.info.hash
    assert re.fullmatch(r"[0-9a-f]{64}", again.info.hash)
    assert again.open(now=now).refs() == ("/data/a",)
    assert compiled([row("text", "b")]).info.hash != form.info.hash
