"""What the fields of a new referral say, as a request, and a kept request put back into them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from fieldtool.gui.parts.adding import Adding

if TYPE_CHECKING:
    from fieldtool.casework.drafting import ReferralRequest


@dataclass(frozen=True, slots=True)
class RequestValues:
    """The controls of the page; none of them is made here."""

    layout: QComboBox
    receiver: QLineEdit
    contact: QLineEdit
    channel: QLineEdit
    purpose: QPlainTextEdit
    urgency: QComboBox
    language: QComboBox
    second: QComboBox
    paper: QComboBox
    adding: Adding

    def request(self) -> ReferralRequest:
        """What the fields say."""
        from fieldtool.casework.drafting import ReferralRequest
        from fieldtool.domain.referral import Receiver

        return ReferralRequest(
            receiver=Receiver(
                self.receiver.text().strip(), self.contact.text().strip(), self.channel.text().strip()
            ),
            layout=str(self.layout.currentData()),
            language=str(self.language.currentData()),
            urgency=str(self.urgency.currentData()),
            purpose=self.purpose.toPlainText().strip(),
            second_language=str(self.second.currentData()),
            paper=str(self.paper.currentData()),
            typed=self.adding.typed(),
            suspected=self.adding.suspected(),
            annexes=self.adding.annexes(),
        )

    def show(self, kept: ReferralRequest) -> None:
        """Fills the fields as they were when the draft was kept."""
        for control, text in (
            (self.receiver, kept.receiver.organisation),
            (self.contact, kept.receiver.contact_person),
            (self.channel, kept.receiver.channel),
        ):
            control.setText(text)
        self.purpose.setPlainText(kept.purpose)
        self.adding.show_kept(kept.typed, kept.suspected)
        for box, value in (
            (self.layout, kept.layout),
            (self.urgency, kept.urgency),
            (self.language, kept.language),
            (self.second, kept.second_language),
            (self.paper, kept.paper),
        ):
            box.setCurrentIndex(max(box.findData(value), 0))
