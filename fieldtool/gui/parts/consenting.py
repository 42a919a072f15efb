"""Asking the person again, for this receiver by name, where a consent is missing."""

from __future__ import annotations

from PySide6.QtCore import Signal

from fieldtool.domain.decisions import ConsentPurpose
from fieldtool.gui.parts.boxes import Card, row
from fieldtool.gui.parts.buttons import button
from fieldtool.gui.parts.label import Label, isolated


class AskConsent(Card):
    """What to ask aloud, and the two answers. Both are kept; "no" is as good an answer as "yes"."""

    answered = Signal(object, bool)  # ConsentPurpose, given

    def __init__(self) -> None:
        super().__init__(sunken=True, padding=14)
        self._purpose = ConsentPurpose.REFERRAL
        self._question = Label("", "strong")
        yes, no = (
            button(self.tr("The person agrees"), lambda: self._say(True), kind="primary", name="consent-yes"),
            button(self.tr("The person does not agree"), lambda: self._say(False), name="consent-no"),
        )
        self.add(
            Label(self.tr("Ask the person, alone and in their language:"), "quiet"),
            self._question,
            Label(self.tr("Say what would be passed on. Help does not depend on the answer."), "small"),
            row(yes, no, None),
        )
        self.hide()

    def ask(self, purposes: tuple[str, ...], receiver: str) -> None:
        """Shows the question for the first consent that is missing; hides itself where none is, or nobody is named."""
        known = [one for one in ConsentPurpose if one.value in purposes]
        self.setVisible(bool(known and receiver))
        if not known or not receiver:
            return
        self._purpose = known[0]
        question = (
            self.tr("May I tell the police, {receiver}, what is on this form?")
            if self._purpose is ConsentPurpose.POLICE
            else self.tr("May I pass on to {receiver} what they need to know to help you?")
        )
        self._question.setText(question.format(receiver=isolated(receiver)))

    def _say(self, given: bool) -> None:
        self.answered.emit(self._purpose, given)
