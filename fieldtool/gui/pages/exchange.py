"""To headquarters and back: which cases would leave, a sealed bundle on a stick, the receipt that answers it."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout

from fieldtool.domain.errors import FileDamagedError
from fieldtool.gui.choosing import choose_file, choose_folder
from fieldtool.gui.page import Page, Room
from fieldtool.gui.parts.boxes import Banner, Card, Fold, Scrolled, emptied, row
from fieldtool.gui.parts.buttons import Field, button, line
from fieldtool.gui.parts.label import Chip, Label, isolated
from fieldtool.gui.parts.leaving_list import Going, LeavingList
from fieldtool.gui.parts.progress import Progress
from fieldtool.gui.told import in_words
from fieldtool.gui.words import moment

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk
    from fieldtool.casework.exchange import Sealed
    from fieldtool.casework.receiving import Received


SLICE = 25
"""So many cases are read at once: less than a second, where each has an interview."""


@dataclass(frozen=True, slots=True)
class _State:
    recipient: str
    waiting: tuple[str, ...]  # ids of the cases
    bundles: tuple[tuple[int, datetime, datetime | None], ...]  # number, sealed, receipt
    received_up_to: int
    announcements: tuple[tuple[datetime, str], ...]
    removable: int


class ExchangePage(Page):
    """Nothing leaves that was not shown here, and nothing without the key of headquarters."""

    name = "exchange"

    _progressed = Signal(int, int)  # comes from the vault thread

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._ca: bytes = b""
        self._shown = ""
        self._seal = button(
            self.tr("Seal to a stick …"),
            lambda: choose_folder(self, self.tr("Where to write the bundle"), self.seal_into),
            kind="primary",
            icon=room.icons.icon("exchange", colour=room.theme.colours.on_accent),
            name="exchange-seal",
        )
        self.header(
            self.tr("Headquarters"),
            self.tr("Cases leave as one sealed file that only headquarters can open."),
            self._seal,
        )
        self._done = Banner("good", name="exchange-done")
        self._missing = Banner("warning", name="exchange-missing")
        self._going = LeavingList()
        self._reading = 0
        self._far = Label("", "quiet", name="exchange-reading")
        self._far.hide()
        self._going.chosen_changed.connect(self._may_seal)
        self._known = False
        self._bar = Progress()
        self._bar.setAccessibleName(self.tr("How far sealing is"))
        self._bar.hide()
        self._stop = threading.Event()
        self._stop_button = button(self.tr("Stop"), self._stop.set, kind="stop", name="exchange-stop")
        self._stop_button.hide()
        going = Card()
        going.add(
            Label(self.tr("Changed since they last left"), "section"),
            Label(
                self.tr(
                    "Only what the person agreed to share leaves; names and words stay here unless they did."
                ),
                "quiet",
            ),
            self._going,
            self._far,
            self._bar,
            row(None, self._stop_button),
        )
        going.column.addStretch(1)
        self._sent = QVBoxLayout()
        self._sent.setSpacing(6)
        sent = Card()
        self._up_to = Label("", "strong", name="exchange-up-to")
        self._removable = Label("", "quiet")
        sent.add(
            Label(self.tr("Bundles sealed"), "section"),
            self._up_to,
            self._sent,
            self._removable,
            row(
                button(
                    self.tr("Take in an answer …"),
                    lambda: choose_file(
                        self,
                        self.tr("Open a receipt or a return"),
                        self.tr("All files") + " (*)",
                        self.take_answer,
                    ),
                    name="exchange-receipt",
                ),
                None,
            ),
        )
        self._news = QVBoxLayout()
        self._news.setSpacing(6)
        self._news_card = Card()
        self._news_card.add(Label(self.tr("From headquarters"), "section"), self._news)
        left = QVBoxLayout()
        left.setSpacing(16)
        left.addWidget(going)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(16)
        right.addWidget(sent)
        right.addWidget(self._news_card)
        right.addWidget(self._key_card())
        right.addStretch(1)
        cards = QHBoxLayout()
        cards.setSpacing(16)
        cards.addLayout(left, 1)
        cards.addLayout(right, 1)
        scrolled = Scrolled()
        scrolled.add(self._done, self._missing, cards)
        scrolled.column.addStretch(1)
        self.column.addWidget(scrolled, 1)
        self._progressed.connect(self._on_progress)

    def _key_card(self) -> Card:
        self._recipient = line("exchange-recipient", placeholder="age1…")
        self._ca_name = Label(self.tr("No certificate chosen"), "small", name="exchange-ca-name")
        self._fingerprint = Label("", "code", name="exchange-fingerprint")
        self._fingerprint.hide()
        self._compared = QCheckBox(self.tr("It is the same as on headquarters' paper, sign by sign"))
        self._compared.setObjectName("exchange-compared")
        self._compared.hide()
        self._remember = button(self.tr("Remember"), self.remember, name="exchange-remember")
        self._remember.setEnabled(False)
        self._compared.toggled.connect(self._remember.setEnabled)
        inside = Card(sunken=True, padding=14)
        inside.add(
            Field(self.tr("Recipient (begins with age1)"), self._recipient),
            row(
                button(
                    self.tr("Certificate of headquarters …"),
                    lambda: choose_file(
                        self,
                        self.tr("Certificate of headquarters"),
                        "PEM (*.pem *.crt)",
                        self.choose_certificate,
                    ),
                    name="exchange-certificate",
                ),
                None,
            ),
            self._ca_name,
            self._fingerprint,
            self._compared,
            row(self._remember, None),
        )
        card = Card()
        self._key_state = Label("")
        self._key_fold = Fold(self.tr("Enter or change it"), inside, name="exchange-key-fold")
        card.add(
            Label(self.tr("Key of headquarters"), "section"),
            self._key_state,
            self._key_fold,
        )
        return card

    def show_page(self, about: object = None) -> None:
        self.ask(_state, self._show)

    def on_changed(self, case_id: str) -> None:
        if self.isVisible():
            self.show_page()

    def _show(self, state: _State) -> None:
        known = bool(state.recipient)
        self._missing.say(
            ""
            if known
            else self.tr(
                "The key of headquarters is not known yet. Enter it here, from a stick and from paper."
            )
        )
        self._key_state.setText(isolated(_breakable(state.recipient)) if known else self.tr("Not known yet."))
        if not self._recipient.text():
            self._recipient.setText(state.recipient)
        self._known = known
        self._going.show_cases(())
        self._reading += 1
        self._read_on(state.waiting, 0, self._reading)
        self._up_to.setText(
            self.tr("Received up to {number}").format(number=isolated(state.received_up_to))
            if state.bundles
            else ""
        )
        self._up_to.setVisible(bool(state.bundles))
        self._removable.setText(
            self.tr(
                "Headquarters holds {number} cases as they stand: they may be removed from this laptop."
            ).format(number=isolated(state.removable))
        )
        self._removable.setVisible(state.removable > 0)
        emptied(self._news)
        for at, text in state.announcements:
            self._news.addWidget(Label(isolated(moment(at)), "small"))
            self._news.addWidget(Label(isolated(text)))
        self._news_card.setVisible(bool(state.announcements))
        emptied(self._sent)
        for number, at, receipted in reversed(state.bundles):
            answered = receipted is not None
            chip = Chip(
                self.tr("received") if answered else self.tr("no receipt yet"), "good" if answered else "open"
            )
            words = (
                self.tr("Bundle {number}").format(number=isolated(number)) + "  ·  " + isolated(moment(at))
            )
            self._sent.addLayout(row(Label(words, wrap=False), None, chip))
        if not state.bundles:
            self._sent.addWidget(Label(self.tr("None yet."), "quiet"))

    def _read_on(self, waiting: tuple[str, ...], done: int, reading: int) -> None:
        """Reads what of some more cases would leave. In slices: an interview takes its time, and others want the vault too."""
        self._going.say_none(not waiting)
        self._far.setVisible(done < len(waiting))
        self._far.setText(self.tr("{done} of {all}").format(done=isolated(done), all=isolated(len(waiting))))
        self._may_seal()
        some = waiting[done : done + SLICE]
        if not some:
            return

        def read(found: tuple[Going, ...]) -> None:
            if reading == self._reading:
                self._going.add_cases(found)
                self._read_on(waiting, done + len(some), reading)

        self.ask(lambda desk: _going(desk, some), read)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._reading += 1  # whoever comes back reads anew

    def _may_seal(self) -> None:
        self._seal.setEnabled(self._known and self._far.isHidden() and bool(self._going.chosen()))

    def seal_into(self, folder: Path) -> None:
        """Seals the chosen cases into a folder."""
        self._seal.setEnabled(False)
        self._stop.clear()
        self._bar.wait()
        self._show_sealing(True)
        chosen = self._going.chosen()

        def progress(done: int, total: int) -> bool:
            self._progressed.emit(done, total)
            return not self._stop.is_set()  # until the file is whole; then it is written and counts

        def sealed(made: Sealed) -> None:
            self._show_sealing(False)
            self._done.say(
                self.tr("Sealed and written: {file}").format(file=isolated(made.path.name))
                + "\n"
                + self.tr("In the folder {folder}, read back and checked. Take the stick out safely.").format(
                    folder=isolated(folder)
                )
            )
            self.changed.emit("")
            self.show_page()

        def failed(error: object) -> None:
            self._show_sealing(False)
            self._may_seal()
            self.told.emit(error)

        self.ask(lambda desk: desk.exchange.seal(folder, case_ids=chosen, progress=progress), sealed, failed)

    def _show_sealing(self, sealing: bool) -> None:
        self._bar.setVisible(sealing)
        self._stop_button.setVisible(sealing)

    def _on_progress(self, done: int, total: int) -> None:
        self._bar.show_far(done, total)

    def take_answer(self, file: Path) -> None:
        """Takes in a receipt or a return."""

        def taken(found: Received) -> None:
            said = [self.tr("The receipt is in order: headquarters has what it names.")]
            if found.installed:
                names = ", ".join(str(key) for key in found.installed)
                said.append(self.tr("Newer content is in use: {names}").format(names=isolated(names)))
            said += [
                self.tr("Not taken in: {name}. {why}").format(name=isolated(key), why=in_words(why))
                for key, why in found.refused
            ]
            self._done.say("\n".join(said))
            self.changed.emit("")
            self.show_page()

        self.ask(lambda desk: desk.exchange.import_answer(file), taken)

    def choose_certificate(self, file: Path) -> None:
        """Which certificate `remember` takes. Its fingerprint is shown to be compared; nothing is kept yet."""

        def read(desk: Desk) -> tuple[bytes, str]:
            try:
                pem = file.read_bytes()
            except OSError as error:
                raise FileDamagedError(
                    "The certificate cannot be read.", "Check the stick and the file."
                ) from error
            return pem, desk.exchange.fingerprint_of(pem)

        def shown(found: tuple[bytes, str]) -> None:
            self._ca, fingerprint = found
            self._shown = fingerprint
            self._ca_name.setText(isolated(file.name))
            self._fingerprint.setText(self.tr("Compare with the paper:") + "\n" + isolated(fingerprint))
            self._fingerprint.show()
            self._compared.setChecked(False)
            self._compared.show()

        self.ask(read, shown)

    def remember(self) -> None:
        """Keeps the recipient and the certificate of headquarters, once its fingerprint was compared."""
        recipient, pem, compared = self._recipient.text().strip(), self._ca, self._shown
        if not (recipient and pem and self._compared.isChecked()):
            self._ca_name.setText(self.tr("Both are needed: the recipient and the certificate."))
            return

        def kept(_: str) -> None:
            self._compared.hide()
            self._compared.setChecked(False)
            self._ca_name.setText(self.tr("Remembered."))
            self.show_page()

        self.ask(lambda desk: desk.exchange.set_headquarters(recipient, pem, fingerprint=compared), kept)


def _breakable(key: str, letters: int = 8) -> str:
    """A long word that may go on in the next line, without a sign that would be copied or read as part of it."""
    return "\u200b".join(key[at : at + letters] for at in range(0, len(key), letters))


def _going(desk: Desk, case_ids: tuple[str, ...]) -> tuple[Going, ...]:
    return tuple(
        Going(
            one.case_id,
            one.number,
            one.prepared.coverage.value,
            in_words(one.prepared.why),
            sum(one.prepared.left_out.values()),
        )
        for one in desk.exchange.what_leaves(case_ids)
    )


def _state(desk: Desk) -> _State:
    exchange = desk.exchange
    return _State(
        exchange.recipient(),
        tuple(exchange.waiting()),
        tuple((one.seq, one.at, one.receipted) for one in exchange.bundles()),
        exchange.received_up_to(),
        tuple((one.at, one.text) for one in exchange.receiving.announcements()),
        len(exchange.receiving.may_be_purged()),
    )
