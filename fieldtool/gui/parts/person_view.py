"""Private answers: the laptop handed over, one question in large type, and no way back but the officer's passphrase."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from fieldtool.domain.errors import FieldToolError
from fieldtool.domain.form import Choice, Mark, Question, QuestionKind
from fieldtool.gui.actions import keys_of
from fieldtool.gui.form_media import FormMedia
from fieldtool.gui.marking import QT_TRANSLATE_NOOP
from fieldtool.gui.page import Room
from fieldtool.gui.parts.boxes import Banner, Card, Scrolled, emptied, row
from fieldtool.gui.parts.buttons import Field, button
from fieldtool.gui.parts.label import Label
from fieldtool.gui.parts.wrapping_button import WrappingButton
from fieldtool.gui.sitting import InterviewView
from fieldtool.gui.sound import can_play
from fieldtool.gui.told import told
from fieldtool.gui.translations import words_in

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk

_CHOSEN = (QuestionKind.SELECT_ONE, QuestionKind.ACKNOWLEDGE)
_MARKS = (
    ("unknown", Mark.UNKNOWN, QT_TRANSLATE_NOOP("PersonView", "I do not know")),
    ("later", Mark.LATER, QT_TRANSLATE_NOOP("PersonView", "Not now")),
)
_GIVE_BACK = QT_TRANSLATE_NOOP("PersonView", "Please give the laptop back.")
_THANKS = QT_TRANSLATE_NOOP("PersonView", "Thank you")
_NEXT = QT_TRANSLATE_NOOP("PersonView", "Next question")
_LISTEN = QT_TRANSLATE_NOOP("PersonView", "Listen")
_BACK = QT_TRANSLATE_NOOP("PersonView", "Give the laptop back")
_WIDE_EM = 40


class PersonView(QFrame):
    """Covers the whole window and takes the keyboard from everything below it.

    No answer given earlier is shown, none can be reached, and `back_wanted` comes only after the passphrase was right.
    """

    answered = Signal(str, object)
    next_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._room, self._theme = room, room.theme
        self._ref = ""
        self._language = "en"
        self._form = ""
        self._recorded = b""
        self._media = FormMedia(room, self)
        self._covered: QWidget | None = None
        self._label = Label("", "display", name="person-question")
        self._picture = QLabel()
        self._picture.setObjectName("person-picture")
        self._picture.hide()
        self._listen = button(
            "",
            self._play,
            icon=room.icons.icon("listen", size=28),
            name="person-listen",
            says=self.tr("Listen"),
        )
        self._listen.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._listen.hide()
        self._thanks = Label("", "section", name="person-thanks")
        self._answers = QGridLayout()
        self._answers.setSpacing(14)
        self._next = button(
            "", self._go_on, kind="primary", name="person-next", says=self.tr("Next question")
        )
        self._back = button("", self._ask_words, name="person-back", says=self.tr("Back to the officer"))
        inner = Scrolled(gap=self._theme.em(1.4))
        inner.add(row(self._label, self._listen, gap=18), self._picture, self._answers, self._thanks)
        inner.column.addStretch(1)
        column = QVBoxLayout(self)
        margin = self._theme.em(3)
        column.setContentsMargins(margin, margin, margin, self._theme.em(1.5))
        column.addWidget(inner, 1)
        column.addLayout(row(self._back, None, self._next))
        self._door = self._make_door()
        QShortcut(QKeySequence(keys_of("cover")), self).activated.connect(self._quick_exit)
        QShortcut(QKeySequence(keys_of("lock")), self).activated.connect(self._lock)
        self.hide()

    def _make_door(self) -> QWidget:
        """Where the officer proves who takes the laptop back."""
        self._words = QLineEdit()
        self._words.setObjectName("person-passphrase")
        self._words.setEchoMode(QLineEdit.EchoMode.Password)
        self._words.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._words.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._words.returnPressed.connect(self._prove)
        self._open = button(self.tr("Take the laptop back"), self._prove, kind="primary", name="person-prove")
        self._wrong = Banner("danger", name="person-problem")
        card = Card(padding=28, gap=14)
        card.setFixedWidth(self._theme.em(28))
        card.add(
            Label(self.tr("Back to the officer"), "title"),
            self._wrong,
            Field(self.tr("Passphrase"), self._words),
            row(
                self._open,
                button(self.tr("Back to the question"), self._stay, name="person-stay"),
                None,
            ),
        )
        door = QFrame(self)
        door.setObjectName("canvas")
        door.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(door)
        column.addStretch(1)
        column.addLayout(row(None, card, None))
        column.addStretch(2)
        door.hide()
        return door

    # the question

    def show_view(self, view: InterviewView) -> None:
        """Shows the question in the person's language, without what was answered to it before."""
        question = view.spoken or view.question
        if question is None:
            return
        just_answered = view.saved_at is not None and question.ref == self._ref
        self._ref, self._language = question.ref, view.language.tag
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if view.language.right_to_left else Qt.LayoutDirection.LeftToRight
        )
        self._label.setText(question.label)
        for made, words in ((self._next, _NEXT), (self._back, _BACK), (self._listen, _LISTEN)):
            made.setText(self._say(words))
        self._form = view.interview.form_hash
        self._show_answers(question)
        self._thanks.setText(f"✓  {self._say(_THANKS)}" if just_answered else "")
        if question.kind not in _CHOSEN and not just_answered:
            self._thanks.setText(self._say(_GIVE_BACK))
        self._next.setVisible(just_answered)
        if just_answered:
            self._next.setFocus()
        self._show_media(view, question)

    def _show_answers(self, question: Question) -> None:
        emptied(self._answers)
        if question.kind not in _CHOSEN:
            return
        names = {choice.name for choice in question.choices}
        window = self.parentWidget() or self  # it may not cover the window yet
        columns = 2 if window.width() >= self._theme.em(_WIDE_EM) and len(names) < 9 else 1
        at = 0
        for choice in question.choices:
            self._answers.addWidget(self._choice(choice), at // columns, at % columns)
            at += 1
        for name, mark, words in _MARKS:
            if name not in names:
                made = self._answer(self._say(words), f"person-mark-{name}")
                made.clicked.connect(lambda _=False, mark=mark: self.answered.emit("", mark))
                self._answers.addWidget(made, at // columns, at % columns)
                at += 1

    def _choice(self, choice: Choice) -> QWidget:
        """A button with the picture of a choice, and beside it one that says the choice aloud where that was recorded."""
        name = choice.name
        made = self._answer(choice.label, f"person-choice-{name}")
        made.clicked.connect(lambda _=False: self.answered.emit(name, Mark.GIVEN))
        if choice.image:
            made.setMinimumHeight(self._theme.em(7))
            self._media.ask_picture(self._form, choice.image, partial(_put_on, made, self._theme.em(6)))
        if not choice.audio or not can_play():
            return made
        audio, form = choice.audio, self._form
        listen = button(
            "",
            lambda: self._media.play(form, audio),
            icon=self._room.icons.icon("listen", size=28),
            name=f"person-listen-{name}",
            says=f"{self._say(_LISTEN)}: {choice.label}",
        )
        listen.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        listen.setMinimumHeight(made.minimumHeight())
        both = QWidget()
        line = QHBoxLayout(both)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(made, 1)
        line.addWidget(listen)
        return both

    def _answer(self, words: str, name: str) -> QPushButton:
        made = WrappingButton(words)
        made.setObjectName(name)
        made.setProperty("kind", "choice")
        made.setMinimumHeight(self._theme.em(4))
        made.setStyleSheet(f"font-size: {self._theme.px('title')}px;")
        made.setAccessibleName(words)
        return made

    def _show_media(self, view: InterviewView, question: Question) -> None:
        self._picture.hide()
        self._listen.hide()
        self._media.sound.stop()
        if question.image:
            self._media.ask_picture(self._form, question.image, partial(self._show_picture, question.ref))
        if question.audio and can_play():

            def heard(data: bytes) -> None:
                if self._ref == question.ref:
                    self._recorded = data
                    self._listen.show()

            self._media.ask(self._form, question.audio, heard)

    def _play(self) -> None:
        self._media.sound.play(self._recorded)

    def _show_picture(self, ref: str, picture: QPixmap) -> None:
        if ref != self._ref:
            return
        window = self.parentWidget() or self
        high = min(self._theme.em(14), window.height() // 4)  # the answers stay in sight
        self._picture.setPixmap(
            picture.scaledToHeight(min(high, picture.height()), Qt.TransformationMode.SmoothTransformation)
        )
        self._picture.show()

    def _say(self, words: str) -> str:
        """The words in the person's language, where the window speaks it too."""
        return words_in(self._language, "PersonView", words)

    def _go_on(self) -> None:
        self.next_wanted.emit()

    # the way back

    def _ask_words(self) -> None:
        self._media.sound.stop()
        self._wrong.say("")
        self._words.clear()
        self._door.setGeometry(self.rect())
        self._door.show()
        self._door.raise_()
        self._words.setFocus()

    def _stay(self) -> None:
        self._words.clear()
        self._door.hide()
        self.setFocus()

    def _prove(self) -> None:
        words = self._words.text()
        self._words.clear()
        if not words.strip():
            return
        self._open.setEnabled(False)

        def proved(desk: Desk) -> None:
            desk.prove(words)

        def right(_: None) -> None:
            self._open.setEnabled(True)
            self.uncover()
            self.back_wanted.emit()

        def wrong(error: FieldToolError) -> None:
            self._open.setEnabled(True)
            self._wrong.say(told(error))
            self._words.setFocus()

        desk = self._room.desk
        self._room.thread.ask(self, lambda: proved(desk), right, wrong)

    def _quick_exit(self) -> None:
        self._ask_window("cover")

    def _lock(self) -> None:
        self._ask_window("key")

    def _ask_window(self, reason: str) -> None:
        lock = getattr(self.window(), "lock", None)
        if callable(lock):
            lock(reason)

    def cover(self) -> None:
        """Covers the window. What lies below can neither be seen nor reached by a key."""
        window = self.parentWidget()
        if window is None:
            return
        self.setGeometry(window.rect())
        window.installEventFilter(self)
        below = window.centralWidget() if hasattr(window, "centralWidget") else None
        if isinstance(below, QWidget):
            self._covered = below
            below.setEnabled(False)
        self._door.hide()
        self.show()
        self.raise_()
        self.setFocus()

    def uncover(self) -> None:
        """Goes away, and gives the window back."""
        if self._covered is not None:
            self._covered.setEnabled(True)
            self._covered = None
        self._door.hide()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
            self._door.setGeometry(self.rect())
        return super().eventFilter(watched, event)


def _put_on(made: QPushButton, size: int, picture: QPixmap) -> None:
    if not isValid(made):  # another question is shown meanwhile
        return
    made.setIcon(picture)
    made.setIconSize(QSize(size, size))
