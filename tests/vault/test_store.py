"""What an open vault promises to casework: the contract of the port `CaseStore`, method by method."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from fieldtool.casework.ports import ExportedBundle
from fieldtool.domain.case import CaseStatus, InterviewState
from fieldtool.domain.decisions import (
    AssessmentRecord,
    Consent,
    ConsentPurpose,
    Determination,
    Grounds,
    IssuedReferral,
    ReferralState,
    SecondOpinion,
    SecondReader,
)
from fieldtool.domain.errors import DiskFullError, NotFoundError
from fieldtool.domain.form import Mark
from fieldtool.domain.ids import new_id
from fieldtool.domain.officer import Credential
from fieldtool.vault.store import SqlCaseStore
from tests.vault import invented
from tests.vault.conftest import Made
from tests.vault.invented import CANARIES, NOW, OFFICER, answer, give, later

# settings, secrets, credential


def test_settings_and_secrets(store: SqlCaseStore) -> None:
    assert store.setting("never") == ""
    assert store.secret("never") is None
    store.set_setting("language", "fr")
    store.set_setting("language", "ar")
    store.set_secret("identity", b"\x00\xff")
    assert (store.setting("language"), store.secret("identity")) == ("ar", b"\x00\xff")


def test_the_signing_key_comes_back_with_the_passphrase_and_not_with_the_recovery_code(vault: Made) -> None:
    """Nobody signs in another's name: the key hangs on the officer's own slot."""
    mine = Credential(b"certificate", b"chain", b"private-key-bytes")
    store = vault.unlock()
    assert store.credential() is None
    store.set_credential(mine)
    assert store.credential() == mine
    store.close()
    store = vault.unlock()
    assert store.credential() == mine
    store.close()
    store = vault.unlock(vault.code)
    assert store.credential() is None
    store.close()


def test_a_signing_key_under_another_certificate_is_not_given_out(store: SqlCaseStore) -> None:
    store.set_credential(Credential(b"certificate", b"chain", b"private-key-bytes"))
    store._db.execute("UPDATE officer SET certificate = ?", (b"other",))
    assert store.credential() is None


# forms


def test_forms_are_kept_whole_and_once(store: SqlCaseStore) -> None:
    store.add_form(invented.form())
    head = store.journal_head()
    store.add_form(invented.form())
    assert store.journal_head() == head
    assert store.form(invented.FORM_HASH) == invented.form()
    assert [info.id for info in store.forms()] == ["screening"]
    with pytest.raises(NotFoundError):
        store.form("00" * 32)


# cases


def test_a_case_comes_back_as_it_was_given(store: SqlCaseStore) -> None:
    made = invented.case(store, "TT01-2026-0002")
    assert store.case(made.id) == made
    assert store.case_by_number("TT01-2026-0002") == made
    assert store.count_cases() == 2


def test_what_is_not_there_is_said(store: SqlCaseStore) -> None:
    for ask in (store.case, store.case_by_number, store.interview, store.referral_pdf):
        with pytest.raises(NotFoundError):
            ask("nothing")
    assert list(store.interviews("nothing")) == []
    assert list(store.answers("nothing")) == []


def test_case_numbers_are_never_given_twice_and_begin_anew_each_year(store: SqlCaseStore) -> None:
    assert [store.next_case_counter(2026) for _ in range(3)] == [1, 2, 3]
    assert store.next_case_counter(2027) == 1


def test_status(store: SqlCaseStore, vault: Made) -> None:
    before = store.case(vault.case_id)
    after = store.set_status(vault.case_id, CaseStatus.CLOSED, at=later(90))
    assert (after.status, after.revision, after.changed) == (
        CaseStatus.CLOSED,
        before.revision + 1,
        later(90),
    )
    with pytest.raises(NotFoundError):
        store.set_status("nothing", CaseStatus.CLOSED, at=NOW)


def test_a_clock_put_back_does_not_move_a_case_back(store: SqlCaseStore, vault: Made) -> None:
    before = store.case(vault.case_id).changed
    assert store.set_status(vault.case_id, CaseStatus.CLOSED, at=NOW - timedelta(days=400)).changed == before


def test_the_list_is_newest_first_and_pages_without_a_gap(store: SqlCaseStore) -> None:
    """All at one moment, so that only the second key orders them."""
    made = [invented.case(store, f"TT01-2026-{number:04d}", later(200)) for number in range(10, 35)]
    seen: list[str] = []
    last = None
    while page := store.rows(before=last, limit=4):
        seen += [row.id for row in page]
        last = page[-1]
    assert seen[:25] == sorted((case.id for case in made), reverse=True)
    assert len(seen) == len(set(seen)) == 26


def test_the_list_is_read_from_its_index_alone(store: SqlCaseStore) -> None:
    """A list of 100,000 cases must not read the cases."""
    from fieldtool.vault.case_rows import _LIST

    plan = store._db.execute(
        f"EXPLAIN QUERY PLAN SELECT {_LIST} FROM case_file WHERE (changed, id) < ('a', 'b') "
        "ORDER BY changed DESC, id DESC LIMIT 50"
    ).fetchall()
    assert ["COVERING INDEX case_list" in row[3] for row in plan] == [True]


def test_a_row_of_the_list(store: SqlCaseStore, vault: Made) -> None:
    (row,) = store.rows()
    assert (row.id, row.name, row.interview_state) == (
        vault.case_id,
        f"{CANARIES['name']} {CANARIES['second']}",
        InterviewState.OPEN,
    )
    assert (row.trafficking, row.smuggling, row.exported) == ("open", "indicated", False)


def test_the_list_by_status(store: SqlCaseStore, vault: Made) -> None:
    store.set_status(vault.case_id, CaseStatus.CLOSED, at=later(90))
    assert [row.id for row in store.rows(status=CaseStatus.CLOSED)] == [vault.case_id]
    assert store.rows(status=CaseStatus.ACTIVE) == []


# search


@pytest.mark.parametrize(
    "typed",
    ["canaryfirst", "CANARY", "cana", "canarysecond can", "2026-0001", "about road", "  canaryfirst  "],
)
def test_search_finds_by_name_number_and_answer(store: SqlCaseStore, vault: Made, typed: str) -> None:
    assert [row.id for row in store.rows(search=typed)] == [vault.case_id]


@pytest.mark.parametrize(
    "typed", ["nobody", "canaryfirst nobody", 'a" OR "b', "body: canaryfirst NOT x", "0001 0002"]
)
def test_search_finds_nothing_else_and_takes_no_commands(store: SqlCaseStore, typed: str) -> None:
    assert store.rows(search=typed) == []


def test_search_forgives_accents_and_follows_changes(store: SqlCaseStore, vault: Made) -> None:
    give(store, vault.interview_id, "/data/place", "Déjà-Invented")
    assert store.rows(search="deja")
    give(store, vault.interview_id, "/data/place", "Elsewhere")
    assert not store.rows(search="deja")
    assert store.rows(search="elsewhere")


def test_search_finds_other_scripts(store: SqlCaseStore, vault: Made) -> None:
    give(store, vault.interview_id, "/data/place", "مدينة مخترعة")
    give(store, vault.interview_id, "/data/other", "Выдуманный город")
    assert store.rows(search="مدينة")
    assert store.rows(search="выдуман")


# interviews and answers


def test_an_interview_comes_back_and_remembers_where_it_was(store: SqlCaseStore, vault: Made) -> None:
    (talk,) = store.interviews(vault.case_id)
    assert (talk.id, talk.position, talk.state) == (vault.interview_id, "/data/paid", InterviewState.OPEN)
    head = store.journal_head()
    store.set_position(vault.interview_id, "/data/next")
    assert store.interview(vault.interview_id).position == "/data/next"
    assert store.journal_head() == head


def test_ending_an_interview_keeps_the_reason_out_of_the_journal(store: SqlCaseStore, vault: Made) -> None:
    ended = store.end_interview(
        vault.interview_id, InterviewState.STOPPED, reason=CANARIES["reason"], at=later(70)
    )
    assert (ended.state, ended.ended_because) == (InterviewState.STOPPED, CANARIES["reason"])
    assert store.rows()[0].interview_state is InterviewState.STOPPED
    line = store.journal(limit=1)[0]
    assert CANARIES["reason"] not in f"{line.verb}{line.subject}{line.detail}"


def test_answers_come_back_with_every_mark(store: SqlCaseStore, vault: Made) -> None:
    first, second = store.answers(vault.interview_id)
    assert (first.value, first.mark) == (CANARIES["answer"], Mark.GIVEN)
    assert (second.value, second.mark) == ("", Mark.DECLINED)
    assert first.seq < second.seq


def test_an_answer_is_replaced_never_overwritten(store: SqlCaseStore, vault: Made) -> None:
    first = give(store, vault.interview_id, "/data/a", "1")
    second = give(store, vault.interview_id, "/data/a", "2")
    assert (first.replaces, second.replaces) == ("", first.id)
    assert [a.value for a in store.answers(vault.interview_id) if a.ref == "/data/a"] == ["2"]
    assert [a.value for a in store.answer_history(vault.case_id) if a.ref == "/data/a"] == ["1", "2"]


def test_two_answers_to_one_question_in_one_go(store: SqlCaseStore, vault: Made) -> None:
    one, two = answer(vault.interview_id, "/data/a", "1"), answer(vault.interview_id, "/data/a", "2")
    kept = store.add_answers([one, two], person=None, position=None, conclusions=None)
    assert kept[1].replaces == one.id
    assert kept[1].seq == kept[0].seq + 1


def test_a_withdrawn_answer_is_open_again_but_stays_in_the_history(store: SqlCaseStore, vault: Made) -> None:
    give(store, vault.interview_id, "/data/a", "1")
    store.add_answers(
        [answer(vault.interview_id, "/data/a", "", withdrawn=True)],
        person=None,
        position=None,
        conclusions=None,
    )
    assert "/data/a" not in [a.ref for a in store.answers(vault.interview_id)]
    assert [a.withdrawn for a in store.answer_history(vault.case_id) if a.ref == "/data/a"] == [False, True]


def test_answers_are_ordered_by_count_even_where_the_clock_jumped(store: SqlCaseStore, vault: Made) -> None:
    give(store, vault.interview_id, "/data/a", "1", later(500))
    give(store, vault.interview_id, "/data/a", "2", later(-500))
    assert [a.value for a in store.answers(vault.interview_id) if a.ref == "/data/a"] == ["2"]


def test_no_answers_is_no_change(store: SqlCaseStore) -> None:
    head = store.journal_head()
    assert list(store.add_answers([], person=None, position=None, conclusions=None)) == []
    assert store.journal_head() == head


def test_answers_of_an_unknown_interview_are_refused(store: SqlCaseStore) -> None:
    with pytest.raises(NotFoundError):
        give(store, "nothing", "/data/a", "1")


def test_one_answer_that_fails_takes_all_of_them_with_it(store: SqlCaseStore, vault: Made) -> None:
    """A twice-used id is a mistake of the program: nothing of the batch stays, person and place included."""
    from sqlcipher3 import dbapi2

    before = (store.answers(vault.interview_id), store.case(vault.case_id), store.journal_head())
    good = answer(vault.interview_id, "/data/a", "1")
    with pytest.raises(dbapi2.IntegrityError):
        store.add_answers(
            [good, replace(good, ref="/data/b")], person=None, position="/data/b", conclusions=("x", "y")
        )
    assert (store.answers(vault.interview_id), store.case(vault.case_id), store.journal_head()) == before
    assert store.interview(vault.interview_id).position == "/data/paid"


def test_an_answer_that_finds_the_disk_full_is_not_there_and_the_vault_goes_on(vault: Made) -> None:
    store = vault.unlock()
    assert isinstance(store, SqlCaseStore)
    pages = store._db.execute("PRAGMA page_count").fetchone()[0]
    store._db.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(DiskFullError):
        give(store, vault.interview_id, "/data/a", "x" * 50_000)
    assert not (vault.folder / "ballast").exists()
    assert "/data/a" not in [a.ref for a in store.answers(vault.interview_id)]
    store._db.execute(f"PRAGMA max_page_count={pages + 100}")
    give(store, vault.interview_id, "/data/a", "short")
    assert store.first_broken_line() is None
    store.close()


# decisions


def test_consents_stand_beside_each_other(store: SqlCaseStore, vault: Made) -> None:
    yes = Consent(
        new_id(NOW), vault.case_id, ConsentPurpose.REFERRAL, True, NOW, OFFICER.number, "Shelter", "said yes"
    )
    no = replace(yes, id=new_id(NOW), given=False, at=later(5))
    store.add_consent(yes)
    store.add_consent(no)
    assert list(store.consents(vault.case_id)) == [yes, no]


def test_assessments(store: SqlCaseStore, vault: Made) -> None:
    record = AssessmentRecord(
        new_id(NOW),
        vault.case_id,
        NOW,
        OFFICER.number,
        "un",
        "1",
        {"act.moved": "yes"},
        {"trafficking": "open"},
        {"years": 24},
    )
    store.add_assessment(record)
    assert list(store.assessments(vault.case_id)) == [record]


def test_determinations(store: SqlCaseStore, vault: Made) -> None:
    decided = Determination(
        new_id(NOW),
        vault.case_id,
        Grounds.REASONABLE_GROUNDS,
        Grounds.NO_GROUNDS,
        CANARIES["reason"],
        NOW,
        OFFICER.number,
    )
    store.add_determination(decided)
    assert list(store.determinations(vault.case_id)) == [decided]
    lowered = replace(decided, id=new_id(NOW), needs_second=SecondReader.LOWERS, assessment_id="a")
    store.add_determination(lowered)
    opinion = SecondOpinion(
        new_id(NOW), vault.case_id, lowered.id, True, CANARIES["reason"], later(9), "T-200"
    )
    store.add_opinion(opinion)
    assert list(store.determinations(vault.case_id)) == [decided, lowered]
    assert list(store.opinions(vault.case_id)) == [opinion]
    assert CANARIES["reason"] not in store.journal(limit=1)[0].detail


# what left


def test_referrals_keep_the_file_as_it_left(store: SqlCaseStore, vault: Made) -> None:
    sent = IssuedReferral(
        new_id(NOW),
        vault.case_id,
        "TT01-2026-0001-R1",
        "Shelter",
        "shelter",
        ReferralState.SIGNED,
        NOW,
        OFFICER.number,
        "ab" * 32,
    )
    store.add_referral(sent, b"%PDF-invented", {"a": 1})
    assert list(store.referrals(vault.case_id)) == list(store.all_referrals()) == [sent]
    assert store.referral_pdf(sent.id) == b"%PDF-invented"


def test_the_ledger_of_bundles_marks_what_left(store: SqlCaseStore, vault: Made) -> None:
    second = invented.case(store, "TT01-2026-0002", later(100))
    assert list(store.unexported_cases()) == [vault.case_id, second.id]
    revision = store.case(vault.case_id).revision
    sent = ExportedBundle(1, "", "cd" * 32, NOW, {vault.case_id: revision})
    store.add_bundle(sent)
    assert list(store.bundles()) == [sent]
    assert list(store.unexported_cases()) == [second.id]
    give(store, vault.interview_id, "/data/a", "1")
    assert set(store.unexported_cases()) == {vault.case_id, second.id}


def test_a_receipt_counts_once(store: SqlCaseStore, vault: Made) -> None:
    store.add_bundle(ExportedBundle(1, "", "cd" * 32, NOW, {vault.case_id: 1}))
    store.mark_receipted(1, at=later(5))
    store.mark_receipted(1, at=later(9))
    assert store.bundles()[0].receipted == later(5)


def test_what_was_written_is_there_after_opening_again(vault: Made) -> None:
    store = vault.unlock()
    given = give(store, vault.interview_id, "/data/a", "1")
    store.close()
    store = vault.unlock()
    assert given in store.answers(vault.interview_id)
    store.close()
