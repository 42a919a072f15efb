"""The authority issues certificates other people's programs accept, and nothing more than it should."""

from __future__ import annotations

import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID

from fieldtool import pki
from fieldtool.domain.officer import Credential

needs_openssl = pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")
NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def authority() -> pki.Authority:
    return pki.create_authority("Example Border Service", now=NOW)


@pytest.fixture(scope="module")
def credential(authority: pki.Authority) -> Credential:
    return pki.issue_officer(
        authority, name="Testov Invented", number="KE04-07", organisation="Example Border Service", now=NOW
    )


def test_an_officers_certificate_says_who_for_whom_and_how_long(credential: Credential) -> None:
    facts = pki.certificate_facts(credential.certificate_pem)
    assert (facts.name, facts.number, facts.organisation) == (
        "Testov Invented",
        "KE04-07",
        "Example Border Service",
    )
    assert facts.unit == "Officer"
    assert not facts.is_authority
    assert facts.not_before < NOW < NOW + timedelta(days=700) < facts.not_after < NOW + timedelta(days=740)


def test_usages_are_those_the_readers_ask_for(credential: Credential) -> None:
    certificate = x509.load_pem_x509_certificate(credential.certificate_pem)
    usage = certificate.extensions.get_extension_for_class(x509.KeyUsage)
    assert usage.critical
    assert usage.value.content_commitment
    assert usage.value.digital_signature
    assert not usage.value.key_cert_sign
    extended = certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    assert {oid.dotted_string for oid in extended} == {"1.3.6.1.5.5.7.3.36", "1.3.6.1.5.5.7.3.4"}
    assert isinstance(certificate.public_key(), ec.EllipticCurvePublicKey)


@needs_openssl
def test_openssl_accepts_the_chain_and_the_list(
    authority: pki.Authority, credential: Credential, tmp_path: Path
) -> None:
    now = datetime.now(UTC)
    fresh = pki.create_authority("Example Border Service", now=now)
    officer = pki.issue_officer(fresh, name="A Example", number="1", organisation="Example", now=now)
    (tmp_path / "ca.pem").write_bytes(fresh.cert_pem + pki.issue_crl(fresh, now=now))
    (tmp_path / "officer.pem").write_bytes(officer.certificate_pem)
    done = subprocess.run(
        ["openssl", "verify", "-crl_check", "-x509_strict", "-CAfile", "ca.pem", "officer.pem"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert done.stdout == "officer.pem: OK\n", done.stderr


def test_an_end_certificate_never_outlives_its_authority(authority: pki.Authority) -> None:
    late = pki.issue_officer(
        authority, name="A", number="1", organisation="E", now=NOW + timedelta(days=3600)
    )
    assert (
        pki.certificate_facts(late.certificate_pem).not_after
        == pki.certificate_facts(authority.cert_pem).not_after
    )


def test_serials_are_never_the_same(authority: pki.Authority) -> None:
    serials = {
        pki.certificate_facts(
            pki.issue_officer(authority, name="A", number="1", organisation="E", now=NOW).certificate_pem
        ).serial
        for _ in range(5)
    }
    assert len(serials) == 5


@pytest.mark.parametrize("name", ["", "x" * 500, "أمينة مثال", "a\nb\x00c", "\ud7ff\U0001f600", "="])
def test_any_name_gives_a_certificate(authority: pki.Authority, name: str) -> None:
    made = pki.issue_officer(authority, name=name, number="n°7", organisation=name, now=NOW)
    assert len(pki.certificate_facts(made.certificate_pem).name) <= 64


@needs_openssl
def test_fingerprint_is_what_openssl_prints(authority: pki.Authority, tmp_path: Path) -> None:
    (tmp_path / "ca.pem").write_bytes(authority.cert_pem)
    done = subprocess.run(
        ["openssl", "x509", "-in", tmp_path / "ca.pem", "-noout", "-fingerprint", "-sha256"],
        capture_output=True,
        text=True,
        check=True,
    )
    printed = pki.fingerprint(authority.cert_pem)
    assert done.stdout.strip().split("=")[1].replace(":", "") == printed.replace(" ", "")
    assert [len(group) for group in printed.split(" ")] == [4] * 16


def test_enrolment_by_request_gives_a_certificate_for_the_key_that_stayed(authority: pki.Authority) -> None:
    request, key = pki.request_certificate(name="A Example", number="9", organisation="Example")
    certificate = pki.issue_from_request(authority, request, now=NOW)
    mine = Credential(certificate, authority.cert_pem, key)
    signature = pki.sign_detached(b"x", mine, now=NOW)
    assert pki.verify_detached(b"x", signature, trust_pem=authority.cert_pem, now=NOW).good


def test_a_request_that_asks_for_more_gets_an_ordinary_certificate(authority: pki.Authority) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    request = (
        x509.CertificateSigningRequestBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Greedy Example")]))
        .add_extension(x509.BasicConstraints(ca=True, path_length=3), critical=True)
        .sign(key, hashes.SHA256())
    )
    made = pki.issue_from_request(authority, request.public_bytes(serialization.Encoding.PEM), now=NOW)
    assert not pki.certificate_facts(made).is_authority


def test_requests_that_are_none_or_weak_are_refused(authority: pki.Authority) -> None:
    weak = (
        x509.CertificateSigningRequestBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Weak Example")]))
        .sign(rsa.generate_private_key(65537, 1024), hashes.SHA256())
        .public_bytes(serialization.Encoding.PEM)
    )
    good, _ = pki.request_certificate(name="A", number="1", organisation="E")
    der = bytearray(x509.load_pem_x509_csr(good).public_bytes(serialization.Encoding.DER))
    der[-1] ^= 1
    broken = x509.load_der_x509_csr(bytes(der)).public_bytes(serialization.Encoding.PEM)
    for request in (b"", b"hello", weak, broken):
        with pytest.raises(pki.RequestRefusedError):
            pki.issue_from_request(authority, request, now=NOW)


def test_renewal_keeps_person_and_key_and_changes_serial_and_dates(
    authority: pki.Authority, credential: Credential
) -> None:
    later = NOW + timedelta(days=600)
    renewed = pki.renew_certificate(authority, credential.certificate_pem, now=later)
    before, after = pki.certificate_facts(credential.certificate_pem), pki.certificate_facts(renewed)
    assert (before.name, before.number) == (after.name, after.number)
    assert before.serial != after.serial
    assert after.not_after > before.not_after
    with pytest.raises(pki.CertificateError):
        pki.renew_certificate(pki.create_authority("Other", now=NOW), credential.certificate_pem, now=later)


def test_keys_are_not_shown(authority: pki.Authority, credential: Credential) -> None:
    assert "key_pkcs8" not in repr(authority)
    assert "key_pkcs8" not in repr(credential)
    assert "Testov" not in repr(pki.certificate_facts(credential.certificate_pem))


def test_importing_the_package_loads_no_cryptography() -> None:
    code = "import sys, fieldtool.pki; print([m for m in ('cryptography', 'pyhanko', 'asn1crypto') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
