"""Which cases would leave, how much of each, and why no more: chosen one by one before anything is sealed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from fieldtool.gui.parts.boxes import emptied, row
from fieldtool.gui.parts.label import Chip, Label, isolated

SHOWN = 200


@dataclass(frozen=True, slots=True)
class Going:
    """One case: its id and number, how much leaves (a `Coverage`), why, and how many things stay behind."""

    case_id: str
    number: str
    coverage: str
    why: str
    stays: int = 0

    @property
    def leaves(self) -> bool:
        """Something of it may leave."""
        return self.coverage != "nothing"


class LeavingList(QWidget):
    """The cases below each other; those that may leave can be left out by hand."""

    chosen_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._boxes: list[tuple[str, QCheckBox]] = []
        self._beyond: tuple[str, ...] = ()

    def show_cases(self, cases: Sequence[Going]) -> None:
        """Shows the cases, all chosen that may leave."""
        emptied(self._column)
        self._boxes = []
        self._beyond = tuple(one.case_id for one in cases[SHOWN:] if one.leaves)
        for one in cases[:SHOWN]:
            words, tone = self._said(one.coverage)
            box = QCheckBox(isolated(one.number))
            box.setObjectName(f"leaving-{one.number}")
            box.setAccessibleName(f"{one.number}, {words}")
            box.setChecked(one.leaves)
            box.setEnabled(one.leaves)
            box.toggled.connect(self.chosen_changed)
            if one.leaves:
                self._boxes.append((one.case_id, box))
            self._column.addLayout(row(box, None, Chip(words, tone)))
            if one.coverage != "full":
                left = (
                    self.tr("Left out of it: {number}").format(number=isolated(one.stays))
                    if one.stays
                    else ""
                )
                self._column.addWidget(Label("  ".join(filter(None, (one.why, left))), "small"))
        if len(cases) > SHOWN:
            self._column.addWidget(Label(self.tr("… and more, which leave too."), "quiet"))
        if not cases:
            self._column.addWidget(Label(self.tr("Nothing waits: all has left."), "quiet"))
        self.chosen_changed.emit()

    def chosen(self) -> list[str]:
        """Ids of the cases that are to leave."""
        return [case_id for case_id, box in self._boxes if box.isChecked()] + list(self._beyond)

    def _said(self, coverage: str) -> tuple[str, str]:
        return {
            "full": (self.tr("leaves"), "good"),
            "pseudonymised": (self.tr("leaves without identity"), "accent"),
            "coded": (self.tr("coded answers only"), "accent"),
        }.get(coverage, (self.tr("stays"), "warning"))
