"""Where the day begins: begin an interview, go on with one, and what waits to be sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QTime

from fieldtool.casework.first_case import FirstCase, first_case
from fieldtool.casework.roles import May, allows
from fieldtool.casework.safekeeping import Keeping
from fieldtool.domain.case import CaseRow, InterviewState
from fieldtool.domain.form import FormInfo, Language
from fieldtool.gui.page import Page, Room
from fieldtool.gui.pages.meet import Wish
from fieldtool.gui.parts.boxes import Card, Empty, Scrolled, row
from fieldtool.gui.parts.buttons import Field, button, combo
from fieldtool.gui.parts.case_list import CaseList
from fieldtool.gui.parts.first_case import FirstCaseCard
from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.words import day as day_of
from fieldtool.gui.words import remark

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk

RECENT = 60
REMIND_AFTER = timedelta(days=7)
"""A case that has waited longer than this to be sent is named."""
LATE = 4
"""How many referrals without an answer are named."""


@dataclass(frozen=True, slots=True)
class _Day:
    organisation: str
    forms: tuple[FormInfo, ...]
    open: Sequence[CaseRow]
    recent: Sequence[CaseRow]
    unsent: bool
    waited_days: int  # of the case that waits longest to be sent; 0 where it is not long
    keeping: Keeping
    late: tuple[str, ...] = field(repr=False, default=())
    practice: FirstCase | None = None


class TodayPage(Page):
    """Calm and short: two cards and a list."""

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
                self.tr(
                    "First a safe place, then the person's consent. Every answer is kept as it is given."
                ),
                "quiet",
            ),
            Field(self.tr("Language of the person"), self._language),
            self._form_field,
            row(self._begin, None),
        )
        begin.column.addStretch(1)
        self._send = Card()
        self._send_words = Label("", "body", name="unsent-line")
        self._send.add(
            Label(self.tr("Headquarters"), "section"),
            self._send_words,
            row(
                button(
                    self.tr("Seal a bundle"), lambda: self.wanted.emit("exchange", None), name="to-exchange"
                ),
                None,
            ),
        )
        self._keep = Card()
        self._keep_words = Label("", "body", tone="warning", name="safekeeping-line")
        self._keep.add(
            Label(self.tr("Safekeeping"), "section"),
            self._keep_words,
            row(
                button(
                    self.tr("Back up or look through"),
                    lambda: self.wanted.emit("safekeeping", None),
                    name="to-keeping",
                ),
                None,
            ),
        )
        self._keep.hide()
        side = row()
        cards = Scrolled()
        cards.setFixedWidth(room.theme.em(24.5))
        self._first_case = FirstCaseCard()
        self._late = Card()
        self._late_words = Label("", "body", name="late-line")
        self._late.add(
            Label(self.tr("Referrals without an answer"), "section"),
            self._late_words,
            row(
                button(
                    self.tr("Ask after them"),
                    lambda: self.wanted.emit("referrals", None),
                    name="to-referrals",
                ),
                None,
            ),
        )
        self._late.hide()
        cards.add(self._first_case, begin, self._late, self._send, self._keep)
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
        self._late.setVisible(bool(day.late))
        shown = [isolated(one) for one in day.late[:LATE]]
        more = len(day.late) - len(shown)
        if more:
            shown.append(self.tr("and {number} more").format(number=isolated(more)))
        self._late_words.setText("\n".join(shown))
        said = self.tr("Everything has been sent.")
        if day.unsent:
            said = self.tr("Some cases have not been sent since they changed.")
        if day.waited_days:
            said = self.tr("A case has waited {days} days to be sent: seal a bundle soon.").format(
                days=isolated(day.waited_days)
            )
        self._send_words.setText(said)
        self._send_words.set_tone("warning" if day.waited_days else "")

        self._show_keeping(day.keeping)

    def _show_keeping(self, state: Keeping) -> None:
        lines = [remark(one) for one in state.remarks]
        if not state.found_whole:
            lines.append(self.tr("The vault was found damaged."))
        if state.backup_due:
            lines.append(
                self.tr("The last backup is from {day}.").format(day=isolated(day_of(state.backed_up)))
                if state.backed_up
                else self.tr("There is no backup yet.")
            )
        if state.check_overdue:
            lines.append(self.tr("The whole vault was not looked through for two weeks."))
        # The first two: the page itself says the rest, and calm is worth more here than all of it.
        self._keep_words.setText("\n".join(lines[:2]))
        self._keep.setVisible(bool(lines))

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
    waited = desk.exchange.oldest_waiting()
    waiting = desk.referring.following.waiting() if allows(desk.officer.role, May.REFER) else ()
    late = tuple(f"{one.referral.form_number}  ·  {one.referral.receiver}" for one in waiting)
    return _Day(
        desk.organisation.name,
        tuple(desk.forms()),
        running,
        rows[:12],
        any(not one.exported for one in rows),
        waited.days if waited is not None and waited >= REMIND_AFTER else 0,
        desk.safekeeping.state(),
        late,
        first_case(desk),
    )
