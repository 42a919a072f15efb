"""The built-in screening form: complete over the catalogue, safe order, short when nothing happened, in every language."""

from __future__ import annotations

import csv
import json
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.forms.form_walk import OURS, XFORMS, Form, Item, Walk, load

FORMS = Path(__file__).resolve().parents[2] / "forms"
ENGLISH = "English (en)"
LANGUAGES = (
    ENGLISH,
    "Français draft (fr)",
    "العربية draft (ar)",
    "Español draft (es)",
    "Bahasa Indonesia draft (id)",
)
SECTIONS = [
    "safety",
    "needs_now",
    "interpreter",
    "age_gate",
    "information_and_consent",
    "person",
    "journey_account",
    "crossing_and_payment",
    "recruitment",
    "documents_and_debt",
    "work_and_living",
    "control",
    "after_arrival",
    "exploitation_other",
    "on_the_way",
    "fears",
    "sensitive",
    "wishes_and_help",
    "closing",
    "observation",
]
OFFICER_ONLY = {
    "place_checks",
    "need_mental_health",
    "talk_how",
    "age_group",
    "next_told",
    "signs_gate",
    "urgency",
}
OFFICER_ONLY |= {"officer_observations"}
PLACE = "private apart phones exit"
"""All points of the safety list ticked."""


@pytest.fixture(scope="module")
def form() -> Form:
    return load(FORMS / "screening.md")


@pytest.fixture(scope="module")
def catalogue() -> list[str]:
    with (FORMS / "indicators" / "indicators.csv").open(encoding="utf-8", newline="") as lines:
        return [row["id"] for row in csv.DictReader(lines)]


def choices(form: Form, item: Item) -> list[str]:
    """Names a select offers."""
    itemset = item.element.find(XFORMS + "itemset")
    if itemset is None:
        return [node.text or "" for node in item.element.iter(XFORMS + "value")]
    found = re.search(r"instance\('([^']+)'\)", itemset.attrib["nodeset"])
    assert found
    listing = re.search(rf'<instance id="{found[1]}"><root>(.*?)</root>', form.xform)
    assert listing
    return re.findall(r"<name>([^<]*)</name>", listing[1])


def sayer(form: Form, **special: str) -> Callable[[Item], str]:
    """Somebody safe who agrees to talk and answers every gate and indicator "no", except as said in `special`."""
    binds = form.binds

    def say(item: Item) -> str:
        if item.name in special:
            return special[item.name]
        bind = binds[item.ref]
        if OURS + "gate" in bind or OURS + "indicator" in bind:
            return "no"
        if item.name.startswith("consent_"):
            return "yes"
        return {
            "place_checks": PLACE,
            "age_group": "adult",
            "points_read": " ".join(choices(form, item)) if item.name == "points_read" else "",
            "about_you": "no",
            "sensitive_ok": "no",
        }.get(item.name, "")

    return say


def path(form: Form, **special: str) -> list[str]:
    """Names of the questions asked of such a person."""
    return [item.name for item in Walk(form).answer_all(sayer(form, **special))]


def covers(pattern: str, indicator: str) -> bool:
    return indicator == pattern or (pattern.endswith("*") and indicator.startswith(pattern[:-1]))


# the catalogue


def test_every_indicator_is_asked_exactly_once(form: Form, catalogue: list[str]) -> None:
    bound = Counter(form.ours("indicator").values())
    assert set(bound) == set(catalogue)
    assert [i for i, times in bound.items() if times > 1] == []


def test_indicator_and_gate_questions_offer_exactly_the_four_answers(form: Form) -> None:
    coded = form.ours("indicator").keys() | form.ours("gate").keys()
    for item in form.questions():
        if item.ref in coded:
            assert choices(form, item) == ["yes", "no", "unknown", "declined"], item.ref


def test_gates_name_indicators_of_the_catalogue(form: Form, catalogue: list[str]) -> None:
    for ref, patterns in form.ours("gate").items():
        for pattern in patterns.split():
            assert any(covers(pattern, indicator) for indicator in catalogue), (ref, pattern)


def test_what_a_gate_hides_it_also_settles(form: Form) -> None:
    """Otherwise a "no" would leave indicators open that the officer can no longer reach."""
    indicators = form.ours("indicator")
    for gate, patterns in form.ours("gate").items():
        for ref, indicator in indicators.items():
            conditions = [
                form.binds.get("/".join(ref.split("/")[:end]), {}).get("relevant", "")
                for end in range(3, len(ref.split("/")) + 1)
            ]
            if ref != gate and any(f" {gate} " in f" {c} " for c in conditions):
                assert any(covers(pattern, indicator) for pattern in patterns.split()), (gate, indicator)


