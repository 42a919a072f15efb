"""Importing, for real: every outcome of the closed list, receipts, nothing half-done."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldtool import pki
from fieldtool.bundle import read_receipt
from fieldtool.casework.headquarters import Headquarters
from fieldtool.casework.hq_ports import ImportOutcome
from fieldtool.casework.hq_setting_up import open_headquarters
from fieldtool.casework.ports import Trust
from fieldtool.domain.errors import FieldToolError, NotFoundError
from fieldtool.domain.journal import JournalHead
from fieldtool.domain.officer import Credential, Officer
from fieldtool.vault.headquarters import SqlHeadquartersVaults
from fieldtool.vault.keys import FLOOR
from tests.casework.headquarters.conftest import BUNDLES, NOW, Laptop, Signing, answer, case, held, reopened


def test_a_bundle_is_imported_once_and_a_second_time_without_harm(hq: Headquarters, laptop: Laptop) -> None:
    path = laptop.send(case(1, answer("a", "200")), case(2))
    report = hq.import_bundle(path)
    assert (report.outcome, report.new_cases, report.new_answers) == (ImportOutcome.ACCEPTED, 2, 1)
    assert report.facts is not None
    assert report.facts.signature is not None
    before = held(hq)
    again = hq.import_bundle(path)
    assert again.outcome is ImportOutcome.ALREADY_IMPORTED
    assert again.new_cases == 0
    assert held(hq) == before
    assert hq.count() == 2


def test_it_is_all_there_after_closing_and_opening(hq: Headquarters, laptop: Laptop, tmp_path: Path) -> None:
    hq.import_bundle(laptop.send(case(1, answer("a", "200"))))
    before, identity = held(hq), hq.identity
    hq.close()
    again = reopened(tmp_path / "hq")
    try:
        assert held(again) == before
        assert (again.identity, again.name) == (identity, "Example Headquarters")
    finally:
        again.close()


def test_gaps_are_named_and_late_bundles_fill_them(hq: Headquarters, laptop: Laptop) -> None:
    one, two, three, four = (laptop.send(case(n)) for n in range(1, 5))
    assert hq.import_bundle(one).outcome is ImportOutcome.ACCEPTED
    gap = hq.import_bundle(four)
    assert (gap.outcome, gap.missing) == (ImportOutcome.GAP, (2, 3))
    filled = hq.import_bundle(three)
    assert (filled.outcome, filled.missing) == (ImportOutcome.FILLS_GAP, (2,))
    assert hq.import_bundle(two).outcome is ImportOutcome.FILLS_GAP
    assert hq.count() == 4
    assert hq.anomalies() == []


def test_the_first_to_arrive_need_not_be_the_first_sent(hq: Headquarters, laptop: Laptop) -> None:
    one, two = laptop.send(case(1)), laptop.send(case(2))
    assert hq.import_bundle(two).missing == (1,)
    assert hq.import_bundle(one).outcome is ImportOutcome.FILLS_GAP


def test_a_cloned_laptop_is_a_fork_whichever_way_round(hq: Headquarters, laptop: Laptop) -> None:
    hq.import_bundle(laptop.send(case(1)))
    clone = laptop.cloned()
    hq.import_bundle(laptop.send(case(2)))
    fork = hq.import_bundle(clone.send(case(3)))
    assert fork.outcome is ImportOutcome.FORK
    assert "copied or restored" in fork.sentence
    # The clone's next one has a number of its own, but its chain does not fit.
    assert hq.import_bundle(clone.send(case(4))).outcome is ImportOutcome.FORK
    # Nor does what comes after it, although nothing was ever received under its number.
    assert hq.import_bundle(clone.send(case(5))).outcome is ImportOutcome.FORK
    assert hq.import_bundle(clone.sent[0]).outcome is ImportOutcome.FORK
    assert hq.count() == 2
    assert [(a.kind, a.seq) for a in hq.anomalies()] == [("fork", 2), ("fork", 3), ("fork", 4)]
    assert hq.import_bundle(laptop.send(case(6))).outcome is ImportOutcome.ACCEPTED, (
        "the laptop itself goes on"
    )


def test_a_late_bundle_that_does_not_fit_the_one_after_it_is_a_fork(hq: Headquarters, laptop: Laptop) -> None:
    hq.import_bundle(laptop.send(case(1)))
    clone = laptop.cloned()
    laptop.send(case(2))
    hq.import_bundle(laptop.send(case(3)))
    assert hq.import_bundle(clone.send(case(9))).outcome is ImportOutcome.FORK
    assert hq.import_bundle(laptop.sent[1]).outcome is ImportOutcome.FILLS_GAP


def test_a_journal_that_went_back_is_said(hq: Headquarters, laptop: Laptop) -> None:
    hq.import_bundle(laptop.send(case(1), journal=JournalHead(50, "aa")))
    report = hq.import_bundle(laptop.send(case(2), journal=JournalHead(40, "bb")))
    assert report.outcome is ImportOutcome.ACCEPTED
    assert len(report.warnings) == 1
    assert [a.kind for a in hq.anomalies()] == ["journal"]
    assert hq.import_bundle(laptop.send(case(3), journal=JournalHead(60, "cc"))).warnings == ()


def test_two_laptops_with_one_case_are_united_and_the_conflict_is_shown(
    hq: Headquarters, laptop: Laptop
) -> None:
    first = answer("a", "200")
    hq.import_bundle(laptop.send(case(1, first, answer("b", "300", seq=2, replaces="a"))))
    other = Laptop(laptop.folder, laptop.recipient, laptop.credential, "dev2")
    report = hq.import_bundle(other.send(case(1, first, answer("c", "400", seq=2, replaces="a"))))
    assert (report.changed_cases, report.new_answers, len(report.conflicts)) == (1, 1, 1)
    (conflict,) = hq.conflicts()
    assert {a["value"] for a in conflict.answers} == {"300", "400"}
    (record,) = held(hq)
    assert {a["id"] for a in record.list("answers")} == {"a", "b", "c"}
    assert hq.import_bundle(other.send(case(1, first))).unchanged_cases == 1


def test_the_order_of_arrival_does_not_matter(hq: Headquarters, laptop: Laptop, tmp_path: Path) -> None:
    paths = [laptop.send(case(1, answer(f"a{n}", str(n)))) for n in range(3)]
    for path in paths:
        hq.import_bundle(path)
    forward = held(hq)
    for path in reversed(paths):
        hq.import_bundle(path)
    assert held(hq) == forward


def test_refusals_keep_their_outcome_and_change_nothing(
    hq: Headquarters, laptop: Laptop, tmp_path: Path, organisation: tuple[pki.Authority, Credential]
) -> None:
    good = laptop.send(case(1))
    truncated = tmp_path / "t.age"
    truncated.write_bytes(good.read_bytes()[:-100])
    elsewhere = Laptop(laptop.folder, BUNDLES.new_identity()[1], laptop.credential).send(case(1))
    other = pki.create_authority("Somebody Else", now=NOW)
    stranger = pki.issue_officer(other, name="Nobody", number="1", organisation="Somebody Else", now=NOW)
    foreign = Laptop(laptop.folder, laptop.recipient, stranger).send(case(1))
    no_record = Laptop(laptop.folder, laptop.recipient, laptop.credential).send(
        case(1), {"schema": "nonsense"}
    )
    newer = Laptop(laptop.folder, laptop.recipient, laptop.credential).send(
        case(1), case(2) | {"schema": "fieldtool-case/9"}
    )
    for path, outcome in (
        (truncated, ImportOutcome.DAMAGED),
        (elsewhere, ImportOutcome.WRONG_RECIPIENT),
        (foreign, ImportOutcome.UNTRUSTED_SIGNER),
        (no_record, ImportOutcome.DAMAGED),
        (newer, ImportOutcome.NEWER),
        (tmp_path / "not-there.age", ImportOutcome.DAMAGED),
    ):
        report = hq.import_bundle(path)
        assert report.outcome is outcome
        assert not report.outcome.let_in
        assert report.sentence
    assert hq.count() == 0
    assert hq.devices() == []
    assert not list((tmp_path / "hq").glob("*.spool"))
    serial = pki.certificate_facts(organisation[1].certificate_pem).serial
    crl = pki.issue_crl(organisation[0], [(serial, NOW, pki.RevocationReason.LEFT)], now=NOW)
    hq.trust(Trust(organisation[0].cert_pem, crl))
    hq.trust(Trust(organisation[0].cert_pem))  # a list once known is not forgotten
    assert hq.import_bundle(good).outcome is ImportOutcome.REVOKED_SIGNER


def test_what_is_no_certificate_is_not_trusted(hq: Headquarters) -> None:
    with pytest.raises(FieldToolError):
        hq.trust(Trust(b"nonsense"))


def test_stopping_an_import_leaves_nothing_of_it(hq: Headquarters, laptop: Laptop) -> None:
    path = laptop.send(case(1), case(2), case(3))
    with pytest.raises(FieldToolError, match="nothing of this bundle"):
        hq.import_bundle(path, progress=lambda done, total: done < 2)
    assert hq.count() == 0
    assert hq.devices() == []
    assert hq.import_bundle(path).outcome is ImportOutcome.ACCEPTED


def test_the_receipt_says_what_came_and_what_is_missing(hq: Headquarters, laptop: Laptop) -> None:
    one, _, three = laptop.send(case(1)), laptop.send(case(2)), laptop.send(case(3))
    facts = [hq.import_bundle(path).facts for path in (one, three)]
    receipt = read_receipt(hq.receipt("dev1"), verify=pki.verify_detached, trust=Trust(hq.ca_pem), now=NOW)
    assert (receipt.device, receipt.headquarters) == ("dev1", "Example Headquarters")
    assert (receipt.received_up_to, receipt.others, receipt.missing) == (1, (3,), (2,))
    assert receipt.manifests == {f.seq: f.manifest_sha256 for f in facts if f}
    assert receipt.crl_pem is not None
    assert b"X509 CRL" in receipt.crl_pem
    with pytest.raises(NotFoundError):
        hq.receipt("never-seen")


def test_a_certificate_of_headquarters_own_that_is_revoked_no_longer_counts(
    hq: Headquarters, laptop: Laptop
) -> None:
    key = hq._store.secret("authority_key")
    assert key is not None
    enrolled = Signing().issue_officer(
        hq.ca_pem, key, officer=Officer("8", "Bela Sample"), organisation="Example Headquarters", now=NOW
    )
    other = Laptop(laptop.folder, hq.recipient, enrolled, "dev2")
    assert hq.import_bundle(other.send(case(1))).outcome is ImportOutcome.ACCEPTED
    hq.revoke(pki.certificate_facts(enrolled.certificate_pem).serial)
    assert hq.import_bundle(other.send(case(2))).outcome is ImportOutcome.REVOKED_SIGNER


def test_wrong_passphrase_and_foreign_vaults_are_told_apart(hq: Headquarters, tmp_path: Path) -> None:
    hq.close()
    with pytest.raises(FieldToolError, match="does not open"):
        open_headquarters(
            tmp_path / "hq", passphrase="wrong", vaults=SqlHeadquartersVaults(FLOOR), opener=BUNDLES,
            signing=Signing(), clock=lambda: NOW,
        )  # fmt: skip
    with pytest.raises(FieldToolError, match="no vault"):
        reopened(tmp_path / "empty")
    with pytest.raises(FieldToolError, match="not empty"):
        SqlHeadquartersVaults(FLOOR).create(tmp_path / "hq", passphrase="x", now=NOW)
