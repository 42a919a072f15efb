"""The card that renews the program from a stick: what the file is, one bar while it is done, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldtool.casework.upkeep_ports import OfferedUpdate, ProgramStanding, StickUpdates
from fieldtool.domain.errors import FieldToolError
from fieldtool.gui.choosing import choose_file
from fieldtool.gui.far import Far
from fieldtool.gui.parts.asking import ask_sure
from fieldtool.gui.parts.boxes import Banner, Card, row
from fieldtool.gui.parts.buttons import button
from fieldtool.gui.parts.flow import flow
from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.parts.progress import Progress
from fieldtool.gui.vault_thread import VaultThread

T = TypeVar("T")


class UpdateCard(Card):
    """Everything runs on the vault thread: while a version is written, nothing else is."""

    told = Signal(object)  # a FieldToolError
    start_wanted = Signal()  # lock, and let the newest version begin

    def __init__(self, thread: VaultThread, updates: StickUpdates) -> None:
        super().__init__()
        self.setObjectName("update-card")
        self._thread, self._updates = thread, updates
        self._file = Path()
        self._previous = ""
        self._far: Far | None = None
        self._standing = Label("", name="update-standing")
        self._obstacle = Label("", "quiet", name="update-obstacle")
        self._choose = button(
            self.tr("Update from a stick …"),
            lambda: choose_file(self, self.tr("Choose the update file"), "Update (*.update)", self.look),
            name="update-choose",
        )
        self._back = button("", self._ask_back, name="update-back")
        self._offer = Label("", name="update-offer")
        self._notes = Label("", "quiet", name="update-notes")
        self._now = button(self.tr("Update now"), self.install, kind="primary", name="update-now")
        self._not_now = button(self.tr("Not now"), self._put_away, name="update-not-now")
        self._doing = Label("", name="update-doing")
        self._bar = Progress()
        self._bar.setAccessibleName(self.tr("How far the update is"))
        self._stop = button(self.tr("Stop"), self._on_stop, name="update-stop")
        self._done = Banner("good", name="update-done")
        self._start = button(self.tr("Lock and start it now"), self.start_wanted.emit, name="update-start")
        self.add(
            Label(self.tr("The program"), "section"),
            self._standing,
            self._obstacle,
            flow(self._choose, self._back),
            self._offer,
            self._notes,
            row(self._now, self._not_now, None),
            self._doing,
            self._bar,
            row(self._stop, None),
            self._done,
            row(self._start, None),
        )
        self._put_away()
        self._show_only(self._start, shown=False)
        self._back.hide()

    def show_standing(self) -> None:
        """Reads anew what runs here."""
        self._thread.ask(self, self._updates.standing, self._show)

    def look(self, file: Path) -> None:
        """Says what a file is; a bad one says why and changes nothing."""

        def found(offered: OfferedUpdate) -> None:
            self._file = file
            told = self.tr("Version {version}, signed by {signer}. It renews: {parts}.")
            self._offer.setText(
                told.format(
                    version=isolated(offered.version),
                    signer=isolated(offered.signer),
                    parts=isolated(", ".join(self._part(one) for one in offered.renews)),
                )
            )
            self._notes.setText(offered.notes)
            self._show_only(self._offer, self._now, self._not_now, shown=True)
            self._notes.setVisible(bool(offered.notes))
            self._now.setFocus()

        self._put_away()
        self._done.say("")
        self._thread.ask(self, lambda: self._updates.look(file), found, self.told.emit)

    def install(self) -> None:
        """Carries the update out."""
        file = self._file

        def done(offered: OfferedUpdate) -> None:
            self._end()
            told = self.tr(
                "Version {version} is in place and runs from the next start. The version before is kept, and a copy of the "
                "vault from before lies inside its folder."
            )
            self._done.say(told.format(version=isolated(offered.version)))
            self._show_only(self._start, shown=True)
            self._start.setFocus()
            self.show_standing()

        far = self._begin(
            self.tr(
                "The vault is copied. Then the new version is written beside the old one, read back, and tried. Should the "
                "power fail, the old version runs."
            )
        )
        self._work(lambda: self._updates.install(file, far), done)

    def back(self) -> None:
        """Lets the version before run from the next start."""

        def done(version: str) -> None:
            self._done.say(
                self.tr("Version {version} runs from the next start.").format(version=isolated(version))
            )
            self._show_only(self._start, shown=True)
            self.show_standing()

        self._thread.ask(self, self._updates.back, done, self.told.emit)

    def _ask_back(self) -> None:
        ask_sure(
            self,
            self.tr("Go back to version {version}?").format(version=isolated(self._previous)),
            self.tr(
                "The newer version stays here, and you can come back to it. If it has renewed the vault, the older one does "
                "not open it: then the copy of before the update has to be put in its place."
            ),
            self.tr("Go back"),
            self.back,
        )

    def _work(self, job: Callable[[], T], then: Callable[[T], None]) -> None:
        def failed(error: FieldToolError) -> None:
            self._end()
            self.told.emit(error)

        self._thread.ask(self, job, then, failed)

    def _begin(self, words: str) -> Far:
        self._put_away()
        self._far = far = Far(self)
        far.moved.connect(self._on_moved)
        self._doing.setText(words)
        self._bar.wait()
        self._show_only(self._doing, self._bar, self._stop, shown=True)
        for one in (self._choose, self._back):
            one.setEnabled(False)
        self._stop.setEnabled(True)
        self._stop.setFocus()
        return far

    def _end(self) -> None:
        self._far = None
        self._show_only(self._doing, self._bar, self._stop, shown=False)
        for one in (self._choose, self._back):
            one.setEnabled(True)

    def _put_away(self) -> None:
        self._show_only(
            self._offer,
            self._notes,
            self._now,
            self._not_now,
            self._doing,
            self._bar,
            self._stop,
            shown=False,
        )

    def _show_only(self, *widgets: QWidget, shown: bool) -> None:
        for widget in widgets:
            widget.setVisible(shown)

    def _on_moved(self, done: int, of: int) -> None:
        self._bar.show_far(done, of)

    def _on_stop(self) -> None:
        if self._far is not None:
            self._far.stop()
            self._stop.setEnabled(False)

    def _show(self, found: ProgramStanding) -> None:
        told = self.tr("Version {version} runs.").format(version=isolated(found.version))
        if found.channel:
            told += " " + self.tr("Updates of the channel {channel} are taken.").format(
                channel=isolated(found.channel)
            )
        self._standing.setText(told)
        why = {
            "": "",
            "administrator": self.tr(
                "An administrator installed it for this computer and renews it: fieldtool update, or the newest package."
            ),
        }.get(
            found.obstacle,
            self.tr("It was not installed in a way that update files can renew: install the newest package."),
        )
        self._obstacle.setText(why)
        self._obstacle.setVisible(bool(why))
        self._choose.setVisible(not why)
        self._previous = found.previous
        self._back.setText(self.tr("Go back to version {version} …").format(version=isolated(found.previous)))
        self._back.setVisible(bool(found.previous) and not why)

    def _part(self, name: str) -> str:
        return {
            "program": self.tr("the program"),
            "forms": self.tr("interview forms"),
            "rules": self.tr("assessment rules"),
            "indicators": self.tr("indicators"),
            "referral layouts": self.tr("referral forms"),
            "translations": self.tr("translations"),
        }.get(name, name)
