"""From the laptop's real vault to headquarters and back: what headquarters derives is what the laptop shows."""

from __future__ import annotations

from pathlib import Path

from fieldtool.casework.hq_ports import ImportOutcome
from fieldtool.demo.people import PEOPLE
from fieldtool.demo.play import interview
from fieldtool.domain.assessment import Reply
from fieldtool.domain.coverage import Coverage
from fieldtool.domain.decisions import ConsentPurpose
from fieldtool.domain.merge import current_answers
from fieldtool.htcds import HtcdsTables
from tests.casework.headquarters.conftest import Ends


def test_what_headquarters_derives_is_what_the_laptop_shows(ends: Ends) -> None:
    desk, hq = ends.desk, ends.hq
    case = interview(desk, PEOPLE[0])
    first = ends.carry()
    assert (first.outcome, first.new_cases) == (ImportOutcome.ACCEPTED, 1)

    _, again = desk.begin("fr", case_id=case.id)
    conversation = desk.conversation(again.id)
    for reply in (Reply.YES, Reply.NO, None, Reply.YES):
        conversation.observe("sign.scripted", reply)
    second = ends.carry()
    assert (second.outcome, second.changed_cases, second.conflicts) == (ImportOutcome.ACCEPTED, 1, ())

    (record,) = hq._store.records()
    shown = {
        (interview.id, answer.ref): answer.value
        for interview in desk._store.interviews(case.id)
        for answer in desk._store.answers(interview.id)
    }
    derived = {(a["interview_id"], a["ref"]): a.get("value", "") for a in current_answers(record)}
    replies, fields = desk.replies(case.id)
    assert derived == shown
    assert record.replies == {one: reply.value for one, reply in replies.items()}
    assert record.fields == {name: value for name, value in fields.items() if value}
    assert record.person == desk._store.case(case.id).person
    assert record.status is desk._store.case(case.id).status

    receipt = ends.stick / "receipt.tar"
    receipt.write_bytes(hq.receipt(desk._store.device))
    assert desk.exchange.import_receipt(receipt).received == (1, 2)
    assert all(bundle.receipted for bundle in desk.exchange.bundles())


def test_what_was_taken_back_no_longer_leaves(ends: Ends, tmp_path: Path) -> None:
    case = interview(ends.desk, PEOPLE[0])
    ends.carry()
    ends.desk.withdraw_consent(case.id, ConsentPurpose.SHARE_HQ)
    assert [one.prepared.coverage for one in ends.desk.exchange.what_leaves()] == [Coverage.CODED]
    assert ends.carry().outcome is ImportOutcome.ACCEPTED
    ends.hq.export(tmp_path / "out", HtcdsTables(), with_identities=True)
    written = b"".join(path.read_bytes() for path in (tmp_path / "out").iterdir())
    assert b"Amina" not in written
    assert b"SexualExploitation" in written, "statistics are still allowed"
