"""The main job, typed and clicked through the real window on real components, and checked with strangers' tools."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit

from fieldtool.cli.main import run as command_line
from fieldtool.gui.words import say
from fieldtool.toolbox import Toolbox
from fieldtool.vault import FLOOR
from tests.e2e import strangers
from tests.e2e.conftest import Sitter
from tests.e2e.hand import Hand, reply_to

SCRIPT = {
    "place_checks": "",
    "need_immediate_danger": "no",
    "needs_gate": "no",
    "need_mental_health": "no",
    "talk_language": "English",
    "age_group": "adult",
    "consent_interview": "yes",
    "consent_record": "yes",
    "consent_referral": "yes",
    "consent_share_hq": "yes",
    "consent_statistics": "yes",
    "about_you": "yes",
    "first_name": "Amina",
    "second_name": "Example",
    "age_years": "24",
    "others_part": "yes",
    "act_recruited": "yes",
    "smuggling_border_crossed": "yes",
    "smuggling_procured": "yes",
    "smuggling_illegal_entry": "yes",
    "smuggling_not_national_or_resident": "yes",
    "smuggling_benefit": "yes",
    "promises_gate": "yes",
    "deception_nature_of_job": "yes",
}
LEFT_AT = "deception_wages"


def shown_pieces(hand: Hand) -> list[str]:
    """The numbered pieces to be written down, as they stand on the screen."""
    found = [re.fullmatch(r"(\d+)\.\s+(\S+)", one.text()) for one in hand.all(QLabel)]
    pieces = {int(one[1]): one[2] for one in found if one}
    return [pieces[number] for number in sorted(pieces)]


def first_run(sitter: Sitter) -> tuple[Hand, str]:
    """Sets a laptop up by typing and clicking; returns the words that open it."""
    hand = sitter.open()
    assert hand.page == "first-run"
    sitter.picture(hand, "01-first-run")

    def go_on() -> None:
        hand.click("first-run-next")
        sitter.settle(hand)

    go_on()
    hand.type("Example Border Service", "organisation")
    hand.type("ex01", "site")
    hand.type("xx", "country")
    go_on()
    hand.type("Officer Example", "officer-name")
    hand.type("4711", "officer-number")
    go_on()
    sitter.until(hand, lambda: bool(shown_pieces(hand)))
    words = shown_pieces(hand)
    assert len(words) == 6, words
    sitter.picture(hand, "02-six-words")
    go_on()
    assert shown_pieces(hand) == [], "the words stay in sight while they are asked for"
    hand.type(" ".join(words), "words-again")
    go_on()
    sitter.until(hand, lambda: bool(shown_pieces(hand)))
    groups = shown_pieces(hand)
    assert len(groups) >= 4
    sitter.picture(hand, "03-recovery-code")
    go_on()
    asked = [one for one in hand.all(QLineEdit) if one.objectName().startswith("recovery-group-")]
    assert len(asked) == 2
    for field in asked:
        hand.type(groups[int(field.objectName().rsplit("-", 1)[1]) - 1], field.objectName())
    go_on()
    sitter.until(hand, lambda: hand.page == "today")
    return hand, " ".join(words)


def interview_until(sitter: Sitter, hand: Hand, last: str) -> list[str]:
    """Begins an interview and answers it by keyboard up to a question, which is left open."""
    hand.keys("Ctrl+N")
    hand.click("begin-button")
    sitter.until(hand, lambda: hand.page == "meet")
    hand.click("meet-new")
    sitter.until(hand, lambda: hand.page == "interview" and bool(hand.question[0]))
    asked = []
    while hand.question[0] != last:
        name = reply_to(hand, SCRIPT)
        sitter.settle(hand)
        assert hand.banner("trouble") == "", (name, hand.banner("trouble"))
        if hand.question[0] == name:
            hand.go_on()
        sitter.until(hand, lambda name=name: hand.question[0] != name)
        asked.append(name)
        assert len(asked) < 200, asked
    return asked


@pytest.fixture
def at_work(sitter: Sitter) -> tuple[Hand, str]:
    return first_run(sitter)


def test_the_gate_and_the_consent_open_the_conversation_and_the_panel_follows(
    sitter: Sitter, at_work: tuple[Hand, str]
) -> None:
    hand, _ = at_work
    asked = interview_until(sitter, hand, "smuggling_border_crossed")
    assert asked.index("place_checks") == 0
    assert (
        asked.index("place_checks") < asked.index("need_immediate_danger") < asked.index("consent_interview")
    )
    assert asked.index("consent_interview") < asked.index("first_name") < asked.index("act_recruited")
    before, chip = hand.panel, hand.words("smuggling-state")
    hand.press("yes")
    sitter.settle(hand)
    assert hand.panel != before
    assert hand.words("smuggling-state") == chip
    assert re.fullmatch(r"Saved \S*\d\d:\d\d:\d\d\S*, encrypted", hand.words("saved-line"))
    sitter.picture(hand, "04-interview")


def test_locking_ends_the_process_and_unlocking_is_at_the_same_question(
    sitter: Sitter, at_work: tuple[Hand, str]
) -> None:
    hand, words = at_work
    interview_until(sitter, hand, LEFT_AT)
    assert hand.words("smuggling-state") == say("indicated").capitalize()
    panel = hand.panel
    sitter.picture(hand, "05-before-the-lock")
    hand.keys("Ctrl+L")
    assert sitter.program.restarts == 1
    assert not hand.window.isVisible()
    hand = sitter.open()
    assert hand.page == "unlock"
    hand.type("not these words")
    hand.keys("Return")
    sitter.until(hand, lambda: bool(hand.banner("unlock-problem")))
    assert "does not open" in hand.banner("unlock-problem")
    hand.type(words, "passphrase")
    hand.keys("Return")
    sitter.until(hand, lambda: hand.page == "today")
    sitter.picture(hand, "06-unlocked-again")
    cases = next(one for one in hand.all(QAbstractItemView) if one.objectName() != "rail")
    cases.setFocus()
    cases.setCurrentIndex(cases.model().index(0, 0))
    hand.keys("Return")
    sitter.until(hand, lambda: hand.page == "interview" and bool(hand.question[0]))
    assert hand.question[0] == LEFT_AT
    assert hand.panel == panel
    hand.keys("PgUp")
    sitter.until(hand, lambda: hand.question[0] == "deception_nature_of_job")
    assert hand.chosen == ["yes"]


def test_a_signed_form_and_a_sealed_bundle_leave_and_the_receipt_comes_back(
    sitter: Sitter, at_work: tuple[Hand, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hand, words = at_work
    interview_until(sitter, hand, "promises_gate")
    stick = tmp_path / "stick"
    stick.mkdir()
    passphrase = tmp_path / "passphrase.txt"
    passphrase.write_text("invented words of headquarters\n", encoding="utf-8")

    def cli(*words: object) -> tuple[int, dict[str, object]]:
        code = command_line([str(word) for word in words] + ["--json"], lambda: Toolbox(FLOOR))
        return code, json.loads(capsys.readouterr().out)

    # the referral, signed
    hand.keys("Alt+7")
    sitter.until(hand, lambda: hand.page == "referral")
    hand.type("Example Shelter Network", "referral-receiver")
    hand.type("A safe place tonight.", "referral-purpose")
    sitter.until(hand, lambda: True)
    hand.click("referral-issue")
    hand.answer_file_dialog(str(stick))
    sitter.until(hand, lambda: bool(hand.banner("referral-done")))
    sitter.picture(hand, "07-referral")
    (form,) = stick.glob("referral-*.pdf")
    assert "Amina" not in form.name
    trust = sitter.program.trust
    (tmp_path / "ca.pem").write_bytes(trust.ca_pem)
    (tmp_path / "crl.pem").write_bytes(trust.crl_pem or b"")
    code, facts = cli("verify", form, "--trust", tmp_path / "ca.pem", "--crl", tmp_path / "crl.pem")
    assert (code, facts["outcome"]) == (0, "good")
    if shutil.which("pdfsig") and shutil.which("certutil"):
        said = strangers.pdfsig(form, tmp_path / "ca.pem", tmp_path)
        for line in ("Signature is Valid.", "Certificate is Trusted.", "Total document signed"):
            assert line in said

    # headquarters, and its key on this laptop
    code, made = cli(
        "hq", "init", tmp_path / "hq", "--trust", tmp_path / "ca.pem", "--passphrase-file", passphrase
    )
    assert code == 0
    hand.keys("Alt+1")
    sitter.until(hand, lambda: hand.page == "today")
    hand.click("to-exchange")
    sitter.until(hand, lambda: hand.page == "exchange")
    hand.click("exchange-key-fold")
    hand.type(str(made["recipient"]), "exchange-recipient")
    hand.click("exchange-certificate")
    hand.answer_file_dialog(str(made["certificate_file"]))
    sitter.until(hand, lambda: str(made["fingerprint"]) in hand.words("exchange-fingerprint"))
    hand.click("exchange-compared")
    hand.click("exchange-remember")
    sitter.until(hand, lambda: "Remembered" in hand.words("exchange-ca-name"))

    # sealed, taken in twice, answered
    hand.click("exchange-seal")
    hand.answer_file_dialog(str(stick))
    sitter.until(hand, lambda: bool(hand.banner("exchange-done")))
    sitter.picture(hand, "08-sealed")
    (bundle,) = stick.glob("*.age")
    key = ("--passphrase-file", passphrase)
    for outcome in ("accepted", "already_imported"):
        code, took = cli("hq", "import", tmp_path / "hq", bundle, *key)
        assert code == 0
        assert [line["outcome"] for line in took["bundles"]] == [outcome]
        assert took["cases_held"] == 1
    device = took["bundles"][0]["device"]
    code, _ = cli("hq", "receipt", tmp_path / "hq", "--device", device, "--out", stick / "receipt.tar", *key)
    assert code == 0
    hand.click("exchange-receipt")
    hand.answer_file_dialog(str(stick / "receipt.tar"))
    sitter.until(hand, lambda: "receipt is in order" in hand.banner("exchange-done"))
    sitter.picture(hand, "09-receipt")
    hand.window.close()
    desk = sitter.program.unlock(words)
    try:
        (line,) = desk.exchange.bundles()
        assert line.receipted is not None
        assert list(desk.exchange.waiting()) == []
    finally:
        desk.close()
