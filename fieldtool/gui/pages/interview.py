"""The conversation: one question, what it leads to at the side, Stop always in reach, every answer kept at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
)

from fieldtool.domain.case import InterviewState
from fieldtool.domain.errors import FieldToolError
from fieldtool.domain.form import Mark
from fieldtool.gui.actions import keys_of
from fieldtool.gui.attached_files import AttachedFiles
from fieldtool.gui.form_media import FormMedia
from fieldtool.gui.page import CaseContext, Page, Room
from fieldtool.gui.parts.assessment_panel import AssessmentPanel
from fieldtool.gui.parts.boxes import Banner, Scrolled, row
from fieldtool.gui.parts.buttons import button
from fieldtool.gui.parts.closing import ClosingCard
from fieldtool.gui.parts.label import isolated
from fieldtool.gui.parts.parts_list import PartsList
from fieldtool.gui.parts.person_view import PersonView
from fieldtool.gui.parts.question_card import QuestionCard
from fieldtool.gui.parts.repeating import RepeatRow
from fieldtool.gui.parts.stopping import StopCard
from fieldtool.gui.sitting import InterviewView, Sitting

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk

T = TypeVar("T")

PARTS_FROM_EM = 68  # width of the page, in letters, from which the sections are shown
PANEL_FROM_EM = 46
BANNER_FROM_EM = 42  # height from which there is room for the banner; below it a chip says the same
QUESTION, STOPPING, CLOSING = 0, 1, 2


class InterviewPage(Page):
    """Shows what the sitting says and hands every answer over the moment it is given."""

    name = "interview"
    guide = "topic:safety"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._view: InterviewView | None = None
        self._interview_id = ""
        self._saved_at: datetime | None = None
        self._languages = QComboBox()
        self._languages.setObjectName("person-language")
        self._languages.setAccessibleName(self.tr("Language of the person"))
        self._languages.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._languages.activated.connect(self._on_language_chosen)
        colour = room.theme.colours
        self._turn = button(
            self.tr("Turn round"),
            self._show_person_view,
            icon=room.icons.icon("turn"),
            name="turn-button",
            says=self.tr("Show this question to the person, large and alone (F8)"),
        )
        self._stop = button(
            self.tr("Stop  (Esc)"),
            self._begin_to_stop,
            kind="stop",
            icon=room.icons.icon("stop", colour=colour.danger.ink),
            name="stop-button",
            says=self.tr("Stop the interview (Esc)"),
        )
        self.header(self.tr("Interview"), "", self._languages, self._turn, self._stop)
        self._draft = Banner("warning", name="draft-banner")
        self._parts = PartsList(room.theme)
        self._parts.chosen.connect(lambda ref: self._move(lambda talk: talk.go_to(ref)))
        self._card = QuestionCard(room.theme, room.icons)
        self._card.answered.connect(self._on_answered)
        self._card.cleared.connect(self._on_cleared)
        self._card.go_on_wanted.connect(self.go_on)
        self._media = FormMedia(room, self)
        self._card.picture_wanted.connect(self._media.ask_picture)
        self._card.sound_wanted.connect(self._media.play)
        self._files = AttachedFiles(self, self._ask)
        self._files.chosen.connect(self._on_file_chosen)
        self._card.attaching.connect(self._files.serve)
        self._stopping = StopCard(room.theme)
        self._stopping.returned.connect(self._show_question)
        self._stopping.stopped.connect(self._end)
        self._closing = ClosingCard(room.theme)
        self._closing.finished.connect(lambda: self._end(None))
        self._middle = QStackedWidget()
        for card in (self._card, self._stopping, self._closing):
            scrolled = Scrolled()
            scrolled.add(card)
            self._middle.addWidget(scrolled)
        self._repeats = RepeatRow()
        self._repeats.add_wanted.connect(self._on_add)
        self._repeats.remove_wanted.connect(self._on_remove)
        self._panel = AssessmentPanel(room.theme)
        self._undo = button(
            self.tr("Undo"), self._take_back, icon=room.icons.icon("undo"), name="undo-button",
            says=self.tr("Take the last answer back (Ctrl+Z)"),
        )  # fmt: skip
        self._back = button(self.tr("Back"), self._go_back, name="back-button")
        self._next = button(self.tr("Go on  (Enter)"), self.go_on, kind="primary", name="go-on-button")
        centre = QVBoxLayout()
        centre.setSpacing(12)
        centre.addWidget(self._middle, 1)
        centre.addWidget(self._repeats)
        centre.addLayout(row(self._undo, None, self._back, self._next))
        body = QHBoxLayout()
        body.setSpacing(18)
        body.addWidget(self._parts)
        body.addLayout(centre, 1)
        body.addWidget(self._panel)
        self.column.addWidget(self._draft)
        self.column.addLayout(body, 1)
        self._person_view = PersonView(room, self)
        self._person_view.answered.connect(self._on_answered)
        self._person_view.next_wanted.connect(self.go_on)
        self._person_view.back_wanted.connect(self.show_page)
        self._keys()

    def _keys(self) -> None:
        for name, does in (
            ("stop", self._begin_to_stop),
            ("back", self._go_back),
            ("forward", self.go_on),
            ("undo", self._take_back),
            ("turn", self._show_person_view),
        ):
            shortcut = QShortcut(QKeySequence(keys_of(name)), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(does)
        self._card.installEventFilter(self)

    # asking the vault

    def guide_key(self) -> str:
        question = self._view.question if self._view is not None else None
        return f"indicator:{question.indicator}" if question and question.indicator else self.guide

    def show_page(self, about: object = None) -> None:
        if isinstance(about, CaseContext) and about.interview_id:
            self._interview_id = about.interview_id
        self._ask(lambda talk: talk.view(), self._show)

    def on_changed(self, case_id: str) -> None:
        if self._view is not None and self._view.case_id == case_id and self.isVisible():
            self.show_page()

    def flush(self) -> None:
        value = self._card.unsent()
        view = self._view
        if value is not None and view is not None and view.question is not None and self._is_open:
            ref = view.question.ref
            self._ask(
                lambda talk: talk.answer(ref, value, Mark.GIVEN, go_on=False),
                lambda shown: self.saved.emit(shown.saved_at),
            )

    @property
    def _is_open(self) -> bool:
        return self._view is not None and self._view.interview.state is InterviewState.OPEN

    def _ask(
        self,
        job: Callable[[Sitting], T],
        then: Callable[[T], None],
        failed: Callable[[FieldToolError], None] | None = None,
    ) -> None:
        sittings, interview_id = self.room.sittings, self._interview_id
        language = self.room.settings.now.language

        def on_vault_thread(desk: Desk) -> T:
            return job(sittings.of(desk, interview_id, language))

        self.ask(on_vault_thread, then, failed)

    def _move(self, job: Callable[[Sitting], InterviewView]) -> None:
        self.flush()
        self._ask(job, self._show)

    # showing

    def _show(self, view: InterviewView) -> None:
        self._view = view
        self.title.setText(self.tr("Interview") + "  ·  " + isolated(view.case_number))
        self._show_languages(view)
        self._parts.show_parts(view.parts)
        self._panel.show_findings(view.findings)
        draft = view.language.draft
        self._draft.say(
            self.tr(
                "Draft translation ({language}): no speaker has reviewed it yet. Ask the interpreter to check each "
                "question."
            ).format(language=isolated(view.language.name))
            if draft and self.height() >= self.room.theme.em(BANNER_FROM_EM)
            else ""
        )
        if view.question is not None:
            self._card.show_view(view, say_draft=self._draft.isHidden())
            if self._person_view.isVisible():
                self._person_view.show_view(view)
        else:
            self._closing.show_view(view)
        self._show_question()
        if view.saved_at is None and view.problem and self._saved_at is not None:
            self.saved.emit(self._saved_at)  # what was refused is not being saved: what was before, is
        if view.saved_at is not None:
            self._saved_at = view.saved_at
            self.saved.emit(view.saved_at)
            self.changed.emit(view.case_id)
        if view.problem == "nothing_to_undo":
            self.noted.emit(self.tr("There is nothing to take back in this sitting."))

    def _show_question(self) -> None:
        view = self._view
        if view is None:
            return
        open_now = view.interview.state is InterviewState.OPEN
        self._middle.setCurrentIndex(QUESTION if view.question is not None else CLOSING)
        self._back.setVisible(True)
        self._next.setVisible(view.question is not None)
        self._repeats.show_repeats(view.repeats if open_now else ())
        self._undo.setVisible(open_now)
        self._back.setEnabled(view.can_go_back)
        self._stop.setEnabled(open_now)
        self._turn.setEnabled(view.question is not None)
        self._card.setEnabled(open_now)
        if not open_now:
            self.lead.setText(self.tr("This interview is closed; its answers stay as they are."))
        self.lead.setVisible(not open_now)

    def _show_languages(self, view: InterviewView) -> None:
        if self._languages.count() != len(view.languages):
            self._languages.clear()
            for language in view.languages:
                self._languages.addItem(language.name, language.tag)
        self._languages.setCurrentIndex(self._languages.findData(view.language.tag))

    def _show_person_view(self) -> None:
        view = self._view
        if view is None or view.question is None or not self._is_open:
            return
        self._person_view.setParent(self.window())
        self._person_view.show_view(view)
        self._person_view.cover()

    # what the officer does

    def go_on(self) -> None:
        """Hands over what is typed, and shows the next question when it was taken."""
        view = self._view
        if view is None or view.question is None or self._middle.currentIndex() != QUESTION:
            return
        ref, value = view.question.ref, self._card.unsent()
        if value is not None and self._is_open:
            self.saved.emit(None)
            self._ask(
                lambda talk: talk.answer(ref, value, Mark.GIVEN, go_on=True), self._show, self._on_not_saved
            )
        elif view.question.required and not view.question.answered and self._is_open:
            self._ask(lambda talk: talk.view(ref), self._show_needed)
        else:
            self._ask(lambda talk: talk.go_on(ref), self._show)

    def _show_needed(self, view: InterviewView) -> None:
        """The answer may be on its way: what the vault says counts."""
        question = view.question
        if question is None or question.answered:
            ref = question.ref if question is not None else ""
            self._ask(lambda talk: talk.go_on(ref), self._show)
            return
        self._show(view)
        self.told.emit(
            FieldToolError(
                question.required_message or self.tr("This needs an answer before the next question."),
                self.tr("Choose an answer, or use Stop."),
            )
        )

    def _go_back(self) -> None:
        if self._middle.currentIndex() == STOPPING:
            self._show_question()
            return
        ref = self._view.question.ref if self._view and self._view.question else None
        self._move(lambda talk: talk.go_back(ref))

    def _take_back(self) -> None:
        ref = self._view.question.ref if self._view and self._view.question else None
        self._ask(lambda talk: talk.undo(ref), self._show)

    def _on_answered(self, value: str, mark: Mark) -> None:
        view = self._view
        if view is None or view.question is None or not self._is_open:
            return
        ref = view.question.ref
        self.saved.emit(None)
        self._ask(lambda talk: talk.answer(ref, value, mark, go_on=False), self._show, self._on_not_saved)

    def _on_file_chosen(self, ref: str, file: Path) -> None:
        self.saved.emit(None)
        self._ask(lambda talk: talk.attach(ref, file), self._show, self._on_not_saved)

    def _on_cleared(self) -> None:
        view = self._view
        if view is not None and view.question is not None and self._is_open:
            ref = view.question.ref
            self._ask(lambda talk: talk.clear(ref), self._show)

    def _on_add(self, part: str) -> None:
        at = self._view.question.ref if self._view and self._view.question else ""
        self._move(lambda talk: talk.add_repeat(part, at))

    def _on_remove(self, part: str) -> None:
        at = self._view.question.ref if self._view and self._view.question else ""
        self._move(lambda talk: talk.remove_repeat(part, at))

    def _on_not_saved(self, error: FieldToolError) -> None:
        """Shows again what the vault holds, and says so."""
        ref = self._view.question.ref if self._view and self._view.question else None
        self._ask(lambda talk: talk.view(ref), self._show)
        self.told.emit(error)

    def _on_language_chosen(self) -> None:
        tag = str(self._languages.currentData())
        ref = self._view.question.ref if self._view and self._view.question else None
        self._move(lambda talk: talk.speak(tag, ref))

    def _begin_to_stop(self) -> None:
        if self._is_open and self._middle.currentIndex() != STOPPING:
            self.flush()
            self._middle.setCurrentIndex(STOPPING)
            for made in (self._next, self._undo, self._back, self._repeats):
                made.hide()
            self._stopping.begin()

    def _end(self, reason: str | None) -> None:
        self.flush()
        sittings, interview_id = self.room.sittings, self._interview_id
        language = self.room.settings.now.language
        case_id = self._view.case_id if self._view is not None else ""

        def on_vault_thread(desk: Desk) -> None:
            talk = sittings.of(desk, interview_id, language)
            talk.finish() if reason is None else talk.stop(reason)

        def done(_: None) -> None:
            self.changed.emit(case_id)
            self.noted.emit(self.tr("The interview is closed. Everything is kept as answered."))
            self.wanted.emit("assessment" if reason is None else "case", case_id)

        self.ask(on_vault_thread, done)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = self.focusWidget()
        typing = isinstance(focus, QLineEdit | QPlainTextEdit) and focus.hasFocus()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        on_question = self._middle.currentIndex() == QUESTION
        if (enter and on_question and not isinstance(focus, QPushButton)) or (
            enter and on_question and isinstance(focus, QPushButton) and focus.property("kind") == "choice"
        ):
            self.go_on()
        elif enter and isinstance(focus, QPushButton):
            focus.click()
        elif not typing and on_question and event.text().isdecimal() and self._card.answering is not None:
            self._card.answering.choose(int(event.text()))
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = self.room.theme
        self._parts.setVisible(self.width() >= theme.em(PARTS_FROM_EM))
        self._panel.setVisible(self.width() >= theme.em(PANEL_FROM_EM))
        # Where letters are large and words long, the arrow says it: "Go on" is never cut for "Undo".
        self._undo.setText(self.tr("Undo") if self.width() >= theme.em(PARTS_FROM_EM) else "")
