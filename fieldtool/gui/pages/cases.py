"""All cases: search as you type, filters, searches kept for another day; newest first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QStackedWidget

from fieldtool.casework.meeting import Described, Met
from fieldtool.casework.roles import May, allows
from fieldtool.casework.searches import SavedSearch
from fieldtool.domain.case import CaseFilter, CaseRow, CaseStatus, InterviewState
from fieldtool.gui.page import Page, Room
from fieldtool.gui.parts.boxes import Card, Empty, row
from fieldtool.gui.parts.buttons import button, combo, line
from fieldtool.gui.parts.case_list import CaseList
from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.words import say

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk

PAGE = 50
WAIT_MS = 40
ALIKE_WAIT_MS = 400
"""How long nothing is typed before names that sound alike are looked for."""


class CasesPage(Page):
    """A field, filters, a list. Where nothing is written like this, names that sound like it are offered."""

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
        self._search = line(
            "case-search", placeholder=self.tr("Name in any script, number, or words of an answer")
        )
        self._search.setAccessibleName(self.tr("Search cases"))
        self._search.setClearButtonEnabled(True)
        self._search.addAction(
            QAction(room.icons.icon("search"), "", self), self._search.ActionPosition.LeadingPosition
        )
        self._search.textChanged.connect(self._on_typed)
        self._search.returnPressed.connect(self._on_entered)
        self._make_filters()
        self.list = CaseList(room.theme, self.tr("Cases"))
        self.list.opened.connect(lambda case_id: self.wanted.emit("case", case_id))
        self.list.cases.more_wanted.connect(self._read_more)
        self._asked = 0
        self._alike = Label(
            self.tr("Nothing is written like this. These names are like it:"), "quiet", name="alike"
        )
        self._alike.setContentsMargins(14, 8, 14, 0)
        self._alike.hide()
        card = Card(padding=8)
        card.add(self._alike, self.list)
        self._places = QStackedWidget()
        self._places.addWidget(card)
        self._places.addWidget(
            Empty(
                self.tr("No case is found"), self.tr("Try fewer letters, another spelling, or fewer filters.")
            )
        )
        tools = row(self._search, self._kept, self._keep)
        tools.setStretch(0, 1)
        self.column.addLayout(tools)
        self.column.addLayout(
            row(
                self._status,
                self._trafficking,
                self._smuggling,
                self._interview,
                self._unsent,
                None,
                self._clear,
            )
        )
        self.column.addWidget(self._places, 1)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self._read)
        self._wait_alike = QTimer(self)
        self._wait_alike.setSingleShot(True)
        self._wait_alike.setInterval(ALIKE_WAIT_MS)
        self._wait_alike.timeout.connect(self._look_alike)

    def _make_filters(self) -> None:
        conclusions = ("indicated", "open", "not_indicated")
        self._status = combo(
            [("", self.tr("Any status"))] + [(one.value, say(one)) for one in CaseStatus], "", "case-status"
        )
        self._status.setAccessibleName(self.tr("Status"))
        self._trafficking = combo(
            [("", self.tr("Trafficking: any"))]
            + [(one, f"{say('trafficking', 'short')}: {say(one)}") for one in conclusions],
            "",
            "case-trafficking",
        )
        self._trafficking.setAccessibleName(self.tr("What it says about trafficking"))
        self._smuggling = combo(
            [("", self.tr("Smuggling: any"))]
            + [(one, f"{say('smuggling', 'short')}: {say(one)}") for one in conclusions],
            "",
            "case-smuggling",
        )
        self._smuggling.setAccessibleName(self.tr("What it says about smuggling"))
        self._interview = combo(
            [("", self.tr("Any interview"))] + [(one.value, say(one, "interview")) for one in InterviewState],
            "",
            "case-interview",
        )
        self._interview.setAccessibleName(self.tr("How the interview stands"))
        for box in (self._status, self._trafficking, self._smuggling, self._interview):
            box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
            box.currentIndexChanged.connect(self._read)
        self._unsent = QCheckBox(self.tr("Not sent yet"))
        self._unsent.setObjectName("case-unsent")
        self._unsent.toggled.connect(self._read)
        self._clear = button(self.tr("Clear"), self._clear_all, kind="quiet", name="case-clear")
        self._kept = combo([("", self.tr("Kept searches"))], "", "kept-searches")
        self._kept.setAccessibleName(self.tr("Kept searches"))
        self._kept.activated.connect(self._on_kept_chosen)
        self._keep = button(self.tr("Keep this search"), self._on_keep, kind="quiet", name="keep-search")

    def show_page(self, about: object = None) -> None:
        self._search.setFocus()
        if about == "search":
            self._search.selectAll()
        elif isinstance(about, CaseFilter):
            self._put(SavedSearch("", about))
        self.ask(lambda desk: desk.searches.all(), self._show_kept)
        self._read()

    def on_changed(self, case_id: str) -> None:
        if self.isVisible():
            self._read()

    # what is asked for

    def _now(self) -> SavedSearch:
        status, interview = self._status.currentData(), self._interview.currentData()
        return SavedSearch(
            self._search.text().strip(),
            CaseFilter(
                status=CaseStatus(status) if status else None,
                trafficking=str(self._trafficking.currentData() or ""),
                smuggling=str(self._smuggling.currentData() or ""),
                interview=InterviewState(interview) if interview else None,
                unsent=self._unsent.isChecked(),
            ),
        )

    def _put(self, search: SavedSearch) -> None:
        only = search.only
        for box, value in (
            (self._status, only.status),
            (self._trafficking, only.trafficking),
            (self._smuggling, only.smuggling),
            (self._interview, only.interview),
        ):
            box.blockSignals(True)
            box.setCurrentIndex(max(box.findData(str(value) if value else ""), 0))
            box.blockSignals(False)
        self._unsent.blockSignals(True)
        self._unsent.setChecked(only.unsent)
        self._unsent.blockSignals(False)
        self._search.setText(search.words)
        self._read()

    def _clear_all(self) -> None:
        self._put(SavedSearch())
        self._search.setFocus()

    # kept searches

    def _show_kept(self, kept: Sequence[SavedSearch]) -> None:
        self._kept.clear()
        self._kept.addItem(self.tr("Kept searches"), None)
        for one in kept:
            self._kept.addItem(self._named(one), one)
        self._kept.setVisible(bool(kept))
        self._show_keep(kept)

    def _show_keep(self, kept: Sequence[SavedSearch] | None = None) -> None:
        known = kept if kept is not None else [self._kept.itemData(at) for at in range(1, self._kept.count())]
        now = self._now()
        is_kept = now in known
        words = self.tr("Keep no longer") if is_kept else self.tr("Keep this search")
        self._keep.setText(words)
        self._keep.setAccessibleName(words)
        self._keep.setEnabled(not now.empty)
        self._clear.setEnabled(not now.empty)

    def _named(self, search: SavedSearch) -> str:
        only = search.only
        parts = [isolated(search.words)] if search.words else []
        if only.status:
            parts.append(say(only.status))
        parts += [
            f"{say(crime, 'short')}: {say(value)}"
            for crime, value in (("trafficking", only.trafficking), ("smuggling", only.smuggling))
            if value
        ]
        if only.interview:
            parts.append(say(only.interview, "interview"))
        if only.unsent:
            parts.append(self.tr("Not sent yet"))
        return " · ".join(parts)

    def _on_keep(self) -> None:
        now = self._now()

        def toggle(desk: Desk) -> Sequence[SavedSearch]:
            return desk.searches.drop(now) if now in desk.searches.all() else desk.searches.keep(now)

        self.ask(toggle, self._show_kept)

    def _on_kept_chosen(self) -> None:
        chosen = self._kept.currentData()
        if isinstance(chosen, SavedSearch):
            self._put(chosen)
        self._kept.setCurrentIndex(0)

    # reading

    def _on_typed(self) -> None:
        self._wait_alike.stop()
        self._wait.start()

    def _on_entered(self) -> None:
        if self.list.cases.rows:
            self.list.setFocus()
            self.list.setCurrentIndex(self.list.cases.index(0))

    def _query(self, before: CaseRow | None) -> None:
        self._asked += 1
        asked, now = self._asked, self._now()

        def shown(rows: Sequence[CaseRow]) -> None:
            if asked != self._asked:  # something else was typed meanwhile
                return
            more = len(rows) == PAGE
            if before is None:
                self._alike.hide()
                self.list.cases.show_rows(rows, more=more)
                self._places.setCurrentIndex(0 if rows else 1)
                if not rows and now.words:
                    self._wait_alike.start()
            else:
                self.list.cases.add_rows(rows, more=more)

        self._show_keep()
        self.ask(lambda desk: desk.rows(search=now.words, only=now.only, before=before, limit=PAGE), shown)

    def _look_alike(self) -> None:
        asked, words = self._asked, self._search.text().strip()

        def look(desk: Desk) -> list[CaseRow]:
            if not allows(desk.officer.role, May.NAMES):
                return []
            return [_as_row(one) for one in desk.met(Described(words))]

        def shown(rows: list[CaseRow]) -> None:
            if asked == self._asked and rows:
                self._alike.show()
                self.list.cases.show_rows(rows, more=False)
                self._places.setCurrentIndex(0)

        self.ask(look, shown)

    def _read(self) -> None:
        self._query(None)

    def _read_more(self, last: CaseRow) -> None:
        self._query(last)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self._search.hasFocus():
            self._on_entered()
        else:
            super().keyPressEvent(event)


def _as_row(one: Met) -> CaseRow:
    case = one.case
    return CaseRow(
        case.id,
        case.number,
        case.person.name,
        case.status,
        case.changed,
        None,
        exported=case.exported_revision >= case.revision,
    )
