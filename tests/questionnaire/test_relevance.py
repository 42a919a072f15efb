"""What is not relevant is not asked and counts nowhere, and what was answered there is kept."""

from __future__ import annotations

from fieldtool.domain.form import Mark
from tests.questionnaire.written import opened, row, value, values

YES_NO = ["yn yes Yes", "yn no No"]


def test_a_question_is_asked_only_while_it_is_relevant() -> None:
    form = opened([row("text", "a"), row("text", "b", relevant="${a} = 'x'"), row("text", "c")])
    assert form.refs() == ("/data/a", "/data/c")
    effect = form.answer("/data/a", "x")
    assert form.refs() == ("/data/a", "/data/b", "/data/c")
    assert {"/data/a", "/data/b"} <= effect.changed
    assert "/data/c" not in effect.changed
    form.answer("/data/a", "y")
    assert form.refs() == ("/data/a", "/data/c")


def test_an_irrelevant_answer_is_kept_listed_and_comes_back() -> None:
    form = opened([row("text", "a"), row("text", "b", relevant="${a} = 'x'")])
    form.answer("/data/a", "x")
    form.answer("/data/b", "told")
    form.answer("/data/a", "y")
    [kept] = form.irrelevant_answers()
    assert (kept.ref, kept.value, kept.relevant) == ("/data/b", "told", False)
    assert value(form, "/data/b") == "told"
    form.answer("/data/a", "x")
    assert form.irrelevant_answers() == ()
    assert form.question("/data/b", "en").value == "told"
    assert form.question("/data/b", "en").relevant


def test_a_refusal_to_answer_is_kept_as_an_answer_when_it_becomes_irrelevant() -> None:
    form = opened([row("text", "a"), row("text", "b", relevant="${a} = 'x'")])
    form.answer("/data/a", "x")
    form.answer("/data/b", "", Mark.DECLINED)
    form.answer("/data/a", "")
    assert [one.mark for one in form.irrelevant_answers()] == [Mark.DECLINED]


def test_an_irrelevant_answer_reads_as_empty() -> None:
    form = opened(
        [
            row("text", "a"),
            row("integer", "b", relevant="${a} = 'x'"),
            row("calculate", "seen", calculation="if(${b} = '', 'nothing', ${b})"),
            row("text", "c", relevant="${b} > 5"),
        ]
    )
    form.answer("/data/a", "x")
    form.answer("/data/b", "9")
    assert value(form, "/data/seen") == "9"
    assert "/data/c" in form.refs()
    form.answer("/data/a", "y")
    assert value(form, "/data/seen") == "nothing"
    assert "/data/c" not in form.refs()


def test_a_group_takes_everything_in_it_along() -> None:
    form = opened(
        [
            row("text", "a"),
            row("begin_group", "outer", "Outer", relevant="${a} = 'x'"),
            row("text", "b"),
            row("begin_group", "inner", "Inner"),
            row("text", "c", relevant="${b} = 'y'"),
            row("end_group"),
            row("end_group"),
        ]
    )
    form.answer("/data/a", "x")
    form.answer("/data/outer/b", "y")
    form.answer("/data/outer/inner/c", "z")
    form.answer("/data/a", "")
    assert form.refs() == ("/data/a",)
    assert [one.ref for one in form.irrelevant_answers()] == ["/data/outer/b", "/data/outer/inner/c"]
    assert [section.ref for section in form.sections("en")] == ["/data"]
    form.answer("/data/a", "x")
    assert form.refs() == ("/data/a", "/data/outer/b", "/data/outer/inner/c")


def test_a_calculation_stands_still_while_irrelevant_and_is_fresh_when_it_comes_back() -> None:
    form = opened(
        [
            row("integer", "a"),
            row("text", "gate"),
            row("calculate", "double", calculation="${a} * 2", relevant="${gate} = 'open'"),
            row("calculate", "copy", calculation="${double}"),
        ]
    )
    form.answer("/data/a", "3")
    assert value(form, "/data/copy") == ""
    form.answer("/data/gate", "open")
    assert values(form)["/data/double"] == values(form)["/data/copy"] == "6"
    form.answer("/data/gate", "shut")
    form.answer("/data/a", "5")
    assert value(form, "/data/copy") == ""
    form.answer("/data/gate", "open")
    assert values(form)["/data/double"] == values(form)["/data/copy"] == "10"


def test_instances_of_a_repeat_that_are_not_relevant_are_not_counted() -> None:
    form = opened(
        [
            row("text", "a"),
            row("begin_repeat", "child", "Child", relevant="${a} = 'x'"),
            row("integer", "age"),
            row("end_repeat"),
            row("calculate", "number", calculation="count(${child})"),
            row("calculate", "years", calculation="sum(${age})"),
        ]
    )
    assert value(form, "/data/number") == "0"
    form.answer("/data/a", "x")
    form.answer("/data/child[1]/age", "4")
    form.add_repeat("/data/child")
    form.answer("/data/child[2]/age", "5")
    assert (value(form, "/data/number"), value(form, "/data/years")) == ("2", "9")
    form.answer("/data/a", "y")
    assert (value(form, "/data/number"), value(form, "/data/years")) == ("0", "0")


def test_next_and_previous_step_over_what_is_not_asked() -> None:
    form = opened(
        [row("text", "a"), row("text", "b", relevant="${a} = 'x'"), row("text", "c"), row("text", "d")]
    )
    assert form.next("/data/a") == "/data/c"
    assert form.previous("/data/c") == "/data/a"
    assert form.previous("/data/a") is None
    assert form.next("/data/d") is None
    assert form.next("/data/b") == "/data/c"  # where it stood
    assert form.first_open() == "/data/a"


def test_a_broken_condition_hides_the_question_and_is_told_to_the_author() -> None:
    form = opened(
        [
            row("begin_repeat", "child", "Child"),
            row("integer", "age"),
            row("end_repeat"),
            row("text", "b", relevant="/data/child/age > 3"),
        ]
    )
    form.add_repeat("/data/child")
    assert "/data/b" not in form.refs()
    assert "repeated" in form.expression_problems["/data/b relevant"]
