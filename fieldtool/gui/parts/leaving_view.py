"""What leaves with a referral and what stays here, with the reason beside each."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from fieldtool.gui.leaving import Leaving
from fieldtool.gui.parts.boxes import Card, Scrolled, emptied, rule
from fieldtool.gui.parts.label import Label
from fieldtool.gui.parts.lines import told_line
from fieldtool.gui.words import say


class LeavingView(Card):
    """Two lists below each other, read anew at every change of the fields."""

    def __init__(self) -> None:
        super().__init__(padding=0)
        self._leaves, self._stays = QVBoxLayout(), QVBoxLayout()
        scrolled = Scrolled(gap=10, margin=18)
        scrolled.add(
            Label(self.tr("Leaves"), "section"),
            self._leaves,
            rule(),
            Label(self.tr("Stays here, and why"), "section"),
            self._stays,
        )
        scrolled.column.addStretch(1)
        self.add(scrolled)

    def show_leaving(self, found: Leaving) -> None:
        """Shows both lists."""
        emptied(self._leaves)
        emptied(self._stays)
        for section, lines in found.leaves:
            if section:
                self._leaves.addWidget(Label(section, "strong"))
            for name, text in lines:
                self._leaves.addLayout(told_line(name, text))
        for name, reason in found.stays:
            self._stays.addLayout(told_line(name, say(reason)))
        if not found.stays:
            self._stays.addWidget(Label(self.tr("Nothing was left out."), "quiet"))
