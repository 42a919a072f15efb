"""What a form cannot do here is said when it is read, with sheet, row, column and what to do; nothing is ignored."""

from __future__ import annotations

import pytest

from fieldtool.domain.form import FormProblem
from fieldtool.questionnaire import FormRefusedError, compile_form
from tests.questionnaire.written import compiled, markdown, now, refusal, row

YN = ["yn yes Yes", "yn no No"]
OUT = "take the row out"


def _warnings(*args: object, **kwargs: object) -> list[FormProblem]:
    return [problem for problem in compiled(*args, **kwargs).problems if not problem.blocks]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "do"),
    [
        ("geotrace", "geopoint"),
        ("geoshape", "geopoint"),
        ("video", "an image or a file"),
        ("background-audio", OUT),
        ("start-geopoint", OUT),
    ],
)
def test_types_that_cannot_be_asked_are_refused_where_they_stand(kind: str, do: str) -> None:
    [problem] = refusal([row("text", "a"), row(kind, "bad", "Bad")])
    assert '"bad"' in problem.sentence
    assert do in problem.sentence
    assert (problem.sheet, problem.row, problem.column) == ("survey", 3, "type")


def test_an_unknown_type_is_refused_by_name_and_row() -> None:
    [problem] = refusal([row("text", "a"), row("telepathy", "b", "B")])
    assert "telepathy" in problem.sentence
    assert problem.row == 3


@pytest.mark.parametrize(
    ("column", "expression", "part"),
    [
        ("relevant", "selected(${a}, 'x'", "')' is missing"),
        ("relevant", "${a} = ", "ends too early"),
        ("constraint", ". >> 5", "name is missing"),
        ("calculation", "floor(${a})", "int()"),
        ("calculation", "telepathy(${a})", "no function telepathy()"),
        ("calculation", "round(1, 2, 3)", "1 to 2 arguments"),
        ("calculation", "substring(${a}, 1)", "substr()"),
        ("required", "yes please", "cannot read 'please'"),
        ("read_only", "//a", "not supported"),
        ("constraint", "regex(., '(')", "pattern cannot be read"),
        ("calculation", "instance('nothing')/child::root/item", "list nothing"),
        ("default", "concat('a', floor(1))", "int()"),
    ],
)
def test_a_broken_expression_is_refused_with_its_column(column: str, expression: str, part: str) -> None:
    problems = refusal([row("text", "a"), row("text", "b", **{column: expression})])
    [problem] = problems
    assert part in problem.sentence
    assert '"b"' in problem.sentence
    assert (problem.sheet, problem.row, problem.column) == ("survey", 3, column)


def test_a_broken_filter_and_a_broken_count() -> None:
    [choice] = refusal([row("select_one yn", "b", choice_filter="name = last()")], YN)
    assert (choice.row, choice.column) == (2, "choice_filter")
    [count] = refusal(
        [row("begin_repeat", "r", "R", repeat_count="floor(3)"), row("text", "b"), row("end_repeat")]
    )
    assert count.row == 2
    assert "int()" in count.sentence


def test_everything_wrong_is_told_at_once() -> None:
    problems = refusal(
        [
            row("text", "a", relevant="((", constraint="))"),
            row("geotrace", "b", "B"),
            row("integer", "c", calculation="floor(1)"),
        ]
    )
    assert {(one.row, one.column) for one in problems} == {
        (2, "relevant"),
        (2, "constraint"),
        (3, "type"),
        (4, "calculation"),
    }


def test_a_question_deep_in_groups_is_found_in_its_row() -> None:
    [problem] = refusal(
        [
            row("begin_group", "g", "G"),
            row("text", "same"),
            row("end_group"),
            row("begin_group", "h", "H"),
            row("begin_repeat", "r", "R"),
            row("text", "same", relevant="(("),
            row("end_repeat"),
            row("end_group"),
        ]
    )
    assert problem.row == 7


