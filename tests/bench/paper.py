"""A referral form drawn, signed and checked, against the floor of its signature: raw P-256 in a CMS wrapper."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from fieldtool import content, pki
from fieldtool.pdf import ReferralPress
from tests.bench.rounds import Measured, in_turn, seconds
from tests.pdf import samples

ROUNDS = 9


def measure() -> Iterator[Measured]:
    """The whole way of one form of the layout `nrm`, to the bytes that are written."""
    now = datetime.now(UTC)
    authority = pki.create_authority("Example Service", now=now)
    officer = pki.issue_officer(
        authority, name="Testov Invented", number="7", organisation="Example Service", now=now
    )
    press = ReferralPress(content.forms() / "referral", content.resources() / "fonts")

    def issue() -> bytes:
        return press.issue(
            samples.full(), consents=samples.AGREED, layout="nrm", language="en", credential=officer,
            trust_pem=authority.cert_pem, crl_pem=pki.issue_crl(authority, now=now), now=now,
        ).pdf  # fmt: skip

    ready = issue()
    yield in_turn(
        "referral form drawn, signed, checked",
        lambda: seconds(issue),
        lambda: seconds(lambda: pki.sign_detached(ready, officer)),
        ROUNDS,
    )
