"""To headquarters and back: which cases would leave, a sealed bundle on a stick, the receipt that answers it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from fieldtool.domain.errors import FileDamagedError
from fieldtool.gui.choosing import choose_file, choose_folder
from fieldtool.gui.page import Page, Room
from fieldtool.gui.parts.boxes import Banner, Card, Fold, Scrolled, emptied, row
from fieldtool.gui.parts.buttons import Field, button, line
from fieldtool.gui.parts.label import Chip, Label, isolated
from fieldtool.gui.words import moment

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk
    from fieldtool.casework.exchange import Sealed

SHOWN = 200


@dataclass(frozen=True, slots=True)
class _Going:
    number: str
    why_not: str  # "" where it leaves


@dataclass(frozen=True, slots=True)
class _State:
    recipient: str
    going: tuple[_Going, ...]
    bundles: tuple[tuple[int, datetime, datetime | None], ...]  # number, sealed, receipt


class ExchangePage(Page):
    """Nothing leaves that was not shown here, and nothing without the key of headquarters."""

    name = "exchange"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._ca: Path | None = None
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
        self._going = QVBoxLayout()
        self._going.setSpacing(6)
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
        )
        going.column.addStretch(1)
        self._sent = QVBoxLayout()
        self._sent.setSpacing(6)
        sent = Card()
        sent.add(
            Label(self.tr("Bundles sealed"), "section"),
            self._sent,
            row(
                button(
                    self.tr("Take in a receipt …"),
                    lambda: choose_file(
                        self, self.tr("Open a receipt"), self.tr("All files") + " (*)", self.take_receipt
                    ),
                    name="exchange-receipt",
                ),
                None,
            ),
        )
        left = QVBoxLayout()
        left.setSpacing(16)
        left.addWidget(going)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(16)
        right.addWidget(sent)
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

    def _key_card(self) -> Card:
        self._recipient = line("exchange-recipient", placeholder="age1…")
        self._ca_name = Label(self.tr("No certificate chosen"), "small")
        self._fingerprint = Label("", "code", name="exchange-fingerprint")
        self._fingerprint.hide()
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
            row(button(self.tr("Remember"), self.remember, name="exchange-remember"), None),
            self._fingerprint,
        )
        card = Card()
        self._key_state = Label("")
        card.add(
            Label(self.tr("Key of headquarters"), "section"),
            self._key_state,
            Fold(self.tr("Change it"), inside, name="exchange-key-fold"),
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
            else self.tr("The key of headquarters is not known yet. Enter it below, from paper or a stick.")
        )
        self._key_state.setText(isolated(state.recipient) if known else self.tr("Not known yet."))
        if not self._recipient.text():
            self._recipient.setText(state.recipient)
        emptied(self._going)
        for one in state.going[:SHOWN]:
            chip = Chip(self.tr("stays"), "warning") if one.why_not else Chip(self.tr("leaves"), "good")
            self._going.addLayout(row(Label(isolated(one.number), "strong", wrap=False), None, chip))
            if one.why_not:
                self._going.addWidget(Label(one.why_not, "small"))
        if len(state.going) > SHOWN:
            self._going.addWidget(Label(self.tr("… and more."), "quiet"))
        if not state.going:
            self._going.addWidget(Label(self.tr("Nothing waits: all has left."), "quiet"))
        self._seal.setEnabled(known and any(not one.why_not for one in state.going))
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

    def seal_into(self, folder: Path) -> None:
        """Seals all waiting cases into a folder."""
        self._seal.setEnabled(False)

        def sealed(made: Sealed) -> None:
            self._done.say(
                self.tr("Sealed and written: {file}").format(file=isolated(made.path.name))
                + "\n"
                + self.tr("In the folder {folder}. Take the stick out safely.").format(
                    folder=isolated(folder)
                )
            )
            self.changed.emit("")
            self.show_page()

        def failed(error: object) -> None:
            self._seal.setEnabled(True)
            self.told.emit(error)

        self.ask(lambda desk: desk.exchange.seal(folder), sealed, failed)

    def take_receipt(self, file: Path) -> None:
        """Marks the bundles a receipt names as received."""

        def taken(_: object) -> None:
            self._done.say(self.tr("The receipt is in order: headquarters has what it names."))
            self.show_page()

        self.ask(lambda desk: desk.exchange.import_receipt(file), taken)

    def choose_certificate(self, file: Path) -> None:
        """Which certificate `remember` takes."""
        self._ca = file
        self._ca_name.setText(isolated(file.name))

    def remember(self) -> None:
        """Keeps the recipient and the certificate of headquarters, and shows the fingerprint to compare."""
        recipient, ca = self._recipient.text().strip(), self._ca
        if ca is None or not recipient:
            self._ca_name.setText(self.tr("Both are needed: the recipient and the certificate."))
            return

        def remember(desk: Desk) -> str:
            try:
                pem = ca.read_bytes()
            except OSError as error:
                raise FileDamagedError(
                    "The certificate cannot be read.", "Check the stick and the file."
                ) from error
            return desk.exchange.set_headquarters(recipient, pem)

        def kept(fingerprint: str) -> None:
            self._fingerprint.setText(self.tr("Compare with the paper:") + "\n" + isolated(fingerprint))
            self._fingerprint.show()
            self.show_page()

        self.ask(remember, kept)


def _state(desk: Desk) -> _State:
    leaving: Sequence[object] = desk.exchange.what_leaves()
    return _State(
        desk.exchange.recipient(),
        tuple(
            _Going(one.number, "" if one.prepared.record is not None else one.prepared.why)  # type: ignore[attr-defined]
            for one in leaving
        ),
        tuple((one.seq, one.at, one.receipted) for one in desk.exchange.bundles()),
    )
