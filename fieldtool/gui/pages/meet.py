"""Have we met? Looked up before every new interview: other spellings and scripts, with reasons; nothing is joined by itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from fieldtool.casework.meeting import AGAINST, Described, Met
from fieldtool.domain.case import InterviewState
from fieldtool.gui.marking import QT_TRANSLATE_NOOP
from fieldtool.gui.page import Page, Room
from fieldtool.gui.parts.boxes import Card, Empty, Scrolled, emptied, row
from fieldtool.gui.parts.buttons import Field, button, line
from fieldtool.gui.parts.label import Chip, Label, isolated
from fieldtool.gui.words import age_said, country, date_said, day

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk

WAIT_MS = 150

_WHY = {
    "number": QT_TRANSLATE_NOOP("meet", "the case number"),
    "contact": QT_TRANSLATE_NOOP("meet", "the same telephone number"),
    "written_alike": QT_TRANSLATE_NOOP("meet", "the name is written alike"),
    "sounds_alike": QT_TRANSLATE_NOOP("meet", "the name sounds alike"),
    "short_form": QT_TRANSLATE_NOOP("meet", "a short form of the name"),
    "spelled_nearly": QT_TRANSLATE_NOOP("meet", "the name is spelled nearly alike"),
    "part_of_name": QT_TRANSLATE_NOOP("meet", "a part of the name fits"),
    "born_fits": QT_TRANSLATE_NOOP("meet", "the year of birth fits"),
    "age_fits": QT_TRANSLATE_NOOP("meet", "the age fits"),
    "citizenship_same": QT_TRANSLATE_NOOP("meet", "the same citizenship"),
    "language_same": QT_TRANSLATE_NOOP("meet", "the same language"),
    "born_differs": QT_TRANSLATE_NOOP("meet", "another year of birth"),
    "age_differs": QT_TRANSLATE_NOOP("meet", "another age"),
    "citizenship_differs": QT_TRANSLATE_NOOP("meet", "another citizenship"),
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What the interview is to be held with; handed over by the page it was begun on."""

    language: str = "en"
    form_hash: str | None = None
    name: str = field(default="", repr=False)


