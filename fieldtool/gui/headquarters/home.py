"""Where the day at headquarters begins: what it holds, what must be looked at, and what laptops need from it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from fieldtool.domain.errors import FileDamagedError
from fieldtool.gui.choosing import choose_file, choose_folder
from fieldtool.gui.headquarters.page import HqPage
from fieldtool.gui.page import Room
from fieldtool.gui.parts.boxes import Banner, Card, Scrolled, emptied, row
from fieldtool.gui.parts.buttons import button
from fieldtool.gui.parts.label import Chip, Label, isolated

if TYPE_CHECKING:
    from fieldtool.casework.headquarters import Headquarters


@dataclass(frozen=True, slots=True)
class _State:
    name: str
    cases: int
    laptops: int
    differing: int
    concerns: tuple[tuple[str, int], ...]
    recipient: str
    fingerprint: str
    trusted: int


class HomePage(HqPage):
    """Three cards: what is here, what waits for somebody, what every laptop must be given."""

    name = "hq_home"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._import = button(
            self.tr("Take bundles in …"),
            lambda: self.wanted.emit("hq_import", None),
            kind="primary",
            icon=room.icons.icon("exchange", colour=room.theme.colours.on_accent),
            name="home-import",
        )
        self.header(self.tr("Headquarters"), " ", self._import)
        self._done = Banner("good", name="home-done")
        self._cases, self._laptops = Label("", "display"), Label("", "display")
        held = Card()
        held.add(
            Label(self.tr("What is here"), "section"),
            row(self._both(self._cases, self.tr("cases")), self._both(self._laptops, self.tr("laptops"))),
        )
        self._waits = QVBoxLayout()
        self._waits.setSpacing(8)
        waits = Card()
        waits.add(Label(self.tr("Waits for somebody"), "section"), self._waits)
        self._recipient = Label("", "code", name="home-recipient")
        self._fingerprint = Label("", "code", name="home-fingerprint")
        self._trusted = Label("", "quiet")
        keys = Card()
        keys.add(
            Label(self.tr("What every laptop is given"), "section"),
            Label(
                self.tr("The key bundles are sealed to, and the certificate receipts are checked with."),
                "quiet",
            ),
            Label(self.tr("Recipient"), "small"),
            self._recipient,
            Label(self.tr("Fingerprint of the certificate: print it, and let it be compared"), "small"),
            self._fingerprint,
            row(
                button(
                    self.tr("Write both to a stick …"),
                    lambda: choose_folder(self, self.tr("Where to write them"), self.write_keys),
                    name="home-write-keys",
                ),
                None,
            ),
            self._trusted,
            row(
                button(
                    self.tr("Trust an organisation's certificate …"),
                    lambda: choose_file(
                        self, self.tr("Certificate of an organisation"), "PEM (*.pem *.crt)", self.trust
                    ),
                    name="home-trust",
                ),
                None,
            ),
        )
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, cards in ((left, (held, waits)), (right, (keys,))):
            column.setSpacing(16)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addLayout(left, 1)
        both.addLayout(right, 1)
        scrolled = Scrolled()
        scrolled.add(self._done, both)
        scrolled.column.addStretch(1)
        self.column.addWidget(scrolled, 1)

    def _both(self, number: Label, words: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(number)
        column.addWidget(Label(words, "quiet"))
        return column

    def show_page(self, about: object = None) -> None:
        self.ask_hq(_state, self._show)

    def _show(self, state: _State) -> None:
        self.lead.setText(isolated(state.name))
        self.lead.setVisible(True)
        self._cases.setText(isolated(f"{state.cases:,}"))
        self._laptops.setText(isolated(f"{state.laptops:,}"))
        half = (len(state.recipient) + 1) // 2  # one word of sixty letters would be cut off
        self._recipient.setText(f"{isolated(state.recipient[:half])}\n{isolated(state.recipient[half:])}")
        self._fingerprint.setText(isolated(state.fingerprint))
        self._trusted.setText(
            self.tr("Organisations whose officers count: {number}").format(number=isolated(state.trusted))
        )
        emptied(self._waits)
        from fieldtool.gui.headquarters.words import concern

        lines = [(concern(name), count, "hq_fleet") for name, count in state.concerns]
        if state.differing:
            lines.append((self.tr("cases with answers that differ"), state.differing, "hq_conflicts"))
        for words, count, page in lines:
            look = button(self.tr("Look"), partial(self.wanted.emit, page, None), kind="quiet", says=words)
            self._waits.addLayout(row(Chip(isolated(count), "warning"), Label(words, wrap=False), None, look))
        if not lines:
            self._waits.addWidget(Label(self.tr("Nothing: all is well."), "quiet"))

    def write_keys(self, folder: Path) -> None:
        """Writes recipient and certificate for the laptops."""

        def write(hq: Headquarters) -> None:
            from fieldtool.casework.files import write_atomically

            write_atomically(folder / "recipient.txt", f"{hq.recipient}\n".encode())
            write_atomically(folder / "hq-ca.pem", hq.ca_pem)

        self.ask_hq(
            write,
            lambda _: self._done.say(
                self.tr("Written: recipient.txt and hq-ca.pem. Take the stick out safely.")
            ),
        )

    def trust(self, file: Path) -> None:
        """From now on the officers of this organisation count."""

        def trust(hq: Headquarters) -> str:
            from fieldtool.casework.ports import Trust

            try:
                pem = file.read_bytes()
            except OSError as error:
                raise FileDamagedError("The certificate cannot be read.", "Check the stick.") from error
            hq.trust(Trust(pem))
            return hq.fingerprint_of(pem)

        def trusted(fingerprint: str) -> None:
            self._done.say(
                self.tr("Trusted. Compare its fingerprint with the paper:") + "\n" + isolated(fingerprint)
            )
            self.show_page()

        self.ask_hq(trust, trusted)


def _state(hq: Headquarters) -> _State:
    from fieldtool.casework.fleet import Concern

    fleet = hq.fleet()
    concerns = [(one.value, len(fleet.with_concern(one))) for one in Concern]
    return _State(
        hq.name,
        hq.count(),
        len(hq.devices()),
        len(hq.store.conflicting_cases()),
        tuple((name, count) for name, count in concerns if count),
        hq.recipient,
        hq.fingerprint_of(hq.ca_pem),
        len(hq.store.trusts()),
    )
