"""Officers' keys on a PKCS #11 token: made there, used there, never read; where each lies, and what may go wrong."""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from fieldtool.domain.officer import Credential
from fieldtool.pki.authority import Profile, subject_name
from fieldtool.pki.errors import TokenError

MARK = b"pkcs11:"
"""Begins what is kept in the place of a private key that lies on a token."""


@dataclass(frozen=True, slots=True)
class TokenKey:
    """Where a key lies. `module`: the token's library; `token`: its serial number; `key`: the key's id (hex);
    `public`: its public half (SubjectPublicKeyInfo, hex)."""

    module: str
    token: str
    key: str
    public: str
    pin: str = field(repr=False)

    def to_bytes(self) -> bytes:
        """As it is kept in the vault, in the place of a key."""
        return MARK + json.dumps(asdict(self), sort_keys=True).encode()

    @classmethod
    def from_bytes(cls, kept: bytes) -> TokenKey:
        """The inverse; TokenError where it is none."""
        try:
            return cls(**json.loads(kept.removeprefix(MARK)))
        except (ValueError, TypeError) as error:
            raise TokenError(
                "What is kept about the token cannot be read.", "Enrol this officer again."
            ) from error


def request_on_token(
    *, module: str, pin: str, name: str, number: str, organisation: str
) -> tuple[bytes, bytes]:
    """A P-256 key made on the first token of `module`, a request for it (PKCS #10, PEM), and where it lies."""
    from asn1crypto import algos, csr, keys, pem, x509
    from pkcs11 import Attribute, KeyType
    from pkcs11.util.ec import encode_ec_public_key, encode_named_curve_parameters

    identifier = secrets.token_bytes(8)
    with _session(module, "", pin, writing=True) as (session, token):
        curve = session.create_domain_parameters(
            KeyType.EC, {Attribute.EC_PARAMS: encode_named_curve_parameters("secp256r1")}, local=True
        )
        public, _ = curve.generate_keypair(
            store=True,
            id=identifier,
            label=f"fieldtool {number}",
            private_template={Attribute.EXTRACTABLE: False, Attribute.SENSITIVE: True},
        )
        spki = encode_ec_public_key(public)
    place = TokenKey(module, token, identifier.hex(), spki.hex(), pin)
    subject = subject_name(name or f"Officer {number}", organisation, number, Profile.OFFICER)
    information = csr.CertificationRequestInfo(
        {
            "version": "v1",
            "subject": x509.Name.load(subject.public_bytes()),
            "subject_pk_info": keys.PublicKeyInfo.load(spki),
            "attributes": csr.CRIAttributes([]),
        }
    )
    request = csr.CertificationRequest(
        {
            "certification_request_info": information,
            "signature_algorithm": algos.SignedDigestAlgorithm({"algorithm": "sha256_ecdsa"}),
            "signature": sign(place, information.dump()),
        }
    )
    return pem.armor("CERTIFICATE REQUEST", request.dump()), place.to_bytes()


def sign(place: TokenKey, data: bytes) -> bytes:
    """An ECDSA signature with SHA-256 (DER) over `data`, made on the token."""
    from pkcs11 import KeyType, Mechanism, ObjectClass
    from pkcs11.util.ec import encode_ecdsa_signature

    with _session(place.module, place.token, place.pin) as (session, _):
        key = session.get_key(
            object_class=ObjectClass.PRIVATE_KEY, key_type=KeyType.EC, id=bytes.fromhex(place.key)
        )
        raw: bytes = key.sign(hashlib.sha256(data).digest(), mechanism=Mechanism.ECDSA)
    return bytes(encode_ecdsa_signature(raw))


def with_token(credential: Credential) -> Credential:
    """The credential with the way to sign on its token, where its key lies on one; otherwise as it is."""
    if credential.sign_with is not None or not credential.key_pkcs8.startswith(MARK):
        return credential
    place = TokenKey.from_bytes(credential.key_pkcs8)
    return replace(credential, sign_with=lambda data: sign(place, data))


@contextmanager
def _session(module: str, token: str, pin: str, *, writing: bool = False) -> Iterator[tuple[Any, str]]:
    """An open session and the token's serial number. Whatever the token refuses becomes a sentence."""
    try:
        import pkcs11
        from pkcs11 import exceptions
    except ImportError as error:
        raise TokenError(
            "This program was installed without the part that speaks to tokens.",
            "Ask for an installation with tokens, or keep the key in the vault.",
        ) from error
    told: dict[type[Exception], Callable[[], TokenError]] = {
        exceptions.PinIncorrect: lambda: TokenError(
            "The token refused the PIN: nothing was made.",
            "Check the PIN. After a few wrong ones a token locks.",
        ),
        exceptions.PinLocked: lambda: TokenError(
            "The token is locked after too many wrong PINs.", "Let whoever gave it out unlock it."
        ),
        exceptions.NoSuchKey: lambda: TokenError(
            "The key is not on this token: it is another token, or it was emptied.",
            "Plug in the token of this officer.",
        ),
    }
    try:
        library: Any = pkcs11.lib(module)
        library.reinitialize()  # a token that was plugged in after the first look is seen only then
        found = next((each for each in library.get_tokens() if token in ("", _serial(each))), None)
        if found is None:
            raise TokenError
        with found.open(user_pin=pin, rw=writing) as session:
            yield session, _serial(found)
    except (pkcs11.PKCS11Error, RuntimeError, OSError) as error:
        for kind, say in told.items():
            if isinstance(error, kind):
                raise say() from error
        raise TokenError from error


def _serial(token: Any) -> str:
    serial = token.serial
    return serial.decode("ascii", "replace").strip() if isinstance(serial, bytes) else str(serial).strip()
