"""The laptop turned round: one question in large type, its answers, and nothing else of the case on the screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from fieldtool.domain.form import Mark, QuestionKind
from fieldtool.gui.parts.boxes import emptied, row
from fieldtool.gui.parts.buttons import button
from fieldtool.gui.parts.label import Label
from fieldtool.gui.sitting import InterviewView
from fieldtool.gui.theme import Theme


class PersonView(QFrame):
    """Covers the whole window. The answer given earlier is not shown; no other question can be reached."""

    answered = Signal(str, object)
    back_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._label = Label("", "display", name="person-question")
        self._thanks = Label("", "section", name="person-thanks")
        self._answers = QVBoxLayout()
        self._answers.setSpacing(12)
        self._back = button(self.tr("Back to the officer"), self.back_wanted.emit, name="person-back")
        column = QVBoxLayout(self)
        margin = theme.em(4)
        column.setContentsMargins(margin, margin, margin, theme.em(1.5))
        column.setSpacing(theme.em(1.6))
        column.addWidget(self._label)
        column.addLayout(self._answers)
        column.addWidget(self._thanks)
        column.addStretch(1)
        column.addLayout(row(None, self._back))
        self.hide()

    def show_view(self, view: InterviewView) -> None:
        """Shows the question in the person's language."""
        question = view.spoken or view.question
        if question is None:
            return
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if view.language.right_to_left else Qt.LayoutDirection.LeftToRight
        )
        self._label.setText(question.label)
        self._thanks.setText("✓" if view.saved_at is not None else "")
        emptied(self._answers)
        if question.kind in (QuestionKind.SELECT_ONE, QuestionKind.ACKNOWLEDGE):
            for choice in question.choices:
                made = QPushButton(choice.label.replace("&", "&&"))
                made.setProperty("kind", "choice")
                made.setMinimumHeight(self._theme.em(3.6))
                font = QFont(made.font())
                font.setPixelSize(self._theme.px("title"))
                made.setFont(font)
                made.setStyleSheet(f"font-size: {self._theme.px('title')}px;")
                made.setAccessibleName(choice.label)
                made.clicked.connect(lambda _=False, name=choice.name: self.answered.emit(name, Mark.GIVEN))
                self._answers.addWidget(made)

    def cover(self) -> None:
        """Covers the window."""
        window = self.parentWidget()
        if window is None:
            return
        self.setGeometry(window.rect())
        window.installEventFilter(self)
        self.show()
        self.raise_()
        self.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)
