"""What the software must meet, R1 to R32 (numbered as in forms/screening-notes.md): each with one check against the form or the program.

A requirement that is not met, or not wholly, stands in `OPEN` with what is missing; the last test keeps the list honest.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from fieldtool import content
from fieldtool.casework.ages import age_of
from fieldtool.casework.conversation import _CONSENT_FIELDS
from fieldtool.casework.drafting import ReferralRequest
from fieldtool.casework.roles import FRESH, TABLE, May
from fieldtool.casework.serving import EntryTooOldError
from fieldtool.casework.suppressing import K
from fieldtool.domain.assessment import Age, Assessment, Summary
from fieldtool.domain.case import Basis
from fieldtool.domain.decisions import ConsentPurpose
from fieldtool.domain.errors import FieldToolError
from fieldtool.domain.form import Mark, Question, QuestionKind
from fieldtool.domain.officer import Role
from fieldtool.domain.own_copy import OwnCopyKind
from fieldtool.domain.referral import Receiver, Referral
from fieldtool.pdf.layouts import load_layout
from tests.casework.conftest import TRAFFICKED, Office, person
from tests.forms.form_walk import OURS, Form, Item, Walk, load
from tests.forms.test_screening import LANGUAGES, PLACE, choices, path, sayer

FORMS = content.forms()
SOURCE = Path(content.__file__).parent
LAYOUTS = ("nrm", "shelter", "medical", "child_protection", "asylum", "legal_aid", "police")
CHECKS: dict[str, Callable[..., None]] = {}
OPEN: dict[str, str] = {}
"""What is missing of each; a check may still show the part that is there."""

READY = {"guardian": "appointed", "child_services": "done", "best_interests": "Invented note."}


@pytest.fixture(scope="module")
def form() -> Form:
    return load(FORMS / "screening.md")


def item(form: Form, name: str) -> Item:
    return next(one for one in form.items if one.name == name)


def before(form: Form, first: str, *later: str) -> None:
    names = [one.name for one in form.items]
    for one in later:
        assert names.index(first) < names.index(one), (first, one)


def sources() -> str:
    return "\n".join(one.read_text(encoding="utf-8") for one in sorted(SOURCE.rglob("*.py")))


def check(number: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Ties a check to its requirement."""

    def tied(function: Callable[..., None]) -> Callable[..., None]:
        assert number not in CHECKS
        CHECKS[number] = function
        return function

    return tied


@check("R1")
def test_nothing_opens_before_place_and_person_are_safe(form: Form) -> None:
    for missing in ("private", "apart", "exit"):
        asked = path(form, place_checks=PLACE.replace(missing, "").strip())
        assert asked == ["place_checks", "need_immediate_danger"]
    assert "phones" in choices(form, item(form, "place_checks"))


@check("R2")
def test_needs_are_offered_and_noted_before_the_account(form: Form) -> None:
    before(form, "needs_given", "narrative", "consent_interview")
    assert {"food", "water", "rest", "medical"} <= set(choices(form, item(form, "needs_given")))
    assert "needs_given" in path(form, needs_gate="yes")


@check("R3")
def test_consent_is_a_gate_of_separate_answers_with_time_and_language(form: Form, office: Office) -> None:
    refused = path(form, consent_interview="no", without_interview="help_only")
    assert "narrative" not in refused
    assert {"help_wanted", "safe_contact"} <= set(refused)
    fields = form.ours("field")
    asked = {fields[ref] for ref in fields} & set(_CONSENT_FIELDS)
    assert asked == set(_CONSENT_FIELDS)  # each purpose the program knows has its own question
    assert set(_CONSENT_FIELDS.values()) == set(ConsentPurpose)
    assert {"consent_time", "consent_language"} <= set(fields.values())
    assert len(choices(form, item(form, "points_read"))) == 8  # the seven of HTCDS, and the limits
    desk = office.as_officer()
    case_id = person(desk, {})
    assert desk.withdraw_consent(case_id, ConsentPurpose.REFERRAL).given is False


@check("R4")
def test_the_limits_of_confidentiality_are_told_before_the_consent(form: Form) -> None:
    before(form, "points_read", "consent_interview", "narrative", "about_you")
    assert "limits" in choices(form, item(form, "points_read"))


