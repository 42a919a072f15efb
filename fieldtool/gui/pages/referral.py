"""Handing over: to whom, what leaves and what stays, then one signed file and its pages to look at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from fieldtool import content
from fieldtool.domain.decisions import ConsentPurpose
from fieldtool.domain.errors import FieldToolError
from fieldtool.domain.referral_filling import ToFill
from fieldtool.domain.referral_layout import ConsentMissingError
from fieldtool.domain.services import Service
from fieldtool.gui.choosing import choose_file, choose_folder
from fieldtool.gui.form_files import LANGUAGES, read_annex, read_layout, room_language
from fieldtool.gui.leaving import FieldNames, Leaving, leaving
from fieldtool.gui.page import CaseContext, Page, Room
from fieldtool.gui.parts.adding import Adding
from fieldtool.gui.parts.boxes import Banner, Card, Empty, Scrolled, row, rule
from fieldtool.gui.parts.buttons import Field, button, combo, line, words
from fieldtool.gui.parts.consenting import AskConsent
from fieldtool.gui.parts.flow import flow
from fieldtool.gui.parts.label import isolated
from fieldtool.gui.parts.leaving_view import LeavingView
from fieldtool.gui.parts.page_pictures import PagePictures
from fieldtool.gui.parts.request_values import RequestValues
from fieldtool.gui.parts.service_choice import NEED_OF, ServiceChoice
from fieldtool.gui.told import told

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk
    from fieldtool.casework.drafting import AnnexFile, ReferralRequest

PREVIEW_SCALE = 1.1


@dataclass(frozen=True, slots=True)
class _Made:
    number: str
    path: Path
    pages: tuple[tuple[int, int, bytes], ...]


class ReferralPage(Page):
    """The form at the leading side, what it leads to beside it. Nothing is written before it is signed."""

    name = "referral"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._case: CaseContext | None = None
        self._asked = 0
        self._language_of_screen = room_language(room)
        self._names = FieldNames(content.forms(), room.settings.now.language)
        self.header(
            self.tr("Referral"), self.tr("Only what this receiver needs leaves, and only what was agreed to.")
        )
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(250)
        self._wait.timeout.connect(self._look)
        body = QHBoxLayout()
        body.setSpacing(18)
        body.addWidget(self._form(), 2)
        body.addWidget(self._beside(), 3)
        self.column.addLayout(body, 1)

    def _form(self) -> Card:
        card = Card(padding=0)
        scrolled = Scrolled(gap=12, margin=18)
        self._layout = combo([], name="referral-layout")
        self._receiver = line("referral-receiver")
        self._contact = line("referral-contact")
        self._channel = line("referral-channel")
        self._purpose = words("referral-purpose", lines=2)
        self._urgency = combo(
            [
                ("", self.tr("As the interview says")),
                ("24h", self.tr("Within 24 hours")),
                ("72h", self.tr("Within 72 hours")),
                ("2w", self.tr("Within two weeks")),
            ],
            name="referral-urgency",
        )
        self._language = combo(LANGUAGES, room_language(self.room), "referral-language")
        self._second = combo([("", self.tr("None")), *LANGUAGES], "", "referral-second-language")
        self._paper = combo([("A4", "A4"), ("Letter", "Letter")], "A4", "referral-paper")
        self._directory = ServiceChoice("referral-directory")
        self._directory.service_chosen.connect(self._on_service_chosen)
        self._adding = Adding(self._names, self._choose_annex)
        self._adding.changed.connect(self._wait.start)
        receiver = (self._receiver, self._contact, self._channel)
        shape = (self._language, self._second, self._paper)
        self._values = RequestValues(
            self._layout, *receiver, self._purpose, self._urgency, *shape, self._adding
        )
        self._consent = AskConsent()
        self._consent.answered.connect(self._on_consent)
        self._sign = button(
            self.tr("Sign and save …"),
            self._choose_folder,
            kind="primary",
            icon=self.room.icons.icon("referral", colour=self.room.theme.colours.on_accent),
            name="referral-issue",
        )
        self._see = button(
            self.tr("See the form"),
            self.preview,
            icon=self.room.icons.icon("eye"),
            name="referral-preview",
            says=self.tr("Show the form as it would be signed; nothing is written"),
        )
        self._problem = Banner("warning", name="referral-problem")
        scrolled.add(
            Field(self.tr("For whom"), self._layout),
            Field(self.tr("From the directory of services"), self._directory),
            Field(
                self.tr("Receiving organisation"), self._receiver, self.tr("Never the address of a shelter.")
            ),
            Field(self.tr("Contact person (may stay empty)"), self._contact),
            Field(self.tr("How it is handed over"), self._channel),
            Field(self.tr("What is asked for"), self._purpose),
            Field(self.tr("How soon"), self._urgency),
            Field(self.tr("Language of the form"), self._language),
            Field(self.tr("A second language beside it"), self._second),
            Field(self.tr("Paper"), self._paper),
            self._adding,
            row(
                button(self.tr("Keep as a draft"), self.keep_draft, name="referral-draft"),
                button(
                    self.tr("Add a layout …"),
                    lambda: choose_file(self, self.tr("Open a layout"), "TOML (*.toml)", self.add_layout),
                    name="referral-add-layout",
                    says=self.tr("Add a form of your organisation's own; it is checked first"),
                ),
                None,
            ),
        )
        scrolled.column.addStretch(1)
        card.add(scrolled)
        # Below the scrolled part, so that signing is in sight on the smallest screen.
        foot = QVBoxLayout()
        foot.setContentsMargins(18, 12, 18, 14)
        foot.setSpacing(10)
        foot.addWidget(self._problem)
        foot.addWidget(self._consent)
        foot.addLayout(flow(self._sign, self._see))
        card.column.addWidget(rule())
        card.column.addLayout(foot)
        self._layout.currentIndexChanged.connect(self._offer_services)
        for box in (self._layout, self._urgency, self._language):
            box.currentIndexChanged.connect(self._wait.start)
        for typed in (self._receiver, self._contact, self._channel):
            typed.textEdited.connect(self._wait.start)
        self._purpose.textChanged.connect(self._wait.start)
        return card

    def _beside(self) -> QStackedWidget:
        self._places = QStackedWidget()
        self._leaving = LeavingView()
        self._pages = PagePictures()
        self._done = Banner("good", name="referral-done")
        seen = Card(padding=0)
        preview = Scrolled(gap=14, margin=18)
        preview.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        preview.setAccessibleName(self.tr("Pages of the form"))
        preview.add(
            self._done,
            row(button(self.tr("Back to what leaves"), self._again, name="referral-again"), None),
            self._pages,
        )
        preview.column.addStretch(1)
        seen.add(preview)
        refused = Card()
        self._refused = Empty(
            self.tr("This cannot leave"), self.tr("See the line at the side for what is missing.")
        )
        refused.add(self._refused)
        for card in (self._leaving, seen, refused):
            self._places.addWidget(card)
        return self._places

    def show_page(self, about: object = None) -> None:
        if isinstance(about, CaseContext):
            other = self._case is None or self._case.case_id != about.case_id
            if other:
                self._places.setCurrentIndex(0)
            self._case = about
            if other and self._layout.count():
                self._read_draft()
            self.title.setText(self.tr("Referral") + "  ·  " + isolated(about.number))
        if self._layout.count() == 0:
            self.ask(lambda desk: desk.referring.titles(self._language_of_screen), self._show_layouts)
        else:
            self._look()

    def on_changed(self, case_id: str) -> None:
        if self._case is not None and case_id == self._case.case_id and self.isVisible():
            self._look()

    def _show_layouts(self, layouts: dict[str, str]) -> None:
        chosen = self._layout.currentData()
        self._layout.blockSignals(True)
        self._layout.clear()
        for name, title in layouts.items():
            self._layout.addItem(title, name)
        self._layout.setCurrentIndex(max(self._layout.findData(chosen), 0))
        self._layout.blockSignals(False)
        self._read_draft()

    def add_layout(self, file: Path) -> None:
        """Takes in a layout of the organisation's own, or says everything that is wrong with it."""

        def add(desk: Desk) -> tuple[str, dict[str, str]]:
            name = desk.referring.add_layout(read_layout(file))
            return name, desk.referring.titles(self._language_of_screen)

        def added(found: tuple[str, dict[str, str]]) -> None:
            self._show_layouts(found[1])
            self._layout.setCurrentIndex(self._layout.findData(found[0]))
            self._problem.say("")
            self.noted.emit(
                self.tr("The layout is kept: {name}").format(name=isolated(self._layout.currentText()))
            )

        def refused(error: FieldToolError) -> None:
            self._problem.say(told(error))

        self.ask(add, added, refused)

    def request(self) -> ReferralRequest:
        """What the fields say."""
        return self._values.request()

    def keep_draft(self) -> None:
        """Keeps the fields in the vault, to go on later."""
        case, request = self._case, self.request()
        if case is not None:
            self.ask(
                lambda desk: desk.referring.keep_draft(case.case_id, request),
                lambda _: self.noted.emit(self.tr("The draft is kept, encrypted.")),
            )

    def _read_draft(self) -> None:
        case = self._case
        if case is None:
            return

        def shown(kept: ReferralRequest | None) -> None:
            if kept is not None and self._case is case:
                self._values.show(kept)
            self._look()

        self.ask(lambda desk: desk.referring.draft(case.case_id), shown)

    def _choose_annex(self, words: str, kept: str) -> None:
        def attach(job: Callable[[Desk], Sequence[AnnexFile]]) -> None:
            self.ask(job, self._adding.attached, lambda e: self._problem.say(told(e)))

        def read(file: Path) -> None:
            words_for_it = words or file.suffix.lstrip(".")
            attach(lambda desk: [desk.referring.annex(words_for_it, read_annex(file))])

        if kept:
            attach(lambda desk: desk.referring.annex_of(kept, words))
        else:
            choose_file(self, self.tr("Attach a file"), "* (*)", read)

    def _offer_services(self) -> None:
        need, today = NEED_OF.get(str(self._layout.currentData()), ""), datetime.now(UTC).date()
        self.ask(lambda desk: desk.referring.directory.search(need=need, today=today), self._directory.offer)

    def _on_service_chosen(self, one: Service) -> None:
        self._receiver.setText(one.organisation)
        self._channel.setText(one.reach)
        self._wait.start()

    def _on_consent(self, purpose: ConsentPurpose, given: bool) -> None:
        case, receiver = self._case, self._receiver.text().strip()
        if case is None:
            return

        def kept(_: object) -> None:
            self.changed.emit(case.case_id)
            self._look()

        self.ask(
            lambda desk: desk.referring.record_consent(case.case_id, purpose, given, recipient=receiver), kept
        )

    def _look(self) -> None:
        case = self._case
        if case is None or self._places.currentIndex() == 1 or self._layout.count() == 0:
            return
        self._asked += 1
        asked, request, names = self._asked, self.request(), self._names

        def look(desk: Desk) -> tuple[Leaving, tuple[ToFill, ...]]:
            found = desk.referring.what_leaves(case.case_id, request)
            return leaving(found, names), found.to_fill

        def shown(found: tuple[Leaving, tuple[ToFill, ...]]) -> None:
            if asked == self._asked:
                self._adding.offer(found[1])
                self._show_leaving(found[0])

        def refused(error: FieldToolError) -> None:
            if asked == self._asked:
                self._problem.say(told(error))
                missing = error.purposes if isinstance(error, ConsentMissingError) else ()
                self._consent.ask(missing, request.receiver.organisation)
                self._sign.setEnabled(False)
                self._places.setCurrentIndex(2)

        self.ask(look, shown, refused)

    def _show_leaving(self, found: Leaving) -> None:
        self._problem.say("")
        self._consent.hide()
        self._sign.setEnabled(True)
        self._places.setCurrentIndex(0)
        self._leaving.show_leaving(found)

    def _choose_folder(self) -> None:
        if not self._receiver.text().strip():
            self._problem.say(self.tr("Who receives it? Give the organisation's name."))
            self._receiver.setFocus()
            return
        choose_folder(self, self.tr("Where to save the signed form"), self.issue_into)

    def preview(self) -> None:
        """Shows the pages as they would be signed, drawn in memory; nothing is written."""
        case = self._case
        if case is None:
            return
        request = self.request()

        def draw(desk: Desk) -> tuple[tuple[int, int, bytes], ...]:
            return tuple(desk.referring.preview(case.case_id, request, PREVIEW_SCALE))

        def drawn(pages: tuple[tuple[int, int, bytes], ...]) -> None:
            self._done.say("")
            self._show_pages(pages)

        def refused(error: FieldToolError) -> None:
            self._problem.say(told(error))

        self.ask(draw, drawn, refused)

    def issue_into(self, folder: Path) -> None:
        """Signs the form and writes it into `folder`; then shows its pages, drawn from memory."""
        case = self._case
        if case is None:
            return
        request = self.request()
        self._sign.setEnabled(False)

        def issue(desk: Desk) -> _Made:
            issued = desk.referring.issue(case.case_id, request, folder)
            pages = desk.referring.pages(desk.referring.pdf(issued.referral.id), PREVIEW_SCALE)
            return _Made(issued.referral.form_number, issued.path, tuple(pages))

        def refused(error: FieldToolError) -> None:
            self._sign.setEnabled(True)
            self._problem.say(told(error))

        self.ask(issue, self._show_made, refused)

    def _show_made(self, made: _Made) -> None:
        self._sign.setEnabled(True)
        self._problem.say("")
        self._done.say(
            self.tr("Signed and saved: {file}").format(file=isolated(made.path.name))
            + "\n"
            + self.tr("In the folder {folder}").format(folder=isolated(made.path.parent))
        )
        self._show_pages(made.pages)
        if self._case is not None:
            self.changed.emit(self._case.case_id)

    def _show_pages(self, pages: tuple[tuple[int, int, bytes], ...]) -> None:
        # A look at what leaves that is still under way comes too late: the pages stay in front.
        self._wait.stop()
        self._asked += 1
        self._pages.show_pages(pages)
        self._places.setCurrentIndex(1)

    def _again(self) -> None:
        self._places.setCurrentIndex(0)
        self._look()
