"""Every type of question XLSForm knows: each has its effect here, or is refused where it stands; choices and forms from every file.

What is known is read from pyxform itself, so that a newer pyxform with a new type or column fails here until it is decided.
"""

from __future__ import annotations

import json

import pytest
from pyxform.question_type_dictionary import QUESTION_TYPE_DICT

from fieldtool.domain.form import QuestionKind
from fieldtool.questionnaire import FormRefusedError, FormSession, compile_form
from tests.questionnaire.old_workbook import old_workbook
from tests.questionnaire.written import compiled, now, opened, refusal, row, value

YN = ["yn yes Yes", "yn no No"]
K = QuestionKind

ASKED = {
    K.ACKNOWLEDGE: ("acknowledge", "trigger", "add acknowledge prompt", "q acknowledge"),
    K.AUDIO: ("audio", "add audio prompt", "q audio"),
    K.TEXT: (
        *("text", "string", "q string", "add text prompt", "barcode", "add barcode prompt", "q barcode"),
        "phone number",
    ),
    K.DATE: ("date", "add date prompt", "q date"),
    K.DATETIME: (
        *("dateTime", "datetime", "date time", "add date time prompt", "add dateTime prompt", "q date time"),
        "q dateTime",
    ),
    K.TIME: ("time",),
    K.DECIMAL: ("decimal", "add decimal prompt", "q decimal"),
    K.INTEGER: (
        *("integer", "int", "q int", "add integer prompt", "percentage", "number of days in last month"),
        *("number of days in last six months", "number of days in last year"),
    ),
    K.RANGE: ("range",),
    K.FILE: ("file", "add file prompt"),
    K.IMAGE: ("image", "photo", "q image", "q picture", "add image prompt"),
    K.GEOPOINT: ("geopoint", "gps", "location", "q geopoint", "q location", "add location prompt"),
    K.NOTE: ("note", "add note prompt", "q note"),
    K.SELECT_ONE: (
        *(
            "select_one yn",
            "select one yn",
            "select1 yn",
            "select one from yn",
            "add select one prompt using yn",
        ),
        "select_one yn or_other",
    ),
    K.SELECT_MULTIPLE: (
        *("select_multiple yn", "select all that apply yn", "select all that apply from yn"),
        "add select multiple prompt using yn",
    ),
    K.RANK: ("rank yn",),
}
FILLED = {
    "start": "2026-11-23T",
    "start time": "2026-11-23T",
    "get start time": "2026-11-23T",
    "end": "2026-11-23T",
    "end time": "2026-11-23T",
    "get end time": "2026-11-23T",
    "today": "2026-11-23",
    "get today": "2026-11-23",
    "username": "officer-7",
    "uri:username": "officer-7",
    "deviceid": "laptop-3",
    "device id": "laptop-3",
    "get device id": "laptop-3",
    "imei": "laptop-3",
    "uri:deviceid": "laptop-3",
}
EMPTY = (
    *("phonenumber", "get phone number", "uri:phonenumber", "email", "uri:email", "simserial", "sim id"),
    *(
        "get sim id",
        "uri:simserial",
        "subscriberid",
        "subscriber id",
        "get subscriber id",
        "uri:subscriberid",
    ),
)
"""What no laptop knows: it stays empty, and the author is told."""

COUNTED = {
    "calculate": {"calculation": "1 + 1"},
    "add calculate prompt": {"calculation": "1 + 1"},
    "q calculate": {"calculation": "1 + 1"},
}
REFUSED = {
    "geotrace": "geopoint",
    "q geotrace": "geopoint",
    "geoshape": "geopoint",
    "q geoshape": "geopoint",
    "video": "image or a file",
    "q video": "image or a file",
    "add video prompt": "image or a file",
    "osm": "take the row out",
    "background-audio": "take the row out",
    "start-geopoint": "take the row out",
    "select_one": "name of a list",
    "select_multiple": "name of a list",
    "rank": "name of a list",
    "entity": "no type of question",
    "telepathy": "Unknown question type",
    "select_one_external yn": "choice_filter",
    "cascading_select yn": "Unknown question type",
}
ELSEWHERE = {
    *("audit", "background-geopoint", "hidden", "csv-external", "xml-external"),
    *("select one using", "select one external", "select multiple from", "select multiple using"),
    *("q select", "q select1", "select all that apply from", "select one", "select all that apply"),
    *("add select multiple prompt using", "add select one prompt using"),
}
"""Tried below, or words of pyxform's own that need a list behind them."""


