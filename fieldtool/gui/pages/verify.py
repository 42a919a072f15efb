"""Is this form genuine? One file in, one sentence out, and the facts it rests on below."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit

from fieldtool.domain.decisions import ReferralState
from fieldtool.domain.errors import FieldToolError, FileDamagedError
from fieldtool.gui.bottom_line import changes, revocation
from fieldtool.gui.choosing import choose_file, choose_folder
from fieldtool.gui.page import Page, Room
from fieldtool.gui.parts.boxes import Banner, Card, Fold, Scrolled, emptied, row, rule
from fieldtool.gui.parts.buttons import Field, button, combo, line, words
from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.told import in_words, told
from fieldtool.gui.words import say

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk

LARGEST = 64 * 1024 * 1024
PICTURE_ENDINGS = (".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".bmp", ".gif")
PICTURES = "JPEG, PNG, TIFF, PDF (" + " ".join(f"*{ending}" for ending in PICTURE_ENDINGS) + " *.pdf)"


class VerifyPage(Page):
    """Trust is this organisation's own certificate, with its list of revoked ones."""

    name = "verify"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._form: Path | None = None
        self.setAcceptDrops(True)
        self.header(
            self.tr("Check a form"),
            self.tr("Open a signed referral you received, or drop it here."),
            button(
                self.tr("Open a PDF …"),
                lambda: choose_file(self, self.tr("Open a signed form"), "PDF (*.pdf)", self.check),
                kind="primary",
                icon=room.icons.icon("verify", colour=room.theme.colours.on_accent),
                name="verify-open",
            ),
        )
        self._good = Banner("good", name="verify-good")
        self._bad = Banner("danger", name="verify-bad")
        self._hint = Label("", "quiet", name="verify-hint")
        self._file = Label("", "small")
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(24)
        self._facts.setVerticalSpacing(8)
        self._facts.setColumnStretch(1, 1)
        self._card = Card()
        self._card.add(Label(self.tr("What was found"), "section"), self._facts)
        self._card.hide()
        self._before = Card(padding=34)
        self._before.setProperty("drop", True)
        picture = QLabel()
        picture.setPixmap(room.icons.pixmap("verify", room.theme.em(3), room.theme.colours.accent))
        picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        drop = Label(self.tr("Drop a signed form here, or open it above"), "section")
        drop.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._before.add(
            picture,
            drop,
            rule(),
            Label(self.tr("What this checks"), "strong"),
            Label(
                self.tr(
                    "That nobody changed the form since it was signed, that the signer was an officer of an organisation "
                    "you trust, that the whole file is covered, and that the attached data are those that were signed."
                )
            ),
            Label(
                self.tr("A genuine form is still an officer's presumption, not proof of what it says."),
                "quiet",
            ),
        )
        self._code = words("verify-code", lines=2)
        paper = Card(sunken=True, padding=14)
        paper.add(
            Field(
                self.tr("What the code on the paper holds"),
                self._code,
                self.tr("Read it with any QR reader and type or paste it here; it begins with FT1."),
            ),
            row(
                button(self.tr("Check the code"), self.check_code, name="verify-code-check"),
                button(
                    self.tr("Photograph or scan …"),
                    lambda: choose_file(
                        self, self.tr("Open a picture of the page"), PICTURES, self.check_picture
                    ),
                    name="verify-picture",
                    says=self.tr("Read the code from a photograph or a scan of the page"),
                ),
                None,
            ),
        )
        self._passphrase = line("verify-passphrase")
        self._passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._locked = Card(sunken=True, padding=14)
        self._locked.add(
            Field(self.tr("Passphrase of this form"), self._passphrase),
            row(button(self.tr("Open and check"), self._check_again, name="verify-unlock"), None),
        )
        self._locked.hide()
        self._answer = self._answering()
        self._answer.hide()
        scrolled = Scrolled()
        scrolled.add(
            self._file,
            self._good,
            self._bad,
            self._hint,
            self._locked,
            self._card,
            self._answer,
            self._before,
            Fold(self.tr("Check a print instead"), paper, name="verify-paper"),
        )
        scrolled.column.addStretch(1)
        self.column.addWidget(scrolled, 1)
        self._hint.hide()
        self._file.hide()

    def _answering(self) -> Card:
        """What a receiver answers, once the form was found genuine."""
        self._said = combo(
            [
                (state.value, say(state))
                for state in (
                    ReferralState.RECEIVED,
                    ReferralState.ACCEPTED,
                    ReferralState.DECLINED,
                    ReferralState.SERVICE_BEGUN,
                )
            ],
            name="verify-answer-state",
        )
        self._reason = words("verify-answer-reason", lines=2)
        self._contact = line("verify-answer-contact")
        self._answered = Banner("good", name="verify-answered")
        card = Card()
        card.add(
            Label(self.tr("Answer this referral"), "section"),
            Field(self.tr("Your answer"), self._said),
            Field(self.tr("Reason, or what happens next"), self._reason),
            Field(self.tr("How to reach you"), self._contact),
            row(
                button(
                    self.tr("Sign and save the answer …"),
                    lambda: choose_folder(self, self.tr("Where to save the answer"), self.answer_into),
                    name="verify-answer",
                ),
                None,
            ),
            self._answered,
        )
        return card

    def answer_into(self, folder: Path) -> None:
        """Writes a signed reply file to the form that was just checked."""
        form, state = self._form, ReferralState(str(self._said.currentData()))
        reason, contact = self._reason.toPlainText(), self._contact.text()

        def saved(name: str) -> None:
            self._answered.say(self.tr("Signed and saved: {file}. Send it back.").format(file=isolated(name)))

        def refused(error: FieldToolError) -> None:
            self._hint.setText(told(error))

        if form is not None:
            self.ask(
                lambda desk: (
                    desk.referring.following.answer(
                        _read(form), state, reason=reason, contact=contact, folder=folder
                    ).name
                ),
                saved,
                refused,
            )

    def check_code(self) -> None:
        """Checks a copy on paper by what its code holds."""
        content = self._code.toPlainText()

        def check(desk: Desk) -> tuple[bool, str, str, dict[str, Any]]:
            found = desk.referring.check_print(content)
            return found.good, found.sentence, found.hint, dict(found.facts())

        self._file.hide()
        self._form = None
        self.ask(check, self._show)

    def _check_again(self) -> None:
        if self._form is not None:
            self.check(self._form)

    def check_picture(self, file: Path) -> None:
        """Checks a copy on paper by a photograph or a scan of it."""
        self._form = None

        def check(desk: Desk) -> tuple[bool, str, str, dict[str, Any]]:
            found = desk.referring.check_picture(_read(file))
            return found.good, found.sentence, found.hint, dict(found.facts())

        def refused(error: FieldToolError) -> None:
            self._show((False, error.sentence, error.hint, {}))

        self._file.setText(isolated(file.name))
        self._file.show()
        self.ask(check, self._show, refused)

    def check(self, file: Path) -> None:
        """Reads and checks one file; a picture is taken for a print."""
        if file.suffix.lower() in PICTURE_ENDINGS:
            self.check_picture(file)
            return
        self._form = file
        passphrase = self._passphrase.text()
        self._passphrase.clear()

        def check(desk: Desk) -> tuple[bool, str, str, dict[str, Any]]:
            found = desk.referring.verify(_read(file), passphrase=passphrase)
            return bool(found.good), str(found.sentence), str(found.hint), dict(found.facts())

        def refused(error: FieldToolError) -> None:
            self._show((False, error.sentence, error.hint, {}))

        self._file.setText(isolated(file.name))
        self._file.show()
        self.ask(check, self._show, refused)

    def _show(self, found: tuple[bool, str, str, dict[str, Any]]) -> None:
        good, facts = found[0], found[3]
        sentence, hint = in_words(found[1]), in_words(found[2])
        self._before.hide()
        self._good.say("✓  " + sentence if good else "")
        self._bad.say("" if good else "✕  " + sentence)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        emptied(self._facts)
        for at, (name, value) in enumerate(self._lines(facts)):
            self._facts.addWidget(Label(name, "quiet", wrap=False), at, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(Label(value), at, 1)
        self._card.setVisible(bool(facts))
        self._answered.say("")
        self._answer.setVisible(good and self._form is not None)
        self._locked.setVisible(facts.get("outcome") == "locked")

    def _lines(self, facts: dict[str, Any]) -> list[tuple[str, str]]:
        def yes(name: str) -> str:
            return self.tr("Yes") if facts.get(name) else self.tr("No")

        if "short_hash" in facts:
            return [
                (self.tr("Form number"), isolated(facts.get("form_number", ""))),
                (self.tr("Short hash on every page"), isolated(facts["short_hash"])),
                (self.tr("Signer"), isolated(f"{facts.get('signer', '')}, {facts.get('organisation', '')}")),
            ]
        lines = [
            (self.tr("Unchanged since it was signed"), yes("intact")),
            (self.tr("Signature is valid"), yes("valid")),
            (self.tr("Signed by somebody your organisation vouches for"), yes("trusted")),
            (self.tr("Certificate revoked"), revocation(str(facts.get("revocation", "")))),
            (self.tr("The whole file is covered"), yes("whole_file_covered")),
            (self.tr("Signatures found, and expected"), self._signatures(facts)),
            (self.tr("Changes after signing"), changes(str(facts.get("changes_after_signing", "")))),
            (self.tr("Attached data are those signed"), yes("attachment_matches")),
            (self.tr("Form number"), isolated(facts.get("form_number", ""))),
        ]
        for signer in facts.get("signers", ()):
            who = f"{signer.get('name', '')}, {signer.get('organisation', '')}  ({signer.get('number', '')})"
            lines.append((self.tr("Signer"), isolated(who)))
            if signer.get("claimed_time"):
                lines.append((self.tr("Time, by the signer's own clock"), isolated(signer["claimed_time"])))
        return lines

    def _signatures(self, facts: dict[str, Any]) -> str:
        found, expected = facts.get("signatures_found", 0), facts.get("signatures_expected", 0)
        if not expected:
            return self.tr("{found}; the file does not say how many there should be").format(
                found=isolated(found)
            )
        return self.tr("{found} of {expected}").format(found=isolated(found), expected=isolated(expected))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.check(Path(url.toLocalFile()))
                return


def _read(file: Path) -> bytes:
    try:
        if file.stat().st_size > LARGEST:
            raise FileDamagedError(
                "This file is far too large for a referral form.", "Choose the PDF you received."
            )
        return file.read_bytes()
    except OSError as error:
        raise FileDamagedError(
            "This file cannot be read.", "Put the stick back in, or copy the file to this laptop first."
        ) from error
