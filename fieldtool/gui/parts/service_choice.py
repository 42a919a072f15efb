"""Choosing a receiver from the directory of services, by the kind of form."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from fieldtool.domain.services import Service

NEED_OF = {
    "shelter": "shelter",
    "medical": "medical",
    "legal_aid": "legal",
    "child_protection": "child_protection",
    "asylum": "asylum",
}
"""What a kind of receiver is for, as the directory of services says it."""

MOST = 50


class ServiceChoice(QComboBox):
    """The services that fit, entries checked lately first; an old one says so."""

    service_chosen = Signal(object)  # Service

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setMinimumWidth(1)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.addItem(self.tr("Choose …"), None)
        self.activated.connect(self._on_activated)

    def offer(self, found: Sequence[Service]) -> None:
        """Replaces what can be chosen."""
        today = datetime.now(UTC).date()
        self.clear()
        self.addItem(self.tr("Choose …") if found else self.tr("None fits"), None)
        for one in found[:MOST]:
            old = "  ·  " + self.tr("not checked lately") if one.stale(today) else ""
            self.addItem(f"{one.organisation}  {one.name}{old}", one)

    def _on_activated(self) -> None:
        one = self.currentData()
        if isinstance(one, Service):
            self.service_chosen.emit(one)
