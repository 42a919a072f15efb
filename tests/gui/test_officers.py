"""Officers, journal and keeping on the screen: the passphrase once more, the story, questions before what cannot be undone."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from fieldtool.casework.officer_ports import ErasedBecause
from fieldtool.domain.officer import Role
from fieldtool.gui import capture, sessions
from fieldtool.gui.pages.own_words import OwnWordsPage
from fieldtool.gui.pages.unlock import UnlockPage
from fieldtool.gui.parts.asking import PassphraseDialog, PassphraseField, SureDialog
from fieldtool.gui.parts.boxes import Banner
from fieldtool.gui.parts.label import Label
from fieldtool.gui.rail import Rail
from fieldtool.gui.shell import Shell
from fieldtool.gui.story import verbs_told
from fieldtool.gui.window import TITLE, Window
from tests.gui.fakes import WORDS, FakeDesk, FakeProgram

Settle = Callable[[], None]
OWN = "velvet walnut yarrow zephyr anchor"


def child(page: QWidget, kind: type, name: str) -> Any:
    found = page.findChild(kind, name)
    assert found is not None, name
    return found


def bring(shell: Shell, name: str, settle: Settle) -> Any:
    shell.show_page(name)
    settle()
    settle()
    return shell.page(name)


def dialog_of(window: QWidget, kind: type) -> Any:
    found = [one for one in window.findChildren(kind) if one.isVisible()]
    assert found, kind
    return found[-1]


# the passphrase once more


def test_it_is_asked_for_once_and_then_what_was_wanted_is_done(
    qtbot: QtBot, window: Window, shell: Shell, desk: FakeDesk, settle: Settle
) -> None:
    page = bring(shell, "officers", settle)
    child(page, QLineEdit, "officers-number").setText("4713")
    child(page, QLineEdit, "officers-name").setText("Third Example")
    child(page, QPushButton, "officers-add").click()
    settle()
    dialog = dialog_of(window, PassphraseDialog)
    assert dialog.windowTitle() == TITLE
    qtbot.keyClicks(dialog.field, "not these")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    settle()
    assert "does not open" in child(dialog, Banner, "ask-passphrase-problem").words.text()
    assert dialog.field.text() == ""
    assert len(desk.officers.people) == 3
    qtbot.keyClicks(dialog.field, WORDS)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    settle()
    settle()
    assert [one.officer.number for one in desk.officers.people] == ["4711", "4712", "4700", "4713"]
    assert child(page, Banner, "officers-done").isVisible()


def test_not_now_changes_nothing_and_says_so(
    window: Window, shell: Shell, desk: FakeDesk, settle: Settle
) -> None:
    page = bring(shell, "officers", settle)
    child(page, QPushButton, "officers-change-role").click()
    settle()
    dialog_of(window, PassphraseDialog).reject()
    settle()
    assert "once more" in child(page, Banner, "officers-problem").words.text()
    assert desk.officers.people[0].officer.role is Role.ADMINISTRATOR


def test_a_passphrase_field_forgets_when_it_is_hidden_and_when_one_goes_away(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = PassphraseField("x")
    qtbot.addWidget(field)
    field.show()
    field.setText("half")
    field.hide()
    assert field.text() == ""
    field.show()
    field.setText("half")
    QApplication.sendEvent(field, QEvent(QEvent.Type.WindowDeactivate))
    monkeypatch.setattr(
        QApplication, "applicationState", staticmethod(lambda: Qt.ApplicationState.ApplicationInactive)
    )
    field.setText("half")
    QApplication.sendEvent(field, QEvent(QEvent.Type.WindowDeactivate))
    assert field.text() == ""
    field.setText("whole")
    assert field.taken() == "whole"
    assert field.text() == ""
    assert not field.isUndoAvailable()


def test_changing_ones_own_empties_all_fields(window: Window, shell: Shell, settle: Settle) -> None:
    page = bring(shell, "officers", settle)
    for name, words in (("old", WORDS), ("own", OWN), ("again", "others")):
        child(page, QLineEdit, f"officers-{name}").setText(words)
    page.change_own()
    assert "differ" in child(page, Banner, "officers-problem").words.text()
    for name, words in (("old", WORDS), ("own", OWN), ("again", OWN)):
        child(page, QLineEdit, f"officers-{name}").setText(words)
    page.change_own()
    settle()
    settle()
    assert "new passphrase" in child(page, Banner, "officers-done").words.text()
    assert [child(page, QLineEdit, f"officers-{name}").text() for name in ("old", "own", "again")] == [""] * 3


def test_somebody_is_removed_after_one_question(
    window: Window, shell: Shell, desk: FakeDesk, settle: Settle
) -> None:
    desk.officers.proven = True
    page = bring(shell, "officers", settle)
    page._on_chosen(desk.officers.people[1])
    child(page, QPushButton, "officers-remove").click()
    sure = dialog_of(window, SureDialog)
    assert sure.windowTitle() == TITLE
    child(sure, QPushButton, "ask-sure-yes").click()
    settle()
    settle()
    assert desk.officers.people[1].removed is not None
    assert "revoked" in child(page, Banner, "officers-done").words.text()


def test_a_new_recovery_code_is_shown_until_the_page_is_left(
    window: Window, shell: Shell, desk: FakeDesk, settle: Settle
) -> None:
    desk.officers.proven = True
    page = bring(shell, "officers", settle)
    child(page, QPushButton, "officers-new-code").click()
    child(dialog_of(window, SureDialog), QPushButton, "ask-sure-yes").click()
    settle()
    settle()
    code = child(page, Label, "officers-code")
    assert "A1B2-C3D4" in code.text()
    bring(shell, "journal", settle)
    bring(shell, "officers", settle)
    assert code.text() == ""


# who unlocked


def test_the_foot_says_who_unlocked(shell: Shell) -> None:
    assert "Amina Example" in child(shell, Label, "who-unlocked").text()
    assert "Administrator" in child(shell, Label, "who-unlocked").text()


def test_first_words_open_nothing_but_the_choice_of_ones_own(
    qtbot: QtBot, locked: Window, desk: FakeDesk, settle: Settle
) -> None:
    desk.officers.must_choose = True
    page = locked.centralWidget().findChild(UnlockPage)
    assert page is not None
    page.passphrase_given.emit(WORDS)
    settle()
    assert locked.shell is None
    own = locked.centralWidget().findChild(OwnWordsPage)
    assert own is not None
    for field, words in ((own.first, WORDS), (own.own, OWN), (own.again, OWN)):
        qtbot.keyClicks(field, words)
    qtbot.keyClick(own.again, Qt.Key.Key_Return)
    assert own.first.text() == own.own.text() == own.again.text() == ""
    settle()
    settle()
    assert locked.shell is not None


@pytest.mark.parametrize("role", Role)
def test_the_rail_shows_what_the_role_is_for(
    locked: Window, desk: FakeDesk, settle: Settle, role: Role
) -> None:
    desk.officer = replace(desk.officer, role=role)
    page = locked.centralWidget().findChild(UnlockPage)
    assert page is not None
    page.passphrase_given.emit(WORDS)
    settle()
    assert locked.shell is not None
    rail = locked.shell.findChild(Rail)
    assert rail is not None
    shown = {place.page for place in rail._all if place.page}
    if role is Role.ANALYST:
        own = {
            "cases",
            "services",
            "verify",
            "officers",
            "rules",
            "translations",
            "settings",
            "guide",
            "about",
        }
        assert shown == own
        assert locked.shell.here == "cases"
        locked.shell.show_page("case", "case-4")
        settle()
        assert locked.shell.here == "cases"
        assert "role" in child(locked.shell, Banner, "trouble").words.text()
    else:
        assert {"today", "journal", "keeping", "exchange"} <= shown


# the journal


def test_the_journal_reads_like_a_story(shell: Shell, settle: Settle) -> None:
    page = bring(shell, "journal", settle)
    model = page.model
    said = [model.data(model.index(row, 1)) for row in range(model.rowCount())]
    plain = [one.replace("\u2068", "").replace("\u2069", "") for one in said]
    assert "Amina Example (4711) opened case KE04-2026-0002" in plain
    assert "Amina Example (4711) added officer 4712 (Supervisor)" in plain
    child(page, QLineEdit, "journal-case").setText("KE04-2026-0002")
    page.choose()
    settle()
    assert model.rowCount() == 3
    table = child(page, QTableView, "journal-table")
    assert table.accessibleName()


def test_checking_it_gives_a_plain_answer(shell: Shell, settle: Settle) -> None:
    page = bring(shell, "journal", settle)
    child(page, QPushButton, "journal-check").click()
    settle()
    assert "fit together" in child(page, Banner, "journal-good").words.text()
    from fieldtool.casework.journal_book import Checked

    page._on_checked(Checked(9, 4, 0, (), 0))
    assert "4" in child(page, Banner, "journal-bad").words.text()
    assert not child(page, Banner, "journal-good").isVisible()


def test_every_sentence_has_the_places_it_is_given() -> None:
    from fieldtool.gui import story

    assert verbs_told()
    for text in story._TOLD.values():
        assert text.format(officer="A", case="B", subject="C", detail="D", verb="E")


# keeping


def test_a_case_is_deleted_after_its_number_was_typed(
    window: Window, shell: Shell, desk: FakeDesk, settle: Settle
) -> None:
    desk.officers.proven = True
    page = bring(shell, "keeping", settle)
    page._on_chosen(desk.keeping.due()[1])
    child(page, QPushButton, "keeping-delete").click()
    sure = dialog_of(window, SureDialog)
    yes = child(sure, QPushButton, "ask-sure-yes")
    assert not yes.isEnabled()
    sure.field.setText("KE04-2026-0001")
    assert not yes.isEnabled()
    sure.field.setText("ke04-2026-0002")
    yes.click()
    settle()
    settle()
    assert desk.keeping.gone == [("case-2", ErasedBecause.PERIOD)]


def test_erasing_says_what_is_lost_and_begins_anew(
    window: Window, shell: Shell, desk: FakeDesk, program: FakeProgram, settle: Settle, qtbot: QtBot
) -> None:
    desk.officers.proven = True
    page = bring(shell, "keeping", settle)
    child(page, QPushButton, "keeping-erase").click()
    sure = dialog_of(window, SureDialog)
    assert "2" in " ".join(label.text() for label in sure.findChildren(Label))
    sure.field.setText("ERASE")
    child(sure, QPushButton, "ask-sure-yes").click()
    qtbot.waitUntil(lambda: program.restarts == 1)
    assert desk.keeping.erased


# what others may see


def test_the_clipboard_is_emptied_when_it_locks(window: Window, program: FakeProgram) -> None:
    QApplication.clipboard().setText("Amina Canary")
    window.lock()
    assert QApplication.clipboard().text() == ""
    assert program.restarts == 1


class User32:
    """Windows, as far as it matters here: old or new."""

    def __init__(self, newest: bool) -> None:
        self._newest = newest
        self.asked: list[int] = []

    def SetWindowDisplayAffinity(self, handle: int, wish: int) -> int:
        self.asked.append(wish)
        return int(self._newest or wish == 1)


@pytest.mark.parametrize(("newest", "asked"), [(True, [0x11]), (False, [0x11, 0x01])])
def test_windows_is_asked_to_leave_the_window_out_of_pictures(
    qtbot: QtBot, newest: bool, asked: list[int]
) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    system = User32(newest)
    assert capture.keep_out_of_pictures(widget, system)
    assert system.asked == asked
    assert not capture.keep_out_of_pictures(widget), "nothing is promised where the system offers nothing"


def test_another_user_at_the_screen_is_heard_without_a_socket(tmp_path: Path) -> None:
    (tmp_path / "c2").write_text("UID=1000\nACTIVE=1\nSTATE=active\n")
    (tmp_path / "c3").write_text("UID=1000\nACTIVE=0\nSTATE=online\n")
    assert sessions.is_in_front(tmp_path, {"XDG_SESSION_ID": "c2"})
    assert not sessions.is_in_front(tmp_path, {"XDG_SESSION_ID": "c3"})
    for nothing in ("", "c9", "../c3"):
        assert sessions.is_in_front(tmp_path, {"XDG_SESSION_ID": nothing})


def test_windows_says_that_the_screen_was_locked() -> None:
    heard: list[str] = []
    watch = sessions.WindowsSession(heard.append)

    class Message(ctypes.Structure):
        _fields_ = (("window", ctypes.c_void_p), ("number", ctypes.c_uint), ("wish", ctypes.c_size_t))

    for number, wish in ((0x02B1, 0x7), (0x02B1, 0x8), (0x0218, 0x4), (0x000F, 0x7)):
        made = Message(0, number, wish)
        assert watch.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(made)) == (False, 0)
    assert heard == ["screen", "sleep"]


def test_a_switch_of_users_locks(look: Any) -> None:
    from fieldtool.gui.locking import LockWatch

    watch = LockWatch(look.settings, now=lambda: 1_000.0, in_front=lambda: False)
    heard: list[str] = []
    watch.lock_wanted.connect(heard.append)
    watch._ticked = 995.0
    watch.tick()
    assert heard == ["screen"]


def test_the_field_at_the_door_forgets_when_another_program_comes_to_the_front(
    locked: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = locked.centralWidget().findChild(UnlockPage)
    assert page is not None
    page.field.setText("half")
    monkeypatch.setattr(
        QApplication, "applicationState", staticmethod(lambda: Qt.ApplicationState.ApplicationInactive)
    )
    QApplication.sendEvent(page.field, QEvent(QEvent.Type.WindowDeactivate))
    assert page.field.text() == ""
