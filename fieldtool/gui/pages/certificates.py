"""Who may sign, and whose signatures count: enrolment on a stick, the organisation's authority, its partners."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout

from fieldtool.casework.files import write_atomically
from fieldtool.domain.errors import FieldToolError, FileDamagedError
from fieldtool.gui.choosing import choose_file, choose_folder
from fieldtool.gui.page import Page, Room
from fieldtool.gui.parts.boxes import Banner, Card, Fold, Scrolled, row
from fieldtool.gui.parts.buttons import Field, button, combo, line
from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.parts.lines import LineList
from fieldtool.gui.told import told

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk
    from fieldtool.casework.issuing import IssuedCertificate

LARGEST = 1024 * 1024


@dataclass(frozen=True, slots=True)
class _State:
    fingerprint: str
    issued: tuple[IssuedCertificate, ...] = field(repr=False)


class CertificatesPage(Page):
    """The laptop's side on the leading edge, headquarters' side beside it."""

    name = "certificates"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._chosen: IssuedCertificate | None = None
        self._file: Path | None = None
        self.header(
            self.tr("Certificates"),
            self.tr("Who may sign for the organisation, and whose signatures count here."),
        )
        self._done = Banner("good", name="certificates-done")
        self._problem = Banner("danger", name="certificates-problem")
        both = self._sides = QHBoxLayout()
        both.setSpacing(16)
        for side in ((self._mine(), self._others()), (self._authority(),)):
            column = QVBoxLayout()
            column.setSpacing(16)
            for card in side:
                column.addWidget(card)
            column.addStretch(1)
            both.addLayout(column, 1)
        scrolled = Scrolled()
        scrolled.add(both)
        scrolled.column.addStretch(1)
        self.column.addWidget(self._done)
        self.column.addWidget(self._problem)
        self.column.addWidget(scrolled, 1)

    def _mine(self) -> Card:
        self._paper = line("certificates-paper")
        self._file_name = Label(self.tr("No file chosen"), "small")
        card = Card()
        card.add(
            Label(self.tr("Your own certificate"), "section"),
            Label(self.tr("1.  Carry a request to headquarters on a stick."), "body"),
            row(
                button(
                    self.tr("Save a request …"),
                    lambda: choose_folder(self, self.tr("Where to save the request"), self.request_into),
                    name="certificates-request",
                ),
                None,
            ),
            Label(self.tr("2.  Bring the answer back, and open it here."), "body"),
            row(
                button(
                    self.tr("File from headquarters …"),
                    lambda: choose_file(self, self.tr("Open the file"), "PEM (*.pem)", self.choose),
                    name="certificates-file",
                ),
                None,
            ),
            self._file_name,
            Label(
                self.tr("3.  Type the fingerprint from headquarters' paper, and use the certificate."), "body"
            ),
            Field(self.tr("Fingerprint, as it stands on paper"), self._paper),
            row(button(self.tr("Use this certificate"), self.take, name="certificates-take"), None),
            Fold(self.tr("Instead: keep the key on a token"), self._token(), name="certificates-token"),
        )
        return card

    def _token(self) -> Card:
        self._module = line("certificates-module")
        self._pin = line("certificates-pin")
        self._pin.setEchoMode(QLineEdit.EchoMode.Password)
        card = Card(sunken=True, padding=14)
        card.add(
            Field(
                self.tr("The token's own library (PKCS #11)"),
                self._module,
                self.tr("A file that came with the token; it ends in .dll, .so or .dylib."),
            ),
            Field(self.tr("PIN of the token"), self._pin),
            row(
                button(
                    self.tr("Make the key and save a request …"),
                    lambda: choose_folder(
                        self, self.tr("Where to save the request"), self.request_on_token_into
                    ),
                    name="certificates-token-request",
                ),
                None,
            ),
        )
        return card

    def _others(self) -> Card:
        self._their_paper = line("certificates-their-paper")
        card = Card()
        card.add(
            Label(self.tr("Other organisations"), "section"),
            Label(
                self.tr("Their certificate counts only where the fingerprint on their paper fits."), "quiet"
            ),
            Field(self.tr("Fingerprint on their paper"), self._their_paper),
            row(
                button(
                    self.tr("Trust an organisation …"),
                    lambda: choose_file(self, self.tr("Their certificate"), "PEM (*.pem *.crt)", self.trust),
                    name="certificates-partner",
                ),
                button(
                    self.tr("Officers' certificates …"),
                    lambda: choose_file(self, self.tr("Their list"), "PEM (*.pem)", self.learn),
                    name="certificates-known",
                ),
                None,
            ),
            row(
                button(
                    self.tr("Newer list of revoked ones …"),
                    lambda: choose_file(self, self.tr("The list"), "PEM (*.pem *.crl)", self.take_list),
                    name="certificates-crl",
                ),
                None,
            ),
        )
        return card

    def _authority(self) -> Card:
        self._fingerprint = Label("", "code", name="certificates-fingerprint")
        self._list = LineList("certificates-list", self.tr("Certificates issued"))
        self._list.grow_to(self.room.theme.em(18))
        self._list.chosen.connect(self._choose_issued)
        self._why = combo(
            [
                ("keyCompromise", self.tr("Laptop or passphrase lost")),
                ("affiliationChanged", self.tr("No longer works here")),
                ("superseded", self.tr("Replaced")),
                ("cessationOfOperation", self.tr("Not used any more")),
            ],
            name="certificates-why",
        )
        self._for_one = Card(sunken=True, padding=14)
        self._for_one.add(
            Field(self.tr("Why it no longer counts"), self._why),
            row(
                button(self.tr("Revoke"), self.revoke, kind="stop", name="certificates-revoke"),
                button(self.tr("Renew …"), self._renew, name="certificates-renew"),
                None,
            ),
        )
        card = Card()
        card.add(
            Label(self.tr("The organisation's authority"), "section"),
            Label(self.tr("Print this fingerprint and give it away on paper:"), "quiet"),
            self._fingerprint,
            row(
                button(
                    self.tr("Answer a request …"),
                    lambda: choose_file(self, self.tr("The request"), "PEM (*.pem *.csr)", self.certify),
                    name="certificates-certify",
                ),
                button(
                    self.tr("Save for others …"),
                    lambda: choose_folder(self, self.tr("Where to save"), self.save_for_others),
                    name="certificates-save",
                    says=self.tr(
                        "Save the organisation's certificate, officers' certificates and the list of revoked"
                    ),
                ),
                None,
            ),
            self._list,
            self._for_one,
        )
        return card

    def show_page(self, about: object = None) -> None:
        def look(desk: Desk) -> _State:
            enrolling = desk.referring.enrolling
            return _State(enrolling.fingerprint(), tuple(enrolling.issued()))

        self.ask(look, self._show)

    def _show(self, state: _State) -> None:
        self._fingerprint.setText(isolated(state.fingerprint))
        self._chosen = None
        self._for_one.setVisible(bool(state.issued))
        self._list.setVisible(bool(state.issued))
        self._list.show_lines(
            [
                (
                    f"{isolated(one.name)}  ({isolated(one.number)})\n"
                    + (
                        self.tr("revoked")
                        if one.revoked
                        else self.tr("until {day}").format(day=isolated(one.not_after[:10]))
                    ),
                    one,
                )
                for one in state.issued
            ]
        )

    def _choose_issued(self, one: IssuedCertificate) -> None:
        self._chosen = one

    def request_into(self, folder: Path) -> None:
        """Writes a request; its key stays in the vault."""
        self._write(
            lambda desk: {f"request-{desk.officer.number}.pem": desk.referring.enrolling.request()}, folder
        )

    def request_on_token_into(self, folder: Path) -> None:
        """Writes a request for a key made on the token, which never leaves it."""
        module, pin = self._module.text().strip(), self._pin.text()
        self._pin.clear()
        self._write(
            lambda desk: {
                f"request-{desk.officer.number}.pem": desk.referring.enrolling.request_on_token(module, pin)
            },
            folder,
        )

    def choose(self, file: Path) -> None:
        """Which file `take` takes."""
        self._file = file
        self._file_name.setText(isolated(file.name))

    def take(self) -> None:
        """Uses the certificate that came back, where the paper fits."""
        file, paper = self._file, self._paper.text()
        if file is None:
            self._problem.say(self.tr("Choose the file from headquarters first."))
            return
        self._do(
            lambda desk: desk.referring.enrolling.take(_read(file), fingerprint=paper),
            lambda _: self.tr("You sign with this certificate from now on."),
        )

    def trust(self, file: Path) -> None:
        """Trusts another organisation, where the fingerprint on its paper fits."""
        paper = self._their_paper.text()
        self._do(
            lambda desk: desk.referring.add_partner(_read(file), paper=paper),
            lambda _: self.tr("Their signatures count here from now on."),
        )

    def learn(self, file: Path) -> None:
        """Keeps certificates of officers, to check prints by."""
        self._do(
            lambda desk: desk.referring.add_certificates(_read(file)),
            lambda _: self.tr("The certificates are kept."),
        )

    def take_list(self, file: Path) -> None:
        """Takes a newer list of revoked certificates."""
        self._do(
            lambda desk: desk.referring.enrolling.take_list(_read(file)),
            lambda _: self.tr("The list is kept."),
        )

    def certify(self, file: Path) -> None:
        """Answers a request; the answer lies beside it."""
        self._write(
            lambda desk: {f"certificate-{file.stem}.pem": desk.referring.enrolling.certify(_read(file))},
            file.parent,
        )

    def save_for_others(self, folder: Path) -> None:
        """What receivers need: the authority's certificate, the officers', and the list."""
        self._write(
            lambda desk: {
                "ca.pem": desk.referring.trust().ca_pem,
                "officers.pem": desk.referring.enrolling.certificates(),
                "crl.pem": desk.referring.trust().crl_pem or b"",
            },
            folder,
        )

    def revoke(self) -> None:
        """The chosen certificate no longer counts."""
        one, why = self._chosen, str(self._why.currentData())
        if one is not None:
            self._do(
                lambda desk: desk.referring.enrolling.revoke(one.serial, why),
                lambda _: self.tr("Revoked. Save the new list for others and carry it to every laptop."),
            )

    def _renew(self) -> None:
        one = self._chosen
        if one is not None:
            choose_folder(
                self,
                self.tr("Where to save the certificate"),
                lambda folder: self._write(
                    lambda desk: {
                        f"certificate-{one.number}.pem": desk.referring.enrolling.renew(one.serial)
                    },
                    folder,
                ),
            )

    def _write(self, job: Callable[[Desk], dict[str, bytes]], folder: Path) -> None:
        def write(desk: Desk) -> str:
            made = job(desk)
            for name, data in made.items():
                write_atomically(folder / name, data)
            return ", ".join(made)

        self._do(write, lambda names: self.tr("Saved: {file}").format(file=isolated(names)))

    def _do(self, job: Callable[[Desk], object], said: Callable[..., str]) -> None:
        def done(found: object) -> None:
            self._done.say(said(found))
            self.show_page()

        def refused(error: FieldToolError) -> None:
            self._problem.say(told(error))

        self._done.say("")
        self._problem.say("")
        self.ask(job, done, refused)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Below each other where two buttons beside each other would not fit into half the page.
        narrow = self.width() < self.room.theme.em(70)
        self._sides.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )


def _read(file: Path) -> bytes:
    try:
        if file.stat().st_size > LARGEST:
            raise FileDamagedError("This file is far too large for a certificate.", "Choose the right file.")
        return file.read_bytes()
    except OSError as error:
        raise FileDamagedError(
            "This file cannot be read.", "Put the stick back in, then choose it again."
        ) from error
