"""The card that says a newer version of an interview's form is here: what is different, what goes over, and one button."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldtool.casework.renewing import Renewal
from fieldtool.domain.form import Difference, DifferenceKind
from fieldtool.gui.marking import QT_TRANSLATE_NOOP
from fieldtool.gui.parts.boxes import Card, Fold, emptied, row
from fieldtool.gui.parts.buttons import button
from fieldtool.gui.parts.label import Label, isolated

_KINDS = {
    DifferenceKind.NEW: QT_TRANSLATE_NOOP("renew_card", "New: {question}"),
    DifferenceKind.GONE: QT_TRANSLATE_NOOP("renew_card", "No longer asked: {question}"),
    DifferenceKind.KIND: QT_TRANSLATE_NOOP("renew_card", "Another kind of answer: {question}"),
    DifferenceKind.WORDING: QT_TRANSLATE_NOOP("renew_card", "Other words: {question}"),
    DifferenceKind.CHOICES: QT_TRANSLATE_NOOP("renew_card", "Other choices: {question}"),
    DifferenceKind.RULES: QT_TRANSLATE_NOOP("renew_card", "Asked at other times, or checked otherwise: {question}"),
    DifferenceKind.INDICATOR: QT_TRANSLATE_NOOP("renew_card", "Counts for another sign: {question}"),
}  # fmt: skip
MOST = 40
"""Lines that are shown; a form that changed more is another form to the eye."""


class RenewCard(Card):
    """Hidden while the interview has the newest version of its form."""

    wanted = Signal(str)  # id of the interview to copy

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("renew-card")
        self._interview = ""
        self._says = Label("", "body", name="renew-says")
        self._changes, self._left = QVBoxLayout(), QVBoxLayout()
        for column in (self._changes, self._left):
            column.setSpacing(6)
        self._copy = button(
            self.tr("Copy to the new version"), lambda: self.wanted.emit(self._interview), name="renew-copy"
        )
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._changes)
        column.addLayout(self._left)
        self._details = Fold(self.tr("What is different"), inside, name="renew-details")
        self.add(
            Label(self.tr("A newer version of this form is here"), "section"),
            self._says,
            self._details,
            row(self._copy, None),
        )
        self.hide()

    def show_renewal(self, found: Renewal | None) -> None:
        """What copying would do; None where there is nothing to copy."""
        self.setVisible(found is not None)
        if found is None:
            return
        self._interview = found.interview_id
        self._says.setText(
            self.tr(
                "Answers that go over: {stays}. Not carried over: {left}. The interview as it is stays with its form."
            ).format(stays=len(found.stays), left=len(found.left))
        )
        emptied(self._changes)
        emptied(self._left)
        for change in found.difference.changes[:MOST]:
            self._changes.addWidget(Label(_told(change)))
        for label, why in found.left[:MOST]:
            self._left.addWidget(Label(f"{isolated(label)}  ·  {why}", "quiet"))


def _told(change: Difference) -> str:
    words = QCoreApplication.translate("renew_card", _KINDS[change.kind])
    return words.format(question=isolated(change.label or change.path.rsplit("/", 1)[-1]))