def _form(kind: str, **columns: str) -> FormSession:
    form = compiled([row("text", "first"), row(kind, "asked", "Asked", **columns)], YN)
    return form.open(now=now, context={"username": "officer-7", "deviceid": "laptop-3"})


@pytest.mark.parametrize(
    ("kind", "written"), [(kind, one) for kind, several in ASKED.items() for one in several]
)
def test_a_type_becomes_its_kind_of_question(kind: QuestionKind, written: str) -> None:
    session = _form(written)
    assert session.question("/data/asked", "en").kind is kind


@pytest.mark.parametrize("written", FILLED)
def test_a_type_fills_itself(written: str) -> None:
    session = _form(written)
    session.answer("/data/first", "x")
    assert value(session, "/data/asked").startswith(FILLED[written])
    assert session.refs() == ("/data/first",)


@pytest.mark.parametrize("written", EMPTY)
def test_what_a_laptop_does_not_know_stays_empty_and_is_told(written: str) -> None:
    form = compiled([row("text", "first"), row(written, "asked", "Asked")])
    assert any("stays empty" in one.sentence and one.row == 3 for one in form.problems)


@pytest.mark.parametrize("written", COUNTED)
def test_a_calculation_is_worked_out(written: str) -> None:
    assert value(_form(written, **COUNTED[written]), "/data/asked") == "2"


@pytest.mark.parametrize("written", REFUSED)
def test_a_type_that_cannot_be_asked_is_refused_with_row_and_column(written: str) -> None:
    problems = refusal([row("text", "first"), row(written, "asked", "Asked")], YN)
    assert any(REFUSED[written] in one.sentence for one in problems), problems
    assert {(one.sheet, one.row) for one in problems} == {("survey", 3)}, problems


def test_nothing_pyxform_knows_is_left_undecided() -> None:
    decided = {one for several in ASKED.values() for one in several}
    decided |= {*FILLED, *EMPTY, *COUNTED, *REFUSED, *ELSEWHERE}
    assert set(QUESTION_TYPE_DICT) - decided == set()


def test_a_hidden_row_can_be_set_and_read() -> None:
    form = opened(
        [
            row("text", "first"),
            row("hidden", "kept", default="7"),
            row("calculate", "more", calculation="${kept} + 1"),
        ]
    )
    form.answer("/data/first", "x")
    assert value(form, "/data/more") == "8"


def test_places_of_every_kind_taken_in_passing_are_refused() -> None:
    [problem] = refusal([row("text", "first"), row("background-geopoint", "where", trigger="${first}")])
    assert problem.row == 3
    assert "taken in passing" in problem.sentence


# choices from files

