"""Safekeeping: backups to a stick, looking through the whole vault, and what was noticed about clock and disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QHBoxLayout

from fieldtool.casework.safekeeping import Health, Keeping
from fieldtool.domain.errors import FieldToolError
from fieldtool.gui.choosing import choose_folder
from fieldtool.gui.far import Far
from fieldtool.gui.page import Page, Room
from fieldtool.gui.parts.boxes import Banner, Card, Scrolled, row
from fieldtool.gui.parts.buttons import button
from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.parts.progress import Progress
from fieldtool.gui.words import moment, remark

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk

T = TypeVar("T")


class SafekeepingPage(Page):
    """Two cards and one bar: what was done when, and doing it again."""

    name = "safekeeping"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._far: Far | None = None
        self.header(
            self.tr("Backups"),
            self.tr("What is kept twice is not lost with the laptop. Make a backup every week."),
        )
        self._remarks = Banner("warning", name="safekeeping-remarks")
        self._found = Banner("danger", name="safekeeping-found")
        self._done = Banner("good", name="safekeeping-done")
        self._backup = button(
            self.tr("Back up to a stick …"),
            lambda: choose_folder(self, self.tr("Where to put the backup"), self.back_up_into),
            kind="primary",
            icon=room.icons.icon("folder", colour=room.theme.colours.on_accent),
            name="safekeeping-backup",
        )
        self._check = button(self.tr("Check it all now"), self.look_through, name="safekeeping-check")
        self._backed_up = Label("", "body", name="safekeeping-backed-up")
        self._checked = Label("", "body", name="safekeeping-checked")
        backups = Card()
        backups.add(
            Label(self.tr("Backup"), "section"),
            self._backed_up,
            Label(
                self.tr(
                    "Encrypted under its own key; your passphrase and the recovery code open it. It is read back "
                    "before it counts, and the three newest stay on the stick. Keep the stick away from the laptop."
                ),
                "quiet",
            ),
            row(self._backup, None),
        )
        backups.column.addStretch(1)
        checks = Card()
        checks.add(
            Label(self.tr("Full check"), "section"),
            self._checked,
            Label(
                self.tr(
                    "A part is checked at every unlock. Every week, while nobody needs the laptop, every page, every index "
                    "and the whole journal are read by themselves; here you can do it now."
                ),
                "quiet",
            ),
            row(self._check, None),
        )
        checks.column.addStretch(1)
        self._bar = Progress()
        self._doing = Label("", "body", name="safekeeping-doing")
        self._stop = button(self.tr("Stop"), self._on_stop, name="safekeeping-stop")
        self._running = Card()
        self._running.add(row(self._doing, None, self._stop), self._bar)
        self._running.hide()
        cards = QHBoxLayout()
        cards.setSpacing(16)
        cards.addWidget(backups, 1)
        cards.addWidget(checks, 1)
        scrolled = Scrolled()
        scrolled.add(self._remarks, self._found, self._done, self._running, cards)
        scrolled.column.addStretch(1)
        self.column.addWidget(scrolled, 1)

    def show_page(self, about: object = None) -> None:
        self._done.say("")
        self._ask_state()
        self._backup.setFocus()

    def back_up_into(self, target: Path) -> None:
        """Writes a backup and reads it back."""

        def done(made: Path) -> None:
            told = self.tr("The backup is written and was read back: {name}")
            self._done.say(told.format(name=isolated(made.name)))

        far = self._begin(self.tr("Backing up …"))
        self._work(lambda desk: desk.safekeeping.back_up(target, far), done)

    def look_through(self) -> None:
        """Checks everything."""

        def done(health: Health) -> None:
            if health.whole:
                self._done.say(self.tr("The whole vault was read. Everything is in order."))

        far = self._begin(self.tr("Looking through the vault …"))
        self._work(lambda desk: desk.safekeeping.check(far), done)

    def _begin(self, words: str) -> Far:
        far = Far(self)
        far.moved.connect(self._on_moved)
        self._far = far
        self._done.say("")
        self._doing.setText(words)
        self._bar.setAccessibleName(words)
        self._bar.wait()
        self._running.show()
        self._stop.setEnabled(True)
        for one in (self._backup, self._check):
            one.setEnabled(False)
        return far

    def _work(self, job: Callable[[Desk], T], then: Callable[[T], None]) -> None:
        def done(result: T) -> None:
            self._end()
            then(result)

        def failed(error: FieldToolError) -> None:
            self._end()
            self.told.emit(error)

        self.room.thread.ask(self, lambda: job(self.room.desk), done, failed)

    def _end(self) -> None:
        self._far = None
        self._running.hide()
        for one in (self._backup, self._check):
            one.setEnabled(True)
        self._ask_state()

    def _on_moved(self, done: int, of: int) -> None:
        # Qt counts in 32 bits and a large vault has many pages: hundredths will do.
        self._bar.show_far(done * 100 // max(of, 1), 100)

    def _on_stop(self) -> None:
        if self._far is not None:
            self._far.stop()
            self._stop.setEnabled(False)

    def _ask_state(self) -> None:
        self.ask(lambda desk: desk.safekeeping.state(), self._show)

    def _show(self, state: Keeping) -> None:
        self._remarks.say("\n".join(remark(one) for one in state.remarks))
        self._backed_up.setText(
            self.tr("Last backup: {when}").format(when=isolated(moment(state.backed_up)))
            if state.backed_up
            else self.tr("There is no backup yet.")
        )
        self._checked.setText(
            self.tr("Last full check: {when}").format(when=isolated(moment(state.checked)))
            if state.checked
            else self.tr("Not checked as a whole yet.")
        )
        self._found.say(
            ""
            if state.found_whole
            else self.tr(
                "The vault is damaged. Restore the newest backup: lock, and choose it at the passphrase."
            )
        )
