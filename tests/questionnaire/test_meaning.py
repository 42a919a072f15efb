"""What answers mean for the case: our own columns for indicators, gates, case fields, sensitivity and locks."""

from __future__ import annotations

import pytest

from fieldtool.domain.form import Mark, Sensitivity, Severity
from tests.questionnaire.written import opened, row

YNUD = ["ynud yes Yes", "ynud no No", "ynud unknown Unknown", "ynud declined Declined"]
KNOWN = ("documents.taken", "documents.false", "debt.large", "debt.grows")


def _indicators() -> list[dict[str, str]]:
    return [
        row("select_one ynud", "gate", fieldtool_gate="documents.* debt.large"),
        row("select_one ynud", "taken", fieldtool_indicator="documents.taken"),
        row("select_one ynud", "grows", fieldtool_indicator="debt.grows"),
    ]


@pytest.mark.parametrize(
    ("answer", "reply"), [("yes", "yes"), ("no", "no"), ("unknown", "unknown"), ("declined", "unknown")]
)
def test_an_indicator_question_gives_a_reply(answer: str, reply: str) -> None:
    form = opened(_indicators(), YNUD)
    assert form.indicator_replies(KNOWN) == {}
    form.answer("/data/taken", answer)
    assert form.indicator_replies(KNOWN) == {"documents.taken": reply}
    assert form.declined_indicators() == (
        frozenset({"documents.taken"}) if answer == "declined" else frozenset()
    )


@pytest.mark.parametrize(
    ("mark", "replies", "declined"),
    [
        (Mark.UNKNOWN, {"documents.taken": "unknown"}, set()),
        (Mark.DECLINED, {"documents.taken": "unknown"}, {"documents.taken"}),
        (Mark.LATER, {}, set()),
    ],
)
def test_marks_are_replies_too(mark: Mark, replies: dict[str, str], declined: set[str]) -> None:
    form = opened(_indicators(), YNUD)
    form.answer("/data/taken", "", mark)
    assert form.indicator_replies(KNOWN) == replies
    assert form.declined_indicators() == declined


def test_a_no_at_a_gate_settles_what_it_names_unless_answered_itself() -> None:
    form = opened(_indicators(), YNUD)
    form.answer("/data/taken", "yes")
    form.answer("/data/gate", "no")
    assert form.indicator_replies(KNOWN) == {
        "documents.taken": "yes",
        "documents.false": "no",
        "debt.large": "no",
    }
    form.answer("/data/gate", "yes")
    assert form.indicator_replies(KNOWN) == {"documents.taken": "yes"}


def test_irrelevant_answers_mean_nothing() -> None:
    form = opened(
        [
            row("text", "a"),
            row("begin_group", "g", "G", relevant="${a} = 'x'"),
            row("select_one ynud", "taken", fieldtool_indicator="documents.taken", fieldtool_gate="debt.*"),
            row("text", "first", fieldtool_field="prs_FirstName"),
            row("end_group"),
        ],
        YNUD,
    )
    form.answer("/data/a", "x")
    form.answer("/data/g/taken", "no")
    form.answer("/data/g/first", "Amina")
    assert form.indicator_replies(KNOWN) == {"documents.taken": "no", "debt.large": "no", "debt.grows": "no"}
    assert form.fields() == {"prs_FirstName": "Amina"}
    form.answer("/data/a", "y")
    assert form.indicator_replies(KNOWN) == {}
    assert form.fields() == {}


def test_two_questions_for_one_indicator_yes_stands() -> None:
    form = opened(
        [
            row("select_one ynud", "said", fieldtool_indicator="documents.taken"),
            row("select_one ynud", "seen", fieldtool_indicator="documents.taken"),
        ],
        YNUD,
    )
    form.answer("/data/said", "yes")
    form.answer("/data/seen", "no")
    assert form.indicator_replies(KNOWN) == {"documents.taken": "yes"}


def test_case_fields_come_from_answers_and_calculations() -> None:
    form = opened(
        [
            row("text", "first", fieldtool_field="prs_FirstName"),
            row("integer", "years"),
            row(
                "calculate",
                "group",
                calculation="if(${years} < 18, 'child', 'adult')",
                fieldtool_field="age_group",
            ),
        ]
    )
    form.answer("/data/first", "Amina")
    form.answer("/data/years", "16")
    assert form.fields() == {"prs_FirstName": "Amina", "age_group": "child"}


def test_sensitivity_severity_and_lock_are_told_with_the_question() -> None:
    form = opened(
        [
            row(
                "text",
                "a",
                fieldtool_sensitivity="identity",
                fieldtool_severity="warn",
                fieldtool_locked="yes",
            ),
            row("text", "b"),
        ]
    )
    first, second = form.question("/data/a", "en"), form.question("/data/b", "en")
    assert (first.sensitivity, first.severity, first.locked) == (Sensitivity.IDENTITY, Severity.WARN, True)
    assert (second.sensitivity, second.severity, second.locked) == (Sensitivity.PLAIN, Severity.BLOCK, False)


def test_fields_the_person_was_silent_about_say_why() -> None:
    form = opened(
        [
            row("text", name, fieldtool_field=field)
            for name, field in (("a", "wishes"), ("b", "fears"), ("c", "price"))
        ]
    )
    assert form.silent_fields() == {}
    form.answer("/data/a", "", Mark.DECLINED)
    form.answer("/data/b", "", Mark.UNKNOWN)
    form.answer("/data/c", "", Mark.LATER)
    assert form.silent_fields() == {"wishes": "declined", "fears": "unknown"}
    form.answer("/data/a", "To sleep")
    assert form.silent_fields() == {"fears": "unknown"}