def test_every_indicator_can_be_reached(form: Form) -> None:
    everything = {
        item.name: "yes"
        for item in form.questions()
        if OURS + "gate" in form.binds[item.ref] or OURS + "indicator" in form.binds[item.ref]
    }
    special = {**everything, "danger_handled": "safe_now", "distress_go_on": "yes", "sensitive_ok": "yes"}
    adult = set(path(form, **special))
    trained = {
        "age_group": "child",
        "guardian": "appointed",
        "child_services": "done",
        "child_trained": "yes",
    }
    child = set(path(form, **special, **trained, best_interests="Invented note."))
    unreached = {r.rsplit("/", 1)[-1] for r in form.ours("indicator")} - (adult | child)
    assert unreached == set()


# order and gates


def test_sections_stand_in_the_safe_order(form: Form) -> None:
    assert [
        item.name for item in form.items if not item.parents and not item.tag.endswith("input")
    ] == SECTIONS


@pytest.mark.parametrize("missing", ["private", "apart", "exit"])
def test_nothing_opens_before_the_place_is_safe(form: Form, missing: str) -> None:
    asked = path(form, place_checks=PLACE.replace(missing, "").strip())
    assert asked == ["place_checks", "need_immediate_danger"]


def test_danger_stops_the_conversation_until_it_is_handled(form: Form) -> None:
    stopped = path(form, need_immediate_danger="yes", danger_handled="stop")
    assert "needs_gate" not in stopped
    assert "urgency" in stopped
    assert "narrative" in path(form, need_immediate_danger="yes", danger_handled="safe_now")


def test_distress_needs_the_persons_word_before_going_on(form: Form) -> None:
    assert "consent_interview" not in path(form, need_mental_health="yes", distress_go_on="no")
    assert "narrative" in path(form, need_mental_health="yes", distress_go_on="yes")


def test_agreement_counts_only_when_every_point_was_read(form: Form) -> None:
    walk = Walk(form)
    say = sayer(form, points_read="purpose uses")
    walk.answer_all(say)
    ref = next(i.ref for i in form.questions() if i.name == "consent_interview")
    assert not walk.holds(ref)
    walk.put(ref, "no")
    assert walk.holds(ref)


def test_refusal_leads_to_help_and_not_to_a_dead_end(form: Form) -> None:
    asked = path(form, consent_interview="no", without_interview="help_only", points_read="")
    assert {"help_wanted", "safe_contact", "urgency"} <= set(asked)
    assert not {"narrative", "about_you", "signs_gate", "consent_record"} & set(asked)


def test_observation_only_opens_the_observation_sheet_and_no_question(form: Form) -> None:
    asked = path(form, consent_interview="no", without_interview="observation_only", signs_gate="yes")
    assert {"sign_fearful", "officer_observations"} <= set(asked)
    assert "narrative" not in asked


@pytest.mark.parametrize("group", ["child", "maybe_child"])
def test_child_or_doubt_asks_for_guardian_and_best_interests_first(form: Form, group: str) -> None:
    without = path(form, age_group=group)
    assert {"child_services", "need_unaccompanied", "guardian", "best_interests"} <= set(without)
    assert "narrative" not in without
    ready = {"guardian": "appointed", "child_services": "done", "best_interests": "Invented note."}
    short = path(form, age_group=group, **ready)
    assert {"narrative", "others_part", "work_gate", "way_gate", "need_international_protection"} <= set(
        short
    )
    assert not {"promises_gate", "leave_gate", "sensitive_ok"} & set(short)
    assert "promises_gate" in path(form, age_group=group, **ready, child_trained="yes")


def test_an_age_below_18_contradicts_the_adult_path(form: Form) -> None:
    walk = Walk(form)
    walk.answer_all(sayer(form, about_you="yes", age_years="16"))
    ref = next(i.ref for i in form.questions() if i.name == "age_years")
    assert not walk.holds(ref)
    walk.put(ref, "19")
    assert walk.holds(ref)


def test_the_short_path_is_short(form: Form) -> None:
    asked = path(form)
    assert len(asked) <= 36, asked
    assert len([name for name in asked if name not in OFFICER_ONLY]) <= 30, asked


def test_declining_a_gate_does_not_open_its_details(form: Form) -> None:
    assert "coercion_violence" not in path(form, hurt_gate="declined")
    assert "coercion_violence" in path(form, hurt_gate="unknown")


