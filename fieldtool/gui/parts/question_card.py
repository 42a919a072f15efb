"""The one question in the middle: in both languages, with hint, folded guidance, its answer and its marks."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from fieldtool.domain.attachment import FITS
from fieldtool.domain.form import Mark, Question
from fieldtool.gui.actions import keys_of
from fieldtool.gui.icons import Icons
from fieldtool.gui.parts.answering import MARK_KEYS, Answering, Choices, Narrative, answering, marks_for
from fieldtool.gui.parts.attaching import Attaching
from fieldtool.gui.parts.boxes import Banner, Card, Fold, emptied, row
from fieldtool.gui.parts.buttons import button
from fieldtool.gui.parts.earlier import EarlierAnswers
from fieldtool.gui.parts.label import Chip, Label
from fieldtool.gui.sitting import InterviewView
from fieldtool.gui.sound import can_play
from fieldtool.gui.theme import Theme
from fieldtool.gui.told import in_words


class QuestionCard(Card):
    """Shows one question and says what was answered; it keeps nothing and knows nothing of the vault."""

    answered = Signal(str, object)  # value, Mark
    cleared = Signal()
    go_on_wanted = Signal()
    picture_wanted = Signal(str, str, object)  # form hash, name, who takes the QPixmap
    sound_wanted = Signal(str, str)  # form hash, name
    attaching = Signal(object, str)  # an Attaching, ref: a control that needs the vault was put on the screen

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__(padding=theme.em(1.4), gap=11)
        self._theme, self._icons = theme, icons
        self.answering: Answering | None = None
        self._form = self._recorded = ""
        self._question: Question | None = None
        self._section = Label("", "quiet", wrap=False)
        self._draft = Chip(self.tr("Draft translation"), "warning", name="draft-chip")
        self._listen = button(
            self.tr("Listen"),
            self._on_listen,
            kind="quiet",
            icon=icons.icon("listen", colour=theme.colours.accent),
            name="question-listen",
            says=self.tr("Play the recorded question"),
        )
        self._picture = QLabel()
        self._picture.setObjectName("question-picture")
        self._needed = Chip(self.tr("Needed before going on"), "plain", name="needed-chip")
        self._label = Label("", "question", name="question")
        self._hint = Label("", "quiet", name="hint")
        self._person = Card(person=True, padding=10, gap=2)
        self._person_name = Label("", "small", tone="accent")
        self._person_label = Label("", "person", tone="accent", name="question-spoken")
        self._person_hint = Label("", "small", tone="accent")
        self._person.add(self._person_name, self._person_label, self._person_hint)
        self._guidance = Label("", "quiet", name="guidance")
        self._fold = Fold(self.tr("Why and how to ask"), self._guidance, name="guidance-fold")
        self._earlier = EarlierAnswers()
        self._problem = Banner("danger", name="question-problem")
        self._place = QWidget()
        self._place_column = QHBoxLayout(self._place)
        self._place_column.setContentsMargins(0, 4, 0, 0)
        self._marks = QWidget()
        self._marks_row = QHBoxLayout(self._marks)
        self._marks_row.setContentsMargins(0, 0, 0, 0)
        self._marks_row.setSpacing(6)
        self._mark_buttons: dict[Mark, QPushButton] = {}
        words = {
            Mark.UNKNOWN: self.tr("Does not know"),
            Mark.DECLINED: self.tr("Does not want to answer"),
            Mark.LATER: self.tr("Not now"),
        }
        for mark, text in words.items():
            keys = keys_of(MARK_KEYS[mark])
            made = button(text, kind="quiet", name=f"mark-{mark.value}")
            made.setCheckable(True)
            made.setToolTip(f"{text} ({keys})")
            made.setMinimumHeight(40)
            made.clicked.connect(lambda checked=False, mark=mark: self._on_marked(mark, checked))
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(made.click)
            self._mark_buttons[mark] = made
            self._marks_row.addWidget(made)
        self._marks_row.addStretch(1)
        self.add(
            row(self._section, None, self._listen, self._needed, self._draft),
            self._label,
            self._person,
            self._picture,
            self._hint,
            self._fold,
            self._problem,
            self._place,
            self._marks,
            self._earlier,
        )
        self.column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_view(self, view: InterviewView, *, say_draft: bool = True) -> None:
        """Shows the question of a view; the same question again keeps the keyboard where it is."""
        question, spoken = view.question, view.spoken
        assert question is not None
        same = self._question is not None and self._question.ref == question.ref
        refused = bool(view.problem)
        typed = self.answering.unsent() if same and refused and self.answering is not None else None
        self._question = question
        current = next((part.label for part in view.parts if part.current), "")
        self._section.setText(current)
        self._draft.setVisible((spoken or question).draft and say_draft)
        self._needed.setVisible(question.required and not question.answered)
        self._label.setText(question.label)
        self._hint.setText(question.hint)
        self._hint.setVisible(bool(question.hint))
        self._person.setVisible(spoken is not None)
        if spoken is not None:
            self._show_spoken(view, spoken)
        self._show_media(view, question, spoken or question)
        self._guidance.setText(question.guidance)
        self._fold.setVisible(bool(question.guidance))
        if not same:
            self._fold.button.setChecked(False)
        self._earlier.show_earlier(view.earlier, same_question=same)
        self._problem.say(in_words(view.problem or question.problem or ""))
        if not (same and refused and typed is not None):
            self._show_answering(question, spoken, keep_focus=same)
        self._show_marks(question)

    def unsent(self) -> str | None:
        """What is typed and not given yet."""
        return self.answering.unsent() if self.answering is not None else None

    def take_focus(self) -> None:
        """Puts the keyboard into the answer."""
        if self.answering is not None:
            self.answering.focus_first()

    def _show_spoken(self, view: InterviewView, spoken: Question) -> None:
        right_to_left = view.language.right_to_left
        self._person_name.setText(view.language.name)
        self._person_label.setText(spoken.label)
        self._person_hint.setText(spoken.hint)
        self._person_hint.setVisible(bool(spoken.hint))
        for label in (self._person_name, self._person_label, self._person_hint):
            label.show_in(right_to_left)

    def _show_media(self, view: InterviewView, question: Question, heard: Question) -> None:
        """What a form packages with the question: its picture, and the recording in the person's language."""
        self._form, self._recorded = view.interview.form_hash, heard.audio or question.audio or ""
        self._listen.setVisible(bool(self._recorded) and can_play())
        self._picture.clear()
        self._picture.hide()
        if question.image:
            self.picture_wanted.emit(self._form, question.image, partial(self._show_picture, question.ref))

    def _show_picture(self, ref: str, picture: QPixmap) -> None:
        if self._question is not None and self._question.ref == ref:
            high = min(self._theme.em(9), picture.height())
            self._picture.setPixmap(picture.scaledToHeight(high, Qt.TransformationMode.SmoothTransformation))
            self._picture.show()

    def _on_listen(self) -> None:
        self.sound_wanted.emit(self._form, self._recorded)

    def _show_answering(self, question: Question, spoken: Question | None, *, keep_focus: bool) -> None:
        had, at = None, -1
        if keep_focus and self.answering is not None:
            focus, at = self.answering.focusWidget(), self.answering.line()
            had = focus.objectName() if focus is not None and focus.hasFocus() else None
        emptied(self._place_column)
        if question.kind in FITS:
            attached = Attaching(question, self._theme, self._icons)
            attached.taken_back.connect(self.cleared)
            self.attaching.emit(attached, question.ref)
            self.answering = attached
        else:
            self.answering = answering(question, spoken, self._theme)
        self.answering.given.connect(lambda value: self.answered.emit(value, Mark.GIVEN))
        if isinstance(self.answering, Narrative):
            self.answering.go_on.connect(self.go_on_wanted)
        self._place_column.addWidget(self.answering)
        if isinstance(self.answering, Choices):
            for choice in question.choices:
                if choice.image:
                    take = partial(self.answering.show_picture, choice.name, self._theme.em(3))
                    self.picture_wanted.emit(self._form, choice.image, take)
        # Shown now, not a turn of the event loop later: only what is shown takes the keyboard.
        self.answering.setVisible(True)
        if not keep_focus:
            self.answering.focus_first()
        elif had:
            again = self.answering.findChild(QWidget, had)
            if again is not None:
                again.setFocus(Qt.FocusReason.OtherFocusReason)
                self.answering.go_to_line(at)

    def _show_marks(self, question: Question) -> None:
        offered = marks_for(question)
        self._marks.setVisible(bool(offered))
        for mark, made in self._mark_buttons.items():
            made.setVisible(mark in offered)
            made.setChecked(question.mark is mark)

    def _on_marked(self, mark: Mark, checked: bool) -> None:
        if checked:
            for other, made in self._mark_buttons.items():
                made.setChecked(other is mark)
            self.answered.emit("", mark)
        else:
            self.cleared.emit()
