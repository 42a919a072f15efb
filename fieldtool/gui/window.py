"""The one window: first run, unlock, or the unlocked shell; and how it locks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QStackedWidget, QWidget

from fieldtool.domain.errors import FieldToolError
from fieldtool.gui.locking import LockWatch
from fieldtool.gui.look import Look
from fieldtool.gui.pages.unlock import UnlockPage
from fieldtool.gui.program import Program
from fieldtool.gui.vault_thread import VaultThread

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk
    from fieldtool.casework.ports import SetUp
    from fieldtool.gui.shell import Shell

TITLE = "Notes"
"""Neutral on purpose: whoever looks over the shoulder at the task bar learns nothing."""

PREPARE_AFTER_MS = 150


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
        self.setMinimumSize(QSize(820, 560))
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
        QTimer.singleShot(PREPARE_AFTER_MS, self, lambda: self.thread_of_vault.ask(self, program.prepare))

    @property
    def shell(self) -> Shell | None:
        """The unlocked part of the window, None while locked."""
        return self._shell

    # before the vault is open

    def _show_cover(self) -> None:
        from fieldtool.gui.parts.cover import Cover

        cover = Cover(self.look.theme)
        cover.back_wanted.connect(self._show_unlock)
        self._front(cover)
        cover.setFocus()

    def _show_unlock(self) -> None:
        page = UnlockPage(self.look.theme, self.look.icons, self._program.throw_away_passphrase)
        page.passphrase_given.connect(self._on_passphrase_given)
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
        self._front(page)

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
            self._show_shell()

        def failed(error: FieldToolError) -> None:
            page.show_problem(error)

        page.show_busy(True)
        self.thread_of_vault.ask(page, lambda: self._program.unlock(passphrase), done, failed)
        # The modules of the pages are loaded while the key is stretched on the other core.
        QTimer.singleShot(0, _warm_up)

    # while it is open

    def _show_shell(self, page: str = "", about: object = None) -> None:
        shell, first = self._made_shell()
        shell.lock_wanted.connect(self.lock)
        shell.look_changed.connect(self._on_look_changed)
        before = self._shell
        self._shell = shell
        if before is not None:
            shell.case = before.case
        self._front(shell)
        app = QApplication.instance()
        if app is not None and before is None:
            app.installEventFilter(self.watch)
            self.watch.begin()
        shell.show_page(page or first, about)

    def _made_shell(self) -> tuple[Shell, str]:
        """The shell for what was unlocked, and its first page."""
        assert self._desk is not None
        given = (self.thread_of_vault, self._desk, self.look.settings, self.look.theme, self.look.icons)
        if self._program.headquarters:
            from fieldtool.gui.headquarters.page import HqRoom
            from fieldtool.gui.headquarters.shell import HQ_PAGES, HqShell

            return HqShell(HqRoom(*given, handouts=self._program.handouts), HQ_PAGES), "hq_home"
        from fieldtool.gui.page import Room
        from fieldtool.gui.pages.all import PAGES
        from fieldtool.gui.shell import Shell

        return Shell(Room(*given), PAGES), "today"

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
            self._close_vault()
        super().closeEvent(event)


def _warm_up() -> None:
    import fieldtool.gui.pages.all
    import fieldtool.gui.shell  # noqa: F401
