"""An invented organisation, its officers, and forms they signed: made once, because signing is what takes time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from fieldtool import content, pki
from fieldtool.domain.officer import Credential
from fieldtool.pdf import IssuedForm, ReferralPress
from tests.pdf import samples


@dataclass(frozen=True)
class Service:
    """An organisation with one officer and one supervisor. `now` is the real moment: other programs check dates too."""

    authority: pki.Authority
    officer: Credential
    supervisor: Credential
    press: ReferralPress
    now: datetime
    crl: bytes

    def issue(self, layout: str = "nrm", language: str = "en", **wanted: object) -> IssuedForm:
        """A signed form about the invented person."""
        arguments: dict[str, object] = {
            "referral": samples.full(),
            "consents": samples.AGREED,
            "credential": self.officer,
            "trust_pem": self.authority.cert_pem,
            "crl_pem": self.crl,
            "now": self.now,
        }
        arguments.update(wanted)
        return self.press.issue(layout=layout, language=language, **arguments)  # type: ignore[arg-type]


FORMS = content.forms() / "referral"


def invented_service() -> Service:
    """The organisation, new."""
    now = datetime.now(UTC)
    name = "Example Border Service"
    authority = pki.create_authority(name, now=now)
    return Service(
        authority,
        pki.issue_officer(authority, name="Testov Invented", number="KE04-07", organisation=name, now=now),
        pki.issue_officer(authority, name="Superova Example", number="KE04-01", organisation=name, now=now),
        ReferralPress(FORMS, content.resources() / "fonts"),
        now,
        pki.issue_crl(authority, now=now),
    )


@pytest.fixture(scope="session")
def service() -> Service:
    return invented_service()


@pytest.fixture(scope="session")
def issued(service: Service) -> IssuedForm:
    """A form with one signature."""
    return service.issue()


@pytest.fixture(scope="session")
def half_signed(service: Service) -> IssuedForm:
    """A form that waits for its second signature."""
    return service.issue("police")


@pytest.fixture(scope="session")
def countersigned(service: Service, half_signed: IssuedForm) -> IssuedForm:
    """A form with both signatures."""
    return service.press.countersign(
        half_signed.pdf,
        service.supervisor,
        trust_pem=service.authority.cert_pem,
        crl_pem=service.crl,
        now=service.now,
    )
