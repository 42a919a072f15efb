"""The guided first case: ticked off by what the vault holds, and only in a practice vault."""

from __future__ import annotations

from pathlib import Path

from fieldtool.casework.first_case import BEGUN_WITH, STEPS, first_case
from fieldtool.domain.decisions import Grounds
from tests.casework.conftest import Office


def test_a_real_vault_is_never_guided(office: Office) -> None:
    assert first_case(office.as_officer()) is None


def test_each_step_is_ticked_off_when_it_is_done(office: Office) -> None:
    desk = office.as_officer()
    desk.set_setting(BEGUN_WITH, str(desk.count()))
    first = first_case(desk)
    assert first is not None
    assert first.next == "begin"
    case, interview = desk.begin("en")
    talk = desk.conversation(interview.id)
    seen = first_case(desk)
    assert seen is not None
    assert seen.next == "answer"
    talk.answer("/data/age", "24")
    talk.stop("person_wishes")
    after = first_case(desk)
    assert after is not None
    assert after.done == (True, False, True, False, False)
    desk.determine(
        case.id, trafficking=Grounds.PENDING, smuggling=Grounds.PENDING, reasons="too early to say"
    )
    decided = first_case(desk)
    assert decided is not None
    assert decided.done[STEPS.index("decide")]


def test_the_practice_vault_is_made_and_opens(tmp_path: Path) -> None:
    from fieldtool.demo.practice import SHOWN, furnish
    from fieldtool.program import DesktopProgram
    from fieldtool.vault import FLOOR

    words = furnish(tmp_path)
    desk = DesktopProgram(tmp_path, FLOOR).unlock(words)
    try:
        assert desk.count() == len(SHOWN)
        found = first_case(desk)
        assert found is not None
        assert found.next == "begin"
    finally:
        desk.close()
