"""The other pages: what they show is what the desk says, and what is decided reaches it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldtool.domain.assessment import Reply
from fieldtool.domain.case import CaseStatus
from fieldtool.domain.decisions import ConsentPurpose, Grounds
from fieldtool.gui.pages.cases import CasesPage
from fieldtool.gui.pages.exchange import ExchangePage
from fieldtool.gui.pages.journal import JournalPage
from fieldtool.gui.pages.referral import ReferralPage
from fieldtool.gui.pages.verify import VerifyPage
from fieldtool.gui.parts.boxes import Banner
from fieldtool.gui.parts.case_list import CaseModel
from fieldtool.gui.parts.label import Label
from fieldtool.gui.parts.sign_list import SignList
from fieldtool.gui.shell import Shell
from fieldtool.gui.window import Window
from tests.gui.fakes import FakeDesk

Settle = Callable[[], None]


class Walk:
    """Goes from page to page and uses what is there."""

    def __init__(self, qtbot: QtBot, shell: Shell, settle: Settle) -> None:
        self.qtbot, self.shell, self.settle = qtbot, shell, settle

    def to(self, name: str, about: object = None) -> QWidget:
        self.shell.show_page(name, about)
        self.settle()
        self.settle()
        return self.shell.page(name)

    def press(self, name: str) -> None:
        page = self.shell.page(self.shell.here)
        made = page.findChild(QPushButton, name)
        assert made is not None, name
        self.qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
        self.settle()
        self.settle()


@pytest.fixture
def walk(qtbot: QtBot, shell: Shell, settle: Settle) -> Walk:
    return Walk(qtbot, shell, settle)


def child(page: QWidget, kind: type, name: str) -> QWidget:
    """A named part of a page."""
    found = page.findChild(kind, name)
    assert found is not None, name
    assert isinstance(found, QWidget)
    return found


def choose(page: QWidget, name: str, value: str) -> None:
    """Chooses a value in a combo box as a finger does."""
    box = child(page, QComboBox, name)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


# today and cases


def test_today_begins_an_interview_in_the_chosen_language(walk: Walk, desk: FakeDesk) -> None:
    page = walk.to("today")
    choose(page, "begin-language", "fr")
    walk.press("begin-button")
    assert walk.shell.here == "meet"
    walk.press("meet-new")
    walk.settle()
    assert walk.shell.here == "interview"
    assert list(desk.interviews.values())[-1].language == "fr"
    assert len(desk.cases) == 5


def test_search_as_you_type(walk: Walk, qtbot: QtBot) -> None:
    page = walk.to("cases")
    assert isinstance(page, CasesPage)
    assert len(page.list.cases.rows) == 4
    qtbot.keyClicks(child(page, QLineEdit, "case-search"), "yus")
    qtbot.waitUntil(lambda: len(page.list.cases.rows) == 1)
    assert page.list.cases.rows[0].name == "Yusuf Mithal"


def test_cases_come_page_by_page(walk: Walk, desk: FakeDesk, qtbot: QtBot) -> None:
    for _number in range(130):
        desk.begin()
    page = walk.to("cases")
    assert isinstance(page, CasesPage)
    model = page.list.cases
    assert model.rowCount() == 50
    page.list.scrollToBottom()
    qtbot.waitUntil(lambda: model.rowCount() == 100)
    page.list.scrollToBottom()
    qtbot.waitUntil(lambda: model.rowCount() == 134)
    assert len({row.id for row in model.rows}) == 134


def test_the_case_model_is_a_sound_model(desk: FakeDesk, qtmodeltester: object) -> None:
    model = CaseModel()
    model.show_rows(desk.rows(), more=True)
    qtmodeltester.check(model)  # type: ignore[attr-defined]


def test_a_case_opens_from_the_list_by_keyboard(walk: Walk, qtbot: QtBot) -> None:
    page = walk.to("cases")
    assert isinstance(page, CasesPage)
    qtbot.keyClick(child(page, QLineEdit, "case-search"), Qt.Key.Key_Down)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    walk.settle()
    walk.settle()
    assert walk.shell.here == "case"
    assert walk.shell.case is not None
    assert walk.shell.case.case_id == "case-4"


# a case


def test_a_consent_is_withdrawn(walk: Walk, desk: FakeDesk) -> None:
    walk.to("case", "case-4")
    walk.press("withdraw-referral")
    said = desk.read("case-4").consent(ConsentPurpose.REFERRAL)
    assert said is not None
    assert not said.given


def test_the_status_of_a_case_is_kept(walk: Walk, desk: FakeDesk) -> None:
    page = walk.to("case", "case-4")
    choose(page, "case-status-now", CaseStatus.CLOSED.value)
    walk.settle()
    assert desk.cases["case-4"].status is CaseStatus.CLOSED


# the checklist


def test_the_officer_answers_a_sign_from_what_was_seen(walk: Walk, desk: FakeDesk) -> None:
    page = walk.to("checklist", "case-4")
    signs = page.findChild(SignList)
    assert signs is not None
    signs.setCurrentIndex(signs.signs.index(signs.signs.row_of("sign.fearful")))
    walk.press("observe-yes")
    assert desk.observed["interview-4"] == {"sign.fearful": Reply.YES}
    assert signs.signs.shown[signs.signs.row_of("sign.fearful")].reply == "yes"


def test_signs_are_found_by_words_part_and_state(walk: Walk, qtmodeltester: object) -> None:
    page = walk.to("checklist", "case-4")
    signs = page.findChild(SignList)
    assert signs is not None
    signs.signs.filter("documents taken", "", "")
    everything = len(signs.signs.shown)
    signs.signs.filter("", "", "answered")
    assert {line.indicator.id for line in signs.signs.shown} == {"act.recruited", "deception.nature_of_job"}
    signs.signs.filter("", "need", "open")
    assert {line.indicator.group for line in signs.signs.shown} == {"need"}
    assert everything < len(signs.signs._all)
    qtmodeltester.check(signs.signs)  # type: ignore[attr-defined]


# the assessment


def test_a_decision_needs_reasons_and_is_kept(walk: Walk, desk: FakeDesk) -> None:
    page = walk.to("assessment", "case-4")
    choose(page, "determine-trafficking", Grounds.REASONABLE_GROUNDS.value)
    walk.press("determine-button")
    assert desk.determinations == []
    trouble = walk.shell.findChild(Banner, "trouble")
    assert trouble is not None
    assert "needs reasons" in trouble.words.text()
    reasons = child(page, QPlainTextEdit, "determine-reasons")
    assert isinstance(reasons, QPlainTextEdit)
    reasons.setPlainText("Told one job, given another.")
    walk.press("determine-button")
    assert desk.determinations[0].trafficking is Grounds.REASONABLE_GROUNDS
    shown = child(page, Label, "determinations")
    assert isinstance(shown, Label)
    assert "Told one job" in shown.text()


def test_no_page_about_a_case_shows_a_share_or_a_total(walk: Walk) -> None:
    for name in ("case", "assessment", "checklist"):
        page = walk.to(name, "case-4")
        for label in page.findChildren(QLabel):
            assert "%" not in label.text(), (name, label.text())
            assert "score" not in label.text().lower(), (name, label.text())


# the referral


def test_what_leaves_and_what_stays_is_shown_before_anything_is_written(walk: Walk, desk: FakeDesk) -> None:
    page = walk.to("referral", "case-4")
    shown = {label.text() for label in page.findChildren(QLabel) if label.isVisible()}
    assert "Shelter tonight" in shown
    assert "The person has not agreed" in shown
    assert desk.referrals == []


def test_without_consent_nothing_can_be_signed(walk: Walk, qtbot: QtBot) -> None:
    page = walk.to("referral", "case-4")
    choose(page, "referral-layout", "medical")
    problem = child(page, Banner, "referral-problem")
    qtbot.waitUntil(problem.isVisible)
    assert not child(page, QPushButton, "referral-issue").isEnabled()


def test_a_signed_form_is_saved_and_its_pages_are_shown(walk: Walk, desk: FakeDesk, tmp_path: Path) -> None:
    page = walk.to("referral", "case-4")
    assert isinstance(page, ReferralPage)
    receiver = child(page, QLineEdit, "referral-receiver")
    assert isinstance(receiver, QLineEdit)
    receiver.setText("Example Shelter")
    page.issue_into(tmp_path)
    walk.settle()
    assert desk.referrals[0].receiver == "Example Shelter"
    assert (tmp_path / "referral-KE04-2026-0001-R1.pdf").exists()
    done = child(page, Banner, "referral-done")
    assert done.isVisible()
    pages = [w for w in page.findChildren(QWidget) if w.accessibleName() == "Page 1"]
    assert pages
    assert pages[0].height() > 0


def test_the_form_is_seen_before_it_is_signed(walk: Walk, desk: FakeDesk, tmp_path: Path) -> None:
    page = walk.to("referral", "case-4")
    walk.press("referral-preview")
    assert [w for w in page.findChildren(QWidget) if w.accessibleName() == "Page 1" and w.isVisible()]
    assert not child(page, Banner, "referral-done").isVisible()
    assert desk.referrals == []
    walk.press("referral-again")
    assert not [w for w in page.findChildren(QWidget) if w.accessibleName() == "Page 1" and w.isVisible()]


def test_a_referral_without_a_receiver_asks_for_one(walk: Walk) -> None:
    page = walk.to("referral", "case-4")
    walk.press("referral-issue")
    problem = child(page, Banner, "referral-problem")
    assert isinstance(problem, Banner)
    assert "Who receives it" in problem.words.text()


# checking a form


def test_a_good_form_says_so_and_shows_the_facts(walk: Walk, tmp_path: Path) -> None:
    (tmp_path / "form.pdf").write_bytes(b"%PDF-1.7")
    page = walk.to("verify")
    assert isinstance(page, VerifyPage)
    page.check(tmp_path / "form.pdf")
    walk.settle()
    assert child(page, Banner, "verify-good").isVisible()
    assert not child(page, Banner, "verify-bad").isVisible()


@pytest.mark.parametrize("content", [b"hello", None])
def test_a_bad_or_missing_file_is_one_sentence(walk: Walk, tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "form.pdf"
    if content is not None:
        file.write_bytes(content)
    page = walk.to("verify")
    assert isinstance(page, VerifyPage)
    page.check(file)
    walk.settle()
    assert child(page, Banner, "verify-bad").isVisible()
    assert not child(page, Banner, "verify-good").isVisible()


# headquarters


def test_sealing_needs_the_key_of_headquarters(walk: Walk, tmp_path: Path) -> None:
    page = walk.to("exchange")
    assert isinstance(page, ExchangePage)
    assert not child(page, QPushButton, "exchange-seal").isEnabled()
    (tmp_path / "ca.pem").write_bytes(b"PEM")
    recipient = child(page, QLineEdit, "exchange-recipient")
    assert isinstance(recipient, QLineEdit)
    recipient.setText("age1invented")
    page.choose_certificate(tmp_path / "ca.pem")
    walk.settle()
    fingerprint = child(page, Label, "exchange-fingerprint")
    assert isinstance(fingerprint, Label)
    assert "AA:BB:CC:DD" in fingerprint.text()
    assert not child(page, QPushButton, "exchange-remember").isEnabled()
    page.remember()
    walk.settle()
    assert not child(page, QPushButton, "exchange-seal").isEnabled(), "nobody compared yet"
    compared = child(page, QCheckBox, "exchange-compared")
    assert isinstance(compared, QCheckBox)
    compared.setChecked(True)
    page.remember()
    walk.settle()
    walk.settle()
    assert child(page, QPushButton, "exchange-seal").isEnabled()
    page.seal_into(tmp_path)
    walk.settle()
    walk.settle()
    assert (tmp_path / "fieldtool-test-000002.age").exists()
    assert child(page, Banner, "exchange-done").isVisible()


def test_a_receipt_marks_its_bundle(walk: Walk, tmp_path: Path) -> None:
    page = walk.to("exchange")
    assert isinstance(page, ExchangePage)
    page.take_answer(tmp_path / "receipt")
    walk.settle()
    walk.settle()
    assert "received" in {label.text() for label in page.findChildren(QLabel) if label.isVisible()}


# journal, settings


def test_the_journal_is_a_sound_model_and_reads_on(walk: Walk, qtmodeltester: object) -> None:
    page = walk.to("journal")
    assert isinstance(page, JournalPage)
    assert page.model.rowCount() == 7
    qtmodeltester.check(page.model)  # type: ignore[attr-defined]


def test_a_choice_in_settings_takes_hold_and_is_kept(walk: Walk, window: Window, settle: Settle) -> None:
    page = walk.to("settings")
    choose(page, "settings-theme", "dark")
    settle()
    assert window.look.theme.colours.name == "dark"
    assert window.shell is not None
    assert window.shell.here == "settings"
    kept = Path(window.look.settings._file.fileName()).read_text(encoding="utf-8")
    assert "theme=dark" in kept


def test_letters_grow_by_key(walk: Walk, window: Window, settle: Settle, qtbot: QtBot) -> None:
    walk.to("today")
    qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert window.look.settings.now.text_percent == 115
