"""Who works with this vault: one's own passphrase for everybody; officers, roles and first passphrases for administrators."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QVBoxLayout

from fieldtool.casework.roles import May, allows
from fieldtool.domain.errors import FieldToolError
from fieldtool.domain.officer import Officer, Role
from fieldtool.gui.page import Page, Room
from fieldtool.gui.parts.asking import PassphraseField, ask_sure
from fieldtool.gui.parts.boxes import Banner, Card, Scrolled, row
from fieldtool.gui.parts.buttons import Field, button, combo, line
from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.parts.lines import LineList
from fieldtool.gui.told import told
from fieldtool.gui.words import day, say

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk
    from fieldtool.casework.officer_ports import KnownOfficer
    from fieldtool.casework.officers import Gone


@dataclass(frozen=True, slots=True)
class _State:
    me: Officer = field(repr=False)
    opened_with: str
    can_take: bool
    known: tuple[KnownOfficer, ...] = field(repr=False)


class OfficersPage(Page):
    """People at the leading edge, oneself beside them."""

    name = "officers"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._chosen: KnownOfficer | None = None
        self.header(self.tr("Officers"), self.tr("Who can open this vault, and what each may do."))
        self._done = Banner("good", name="officers-done")
        self._problem = Banner("danger", name="officers-problem")
        self._sides = QHBoxLayout()
        self._sides.setSpacing(16)
        left, right = QVBoxLayout(), QVBoxLayout()
        self._new, self._recovery = self._new_card(), self._recovery_card()
        for column, cards in (
            (left, (self._people_card(),)),
            (right, (self._own_card(), self._new, self._recovery)),
        ):
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

    def _people_card(self) -> Card:
        self._list = LineList("officers-list", self.tr("Officers of this vault"))
        self._list.grow_to(self.room.theme.em(24))
        self._list.chosen.connect(self._on_chosen)
        self._role = combo([(role.value, say(role.value)) for role in Role], name="officers-role")
        self._change_role = button(self.tr("Change the role"), self.change_role, name="officers-change-role")
        self._reset = button(self.tr("Forgot the passphrase …"), self._ask_reset, name="officers-reset")
        self._remove = button(self.tr("Remove …"), self._ask_remove, kind="stop", name="officers-remove")
        self._role_field = Field(self.tr("What this officer may do"), self._role)
        card = Card()
        card.add(
            Label(self.tr("People who work with this vault"), "section"),
            self._list,
            self._role_field,
            row(self._change_role, None),
            row(self._reset, self._remove, None),
            Label(
                self.tr(
                    "Officers hold interviews and refer. Supervisors also sign second and delete. Analysts see numbers and "
                    "findings, never a name. Administrators manage keys, officers and periods. Between each other, officers "
                    "of one vault are kept apart by this program, not by encryption."
                ),
                "small",
            ),
        )
        return card

    def _own_card(self) -> Card:
        self._me = Label("", "strong", name="officers-me")
        self._how = Label("", "small", name="officers-how")
        self._take = button(self.tr("Get my certificate"), self.take_certificate, name="officers-take")
        self._old = PassphraseField("officers-old")
        self._own = PassphraseField("officers-own")
        self._again = PassphraseField("officers-again")
        card = Card()
        card.add(
            Label(self.tr("You"), "section"),
            self._me,
            self._how,
            row(self._take, None),
            Field(self.tr("Your passphrase now"), self._old),
            Field(
                self.tr("Your new passphrase"),
                self._own,
                self.tr("At least five words that do not belong together."),
            ),
            Field(self.tr("The new one again"), self._again),
            row(button(self.tr("Change my passphrase"), self.change_own, name="officers-change-own"), None),
        )
        return card

    def _recovery_card(self) -> Card:
        self._code = Label("", "code", name="officers-code")
        self._code.hide()
        card = Card()
        card.add(
            Label(self.tr("The recovery code"), "section"),
            Label(
                self.tr(
                    "It opens the vault when words are forgotten. Make a new one when somebody who knew it leaves, or the "
                    "paper is lost: the old one opens nothing from then on."
                ),
                "small",
            ),
            self._code,
            row(
                button(self.tr("Make a new recovery code …"), self._ask_code, name="officers-new-code"),
                None,
            ),
        )
        return card

    def _new_card(self) -> Card:
        self._number = line("officers-number")
        self._name = line("officers-name")
        self._new_role = combo([(role.value, say(role.value)) for role in Role], name="officers-new-role")
        self._may_sign = QCheckBox(self.tr("Gets a certificate to sign with"))
        self._may_sign.setObjectName("officers-may-sign")
        self._may_sign.setChecked(True)
        self._words = Label("", "code", name="officers-words")
        card = Card()
        card.add(
            Label(self.tr("Somebody new"), "section"),
            Field(self.tr("Officer number"), self._number),
            Field(self.tr("Name"), self._name),
            Field(self.tr("Role"), self._new_role),
            self._may_sign,
            Label(self.tr("First words, to write down and hand over:"), "small"),
            self._words,
            Label(self.tr("They open nothing but the choice of words of their own."), "small"),
            row(
                button(self.tr("Other words"), self.offer, name="officers-offer"),
                button(self.tr("Add"), self.add, kind="primary", name="officers-add"),
                None,
            ),
        )
        return card

    def show_page(self, about: object = None) -> None:
        def look(desk: Desk) -> _State:
            officers = desk.officers
            return _State(
                desk.officer, officers.opened_with, officers.may_take_certificate(), tuple(officers.known())
            )

        self._done.say("")
        self._problem.say("")
        self.ask(look, self._show)
        if not self._words.text():
            self.offer()

    def flush(self) -> None:
        self._code.clear()
        self._code.hide()

    def offer(self) -> None:
        """Other first words."""
        words = self.room.offered_words
        self.ask(lambda desk: words(), self._words.setText)

    def add(self) -> None:
        """Adds an officer with the words shown."""
        officer = Officer(
            self._number.text().strip(), self._name.text().strip(), Role(str(self._new_role.currentData()))
        )
        words, signs = self._words.text(), self._may_sign.isChecked()

        def added(_: object) -> None:
            self._number.clear()
            self._name.clear()
            self._told(
                self.tr("Added. Hand over these words on paper: {words}").format(words=isolated(words))
            )
            self.offer()

        self._do(lambda desk: desk.officers.add(officer, words, may_sign=signs), added)

    def change_role(self) -> None:
        """Gives the chosen officer the chosen role."""
        one, role = self._chosen, Role(str(self._role.currentData()))
        if one is not None:
            self._do(
                lambda desk: desk.officers.set_role(one.officer.number, role),
                lambda _: self._told(self.tr("It holds from the next time this officer unlocks.")),
            )

    def remove(self) -> None:
        """Takes the chosen officer's way in."""
        one = self._chosen
        if one is not None:
            self._do(lambda desk: desk.officers.remove(one.officer.number), self._on_gone)

    def reset(self) -> None:
        """Gives the chosen officer the words shown as a first passphrase."""
        one, words = self._chosen, self._words.text()
        if one is not None:

            def given(gone: Gone) -> None:
                self._on_gone(gone)
                self._told(self.tr("Hand over these words on paper: {words}").format(words=isolated(words)))
                self.offer()

            self._do(lambda desk: desk.officers.reset_passphrase(one.officer.number, words), given)

    def make_code(self) -> None:
        """A new recovery code, shown until the page is left."""

        def made(code: str) -> None:
            self._code.setText(isolated(code))
            self._code.show()
            self._told(
                self.tr("Write the new recovery code down now, below: it is shown once and kept nowhere.")
            )

        self._do(lambda desk: desk.officers.new_recovery_code(), made)

    def _ask_code(self) -> None:
        ask_sure(
            self,
            self.tr("Make a new recovery code?"),
            self.tr("The code on the old paper opens nothing any more. The new one is shown once."),
            self.tr("Make a new one"),
            self.make_code,
        )

    def change_own(self) -> None:
        """One's own passphrase."""
        old, own, again = self._old.taken(), self._own.taken(), self._again.taken()
        if own != again:
            self._problem.say(self.tr("The two new passphrases differ: nothing was changed."))
            return
        self._do(
            lambda desk: desk.officers.change_passphrase(old, own),
            lambda _: self._told(self.tr("From now on your new passphrase opens the vault.")),
        )

    def take_certificate(self) -> None:
        """One's own certificate, where an administrator allowed it."""
        self._do(
            lambda desk: desk.officers.take_certificate(),
            lambda _: self._told(self.tr("You sign in your own name from now on.")),
        )

    def _ask_remove(self) -> None:
        one = self._chosen
        if one is not None:
            ask_sure(
                self,
                self.tr("Remove {officer}?").format(officer=isolated(one.officer.name)),
                self.tr(
                    "Their passphrase opens nothing any more, the vault gets a new key, and their certificate is revoked. "
                    "What they wrote and signed stays under their number."
                ),
                self.tr("Remove"),
                self.remove,
            )

    def _ask_reset(self) -> None:
        one = self._chosen
        if one is not None:
            ask_sure(
                self,
                self.tr("New first words for {officer}?").format(officer=isolated(one.officer.name)),
                self.tr(
                    "The forgotten passphrase opens nothing any more. Their key to sign with is lost: the old certificate is "
                    "revoked, and they get a new one when they unlock."
                ),
                self.tr("Give new words"),
                self.reset,
            )

    def _on_gone(self, gone: Gone) -> None:
        if gone.elsewhere:
            self._told(self.tr("Done. Headquarters issued their certificate: ask headquarters to revoke it."))
        elif gone.revoked:
            self._told(
                self.tr(
                    "Done. Their certificate is revoked: save the new list for others and carry it to every laptop. If they "
                    "knew the recovery code, make a new one."
                )
            )
        else:
            self._told(self.tr("Done. If they knew the recovery code, make a new one."))

    def _on_chosen(self, one: KnownOfficer) -> None:
        self._chosen = one
        self._role.setCurrentIndex(max(self._role.findData(one.officer.role.value), 0))
        here = one.removed is None
        for control in (self._change_role, self._reset, self._remove, self._role):
            control.setEnabled(here)

    def _show(self, state: _State) -> None:
        me = state.me
        manages = allows(me.role, May.OFFICERS)
        self._me.setText(f"{isolated(me.name)}  ({isolated(me.number)})  ·  {say(me.role.value)}")
        how = {
            "passphrase": self.tr("Opened with your passphrase."),
            "recovery": self.tr("Opened with the recovery code. Choose a new passphrase now."),
            "headquarters": self.tr("Opened with headquarters' key."),
        }
        self._how.setText(how.get(state.opened_with, ""))
        self._take.setVisible(state.can_take)
        self._new.setVisible(manages)
        self._recovery.setVisible(manages)
        for control in (self._role_field, self._change_role, self._reset, self._remove):
            control.setVisible(manages)
        self._list.show_lines([(self._line(one), one) for one in state.known])

    def _line(self, one: KnownOfficer) -> str:
        parts = [say(one.officer.role.value)]
        if one.removed is not None:
            parts = [self.tr("left on {day}").format(day=isolated(day(one.removed)))]
        else:
            if one.has_certificate:
                parts.append(self.tr("has a certificate"))
            elif one.may_sign:
                parts.append(self.tr("gets a certificate at the next unlocking"))
            if one.first_passphrase:
                parts.append(self.tr("has not unlocked yet"))
        return f"{isolated(one.officer.name)}  ({isolated(one.officer.number)})\n" + "  ·  ".join(parts)

    def _told(self, words: str) -> None:
        self._done.say(words)

    def _do(self, job: Callable[[Desk], object], done: Callable[..., None]) -> None:
        def finished(found: object) -> None:
            self.show_page()
            done(found)

        def refused(error: FieldToolError) -> None:
            self._problem.say(told(error))

        self._done.say("")
        self._problem.say("")
        self.ask(job, finished, refused)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.room.theme.em(66)
        self._sides.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
