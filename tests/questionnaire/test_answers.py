"""What fits a question is stored in one way; what does not changes nothing; constraints block, warn or note."""

from __future__ import annotations

import pytest

from fieldtool.domain.errors import NotFoundError
from fieldtool.domain.form import Mark, QuestionKind, Severity
from tests.questionnaire.written import opened, row, value

CHOICES = ["c a First", "c b Second", "c d Third"]


@pytest.mark.parametrize(
    ("kind", "columns", "given", "stored"),
    [
        ("text", {}, "  a word  ", "a word"),
        ("text", {"appearance": "multiline"}, "one\ntwo\n", "one\ntwo"),
        ("integer", {}, "42", "42"),
        ("integer", {}, "-7", "-7"),
        ("integer", {}, "٤٢", "42"),
        ("integer", {}, "4.2", None),
        ("integer", {}, "many", None),
        ("integer", {}, "12345678901", None),
        ("decimal", {}, "4,5", "4.5"),
        ("decimal", {}, "٤٫٥", "4.5"),
        ("decimal", {}, "1e5", None),
        ("decimal", {}, "NaN", None),
        ("range", {"parameters": "start=0 end=10 step=2"}, "4", "4"),
        ("range", {"parameters": "start=0 end=10 step=2"}, "5", None),
        ("range", {"parameters": "start=0 end=10 step=2"}, "12", None),
        ("range", {"parameters": "start=0 end=1 step=0.25"}, "0.75", "0.75"),
        ("date", {}, "2026-2-3", "2026-02-03"),
        ("date", {}, "2026", "2026"),
        ("date", {}, "2026-02", "2026-02"),
        ("date", {}, "2026-13-01", None),
        ("date", {}, "2026-02-30", None),
        ("date", {}, "yesterday", "2026-11-22"),
        ("date", {}, "next week", None),
        ("date", {}, "7.3.1998", "1998-03-07"),
        ("date", {}, "7 March 1998", "1998-03-07"),
        ("date", {}, "March 7, 1998", "1998-03-07"),
        ("date", {}, "march 1998", "1998-03"),
        ("date", {}, "1er août 1998", "1998-08-01"),
        ("date", {}, "févr. 1998", "1998-02"),
        ("date", {}, "7 de marzo de 1998", "1998-03-07"),
        ("date", {}, "7 Agustus 1998", "1998-08-07"),
        ("date", {}, "٧ أبريل ١٩٩٨", "1998-04-07"),
        ("date", {}, "ابريل ۱۹۹۸", "1998-04"),
        ("date", {}, "؟ آذار ١٩٩٨", "1998-03"),
        ("date", {}, "7 كانون  الثاني 1998", "1998-01-07"),
        ("date", {}, "كانون الأول 1998", "1998-12"),
        ("date", {}, "تشرين الأوّل 1998", "1998-10"),
        ("date", {}, "كانون 1998", None),
        ("date", {}, "30 février 1998", None),
        ("date", {}, "mars avril 1998", None),
        ("date", {}, "1er/3/1998", None),
        ("date", {}, "about three years ago", "2023~"),
        ("date", {}, "il y a environ trois ans", "2023~"),
        ("date", {}, "hace unos tres años", "2023~"),
        ("date", {}, "sekitar tiga tahun yang lalu", "2023~"),
        ("date", {}, "قبل حوالي ثلاث سنوات", "2023~"),
        ("date", {}, "2023~", "2023~"),
        ("date", {}, "17", None),
        ("date", {"fieldtool_field": "prs_Birthdate"}, "17", "2009~"),
        ("date", {"fieldtool_field": "prs_Birthdate"}, "about 17", "2009~"),
        ("integer", {}, "about 17", None),
        ("integer", {"fieldtool_field": "age_years"}, "17", "17"),
        ("integer", {"fieldtool_field": "age_years"}, "about 17", "17~"),
        ("integer", {"fieldtool_field": "age_years"}, "7.3.1998", "28"),
        ("integer", {"fieldtool_field": "age_years"}, "2008", "18~"),
        ("integer", {"fieldtool_field": "age_years"}, "somebody young", None),
        ("date", {}, "03/1998", "1998-03"),
        ("date", {}, "?/3/1998", "1998-03"),
        ("date", {}, "1998-??-??", "1998"),
        ("date", {}, "?.?.1998", "1998"),
        ("date", {}, "٧.٣.١٩٩٨", "1998-03-07"),
        ("date", {}, "25/3/1998", "1998-03-25"),
        ("date", {}, "3/4/1998", None),
        ("date", {}, "7.?.1998", None),
        ("date", {}, "31.2.1998", None),
        ("date", {}, "7.3.98", None),
        ("date", {}, "marching 1998", None),
        ("time", {}, "23:59", "23:59"),
        ("time", {}, "25:00", None),
        ("dateTime", {}, "2026-02-03T04:05", "2026-02-03T04:05"),
        ("dateTime", {}, "2026-02-03", None),
        ("select_one c", {}, "a", "a"),
        ("select_one c", {}, "z", None),
        ("select_one c", {}, "a b", None),
        ("select_multiple c", {}, "b a b", "b a"),
        ("select_multiple c", {}, "a z", None),
        ("rank c", {}, "d a b", "d a b"),
        ("rank c", {}, "d z", None),
        ("acknowledge", {}, "OK", "OK"),
        ("acknowledge", {}, "maybe", None),
        ("geopoint", {}, "12.5 -3.25", "12.5 -3.25 0 0"),
        ("geopoint", {}, "91 0", None),
        ("geopoint", {}, "here", None),
        ("barcode", {}, "EX-001", "EX-001"),
        ("note", {}, "x", None),
    ],
)
def test_an_answer_fits_or_changes_nothing(
    kind: str, columns: dict[str, str], given: str, stored: str | None
) -> None:
    form = opened([row(kind, "q", **columns)], CHOICES if " c" in kind else ())
    effect = form.answer("/data/q", given)
    assert effect.accepted is (stored is not None)
    assert value(form, "/data/q") == (stored or "")
    assert effect.accepted or effect.problem


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("text", QuestionKind.TEXT),
        ("integer", QuestionKind.INTEGER),
        ("decimal", QuestionKind.DECIMAL),
        ("range", QuestionKind.RANGE),
        ("select_one c", QuestionKind.SELECT_ONE),
        ("select_multiple c", QuestionKind.SELECT_MULTIPLE),
        ("rank c", QuestionKind.RANK),
        ("date", QuestionKind.DATE),
        ("time", QuestionKind.TIME),
        ("dateTime", QuestionKind.DATETIME),
        ("note", QuestionKind.NOTE),
        ("acknowledge", QuestionKind.ACKNOWLEDGE),
        ("image", QuestionKind.IMAGE),
        ("audio", QuestionKind.AUDIO),
        ("file", QuestionKind.FILE),
        ("geopoint", QuestionKind.GEOPOINT),
        ("barcode", QuestionKind.TEXT),
    ],
)
def test_every_type_has_its_kind(kind: str, expected: QuestionKind) -> None:
    form = opened([row(kind, "q", "A label")], CHOICES if " c" in kind else ())
    assert form.question("/data/q", "en").kind is expected


