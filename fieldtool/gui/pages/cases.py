"""All cases: search as you type, newest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QStackedWidget

from fieldtool.domain.case import CaseRow, CaseStatus
from fieldtool.gui.page import Page, Room
from fieldtool.gui.parts.boxes import Card, Empty, row
from fieldtool.gui.parts.buttons import button, combo, line
from fieldtool.gui.parts.case_list import CaseList
from fieldtool.gui.words import say

PAGE = 50


class CasesPage(Page):
    """A field, a filter, a list."""

    name = "cases"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.header(
            self.tr("Cases"),
            "",
            button(
                self.tr("Begin an interview"),
                lambda: self.wanted.emit("today", "begin"),
                kind="primary",
                icon=room.icons.icon("plus", colour=room.theme.colours.on_accent),
                name="begin-from-cases",
            ),
        )
        self._search = line("case-search", placeholder=self.tr("Name, number or place"))
        self._search.setAccessibleName(self.tr("Search cases"))
        self._search.setClearButtonEnabled(True)
        self._search.addAction(
            QAction(room.icons.icon("search"), "", self), self._search.ActionPosition.LeadingPosition
        )
        self._search.textChanged.connect(self._on_typed)
        self._search.returnPressed.connect(self._on_entered)
        states = [("", self.tr("All"))] + [(status.value, say(status)) for status in CaseStatus]
        self._status = combo(states, "", "case-status")
        self._status.setAccessibleName(self.tr("Status"))
        self._status.currentIndexChanged.connect(self._read)
        self.list = CaseList(room.theme, self.tr("Cases"))
        self.list.opened.connect(lambda case_id: self.wanted.emit("case", case_id))
        self.list.cases.more_wanted.connect(self._read_more)
        self._asked = 0
        card = Card(padding=8)
        card.add(self.list)
        self._places = QStackedWidget()
        self._places.addWidget(card)
        self._places.addWidget(
            Empty(self.tr("No case is found"), self.tr("Try fewer letters, or another spelling."))
        )
        tools = row(self._search, self._status)
        tools.setStretch(0, 1)
        self.column.addLayout(tools)
        self.column.addWidget(self._places, 1)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(40)
        self._wait.timeout.connect(self._read)

    def show_page(self, about: object = None) -> None:
        self._search.setFocus()
        if about == "search":
            self._search.selectAll()
        self._read()

    def on_changed(self, case_id: str) -> None:
        if self.isVisible():
            self._read()

    def _on_typed(self) -> None:
        self._wait.start()

    def _on_entered(self) -> None:
        if self.list.cases.rows:
            self.list.setFocus()
            self.list.setCurrentIndex(self.list.cases.index(0))

    def _query(self, before: CaseRow | None) -> None:
        self._asked += 1
        asked, words = self._asked, self._search.text().strip()
        chosen = str(self._status.currentData() or "")
        status = CaseStatus(chosen) if chosen else None

        def shown(rows: Sequence[CaseRow]) -> None:
            if asked != self._asked:  # something else was typed meanwhile
                return
            more = len(rows) == PAGE
            if before is None:
                self.list.cases.show_rows(rows, more=more)
                self._places.setCurrentIndex(0 if rows else 1)
            else:
                self.list.cases.add_rows(rows, more=more)

        self.ask(lambda desk: desk.rows(search=words, status=status, before=before, limit=PAGE), shown)

    def _read(self) -> None:
        self._query(None)

    def _read_more(self, last: CaseRow) -> None:
        self._query(last)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self._search.hasFocus():
            self._on_entered()
        else:
            super().keyPressEvent(event)
