"""The first run: organisation, officer, six words, the recovery code; about two minutes, one thing at a time."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QLayout,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fieldtool.domain.errors import FieldToolError
from fieldtool.domain.officer import Officer, Organisation, Role
from fieldtool.domain.place_file import LARGEST, SITE, PlaceFileError, organisation_from
from fieldtool.gui.choosing import choose_file
from fieldtool.gui.look import Look
from fieldtool.gui.pages.first_run_steps import RecoveryStep, WordsStep, grid
from fieldtool.gui.parts.boxes import Banner, Card, Scrolled, put, row
from fieldtool.gui.parts.buttons import Field, button, combo, line
from fieldtool.gui.parts.flow import flow
from fieldtool.gui.parts.label import Label
from fieldtool.gui.parts.progress import Progress
from fieldtool.gui.parts.stepper import Stepper
from fieldtool.gui.settings import LANGUAGES
from fieldtool.gui.told import told


class FirstRunPage(QWidget):
    """An assistant in five steps. What it gathers leaves as one SetUp; the vault is made in the fourth step."""

    words_wanted = Signal()
    vault_wanted = Signal(object)  # SetUp
    finished = Signal()
    look_changed = Signal()
    practice_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("page-first-run")
        self._look = look
        self._recovery_code = ""
        self._can_practise = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        card = Card(padding=28, gap=16)
        self._card, self._wide = card, look.theme.em(46)
        card.setFixedWidth(self._wide)
        self._stepper = Stepper(
            look.theme,
            (self.tr("Welcome"), self.tr("Place"), self.tr("Officer"), self.tr("Words"), self.tr("Recovery")),
        )
        self._problem = Banner("danger", name="first-run-problem")
        self._steps = QStackedWidget()
        self._words = WordsStep(look.theme)
        self._recovery = RecoveryStep(look.theme)
        for step in (self._welcome(), self._place(), self._officer(), self._words, self._recovery):
            self._steps.addWidget(step)
        self._back = button(self.tr("Back"), self._go_back, name="first-run-back")
        self._next = button(self.tr("Go on"), self._go_on, kind="primary", name="first-run-next")
        self._busy = Progress()
        self._busy.setAccessibleName(self.tr("Making the vault"))
        self._busy.hide()
        card.add(self._stepper, self._problem, self._steps, self._busy, row(self._back, None, self._next))
        card.column.setStretch(2, 1)
        self._practice = button(
            self.tr("Practise with invented people first"),
            self.practice_wanted.emit,
            kind="quiet",
            name="practice-button",
        )
        card.add(self._practice)
        place = Scrolled()
        place.column.addStretch(1)
        place.column.addLayout(row(None, card, None))
        place.column.addStretch(1)
        outer.addWidget(place)
        self._words.again_wanted.connect(self.words_wanted)
        self._words.given.connect(self._go_on)
        self._recovery.given.connect(self._go_on)
        self._show_step(0)

    def show_practice(self, *, can: bool) -> None:
        """Offers the practice vault on the first step."""
        self._can_practise = can
        self._practice.setVisible(can and self._steps.currentIndex() == 0)

    def show_busy(self, busy: bool) -> None:
        """Something takes a few seconds: nothing can be pressed meanwhile."""
        self._busy.setVisible(busy)
        for made in (self._next, self._back, self._practice):
            made.setEnabled(not busy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._card.setFixedWidth(max(min(self._wide, self.width() - 80), 1))

    # the steps

    def _welcome(self) -> QWidget:
        policy = self._look.settings.policy
        offered = [(tag, name) for tag, name in LANGUAGES.items() if policy.offers(tag)]
        self._language = combo(offered, self._look.settings.now.language, "first-run-language")
        self._language.currentIndexChanged.connect(self._on_language_chosen)
        return _step(
            Label(self.tr("A safe place for hard conversations"), "title"),
            Label(
                self.tr(
                    "This laptop will keep interviews, checklists and referrals, encrypted, without any network. "
                    "Setting up takes about two minutes."
                )
            ),
            Label(
                self.tr(
                    "The program points to what the answers say, with its sources. It never decides: "
                    "an officer does."
                ),
                "quiet",
            ),
            Field(self.tr("Language of this window"), self._language),
        )

    def _place(self) -> QWidget:
        self._organisation = line("organisation")
        policy = self._look.settings.policy
        self._organisation.setText(policy.organisation)
        self._organisation.setReadOnly(policy.is_there)
        self._site = line("site", placeholder="KE04")
        self._site.setMaxLength(8)
        self._country = line("country", placeholder="KE")
        self._country.setMaxLength(2)
        self._contact = line("contact")
        self._taken = Label("", "small", tone="good", name="place-taken")
        self._taken.hide()
        return _step(
            Label(self.tr("Who works here?"), "title"),
            flow(
                button(
                    self.tr("Open the organisation's file …"),
                    lambda: choose_file(
                        self, self.tr("Open the organisation's file"), "JSON (*.json)", self.take_place
                    ),
                    name="place-file",
                ),
                Label(self.tr("or type it:"), "quiet", wrap=False),
            ),
            self._taken,
            Field(
                self.tr("Organisation"),
                self._organisation,
                self.tr("Laid down by its policy, which rules this laptop.")
                if policy.is_there
                else self.tr("Stands on every referral."),
            ),
            grid(
                Field(
                    self.tr("Short name of this place"),
                    self._site,
                    self.tr("2 to 8 letters or digits; begins every case number."),
                ),
                Field(self.tr("Country"), self._country, self.tr("Two letters (ISO 3166).")),
            ),
            Field(
                self.tr("How receivers reach you"),
                self._contact,
                self.tr("Telephone or office; printed on referrals. May stay empty."),
            ),
        )

    def _officer(self) -> QWidget:
        self._name = line("officer-name")
        self._number = line("officer-number")
        return _step(
            Label(self.tr("And who are you?"), "title"),
            Label(
                self.tr("Your number stands in every record; your name only on the forms you sign."), "quiet"
            ),
            Field(self.tr("Your name"), self._name),
            Field(self.tr("Your officer number"), self._number),
            Label(
                self.tr(
                    "Whoever sets the laptop up looks after it: you add other officers later, under Officers, and say what "
                    "each may do."
                ),
                "small",
            ),
        )

    def take_place(self, file: Path) -> None:
        """Fills the fields from a file of headquarters; they are looked at, and can be changed."""
        try:
            found = organisation_from(_bytes(file))
        except FieldToolError as error:
            self._taken.hide()
            self._problem.say(told(error))
            return
        self._problem.say("")
        for field, text in (
            (self._organisation, found.name),
            (self._site, found.site),
            (self._country, found.country),
            (self._contact, found.contact),
        ):
            if not field.isReadOnly():  # what the organisation's policy lays down stays
                field.setText(text)
        self._taken.setText(self.tr("Taken from the file. Look whether all of it is right."))
        self._taken.show()
        self._organisation.setFocus()

    # what the window brings

    def show_words(self, words: str) -> None:
        """Shows six fresh words to be written down."""
        self._words.show_words(words)

    def show_recovery_code(self, code: str) -> None:
        """The vault is there; the code is shown once and partly asked back."""
        self._recovery_code = code
        self._set_busy(False)
        self._recovery.show_code(code)
        self._show_step(4)

    def show_problem(self, error: FieldToolError) -> None:
        """Says why the vault could not be made."""
        self.show_busy(False)
        self._set_busy(False)
        self._problem.say(told(error))

    # going through

    def _go_on(self) -> None:
        at = self._steps.currentIndex()
        problem = (
            lambda: "",
            self._place_problem,
            self._officer_problem,
            self._words.problem,
            self._recovery.problem,
        )[at]()
        self._problem.say(problem)
        if problem:
            return
        if at == 3 and self._words.showing:
            self._words.ask_again()
            self._name_buttons()
        elif at == 3:
            self._set_busy(True)
            self.vault_wanted.emit(self._set_up())
        elif at == 4 and self._recovery.showing:
            self._recovery.ask_back()
            self._name_buttons()
        elif at == 4:
            self._words.forget()
            self._recovery.forget()
            self._recovery_code = ""
            self.finished.emit()
        else:
            self._show_step(at + 1)

    def _go_back(self) -> None:
        at = self._steps.currentIndex()
        self._problem.say("")
        if at == 3 and not self._words.showing:
            self._words.show_words_again()
            self._name_buttons()
        elif at == 4 and not self._recovery.showing:
            self._recovery.show_code(self._recovery_code)
            self._name_buttons()
        elif 0 < at < 4:
            self._show_step(at - 1)

    def _show_step(self, at: int) -> None:
        self._steps.setCurrentIndex(at)
        self._stepper.show_step(at)
        if at == 3 and not self._words.words:
            self.words_wanted.emit()
        self._name_buttons()
        self._practice.setVisible(self._can_practise and at == 0)
        fields = [f for f in self._steps.findChildren(QLineEdit) if f.isVisibleTo(self)]
        (fields[0] if fields else self._next).setFocus()

    def _name_buttons(self) -> None:
        at = self._steps.currentIndex()
        self._back.setVisible(0 < at < 4 or (at == 4 and not self._recovery.showing))
        words = self.tr("Go on")
        if at == 3:
            words = self.tr("I have written them down") if self._words.showing else self.tr("Make the vault")
        elif at == 4:
            words = self.tr("I have written it down") if self._recovery.showing else self.tr("Begin to work")
        self._next.setText(words)
        self._next.setAccessibleName(words)

    def _set_busy(self, busy: bool) -> None:
        self._busy.setVisible(busy)
        self._next.setEnabled(not busy)
        self._back.setEnabled(not busy)

    def _place_problem(self) -> str:
        if not self._organisation.text().strip():
            return self.tr("Please give the organisation's name.")
        if not SITE.fullmatch(self._site.text().strip().upper()):
            return self.tr("The short name of the place needs 2 to 8 letters (A to Z) or digits.")
        country = self._country.text().strip()
        if country and not re.fullmatch(r"[A-Za-z]{2}", country):
            return self.tr("The country is two letters, as on a passport's edge (ISO 3166), or empty.")
        return ""

    def _officer_problem(self) -> str:
        if not self._name.text().strip() or not self._number.text().strip():
            return self.tr("Please give your name and your officer number.")
        return ""

    def _set_up(self) -> object:
        from fieldtool.casework.ports import SetUp

        return SetUp(
            Organisation(
                self._organisation.text().strip(),
                self._site.text().strip().upper(),
                self._country.text().strip().upper(),
                self._contact.text().strip(),
            ),
            Officer(self._number.text().strip(), self._name.text().strip(), Role.ADMINISTRATOR),
            self._words.words,
        )

    def _on_language_chosen(self) -> None:
        self._look.settings.change(language=str(self._language.currentData()))
        self.look_changed.emit()


def _bytes(file: Path) -> bytes:
    try:
        with file.open("rb") as stream:
            return stream.read(LARGEST + 1)
    except OSError as error:
        raise PlaceFileError("This file cannot be read.", "Check the stick and the file.") from error


def _step(*things: QWidget | QLayout) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 8, 0, 8)
    column.setSpacing(14)
    for thing in things:
        put(column, thing)
    column.addStretch(1)
    return made
