"""Texts in every language, with values in them, help for the officer beside them, and files that go with them."""

from __future__ import annotations

import pytest

from fieldtool.questionnaire import FormSession
from fieldtool.questionnaire.reader import language_of
from tests.questionnaire.written import compiled, opened, value

EN, AR, FR = "label::English (en)", "label::العربية draft (ar)", "label::Français (fr)"


@pytest.fixture
def form() -> FormSession:
    return opened(
        [
            {
                "type": "text",
                "name": "name",
                EN: "Your name",
                AR: "اسمك",
                "hint::English (en)": "As you like it",
                "guidance_hint::English (en)": "Do not insist.",
                "guidance_hint::العربية draft (ar)": "لا تصرّ.",
                "required": "yes",
                "required_message::English (en)": "Needed.",
                "required_message::العربية draft (ar)": "مطلوب.",
            },
            {
                "type": "integer",
                "name": "age",
                EN: "How old is ${name}?",
                AR: "كم عمر ${name}؟",
                "constraint": ". < 120",
                "constraint_message::English (en)": "Too old for ${name}.",
                "audio::English (en)": "age-en.mp3",
                "image::English (en)": "age.png",
            },
            {"type": "begin_group", "name": "g", EN: "Journey of ${name}", AR: "رحلة"},
            {"type": "text", "name": "b", EN: "B", AR: "-"},
            {"type": "end_group"},
        ],
        settings={"default_language": "English (en)"},
    )


def test_languages_are_told_with_direction_and_draft(form: FormSession) -> None:
    told = [(one.tag, one.name, one.right_to_left, one.draft) for one in form.info.languages]
    assert told == [("en", "English", False, False), ("ar", "العربية", True, True)]
    assert form.info.default_language == "en"


def test_every_text_is_in_the_language_asked_for(form: FormSession) -> None:
    english, arabic = form.question("/data/name", "en"), form.question("/data/name", "ar")
    assert (english.label, arabic.label) == ("Your name", "اسمك")
    assert (english.guidance, arabic.guidance) == ("Do not insist.", "لا تصرّ.")
    assert (english.required_message, arabic.required_message) == ("Needed.", "مطلوب.")
    assert (english.draft, arabic.draft) == (False, True)


def test_a_text_that_is_missing_is_shown_in_the_forms_own_language(form: FormSession) -> None:
    assert form.question("/data/name", "ar").hint == "As you like it"
    assert form.question("/data/g/b", "ar").label == "B"
    assert form.question("/data/name", "sw").label == "Your name"


def test_values_stand_in_texts_and_messages(form: FormSession) -> None:
    form.answer("/data/name", "<b>Amina</b> Example")
    assert form.question("/data/age", "en").label == "How old is <b>Amina</b> Example?"
    assert form.question("/data/age", "ar").label == "كم عمر <b>Amina</b> Example؟"
    assert form.answer("/data/age", "130").problem == "Too old for <b>Amina</b> Example."
    assert form.sections("en")[0].label == "Journey of <b>Amina</b> Example"


def test_files_go_with_a_question(form: FormSession) -> None:
    asked = form.question("/data/age", "en")
    assert (asked.audio, asked.image) == ("age-en.mp3", "age.png")
    # A voice in the wrong language would be worse than silence; a picture speaks all of them.
    other = form.question("/data/age", "ar")
    assert other.audio is None


def test_looking_in_another_language_changes_no_calculation() -> None:
    form = opened(
        [
            {"type": "select_one c", "name": "a", EN: "A", FR: "Un"},
            {
                "type": "calculate",
                "name": "called",
                "calculation": "jr:choice-name(${a}, '${a}')",
            },
            {"type": "text", "name": "b", EN: "B", FR: "B"},
        ],
        ["c x one | label::English (en)=One | label::Français (fr)=Un"],
        language="en",
    )
    form.answer("/data/a", "x")
    assert form.question("/data/a", "fr").choices[0].label == "Un"
    form.answer("/data/b", "y")
    assert value(form, "/data/called") == "One"


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("English (en)", ("en", "English", False, False)),
        ("Français draft (fr)", ("fr", "Français", False, True)),
        ("فارسی (fa-AF)", ("fa-AF", "فارسی", True, False)),
        ("default", ("en", "default", False, False)),
        ("Kiswahili", ("Kiswahili", "Kiswahili", False, False)),
    ],
)
def test_a_language_is_read_from_what_the_form_calls_it(
    written: str, told: tuple[str, str, bool, bool]
) -> None:
    found = language_of(written)
    assert (found.tag, found.name, found.right_to_left, found.draft) == told


def test_pictures_and_sounds_beside_the_form_go_with_it_and_missing_ones_are_told() -> None:
    rows = [
        {
            "type": "text",
            "name": "a",
            EN: "A",
            "image::English (en)": "a.png",
            "audio::English (en)": "a.mp3",
        },
        {"type": "text", "name": "b", EN: "B", "video::English (en)": "b.mp4"},
    ]
    form = compiled(rows, files={"a.png": b"picture"})
    assert form.media == {"a.png": b"picture"}
    told = {(one.row, one.column, one.blocks) for one in form.problems}
    assert {(2, "audio::English (en)", False), (3, "video::English (en)", False)} <= told
