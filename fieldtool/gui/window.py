"""The one window: first run, unlock, or the unlocked shell; and how it locks."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QClipboard, QCloseEvent, QIcon
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QStackedWidget, QWidget

from fieldtool.domain.errors import FieldToolError
from fieldtool.gui.capture import keep_out_of_pictures
from fieldtool.gui.far import Far
from fieldtool.gui.locking import LockWatch
from fieldtool.gui.look import Look
from fieldtool.gui.pages.unlock import READ, RESTORE, UnlockPage
from fieldtool.gui.program import Program
from fieldtool.gui.sessions import WindowsSession
from fieldtool.gui.vault_thread import VaultThread

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk
    from fieldtool.casework.ports import SetUp
    from fieldtool.gui.pages.first_run import FirstRunPage
    from fieldtool.gui.shell import Shell

TITLE = "Notes"
"""Neutral on purpose: whoever looks over the shoulder at the task bar learns nothing."""

PREPARE_AFTER_MS = 150
SIGN_AFTER_MS = 4000


class Window(QMainWindow):
    """Holds the vault thread and the open desk; hands the desk to the shell, never to a widget's event."""

    def __init__(self, look: Look, program: Program) -> None:
        super().__init__()
        self.look = look
        self._program = program
        self._desk: Desk | None = None
        self._shell: Shell | None = None
        self._locking = False
        self.thread_of_vault = VaultThread(self)
        self.watch = LockWatch(look.settings, self)
        self.watch.lock_wanted.connect(self.lock)
        self.setWindowTitle(TITLE)
        self.setWindowIcon(QIcon())
        self.setMinimumSize(QSize(640, 360))
        self._sessions = WindowsSession(self.lock)
        if sys.platform == "win32":
            QApplication.instance().installNativeEventFilter(self._sessions)  # type: ignore[union-attr]
            self._sessions.watch(int(self.winId()))
        keep_out_of_pictures(self)
        self._stack = QStackedWidget()
        self._stack.setObjectName("canvas")
        self.setCentralWidget(self._stack)
        if program.covered:
            self._show_cover()
        elif program.vault_exists():
            self._show_unlock()
        else:
            self._show_first_run()
        # What unlocking needs is loaded when the first page is on the screen, while the officer types.
        QTimer.singleShot(
            PREPARE_AFTER_MS, self, lambda: self.thread_of_vault.ask(self, program.prepare, waited_for=False)
        )

    @property
    def shell(self) -> Shell | None:
        """The unlocked part of the window, None while locked."""
        return self._shell

    # before the vault is open

    def _show_cover(self) -> None:
        from fieldtool.gui.parts.cover import Cover

        self.look.settle()
        cover = Cover(self.look.theme)
        cover.back_wanted.connect(self._show_unlock)
        self._front(cover)
        cover.setFocus()

    def _show_unlock(self) -> None:
        page = UnlockPage(self.look.theme, self.look.icons, self._program.throw_away_passphrase)
        page.passphrase_given.connect(self._on_passphrase_given)
        page.practice_wanted.connect(lambda: self._practise(page))
        page.show_practice(can=self._program.can_practise, here=self._program.practice)
        self._front(page)
        page.field.setFocus()

    def _show_first_run(self) -> None:
        from fieldtool.gui.pages.first_run import FirstRunPage

        page = FirstRunPage(self.look)
        page.words_wanted.connect(
            lambda: self.thread_of_vault.ask(page, self._program.offered_words, page.show_words)
        )
        page.vault_wanted.connect(lambda set_up: self._create(page, set_up))
        page.finished.connect(self._show_shell)
        page.look_changed.connect(self._on_look_changed_before)
        page.practice_wanted.connect(lambda: self._practise(page))
        page.show_practice(can=self._program.can_practise)
        self._front(page)

    def _practise(self, page: UnlockPage | FirstRunPage) -> None:
        """Into the practice vault, or out of it."""
        if self._program.practice:
            self._locking = True
            self._close_vault()
            self._program.leave_practice()
            return

        def made(_: None) -> None:
            self._locking = True
            self._close_vault()
            self._program.enter_practice()

        page.show_busy(True)
        self.thread_of_vault.ask(page, self._program.practise, made, page.show_problem)

    def _create(self, page: QWidget, set_up: SetUp) -> None:
        from fieldtool.gui.pages.first_run import FirstRunPage

        assert isinstance(page, FirstRunPage)

        def done(first: object) -> None:
            from fieldtool.casework.setting_up import FirstRun

            assert isinstance(first, FirstRun)
            self._desk = first.desk
            page.show_recovery_code(first.recovery_code)

        self.thread_of_vault.ask(page, lambda: self._program.create(set_up), done, page.show_problem)

    def _on_passphrase_given(self, passphrase: str) -> None:
        page = self._stack.currentWidget()
        assert isinstance(page, UnlockPage)

        def done(desk: Desk) -> None:
            self._desk = desk
            if not self._program.headquarters and desk.officers.must_choose:
                self._show_own_words(desk)
            else:
                self._show_shell()

        def failed(error: FieldToolError) -> None:
            page.show_problem(error)

        page.show_busy(True)
        self.thread_of_vault.ask(page, self._opening(page, passphrase), done, failed)
        # The modules of the pages are loaded while the key is stretched on the other core.
        QTimer.singleShot(0, _warm_up)

    def _show_own_words(self, desk: Desk) -> None:
        """The passphrase was chosen by somebody else: the vault opens with the officer's own."""
        from fieldtool.gui.pages.own_words import OwnWordsPage

        page = OwnWordsPage(self.look.theme, desk.officer.name)

        def choose(first: str, own: str) -> None:
            def job() -> None:
                desk.officers.change_passphrase(first, own)
                if desk.officers.may_take_certificate():
                    desk.officers.take_certificate()

            self.thread_of_vault.ask(page, job, lambda _: self._show_shell(), page.show_problem)

        page.chosen.connect(choose)
        self._front(page)
        page.setFocus()
        self._begin_watch()

    def _opening(self, page: UnlockPage, passphrase: str) -> Callable[[], Desk]:
        """What the passphrase was typed for: to unlock, to read a damaged vault, to restore a backup."""
        target = page.target
        if page.wish == RESTORE and target is not None:
            far = Far(page)
            far.moved.connect(page.show_far)
            return lambda: self._program.restore(target, passphrase, far)
        if page.wish == READ:
            return lambda: self._program.read_damaged(passphrase)
        return lambda: self._program.unlock(passphrase)

    # while it is open

    def _show_shell(self, page: str = "", about: object = None) -> None:
        shell, first = self._made_shell()
        shell.lock_wanted.connect(self.lock)
        shell.look_changed.connect(self._on_look_changed)
        before = self._shell
        self._shell = shell
        if before is not None:
            shell.case = before.case
        if self._program.practice:
            shell.show_practice()
        self._front(shell)
        if before is None:
            self._begin_watch()
        if self._program.headquarters:
            shell.show_page(page or first, about)
            return
        from fieldtool.gui.shell import may_show
        from fieldtool.gui.weekly_check import WeeklyCheck

        assert self._desk is not None
        if before is None:
            # When the first page is there: a signature now and then makes the journal hard to rewrite.
            sign = self._desk.book.checkpoint_if_due
            QTimer.singleShot(
                SIGN_AFTER_MS, shell, lambda: shell.room.thread.ask(shell, sign, waited_for=False)
            )
            weekly = WeeklyCheck(self.thread_of_vault, self._desk, self.watch, self)
            weekly.harmed.connect(self._on_harmed)
        page = page or first
        shell.show_page(page if may_show(self._desk.officer.role, page) else "cases", about)

    def _on_harmed(self) -> None:
        if self._shell is not None:
            self._shell.show_page("safekeeping")

    def _begin_watch(self) -> None:
        app = QApplication.instance()
        if app is not None and not self.watch.running:
            app.installEventFilter(self.watch)
            self.watch.begin()

    def _made_shell(self) -> tuple[Shell, str]:
        """The shell for what was unlocked, and its first page."""
        assert self._desk is not None
        self.look.settle()
        given = (self.thread_of_vault, self._desk, self.look.settings, self.look.theme, self.look.icons)
        words = self._program.offered_words
        if self._program.headquarters:
            from fieldtool.gui.headquarters.page import HqRoom
            from fieldtool.gui.headquarters.shell import HQ_PAGES, HqShell

            room = HqRoom(*given, offered_words=words, handouts=self._program.handouts)
            return HqShell(room, HQ_PAGES), "hq_home"
        from fieldtool.gui.page import Room
        from fieldtool.gui.pages.all import PAGES
        from fieldtool.gui.shell import Shell

        plain = Room(*given, offered_words=words, updates=self._program.updates)
        return Shell(plain, PAGES), "today"

    def _on_look_changed(self) -> None:
        self.look.apply()
        here = self._shell.here if self._shell is not None else ""
        self._show_shell(here)

    def _on_look_changed_before(self) -> None:
        self.look.apply()
        self._show_first_run()

    def lock(self, reason: str = "key") -> None:
        """Hands over what is typed, closes the vault, and lets the process be replaced by a fresh one.

        Only the end of a process frees all copies of a key. The window is hidden first, or covered where the
        reason is "cover".
        """
        if self._locking or self._desk is None:
            return
        self._locking = True
        covered = reason == "cover"
        if self._shell is not None:
            self._shell.flush()
        forget_clipboard()
        if covered:
            self._hide_overlays()
            self._show_cover()
            self.repaint()  # now, and not when the vault is closed
        else:
            self.hide()
        self._close_vault()
        self._program.restart(covered=covered)

    def _hide_overlays(self) -> None:
        """What lies over the pages, and dialogs, show something of a case too."""
        for child in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if child is not self._stack:
                child.hide()
        for dialog in self.findChildren(QDialog):
            dialog.hide()

    def _close_vault(self) -> None:
        self.watch.end()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self.watch)
        desk, self._desk = self._desk, None
        last: Callable[[], None] | None = desk.close if desk is not None else None
        self.thread_of_vault.finish(last)

    def _front(self, widget: QWidget) -> None:
        before = self._stack.currentWidget()
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        put_away = event.type() == QEvent.Type.WindowStateChange and self.isMinimized()
        if put_away and self._desk is not None and self.look.settings.now.lock_on_minimise:
            # Not inside the event: the platform has not finished minimising yet.
            QTimer.singleShot(0, lambda: self.lock("minimise"))

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._locking:
            self._locking = True
            if self._shell is not None:
                self._shell.flush()
            forget_clipboard()
            self._close_vault()
        super().closeEvent(event)


def forget_clipboard() -> None:
    """What was copied does not stay behind when it locks. Not every system says who put it there: it goes in any case."""
    clipboard = QApplication.clipboard()
    clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


def _warm_up() -> None:
    import fieldtool.gui.pages.all
    import fieldtool.gui.shell  # noqa: F401
