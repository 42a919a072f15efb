"""An invented fleet and a real headquarters in either home: encrypted vault or PostgreSQL, sealed bundles, signatures."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from fieldtool import pki, wiring
from fieldtool.adapters import PkiSigning, age_bundles
from fieldtool.bundle import AgeBundles
from fieldtool.casework.collating import ImportReport
from fieldtool.casework.desk import Desk
from fieldtool.casework.headquarters import Headquarters
from fieldtool.casework.hq_setting_up import create_headquarters, open_headquarters
from fieldtool.casework.ports import SetUp, Trust
from fieldtool.casework.setting_up import create_vault
from fieldtool.collation import CollationHomes
from fieldtool.domain.journal import JournalHead
from fieldtool.domain.officer import Credential, Officer, Organisation, Role
from fieldtool.domain.record import CaseRecord
from fieldtool.vault.headquarters import SqlHeadquartersVaults
from fieldtool.vault.keys import FLOOR
from fieldtool.vault.record_seal import AesRecordSeal
from tests.collation.cluster import cluster

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
PASSPHRASE = "six invented words for headquarters alone"


class Signing:
    """Port `Signing` over the real pki, at the tests' moment."""

    def create_authority(self, organisation: str, *, now: datetime) -> tuple[bytes, bytes]:
        made = pki.create_authority(organisation, now=now)
        return made.cert_pem, made.key_pkcs8

    def issue_officer(
        self, ca_pem: bytes, ca_key: bytes, *, officer: Officer, organisation: str, now: datetime
    ) -> Credential:
        return pki.issue_officer(
            pki.Authority(ca_pem, ca_key),
            name=officer.name,
            number=officer.number,
            organisation=organisation,
            now=now,
        )

    def issue_crl(self, ca_pem: bytes, ca_key: bytes, revoked: Any, *, now: datetime) -> bytes:
        return pki.issue_crl(pki.Authority(ca_pem, ca_key), revoked, now=now)

    def fingerprint(self, certificate_pem: bytes) -> str:
        return pki.fingerprint(certificate_pem)

    def sign_detached(self, data: bytes, credential: Credential) -> bytes:
        return pki.sign_detached(data, credential, now=NOW)


BUNDLES = AgeBundles(sign=Signing().sign_detached, verify=pki.verify_detached)
SHARED = {"id": "c", "purpose": "share_hq", "given": True, "at": "2026-11-23T06:40:24.120Z", "officer": "7"}


