"""Watching the fleet: each concern from the facts that mean it, and none from facts that do not."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from fieldtool import pki
from fieldtool.casework.fleet import Concern, LaptopReport, look
from fieldtool.casework.headquarters import Headquarters
from fieldtool.casework.hq_ports import Anomaly, ImportOutcome, LedgerLine
from fieldtool.casework.ledger import rewritten
from fieldtool.casework.ports import Trust
from fieldtool.domain.journal import JournalHead
from fieldtool.domain.officer import Credential
from tests.casework.headquarters.conftest import NOW, Laptop, case

DAY = timedelta(days=1)


def line(seq: int, *, days_ago: float = 1, **more: object) -> LedgerLine:
    at = NOW - days_ago * DAY
    made = LedgerLine(
        "dev1", seq, "", f"{seq:064x}", at, at + timedelta(minutes=5), "7", JournalHead(10 * seq, f"{seq:064x}"), 1,
        program="fieldtool 0.2.0", signer_until=NOW + 400 * DAY,
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]


def looked(
    *lines: LedgerLine, anomalies: tuple[Anomaly, ...] = (), newest: str = "fieldtool 0.2.0"
) -> LaptopReport:
    return look(lines, anomalies, now=NOW, silent=30 * DAY, ending=60 * DAY, newest_program=newest)


def concerns(report: LaptopReport) -> dict[str, tuple[int, ...]]:
    return {found.concern.value: found.numbers for found in report.findings}


def test_a_laptop_that_is_well_has_no_finding() -> None:
    report = looked(line(1, days_ago=3), line(2, days_ago=2), line(3))
    assert report.findings == ()
    assert (report.device, report.bundles, report.officers, report.program) == (
        "dev1",
        3,
        ("7",),
        "fieldtool 0.2.0",
    )


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([line(1, days_ago=31)], {"silent": (1,)}),
        ([line(1, days_ago=29)], {}),
        # A laptop whose clock is a year ahead cannot hide its silence, and the clock is named.
        ([replace(line(1, days_ago=31), created=NOW + 300 * DAY)], {"silent": (1,), "clock": (1,)}),
        ([line(2), line(5)], {"gap": (1, 3, 4)}),
        ([line(1), line(2, journal_head=JournalHead(5, "x"))], {"rewritten": (2,)}),
        ([line(1), line(2, journal_head=JournalHead(10, "other"))], {"rewritten": (2,)}),
        ([line(1), line(2, journal_head=JournalHead(10, f"{1:064x}"))], {}),
        ([line(1, program="fieldtool 0.1.9")], {"old_version": (1,)}),
        ([line(1, program="fieldtool 0.10.0")], {}),
        ([line(1, program="")], {}),
        ([line(1, signer_until=NOW + 59 * DAY)], {"ending": (1,)}),
        ([line(1, signer_until=NOW - DAY)], {"ended": (1,)}),
        ([line(1, signer_until=NOW + DAY), line(2)], {}),  # the certificate was renewed since
        ([line(1, signer_until=NOW + DAY, signer_number="8"), line(2)], {"ending": (1,)}),  # of another officer
        ([line(1, signer_until=None)], {}),
        ([line(1, days_ago=1), line(2, days_ago=2)], {"clock": (2,)}),
    ],
)  # fmt: skip
def test_each_concern_comes_from_its_facts(
    lines: list[LedgerLine], expected: dict[str, tuple[int, ...]]
) -> None:
    report = looked(*lines)
    assert concerns(report) == expected
    assert all(found.sentence.endswith(".") for found in report.findings)


def test_forks_and_revoked_signers_stand_beside_the_ledger() -> None:
    anomalies = (Anomaly("dev1", 4, "fork", "x", NOW), Anomaly("dev1", 3, "fork", "x", NOW),
                 Anomaly("dev1", 9, "revoked", "x", NOW))  # fmt: skip
    assert concerns(looked(line(1), anomalies=anomalies)) == {"fork": (3, 4), "revoked": (9,)}


def test_one_rewriting_is_named_once_and_what_follows_it_is_not_accused() -> None:
    heads = [(50, "a"), (40, "b"), (60, "c"), (61, "d")]
    lines = [line(n, journal_head=JournalHead(*head)) for n, head in enumerate(heads, 1)]
    assert rewritten(lines) == [(1, 2)]
    assert rewritten(list(reversed(lines))) == [(1, 2)]


def test_the_whole_fleet_is_told_apart(
    hq: Headquarters, laptop: Laptop, organisation: tuple[pki.Authority, Credential]
) -> None:
    other = pki.issue_officer(organisation[0], name="B", number="8", organisation="Example Org", now=NOW)
    gone = Laptop(laptop.folder, laptop.recipient, other, "dev2")
    well = laptop.send(case(1))
    first, _, third = gone.send(case(2)), gone.send(case(3)), gone.send(case(4))
    for path in (well, first, third):
        hq.import_bundle(path)
    never = Laptop(laptop.folder, laptop.recipient, other, "dev3")
    serial = pki.certificate_facts(other.certificate_pem).serial
    crl = pki.issue_crl(organisation[0], [(serial, NOW, pki.RevocationReason.KEY_COMPROMISE)], now=NOW)
    hq.trust(Trust(organisation[0].cert_pem, crl))
    for path in (gone.send(case(5)), never.send(case(6))):
        assert hq.import_bundle(path).outcome is ImportOutcome.REVOKED_SIGNER
    report = hq.fleet()
    found = {one.device: set(concerns(one)) - {"ending"} for one in report.laptops}
    assert found == {"dev1": set(), "dev2": {"gap", "revoked"}, "dev3": {"revoked"}}
    assert report.with_concern(Concern.REVOKED) == ("dev2", "dev3")
    assert not report.well
    told = report.to_json()
    assert told["concerns"]["gap"] == ["dev2"]
    assert datetime.fromisoformat(told["laptops"][0]["newest"]) > NOW - DAY
    assert next(one for one in report.laptops if one.device == "dev1").findings == ()