class MeetPage(Page):
    """Two ways on from here: a case that is there already, or a new one. What is typed here is not kept."""

    name = "meet"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._wish = Wish()
        self._asked = 0
        self._new = button(
            self.tr("Nobody of these: a new case"),
            self._begin_new,
            kind="primary",
            icon=room.icons.icon("plus", colour=room.theme.colours.on_accent),
            name="meet-new",
        )
        self.header(
            self.tr("Have we met?"),
            self.tr("Look before you begin: nobody should have to tell everything twice."),
            self._new,
        )
        self._name = line("meet-name")
        self._age = line("meet-age")
        self._age.setValidator(QIntValidator(0, 120, self._age))
        self._from = line("meet-citizenship")
        self._contact = line("meet-contact")
        self._on_paper = QCheckBox(self.tr("It was held on paper"))
        self._on_paper.setObjectName("meet-on-paper")
        self._day = line("meet-paper-day", placeholder="2026-03-02")
        self._day_field = Field(self.tr("Day of the conversation"), self._day)
        self._day_field.hide()
        self._on_paper.toggled.connect(self._day_field.setVisible)
        asks = Card()
        asks.add(
            Label(self.tr("What you know already"), "section"),
            Field(
                self.tr("Name, as you heard it"),
                self._name,
                self.tr("Any script, any spelling; one part of it is enough."),
            ),
            Field(self.tr("Age, about"), self._age),
            Field(self.tr("Country of citizenship"), self._from),
            Field(self.tr("Telephone or case number"), self._contact),
            Label(self.tr("This is only looked for, and not kept."), "small"),
            self._on_paper,
            self._day_field,
        )
        asks.column.addStretch(1)
        left = Scrolled()
        left.setFixedWidth(room.theme.em(23))
        left.add(asks)
        left.column.addStretch(1)
        self._found = QVBoxLayout()
        self._found.setSpacing(12)
        self._said = Label("", "section", name="meet-said")
        right = Scrolled(gap=12)
        right.add(self._said, self._found)
        right.column.addStretch(1)
        both = row(gap=18)
        both.addWidget(left)
        both.addWidget(right, 1)
        self.column.addLayout(both, 1)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self._look)
        for each in (self._name, self._age, self._from, self._contact):
            each.textChanged.connect(lambda _: self._wait.start())
        self._name.returnPressed.connect(self._look)

    def show_page(self, about: object = None) -> None:
        self._wish = about if isinstance(about, Wish) else Wish()
        for each in (self._age, self._from, self._contact, self._day):
            each.clear()
        self._on_paper.setChecked(False)
        self._name.setText(self._wish.name)
        self._name.setFocus()
        self._show((), asked=False)
        if self._wish.name:
            self._look()

    def _told(self) -> Described:
        age = self._age.text()
        return Described(
            name=self._name.text(),
            age=int(age) if age.isdecimal() else None,
            citizenship=_code(self._from.text()),
            contact=self._contact.text(),
        )

    def _look(self) -> None:
        self._wait.stop()
        self._asked += 1
        asked, told = self._asked, self._told()

        def shown(found: tuple[Met, ...]) -> None:
            if asked == self._asked:
                self._show(found, asked=not told.empty)

        self.ask(lambda desk: desk.met(told), shown)

    def _show(self, found: tuple[Met, ...], *, asked: bool) -> None:
        emptied(self._found)
        self._said.setText(self.tr("These may be the same person. You decide.") if found else "")
        self._said.setVisible(bool(found))
        words = self.tr("Nobody of these: a new case") if found else self.tr("Begin with a new case")
        self._new.setText(f"  {words}")
        self._new.setAccessibleName(words)
        for one in found:
            self._found.addWidget(self._card(one))
        if not found:
            hint = (
                self.tr("Headquarters compares the cases of all laptops later.")
                if asked
                else self.tr("Type a name or a number. Where the person gives none, begin with a new case.")
            )
            said = self.tr("Nobody on this laptop fits.") if asked else self.tr("Look first")
            self._found.addWidget(Empty(said, hint))

    def _card(self, one: Met) -> QWidget:
        case, person = one.case, one.case.person
        card = Card(padding=14, gap=8)
        card.setObjectName("meet-found")
        name = person.name or self.tr("No name yet")
        age = date_said(person.birth_date) or age_said(person)
        facts = [
            isolated(case.number),
            isolated(age) if age else "",
            ", ".join(isolated(country(code)) for code in person.citizenship),
            self.tr("last changed {day}").format(day=isolated(day(case.changed))),
        ]
        chips = row()
        for reason in one.why:
            tone = "warning" if reason in AGAINST else "accent"
            mark = "≠ " if reason in AGAINST else "✓ "
            chips.addWidget(Chip(mark + QCoreApplication.translate("meet", _WHY[reason]), tone))
        chips.addStretch(1)
        says = {"name": name, "number": case.number}
        card.add(
            Label(isolated(name), "strong"),
            Label("  ·  ".join(fact for fact in facts if fact), "small"),
            chips,
            row(
                button(
                    self.tr("Look at the case"),
                    lambda: self.wanted.emit("case", case.id),
                    name="meet-look",
                    says=self.tr("Look at case {number} of {name}").format(**says),
                ),
                button(
                    self.tr("The same person: another interview"),
                    partial(self._begin, case.id),
                    name="meet-again",
                    says=self.tr("The same person: another interview in case {number} of {name}").format(
                        **says
                    ),
                ),
                None,
            ),
        )
        return card

    def _begin_new(self) -> None:
        self._begin(None)

    def _begin(self, case_id: str | None) -> None:
        wish = self._wish
        paper_day = self._day.text() if self._on_paper.isChecked() else None
        self.setEnabled(False)

        def begin(desk: Desk) -> tuple[str, bool]:
            if paper_day is not None:
                desk.paperwork.checked_day(paper_day)  # before anything is begun
            case, interview = desk.begin(wish.language, form_hash=wish.form_hash, case_id=case_id)
            if paper_day is not None:
                desk.paperwork.held_on(interview.id, paper_day)
            return case.id, interview.state is InterviewState.OPEN

        def begun(made: tuple[str, bool]) -> None:
            self.setEnabled(True)
            self.changed.emit(made[0])
            self.wanted.emit("interview", made[0])

        def failed(error: object) -> None:
            self.setEnabled(True)
            self.told.emit(error)

        self.ask(begin, begun, failed)


def _code(said: str) -> str:
    """The ISO 3166 code of a country as it was typed (name in the window's language, or the code), "" if none."""
    from PySide6.QtCore import QLocale

    wanted = said.strip().casefold()
    if len(wanted) < 2:
        return ""
    if len(wanted) in (2, 3):
        territory = QLocale.codeToTerritory(wanted.upper())
        return "" if territory == QLocale.Country.AnyCountry else QLocale.territoryToCode(territory)
    for territory in QLocale.Country:
        if QLocale.territoryToString(territory).casefold() == wanted:
            return QLocale.territoryToCode(territory)
    return ""
