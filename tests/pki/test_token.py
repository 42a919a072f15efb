"""Officers' keys on a PKCS #11 token, tried with SoftHSM: made there, used there, never read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from cryptography import x509

from fieldtool import pki
from fieldtool.domain.officer import Credential
from fieldtool.pki.token import TokenKey
from tests.pki.soft_token import MISSING, MODULE, PIN, soft_token

pytestmark = pytest.mark.skipif(bool(MISSING), reason=MISSING)


@dataclass(frozen=True)
class Enrolled:
    authority: pki.Authority
    credential: Credential
    now: datetime


@pytest.fixture(scope="module")
def token(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with soft_token(tmp_path_factory.mktemp("token")) as module:
        yield module


@pytest.fixture(scope="module")
def enrolled(token: str) -> Enrolled:
    now = datetime.now(UTC)
    authority = pki.create_authority("Example Border Service", now=now)
    request, place = pki.request_on_token(
        module=token, pin=PIN, name="Testov Invented", number="KE04-07", organisation="Example Border Service"
    )
    csr = x509.load_pem_x509_csr(request)
    assert csr.is_signature_valid
    file = pki.pack_enrolment(
        pki.issue_from_request(authority, request, now=now),
        authority.cert_pem,
        pki.issue_crl(authority, now=now),
    )
    found = pki.read_enrolment(file, place, now=now)
    return Enrolled(authority, Credential(found.certificate_pem, found.ca_pem, place), now)


def test_what_is_kept_is_where_the_key_lies_and_no_key(enrolled: Enrolled) -> None:
    place = TokenKey.from_bytes(enrolled.credential.key_pkcs8)
    assert place.module == MODULE
    assert PIN not in repr(place)
    with pytest.raises(pki.CertificateError):
        pki.certificates.load_key(enrolled.credential.key_pkcs8)


def test_a_signature_beside_data(enrolled: Enrolled) -> None:
    signed = pki.sign_detached(b"a manifest", enrolled.credential)
    facts = pki.verify_detached(
        b"a manifest", signed, trust_pem=enrolled.authority.cert_pem, crl_pem=None, now=enrolled.now
    )
    assert facts.good
    assert facts.signer_number == "KE04-07"


def test_the_key_does_not_leave_the_token(enrolled: Enrolled) -> None:
    import pkcs11

    place = TokenKey.from_bytes(enrolled.credential.key_pkcs8)
    (token,) = [each for each in pkcs11.lib(MODULE).get_tokens() if each.label == "officer"]
    with token.open(user_pin=PIN) as session:
        key = session.get_key(object_class=pkcs11.ObjectClass.PRIVATE_KEY, id=bytes.fromhex(place.key))
        assert key[pkcs11.Attribute.SENSITIVE]
        assert not key[pkcs11.Attribute.EXTRACTABLE]
        with pytest.raises(pkcs11.PKCS11Error):
            key[pkcs11.Attribute.VALUE]


def test_every_refusal_of_a_token_is_a_sentence(enrolled: Enrolled) -> None:
    from dataclasses import replace

    from fieldtool.pki.token import sign

    place = TokenKey.from_bytes(enrolled.credential.key_pkcs8)
    for changed, says in (
        (replace(place, pin="000000"), "PIN"),
        (replace(place, key="00" * 8), "not on this token"),
        (replace(place, token="another"), "does not answer"),
        (replace(place, module="/nowhere/lib.so"), "does not answer"),
    ):
        with pytest.raises(pki.TokenError, match=says):
            sign(changed, b"x")
    with pytest.raises(pki.TokenError, match="cannot be read"):
        TokenKey.from_bytes(b"pkcs11:nothing")
    assert sign(place, b"x")  # and it works again
