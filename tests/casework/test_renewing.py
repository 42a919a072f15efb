"""An interview is copied to the newest version of its form: nothing is lost, nothing is invented, consent is asked again."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldtool.casework.renewing import NoNewerFormError
from fieldtool.domain.case import InterviewState
from fieldtool.domain.decisions import ConsentPurpose
from fieldtool.domain.form import DifferenceKind, Mark
from tests.casework.conftest import Office

FORM = """\
| survey | type | name | label::English (en) | bind::fieldtool:indicator | bind::fieldtool:field |
| | select_one yn | agrees | May I write this down? | | consent_interview |
| | integer | age | How old are you? | | age_years |
| | text | town | Which town? | | |
| | select_one ynud | recruited | Did somebody offer you the work? | act.recruited | |
| choices | list_name | name | label::English (en) |
| | yn | yes | Yes |
| | yn | no | No |
| | ynud | yes | Yes |
| | ynud | no | No |
| | ynud | unknown | Does not know |
| | ynud | declined | Does not want to say |
| settings | form_title | form_id | version | default_language | namespaces |
| | Invented form | renewed | {version} | English (en) | fieldtool="https://fieldtool.example/xforms/1" |
"""
SECOND = FORM.replace("| text | town | Which town? |", "| text | village | Which village? |")


def test_what_still_fits_is_carried_over(office: Office, tmp_path: Path) -> None:
    desk = office.as_officer()
    file = tmp_path / "form.md"
    file.write_text(FORM.format(version=1), encoding="utf-8")
    first = desk.add_form(file)
    case, interview = desk.begin("en", form_hash=first.hash)
    talk = desk.conversation(interview.id)
    talk.answer("/data/agrees", "yes")
    talk.answer("/data/age", "17")
    talk.answer("/data/town", "Exampleton")
    talk.answer("/data/recruited", "", Mark.DECLINED)
    assert desk.renewing.newer(interview.id) is None
    with pytest.raises(NoNewerFormError):
        desk.renewing.copy(interview.id)

    file.write_text(SECOND.format(version=2), encoding="utf-8")
    second = desk.add_form(file)
    assert desk.renewing.newer(interview.id) == second
    before = [one.id for one in desk.read(case.id).interviews]
    look = desk.renewing.look(interview.id)
    assert [(one.path, one.kind) for one in look.difference.changes] == [
        ("/data/village", DifferenceKind.NEW),
        ("/data/town", DifferenceKind.GONE),
    ]
    assert [one.id for one in desk.read(case.id).interviews] == before  # looking writes nothing
    assert [label for label, _ in look.left] == ["May I write this down?", "Which town?"]

    made = desk.renewing.copy(interview.id)
    assert (made.form_hash, made.form_version, made.state) == (second.hash, "2", InterviewState.OPEN)
    again = desk.conversation(made.id)
    assert again.question("/data/age").value == "17"
    assert again.question("/data/recruited").mark is Mark.DECLINED
    assert again.question("/data/agrees").value == ""
    assert again.question("/data/village").value == ""
    old = desk.read(case.id).interviews[0]
    assert (old.id, old.form_hash, old.state) == (interview.id, first.hash, InterviewState.STOPPED)
    assert desk.conversation(interview.id).question("/data/town").value == "Exampleton"
    assert desk.replies(case.id)[1]["age_years"] == "17"
    with pytest.raises(NoNewerFormError):
        desk.renewing.look(made.id)


def test_a_consent_that_was_taken_back_does_not_come_back(office: Office, tmp_path: Path) -> None:
    desk = office.as_officer()
    file = tmp_path / "form.md"
    file.write_text(FORM.format(version=1), encoding="utf-8")
    case, interview = desk.begin("en", form_hash=desk.add_form(file).hash)
    desk.conversation(interview.id).answer("/data/agrees", "yes")
    desk.withdraw_consent(case.id, ConsentPurpose.INTERVIEW)
    file.write_text(FORM.format(version=2), encoding="utf-8")
    desk.add_form(file)
    made = desk.renewing.copy(interview.id)
    desk.conversation(made.id)
    latest = [one for one in desk.read(case.id).consents if one.purpose is ConsentPurpose.INTERVIEW][-1]
    assert latest.given is False
