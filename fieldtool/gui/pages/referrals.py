"""What became of referrals: those nobody answered yet first, each with its time line and what can be done next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from fieldtool.domain.decisions import ReferralState
from fieldtool.domain.errors import FieldToolError, FileDamagedError
from fieldtool.domain.referral_course import Standing, steps_from
from fieldtool.gui.choosing import choose_file, choose_folder
from fieldtool.gui.form_files import room_language
from fieldtool.gui.page import Page, Room
from fieldtool.gui.parts.boxes import Banner, Card, Empty, Fold, Scrolled, emptied, row, rule
from fieldtool.gui.parts.buttons import Field, button, combo, line, words
from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.parts.lines import LineList
from fieldtool.gui.parts.many_forms import ManyForms
from fieldtool.gui.parts.page_pictures import PagePictures
from fieldtool.gui.told import told
from fieldtool.gui.words import moment, say

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk

LARGEST = 64 * 1024 * 1024
PREVIEW_SCALE = 1.1


@dataclass(frozen=True, slots=True)
class _Shown:
    standings: tuple[Standing, ...]
    now: datetime


class ReferralsPage(Page):
    """All referrals of the vault on the leading side; the chosen one beside them."""

    name = "referrals"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._now: Standing | None = None
        self.header(
            self.tr("Referrals sent"),
            self.tr("What became of each, and which still wait for an answer."),
            button(
                self.tr("Take in an answer …"),
                lambda: choose_file(
                    self,
                    self.tr("Open an answer page or a signed answer"),
                    "PDF, JSON (*.pdf *.json)",
                    self.take_answer,
                ),
                kind="primary",
                name="referrals-answer",
            ),
        )
        self._many = ManyForms(self.ask)
        self._many.done.connect(self._read)
        self._late = Banner("warning", name="referrals-late")
        self._done = Banner("good", name="referrals-done")
        self._problem = Banner("danger", name="referrals-problem")
        self._list = LineList("referrals-list", self.tr("Referrals"))
        self._list.chosen.connect(self._show_one)
        listed = self._listed = Card(padding=8)
        listed.add(self._list)
        body = QHBoxLayout()
        body.setSpacing(18)
        body.addWidget(listed, 2)
        body.addWidget(self._beside(), 3)
        for banner in (self._late, self._done, self._problem):
            self.column.addWidget(banner)
        self.column.addLayout(body, 1)

    def _beside(self) -> Card:
        self._title = Label("", "section")
        self._state = Label("")
        self._line = QVBoxLayout()
        self._line.setSpacing(8)
        self._step = combo([], name="referrals-step")
        self._reason = words("referrals-reason", lines=2)
        self._note = button(self.tr("Note it"), self.note_step, kind="primary", name="referrals-note")
        self._second = button(
            self.tr("Second signature …"),
            lambda: choose_folder(self, self.tr("Where to save the form"), self.sign_second),
            name="referrals-second",
        )
        self._signed_elsewhere = button(
            self.tr("Signed elsewhere …"),
            lambda: choose_file(self, self.tr("Open the signed form"), "PDF (*.pdf)", self.take_signed),
            name="referrals-signed-elsewhere",
        )
        self._print = button(self.tr("Print …"), self.print_form, name="referrals-print")
        self._see = button(self.tr("See the form"), self.see, name="referrals-see")
        self._pages = PagePictures()
        self._secret = line("referrals-passphrase")
        self._key = line("referrals-key", placeholder="age1…")
        copies = Card(sunken=True, padding=14)
        copies.add(
            Field(
                self.tr("Passphrase for a locked PDF"),
                self._secret,
                self.tr("At least four words. Say it by telephone, never in the same e-mail."),
            ),
            row(
                button(
                    self.tr("Save a locked copy …"),
                    lambda: choose_folder(self, self.tr("Where to save the copy"), self.lock_copy),
                    name="referrals-locked",
                ),
                None,
            ),
            Field(self.tr("Or the receiver's key"), self._key),
            row(
                button(
                    self.tr("Save an encrypted copy …"),
                    lambda: choose_folder(self, self.tr("Where to save the copy"), self.seal_copy),
                    name="referrals-sealed",
                ),
                None,
            ),
        )
        self._copies = Fold(self.tr("Copy for e-mail"), copies, name="referrals-copies")
        self._empty = Empty(
            self.tr("No referral was signed here yet"),
            self.tr("A referral is made in a case, under Referral. Here you see what became of it."),
        )
        self._acts = Card(sunken=True, padding=14)
        self._acts.add(
            Field(self.tr("What happened next"), self._step),
            Field(self.tr("Reason, or what was said"), self._reason),
            row(self._note, None),
        )
        scrolled = Scrolled(gap=12, margin=18)
        scrolled.add(
            self._empty,
            self._title,
            self._state,
            self._line,
            self._acts,
            row(self._see, self._print, None),
            row(self._second, self._signed_elsewhere, None),
            self._copies,
            self._pages,
            Fold(self.tr("Many forms at once"), self._many, name="referrals-many"),
        )
        scrolled.column.addStretch(1)
        card = Card(padding=0)
        card.add(scrolled)
        return card

    def show_page(self, about: object = None) -> None:
        self._done.say("")
        self._problem.say("")
        self._read()

    def on_changed(self, case_id: str) -> None:
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        self.ask(lambda desk: desk.referring.titles(room_language(self.room)), self._many.offer)

        def look(desk: Desk) -> _Shown:
            return _Shown(desk.referring.following.standings(), datetime.now(UTC))

        self.ask(look, self._show)

    def _show(self, found: _Shown) -> None:
        late = [one for one in found.standings if one.overdue(found.now)]
        open_ = [one for one in found.standings if not one.answered and one not in late]
        rest = [one for one in found.standings if one.answered]
        late.sort(key=lambda one: one.due or found.now)
        self._late.say(
            self.tr("Answers that are overdue: {number}. Ask after them.").format(number=isolated(len(late)))
            if late
            else ""
        )
        before = self._now.referral.id if self._now else ""
        ordered = [*late, *open_, *rest]
        at = next((i for i, one in enumerate(ordered) if one.referral.id == before), 0)
        self._list.show_lines([(self._words(one, late), one) for one in ordered], at)
        self._empty.setVisible(not ordered)
        self._listed.setVisible(bool(ordered))
        for part in (
            self._acts,
            self._second,
            self._signed_elsewhere,
            self._see,
            self._print,
            self._copies,
        ):
            part.setVisible(bool(ordered))

    def _words(self, one: Standing, late: list[Standing]) -> str:
        referral = one.referral
        state = say(referral.state)
        if one in late:
            state = self.tr("overdue") + "  ·  " + state
        return f"{isolated(referral.form_number)}\n{isolated(referral.receiver)}  ·  {state}"

    def _show_one(self, one: Standing) -> None:
        if self._now is None or self._now.referral.id != one.referral.id:
            self._pages.show_pages(())
        self._now = one
        referral = one.referral
        self._title.setText(f"{isolated(referral.form_number)}  ·  {isolated(referral.receiver)}")
        due = one.due
        waits = (
            "  ·  " + self.tr("answer by {when}").format(when=isolated(moment(due)))
            if due is not None and not one.answered
            else ""
        )
        self._state.setText(say(referral.layout, "layout") + "  ·  " + say(referral.state) + waits)
        emptied(self._line)
        self._line.addWidget(Label(f"{isolated(moment(referral.at))}  {say(ReferralState.SIGNED)}"))
        for event in one.events:
            told = f"{isolated(moment(event.at))}  {say(event.state)}  ({say(event.source, 'source')})"
            self._line.addWidget(Label(told))
            more = "\n".join(part for part in (event.signer, event.contact, event.reason) if part)
            if more:
                self._line.addWidget(Label(isolated(more), "small"))
        self._line.addWidget(rule())
        self._step.clear()
        for state in steps_from(referral.state):
            self._step.addItem(say(state), state.value)
        self._acts.setVisible(self._step.count() > 0)

    def note_step(self) -> None:
        """Keeps what happened next, as the officer chose it."""
        state, reason = self._step.currentData(), self._reason.toPlainText().strip()
        if state is None:
            return

        def noted(_: object) -> None:
            self._reason.setPlainText("")
            self._say_done(self.tr("Noted."))

        self._do(
            lambda desk, one: desk.referring.following.step(one, ReferralState(str(state)), reason=reason),
            noted,
        )

    def take_answer(self, file: Path) -> None:
        """Takes in an answer page or a signed answer."""

        def taken(event: object) -> None:
            self._say_done(self.tr("The answer is kept in the time line."))

        self._ask(lambda desk: desk.referring.following.import_answer(_read(file)), taken)

    def sign_second(self, folder: Path) -> None:
        """The supervisor's signature, where the supervisor unlocked."""
        self._do(
            lambda desk, one: desk.referring.following.countersign(one, folder).name,
            lambda name: self._say_done(self.tr("Signed and saved: {file}").format(file=isolated(name))),
        )

    def take_signed(self, file: Path) -> None:
        """Takes back a form that a supervisor signed on another laptop."""
        self._ask(
            lambda desk: desk.referring.following.take_countersigned(_read(file)),
            lambda _: self._say_done(self.tr("The second signature is in order; the form is complete.")),
        )

    def lock_copy(self, folder: Path) -> None:
        """A copy that opens with a passphrase."""
        secret = self._secret.text()
        self._secret.clear()
        self._do(
            lambda desk, one: desk.referring.following.locked_copy(one, secret, folder).name,
            lambda name: self._say_done(self.tr("Saved: {file}").format(file=isolated(name))),
        )

    def seal_copy(self, folder: Path) -> None:
        """A copy that only the receiver's key opens."""
        key = self._key.text().strip()
        self._do(
            lambda desk, one: desk.referring.following.sealed_copy(one, key, folder).name,
            lambda name: self._say_done(self.tr("Saved: {file}").format(file=isolated(name))),
        )

    def see(self) -> None:
        """Shows the signed form as it would be printed, drawn from memory."""
        self._do(
            lambda desk, referral: tuple(desk.referring.pages(desk.referring.pdf(referral), PREVIEW_SCALE)),
            self._pages.show_pages,
        )

    def print_form(self) -> None:
        """Opens the print dialog; what was printed is journalled."""
        from fieldtool.gui.printing import SCALE, ask_and_print

        one = self._now
        if one is None:
            return

        def show(pages: tuple[tuple[int, int, bytes], ...]) -> None:
            ask_and_print(self, one.referral.form_number, pages, printed, self._problem.say)

        def printed(count: int) -> None:
            self._do(
                lambda desk, referral: desk.referring.following.printed(referral, count),
                lambda _: self._say_done(self.tr("Printed. A copy on paper has lost its signature.")),
            )

        self._do(
            lambda desk, referral: tuple(desk.referring.pages(desk.referring.pdf(referral), SCALE)), show
        )

    def _do(self, job: Callable[[Desk, str], object], then: Callable[..., None]) -> None:
        one = self._now
        if one is not None:
            self._ask(lambda desk: job(desk, one.referral.id), then)

    def _ask(self, job: Callable[[Desk], object], then: Callable[..., None]) -> None:
        def refused(error: FieldToolError) -> None:
            self._done.say("")
            self._problem.say(told(error))

        self._problem.say("")
        self.ask(job, then, refused)

    def _say_done(self, sentence: str) -> None:
        self._done.say(sentence)
        if self._now is not None:
            self.changed.emit(self._now.referral.case_id)
        self._read()


def _read(file: Path) -> bytes:
    try:
        if file.stat().st_size > LARGEST:
            raise FileDamagedError(
                "This file is far too large for an answer.", "Choose the file that came back."
            )
        return file.read_bytes()
    except OSError as error:
        raise FileDamagedError(
            "This file cannot be read.", "Put the stick back in, or copy the file to this laptop first."
        ) from error
