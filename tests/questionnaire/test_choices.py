"""Which choices are offered: filtered by answers, from the sheet, from files beside the form, or from a repeat."""

from __future__ import annotations

from fieldtool.domain.form import QuestionKind
from fieldtool.questionnaire import FormSession
from tests.questionnaire.written import opened, refusal, row, value

PLACES = [
    "country x Xland",
    "country y Yland",
    "town x1 X-One | of=x",
    "town x2 X-Two | of=x",
    "town y1 Y-One | of=y",
]


def _names(form: FormSession, ref: str) -> list[str]:
    return [choice.name for choice in form.question(ref, "en").choices]


def test_choices_follow_the_answer_before() -> None:
    form = opened(
        [
            row("select_one country", "country"),
            row("select_one town", "town", choice_filter="of = ${country}"),
        ],
        PLACES,
    )
    assert _names(form, "/data/country") == ["x", "y"]
    assert _names(form, "/data/town") == []
    form.answer("/data/country", "x")
    assert _names(form, "/data/town") == ["x1", "x2"]
    assert not form.answer("/data/town", "y1").accepted
    assert form.answer("/data/town", "x2").accepted
    form.answer("/data/country", "y")
    assert _names(form, "/data/town") == ["y1"]
    assert value(form, "/data/town") == "x2"  # said, and kept
    assert "ask again" in (form.question("/data/town", "en").problem or "")
    form.answer("/data/town", "y1")
    assert form.question("/data/town", "en").problem is None


def test_filters_in_a_repeat_read_their_own_instance() -> None:
    form = opened(
        [
            row("begin_repeat", "stay", "Stay"),
            row("select_one country", "country"),
            row("select_one town", "town", choice_filter="of = ${country}"),
            row("end_repeat"),
        ],
        PLACES,
    )
    form.add_repeat("/data/stay")
    form.answer("/data/stay[1]/country", "x")
    form.answer("/data/stay[2]/country", "y")
    assert _names(form, "/data/stay[1]/town") == ["x1", "x2"]
    assert _names(form, "/data/stay[2]/town") == ["y1"]


def test_a_choice_is_called_by_its_label_in_texts_and_calculations() -> None:
    form = opened(
        [
            row("select_one country", "country"),
            row("text", "why", "Why ${called}?"),
            row("calculate", "called", calculation="jr:choice-name(${country}, '${country}')"),
        ],
        PLACES,
    )
    form.answer("/data/country", "y")
    assert value(form, "/data/called") == "Yland"
    assert form.question("/data/why", "en").label == "Why Yland?"


def test_or_other_adds_a_choice_and_asks_what_it_is() -> None:
    form = opened([row("select_one country or_other", "country")], PLACES)
    assert _names(form, "/data/country") == ["x", "y", "other"]
    assert form.refs() == ("/data/country",)
    form.answer("/data/country", "other")
    assert form.refs() == ("/data/country", "/data/country_other")
    assert form.question("/data/country_other", "en").kind is QuestionKind.TEXT


def test_ranking_keeps_the_order_told() -> None:
    form = opened(
        [row("rank country", "wish"), row("calculate", "first", calculation="selected-at(${wish}, 0)")],
        PLACES,
    )
    form.answer("/data/wish", "y x")
    assert value(form, "/data/first") == "y"


def test_random_order_holds_every_choice_and_stays_with_a_seed() -> None:
    rows = [row("select_one country", "a", parameters="randomize=true, seed=7")]
    first = _names(opened(rows, PLACES), "/data/a")
    assert sorted(first) == ["x", "y"]
    assert _names(opened(rows, PLACES), "/data/a") == first


def test_choices_from_a_file_beside_the_form_become_part_of_it() -> None:
    towns = b"name,label,of\nx1,X-One,x\ny1,Y & One,y\n"
    rows = [
        row("text", "of"),
        row("select_one_from_file towns.csv", "town", choice_filter="of = ${of}"),
        row("select_multiple_from_file towns.csv", "towns"),
    ]
    form = opened(rows, files={"towns.csv": towns})
    assert [choice.label for choice in form.question("/data/towns", "en").choices] == ["X-One", "Y & One"]
    form.answer("/data/of", "y")
    assert _names(form, "/data/town") == ["y1"]


def test_a_file_may_name_its_columns_otherwise() -> None:
    rows = [row("select_one_from_file t.csv", "t", parameters="value=code, label=title")]
    form = opened(rows, files={"t.csv": b"code,title\n7,Seven\n"})
    [choice] = form.question("/data/t", "en").choices
    assert (choice.name, choice.label) == ("7", "Seven")


def test_an_xml_file_beside_the_form() -> None:
    listed = b"<root><item><name>a</name><label>Alpha</label></item></root>"
    form = opened([row("select_one_from_file l.xml", "t")], files={"l.xml": listed})
    assert _names(form, "/data/t") == ["a"]


def test_pulldata_reads_a_cell_of_a_file() -> None:
    rows = [
        row("text", "code"),
        row("calculate", "phone", calculation="pulldata('hotlines', 'number', 'code', ${code})"),
    ]
    form = opened(rows, files={"hotlines.csv": "code,number\nxx,0 800 12\nyy,113\n".encode("utf-8-sig")})
    form.answer("/data/code", "yy")
    assert value(form, "/data/phone") == "113"
    form.answer("/data/code", "zz")
    assert value(form, "/data/phone") == ""


def test_a_file_that_is_not_there_is_asked_for_by_name() -> None:
    [problem] = refusal([row("text", "a"), row("select_one_from_file towns.csv", "town")])
    assert "towns.csv" in problem.sentence
    assert (problem.sheet, problem.row, problem.column) == ("survey", 3, "type")


def test_choices_may_come_from_a_repeat() -> None:
    form = opened(
        [
            row("begin_repeat", "person", "Person"),
            row("text", "name"),
            row("end_repeat"),
            row("select_one ${name}", "eldest"),
        ]
    )
    form.answer("/data/person[1]/name", "One")
    form.add_repeat("/data/person")
    assert _names(form, "/data/eldest") == ["One"]
    form.answer("/data/person[2]/name", "Two")
    assert _names(form, "/data/eldest") == ["One", "Two"]
