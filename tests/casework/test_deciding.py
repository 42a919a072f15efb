"""What is decided stands beside the assessment; what takes a finding back waits for a second person."""

from __future__ import annotations

import pytest

from fieldtool.domain.assessment import Age
from fieldtool.domain.decisions import Grounds, SecondReader
from fieldtool.domain.errors import NotAllowedError, NotFoundError
from tests.casework.conftest import FIRST, SECOND, SMUGGLED, TRAFFICKED, Office, person

YES, NO, PENDING = Grounds.REASONABLE_GROUNDS, Grounds.NO_GROUNDS, Grounds.PENDING


def test_a_determination_needs_reasons(office: Office) -> None:
    desk = office.as_officer()
    case = person(desk, TRAFFICKED)
    with pytest.raises(NotAllowedError, match="needs reasons"):
        desk.determine(case, trafficking=YES, smuggling=NO, reasons="  ")
    assert not desk.read(case).determinations


def test_the_assessment_it_was_made_beside_is_kept_once(office: Office) -> None:
    desk = office.as_officer()
    case = person(desk, TRAFFICKED)
    made = desk.determine(case, trafficking=YES, smuggling=NO, reasons="Promised other work.")
    kept = desk.read(case).assessments
    assert [one.id for one in kept] == [made.assessment_id]
    assert Age.from_json(kept[0].age) == Age.of_years(24)
    assert (kept[0].officer, kept[0].rules, kept[0].rules_version) == ("4711", "un-protocols", "1.0.0")
    assert kept[0].answers == TRAFFICKED


def test_agreeing_with_the_assessment_holds_at_once(office: Office) -> None:
    desk = office.as_officer()
    case = person(desk, TRAFFICKED)
    made = desk.determine(case, trafficking=YES, smuggling=PENDING, reasons="Promised other work.")
    assert made.needs_second is SecondReader.NOT_NEEDED
    assert desk.deciding.standing(case).holds == made


def test_taking_reasonable_grounds_back_waits_for_somebody_else(office: Office) -> None:
    desk = office.as_officer()
    case = person(desk, SMUGGLED)
    before = desk.determine(case, trafficking=NO, smuggling=YES, reasons="Paid for a boat.")
    lowered = desk.determine(case, trafficking=NO, smuggling=PENDING, reasons="Not so sure.")
    assert lowered.needs_second is SecondReader.LOWERS
    standing = desk.deciding.standing(case)
    assert (standing.holds, standing.waits) == (before, lowered)
    with pytest.raises(NotAllowedError, match="your own determination"):
        desk.deciding.give_opinion(case, lowered.id, agrees=True, words="I still think so.")

    desk = office.as_officer(SECOND)
    with pytest.raises(NotAllowedError, match="needs a sentence"):
        desk.deciding.give_opinion(case, lowered.id, agrees=True, words="")
    with pytest.raises(NotFoundError):
        desk.deciding.give_opinion(case, "nowhere", agrees=True, words="Yes.")
    desk.deciding.give_opinion(case, lowered.id, agrees=False, words="The fee is plain.")
    assert desk.deciding.standing(case).holds == before
    desk.deciding.give_opinion(case, lowered.id, agrees=True, words="I spoke to the person again.")
    standing = desk.deciding.standing(case)
    assert (standing.holds, standing.waits) == (lowered, None)
    assert [one.officer for one in standing.said_about(lowered)] == [SECOND.number, SECOND.number]


def test_no_grounds_against_the_answers_waits_too_and_the_form_says_pending(office: Office) -> None:
    desk = office.as_officer()
    case = person(desk, TRAFFICKED)
    made = desk.determine(case, trafficking=NO, smuggling=NO, reasons="I do not think so.")
    assert made.needs_second is SecondReader.DIFFERS
    assert desk.deciding.standing(case).holds is None
    from fieldtool.casework.drafting import ReferralRequest, draft
    from fieldtool.domain.referral import Receiver

    form = draft(desk.picture(case), ReferralRequest(Receiver("Example Shelter")), now=office.clock())
    assert form.determination.trafficking == "pending"
    desk = office.as_officer(SECOND)
    desk.deciding.give_opinion(case, made.id, agrees=True, words="Read, and I agree.")
    form = draft(desk.picture(case), ReferralRequest(Receiver("Example Shelter")), now=office.clock())
    assert (form.determination.trafficking, form.determination.officer) == ("no_grounds", FIRST.number)
    assert (form.determination.second_officer, form.determination.second_opinion) == (
        SECOND.number,
        "Read, and I agree.",
    )


def test_the_words_of_people_stay_out_of_the_journal(office: Office) -> None:
    desk = office.as_officer()
    case = person(desk, TRAFFICKED)
    made = desk.determine(case, trafficking=NO, smuggling=NO, reasons="canary one")
    desk = office.as_officer(SECOND)
    desk.deciding.give_opinion(case, made.id, agrees=True, words="canary two")
    lines = [f"{one.verb} {one.detail}" for one in desk.journal()]
    assert any("second opinion" in line for line in lines)
    assert not any("canary" in line for line in lines)


def test_what_was_declined_is_not_proposed_again(office: Office) -> None:
    desk = office.as_officer()
    case, interview = desk.begin("en")
    talk = desk.conversation(interview.id)
    assert "act.recruited" in desk.assessment(case.id).next
    talk.answer("/data/recruited", "declined")
    assert "act.recruited" in desk.assessment(case.id).open("trafficking")
    assert "act.recruited" not in desk.assessment(case.id).next
    talk.finish()
    later = desk.begin("en", case_id=case.id)[1]
    assert "act.recruited" not in desk.conversation(later.id).assessment().next
