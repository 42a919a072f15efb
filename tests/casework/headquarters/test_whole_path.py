"""From the laptop's real vault to headquarters and back: what headquarters derives is what the laptop shows."""

from __future__ import annotations

from pathlib import Path

from fieldtool import wiring
from fieldtool.adapters import PkiSigning, age_bundles
from fieldtool.casework.hq_ports import ImportOutcome
from fieldtool.casework.hq_setting_up import create_headquarters
from fieldtool.casework.ports import SetUp, Trust
from fieldtool.casework.setting_up import create_vault
from fieldtool.demo.people import PEOPLE
from fieldtool.demo.play import interview
from fieldtool.domain.assessment import Reply
from fieldtool.domain.decisions import ConsentPurpose
from fieldtool.domain.merge import current_answers
from fieldtool.domain.officer import Officer, Organisation, Role
from fieldtool.htcds import HtcdsTables
from fieldtool.vault.headquarters import SqlHeadquartersVaults
from fieldtool.vault.keys import FLOOR


def test_what_headquarters_derives_is_what_the_laptop_shows(tmp_path: Path) -> None:
    shop = wiring.workshop(FLOOR)
    set_up = SetUp(
        Organisation("Example Org", "KE04", "KE"),
        Officer("7", "Testov Invented", Role.ADMINISTRATOR),
        "six invented words for one laptop",
    )
    desk = create_vault(tmp_path / "vault", set_up, shop).desk
    ca_pem, crl_pem = (desk._store.secret(name) for name in ("authority_certificate", "authority_crl"))
    assert ca_pem is not None
    hq, _ = create_headquarters(
        tmp_path / "hq",
        name="Example Headquarters",
        passphrase="six invented words for headquarters alone",
        trusted=[Trust(ca_pem, crl_pem)],
        vaults=SqlHeadquartersVaults(FLOOR),
        opener=age_bundles(),
        signing=PkiSigning(),
        clock=shop.clock,
    )
    stick = tmp_path / "stick"
    stick.mkdir()
    try:
        desk.exchange.set_headquarters(hq.recipient, hq.ca_pem)
        case = interview(desk, PEOPLE[0])
        first = hq.import_bundle(desk.exchange.seal(stick).path)
        assert (first.outcome, first.new_cases) == (ImportOutcome.ACCEPTED, 1)

        _, again = desk.begin("fr", case_id=case.id)
        conversation = desk.conversation(again.id)
        for reply in (Reply.YES, Reply.NO, None, Reply.YES):
            conversation.observe("sign.scripted", reply)
        second = hq.import_bundle(desk.exchange.seal(stick).path)
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

        (stick / "receipt.tar").write_bytes(hq.receipt(desk._store.device))
        assert desk.exchange.import_receipt(stick / "receipt.tar").received == (1, 2)
        assert all(bundle.receipted for bundle in desk.exchange.bundles())

        desk.withdraw_consent(case.id, ConsentPurpose.SHARE_HQ)
        third = hq.import_bundle(desk.exchange.seal(stick).path)
        assert third.outcome is ImportOutcome.ACCEPTED
        hq.export(tmp_path / "out", HtcdsTables(), with_identities=True)
        written = b"".join(path.read_bytes() for path in (tmp_path / "out").iterdir())
        assert b"Amina" not in written, "consent to share was taken back; statistics are still allowed"
        assert b"SexualExploitation" in written
    finally:
        hq.close()
        desk.close()
