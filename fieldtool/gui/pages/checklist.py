"""Every indicator there is: what was answered, what is open, and what the officer saw with their own eyes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from fieldtool.domain.assessment import Indicator, Reply
from fieldtool.domain.case import Basis
from fieldtool.gui.page import CaseContext, Page, Room
from fieldtool.gui.parts.boxes import Card, Scrolled, row, rule
from fieldtool.gui.parts.buttons import Field, button, combo, line
from fieldtool.gui.parts.label import Chip, Label, isolated
from fieldtool.gui.parts.sign_list import SignLine, SignList
from fieldtool.gui.words import say

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk


@dataclass(frozen=True, slots=True)
class _Checklist:
    indicators: tuple[Indicator, ...]
    replies: dict[str, str] = field(repr=False)
    bases: dict[str, str] = field(repr=False)
    open: bool = False


class ChecklistPage(Page):
    """A list, a filter, and beside it one indicator with what helps to see it."""

    name = "checklist"
    guide = "topic:reading"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._case: CaseContext | None = None
        self._now: SignLine | None = None
        self._open = False
        self.header(
            self.tr("Checklist"), self.tr("A sign is a reason to ask on. It proves nothing by itself.")
        )
        self._search = line("sign-search", placeholder=self.tr("Find a sign"))
        self._search.setAccessibleName(self.tr("Find a sign"))
        self._group = combo([("", self.tr("All parts"))], name="sign-group")
        self._group.setAccessibleName(self.tr("Part of the checklist"))
        self._state = combo(
            [("", self.tr("All")), ("open", self.tr("Not asked")), ("answered", self.tr("Answered"))],
            name="sign-state",
        )
        self._state.setAccessibleName(self.tr("Answered or not"))
        for box in (
            self._group,
            self._state,
        ):  # long names of parts must not push each other off a small screen
            box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
        self._search.textChanged.connect(self._filter)
        self._group.currentIndexChanged.connect(self._filter)
        self._state.currentIndexChanged.connect(self._filter)
        self.list = SignList(room.theme, self.tr("Signs"))
        self.list.current_changed.connect(self._show_line)
        tools = row(self._group, self._state)
        tools.setStretch(0, 1)
        signs = Card(padding=8)
        signs.add(self.list)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self._search)
        left.addLayout(tools)
        left.addWidget(signs, 1)
        body = QHBoxLayout()
        body.setSpacing(18)
        body.addLayout(left, 3)
        body.addWidget(self._side(), 2)
        self.column.addLayout(body, 1)

    def _side(self) -> Card:
        side = Card(padding=0)
        scrolled = Scrolled(gap=10, margin=18)
        self._label = Label("", "section", name="sign-label")
        self._chip = Chip("")
        self._sensitive = Chip(self.tr("Ask only when it is safe"), "warning")
        self._texts = {
            name: (Label("", "small-strong"), Label("")) for name in ("ask", "observe", "documents", "avoid")
        }
        titles = {
            "ask": self.tr("A way to ask"),
            "observe": self.tr("What may be seen"),
            "documents": self.tr("In documents"),
            "avoid": self.tr("Better not"),
        }
        scrolled.add(row(self._chip, self._sensitive, None), self._label)
        for name, (title, text) in self._texts.items():
            title.setText(titles[name])
            scrolled.add(title, text)
        self._source = Label("", "small")
        self._basis = combo(
            [
                (basis.value, say(basis))
                for basis in (Basis.SEEN, Basis.DOCUMENT, Basis.THIRD_PARTY, Basis.SAID)
            ],
            Basis.SEEN.value,
            "sign-basis",
        )
        self._replies: dict[str, QPushButton] = {}
        line_ = QHBoxLayout()
        line_.setSpacing(6)
        for reply in Reply:
            made = button(say(reply), partial(self._observe, reply), name=f"observe-{reply.value}")
            self._replies[reply.value] = made
            line_.addWidget(made)
        self._clear = button(
            self.tr("Open again"), lambda: self._observe(None), kind="quiet", name="observe-clear"
        )
        line_.addWidget(self._clear)
        line_.addStretch(1)
        self._closed = Label(
            self.tr("The interview is closed. Begin another one to add what was seen later."), "quiet"
        )
        self._mine = Field(self.tr("How I know it"), self._basis)
        scrolled.add(
            self._source,
            rule(),
            Label(self.tr("Answer it myself"), "strong"),
            self._mine,
            line_,
            self._closed,
        )
        scrolled.column.addStretch(1)
        side.add(scrolled)
        return side

    def guide_key(self) -> str:
        return f"indicator:{self._now.indicator.id}" if self._now is not None else self.guide

    def show_page(self, about: object = None) -> None:
        if isinstance(about, CaseContext):
            self._case = about
        self._read()

    def on_changed(self, case_id: str) -> None:
        if self._case is not None and case_id == self._case.case_id and self.isVisible():
            self._read()

    def _read(self) -> None:
        case = self._case
        if case is None or not case.interview_id:
            return
        sittings, language = self.room.sittings, self.room.settings.now.language
        shelf = self.room.shelf

        def read(desk: Desk) -> _Checklist:
            talk = sittings.of(desk, case.interview_id, language)
            bases = {one: talk.basis(one) for one in desk.catalogue.ids}
            return _Checklist(shelf.catalogue(language).indicators, talk.replies(), bases, talk.is_open)

        self.title.setText(self.tr("Checklist") + "  ·  " + isolated(case.number))
        self.ask(read, self._show)

    def _show(self, found: _Checklist) -> None:
        if self._group.count() == 1:
            for group in dict.fromkeys(one.group for one in found.indicators):
                self._group.addItem(say(group, "group"), group)
        self._open = found.open
        kept = self._now.indicator.id if self._now is not None else ""
        self.list.signs.show_lines(found.indicators, found.replies, found.bases)
        at = max(self.list.signs.row_of(kept), 0)
        self.list.setCurrentIndex(self.list.signs.index(at))
        if self.list.signs.shown:
            self._show_line(self.list.signs.shown[at])

    def _filter(self) -> None:
        self.list.signs.filter(
            self._search.text(), str(self._group.currentData() or ""), str(self._state.currentData() or "")
        )
        if self.list.signs.shown and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.signs.index(0))

    def _show_line(self, line_: SignLine | None) -> None:
        if line_ is None:
            return
        self._now = line_
        one = line_.indicator
        self._label.setText(one.texts.label)
        words = say(line_.reply or "not_asked")
        self._chip.setText(f"{words} · {say(line_.basis)}" if line_.basis else words)
        self._chip.set_tone({"yes": "indicated", "no": "not_indicated"}.get(line_.reply, "open"))
        self._sensitive.setVisible(one.sensitive)
        for name, (title, text) in self._texts.items():
            said = getattr(one.texts, name)
            text.setText(said)
            title.setVisible(bool(said))
            text.setVisible(bool(said))
        self._source.setText(self.tr("Source: {source}").format(source=isolated(one.source)))
        for made in (*self._replies.values(), self._clear, self._mine):
            made.setEnabled(self._open)
        self._clear.setVisible(bool(line_.basis))
        self._closed.setVisible(not self._open)

    def _observe(self, reply: Reply | None) -> None:
        case, now = self._case, self._now
        if case is None or now is None:
            return
        sittings, language = self.room.sittings, self.room.settings.now.language
        basis, one = Basis(str(self._basis.currentData())), now.indicator.id

        def observe(desk: Desk) -> datetime | None:
            return sittings.of(desk, case.interview_id, language).observe(one, reply, basis)

        def done(at: datetime | None) -> None:
            self.saved.emit(at)
            self.changed.emit(case.case_id)
            self._read()

        self.ask(observe, done)
