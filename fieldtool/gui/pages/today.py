"""Where the day begins: begin an interview, go on with one, and see what waits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTime
from PySide6.QtGui import QResizeEvent

from fieldtool.casework.first_case import FirstCase, first_case
from fieldtool.domain.case import CaseRow, InterviewState
from fieldtool.domain.form import FormInfo, Language
from fieldtool.gui.page import Page, Room
from fieldtool.gui.pages.meet import Wish
from fieldtool.gui.parts.boxes import Card, Empty, Scrolled, row
from fieldtool.gui.parts.buttons import Field, button, combo
from fieldtool.gui.parts.case_list import CaseList
from fieldtool.gui.parts.first_case import FirstCaseCard
from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.parts.waiting_card import Waiting, WaitingCard, what_waits

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk

RECENT = 60


@dataclass(frozen=True, slots=True)
class _Day:
    organisation: str
    forms: tuple[FormInfo, ...]
    open: Sequence[CaseRow]
    recent: Sequence[CaseRow]
    waiting: Waiting
    practice: FirstCase | None = None


class TodayPage(Page):
    """Calm and short: begin, what waits, and a list."""

    name = "today"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._forms: tuple[FormInfo, ...] = ()
        self.header(self._greeting(), " ")
        self._language = combo([], name="begin-language")
        self._form = combo([], name="begin-form")
        self._form_field = Field(self.tr("Form"), self._form)
        self._form.currentIndexChanged.connect(self._show_languages)
        self._begin = button(
            self.tr("Begin an interview"),
            self._on_begin,
            kind="primary",
            icon=room.icons.icon("interview", colour=room.theme.colours.on_accent),
            name="begin-button",
        )
        begin = Card()
        begin.add(
            Label(self.tr("A new conversation"), "section"),
            Label(
                self.tr("First a safe place, then the person's consent."),
                "quiet",
            ),
            Field(self.tr("Language of the person"), self._language),
            self._form_field,
            row(self._begin, None),
        )
        begin.column.addStretch(1)
        self.waiting = WaitingCard(room)
        self.waiting.wanted.connect(self.wanted)
        side = row()
        cards = Scrolled()
        self._cards = cards
        self._first_case = FirstCaseCard()
        cards.add(self._first_case, begin, self.waiting)
        cards.column.addStretch(1)
        self._list = CaseList(room.theme, self.tr("Open interviews and recent cases"))
        self._list.opened.connect(self._on_opened)
        self._empty = Empty(
            self.tr("Nothing is open"), self.tr("Begin with the first conversation; nothing can be lost.")
        )
        cases = Card(padding=8)
        self._title = Label("", "section")
        self._title.setContentsMargins(14, 10, 14, 0)
        cases.add(self._title, self._list, self._empty)
        side.setSpacing(18)
        side.addWidget(cards)
        side.addWidget(cases, 1)
        self.column.addLayout(side, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cards.setFixedWidth(min(self.room.theme.em(25), int(self.width() * 0.46)))

    def show_page(self, about: object = None) -> None:
        self.title.setText(self._greeting())
        self.ask(_day, self._show)
        if about == "begin":
            self._language.setFocus()
        else:
            self._begin.setFocus()

    def on_changed(self, case_id: str) -> None:
        if self.isVisible():
            self.ask(_day, self._show)

    def _show(self, day: _Day) -> None:
        self.lead.setText(day.organisation)
        self.lead.setVisible(bool(day.organisation))
        self._first_case.show_progress(day.practice)
        if day.forms != self._forms:
            self._forms = day.forms
            self._form.clear()
            for form in reversed(day.forms):
                self._form.addItem(f"{form.title}  {form.version}", form.hash)
            self._form_field.setVisible(len(day.forms) > 1)
            self._show_languages()
        running = {one.id for one in day.open}
        rows = [*day.open, *(one for one in day.recent if one.id not in running)]
        self._title.setText(
            self.tr("Open interviews first, then the newest") if day.open else self.tr("Newest cases")
        )
        self._title.setVisible(bool(rows))
        self._list.cases.show_rows(rows, more=False)
        self._list.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self.waiting.show_waiting(day.waiting)

    def _show_languages(self) -> None:
        chosen = self._language.currentData()
        form = next((one for one in self._forms if one.hash == self._form.currentData()), None)
        self._language.clear()
        for language in form.languages if form else ():
            self._language.addItem(self._named(language), language.tag)
        self._language.setCurrentIndex(max(self._language.findData(chosen), 0))

    def _named(self, language: Language) -> str:
        draft = "  ·  " + self.tr("draft translation") if language.draft else ""
        return isolated(language.name) + draft

    def _on_begin(self) -> None:
        form = self._form.currentData()
        self.wanted.emit("meet", Wish(str(self._language.currentData() or "en"), str(form) if form else None))

    def _on_opened(self, case_id: str) -> None:
        row_ = next(one for one in self._list.cases.rows if one.id == case_id)
        self.wanted.emit("interview" if row_.interview_state is InterviewState.OPEN else "case", case_id)

    def _greeting(self) -> str:
        hour = QTime.currentTime().hour()
        if 5 <= hour < 12:
            return self.tr("Good morning")
        return self.tr("Good afternoon") if 12 <= hour < 18 else self.tr("Good evening")


def _day(desk: Desk) -> _Day:
    rows = desk.rows(limit=RECENT)
    running = [one for one in rows if one.interview_state is InterviewState.OPEN]
    return _Day(
        desk.organisation.name,
        tuple(desk.forms()),
        running,
        rows[:12],
        what_waits(desk, rows),
        first_case(desk),
    )
