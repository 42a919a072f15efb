"""Following referrals, the directory, prints and answers, as a hand does it on the screen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldtool.domain.decisions import ConsentPurpose, IssuedReferral, ReferralState
from fieldtool.domain.referral_layout import ConsentMissingError
from fieldtool.gui import printing
from fieldtool.gui.pages.certificates import CertificatesPage
from fieldtool.gui.pages.referral import ReferralPage
from fieldtool.gui.pages.referrals import ReferralsPage
from fieldtool.gui.pages.services import ServicesPage
from fieldtool.gui.pages.verify import VerifyPage
from fieldtool.gui.parts.boxes import Banner
from fieldtool.gui.parts.lines import Lines
from fieldtool.gui.printing import ask_and_print, print_pages
from fieldtool.gui.shell import Shell
from tests.gui.fakes import FakeDesk
from tests.gui.invented_form import NOW
from tests.gui.test_pages import Walk, child, choose

Settle = Callable[[], None]


@pytest.fixture
def walk(qtbot: QtBot, shell: Shell, settle: Settle) -> Walk:
    return Walk(qtbot, shell, settle)


@pytest.fixture
def sent(desk: FakeDesk) -> IssuedReferral:
    one = IssuedReferral(
        "r1",
        "case-4",
        "KE04-2026-0001-R1",
        "House Example",
        "shelter",
        ReferralState.SIGNED,
        NOW - timedelta(days=3),
        "4711",
        "0" * 64,
    )
    desk.referrals.append(one)
    return one


def banner(page: object, name: str) -> str:
    found = page.findChild(Banner, name)  # type: ignore[attr-defined]
    assert isinstance(found, Banner)
    return found.words.text()


def test_an_overdue_referral_is_said_and_a_step_is_noted(
    walk: Walk, desk: FakeDesk, sent: IssuedReferral
) -> None:
    page = walk.to("referrals")
    assert isinstance(page, ReferralsPage)
    assert "overdue" in banner(page, "referrals-late")
    choose(page, "referrals-step", "declined")
    walk.press("referrals-note")
    assert "reason" in banner(page, "referrals-problem")
    assert desk.referring.following.events == []
    child(page, QPlainTextEdit, "referrals-reason").setPlainText("Full house")  # type: ignore[attr-defined]
    walk.press("referrals-note")
    walk.settle()
    assert [(e.state, e.reason) for e in desk.referring.following.events] == [
        (ReferralState.DECLINED, "Full house")
    ]
    assert banner(page, "referrals-late") == ""


def test_an_answer_is_taken_in_or_refused_in_words(
    walk: Walk, desk: FakeDesk, sent: IssuedReferral, tmp_path: Path
) -> None:
    page = walk.to("referrals")
    assert isinstance(page, ReferralsPage)
    for name, data in (("answer.pdf", b"%PDF-1.7"), ("nonsense.json", b"{}")):
        (tmp_path / name).write_bytes(data)
        page.take_answer(tmp_path / name)
        walk.settle()
    assert "not an answer" in banner(page, "referrals-problem")
    assert desk.referring.following.answers == [b"%PDF-1.7"]


def test_the_directory_is_searched_by_need_and_fills_the_form(walk: Walk, desk: FakeDesk) -> None:
    page = walk.to("services")
    assert isinstance(page, ServicesPage)
    assert page._list.model_.rowCount() == 2
    choose(page, "services-need", "medical")
    page._look()
    walk.settle()
    assert [one.organisation for _, one in page._list.model_.lines] == ["Clinic Invented"]
    assert "half a year" in banner(page, "services-old")
    walk.press("services-reached")
    walk.settle()
    assert desk.referring.directory.entries[1].checked is not None
    assert banner(page, "services-old") == ""
    assert child(page, QPushButton, "services-reached").isHidden()
    form = walk.to("referral", "case-4")
    assert isinstance(form, ReferralPage)
    choose(form, "referral-layout", "shelter")
    walk.settle()
    box = child(form, QComboBox, "referral-directory")
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert child(form, QLineEdit, "referral-receiver").text() == "House Example"  # type: ignore[attr-defined]


def test_a_missing_consent_is_asked_for_by_name(
    walk: Walk, desk: FakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = walk.to("referral", "case-4")
    assert isinstance(form, ReferralPage)

    def refuse(case_id: str, request: object) -> object:
        raise ConsentMissingError(("police",))

    monkeypatch.setattr(desk.referring, "what_leaves", refuse)
    child(form, QLineEdit, "referral-receiver").setText("Police Example")  # type: ignore[attr-defined]
    form._look()
    walk.settle()
    assert child(form, QPushButton, "consent-yes").isVisible()
    walk.press("consent-yes")
    assert desk.referring.consents == [(ConsentPurpose.POLICE, True, "Police Example")]


def test_a_print_is_checked_by_typing_its_code(walk: Walk) -> None:
    page = walk.to("verify")
    assert isinstance(page, VerifyPage)
    for typed, wanted in (("FT1;a;b;c;d", "verify-good"), ("hello", "verify-bad")):
        child(page, QPlainTextEdit, "verify-code").setPlainText(typed)  # type: ignore[attr-defined]
        page.check_code()
        walk.settle()
        assert banner(page, wanted)
    assert page._answer.isHidden()


def test_a_receiver_answers_a_genuine_form(walk: Walk, tmp_path: Path) -> None:
    page = walk.to("verify")
    assert isinstance(page, VerifyPage)
    (tmp_path / "form.pdf").write_bytes(b"%PDF-1.7")
    page.check(tmp_path / "form.pdf")
    walk.settle()
    assert page._answer.isVisible()
    page.answer_into(tmp_path)
    walk.settle()
    assert "answer.json" in banner(page, "verify-answered")


def test_pages_go_onto_paper_whole(qapp: QApplication, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printer.setPageSize(QPageSize(QSizeF(210, 297), QPageSize.Unit.Millimeter))
    page = (60, 84, b"\x00\x00\x00\xff" * 60 * 84)
    assert print_pages(printer, [page, page]) == 2
    import pypdfium2

    document = pypdfium2.PdfDocument(tmp_path / "out.pdf")
    assert len(document) == 2
    document.close()


def test_lines_are_a_sound_model(qtmodeltester: object) -> None:
    model = Lines()
    model.show_lines([("one", 1), ("two", 2)])
    qtmodeltester.check(model)  # type: ignore[attr-defined]


def test_certificates_are_asked_for_refused_and_revoked(walk: Walk, desk: FakeDesk, tmp_path: Path) -> None:
    page = walk.to("certificates")
    assert isinstance(page, CertificatesPage)
    page.request_into(tmp_path)
    walk.settle()
    assert (tmp_path / "request-4711.pem").read_bytes().startswith(b"-----BEGIN")
    walk.press("certificates-take")
    assert "first" in banner(page, "certificates-problem")
    page.choose(tmp_path / "request-4711.pem")
    walk.press("certificates-take")
    assert "another one" in banner(page, "certificates-problem")
    choose(page, "certificates-why", "affiliationChanged")
    walk.press("certificates-revoke")
    assert desk.referring.enrolling.revoked == [("a1", "affiliationChanged")]


def test_what_the_officer_adds_by_hand_goes_into_the_request(
    walk: Walk, desk: FakeDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    page = walk.to("referral", "case-4")
    assert isinstance(page, ReferralPage)
    walk.settle()
    qtbot.waitUntil(lambda: page.findChild(QPlainTextEdit, "add-risk.contact_warnings") is not None)
    warned = page.findChild(QPlainTextEdit, "add-risk.contact_warnings")
    assert isinstance(warned, QPlainTextEdit)
    warned.setPlainText("Do not call the number ending in 17.")
    child(page, QLineEdit, "add-risk.safe_time").setText("Mornings")  # type: ignore[attr-defined]
    choose(page, "add-risk.trafficker_near", "no")
    child(page, QLineEdit, "add-indicators:means.blackmail").setText("Pictures kept")  # type: ignore[attr-defined]
    child(page, QPushButton, "add-suspected").click()  # type: ignore[attr-defined]
    role = page.findChild(QLineEdit, "add-suspected-0-role")
    assert isinstance(role, QLineEdit)
    qtbot.keyClicks(role, "Recruiter")
    child(page, QLineEdit, "add-annex-words").setText("Visa page")  # type: ignore[attr-defined]
    page._adding.attached([desk.referring.annex("Visa page", b"x")])
    request = page.request()
    assert {one.path: one.text for one in request.typed} == {
        "risk.contact_warnings": "Do not call the number ending in 17.",
        "risk.safe_time": "Mornings",
        "risk.trafficker_near": "no",
        "services.asked": "shelter",
        "indicators:means.blackmail": "Pictures kept",
    }
    assert [one.role for one in request.suspected] == ["Recruiter"]
    assert [one.annex.description for one in request.annexes] == ["Visa page"]
    kept = type(request).from_plain(request.to_plain())
    assert (kept.typed, kept.suspected, kept.annexes) == (request.typed, request.suspected, ())
    child(page, QPushButton, "add-annex-off-0").click()  # type: ignore[attr-defined]
    assert page.request().annexes == ()


def test_what_is_printed_goes_to_a_printer_and_into_no_file(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    said: list[str] = []
    monkeypatch.setattr(printing, "printers", list)
    assert ask_and_print(page, "EX01-2026-0001-R1", [], lambda _: None, said.append) is None
    assert "No printer" in said.pop()
    monkeypatch.setattr(printing, "printers", lambda: ["Invented printer"])
    dialog = ask_and_print(page, "EX01-2026-0001-R1", [], lambda _: None, said.append)
    assert dialog is not None
    assert not said
    assert not dialog.testOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile)
    dialog.reject()


def test_every_bottom_line_can_be_translated() -> None:
    from fieldtool.gui.bottom_line import CHANGES, REVOCATION
    from fieldtool.gui.told import sentences
    from fieldtool.pdf import Outcome, PrintCheck, PrintOutcome, Verification

    for found in (*map(Verification, Outcome), *map(PrintCheck, PrintOutcome)):
        assert found.sentence in sentences()
        assert found.hint in sentences()
    said = {str(Verification(Outcome.GOOD, revoked=one).facts()["revocation"]) for one in (True, False, None)}
    assert said == set(REVOCATION)
    assert set(CHANGES) == {"none", "second signature", "not allowed"}
