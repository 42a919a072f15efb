"""Two officers on one laptop: a second opinion, and a second signature, each with the officer's own passphrase and key."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from fieldtool import wiring
from fieldtool.casework.desk import Desk
from fieldtool.domain.decisions import ConsentPurpose, Grounds
from fieldtool.domain.errors import FieldToolError
from fieldtool.domain.officer import Officer, Role
from tests.casework.conftest import TRAFFICKED, Office, person
from tests.casework.test_journal_walk import ASKED, MORE_WORDS, Walk
from tests.casework.test_roles import as_administrator, second_officer


def test_a_second_officer_reads_a_determination_on_the_same_laptop(office: Office) -> None:
    """A determination that lowers what was found waits, and holds when a colleague on the same laptop agreed."""
    admin = as_administrator(office)
    case_id = person(admin, TRAFFICKED)
    lowers = admin.determine(
        case_id, trafficking=Grounds.NO_GROUNDS, smuggling=Grounds.PENDING, reasons="Nothing seen."
    )
    assert admin.deciding.standing(case_id).waits == lowers
    with pytest.raises(FieldToolError, match="your own"):
        admin.deciding.give_opinion(case_id, lowers.id, agrees=True, words="I agree with myself.")
    desk = second_officer(office, Role.OFFICER)
    opinion = desk.deciding.give_opinion(case_id, lowers.id, agrees=True, words="I read it, and agree.")
    assert opinion.officer == "4712"
    assert desk.deciding.standing(case_id).holds == lowers
    assert desk.journal(limit=1)[0].verb == "second opinion"


def test_a_supervisor_signs_second_on_the_same_laptop(tmp_path: Path) -> None:
    """Both certificates come from this vault's authority, each key from its owner's own unlocking."""
    walk = Walk(tmp_path)
    walk.desk.referring.record_consent(walk.case_id, ConsentPurpose.POLICE, True)
    issued = walk.desk.referring.issue(walk.case_id, replace(ASKED, layout="police"), tmp_path).referral
    walk.desk.officers.add(Officer("8", "Superova Example", Role.SUPERVISOR), MORE_WORDS)
    walk.desk.close()
    store = walk.workshop.vaults.unlock(tmp_path / "vault", passphrase=MORE_WORDS, now=wiring.now)
    desk = Desk(store, walk.workshop)
    desk.officers.change_passphrase(MORE_WORDS, MORE_WORDS + " mine")
    desk.officers.take_certificate()
    path = desk.referring.following.countersign(issued.id, tmp_path)
    found = desk.referring.verify(path.read_bytes())
    assert found.good
    assert found.facts()["signatures_found"] == 2
    assert [line.verb for line in desk.journal(limit=2)] == ["form checked", "referral signed again"]
    desk.close()