@pytest.mark.parametrize(
    ("kind", "default"),
    [
        ("integer", "many"),
        ("date", "2026-02-30"),
        ("select_one yn", "perhaps"),
        ("time", "noon"),
        ("decimal", "x"),
    ],
)
def test_a_default_that_does_not_fit_is_refused(kind: str, default: str) -> None:
    [problem] = refusal([row(kind, "a", default=default)], YN if "yn" in kind else ())
    assert default in problem.sentence
    assert (problem.sheet, problem.row, problem.column) == ("survey", 2, "default")


def test_a_date_cell_as_default_is_taken_as_its_day() -> None:
    form = compiled([row("date", "a", default="2026-01-02 00:00:00")])
    from tests.questionnaire.written import now

    assert form.open(now=now).question("/data/a", "en").value == "2026-01-02"


@pytest.mark.parametrize(
    ("rows", "choices", "part"),
    [
        ([row("text", "a"), row("text", "a")], (), "a"),
        ([row("text", "a", "${nobody}")], (), "nobody"),
        ([row("select_one nolist", "a")], YN, "nolist"),
        ([row("begin_group", "g", "G"), row("text", "a")], (), "g"),
        ([row("text", "a b")], (), "begin with a letter"),
        ([row("select_one yn", "a")], ["yn yes Yes", "yn yes Again"], "unique"),
    ],
)
def test_what_pyxform_refuses_is_handed_on_with_its_words(
    rows: list[dict[str, str]], choices: list[str], part: str
) -> None:
    [problem] = refusal(rows, choices)
    assert part in problem.sentence
    assert "[row" not in problem.sentence


@pytest.mark.parametrize(
    ("columns", "column"),
    [
        ({"fieldtool_severity": "terrible"}, "bind::fieldtool:severity"),
        ({"fieldtool_sensitivity": "secret"}, "bind::fieldtool:sensitivity"),
        ({"fieldtool_locked": "perhaps"}, "bind::fieldtool:locked"),
        ({"fieldtool_indicator": "debt.large"}, "bind::fieldtool:indicator"),
        ({"fieldtool_gate": "debt.*"}, "bind::fieldtool:gate"),
    ],
)
def test_our_own_columns_take_only_what_they_know(columns: dict[str, str], column: str) -> None:
    [problem] = refusal([row("text", "a", **columns)])
    assert (problem.sheet, problem.row, problem.column) == ("survey", 2, column)


def test_an_indicator_needs_yes_and_no() -> None:
    [problem] = refusal(
        [row("select_one c", "a", fieldtool_indicator="debt.large")], ["c often Often", "c no No"]
    )
    assert "yes and no" in problem.sentence
    [warning] = _warnings(
        [row("select_one c", "a", fieldtool_indicator="x.y")],
        [*(f"c {n} {n}" for n in ("yes", "no", "often"))],
    )
    assert "often counts as unknown" in warning.sentence


def test_our_columns_need_their_namespace() -> None:
    [problem] = refusal(
        [row("text", "a", fieldtool_locked="yes")], settings={"namespaces": 'x="https://x.example"'}
    )
    assert (problem.sheet, problem.column) == ("settings", "namespaces")
    assert "https://fieldtool.example/xforms/1" in problem.sentence


@pytest.mark.parametrize(
    ("column", "value"), [("x_severity", "warn"), ("lable", "A"), ("bind::fieldtool:indcator", "debt.large")]
)
def test_a_column_nobody_reads_is_told(column: str, value: str) -> None:
    told = _warnings([{**row("text", "a"), column: value}])
    assert any(column.rsplit(":", 1)[-1] in one.sentence and one.column == column for one in told)


def test_an_authors_own_notes_are_let_be() -> None:
    assert _warnings([{**row("text", "a"), "note": "ask Amina", "#todo": "x"}]) == []


@pytest.mark.parametrize("setting", ["submission_url", "public_key", "auto_send"])
def test_settings_that_would_send_something_do_nothing_and_say_so(setting: str) -> None:
    told = _warnings([row("text", "a")], settings={setting: "https://example.org/x"})
    assert [(one.sheet, one.column) for one in told] == [("settings", setting)]


def test_a_pattern_without_ends_is_told_to_match_the_whole_answer() -> None:
    [told] = _warnings([row("text", "a", constraint="regex(., '[0-9]+')")])
    assert "^" in told.sentence
    assert (told.row, told.column) == (2, "constraint")
    assert _warnings([row("text", "a", constraint="regex(., '^[0-9]+$')")]) == []


