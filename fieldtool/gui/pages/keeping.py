"""What is kept and what goes: periods, the cases due, one person's wish to be deleted, the vault erased before a border."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from fieldtool.casework.keeping import BeforeErasing, Due, DueCase, Periods
from fieldtool.casework.officer_ports import ErasedBecause
from fieldtool.casework.roles import May, allows
from fieldtool.domain.errors import FieldToolError
from fieldtool.gui.counting import counted
from fieldtool.gui.page import Page, Room
from fieldtool.gui.parts.asking import ask_sure
from fieldtool.gui.parts.boxes import Banner, Card, Scrolled, row
from fieldtool.gui.parts.buttons import Field, button, combo, line
from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.parts.lines import LineList
from fieldtool.gui.told import told
from fieldtool.gui.words import day

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk

DAYS = (0, 30, 90, 180, 365, 730, 1825)


@dataclass(frozen=True, slots=True)
class _State:
    periods: Periods
    due: tuple[DueCase, ...] = field(repr=False)
    before: BeforeErasing
    may_set: bool
    may_delete: bool


class KeepingPage(Page):
    """Nothing goes by itself. Every deletion is asked about once, and needs the passphrase."""

    name = "keeping"
    erased = Signal()  # the vault is gone: the program begins anew

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._chosen: DueCase | None = None
        self.header(
            self.tr("Keep or delete"),
            self.tr("How long cases stay on this laptop. Nothing is deleted by itself."),
        )
        self._done = Banner("good", name="keeping-done")
        self._problem = Banner("danger", name="keeping-problem")
        self._sides = QHBoxLayout()
        self._sides.setSpacing(16)
        self._due_box, self._periods_box = self._due_card(), self._periods_card()
        self._person_box = self._person_card()
        for cards in ((self._due_box, self._periods_box), (self._person_box, self._travel_card())):
            column = QVBoxLayout()
            column.setSpacing(16)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            self._sides.addLayout(column, 1)
        scrolled = Scrolled()
        scrolled.add(self._sides)
        scrolled.column.addStretch(1)
        self.column.addWidget(self._done)
        self.column.addWidget(self._problem)
        self.column.addWidget(scrolled, 1)

    def _due_card(self) -> Card:
        self._none = Label(self.tr("No case is due."), "quiet", name="keeping-none")
        self._list = LineList("keeping-due", self.tr("Cases to look at"))
        self._list.setMinimumHeight(self.room.theme.em(9))
        self._list.chosen.connect(self._on_chosen)
        self._look = button(self.tr("Open the case"), self._open, name="keeping-open")
        self._minimise = button(
            self.tr("Take names and words out …"), self._ask_minimise, name="keeping-minimise"
        )
        self._delete = button(self.tr("Delete …"), self._ask_delete, kind="stop", name="keeping-delete")
        card = Card()
        card.add(
            Label(self.tr("Cases whose time is over"), "section"),
            self._none,
            self._list,
            row(self._look, None),
            row(self._minimise, self._delete, None),
        )
        return card

    def _periods_card(self) -> Card:
        choices = [(str(days), self._days(days)) for days in DAYS]
        self._minimise_after = combo(choices, name="keeping-minimise-after")
        self._delete_after = combo(choices, name="keeping-delete-after")
        self._keep = button(self.tr("Keep these periods"), self.set_periods, name="keeping-set")
        self._laid_down = Label("", "quiet", name="keeping-laid-down")
        self._laid_down.hide()
        card = Card()
        card.add(
            Label(self.tr("Periods of this organisation"), "section"),
            Label(
                self.tr(
                    "After a case was closed and not touched again. When the time is over it stands above, to be looked at."
                ),
                "small",
            ),
            Field(self.tr("Take names and words out, keep what is counted"), self._minimise_after),
            Field(self.tr("Delete the case"), self._delete_after),
            row(self._keep, None),
            self._laid_down,
        )
        return card

    def _person_card(self) -> Card:
        self._number = line("keeping-number", placeholder=self.tr("Case number"))
        card = Card()
        card.add(
            Label(self.tr("The person asks to be deleted"), "section"),
            Label(
                self.tr(
                    "Everything of the case goes from this laptop: answers, notes, forms, decisions. The journal keeps that "
                    "case so-and-so was deleted, when and by whom, and nothing of what it was. What was handed over before "
                    "is with those who have it: tell them, and headquarters."
                ),
                "small",
            ),
            Field(self.tr("Case"), self._number),
            row(button(self.tr("Delete …"), self._ask_person, kind="stop", name="keeping-person"), None),
        )
        return card

    def _travel_card(self) -> Card:
        self._lost = Label("", name="keeping-lost")
        card = Card()
        card.add(
            Label(self.tr("Before a border: erase this laptop's vault"), "section"),
            self._lost,
            Label(
                self.tr(
                    "It destroys the keys in this folder first; without them nobody reads what is left, not even we. It "
                    "cannot be taken back. What it cannot do: a solid-state disk may keep an old copy of the key file where "
                    "no program reaches it, and that copy still needs a passphrase; backups on sticks and other disks open "
                    "as before; and somebody who looks can see that there was such a program. Full-disk encryption and a "
                    "switched-off laptop help more than anything here."
                ),
                "small",
            ),
            row(
                button(self.tr("Erase the vault …"), self._ask_erase, kind="stop", name="keeping-erase"), None
            ),
        )
        return card

    def show_page(self, about: object = None) -> None:
        def look(desk: Desk) -> _State:
            role = desk.officer.role
            keeping = desk.keeping
            return _State(
                keeping.periods(),
                tuple(keeping.due()) if allows(role, May.REVIEW) else (),
                keeping.before_erasing(),
                allows(role, May.SETTINGS),
                allows(role, May.ERASE),
            )

        self._done.say("")
        self._problem.say("")
        self.ask(look, self._show)

    def set_periods(self) -> None:
        """Keeps the periods chosen."""
        periods = Periods(
            int(str(self._minimise_after.currentData())), int(str(self._delete_after.currentData()))
        )
        self._do(
            lambda desk: desk.keeping.set_periods(periods), self.tr("These periods hold from now on."), ""
        )

    def minimise(self) -> None:
        """Takes names and words out of the chosen case."""
        one = self._chosen
        if one is not None:
            self._do(
                lambda desk: desk.keeping.minimise_case(one.case_id),
                self.tr("Names and words are out of the case; what is counted stays."),
                one.case_id,
            )

    def delete(self) -> None:
        """Deletes the chosen case, because its time is over or headquarters ordered it."""
        one = self._chosen
        if one is not None:
            why = ErasedBecause.HEADQUARTERS if one.ordered else ErasedBecause.PERIOD
            self._do(
                lambda desk: desk.keeping.erase_case(one.case_id, why),
                self.tr("The case is deleted."),
                one.case_id,
            )

    def delete_on_request(self, number: str) -> None:
        """Deletes a case because the person asks for it."""

        def job(desk: Desk) -> None:
            desk.keeping.erase_case(desk.case_by_number(number).id, ErasedBecause.PERSON)

        self._do(job, self.tr("The case is deleted. Tell headquarters and the receivers."), "deleted")
        self._number.clear()

    def erase(self, *, although_lost: bool) -> None:
        """Erases the vault; the program begins anew."""
        self.ask(
            lambda desk: desk.keeping.erase_vault(although_lost=although_lost),
            lambda _: self.erased.emit(),
            self._refused,
        )

    def _ask_minimise(self) -> None:
        if self._chosen is not None:
            ask_sure(
                self,
                self.tr("Take names and words out of case {case}?").format(
                    case=isolated(self._chosen.number)
                ),
                self.tr(
                    "Name, dates, contact, narrative, notes, reasons and signed forms go for ever. Coded answers, findings and "
                    "dates of decisions stay, so that the case is still counted."
                ),
                self.tr("Take them out"),
                self.minimise,
            )

    def _ask_delete(self) -> None:
        if self._chosen is not None:
            self._sure_delete(self._chosen.number, self.delete)

    def _ask_person(self) -> None:
        number = self._number.text().strip()
        if number:
            self._sure_delete(number, lambda: self.delete_on_request(number))

    def _sure_delete(self, number: str, then: Callable[[], object]) -> None:
        ask_sure(
            self,
            self.tr("Delete case {case}?").format(case=isolated(number)),
            self.tr("Everything of it goes from this laptop for ever. Backups made before still hold it."),
            self.tr("Delete"),
            then,
            typed=number,
        )

    def _ask_erase(self) -> None:
        ask_sure(
            self,
            self.tr("Erase the whole vault?"),
            self._lost.text() + "\n" + self.tr("It cannot be taken back."),
            self.tr("Erase it"),
            lambda: self.erase(although_lost=True),
            typed=self.tr("ERASE"),
        )

    def _on_chosen(self, one: DueCase) -> None:
        self._chosen = one
        self._minimise.setEnabled(one.due is Due.MINIMISE)

    def _open(self) -> None:
        if self._chosen is not None:
            self.wanted.emit("case", self._chosen.case_id)

    def _show(self, state: _State) -> None:
        periods = state.periods
        for box, days in (
            (self._minimise_after, periods.minimise_days),
            (self._delete_after, periods.erase_days),
        ):
            if box.findData(str(days)) < 0:  # a policy knows other numbers than this list
                box.addItem(self._days(days), str(days))
            box.setCurrentIndex(box.findData(str(days)))
            box.setEnabled(state.may_set and not periods.laid_down_by)
        self._keep.setVisible(state.may_set and not periods.laid_down_by)
        said = self.tr("The policy of {organisation} lays them down.")
        self._laid_down.setText(said.format(organisation=isolated(periods.laid_down_by)))
        self._laid_down.setVisible(bool(periods.laid_down_by))
        self._due_box.setVisible(state.may_delete)
        self._person_box.setVisible(state.may_delete)
        self._chosen = None
        self._list.setVisible(bool(state.due))
        self._none.setVisible(not state.due)
        self._list.show_lines([(self._line(one), one) for one in state.due])
        for control in (self._look, self._minimise, self._delete):
            control.setVisible(bool(state.due))
        before = state.before
        if before.nothing_lost:
            self._lost.setText(self.tr("Headquarters has everything, by its own receipt."))
        else:
            language, lost = self.room.settings.now.language, []
            if before.not_exported:
                cases = counted("cases", before.not_exported, language)
                lost.append(self.tr("never sent as they are now: {cases}").format(cases=cases))
            if before.without_receipt:
                bundles = counted("bundles", before.without_receipt, language)
                lost.append(self.tr("on the way without a receipt: {bundles}").format(bundles=bundles))
            self._lost.setText(self.tr("Would be lost for ever. {what}").format(what="; ".join(lost)))

    def _line(self, one: DueCase) -> str:
        what = (
            self.tr("ordered by headquarters")
            if one.ordered
            else {
                Due.MINIMISE: self.tr("take names and words out: since {day}"),
                Due.ERASE: self.tr("delete: since {day}"),
            }[one.due].format(day=isolated(day(one.since)))
        )
        why = {
            "kept by order": self.tr("headquarters wants it kept"),
            "no receipt": self.tr("headquarters has no copy yet"),
        }.get(one.obstacle, "")
        return f"{isolated(one.number)}\n" + "  ·  ".join(part for part in (what, why) if part)

    def _days(self, days: int) -> str:
        if not days:
            return self.tr("Never by itself due")
        return self.tr("After {days} days").format(days=isolated(days))

    def _do(self, job: Callable[[Desk], object], said: str, changed: str) -> None:
        def finished(_: object) -> None:
            self.show_page()
            self._done.say(said)
            if changed:
                self.changed.emit("")

        self._done.say("")
        self._problem.say("")
        self.ask(job, finished, self._refused)

    def _refused(self, error: FieldToolError) -> None:
        self._problem.say(told(error))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.room.theme.em(66)
        self._sides.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