@check("R5")
def test_a_child_or_doubt_leads_to_protection_first(form: Form) -> None:
    for group in ("child", "maybe_child"):
        asked = path(form, age_group=group, **READY)
        assert asked.index("child_services") < asked.index("consent_interview")
        assert {"guardian", "best_interests"} <= set(asked)
        assert "promises_gate" not in asked  # the short set
        assert "narrative" not in path(form, age_group=group)  # nothing without guardian and best interests
    assert age_of({"age_group": "adult", "age_years": "18~"}, date(2026, 11, 23)) == Age.doubtful()


@check("R6")
def test_the_interpreter_is_checked_before_anything_is_told(form: Form) -> None:
    before(form, "interpreter_checks", "points_read", "narrative")
    told = set(choices(form, item(form, "interpreter_checks")))
    assert {"independent", "secrecy", "briefed", "accepted"} == told
    assert "interpreter_phone" in choices(form, item(form, "talk_how"))
    assert "talk_language" in path(form)


@check("R7")
def test_the_person_may_choose_who_asks(form: Form) -> None:
    assert {"woman", "man"} <= set(choices(form, item(form, "talk_with")))
    assert "talk_with" in path(form, talk_change="yes")


@check("R8")
def test_every_question_may_be_left_and_no_sensitive_one_is_needed(form: Form) -> None:
    from fieldtool.gui.actions import keys_of
    from fieldtool.gui.parts.answering import marks_for

    assert keys_of("stop") == "Esc"
    for kind in QuestionKind:
        offered = marks_for(Question("/data/a", "a", kind, "A?", "/data"))
        assert (Mark.DECLINED in offered) is (kind is not QuestionKind.NOTE)
    levels = form.ours("sensitivity")
    needed = {ref for ref, bind in form.binds.items() if bind.get("required") == "true()"}
    assert not [ref for ref in needed if levels.get(ref) == "sensitive"]


@check("R9")
def test_one_key_covers_everything_and_nothing_sounds_or_says_what_it_is() -> None:
    from fieldtool.gui.actions import keys_of
    from fieldtool.gui.parts.asking import TITLE

    assert keys_of("cover") == "F12"
    assert TITLE == "Notes"
    assert not re.search(r"beep\(|QSystemTrayIcon", sources())


@check("R10")
def test_the_open_account_comes_before_prompts_and_no_word_leads(form: Form) -> None:
    before(form, "narrative", "others_part", "smuggling_border_crossed", "promises_gate", "work_gate")
    for language in LANGUAGES:
        for one in form.questions():
            words = form.text(language, one, "label").casefold()
            assert not re.search(
                r"traffick|victim|smuggl|trafiqu|tráfico|الاتجار|perdagangan orang", words
            ), one.ref


@check("R11")
def test_the_very_personal_part_is_last_opt_in_and_without_details(form: Form) -> None:
    before(form, "sensitive", "wishes_and_help")
    for section in ("journey_account", "work_and_living", "control", "fears", "on_the_way"):
        before(form, section, "sensitive")
    inside = [one for one in form.questions() if any(p.endswith("/sensitive") for p in one.parents)]
    assert len(inside) >= 7
    assert all(choices(form, one) for one in inside)  # nothing to be told in words
    assert "purpose_sexual" not in path(form, sensitive_ok="no")
    assert "purpose_sexual" in path(form, sensitive_ok="yes")


@check("R12")
def test_distress_stops_until_the_person_says_go_on(form: Form) -> None:
    stopped = path(form, need_mental_health="yes", distress_go_on="no")
    assert not {"consent_interview", "narrative"} & set(stopped)
    assert "consent_interview" in path(form, need_mental_health="yes", distress_go_on="yes")
    walk = Walk(form)
    walk.answer_all(sayer(form, need_mental_health="yes", distress_go_on="no"))
    assert walk.relevant(item(form, "support_note").ref)
    walk = Walk(form)
    walk.answer_all(sayer(form, need_immediate_danger="yes", danger_handled="stop"))
    assert walk.relevant(item(form, "danger_note").ref)


@check("R13")
def test_nobody_is_asked_for_status_fines_or_proceedings(form: Form) -> None:
    for one in form.questions():
        words = form.text(LANGUAGES[0], one, "label").casefold()
        assert not re.search(
            r"\b(illegal|you fined|pay a fine|proceedings|visa status|overstay|deport)", words
        ), one.ref
    assert "impression" in form.text(LANGUAGES[0], item(form, "officer_observations"), "label")


