"""Enrolment on a stick, from the request to revocation, between two real vaults."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from fieldtool import pki, wiring
from fieldtool.domain.errors import NotAllowedError
from fieldtool.pdf import Outcome
from fieldtool.pki import CertificateError
from tests.casework.test_following import ASKED, Office, office_in


@pytest.fixture
def both(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Office, Office]]:
    base = tmp_path_factory.mktemp("enrol")
    laptop, headquarters = office_in(base / "laptop"), office_in(base / "hq", "Example Headquarters")
    yield laptop, headquarters
    laptop.desk.close()
    headquarters.desk.close()


def test_from_the_request_to_the_revoked_certificate(both: tuple[Office, Office]) -> None:
    laptop, hq = (office.desk.referring for office in both)
    old = laptop.issue(both[0].case_id, ASKED, both[0].folder)
    with pytest.raises(NotAllowedError, match="under way"):
        laptop.enrolling.look_at(b"")
    request = laptop.enrolling.request()
    assert b"PRIVATE" not in request
    file = hq.enrolling.certify(request)
    assert laptop.enrolling.look_at(file) == hq.enrolling.fingerprint()
    with pytest.raises(NotAllowedError, match="another one"):
        laptop.enrolling.take(file, fingerprint="AB" * 32)
    foreign = pki.request_certificate(name="Other", number="9", organisation="Example")[0]
    for wrong in (hq.enrolling.certify(foreign), b"", file[:700], file + file):
        with pytest.raises(CertificateError):
            laptop.enrolling.take(wrong, fingerprint=hq.enrolling.fingerprint())
    laptop.enrolling.take(file, fingerprint=hq.enrolling.fingerprint().lower())
    with pytest.raises(NotAllowedError, match="does not hold"):
        laptop.enrolling.certify(request)

    issued = laptop.issue(both[0].case_id, replace(ASKED, purpose="anew"), both[0].folder)
    form = issued.path.read_bytes()
    assert laptop.verify(old.path.read_bytes()).good  # the earlier authority is a partner now
    assert hq.verify(form).good
    assert hq.enrolling.issued()[0].pem.encode() == hq.own_certificate()  # the one the vault began with
    serial = hq.enrolling.issued()[1].serial
    renewed = hq.enrolling.renew(serial)
    assert pki.certificate_facts(renewed).serial != int(serial, 16)
    before = hq.trust().crl_pem
    newer = hq.enrolling.revoke(serial, "keyCompromise")
    assert hq.verify(form).outcome is Outcome.REVOKED
    with pytest.raises(NotAllowedError, match="revoked"):
        hq.enrolling.renew(serial)
    assert laptop.verify(form).good  # nobody brought the list yet
    laptop.enrolling.take_list(newer)
    assert laptop.verify(form).outcome is Outcome.REVOKED
    stranger = pki.issue_crl(pki.create_authority("Example Headquarters", now=wiring.now()), now=wiring.now())
    for wrong in (stranger, b"no list"):
        with pytest.raises(CertificateError):
            laptop.enrolling.take_list(wrong)
    assert before is not None
    assert hq.enrolling.certificates().count(b"BEGIN CERTIFICATE") == 4


def test_the_certificate_an_organisation_began_with_can_be_revoked(both: tuple[Office, Office]) -> None:
    own = both[0].desk.referring
    form = own.issue(both[0].case_id, ASKED, both[0].folder).path.read_bytes()
    own.enrolling.revoke(own.enrolling.issued()[0].serial, "keyCompromise")
    assert own.verify(form).outcome is Outcome.REVOKED
    assert [one.reason for one in own.enrolling.issued()] == ["keyCompromise"]
    assert own.enrolling.certificates().count(b"BEGIN CERTIFICATE") == 1


def test_an_older_list_is_not_taken_back() -> None:
    from datetime import timedelta

    now = wiring.now()
    authority = pki.create_authority("Example", now=now)
    old, new = (pki.issue_crl(authority, now=now - timedelta(days=days)) for days in (3, 1))
    pki.demand_newer(new, trust_pem=authority.cert_pem, known_pem=old, now=now)
    with pytest.raises(CertificateError, match="older"):
        pki.demand_newer(old, trust_pem=authority.cert_pem, known_pem=new, now=now)
