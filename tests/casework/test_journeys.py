"""The time line is kept in the vault as answers: history stays, the interview opens as before, dates are checked."""

from __future__ import annotations

from datetime import date

import pytest

from fieldtool.domain.coverage import Coverage
from fieldtool.domain.errors import UsageError
from fieldtool.domain.journey import JOURNEY_REF, Lane, first_and_last, spans
from tests.casework.conftest import Office, person


def test_a_journey_is_kept_changed_moved_and_taken_off(office: Office) -> None:
    desk = office.as_officer()
    case_id = person(desk, {})
    desk.journeys.add(case_id, Lane.CROSSING, begin="2025-03", place="Example Border")
    line = desk.journeys.add(case_id, Lane.RECRUITMENT, begin="2024-12", words="a promise")
    assert [one.lane for one in line] == [Lane.RECRUITMENT, Lane.CROSSING]
    line = desk.journeys.add(case_id, Lane.DEBT, words="not dated")
    line = desk.journeys.move(case_id, line[2].id, -1)
    assert [one.lane for one in line] == [Lane.RECRUITMENT, Lane.DEBT, Lane.CROSSING]
    assert desk.journeys.of(case_id) == line
    gone = line[0]
    assert gone.id not in {one.id for one in desk.journeys.remove(case_id, gone.id)}
    assert desk.journeys.keep(case_id, gone)[0].id == gone.id
    history = [a for a in office.opened.answer_history(case_id) if a.ref.startswith(JOURNEY_REF + gone.id)]
    assert len(history) >= 3


def test_the_interview_opens_as_before(office: Office) -> None:
    desk = office.as_officer()
    case_id = person(desk, {"act.recruited": "yes"})
    before = desk.assessment(case_id).to_json()
    desk.journeys.add(case_id, Lane.PAYMENT, words="600")
    assert desk.assessment(case_id).to_json() == before
    assert desk.picture(case_id).file.case.id == case_id


def test_dates_are_kept_as_told_and_stand_in_their_order(office: Office) -> None:
    desk = office.as_officer()
    case_id = person(desk, {})
    desk.journeys.add(case_id, Lane.CROSSING, begin="2025-03")
    line = desk.journeys.add(case_id, Lane.RECRUITMENT, begin="about three years ago", end="2024~")
    year = office.clock.now.year - 3
    assert (line[0].lane, line[0].begin) == (Lane.RECRUITMENT, f"{year}~")
    shown = {span.happening.lane: span for span in spans(line)}
    assert shown[Lane.RECRUITMENT].sure
    assert (first_and_last(line) or (None,))[0] == date(year - 1, 1, 1)


@pytest.mark.parametrize(("begin", "end"), [("soon", ""), ("2025-03", "2024"), ("2025-02-30", "")])
def test_what_is_no_date_is_refused_and_changes_nothing(office: Office, begin: str, end: str) -> None:
    desk = office.as_officer()
    case_id = person(desk, {})
    with pytest.raises(UsageError):
        desk.journeys.add(case_id, Lane.ROUTE, begin=begin, end=end)
    assert desk.journeys.of(case_id) == ()


def test_it_counts_as_identity_for_headquarters(office: Office) -> None:
    from fieldtool.domain.coverage import CaseContent, build_record
    from fieldtool.domain.decisions import Consent, ConsentPurpose

    desk = office.as_officer()
    case_id = person(desk, {})
    desk.journeys.add(case_id, Lane.ROUTE, place="Canarytown")
    file = desk.read(case_id)
    consent = Consent("c", case_id, ConsentPurpose.SHARE_HQ, True, file.case.created, "1")
    content = CaseContent(file.case, "Example", file.interviews, file.answers, [consent])
    whole = build_record(content).record
    less = build_record(content, ceiling=Coverage.PSEUDONYMISED).record
    assert whole is not None
    assert less is not None
    assert b"Canarytown" in whole.to_bytes()
    assert b"Canarytown" not in less.to_bytes()
