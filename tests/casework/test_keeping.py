"""How long cases stay, who decides that they go, and what can be said before the vault itself is erased."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from fieldtool.casework.keeping import Due, Periods, is_coded
from fieldtool.casework.officer_ports import ErasedBecause
from fieldtool.casework.searches import SavedSearch
from fieldtool.domain.assessment import Reply
from fieldtool.domain.case import CaseStatus
from fieldtool.domain.errors import FieldToolError, NotAllowedError, NotFoundError
from fieldtool.domain.form import Question, QuestionKind, Sensitivity
from fieldtool.vault.errors import NoVaultError
from tests.casework.conftest import PASSPHRASE, TRAFFICKED, Office, person
from tests.casework.test_roles import as_administrator, unlock


def test_a_closed_case_is_due_when_its_time_is_over_and_goes_only_when_somebody_says_so(
    office: Office,
) -> None:
    desk = as_administrator(office)
    closed, running = person(desk, TRAFFICKED), person(desk, TRAFFICKED)
    desk.set_status(closed, CaseStatus.CLOSED)
    assert desk.keeping.due() == []
    desk.keeping.set_periods(Periods(30, 90))
    assert desk.keeping.due() == []
    office.clock.now += timedelta(days=31)
    assert [(one.case_id, one.due) for one in desk.keeping.due()] == [(closed, Due.MINIMISE)]
    office.clock.now += timedelta(days=61)
    assert [(one.case_id, one.due) for one in desk.keeping.due()] == [(closed, Due.ERASE)]
    assert desk.count() == 2
    desk.officers.prove("six invented words for the casework")
    with pytest.raises(NotAllowedError, match="not closed"):
        desk.keeping.erase_case(running, ErasedBecause.PERIOD)
    desk.keeping.erase_case(closed, ErasedBecause.PERIOD)
    assert desk.keeping.due() == []
    assert desk.count() == 1


def test_the_persons_own_wish_needs_no_closed_case(office: Office) -> None:
    desk = as_administrator(office)
    case_id = person(desk, TRAFFICKED)
    number = desk.read(case_id).case.number
    desk.searches.keep(SavedSearch("nobody else"))
    desk.searches.keep(SavedSearch(f"about {number}"))
    desk.keeping.erase_case(case_id, ErasedBecause.PERSON)
    assert [one.words for one in desk.searches.all()] == ["nobody else"]
    with pytest.raises(NotFoundError):
        desk.case_by_number(number)
    line = next(one for one in desk.journal(limit=5) if one.verb == "case erased")
    assert (line.verb, line.subject, line.detail) == ("case erased", case_id, "person")
    assert [told.case_number for told in desk.book.page(asked_for(number))][:1] == [number]


def asked_for(number: str):  # type: ignore[no-untyped-def]
    from fieldtool.casework.journal_book import Asked

    return Asked(case=number)


def test_a_minimised_case_is_still_counted_and_says_nothing(office: Office) -> None:
    desk = as_administrator(office)
    case_id = person(desk, TRAFFICKED, years=31)
    before = desk.assessment(case_id)
    desk.set_status(case_id, CaseStatus.CLOSED)
    desk.keeping.minimise_case(case_id)
    after = desk.assessment(case_id)
    assert (after.trafficking, after.answers) == (before.trafficking, before.answers)
    assert desk.replies(case_id)[0] == {key: Reply(value) for key, value in TRAFFICKED.items()}
    file = desk.read(case_id)
    assert file.case.person.age_years == 31
    assert file.case.person.name == ""
    office.clock.now += timedelta(days=40)
    desk.keeping.set_periods(Periods(30, 0))
    assert desk.keeping.due() == []


@pytest.mark.parametrize(
    ("question", "stays"),
    [
        ({"kind": QuestionKind.TEXT}, False),
        ({"kind": QuestionKind.MULTILINE, "indicator": "act.recruited"}, False),
        ({"kind": QuestionKind.SELECT_ONE, "indicator": "act.recruited"}, True),
        ({"kind": QuestionKind.SELECT_ONE, "sensitivity": Sensitivity.IDENTITY}, False),
        ({"kind": QuestionKind.SELECT_ONE, "case_field": "safe_contact"}, False),
        ({"kind": QuestionKind.INTEGER}, False),
        ({"kind": QuestionKind.INTEGER, "case_field": "age_years"}, True),
        ({"kind": QuestionKind.DATE, "case_field": "prs_Birthdate"}, False),
        ({"kind": QuestionKind.IMAGE}, False),
        ({"kind": QuestionKind.GEOPOINT}, False),
    ],
)
def test_only_codes_and_counted_numbers_stay(question: dict[str, object], stays: bool) -> None:
    made = Question(ref="/data/x", name="x", label="X", section="/data", **question)  # type: ignore[arg-type]
    assert is_coded(made) is stays
    assert not is_coded(None)


def test_periods_that_do_not_fit_together_are_refused(office: Office) -> None:
    desk = as_administrator(office)
    for wrong in (Periods(90, 30), Periods(-1, 0)):
        with pytest.raises(NotAllowedError):
            desk.keeping.set_periods(wrong)
    assert desk.keeping.periods() == Periods()


def test_the_vault_is_erased_only_when_it_was_said_what_is_lost(office: Office) -> None:
    desk = as_administrator(office)
    person(desk, TRAFFICKED)
    before = desk.keeping.before_erasing()
    assert (before.cases, before.not_exported, before.nothing_lost) == (1, 1, False)
    with pytest.raises(NotAllowedError, match="not have everything"):
        desk.keeping.erase_vault()
    assert desk.count() == 1
    folder: Path = office.folder
    done = desk.keeping.erase_vault(although_lost=True)
    assert done.key_files == 2
    assert list(folder.iterdir()) == []
    desk.close()  # closing what is gone does no harm
    with pytest.raises(NoVaultError):
        unlock(office, "six invented words for the casework")
    office.store = None


def test_nothing_is_deleted_without_the_passphrase(office: Office) -> None:
    desk = as_administrator(office)
    case_id = person(desk, TRAFFICKED)
    office.clock.now += timedelta(minutes=10)
    with pytest.raises(FieldToolError, match="once more"):
        desk.keeping.erase_case(case_id, ErasedBecause.PERSON)
    assert desk.count() == 1
    # To look at what would be lost asks for nothing; to lose it does.
    assert desk.keeping.before_erasing().cases == 1
    with pytest.raises(FieldToolError, match="once more"):
        desk.keeping.erase_vault(although_lost=True)
    assert desk.count() == 1


def test_headquarters_orders_stand_in_the_list_and_are_kept_to(office: Office) -> None:
    desk = as_administrator(office)
    goes, stays = person(desk, TRAFFICKED), person(desk, TRAFFICKED)
    for one in (goes, stays):
        desk.set_status(one, CaseStatus.CLOSED)
    at = "2026-11-23T08:00:00.000Z"
    orders = [{"case": goes, "order": "purge", "at": at}, {"case": stays, "order": "keep", "at": at}]
    desk.set_setting("retention_orders", json.dumps(orders))
    desk.set_setting("hq_recipient", "age1example")
    found = {one.case_id: one for one in desk.keeping.due()}
    assert (found[goes].due, found[goes].ordered, found[goes].obstacle) == (Due.ERASE, True, "no receipt")
    assert stays not in found
    desk.keeping.set_periods(Periods(30, 60))
    office.clock.now += timedelta(days=61)
    kept = next(one for one in desk.keeping.due() if one.case_id == stays)
    assert (kept.ordered, kept.obstacle) == (False, "kept by order")
    desk.officers.prove(PASSPHRASE)
    for refused in (
        lambda: desk.keeping.minimise_case(stays),
        lambda: desk.keeping.erase_case(stays, ErasedBecause.PERIOD),
    ):
        with pytest.raises(NotAllowedError, match="ordered that this case is kept"):
            refused()
    desk.keeping.erase_case(goes, ErasedBecause.HEADQUARTERS)
    desk.keeping.erase_case(stays, ErasedBecause.PERSON)
    assert desk.count() == 0
