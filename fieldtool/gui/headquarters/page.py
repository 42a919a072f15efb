"""What every page of headquarters is: a page whose jobs get the open headquarters in the place of a desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from fieldtool.domain.errors import FieldToolError
from fieldtool.gui.page import Page, Room

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk
    from fieldtool.casework.headquarters import Headquarters
    from fieldtool.casework.hq_ports import Handouts

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class HqRoom(Room):
    """The room of headquarters. `desk` is the open headquarters: `HqPage` is the only one that asks it for anything."""

    handouts: Handouts | None = None

    @property
    def hq(self) -> Headquarters:
        """The open headquarters; for vault jobs only."""
        return cast("Headquarters", self.desk)


def desk_of(hq: Headquarters) -> Desk:
    """What takes a desk's place in a room of headquarters."""
    return cast("Desk", hq)


class HqPage(Page):
    """Base of headquarters' pages."""

    room: HqRoom

    def __init__(self, room: Room) -> None:
        assert isinstance(room, HqRoom)
        super().__init__(room)

    def ask_hq(
        self,
        job: Callable[[Headquarters], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[FieldToolError], None] | None = None,
    ) -> None:
        """Runs `job(headquarters)` on the vault thread; errors nobody takes are told by the shell."""
        hq = self.room.hq
        self.room.thread.ask(self, lambda: job(hq), then, failed or self.told.emit)


class Table(QTableView):
    """Rows to read and to choose from; a row stands for a value."""

    def __init__(
        self, name: str, says: str, titles: Sequence[str], room: Room, widths: Sequence[float]
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(says)
        self._titles = tuple(titles)
        self.values: list[object] = []
        self._model = QStandardItemModel(0, len(titles), self)
        self._model.setHorizontalHeaderLabels(list(titles))
        self.setModel(self._model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(room.theme.em(2.3))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setMinimumSectionSize(1)
        for at, width in enumerate(widths):
            self.setColumnWidth(at, room.theme.em(width))
        head.setSectionResizeMode(len(titles) - 1, QHeaderView.ResizeMode.Stretch)

    def show_rows(self, rows: Sequence[tuple[Sequence[str], object]]) -> None:
        """Replaces all rows: cells, and what the row stands for."""
        self.values = [value for _, value in rows]
        self._model.removeRows(0, self._model.rowCount())
        for cells, _ in rows:
            items = [QStandardItem(cell) for cell in cells]
            for item, cell in zip(items, cells, strict=True):
                item.setToolTip(cell)
            self._model.appendRow(items)

    def choose_first(self) -> None:
        """Chooses the first row."""
        self.setCurrentIndex(self._model.index(0, 0))

    def chosen(self) -> object | None:
        """What the current row stands for."""
        at = self.currentIndex().row()
        return self.values[at] if 0 <= at < len(self.values) else None
