"""Reminders, prints by a picture, locked forms, many forms at once, own layouts: as a hand does it on the screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldtool.domain.decisions import IssuedReferral
from fieldtool.gui.pages.referral import ReferralPage
from fieldtool.gui.pages.today import TodayPage
from fieldtool.gui.pages.verify import VerifyPage
from fieldtool.gui.parts.many_forms import ManyForms
from fieldtool.gui.shell import Shell
from tests.gui.fakes import FakeDesk
from tests.gui.test_pages import Walk, child
from tests.gui.test_referrals import banner, sent

Settle = Callable[[], None]
__all__ = ["sent"]


@pytest.fixture
def walk(qtbot: QtBot, shell: Shell, settle: Settle) -> Walk:
    return Walk(qtbot, shell, settle)


def test_today_names_referrals_without_an_answer(
    walk: Walk, sent: IssuedReferral, desk: FakeDesk, settle: Settle
) -> None:
    page = walk.to("today")
    assert isinstance(page, TodayPage)
    line = child(page, QLabel, "late-line")
    assert sent.form_number in line.text()
    assert child(page, QPushButton, "to-referrals").isVisible()
    for number in range(2, 9):
        desk.referrals.append(replace(sent, id=f"r{number}", form_number=f"KE04-2026-000{number}-R1"))
    page.on_changed("case-4")
    settle()
    assert len(line.text().splitlines()) == 3
    assert "6" in line.text().splitlines()[-1]
    child(page, QPushButton, "to-referrals").click()
    settle()
    assert walk.shell.here == "referrals"
    walk.to("today")
    desk.referrals.clear()
    page.on_changed("case-4")
    settle()
    assert not line.isVisible()
    assert "No referral" in child(page, QPushButton, "to-referrals").accessibleName()


def test_a_picture_is_taken_for_a_print(walk: Walk, tmp_path: Path, settle: Settle) -> None:
    page = walk.to("verify")
    assert isinstance(page, VerifyPage)
    (picture := tmp_path / "photo.JPG").write_bytes(b"FT1;KE04-2026-0001-R1;x")
    page.check(picture)
    settle()
    assert "organisation trusts" in banner(page, "verify-good")
    picture.write_bytes(b"a landscape")
    page.check_picture(picture)
    settle()
    assert banner(page, "verify-bad")
    assert not child(page, QPushButton, "verify-answer").isVisible()


def test_the_signed_form_is_looked_at_before_it_is_printed(
    walk: Walk, sent: IssuedReferral, settle: Settle
) -> None:
    page = walk.to("referrals")
    child(page, QPushButton, "referrals-see").click()
    settle()
    assert [one for one in page.findChildren(QWidget) if one.accessibleName() == "Page 1"]


def test_many_forms_stop_between_two_and_name_those_left_out(
    walk: Walk, desk: FakeDesk, tmp_path: Path, settle: Settle
) -> None:
    page = walk.to("referrals")
    many = page.findChild(ManyForms)
    assert isinstance(many, ManyForms)
    told = child(page, QLabel, "many-told")
    child(page, QPushButton, "many-start").click()
    assert "Who receives" in told.text()
    child(page, QLineEdit, "many-receiver").setText("House Example")
    cases = len(desk.rows(limit=1000))
    assert cases > 1
    many.sign_into(tmp_path)
    settle()
    assert len(desk.referrals) == cases
    assert "Signed and saved" in told.text()
    many._layout.setCurrentIndex(many._layout.findData("medical"))
    many.sign_into(tmp_path)
    settle()
    assert len(desk.referrals) == cases
    assert "Left out" in told.text()
    assert "has not agreed" in told.text()
    many._layout.setCurrentIndex(0)
    many.sign_into(tmp_path)
    many.stop()
    settle()
    assert "Stopped" in told.text()
    assert len(desk.referrals) < 2 * cases
    assert child(page, QPushButton, "many-start").isEnabled()


def test_a_layout_that_breaks_a_rule_is_not_taken(walk: Walk, tmp_path: Path, settle: Settle) -> None:
    found = walk.shell.page("referral")
    assert isinstance(found, ReferralPage)
    (file := tmp_path / "own.toml").write_text("audience = 1", encoding="utf-8")
    found.add_layout(file)
    settle()
    assert "audience must be" in banner(found, "referral-problem")
    file.write_bytes(b"\xff\xfe")
    found.add_layout(file)
    settle()
    assert "cannot be read as a layout" in banner(found, "referral-problem")
