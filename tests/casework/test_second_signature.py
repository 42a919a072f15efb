"""Two signatures in one vault: the officer signs first, the supervisor unlocks and signs second, each with a key of their own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from fieldtool import pki, wiring
from fieldtool.casework.desk import Desk
from fieldtool.domain.decisions import ConsentPurpose
from fieldtool.domain.errors import NotAllowedError
from fieldtool.domain.officer import Officer, Role
from fieldtool.domain.referral import Receiver
from fieldtool.pdf import Outcome
from fieldtool.vault.keys import FLOOR
from tests.casework.test_following import ASKED, Office, office_in

POLICE = replace(ASKED, layout="police", receiver=Receiver("Police Example"))
SUPERVISOR = Officer("TT01-01", "Superova Example", Role.SUPERVISOR)


@pytest.fixture
def office(tmp_path: Path) -> Any:
    made = office_in(tmp_path / "office")
    yield made
    made.desk.close()


def as_officer(office: Office, officer: Officer) -> Desk:
    """The same open vault as another officer sees it; how their words unlock it is the vault's own matter."""
    store: Any = office.desk._store
    known = store._db.execute("SELECT 1 FROM officer WHERE number = ?", (officer.number,)).fetchone()
    store._officer = officer
    if known is None:
        store._db.execute(
            "INSERT INTO officer (number, name, role) VALUES (?, ?, ?)",
            (officer.number, officer.name, officer.role.value),
        )
        authority = pki.Authority(store.secret("authority_certificate"), store.secret("authority_key"))
        store.set_credential(
            pki.issue_officer(
                authority,
                name=officer.name,
                number=officer.number,
                organisation="Example Border Service",
                now=wiring.now(),
            )
        )
    return Desk(store, wiring.workshop(FLOOR))


def test_the_form_is_complete_once_the_supervisor_signed(office: Office) -> None:
    first = office.desk.referring
    first.record_consent(office.case_id, ConsentPurpose.POLICE, True)
    issued = first.issue(office.case_id, POLICE, office.folder)
    assert first.verify(issued.path.read_bytes()).outcome is Outcome.SIGNATURE_MISSING
    second = as_officer(office, SUPERVISOR).referring
    target = second.following.countersign(issued.referral.id, office.folder)
    assert target == issued.path
    found = second.verify(target.read_bytes())
    assert found.outcome is Outcome.GOOD
    assert [one.number for one in found.signers] == ["TT01-07", "TT01-01"]
    assert found.changes_after_signing == "second signature"
    assert second.pdf(issued.referral.id) == target.read_bytes()
    standing = second.following.standings(office.case_id)[0]
    assert standing.referral.sha256 == found_sha(target)
    with pytest.raises(Exception, match="second time"):
        second.following.countersign(issued.referral.id, office.folder)


def test_only_a_supervisor_and_never_the_same_officer(office: Office) -> None:
    first = office.desk.referring
    first.record_consent(office.case_id, ConsentPurpose.POLICE, True)
    issued = first.issue(office.case_id, POLICE, office.folder)
    before = issued.path.read_bytes()
    with pytest.raises(NotAllowedError, match="somebody else"):
        first.following.countersign(issued.referral.id, office.folder)
    plain = as_officer(office, Officer("TT01-03", "Plain Example", Role.OFFICER)).referring
    with pytest.raises(NotAllowedError, match="role does not allow"):
        plain.following.countersign(issued.referral.id, office.folder)
    assert issued.path.read_bytes() == before
    assert first.pdf(issued.referral.id) == before


def found_sha(path: Path) -> str:
    import hashlib

    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_an_enrolment_is_taken_whole_or_not_at_all(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """Certificate, authority, list and partner change in one transaction: cut off in it, all is as before."""
    store: Any = office.desk._store
    now = wiring.now()
    authority = pki.create_authority("Example Headquarters", now=now)
    asks = office.desk.referring.enrolling
    file = pki.pack_enrolment(
        pki.issue_from_request(authority, asks.request(), now=now),
        authority.cert_pem,
        pki.issue_crl(authority, now=now),
    )
    names = ("authority_certificate", "authority_key", "authority_crl", "partner_authorities", "pending_key")
    before = [store.secret(name) for name in names], store.credential()
    monkeypatch.setattr(store, "_about", lambda certificate: b"x" * -1 if certificate is None else 1 / 0)
    with pytest.raises(ZeroDivisionError):
        asks.take(file, fingerprint=pki.fingerprint(authority.cert_pem))
    monkeypatch.undo()
    assert ([store.secret(name) for name in names], store.credential()) == before
    lines = len(store.journal(limit=1000))
    asks.take(file, fingerprint=pki.fingerprint(authority.cert_pem))
    assert len(store.journal(limit=1000)) == lines + 1  # one transaction, one line
    assert store.credential().chain_pem == authority.cert_pem