def test_a_range_tells_its_ends() -> None:
    form = opened([row("range", "q", parameters="start=1 end=5 step=1")])
    assert dict(form.question("/data/q", "en").parameters) == {"start": "1", "end": "5", "step": "1"}


def test_a_partial_date_is_a_value_and_reads_as_empty() -> None:
    form = opened(
        [row("date", "born"), row("calculate", "known", calculation="if(${born} = '', 'no', 'yes')")]
    )
    form.answer("/data/born", "1998-03")
    assert (value(form, "/data/born"), value(form, "/data/known")) == ("1998-03", "no")
    form.answer("/data/born", "1998-03-01")
    assert value(form, "/data/known") == "yes"


def test_a_blocking_constraint_lets_nothing_through_and_says_why() -> None:
    form = opened([row("integer", "age", constraint=". < 120", constraint_message="Nobody is so old.")])
    effect = form.answer("/data/age", "130")
    assert (effect.accepted, effect.problem, effect.changed) == (False, "Nobody is so old.", frozenset())
    assert value(form, "/data/age") == ""
    assert form.answer("/data/age", "30").accepted


@pytest.mark.parametrize("severity", ["warn", "note"])
def test_a_soft_constraint_lets_the_answer_stand_with_its_message(severity: str) -> None:
    form = opened(
        [
            row(
                "integer",
                "age",
                constraint=". < 120",
                constraint_message="Are you sure?",
                fieldtool_severity=severity,
            )
        ]
    )
    effect = form.answer("/data/age", "130")
    assert (effect.accepted, effect.problem) == (True, "Are you sure?")
    asked = form.question("/data/age", "en")
    assert (asked.value, asked.problem, asked.severity) == ("130", "Are you sure?", Severity(severity))


def test_a_constraint_is_not_asked_of_an_empty_answer() -> None:
    form = opened([row("integer", "age", constraint=". > 5")])
    form.answer("/data/age", "9")
    assert form.answer("/data/age", "").accepted


def test_a_constraint_may_read_other_questions() -> None:
    form = opened([row("integer", "low"), row("integer", "high", constraint=". >= ${low}")])
    form.answer("/data/low", "5")
    assert not form.answer("/data/high", "4").accepted
    assert form.answer("/data/high", "5").accepted
    form.answer("/data/low", "6")
    assert form.question("/data/high", "en").problem == "This answer does not fit."


def test_required_blocks_emptying_and_is_listed_until_answered() -> None:
    form = opened([row("text", "a", required="yes", required_message="We need this."), row("text", "b")])
    assert form.missing_required() == ("/data/a",)
    assert form.answer("/data/a", "").problem == "We need this."
    asked = form.question("/data/a", "en")
    assert (asked.required, asked.required_message) == (True, "We need this.")
    form.answer("/data/a", "x")
    assert form.missing_required() == ()


