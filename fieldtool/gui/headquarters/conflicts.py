"""Answers that stand against each other: side by side, and a person says which counts. None is lost."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from fieldtool.gui.headquarters.page import HqPage
from fieldtool.gui.page import Room
from fieldtool.gui.parts.boxes import Card, Scrolled, emptied, row
from fieldtool.gui.parts.buttons import button
from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.parts.lines import LineList

if TYPE_CHECKING:
    from fieldtool.casework.headquarters import Headquarters
    from fieldtool.domain.merge import Conflict

SHOWN = 500


@dataclass(frozen=True, slots=True)
class _Open:
    number: str
    conflict: Conflict = field(repr=False)


class ConflictsPage(HqPage):
    """The list at the side, the answers beside it."""

    name = "hq_conflicts"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.header(
            self.tr("Answers that differ"),
            self.tr(
                "The same question was answered at two laptops, and neither knew of the other. Both answers stay."
            ),
        )
        self._list = LineList("conflicts-list", self.tr("Questions with answers that differ"))
        self._list.setMaximumWidth(room.theme.em(26))
        self._list.chosen.connect(self._show_one)
        listed = Card(padding=8)
        listed.add(self._list)
        self._title = Label("", "section", name="conflicts-title")
        self._question = Label("", "code")
        self._answers = QVBoxLayout()
        self._answers.setSpacing(12)
        inside = Scrolled(gap=12, margin=18)
        inside.add(self._title, self._question, self._answers)
        inside.column.addStretch(1)
        beside = Card(padding=0)
        beside.add(inside)
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addWidget(listed, 2)
        body.addWidget(beside, 3)
        self.column.addLayout(body, 1)

    def show_page(self, about: object = None) -> None:
        self.ask_hq(_open, self._show)

    def _show(self, found: tuple[_Open, ...]) -> None:
        self._title.setText("" if found else self.tr("Nothing to decide"))
        self._question.setText("" if found else self.tr("No answers stand against each other."))
        emptied(self._answers)
        self._list.show_lines(
            [
                (f"{isolated(one.number or one.conflict.case_id[:12])}\n{isolated(one.conflict.ref)}", one)
                for one in found
            ]
        )

    def _show_one(self, one: _Open) -> None:
        self._title.setText(isolated(one.number or one.conflict.case_id))
        self._question.setText(isolated(one.conflict.ref))
        emptied(self._answers)
        for answer in reversed(one.conflict.answers):
            said = answer.get("value", "") or answer["mark"]
            who = self.tr("Officer {officer}, {when}").format(
                officer=isolated(answer.get("officer", "?")),
                when=isolated(answer["at"].replace("T", " ")[:16]),
            )
            card = Card(sunken=True, padding=14, gap=6)
            chosen = str(answer["id"])
            card.add(
                Label(isolated(said), "strong"),
                Label(who, "small"),
                row(
                    button(
                        self.tr("This answer counts"),
                        partial(self.settle, one.conflict, chosen),
                        says=self.tr("This answer counts: {answer}").format(answer=said),
                    ),
                    None,
                ),
            )
            self._answers.addWidget(card)

    def settle(self, conflict: Conflict, chosen: str) -> None:
        """One answer counts; the others stay in the record."""

        def settled(_: object) -> None:
            self.noted.emit(self.tr("Decided. Both answers stay in the record."))
            self.show_page()

        self.ask_hq(lambda hq: hq.settle(conflict, chosen), settled)


def _open(hq: Headquarters) -> tuple[_Open, ...]:
    found = []
    for conflict in islice(hq.conflicts(), SHOWN):
        record = hq.store.record(conflict.case_id)
        found.append(_Open(record.number if record else "", conflict))
    return tuple(found)
