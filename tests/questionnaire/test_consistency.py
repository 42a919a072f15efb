"""Whatever is answered in whatever order: working out what hangs on it leaves the state that working out all would."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import hypothesis.strategies as st
from hypothesis import given, settings

from fieldtool.domain.errors import NotFoundError
from fieldtool.domain.form import Mark, QuestionKind
from fieldtool.questionnaire import CompiledForm, FormSession
from tests.questionnaire.written import compiled, now, row

Picture = dict[str, tuple[str, bool]]

FORM = compiled(
    [
        row("select_one yn", "gate", fieldtool_gate="debt.*"),
        row("integer", "many", default="1"),
        row("text", "place", default="harbour", relevant="${gate} != 'no'"),
        row("calculate", "shout", calculation="concat(${place}, '!')"),
        row("begin_group", "travel", "Travel", relevant="${gate} = 'yes' or ${grand} > 20"),
        row("integer", "price", constraint=". < 5", fieldtool_severity="warn"),
        row("text", "who", relevant="${price} > 3", fieldtool_field="prs_FirstName"),
        row("calculate", "double", calculation="${price} * 2"),
        row("select_one yn", "taken", relevant="${double} > 5", fieldtool_indicator="debt.large"),
        row("end_group"),
        row("begin_repeat", "family", "Family", repeat_count="${many}"),
        row("integer", "children", default="1"),
        row("begin_repeat", "child", "Child", relevant="${children} != 2"),
        row("integer", "age", default="position(..)"),
        row("text", "school", relevant="${age} > 1"),
        row("calculate", "so_far", calculation="${age} + position(..)"),
        row("end_repeat"),
        row("calculate", "years", calculation="sum(${age})"),
        row(
            "calculate",
            "running",
            calculation="coalesce(indexed-repeat(${running}, ${family}, position(..) - 1), 0) + ${years}",
        ),
        row("end_repeat"),
        row("calculate", "grand", calculation="sum(${years}) + count(${family})"),
        row("calculate", "first_grand", calculation="once(${grand})"),
        row("text", "note", calculation="concat('said ', ${price})", trigger="${price}"),
        row("text", "after", relevant="${grand} > 4 and ${shout} != '!'"),
        row("calculate", "last", calculation="if(${after} = '', ${grand}, concat(${after}, ${double}))"),
    ],
    ["yn yes Yes", "yn no No"],
)
KNOWN = ("debt.large", "debt.grows")

FITTING = {
    QuestionKind.SELECT_ONE: ("yes", "no", "yes", ""),
    QuestionKind.INTEGER: ("2", "5", "1", "3", "", "0"),
    QuestionKind.TEXT: ("x", "", "Amina"),
}
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["answer"] * 8 + ["clear", "add", "remove", "mark"]),
        st.integers(0, 1_000_000),
        st.integers(0, 23),
        st.sampled_from([Mark.UNKNOWN, Mark.DECLINED, Mark.LATER]),
    ),
    min_size=6,
    max_size=20,
)
Step = tuple[str, int, int, Mark]


def chosen(form: FormSession, number: int, which: int) -> tuple[str, str]:
    """A question, one that is asked three times of four, and something that fits it."""
    asked = form.refs() if number % 4 else tuple(one.node.ref for one in form._layout.order)
    ref = asked[number // 4 % len(asked)]
    values = FITTING[form.question(ref, "en").kind]
    return ref, values[which % len(values)]


def picture(form: FormSession) -> Picture:
    """Value and relevance of every node."""
    return {
        node.ref: (node.value, node.is_relevant) for node in form._instance.root.walk() if not node.children
    }


def take(form: FormSession, step: Step) -> None:
    """One thing an officer does."""
    what, number, which, mark = step
    ref, value = chosen(form, number, which)
    if what == "answer":
        form.answer(ref, value)
    elif what == "mark":
        form.answer(ref, "", mark)
    elif what == "clear":
        form.clear(ref)
    else:
        parents = [node for node in form._instance.nodes("/data/family") if node.is_relevant]
        if not parents:
            return
        parent = parents[number % len(parents)]
        children = [child for child in parent.children if child.name == "child"]
        if what == "remove" and children:
            form.remove_repeat(children[-1].ref)
        elif what == "add" and children and children[-1].is_relevant:
            with suppress(NotFoundError):
                form.add_repeat(children[-1].ref)


def meaning(form: FormSession) -> Any:
    return (
        form.refs(),
        form.fields(),
        form.indicator_replies(KNOWN),
        form.declined_indicators(),
        form.missing_required(),
        [question.ref for question in form.irrelevant_answers()],
    )


@settings(max_examples=40)
@given(STEPS)
def test_incremental_state_equals_full_recompute(steps: list[Step]) -> None:
    form = FORM.open(now=now)
    for step in steps:
        take(form, step)
        before = picture(form)
        form._working.everything()
        assert picture(form) == before


@settings(max_examples=30)
@given(STEPS)
def test_a_record_opened_again_is_as_it_was(steps: list[Step]) -> None:
    form = FORM.open(now=now)
    for step in steps:
        take(form, step)
    again = FORM.open(form.stored(), now=now)
    here, there = picture(form), picture(again)
    # An instance in which nothing stands at all is not stored; everything else is.
    if here.keys() == there.keys():
        assert there == here
        assert meaning(again) == meaning(form)
        assert again.stored() == form.stored()


@settings(max_examples=25)
@given(STEPS)
def test_effects_tell_exactly_what_must_be_stored(steps: list[Step]) -> None:
    """A vault that keeps each answer and what came with it holds what the session holds."""
    form = FORM.open(now=now)
    kept: dict[str, tuple[str, Mark]] = {}
    for what, number, which, mark in steps:
        ref, value = chosen(form, number, which)
        given_mark = mark if what == "mark" else Mark.GIVEN
        effect = (
            form.clear(ref)
            if what == "clear"
            else form.answer(ref, "" if what == "mark" else value, given_mark)
        )
        if effect.accepted:
            kept[ref] = (form.question(ref, "en").value, given_mark)
            kept |= {one.ref: (one.value, one.mark) for one in effect.calculated}
    if not kept:
        return
    held = {one.ref: (one.value, one.mark) for one in form.stored()}
    gone = {ref for ref, (value, mark) in kept.items() if not value and mark is Mark.GIVEN}
    assert {ref: told for ref, told in kept.items() if ref not in gone and ref in held} == held


@st.composite
def forms(draw: st.DrawFn) -> CompiledForm:
    """A form of questions, calculations and groups that read one another without a circle."""
    names = [f"q{n}" for n in range(draw(st.integers(3, 9)))]
    order = draw(st.permutations(range(len(names))))
    rows: dict[int, dict[str, str]] = {}
    for rank, place in enumerate(order):
        earlier = [names[one] for one in order[:rank]]
        columns: dict[str, str] = {}
        if earlier and draw(st.booleans()):
            columns["relevant"] = draw(_conditions(earlier))
        if earlier and draw(st.booleans()):
            columns["calculation"] = draw(_sums(earlier))
            rows[place] = row("calculate", names[place], **columns)
        else:
            rows[place] = row("integer", names[place], **columns)
    return compiled([row("text", "first"), *(rows[place] for place in range(len(names)))])


def _conditions(earlier: list[str]) -> st.SearchStrategy[str]:
    return st.builds(
        "{} {} {}".format,
        st.sampled_from(earlier).map("${{{}}}".format),
        st.sampled_from(["=", "!=", ">", "<"]),
        st.sampled_from(["''", "1", "2"]),
    )


def _sums(earlier: list[str]) -> st.SearchStrategy[str]:
    one = st.sampled_from(earlier).map("coalesce(${{{}}}, 0)".format)
    return st.lists(one, min_size=1, max_size=3).map(" + ".join)


@settings(max_examples=25)
@given(
    forms(),
    st.lists(st.tuples(st.integers(0, 1000), st.sampled_from(["1", "2", "0", ""])), min_size=5, max_size=20),
)
def test_any_form_without_a_circle_keeps_up(form: CompiledForm, steps: list[tuple[int, str]]) -> None:
    session = form.open(now=now)
    for number, value in steps:
        asked = session.refs()
        session.answer(asked[number % len(asked)], value)
        before = picture(session)
        session._working.everything()
        assert picture(session) == before
    assert picture(form.open(session.stored(), now=now)) == picture(session)