PLACES = {
    "type": "FeatureCollection",
    "features": [
        {
            "type": "Feature",
            "id": "harbour",
            "geometry": {"type": "Point", "coordinates": [9.5, -1.25]},
            "properties": {"title": "The harbour", "region": "south", "a b": "no column"},
        },
        {
            "type": "Feature",
            "geometry": {"type": "LineString", "coordinates": [[1, 2], [3, 4, 9]]},
            "properties": {"id": "road", "title": "The road", "region": "north"},
        },
    ],
}
FILES = {
    "places.csv": b"name,label,region\nharbour,The harbour,south\nroad,The road,north\n",
    "places.xml": (
        b"<root><item><name>harbour</name><label>The harbour</label><region>south</region></item>"
        b"<item><name>road</name><label>The road</label><region>north</region></item></root>"
    ),
    "places.geojson": json.dumps(PLACES).encode(),
}


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("kind", ["select_one_from_file", "select_multiple_from_file"])
def test_choices_come_from_a_packaged_file_of_each_kind(kind: str, file: str) -> None:
    form = opened(
        [
            row("text", "region"),
            row(f"{kind} {file}", "place", choice_filter="region = ${region} or ${region} = ''"),
        ],
        files=FILES,
    )
    asked = form.question("/data/place", "en")
    assert [(one.name, one.label) for one in asked.choices] == [
        ("harbour", "The harbour"),
        ("road", "The road"),
    ]
    form.answer("/data/region", "north")
    assert [one.name for one in form.question("/data/place", "en").choices] == ["road"]
    assert form.answer("/data/place", "road").accepted
    assert not form.answer("/data/place", "harbour").accepted


def test_the_coordinates_of_a_place_can_be_read_as_odk_reads_them() -> None:
    lookup = "instance('places')/root/item[id = ${place}]/geometry"
    form = opened(
        [row("select_one_from_file places.geojson", "place"), row("calculate", "where", calculation=lookup)],
        files=FILES,
    )
    form.answer("/data/place", "harbour")
    assert value(form, "/data/where") == "-1.25 9.5 0 0"
    form.answer("/data/place", "road")
    assert value(form, "/data/where") == "2.0 1.0 0 0; 4.0 3.0 0 0"


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"not json", "is no GeoJSON"),
        (b'{"type": "Feature"}', "FeatureCollection"),
        (b'{"type": "FeatureCollection"}', "no list of features"),
        (b'{"type": "FeatureCollection", "features": [1]}', "no feature"),
        (b'{"type": "FeatureCollection", "features": [{"type": "Feature"}]}', "without an id"),
        (
            b'{"type": "FeatureCollection", "features": [{"type": "Feature", "id": 1, "geometry": {"type": "Point"}}]}',
            "without coord",
        ),
        (
            b'{"type": "FeatureCollection", "features": [{"type": "Feature", "id": 1, "geometry": null}]}',
            "no Point",
        ),
        (b"[" * 100_000, "is no GeoJSON"),
    ],
)
def test_a_damaged_file_of_places_is_refused_in_words(data: bytes, why: str) -> None:
    [problem] = refusal([row("select_one_from_file p.geojson", "place")], files={"p.geojson": data})
    assert why in problem.sentence


# kinds of files

SHEETS = {
    "survey": [
        ["type", "name", "label::English (en)", "label::العربية (ar)"],
        ["text", "first", "Your name", "اسمك"],
        ["select_one yn", "chosen", "Yes or no?", "نعم أم لا؟"],
        ["calculate", "both", "", ""],
    ],
    "choices": [
        ["list_name", "name", "label::English (en)", "label::العربية (ar)"],
        ["yn", "yes", "Yes", "نعم"],
        ["yn", "no", "No", "لا"],
    ],
    "settings": [["form_title", "form_id", "version"], ["An old workbook", "old", "3"]],
}


@pytest.mark.parametrize("name", ["form.xls", "form.xlsx", "form"])
def test_a_real_old_workbook_is_read_whatever_it_is_called(name: str) -> None:
    rows = {**SHEETS, "survey": SHEETS["survey"][:3]}
    form = compile_form(old_workbook(rows), file_name=name)
    assert (form.info.title, form.info.version) == ("An old workbook", "3")
    session = form.open(now=now)
    assert session.question("/data/chosen", "ar").choices[0].label == "نعم"
    assert session.answer("/data/chosen", "no").accepted


def test_what_is_wrong_in_an_old_workbook_is_said_where_it_stands() -> None:
    with pytest.raises(FormRefusedError) as refused:
        compile_form(old_workbook(SHEETS), file_name="form.xls")
    assert any(one.row == 4 for one in refused.value.problems)
