"""Cases that may be of one person, or hang together: why, and a person confirms or refuses. Names only on request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout

from fieldtool.gui.headquarters.page import HqPage
from fieldtool.gui.page import Room
from fieldtool.gui.parts.boxes import Card, Scrolled, emptied, row
from fieldtool.gui.parts.buttons import Field, button, combo
from fieldtool.gui.parts.label import Chip, Label, isolated
from fieldtool.gui.parts.lines import LineList
from fieldtool.gui.told import in_words

if TYPE_CHECKING:
    from fieldtool.casework.headquarters import Headquarters
    from fieldtool.casework.likeness import Candidate

SHOWN = 500


class LikenessPage(HqPage):
    """Nothing is united by itself, and nothing here changes a record."""

    name = "hq_likeness"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.header(
            self.tr("Possibly the same"),
            self.tr(
                "The same person met twice, or cases that hang together. People decide; what is refused does not come back."
            ),
        )
        self._found: tuple[Candidate, ...] = ()
        self._names = QCheckBox(self.tr("Show names and numbers (it is written in the journal)"))
        self._names.setObjectName("likeness-names")
        self._names.toggled.connect(lambda _: self.show_page())
        kinds = [
            ("open", self.tr("Nobody decided yet")),
            ("confirmed", self.tr("Confirmed")),
            ("refused", self.tr("Refused")),
        ]
        self._which = combo(kinds, "open", "likeness-which")
        self._which.activated.connect(self._show_list)
        self._list = LineList("likeness-list", self.tr("Pairs of cases"))
        self._list.chosen.connect(self._show_one)
        listed = Card(padding=10)
        listed.add(Field(self.tr("Show"), self._which), self._list)
        self._title = Label("", "section", name="likeness-title")
        self._facts = QVBoxLayout()
        self._facts.setSpacing(8)
        self._confirm = button(
            self.tr("They belong together"),
            lambda: self.decide("confirmed"),
            kind="primary",
            name="likeness-confirm",
        )
        self._refuse = button(self.tr("They do not"), lambda: self.decide("refused"), name="likeness-refuse")
        inside = Scrolled(gap=12, margin=18)
        inside.add(self._title, self._facts, row(self._confirm, self._refuse, None))
        inside.column.addStretch(1)
        beside = Card(padding=0)
        beside.add(inside)
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addWidget(listed, 2)
        body.addWidget(beside, 3)
        self.column.addWidget(self._names)
        self.column.addLayout(body, 1)

    def show_page(self, about: object = None) -> None:
        reveal = self._names.isChecked()
        self._title.setText(self.tr("Comparing …"))
        self.ask_hq(lambda hq: hq.likeness.all(reveal=reveal), self._show)

    def _show(self, found: tuple[Candidate, ...]) -> None:
        self._found = found
        self._show_list()

    def _show_list(self) -> None:
        which = str(self._which.currentData())
        some = [one for one in self._found if (one.decision.value if one.decision else "open") == which][
            :SHOWN
        ]
        self._title.setText("" if some else self.tr("Nothing here."))
        emptied(self._facts)
        for made in (self._confirm, self._refuse):
            made.setVisible(bool(some))
        self._list.show_lines(
            [(f"{self._kind(one)}\n{' '.join(map(in_words, one.reasons))}", one) for one in some]
        )

    def _kind(self, one: Candidate) -> str:
        same = one.kind.value == "same_person"
        return self.tr("Perhaps one person") if same else self.tr("Perhaps linked")

    def _show_one(self, one: Candidate) -> None:
        self._title.setText(self._kind(one))
        emptied(self._facts)
        for case_id in one.cases:
            self._facts.addWidget(Label(isolated(case_id), "code"))
        for reason in one.reasons:
            self._facts.addLayout(row(Chip(in_words(reason).removesuffix("."), "accent"), None))
        for detail in one.details:
            self._facts.addWidget(Label(isolated(detail), "strong"))
        if not one.details:
            self._facts.addWidget(Label(self.tr("Names are hidden."), "quiet"))

    def decide(self, decision: str) -> None:
        """Remembers what a person says of the pair that is chosen."""
        one: Candidate | None = self._list.currentIndex().data(0x0100)
        if one is None:
            return

        def decide(hq: Headquarters) -> None:
            from fieldtool.casework.likeness import Decision

            hq.likeness.decide(one.kind, one.cases, Decision(decision))

        def decided(_: object) -> None:
            self.noted.emit(self.tr("Remembered. No record was changed."))
            self.show_page()

        self.ask_hq(decide, decided)
