"""The cases that came out differently when the rules changed, as a list: number, and what moved, in one line each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView

from fieldtool.casework.rule_ports import DifferentCase
from fieldtool.domain.assessment import Summary
from fieldtool.gui.parts.label import isolated
from fieldtool.gui.theme import Theme
from fieldtool.gui.words import say

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
CASE = Qt.ItemDataRole.UserRole


class DifferentModel(QAbstractListModel):
    """One row a case; the row's value under the role CASE."""

    def __init__(self) -> None:
        super().__init__()
        self.cases: list[DifferentCase] = []

    def show_cases(self, cases: Sequence[DifferentCase]) -> None:
        """Shows these instead of what was there."""
        self.beginResetModel()
        self.cases = list(cases)
        self.endResetModel()

    def add_cases(self, cases: Sequence[DifferentCase]) -> None:
        """Shows these as well."""
        if cases:
            self.beginInsertRows(QModelIndex(), len(self.cases), len(self.cases) + len(cases) - 1)
            self.cases += cases
            self.endInsertRows()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.cases)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.cases):
            return None
        case = self.cases[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{isolated(case.number)}    {self._moved(case)}"
        return case if role == CASE else None

    def _moved(self, case: DifferentCase) -> str:
        before, after = Summary.from_text(case.before), Summary.from_text(case.after)
        words = [
            self.tr("{crime}: {new} (before: {old})").format(
                crime=say(crime, "short"), new=say(getattr(after, crime)), old=say(getattr(before, crime))
            )
            for crime in ("trafficking", "smuggling")
            if getattr(before, crime) is not getattr(after, crime)
        ]
        return " · ".join(words) or self.tr("risk, labour exploitation or the order of events")


class DifferentList(QListView):
    """The list; `current_changed` carries the case the keyboard or the finger is on."""

    current_changed = Signal(object)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setObjectName("different-list")
        self.setAccessibleName(name)
        self.cases = DifferentModel()
        self.setModel(self.cases)
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSpacing(3)
        self.setMinimumHeight(theme.em(9))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(lambda now, _: self.current_changed.emit(now.data(CASE)))
