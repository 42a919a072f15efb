"""Stopping a conversation: a calm sentence to say, a reason, and nothing that can be lost."""

from __future__ import annotations

from PySide6.QtCore import Signal

from fieldtool.gui.parts.boxes import Card, row
from fieldtool.gui.parts.buttons import Field, button, combo, words
from fieldtool.gui.parts.label import Label
from fieldtool.gui.theme import Theme


class StopCard(Card):
    """Takes the place of the question. `stopped` carries the reason."""

    returned = Signal()
    stopped = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(padding=theme.em(1.7), gap=14)
        reasons = (
            ("person_wishes", self.tr("The person wants to stop")),
            ("distress", self.tr("The person is distressed")),
            ("not_safe", self.tr("It is not safe to go on here")),
            ("interpreter", self.tr("The interpreter is not right")),
            ("urgent_need", self.tr("Help is needed first")),
            ("other", self.tr("Another reason")),
        )
        self._reason = combo(reasons, "person_wishes", "stop-reason")
        self._note = words("stop-note", lines=2)
        self._say = Card(person=True, padding=14, gap=4)
        self._say.add(
            Label(self.tr("Words to say"), "small", tone="accent"),
            Label(
                self.tr(
                    "“Thank you. We stop here. You have done nothing wrong. What you told me stays with me, and "
                    "nothing happens now without asking you. Is there something you need at once?”"
                ),
                "person",
                tone="accent",
            ),
        )
        self.add(
            Label(self.tr("Stop here?"), "question"),
            Label(self.tr("Every answer is kept. You can begin another interview with the person later.")),
            self._say,
            Field(self.tr("Why"), self._reason),
            Field(self.tr("A note for the next conversation (may stay empty)"), self._note),
            row(
                button(self.tr("Back to the question"), self.returned.emit, name="stop-return"),
                None,
                button(self.tr("Stop the interview"), self._stop, kind="stop", name="stop-confirm"),
            ),
        )
        self.column.addStretch(1)

    def begin(self) -> None:
        """Begins anew."""
        self._note.setPlainText("")
        self._reason.setFocus()

    def _stop(self) -> None:
        note = self._note.toPlainText().strip()
        reason = str(self._reason.currentData())
        self.stopped.emit(f"{reason}: {note}" if note else reason)
