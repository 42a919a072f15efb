"""An officer whose key lies on a token, in the real window: key made there, certificate taken, a form signed and checked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldtool.casework.ports import SetUp
from fieldtool.demo import people, play
from fieldtool.domain.officer import Officer, Organisation, Role
from fieldtool.gui.pages.certificates import CertificatesPage
from fieldtool.gui.pages.referral import ReferralPage
from fieldtool.gui.pages.unlock import UnlockPage
from fieldtool.pdf import Outcome, verify_pdf
from tests.e2e.conftest import Sitter, WatchedProgram
from tests.e2e.hand import Hand
from tests.pki.soft_token import MISSING, PIN, soft_token

pytestmark = pytest.mark.skipif(bool(MISSING), reason=MISSING)

WORDS = "amber birch cedar dune ember fjord"


@pytest.fixture
def token(tmp_path: Path) -> Iterator[str]:
    with soft_token(tmp_path / "token") as module:
        yield module


@pytest.fixture
def case_number(sitter: Sitter) -> str:
    """A vault with one case that may be referred, closed again."""
    officer = Officer("TT01-07", "Testov Invented", Role.ADMINISTRATOR)
    desk = (
        WatchedProgram(sitter.base)
        .create(
            SetUp(
                organisation=Organisation("Example Border Service", "TT01"), officer=officer, passphrase=WORDS
            )
        )
        .desk
    )
    case = play.interview(desk, people.PEOPLE[0])
    desk.close()
    return str(case.number)


def unlocked(sitter: Sitter) -> Hand:
    hand = sitter.open()
    page = hand.window.findChild(UnlockPage)
    assert isinstance(page, UnlockPage)
    page.passphrase_given.emit(WORDS)
    sitter.until(hand, lambda: hand.window.shell is not None)
    return hand


def test_a_key_on_a_token_signs_a_form(sitter: Sitter, token: str, case_number: str, tmp_path: Path) -> None:
    hand = unlocked(sitter)
    shell = hand.window.shell
    assert shell is not None
    shell.show_page("certificates")
    sitter.settle(hand)
    page = shell.page("certificates")
    assert isinstance(page, CertificatesPage)

    # A wrong PIN makes nothing, and is not kept in the field.
    hand.click("certificates-token")
    hand.type(token, into="certificates-module")
    hand.type("000000", into="certificates-pin")
    page.request_on_token_into(tmp_path)
    sitter.settle(hand)
    assert "refused the PIN" in hand.banner("certificates-problem")
    assert not list(tmp_path.glob("request-*"))
    assert page._pin.text() == ""

    hand.type(PIN, into="certificates-pin")
    page.request_on_token_into(tmp_path)
    sitter.settle(hand)
    request = tmp_path / "request-TT01-07.pem"
    assert request.read_bytes().startswith(b"-----BEGIN CERTIFICATE REQUEST-----")
    sitter.picture(hand, "token")

    # The organisation stands alone: the same vault is its authority and answers.
    page.certify(request)
    sitter.settle(hand)
    page.choose(tmp_path / "certificate-request-TT01-07.pem")
    page._paper.setText(page._fingerprint.text())
    page.take()
    sitter.settle(hand)
    assert hand.banner("certificates-problem") == ""
    page.save_for_others(tmp_path)
    sitter.settle(hand)

    def form(name: str) -> Path:
        folder = tmp_path / name
        folder.mkdir()
        referral.issue_into(folder)
        sitter.settle(hand)
        return folder

    found: list[str] = []
    shell.room.thread.ask(
        shell, lambda: shell.room.desk.rows(search=case_number, limit=1)[0].id, found.append
    )
    sitter.until(hand, lambda: bool(found))
    shell.show_page("referral", found[0])
    sitter.settle(hand)
    referral = shell.page("referral")
    assert isinstance(referral, ReferralPage)
    hand.type("House Example", into="referral-receiver")
    sitter.settle(hand)
    folder = form("signed")
    (signed,) = folder.glob("referral-*.pdf")
    check = verify_pdf(
        signed.read_bytes(),
        trust_pem=(tmp_path / "ca.pem").read_bytes(),
        crl_pem=(tmp_path / "crl.pem").read_bytes(),
        now=datetime.now(UTC),
    )
    assert check.outcome is Outcome.GOOD
    assert check.signer == "Testov Invented"

    # Without the token nothing is signed, nothing is written, and the page says so.
    for file in (tmp_path / "token" / "tokens").rglob("*"):
        if file.is_file():
            file.unlink()
    folder = form("without")
    assert list(folder.iterdir()) == []
    assert "token" in hand.banner("referral-problem")
