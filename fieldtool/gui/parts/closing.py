"""The end of a form: what was set aside, what to say, and the step to the assessment."""

from __future__ import annotations

from PySide6.QtCore import Signal

from fieldtool.domain.case import InterviewState
from fieldtool.gui.parts.boxes import Card, row
from fieldtool.gui.parts.buttons import button
from fieldtool.gui.parts.label import Label
from fieldtool.gui.sitting import NEW, InterviewView
from fieldtool.gui.theme import Theme


class ClosingCard(Card):
    """Takes the place of the question after the last one."""

    finished = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(padding=theme.em(1.7), gap=14)
        self._open = Label("", "body", name="closing-open")
        self._aside_title = Label(self.tr("Set aside, because a later answer made them not apply"), "strong")
        self._aside = Label("", "quiet", name="closing-aside")
        self._finish = button(
            self.tr("Close the interview"), self.finished.emit, kind="primary", name="finish-button"
        )
        self.add(
            Label(self.tr("That was the last question"), "question"),
            Label(
                self.tr(
                    "Tell the person what happens next and who will see what was said. Ask how they are now, and "
                    "how they can be reached safely."
                )
            ),
            self._open,
            self._aside_title,
            self._aside,
            row(self._finish, None),
        )
        self.column.addStretch(1)

    def show_view(self, view: InterviewView) -> None:
        """Shows what was not touched, and what no longer applies."""
        untouched = [part.label for part in view.parts if part.state == NEW]
        self._open.setText(
            self.tr("Not talked about: {sections}").format(sections=" · ".join(untouched))
            if untouched
            else ""
        )
        self._open.setVisible(bool(untouched))
        self._aside.setText("\n".join(question.label for question in view.set_aside))
        for label in (self._aside, self._aside_title):
            label.setVisible(bool(view.set_aside))
        self._finish.setVisible(view.interview.state is InterviewState.OPEN)
