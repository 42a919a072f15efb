"""Every type, column and setting XLSForm knows: each has its effect here, is refused where it stands, or is told to do nothing.

What is known is read from pyxform itself, so that a newer pyxform with a new type or column fails here until it is decided.
"""

from __future__ import annotations

import json

import pytest
from pyxform import aliases
from pyxform.question_type_dictionary import QUESTION_TYPE_DICT

from fieldtool.domain.form import FormProblem, Question, QuestionKind
from fieldtool.questionnaire import FormSession, compile_form
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


# columns

QUESTION = "/data/asked"


def _asked(**columns: str) -> Question:
    return opened([row("text", "first"), row("text", "asked", "Asked", **columns)], YN).question(
        QUESTION, "en"
    )


def _warned(*rows: dict[str, str], settings: dict[str, str] | None = None) -> list[FormProblem]:
    return [one for one in compiled([row("text", "first"), *rows], YN, settings).problems if not one.blocks]


def test_each_text_column_is_shown() -> None:
    asked = _asked(hint="A hint", guidance_hint="Guidance", required="yes", required_message="Please")
    assert (asked.label, asked.hint, asked.guidance) == ("Asked", "A hint", "Guidance")
    assert (asked.required, asked.required_message) == (True, "Please")


@pytest.mark.parametrize("column", ["relevant", "relevance", "bind::relevant"])
def test_each_name_of_relevant(column: str) -> None:
    form = opened([row("text", "first"), row("text", "asked", **{column: "${first} = 'x'"})])
    assert QUESTION not in form.refs()
    form.answer("/data/first", "x")
    assert QUESTION in form.refs()


@pytest.mark.parametrize("column", ["read_only", "readonly", "bind::readonly"])
def test_each_name_of_read_only(column: str) -> None:
    assert _asked(**{column: "yes"}).read_only


@pytest.mark.parametrize("column", ["calculation", "calculate", "bind::calculate"])
def test_each_name_of_calculation(column: str) -> None:
    form = opened([row("text", "first"), row("calculate", "asked", **{column: "concat('a', ${first})"})])
    form.answer("/data/first", "b")
    assert value(form, QUESTION) == "ab"


@pytest.mark.parametrize("message", ["constraint_message", "constraining_message", "bind::jr:constraintMsg"])
@pytest.mark.parametrize("column", ["constraint", "bind::constraint"])
def test_each_name_of_constraint_and_its_message(column: str, message: str) -> None:
    form = opened([row("text", "first"), row("text", "asked", **{column: ". = 'x'", message: "Only x"})])
    effect = form.answer(QUESTION, "y")
    assert (effect.accepted, effect.problem) == (False, "Only x")


@pytest.mark.parametrize("message", ["required_message", "requiredmsg", "bind::jr:requiredMsg"])
@pytest.mark.parametrize("column", ["required", "bind::required"])
def test_each_name_of_required_and_its_message(column: str, message: str) -> None:
    asked = _asked(**{column: "yes", message: "Please"})
    assert (asked.required, asked.required_message) == (True, "Please")


@pytest.mark.parametrize("column", ["repeat_count", "count", "jr:count"])
def test_each_name_of_repeat_count(column: str) -> None:
    form = opened([row("begin_repeat", "r", "R", **{column: "3"}), row("text", "a"), row("end_repeat")])
    assert len(form.refs()) == 3


def test_default_trigger_choice_filter_appearance_and_parameters_have_their_effect() -> None:
    form = opened(
        [
            row("text", "first", default="d"),
            row("text", "asked", calculation="concat(${first}, '!')", trigger="${first}"),
            row("select_one yn", "chosen", choice_filter="name != ${first}"),
            row("text", "long", appearance="multiline"),
            row("range", "how", parameters="start=2 end=4 step=1"),
        ],
        YN,
    )
    assert value(form, "/data/first") == "d"
    form.answer("/data/first", "yes")
    assert value(form, QUESTION) == "yes!"
    assert [one.name for one in form.question("/data/chosen", "en").choices] == ["no"]
    assert "multiline" in form.question("/data/long", "en").appearance
    assert not form.answer("/data/how", "5").accepted


def test_a_disabled_row_is_not_there() -> None:
    form = opened([row("text", "first"), row("text", "asked", disabled="yes")])
    assert form.refs() == ("/data/first",)