@pytest.mark.parametrize(
    ("mark", "missing"), [(Mark.UNKNOWN, ()), (Mark.DECLINED, ()), (Mark.LATER, ("/data/a",))]
)
def test_not_knowing_and_not_wanting_are_answers(mark: Mark, missing: tuple[str, ...]) -> None:
    form = opened([row("text", "a", required="yes")])
    form.answer("/data/a", "told")
    assert form.answer("/data/a", "", mark).accepted
    asked = form.question("/data/a", "en")
    assert (asked.value, asked.mark) == ("", mark)
    assert form.missing_required() == missing
    form.clear("/data/a")
    assert form.question("/data/a", "en").mark is None


def test_required_may_hang_on_an_answer() -> None:
    form = opened([row("text", "a"), row("text", "b", required="${a} = 'x'")])
    assert form.missing_required() == ()
    form.answer("/data/a", "x")
    assert form.missing_required() == ("/data/b",)


def test_what_is_shown_is_not_answered() -> None:
    form = opened(
        [
            row("note", "hello"),
            row("text", "shown", read_only="yes", default="as it is"),
            row("integer", "a"),
            row("integer", "sum", "Sum", calculation="${a} + 1"),
            row("text", "later", read_only="${a} = 1"),
        ]
    )
    for name in ("hello", "shown", "sum"):
        assert form.question(f"/data/{name}", "en").read_only
        assert not form.answer(f"/data/{name}", "5").accepted
    assert form.answer("/data/later", "x").accepted
    form.answer("/data/a", "1")
    assert not form.answer("/data/later", "y").accepted
    assert form.first_open() is None


def test_clearing_opens_a_question_again() -> None:
    form = opened([row("integer", "a"), row("calculate", "c", calculation="${a} + 1")])
    form.answer("/data/a", "1")
    effect = form.clear("/data/a")
    assert {"/data/a", "/data/c"} <= effect.changed
    assert (value(form, "/data/a"), value(form, "/data/c")) == ("", "")
    assert form.first_open() == "/data/a"


def test_a_ref_that_is_not_there_is_not_found() -> None:
    form = opened([row("text", "a"), row("calculate", "c", calculation="1")])
    for ref in ("/data/zebra", "/data/c", "/data", "", "/data/a[2]", "a"):
        with pytest.raises(NotFoundError):
            form.question(ref, "en")


def test_null_and_endless_answers_do_not_fit() -> None:
    form = opened([row("text", "a")])
    assert not form.answer("/data/a", "x\x00").accepted
    assert not form.answer("/data/a", "x" * 100_001).accepted


def test_sections_are_the_top_groups_with_what_is_answered() -> None:
    form = opened(
        [
            row("text", "loose"),
            row("begin_group", "g", "Journey", appearance="field-list"),
            row("text", "a"),
            row("begin_group", "deep", "Deep"),
            row("text", "b"),
            row("end_group"),
            row("end_group"),
            row("begin_group", "empty", "Never", relevant="false()"),
            row("text", "c"),
            row("end_group"),
        ]
    )
    form.answer("/data/g/a", "x")
    journey, rest = form.sections("en")
    assert (journey.ref, journey.label, journey.one_page, journey.answered) == ("/data/g", "Journey", True, 1)
    assert journey.refs == ("/data/g/a", "/data/g/deep/b")
    assert rest.refs == ("/data/loose",)
    assert form.question("/data/g/deep/b", "en").section == "/data/g"


def test_an_estimate_counts_in_expressions_as_far_as_it_can() -> None:
    """An estimated age as its number; an estimated date as no date at all: there is no day to reckon with."""
    form = opened(
        [
            row("integer", "age", fieldtool_field="age_years", constraint=". < 120"),
            row("date", "left"),
            row("calculate", "grown", calculation="if(${age} >= 18, 'yes', 'no')"),
            row("calculate", "long_ago", calculation="if(${left} = '', 'no day', 'a day')"),
        ]
    )
    assert form.answer("/data/age", "about 19").accepted
    assert form.answer("/data/left", "three years ago").accepted
    assert (value(form, "/data/age"), value(form, "/data/left")) == ("19~", "2023~")
    assert (value(form, "/data/grown"), value(form, "/data/long_ago")) == ("yes", "no day")


@pytest.mark.parametrize(
    ("typed", "accepted"),
    [
        ("1998", True),
        ("1998-03", True),
        ("about three years ago", True),
        ("2026", True),  # this year: it may lie before today
        ("2027", False),
        ("2028~", False),
        ("2026-11-24", False),
    ],
)
def test_a_partial_date_breaks_a_constraint_only_where_no_day_of_it_keeps_it(
    typed: str, accepted: bool
) -> None:
    form = opened([row("date", "born", constraint=". <= today()", constraint_message="In the future.")])
    effect = form.answer("/data/born", typed)
    assert effect.accepted is accepted
    assert effect.problem == (None if accepted else "In the future.")
    assert (form.question("/data/born", "en").value != "") is accepted