def case(number: int, *answers: Mapping[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "schema": "fieldtool-case/1",
        "id": f"case-{number:04d}",
        "number": f"KE04-2026-{number:04d}",
        "device": "dev1",
        "created": "2026-11-23T06:40:24.120Z",
        "organisation": "Example Org",
        "consents": [SHARED],
        "answers": list(answers),
    } | more


def answer(one: str, value: str, *, seq: int = 1, replaces: str = "") -> dict[str, Any]:
    found = {
        "id": one, "interview_id": "i", "ref": "/data/price", "value": value, "mark": "given", "seq": seq,
        "at": "2026-11-23T06:40:24.120Z", "officer": "7", "basis": "said", "withdrawn": False,
    }  # fmt: skip
    return found | ({"replaces": replaces} if replaces else {})


@dataclass
class Laptop:
    """A laptop that only seals."""

    folder: Path
    recipient: str
    credential: Credential
    device: str = "dev1"
    previous: str = ""
    seq: int = 0
    sent: list[Path] = field(default_factory=list)

    def send(
        self,
        *records: Mapping[str, Any],
        journal: JournalHead | None = None,
        reply_to: str = "",
        at: datetime | None = None,
    ) -> Path:
        self.seq += 1
        path = self.folder / f"{self.device}-{self.seq:06d}-{len(self.sent):04d}-{secrets.token_hex(3)}.age"
        self.previous, _ = BUNDLES.seal(
            path,
            records=records,
            device=self.device,
            organisation="Example Org",
            seq=self.seq,
            previous=self.previous,
            journal_head=journal or JournalHead(100 * self.seq, f"{self.seq:064x}"),
            recipients=[self.recipient],
            credential=self.credential,
            now=at or NOW + timedelta(minutes=self.seq),
            reply_to=reply_to,
        )
        self.sent.append(path)
        return path

    def cloned(self) -> Laptop:
        return Laptop(self.folder, self.recipient, self.credential, self.device, self.previous, self.seq)


@pytest.fixture(scope="module")
def organisation() -> tuple[pki.Authority, Credential]:
    authority = pki.create_authority("Example Org", now=NOW)
    return authority, pki.issue_officer(
        authority, name="Testov Invented", number="7", organisation="Example Org", now=NOW
    )


@pytest.fixture
def database() -> Iterator[str]:
    url = cluster().new_database()
    yield url
    cluster().drop(url)


@pytest.fixture(params=["vault", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def hq(
    request: pytest.FixtureRequest, tmp_path: Path, organisation: tuple[pki.Authority, Credential]
) -> Iterator[Headquarters]:
    """An open headquarters, in either home."""
    url = str(request.getfixturevalue("database")) if request.param == "postgresql" else ""
    made, _ = create_headquarters(
        tmp_path / "hq",
        name="Example Headquarters",
        passphrase=PASSPHRASE,
        trusted=[Trust(organisation[0].cert_pem)],
        vaults=homes(url),
        opener=BUNDLES,
        signing=Signing(),
        clock=lambda: NOW,
    )
    yield made
    made.close()


def homes(url: str = "") -> CollationHomes:
    return CollationHomes(SqlHeadquartersVaults(FLOOR), AesRecordSeal, url)


def reopened(folder: Path) -> Headquarters:
    """Opened again, in the home its vault remembers."""
    return open_headquarters(
        folder,
        passphrase=PASSPHRASE,
        vaults=homes(),
        opener=BUNDLES,
        signing=Signing(),
        clock=lambda: NOW,
    )


@pytest.fixture
def laptop(hq: Headquarters, tmp_path: Path, organisation: tuple[pki.Authority, Credential]) -> Laptop:
    folder = tmp_path / "stick"
    folder.mkdir()
    return Laptop(folder, hq.recipient, organisation[1])


def held(hq: Headquarters) -> list[CaseRecord]:
    return list(hq._store.records())


@dataclass(frozen=True)
class Ends:
    """Both ends, and the stick between them."""

    desk: Desk
    hq: Headquarters
    stick: Path

    def carry(self) -> ImportReport:
        """Seals what waits, brings it over, imports it."""
        return self.hq.import_bundle(self.desk.exchange.seal(self.stick).path)


@pytest.fixture
def ends(tmp_path: Path) -> Iterator[Ends]:
    shop = wiring.workshop(FLOOR)
    set_up = SetUp(
        Organisation("Example Org", "KE04", "KE"),
        Officer("7", "Testov Invented", Role.ADMINISTRATOR),
        "six invented words for one laptop",
    )
    desk = create_vault(tmp_path / "vault", set_up, shop).desk
    ca_pem, crl_pem = (desk._store.secret(name) for name in ("authority_certificate", "authority_crl"))
    assert ca_pem is not None
    hq, _ = create_headquarters(
        tmp_path / "hq",
        name="Example Headquarters",
        passphrase="six invented words for headquarters alone",
        trusted=[Trust(ca_pem, crl_pem)],
        vaults=SqlHeadquartersVaults(FLOOR),
        opener=age_bundles(),
        signing=PkiSigning(),
        clock=shop.clock,
    )
    stick = tmp_path / "stick"
    stick.mkdir()
    desk.exchange.set_headquarters(hq.recipient, hq.ca_pem, fingerprint=hq.fingerprint_of(hq.ca_pem))
    yield Ends(desk, hq, stick)
    hq.close()
    desk.close()