@pytest.mark.parametrize(
    "column",
    [
        *(
            "intent",
            "compact_tag",
            "noapperrorstring",
            "no_app_error_string",
            "autoplay",
            "rows",
            "body::accuracy",
        ),
        *(
            "media::video",
            "video",
            "bind::nonsense",
            "instance::mark",
            "sms_field",
        ),
        *(
            "x_severity",
            "sms_option",
            "sms_separator",
            "sms_allow_media",
            "sms_date_format",
            "sms_datetime_format",
        ),
        "sms_response",
    ],
)
def test_a_column_without_effect_is_told(column: str) -> None:
    found = [one for one in _warned(row("text", "asked", **{column: "3"})) if one.column == column]
    assert (found[0].sheet, found[0].row) == ("survey", 1)
    assert "nothing" in found[0].sentence


COLUMNS = {
    *("type", "name", "label", "hint", "guidance_hint", "default", "trigger", "choice_filter", "parameters"),
    *("relevant", "relevance", "read_only", "readonly", "calculation", "calculate", "constraint"),
    *(
        "constraint_message",
        "constraining_message",
        "required",
        "required_message",
        "requiredmsg",
        "repeat_count",
    ),
    *("count", "jr:count", "appearance", "disabled", "image", "audio", "body", "bind"),
    *(
        "intent",
        "compact_tag",
        "noapperrorstring",
        "no_app_error_string",
        "autoplay",
        "rows",
        "video",
        "big-image",
    ),
    *("command", "tag", "value", "caption"),  # other names of type, name, label
    "save_to",  # entities: refused
}


def test_every_column_pyxform_knows_is_decided() -> None:
    told = {column for column in aliases.survey_header if column.startswith("sms_")}
    assert set(aliases.survey_header) - told - COLUMNS == set()


def test_entities_are_refused() -> None:
    problems = refusal([row("text", "first"), row("text", "asked", save_to="kept")])
    assert any("save_to" in one.sentence or "entit" in one.sentence for one in problems)


@pytest.mark.parametrize(
    "word", ["likert", "columns-2", "quick", "signature", "draw", "table-list", "compact", "nonsense"]
)
def test_an_appearance_without_effect_is_told_once(word: str) -> None:
    found = _warned(
        row("select_one yn", "asked", appearance=word), row("select_one yn", "other", appearance=word)
    )
    assert [(one.row, one.column) for one in found if word in one.sentence] == [(3, "appearance")]


@pytest.mark.parametrize(
    ("kind", "parameters"), [("audio", "quality=normal"), ("geopoint", "capture-accuracy=5")]
)
def test_a_parameter_without_effect_is_told(kind: str, parameters: str) -> None:
    found = [one for one in _warned(row(kind, "asked", parameters=parameters)) if one.column == "parameters"]
    assert [one.row for one in found] == [3]


# settings


def test_each_setting_has_its_effect() -> None:
    form = compiled(
        [
            row("text", "first"),
            {"type": "text", "name": "asked", "label::French (fr)": "Demande", "label::English (en)": "Ask"},
        ],
        settings={"form_title": "T", "form_id": "i", "version": "7", "default_language": "French (fr)"},
    )
    assert (form.info.title, form.info.id, form.info.version, form.info.default_language) == (
        "T",
        "i",
        "7",
        "fr",
    )
    session = form.open(now=now)
    assert session.question(QUESTION, form.info.default_language).label == "Demande"


@pytest.mark.parametrize("setting", ["form_title", "set_form_title", "title"])
def test_each_name_of_the_title(setting: str) -> None:
    source = f"| survey | type | name | label |\n| | text | a | A |\n| settings | {setting} | form_id |\n| | T | i |\n"
    assert compile_form(source.encode(), file_name="t.md").info.title == "T"


@pytest.mark.parametrize("setting", ["form_id", "set_form_id", "id_string"])
def test_each_name_of_the_id(setting: str) -> None:
    source = f"| survey | type | name | label |\n| | text | a | A |\n| settings | form_title | {setting} |\n| | T | i |\n"
    assert compile_form(source.encode(), file_name="t.md").info.id == "i"


@pytest.mark.parametrize(
    "setting",
    [
        *(
            "public_key",
            "submission_url",
            "auto_send",
            "auto_delete",
            "style",
            "prefix",
            "sms_keyword",
            "nonsense",
        ),
        "client_editable",
    ],
)
def test_a_setting_without_effect_is_told(setting: str) -> None:
    found = [one for one in _warned(settings={setting: "pages"}) if one.column == setting]
    assert [(one.sheet, one.row) for one in found] == [("settings", 1)]
