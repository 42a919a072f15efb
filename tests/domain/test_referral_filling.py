"""What an officer adds by hand stands on the form, where the layout takes it, and nowhere else."""

from __future__ import annotations

import dataclasses

import pytest

from fieldtool import content
from fieldtool.domain.errors import NotAllowedError
from fieldtool.domain.referral import Referral
from fieldtool.domain.referral_filling import LONGEST, Typed, fill, to_fill
from fieldtool.domain.referral_layout import minimise
from fieldtool.pdf import layout_ids, load_layout, load_texts, text_languages
from tests.pdf import samples

FOLDER = content.forms() / "referral"
NRM = load_layout(FOLDER, "nrm")
SHELTER = load_layout(FOLDER, "shelter")


def empty() -> Referral:
    return Referral("KE04-2026-0012-R1", samples.NOW)


def test_every_field_that_is_empty_can_be_filled() -> None:
    for name in layout_ids(FOLDER):
        layout = load_layout(FOLDER, name)
        child = dataclasses.replace(empty(), child=dataclasses.replace(empty().child, presumed="yes"))
        for one in to_fill(layout, child):
            if one.kind in ("rows", "files", "facts"):
                continue
            text = one.codes[0] if one.codes else "Invented words"
            made = fill(child, [Typed(one.path, text)], layout)
            assert made != child, one.path
            again = next(each for each in to_fill(layout, made) if each.path == one.path)
            assert again.said == text


def test_the_block_for_a_child_is_asked_for_where_one_is_referred() -> None:
    assert not any(one.path.startswith("child.") for one in to_fill(NRM, samples.full()))
    asked = {one.path for one in to_fill(NRM, samples.child())}
    assert {"child.caregiver", "child.guardian", "child.assent", "child.accompanied"} <= asked


def test_lists_and_codes() -> None:
    made = fill(
        empty(),
        [
            Typed("risk.contact_warnings", "Do not call this number.\n\n The partner must not know. "),
            Typed("services.asked", "shelter medical"),
            Typed("risk.pregnant", "no"),
            Typed("risk.safe_time", "   "),
        ],
        SHELTER,
    )
    assert made.risk.contact_warnings == ("Do not call this number.", "The partner must not know.")
    assert made.services.asked == ("shelter", "medical")
    assert (made.risk.pregnant, made.risk.safe_time) == ("no", "")


def test_what_was_declined_and_is_said_now_is_no_longer_declined() -> None:
    silent = dataclasses.replace(empty(), declined=("risk.safe_contact",), unknown=("risk.safe_time",))
    made = fill(silent, [Typed("risk.safe_contact", "By the social worker")], NRM)
    assert (made.declined, made.unknown) == ((), ("risk.safe_time",))


@pytest.mark.parametrize(
    "typed",
    [
        Typed("form_number", "X"),
        Typed("determination.reasons", "X"),
        Typed("no.such", "X"),
        Typed("risk.pregnant", "perhaps"),
        Typed("account", "X"),
        Typed("suspected", "X"),
        Typed("indicators", "X"),
        Typed("annexes", "X"),
        Typed("place", "W" * (LONGEST + 1)),
    ],
)
def test_what_the_case_alone_says_is_not_typed(typed: Typed) -> None:
    with pytest.raises(NotAllowedError):
        fill(empty(), [typed], NRM)


def test_a_fact_stands_beside_its_indicator() -> None:
    known = samples.full()
    (asked,) = [one for one in to_fill(NRM, known) if one.kind == "facts"]
    assert ("observed.injuries", "Untreated injury") in asked.entries
    made = fill(known, [Typed("indicators:observed.injuries", "Bandage"), Typed("indicators:none", "X")], NRM)
    assert [one.fact for one in made.indicators if one.id == "observed.injuries"] == ["Bandage"]
    assert [one.fact for one in made.indicators][:5] == [one.fact for one in known.indicators][:5]


def test_what_is_typed_leaves_only_where_the_receiver_may_see_it() -> None:
    made = fill(empty(), [Typed("encounter.place", "Border post 4")], NRM)
    less, left_out = minimise(made, SHELTER, {"referral": True})
    assert less.encounter.place == ""
    assert "encounter.place" in dict(left_out)


def test_every_answer_to_choose_from_has_words_in_every_language() -> None:
    for language in text_languages(FOLDER):
        texts = load_texts(FOLDER, language)
        for one in to_fill(NRM, samples.child()):
            for code in one.codes:
                assert texts.value(one.path, code) != code, (language, one.path, code)
