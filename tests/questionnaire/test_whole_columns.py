"""Every column and setting XLSForm knows has its effect here, or is told to do nothing; none is passed over in silence."""

from __future__ import annotations

import pytest
from pyxform import aliases

from fieldtool.domain.form import FormProblem, Question
from fieldtool.questionnaire import compile_form
from tests.questionnaire.written import compiled, now, opened, refusal, row, value

YN = ["yn yes Yes", "yn no No"]

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


WITHOUT_EFFECT = (
    *(
        "intent",
        "compact_tag",
        "noapperrorstring",
        "no_app_error_string",
        "autoplay",
        "rows",
        "body::accuracy",
    ),
    *("media::video", "video", "bind::nonsense", "instance::mark", "sms_field", "x_severity", "sms_option"),
    *("sms_separator", "sms_allow_media", "sms_date_format", "sms_datetime_format", "sms_response"),
)


@pytest.mark.parametrize("column", WITHOUT_EFFECT)
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
    "big-image",
    *("command", "tag", "value", "caption"),  # other names of type, name, label
    "save_to",  # entities: refused
}


def test_every_column_pyxform_knows_is_decided() -> None:
    assert set(aliases.survey_header) - COLUMNS - set(WITHOUT_EFFECT) == set()


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
