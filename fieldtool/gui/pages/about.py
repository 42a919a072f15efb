"""What this program is, what it does not do, and the versions of everything it works with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from fieldtool import __version__
from fieldtool.gui.page import Page, Room
from fieldtool.gui.parts.boxes import Card, Columns, Scrolled, emptied
from fieldtool.gui.parts.keys_sheet import KeyTable
from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.parts.policy_card import PolicyCard
from fieldtool.gui.translations import draft_note

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk


@dataclass(frozen=True, slots=True)
class _Versions:
    rules: str
    indicators: int
    forms: tuple[tuple[str, str], ...]


class AboutPage(Page):
    """Short, honest."""

    name = "about"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.header(self.tr("About"), "fieldtool " + isolated(__version__))
        what = Card()
        what.add(
            Label(self.tr("What it does"), "section"),
            Label(
                self.tr(
                    "It helps to hold an interview, to keep what was said, to see what it points to and from which source, "
                    "and to hand a person over safely. Everything lies encrypted on this laptop. It uses no network."
                )
            ),
            Label(self.tr("What it does not do"), "section"),
        )
        for line in (
            self.tr("It does not decide whether somebody was trafficked or smuggled: an officer does."),
            self.tr("It ranks nobody, and judges nobody's credibility."),
            self.tr("It is no ground for removal or detention."),
            self.tr("“No signs seen” is not “not trafficked”: people tell late, or never."),
            self.tr("It sends nothing by itself: no server, no account, no update check."),
            self.tr("It is not legal advice: national law and your own procedures come first."),
            self.tr(
                "It does not protect against whoever holds the unlocked laptop or has put something into it: lock it."
            ),
        ):
            what.add(Label("–  " + line))
        what.column.addStretch(1)
        versions = Card()
        self._versions = QGridLayout()
        self._versions.setHorizontalSpacing(20)
        self._versions.setVerticalSpacing(8)
        self._versions.setColumnStretch(1, 1)
        versions.add(Label(self.tr("Versions"), "section"), self._versions)
        versions.add(
            Label(
                self.tr(
                    "Open source under the Apache License 2.0. Fonts: SIL Open Font License. Names of fields: HTCDS 2.0 by the "
                    "International Organization for Migration, CC BY 4.0; no endorsement is implied."
                ),
                "small",
            )
        )
        if draft := draft_note(room.settings.now.language):
            versions.add(Label(draft, "quiet", name="about-draft"))
        versions.column.addStretch(1)
        keys = Card()
        keys.add(Label(self.tr("Keys"), "section"), KeyTable())
        scrolled = Scrolled()
        right = QVBoxLayout()
        right.setSpacing(16)
        right.addWidget(versions)
        right.addWidget(PolicyCard(room.settings.policy, self.tr("What your organisation lays down")))
        right.addStretch(1)
        scrolled.add(Columns(room.theme.em(44), what, right), keys)
        scrolled.column.addStretch(1)
        self.column.addWidget(scrolled, 1)

    def show_page(self, about: object = None) -> None:
        self.ask(_versions, self._show)

    def _show(self, found: _Versions) -> None:
        emptied(self._versions)
        facts = [
            (self.tr("Program"), "fieldtool " + isolated(__version__)),
            (self.tr("Rules in force"), isolated(found.rules)),
            (self.tr("Signs in the checklist"), isolated(found.indicators)),
            *((self.tr("Form"), f"{isolated(title)}  {isolated(version)}") for title, version in found.forms),
            (self.tr("Window"), "Qt " + isolated(qVersion())),
        ]
        for at, (name, value) in enumerate(facts):
            self._versions.addWidget(Label(name, "quiet", wrap=False), at, 0)
            shown = Label(value, name="about-rules" if name == self.tr("Rules in force") else "")
            self._versions.addWidget(shown, at, 1)


def _versions(desk: Desk) -> _Versions:
    return _Versions(
        f"{desk.rules.name} {desk.rules.version}",
        len(desk.catalogue.indicators),
        tuple((form.title, form.version) for form in reversed(tuple(desk.forms()))),
    )
