"""One case at a glance: where it stands, what was held, agreed, decided and sent, in the order it happened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from fieldtool.domain.case import CaseStatus, InterviewState
from fieldtool.domain.decisions import ConsentPurpose, ReferralState
from fieldtool.domain.own_copy import OwnCopyKind
from fieldtool.domain.paper import PAPER_REF
from fieldtool.gui.calendars import beside, calendar_of
from fieldtool.gui.changes import Point, points
from fieldtool.gui.findings import Findings, findings
from fieldtool.gui.page import CaseContext, Page, Room
from fieldtool.gui.parts.boxes import Card, Scrolled, emptied, row, rule
from fieldtool.gui.parts.buttons import button, combo
from fieldtool.gui.parts.circuit import Circuit
from fieldtool.gui.parts.course import Course
from fieldtool.gui.parts.label import Chip, Label, isolated
from fieldtool.gui.parts.own_copy_card import OwnCopyCard, Pages
from fieldtool.gui.parts.renew_card import RenewCard
from fieldtool.gui.words import age_said, country, date_said, language_name, moment, say

if TYPE_CHECKING:
    from fieldtool.casework.casefile import CaseFile
    from fieldtool.casework.desk import Desk
    from fieldtool.casework.renewing import Renewal

PREVIEW_SCALE = 1.1


@dataclass(frozen=True, slots=True)
class _Seen:
    """A case as it is shown."""

    file: CaseFile = field(repr=False)
    findings: Findings
    course: tuple[Point, ...]
    turned_when: str = field(repr=False)
    renewal: Renewal | None = field(repr=False)


def _renewal(desk: Desk, file: CaseFile) -> Renewal | None:
    """What copying the running interview to a newer form would do; None where there is neither."""
    running = [one for one in file.interviews if one.state is InterviewState.OPEN]
    if not running or desk.renewing.newer(running[-1].id) is None:
        return None
    return desk.renewing.look(running[-1].id)


class CasePage(Page):
    """Looking at it is journalled by the desk."""

    name = "case"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._case_id = ""
        states = [(status.value, say(status)) for status in CaseStatus]
        self._status = combo(states, name="case-status-now")
        self._status.setAccessibleName(self.tr("Status of the case"))
        self._status.activated.connect(self._on_status_chosen)
        self._go = button("", self._on_go, kind="primary", name="case-interview-button")
        self.header(self.tr("Case"), " ", self._status, self._go)
        self._picture = Circuit(room.theme)
        self._facts = Card()
        self._facts_grid = QGridLayout()
        self._facts_grid.setHorizontalSpacing(18)
        self._facts_grid.setVerticalSpacing(6)
        self._facts_grid.setColumnStretch(1, 1)
        self._facts.add(Label(self.tr("The person"), "section"), self._facts_grid)
        self._consents = Card()
        self._consents_column = QVBoxLayout()
        self._consents_column.setSpacing(8)
        self._consents.add(Label(self.tr("What the person agreed to"), "section"), self._consents_column)
        self._line = Card()
        self._line_column = QVBoxLayout()
        self._line_column.setSpacing(10)
        self._line.add(Label(self.tr("What happened"), "section"), self._line_column)
        self._line.column.addStretch(1)
        self._facts.column.addStretch(1)
        scrolled = Scrolled()
        picture = Card()
        picture.add(self._picture)
        self._course = Course(room.theme)
        left = QVBoxLayout()
        left.setSpacing(16)
        left.addWidget(self._facts)
        left.addWidget(self._consents)
        left.addWidget(self._make_documents(room))
        left.addWidget(self._make_own_copy())
        left.addStretch(1)
        both = row()
        both.setSpacing(16)
        both.addLayout(left, 5)
        both.addWidget(self._line, 4)
        self._renew = RenewCard()
        self._renew.wanted.connect(self._on_renewed)
        scrolled.add(self._renew, picture, self._course, both)
        scrolled.column.addStretch(1)
        self.column.addWidget(scrolled, 1)

    def _make_documents(self, room: Room) -> Card:
        """How many documents there are, and the way to them."""
        self._documents = Label("", "quiet", name="case-documents")
        card = Card()
        card.add(
            Label(self.tr("Documents"), "section"),
            self._documents,
            row(
                button(
                    self.tr("Look, or add a document"),
                    lambda: self.wanted.emit("documents", self._case_id),
                    icon=room.icons.icon("documents", colour=room.theme.colours.text),
                    name="case-documents-button",
                ),
                None,
            ),
        )
        return card

    def _make_own_copy(self) -> OwnCopyCard:
        self._copy = b""
        self._own_copy = OwnCopyCard()
        self._own_copy.wanted.connect(self._on_own_copy)
        self._own_copy.print_wanted.connect(self._on_print_copy)
        return self._own_copy

    def show_page(self, about: object = None) -> None:
        if isinstance(about, CaseContext):
            self._case_id = about.case_id
        self._read(lambda desk: desk.case_file(self._case_id))

    def on_changed(self, case_id: str) -> None:
        if case_id == self._case_id and self.isVisible():
            self._read(lambda desk: desk.read(case_id))

    def _read(self, look: Callable[[Desk], CaseFile]) -> None:
        shelf, language = self.room.shelf, self.room.settings.now.language

        def both(desk: Desk) -> _Seen:
            file, words = look(desk), shelf.catalogue(language)
            now = desk.assessment(file.case.id)
            course = points(file.assessments, now, words, desk.officer.number, file.case.changed)
            turned = any(point.step.turned for point in course)
            when = desk.replies(file.case.id)[1].get("turned_when", "") if turned else ""
            return _Seen(file, findings(now, words), course, when, _renewal(desk, file))

        self.ask(both, self._show)

    def _show(self, found: _Seen) -> None:
        file = found.file
        case = file.case
        self.title.setText(isolated(case.number))
        self.lead.setText(self.tr("Changed {when}").format(when=isolated(moment(case.changed))))
        self.lead.show()
        self._status.setCurrentIndex(self._status.findData(case.status.value))
        running = [one for one in file.interviews if one.state is InterviewState.OPEN]
        words = self.tr("Go on with the interview") if running else self.tr("Another interview")
        self._go.setText(words)
        self._go.setAccessibleName(words)
        self._go.setFocus()
        self._running = bool(running)
        self._language = file.interviews[-1].language if file.interviews else "en"
        self._picture.show_findings(found.findings)
        self._course.show_points(found.course, found.turned_when)
        self._renew.show_renewal(found.renewal)
        self._own_copy.offer(self._language, self.room.settings.now.language)
        self._show_documents(file)
        self._show_person(file)
        self._show_consents(file)
        self._show_line(file)

    def _show_documents(self, file: CaseFile) -> None:
        kinds = [say(one.kind, "attachment") for one in file.attachments]
        counted = [f"{kind}: {isolated(kinds.count(kind))}" for kind in dict.fromkeys(kinds)]
        self._documents.setText("  ·  ".join(counted) or self.tr("No picture, scan or recording yet."))

    def _show_person(self, file: CaseFile) -> None:
        person = file.case.person
        age = age_said(person) or date_said(person.birth_date)
        theirs = beside(person.birth_date, calendar_of(person.citizenship, person.language))
        age_words = "  ·  ".join(isolated(one) for one in (age, theirs) if one)
        facts = (
            (self.tr("Name"), person.name or self.tr("not told yet")),
            (self.tr("Age"), age_words or self.tr("not told yet")),
            (self.tr("Citizenship"), ", ".join(isolated(country(code)) for code in person.citizenship)),
            (self.tr("Language"), isolated(language_name(person.language)) if person.language else ""),
            (self.tr("Safe contact"), person.safe_contact),
        )
        emptied(self._facts_grid)
        for at, (name, value) in enumerate((name, value) for name, value in facts if value):
            self._facts_grid.addWidget(Label(name, "quiet", wrap=False), at, 0)
            self._facts_grid.addWidget(Label(value), at, 1)

    def _show_consents(self, file: CaseFile) -> None:
        emptied(self._consents_column)
        for purpose in ConsentPurpose:
            said = file.consent(purpose)
            if said is None:
                chip = Chip(self.tr("Not asked"), "open")
            else:
                chip = Chip(
                    self.tr("Agreed") if said.given else self.tr("Not agreed"),
                    "good" if said.given else "warning",
                )
            line = row(Label(say(purpose, "consent"), wrap=False), None, chip)
            if said is not None and said.given:
                line.addWidget(
                    button(
                        self.tr("Withdraw"),
                        partial(self._on_withdrawn, purpose),
                        kind="quiet",
                        name=f"withdraw-{purpose.value}",
                        says=self.tr("The person takes this consent back: {what}").format(
                            what=say(purpose, "consent")
                        ),
                    )
                )
            self._consents_column.addLayout(line)

    def _show_line(self, file: CaseFile) -> None:
        events: list[tuple[datetime, str]] = [(file.case.created, self.tr("Case begun"))]
        on_paper = {a.interview_id: a.value for a in file.answers if a.ref == PAPER_REF}
        for interview in file.interviews:
            words = say(interview.state, "interview")
            if held := on_paper.get(interview.id):
                words += "  ·  " + self.tr("held on paper on {day}, typed in later").format(
                    day=isolated(held)
                )
            events.append((interview.started, words))
        for consent in file.consents:
            words = (
                self.tr("Agreed: {what}")
                if consent.given
                else self.tr("Did not agree, or took it back: {what}")
            )
            events.append((consent.at, words.format(what=say(consent.purpose, "consent"))))
        for one in file.determinations:
            decided = self.tr("Officer decided. Trafficking: {trafficking}. Smuggling: {smuggling}.")
            words = decided.format(trafficking=say(one.trafficking), smuggling=say(one.smuggling))
            if one == file.standing.waits:
                words += " " + self.tr("It waits for a second person.")
            events.append((one.at, words))
        for opinion in file.opinions:
            said = (
                self.tr("Officer {officer} agrees")
                if opinion.agrees
                else self.tr("Officer {officer} does not agree")
            )
            events.append((opinion.at, said.format(officer=isolated(opinion.officer))))
        for referral in file.referrals:
            sent = self.tr("Referral {number} to {receiver}: {state}")
            events.append(
                (
                    referral.at,
                    sent.format(
                        number=isolated(referral.form_number),
                        receiver=isolated(referral.receiver),
                        state=say(ReferralState.SIGNED),
                    ),
                )
            )
        numbers = {referral.id: referral.form_number for referral in file.referrals}
        for event in file.referral_events:
            went = self.tr("Referral {number}: {state} ({source})")
            words = went.format(
                number=isolated(numbers.get(event.referral_id, "")),
                state=say(event.state),
                source=say(event.source, "source"),
            )
            events.append((event.at, f"{words}\n{isolated(event.reason)}" if event.reason else words))
        emptied(self._line_column)
        for at, words in sorted(events, reverse=True):
            self._line_column.addWidget(_Event(isolated(moment(at)), words))

    def _on_withdrawn(self, purpose: ConsentPurpose) -> None:
        case_id = self._case_id

        def done(_: object) -> None:
            self.changed.emit(case_id)
            self.noted.emit(self.tr("Taken back. What has left is not unsent; nothing more leaves."))
            self._read(lambda desk: desk.read(case_id))

        self.ask(lambda desk: desk.withdraw_consent(case_id, purpose), done)

    def _on_renewed(self, interview_id: str) -> None:
        case_id = self._case_id

        def done(_: object) -> None:
            self.changed.emit(case_id)
            self.wanted.emit("interview", case_id)

        self.ask(lambda desk: desk.renewing.copy(interview_id), done)

    def _on_own_copy(self, kind: OwnCopyKind, language: str) -> None:
        case_id = self._case_id

        def made(desk: Desk) -> tuple[bytes, Pages]:
            pdf = desk.own_copies.make(case_id, kind, language)
            return pdf, tuple(desk.referring.pages(pdf, PREVIEW_SCALE))

        def show(both: tuple[bytes, Pages]) -> None:
            self._copy = both[0]
            self._own_copy.show_pages(both[1])

        self.ask(made, show)

    def _on_print_copy(self) -> None:
        from fieldtool.gui.printing import SCALE, ask_and_print

        pdf, number = self._copy, self.title.text()

        def printed(_: int) -> None:
            self._own_copy.put_away()
            self.noted.emit(self.tr("Printed. Give it into the person's own hand."))

        def show(pages: Pages) -> None:
            ask_and_print(self, number, pages, printed, self.noted.emit)

        self.ask(lambda desk: tuple(desk.referring.pages(pdf, SCALE)), show)

    def hideEvent(self, event: QHideEvent) -> None:
        self._copy = b""
        self._own_copy.put_away()
        super().hideEvent(event)

    def _on_status_chosen(self) -> None:
        case_id, status = self._case_id, CaseStatus(str(self._status.currentData()))

        def done(case: object) -> None:
            self.changed.emit(case_id)
            self.noted.emit(self.tr("The status is kept."))

        self.ask(lambda desk: desk.set_status(case_id, status), done)

    def _on_go(self) -> None:
        case_id, language = self._case_id, self._language
        if self._running:
            self.wanted.emit("interview", case_id)
            return
        self.ask(
            lambda desk: desk.begin(language, case_id=case_id)[0].id,
            lambda begun: self.wanted.emit("interview", begun),
        )


class _Event(QWidget):
    def __init__(self, when: str, words: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(Label(when, "small"))
        column.addWidget(Label(words))
        column.addWidget(rule())