@check("R14")
def test_what_was_said_seen_and_thought_stand_apart(form: Form) -> None:
    fields = form.ours("field")
    assert fields[item(form, "narrative").ref] == "narrative"
    assert fields[item(form, "officer_observations").ref] == "officer_observations"
    assert {Basis.SAID, Basis.SEEN, Basis.DOCUMENT, Basis.THIRD_PARTY} == set(Basis)


@check("R15")
def test_what_was_answered_once_is_known_in_the_next_interview(office: Office) -> None:
    desk = office.as_officer()
    case_id = person(desk, {"act.recruited": "yes", "deception.wages": "no"})
    _, interview = desk.begin("en", case_id=case_id)
    known = desk.conversation(interview.id)
    assert {"act.recruited": "yes", "deception.wages": "no"}.items() <= {
        key: reply.value for key, reply in known.replies().items()
    }.items()
    assert not set(known.assessment().next) & {"act.recruited", "deception.wages"}


@check("R16")
def test_nothing_counts_or_weighs_whether_somebody_is_believed() -> None:
    for kind in (Assessment, Summary):
        assert not [one.name for one in dataclasses.fields(kind) if one.type in ("int", "float", int, float)]
    rules = "".join(one.read_text(encoding="utf-8") for one in (FORMS / "assessment").glob("*.toml"))
    assert not re.search(r"credib|score", rules.casefold())


@check("R17")
def test_the_end_says_what_comes_next_and_asks_for_a_safe_contact(form: Form) -> None:
    asked = path(form)
    assert asked.index("safe_contact") < asked.index("next_told") < asked.index("signs_gate")
    assert "how the person is" in form.text(LANGUAGES[0], item(form, "next_told"), "label")


@check("R18")
def test_no_form_is_signed_for_a_receiver_whose_entry_is_old(office: Office, tmp_path: Path) -> None:
    """However the name is written; once they were reached, it is."""
    desk = office.as_officer()
    case = person(desk, TRAFFICKED)
    desk.referring.record_consent(case, ConsentPurpose.REFERRAL, True)
    directory, today = desk.referring.directory, date(2026, 11, 23)
    directory.put(b"organisation,needs,checked\nExample House,shelter,2026-01-02\n", source="ours.csv")
    request = ReferralRequest(Receiver("example  house", "Desk"), layout="shelter")
    with pytest.raises(EntryTooOldError):
        desk.referring.issue(case, request, tmp_path)
    assert list(tmp_path.glob("*.pdf")) == []
    (entry,) = directory.services()
    assert directory.reached(entry.id, today=today).checked == today
    assert desk.referring.issue(case, request, tmp_path).path.is_file()


@check("R19")
def test_a_compelled_offence_or_irregular_entry_brings_the_note_against_punishment(form: Form) -> None:
    from fieldtool.casework.drafting import _compelled
    from fieldtool.domain.assessment import Reply

    assert _compelled({"coercion.forced_crime": Reply.YES})
    assert _compelled({"smuggling.illegal_entry": Reply.YES})
    assert not _compelled({"act.recruited": Reply.YES})
    assert "immigration" not in " ".join(LAYOUTS)  # no receiver of this kind, so no feed to one


@check("R20")
def test_the_time_of_recovery_and_reflection_is_told_and_a_country_writes_its_own(form: Form) -> None:
    note = item(form, "reflection_note")
    walk = Walk(form)
    walk.answer_all(sayer(form, age_group="child", **READY))
    assert walk.relevant(note.ref)
    assert OURS + "locked" not in form.binds[note.ref]
    assert "art. 13" in form.text(LANGUAGES[0], note, "hint", "guidance")


@check("R21")
def test_protection_is_asked_for_separately_and_no_receiver_is_a_consulate(form: Form) -> None:
    assert item(form, "need_international_protection").parents[-1].endswith("/fears")
    for name in LAYOUTS:
        assert "consul" not in load_layout(FORMS / "referral", name).audience
    hq = form.text(LANGUAGES[0], item(form, "consent_share_hq"), "hint", "guidance")
    assert "Never to the authorities of the home country" in hq


@check("R22")
def test_every_form_prints_what_it_was_made_with() -> None:
    for name in LAYOUTS:
        shown = set(load_layout(FORMS / "referral", name).fields)
        assert {"versions.tool", "versions.rules", "versions.indicators"} <= shown, name


