"""Detached signatures: openssl accepts ours, and everything that is wrong with one is told apart."""

from __future__ import annotations

import shutil
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldtool import pki
from fieldtool.domain.officer import Credential

needs_openssl = pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")
NOW = datetime.now(UTC)
DATA = b'{"manifest": "example"}\n\x00\xff'
AUTHORITY = pki.create_authority("Example Border Service", now=NOW)
CREDENTIAL = pki.issue_officer(AUTHORITY, name="A Example", number="7", organisation="Example", now=NOW)
P7S = pki.sign_detached(DATA, CREDENTIAL, now=NOW)
SERIAL = pki.certificate_facts(CREDENTIAL.certificate_pem).serial


def verify(data: bytes = DATA, p7s: bytes = P7S, **wanted: object) -> pki.SignatureFacts:
    given_ = {"trust_pem": AUTHORITY.cert_pem, "crl_pem": None, "now": NOW} | wanted
    return pki.verify_detached(data, p7s, **given_)  # type: ignore[arg-type]


@needs_openssl
def test_openssl_verifies_it(tmp_path: Path) -> None:
    for name, content in (("data", DATA), ("data.p7s", P7S), ("ca.pem", AUTHORITY.cert_pem)):
        (tmp_path / name).write_bytes(content)
    command = "openssl cms -verify -binary -inform DER -in data.p7s -content data -CAfile ca.pem -purpose any -out out"
    done = subprocess.run(command.split(), cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out").read_bytes() == DATA
    (tmp_path / "data").write_bytes(DATA + b"x")
    assert subprocess.run(command.split(), cwd=tmp_path, capture_output=True).returncode != 0


def test_a_good_one_without_a_list_is_good_and_says_not_checked() -> None:
    facts = verify()
    assert facts.good
    assert facts.revoked is None
    assert (facts.signer_name, facts.signer_number, facts.signer_serial) == ("A Example", "7", SERIAL)
    assert facts.claimed_time is not None
    assert abs(facts.claimed_time - NOW) < timedelta(seconds=1)


def test_a_good_one_with_a_list() -> None:
    facts = verify(crl_pem=pki.issue_crl(AUTHORITY, now=NOW))
    assert facts.good
    assert facts.revoked is False


def test_a_changed_file_is_not_intact() -> None:
    facts = verify(DATA + b" ")
    assert not facts.intact
    assert not facts.good


def test_a_revoked_signer_is_told_even_by_an_old_list() -> None:
    crl = pki.issue_crl(AUTHORITY, [(SERIAL, NOW, "keyCompromise")], now=NOW, days=1)
    for moment in (NOW, NOW + timedelta(days=100)):
        facts = verify(crl_pem=crl, now=moment)
        assert facts.revoked is True
        assert not facts.good


def test_an_old_or_foreign_list_is_not_taken_for_an_answer() -> None:
    old = pki.issue_crl(AUTHORITY, now=NOW - timedelta(days=9), days=1)
    foreign = pki.issue_crl(pki.create_authority("Example Border Service", now=NOW), now=NOW)
    for crl, word in ((old, "out of date"), (foreign, "another organisation")):
        facts = verify(crl_pem=crl)
        assert facts.revoked is None
        assert word in facts.problem
        assert not facts.good
    with pytest.raises(pki.CertificateError):
        verify(crl_pem=b"not a list")


def test_an_impostor_with_the_same_names_is_not_trusted() -> None:
    impostor = pki.create_authority("Example Border Service", now=NOW)
    officer = pki.issue_officer(impostor, name="A Example", number="7", organisation="Example", now=NOW)
    facts = verify(p7s=pki.sign_detached(DATA, officer, now=NOW))
    assert facts.intact
    assert facts.valid
    assert not facts.trusted
    assert not facts.good


def test_an_officer_cannot_issue_certificates() -> None:
    fake = pki.Authority(CREDENTIAL.certificate_pem, CREDENTIAL.key_pkcs8)
    below = pki.issue_officer(fake, name="B Example", number="8", organisation="Example", now=NOW)
    chained = Credential(
        below.certificate_pem, CREDENTIAL.certificate_pem + AUTHORITY.cert_pem, below.key_pkcs8
    )
    assert not verify(p7s=pki.sign_detached(DATA, chained, now=NOW)).trusted


def test_expired() -> None:
    assert not verify(now=NOW + timedelta(days=365 * 3)).trusted


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(P7S) * 8 - 1))
def test_a_flipped_bit_never_helps(bit: int) -> None:
    """A flip in the unsigned dressing (a copy of the CA certificate) may leave it good; it never changes the facts."""
    damaged = bytearray(P7S)
    damaged[bit // 8] ^= 1 << bit % 8
    facts = verify(p7s=bytes(damaged))
    if facts.good:
        assert facts.signer_serial == SERIAL
        assert facts.signer_name == "A Example"


@given(st.binary(max_size=200))
def test_bytes_that_are_no_signature(data: bytes) -> None:
    assert not verify(p7s=data).good