# what may be asked, and how


def test_no_sensitive_question_is_required(form: Form) -> None:
    levels = form.ours("sensitivity")
    assert {"identity", "sensitive", "plain"} == set(levels.values())
    required = {ref for ref, bind in form.binds.items() if bind.get("required") == "true()"}
    assert [ref for ref in required if levels.get(ref) == "sensitive"] == []


def test_every_answer_says_how_sensitive_it_is(form: Form) -> None:
    levels = form.ours("sensitivity")
    assert [item.ref for item in form.questions() if item.ref not in levels] == []


def test_what_must_be_answered_says_how_hard(form: Form) -> None:
    severity = form.ours("severity")
    bound = [
        ref for ref, bind in form.binds.items() if "constraint" in bind or bind.get("required") == "true()"
    ]
    assert [ref for ref in bound if severity.get(ref) not in ("block", "warn", "note")] == []


def test_case_fields_are_bound_once(form: Form) -> None:
    fields = Counter(form.ours("field").values())
    assert [name for name, times in fields.items() if times > 1] == []
    assert fields.keys() >= {
        "prs_FirstName", "prs_SecondName", "prs_Birthdate", "prs_Gender", "prs_Citizenship", "prs_PrimaryLanguage",
        "age_years", "age_group", "safe_contact", "interpreter_language", "consent_interview", "consent_referral",
        "consent_share_hq", "consent_statistics", "wishes", "narrative", "officer_observations", "urgency",
    }  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_is_complete_in_every_language(form: Form, language: str) -> None:
    lacking: list[str] = []
    for item in form.items:
        label = form.text(language, item, "label")
        if item.tag in (XFORMS + "group", XFORMS + "repeat"):
            english = form.text(ENGLISH, item, "label")
            wanted = not item.parents or bool(english)
        else:
            wanted = True
        if wanted and label in ("", "-"):
            lacking.append(f"{item.ref}:label")
        for kind in ("", "guidance"):
            english = form.text(ENGLISH, item, "hint", kind)
            if english not in ("", "-") and form.text(language, item, "hint", kind) in ("", "-"):
                lacking.append(f"{item.ref}:{kind or 'hint'}")
    assert lacking == []
    texts = form.texts[language]
    assert [key for key in form.texts[ENGLISH] if not "".join(texts.get(key, {}).values()).strip("-")] == []


def test_every_question_has_guidance_for_the_officer(form: Form) -> None:
    lacking = [i.ref for i in form.questions() if form.text(ENGLISH, i, "hint", "guidance") in ("", "-")]
    assert lacking == []


def test_drafts_are_translated_and_not_copied(form: Form) -> None:
    for language in LANGUAGES[1:]:
        same = [
            item.name
            for item in form.questions()
            if form.text(language, item, "label") == form.text(ENGLISH, item, "label")
        ]
        assert same == []


def test_nobody_is_labelled_or_accused(form: Form) -> None:
    forbidden = re.compile(
        r"\b(trafficked|trafficking|traffickers?|illegal|illegally|smuggled|smugglers?|lie[ds]?)\b",
        re.IGNORECASE,
    )
    spoken = [item for item in form.questions() if not form.text(ENGLISH, item, "hint")]
    assert [item.name for item in spoken if forbidden.search(form.text(ENGLISH, item, "label"))] == []


# other programs


def test_form_compiles_without_a_warning(form: Form) -> None:
    assert form.warnings == []


def test_only_standard_question_types_are_used(form: Form) -> None:
    types = {form.binds[item.ref].get("type") for item in form.questions()}
    assert types <= {"string", "int", "date"}
    assert 'xmlns:fieldtool="https://fieldtool.example/xforms/1"' in form.xform


def test_names_of_htcds_values_are_verbatim(form: Form) -> None:
    offered = {
        item.name: set(choices(form, item))
        for item in form.questions()
        if item.name in ("gender", "relationship")
    }
    assert offered["gender"] == {
        "Feminine", "Masculine", "TransgenderFeminine", "TransgenderMasculine", "NonConforming", "NonSpecifiedUnknown",
    }  # fmt: skip
    assert offered["relationship"] == {"Familial", "Acquainted", "Unaquainted"}


def test_settings_name_the_form(form: Form) -> None:
    assert re.search(r'<data[^>]* id="fieldtool_screening"[^>]* version="\d{10}"', form.xform)
    assert json.dumps(ENGLISH) in form.xform
