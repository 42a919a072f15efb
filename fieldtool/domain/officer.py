"""Who works with the vault, and in which role."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum


class Role(StrEnum):
    """What an officer may do; the table of permissions hangs on it."""

    OFFICER = "officer"
    SUPERVISOR = "supervisor"
    ANALYST = "analyst"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class Officer:
    """A person who works with the vault. `number` stands in every record; the name only on forms they sign."""

    number: str
    name: str = field(repr=False)
    role: Role = Role.OFFICER


@dataclass(frozen=True, slots=True)
class Credential:
    """A certificate with its private key: PEM certificate, PEM chain (issuer certificates), PKCS#8 DER key.

    Where the key lies on a token, `key_pkcs8` says where, and `sign_with` makes an ECDSA signature with SHA-256 (DER)
    over the bytes it is given.
    """

    certificate_pem: bytes
    chain_pem: bytes
    key_pkcs8: bytes = field(repr=False)
    sign_with: Callable[[bytes], bytes] | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Organisation:
    """Who runs this vault. `site` begins every case number; `country` is where the vault stands (ISO 3166)."""

    name: str
    site: str
    country: str = ""
    contact: str = ""