def test_a_field_of_a_repeat_read_from_outside_is_told() -> None:
    repeat = [row("begin_repeat", "child", "Child"), row("integer", "age"), row("end_repeat")]
    [told] = _warnings([*repeat, row("text", "a", relevant="${age} > 5")])
    assert "indexed-repeat()" in told.sentence
    assert told.row == 5
    assert _warnings([*repeat, row("calculate", "a", calculation="sum(${age}) + max(${age})")]) == []


def test_a_path_that_is_not_in_the_form_is_told() -> None:
    [told] = _warnings([row("text", "a"), row("text", "b", relevant="/data/zebra = 1")])
    assert "/data/zebra" in told.sentence
    assert (told.row, told.column) == (3, "relevant")


def test_a_number_in_brackets_is_told() -> None:
    told = _warnings(
        [
            row("begin_repeat", "child", "Child"),
            row("integer", "age"),
            row("end_repeat"),
            row("calculate", "a", calculation="/data/child[1]/age"),
        ]
    )
    assert any("ODK Collect" in one.sentence for one in told)


def test_the_audit_row_is_told_and_left_out() -> None:
    [told] = _warnings([row("text", "a"), {"type": "audit", "name": "audit", "label": ""}])
    assert "journal" in told.sentence
    assert told.row == 3


@pytest.mark.parametrize("appearance", ["search('people')", "ex:org.example.app(x='y')"])
def test_other_programs_are_not_started(appearance: str) -> None:
    kind = "select_one yn" if appearance.startswith("search") else "text"
    problems = refusal([row(kind, "a", appearance=appearance)], YN)
    assert any(problem.column == "appearance" for problem in problems)


def test_the_sentence_names_the_way_out_for_a_file_that_is_no_form() -> None:
    for data, name in (
        (b"", "a.xlsx"),
        (b"\x00\x01\x02", "a.xlsx"),
        (b"hello", "a.txt"),
        (b"PK\x03\x04 broken", "a.xlsx"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 broken", "a.xls"),
        (b"<x/>", "a.xml"),
        (b"<!DOCTYPE x [<!ENTITY y 'z'>]><x>&y;</x>", "a.xml"),
        (b"\xff\xfe\xff", "a.md"),
        (b"just words", "a.md"),
        (b"a,b\nc", "a.csv"),
    ):
        with pytest.raises(FormRefusedError) as refused:
            compile_form(data, file_name=name)
        assert refused.value.problems[0].sentence
        assert refused.value.hint


def test_a_byte_order_mark_and_a_misleading_name_do_no_harm() -> None:
    source = markdown([row("text", "a")]).encode("utf-8-sig")
    form = compile_form(source, file_name="a.md")
    assert compile_form(form.xform.encode("utf-8-sig"), file_name="a.xlsx").info.hash == form.info.hash


def test_pictures_recordings_and_files_are_asked_for() -> None:
    made = compiled(
        [
            row("image", "photo", parameters="max-pixels=1200"),
            row("audio", "voice"),
            row("file", "papers"),
            row("image", "sign", parameters="max-pixels=900", appearance="signature"),
        ]
    )
    session = made.open((), now=now, context={})
    kinds = {ref: session.question(ref, "en").kind.value for ref in session.refs()}
    assert kinds == {
        "/data/photo": "image", "/data/voice": "audio", "/data/papers": "file", "/data/sign": "image",
    }  # fmt: skip
    assert session.question("/data/photo", "en").parameters == {"max-pixels": "1200"}
    said = [problem for problem in made.problems if "drawn" in problem.sentence]
    assert [(problem.row, problem.column) for problem in said] == [(5, "appearance")]
    session.answer("/data/photo", "0198.jpg")
    assert {answer.ref: answer.value for answer in session.stored()}["/data/photo"] == "0198.jpg"


def test_a_picture_that_stands_there_by_default_is_said_not_to_be_shown() -> None:
    warned = _warnings([row("image", "photo", default="logo.png", parameters="max-pixels=900")])
    assert any("logo.png" in problem.sentence and problem.column == "default" for problem in warned)