@check("R23")
def test_roles_limit_who_sees_whom_and_the_journal_only_grows(office: Office) -> None:
    assert Role.OFFICER not in TABLE[May.TRUST] | TABLE[May.OFFICERS] | TABLE[May.ERASE]
    desk = office.as_officer()
    person(desk, {})
    assert desk.book.check().good
    office.opened._db.execute("DELETE FROM journal WHERE seq = 2")  # type: ignore[attr-defined]
    assert desk.book.check().broken_at == 2


@check("R24")
def test_a_field_says_who_may_see_it_and_a_case_can_be_forgotten() -> None:
    layout = load_layout(FORMS / "referral", "nrm")
    assert all(policy.see for policy in layout.policy.values())
    assert May.ERASE in FRESH


@check("R25")
def test_nothing_is_wiped_after_wrong_passphrases(office: Office, tmp_path: Path) -> None:
    from fieldtool.vault.throttle import wait_seconds

    office.as_officer().close()
    office.store = None
    assert 0 < wait_seconds(1000) <= 24 * 3600  # it waits, and never gives up
    with pytest.raises(FieldToolError):
        office.workshop.vaults.unlock(office.folder, passphrase="wrong", now=office.clock)
    assert office.as_officer().rows() is not None
    assert "duress" not in sources().casefold()


@check("R26")
def test_leaving_needs_the_passphrase_again_and_small_counts_are_kept_back() -> None:
    assert May.EXPORT in FRESH
    assert K >= 11


@check("R27")
def test_a_signed_form_names_neither_author_nor_path(office: Office) -> None:
    from fieldtool.pdf import FontBook, draw, load_texts
    from tests.pdf import samples

    fonts = FontBook(content.resources() / "fonts")
    layout = load_layout(FORMS / "referral", "nrm")
    drawn = draw(samples.full(), layout, texts=load_texts(FORMS / "referral", "en"), book=fonts).pdf
    assert not re.search(rb"/Author\s*\((?!\))|/home/|GPS", drawn)


@check("R28")
def test_the_person_is_told_of_the_right_to_see_and_correct_and_can_have_it_printed(
    form: Form, office: Office
) -> None:
    """What is on the print: tests/casework/test_own_copies.py."""
    assert "own_data" in choices(form, item(form, "points_read"))
    desk = office.as_officer()
    case = person(desk, TRAFFICKED)
    assert desk.own_copies.make(case, OwnCopyKind.EVERYTHING, "en").startswith(b"%PDF")


@check("R29")
def test_nothing_can_reach_a_network() -> None:
    house = (SOURCE.parent / "pyproject.toml").read_text(encoding="utf-8")
    for banned in ("socket", "urllib.request", "http.client", "PySide6.QtNetwork"):
        assert f'"{banned}"' in house
    assert "QDesktopServices" not in sources()


@check("R30")
def test_the_form_takes_no_picture_and_no_sound(form: Form) -> None:
    assert not [one.ref for one in form.items if one.tag.endswith("upload")]
    assert not [one.name for one in dataclasses.fields(Referral) if "photo" in one.name]


@check("R31")
def test_every_text_for_the_person_stands_in_every_language_and_drafts_say_so(form: Form) -> None:
    for language in LANGUAGES:
        assert [one.ref for one in form.questions() if not form.text(language, one, "label")] == []
    assert all("draft" in language for language in LANGUAGES[1:])


@check("R32")
def test_the_officer_is_reminded_of_those_who_listen(form: Form) -> None:
    assert form.items[-1].name == "debrief_note"


def test_every_requirement_has_its_check() -> None:
    assert list(CHECKS) == [f"R{number}" for number in range(1, 33)]
    assert set(OPEN) <= set(CHECKS)


def test_the_order_is_that_of_a_safe_interview(form: Form) -> None:
    """Section E: safety, companions, explaining, interpreter, consent, start, account, time line, fear, prompts, wishes."""
    stages = (
        "place_checks", "need_immediate_danger", "needs_gate", "interpreter_checks", "age_group", "child_services",
        "intro_note", "points_read", "consent_interview", "first_name", "narrative", "smuggling_border_crossed",
        "leg", "promises_gate", "documents_and_debt", "work_gate", "leave_gate", "tied_gate",
        "need_international_protection", "sensitive_ok", "help_wanted", "wishes", "closing_note", "reflection_note",
        "safe_contact", "next_told", "signs_gate", "officer_observations", "urgency", "debrief_note",
    )  # fmt: skip
    names = [one.name for one in form.items]
    assert [names.index(one) for one in stages] == sorted(names.index(one) for one in stages)
