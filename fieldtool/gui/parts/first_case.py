"""The guided first case: five steps in plain words, ticked off, with the next one pointed out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from fieldtool.casework.first_case import STEPS, FirstCase
from fieldtool.gui.marking import QT_TRANSLATE_NOOP
from fieldtool.gui.parts.boxes import Card, emptied
from fieldtool.gui.parts.label import Label

_STEPS = {
    "begin": QT_TRANSLATE_NOOP("first_case", "Begin an interview below: look whether you have met, then a new case."),
    "answer": QT_TRANSLATE_NOOP("first_case", "Answer some questions: number keys choose, Enter goes on, Ctrl+Z takes back."),
    "finish": QT_TRANSLATE_NOOP("first_case", "Stop with Esc whenever the person wants, or go to the end and close it."),
    "decide": QT_TRANSLATE_NOOP("first_case", "Read the assessment and what it rests on; then decide yourself, with reasons."),
    "refer": QT_TRANSLATE_NOOP("first_case", "Make a referral: see what leaves and what stays, and sign it."),
}  # fmt: skip
_DONE = QT_TRANSLATE_NOOP(
    "first_case", "That was a whole case. Try F12, F1 and ? as well; then leave the practice vault and begin."
)


class FirstCaseCard(Card):
    """Hidden where the vault is a real one."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("first-case")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self.add(Label(self.tr("Your first case, step by step"), "section"), self._lines)
        self.hide()

    def show_progress(self, found: FirstCase | None) -> None:
        """Shows how far the case has come."""
        self.setVisible(found is not None)
        if found is None:
            return
        emptied(self._lines)
        for step, done in zip(STEPS, found.done, strict=True):
            mark = "✓" if done else "▸" if step == found.next else "·"
            words = QCoreApplication.translate("first_case", _STEPS[step])
            self._lines.addWidget(
                Label(f"{mark}  {words}", "quiet" if done else "strong" if step == found.next else "body")
            )
        if not found.next:
            self._lines.addWidget(Label(QCoreApplication.translate("first_case", _DONE), "strong"))
