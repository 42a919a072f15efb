"""An invented organisation with officers, a headquarters with keys, and bundles sealed by the one for the other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from fieldtool import bundle, pki
from fieldtool.casework.ports import Trust
from fieldtool.domain.journal import JournalHead
from fieldtool.domain.officer import Credential

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


def sign(data: bytes, credential: Credential) -> bytes:
    """The real signature, at the tests' moment."""
    return pki.sign_detached(data, credential, now=NOW)


def record(number: int, text: str = "Amina Example") -> dict[str, Any]:
    """A small record as a laptop gives it."""
    return {
        "schema": "fieldtool-case/1",
        "id": f"case-{number:06d}",
        "number": f"KE04-2026-{number:04d}",
        "device": "dev1",
        "created": "2026-11-23T06:40:24.120Z",
        "organisation": "Example Org",
        "codings": [
            {
                "id": "k",
                "at": "2026-11-23T06:40:24.120Z",
                "revision": 1,
                "replies": {"act.recruited": "yes"},
                "fields": {"prs_FirstName": text},
            }
        ],
    }


@dataclass(frozen=True)
class Fleet:
    """Everybody's keys."""

    authority: pki.Authority
    officer: Credential
    stranger: Credential
    identity: str
    recipient: str

    @property
    def trusts(self) -> list[Trust]:
        """What headquarters trusts."""
        return [Trust(self.authority.cert_pem)]

    def seal(
        self,
        target: Path,
        records: Iterable[Mapping[str, Any]] = (),
        *,
        seq: int = 1,
        previous: str = "",
        credential: Credential | None = None,
        recipients: tuple[str, ...] | None = None,
        **more: Any,
    ) -> tuple[str, int]:
        """Seals as the laptop dev1 would."""
        return bundle.seal(
            target,
            records=records,
            device="dev1",
            organisation="Example Org",
            seq=seq,
            previous=previous,
            journal_head=JournalHead(40 + seq, "ab" * 32),
            recipients=recipients or (self.recipient,),
            credential=credential or self.officer,
            sign=sign,
            now=NOW,
            **more,
        )

    def unseal(self, path: Path, **more: Any) -> Any:
        """Opens as headquarters would."""
        given: dict[str, Any] = {
            "identities": [self.identity],
            "verify": pki.verify_detached,
            "trusts": self.trusts,
            "now": NOW,
            "folder": path.parent,
        }
        return bundle.unseal(path, **(given | more))


@pytest.fixture(scope="session")
def fleet() -> Fleet:
    authority = pki.create_authority("Example Org", now=NOW)
    other = pki.create_authority("Somebody Else", now=NOW)
    identity, recipient = bundle.new_identity()
    return Fleet(
        authority,
        pki.issue_officer(authority, name="Testov Invented", number="7", organisation="Example Org", now=NOW),
        pki.issue_officer(other, name="Nobody Known", number="7", organisation="Somebody Else", now=NOW),
        identity,
        recipient,
    )
