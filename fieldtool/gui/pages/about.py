"""What this program is, what it does not do, which rules it uses, and all its keys."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from fieldtool import __version__
from fieldtool.gui.page import Page, Room
from fieldtool.gui.parts.boxes import Card, Columns, Scrolled
from fieldtool.gui.parts.keys_sheet import KeyTable
from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.parts.policy_card import PolicyCard
from fieldtool.gui.translations import draft_note


class AboutPage(Page):
    """Short, honest."""

    name = "about"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.header(self.tr("About"), "fieldtool " + isolated(__version__))
        what = Card()
        self._rules = Label("", "quiet", name="about-rules")
        what.add(
            Label(self.tr("What it does"), "section"),
            Label(
                self.tr(
                    "It helps to hold an interview, to keep what was said, to see what it points to and from which source, "
                    "and to hand a person over safely. Everything lies encrypted on this laptop. It uses no network."
                )
            ),
            Label(self.tr("What it does not do"), "section"),
            Label(
                self.tr(
                    "It does not decide whether somebody was trafficked or smuggled; an officer does. It judges nobody's "
                    "credibility, and it is no ground for removal or detention. “No signs seen” is not “not trafficked”: "
                    "people tell late, or never."
                )
            ),
            Label(
                self.tr(
                    "Whoever holds the unlocked laptop, or has put something into it, can read what it holds. Lock it."
                )
            ),
            self._rules,
        )
        if draft := draft_note(room.settings.now.language):
            what.add(Label(draft, "quiet", name="about-draft"))
        what.column.addStretch(1)
        keys = Card()
        keys.add(Label(self.tr("Keys"), "section"))
        keys.add(KeyTable())
        keys.column.addStretch(1)
        scrolled = Scrolled()
        left = QVBoxLayout()
        left.setSpacing(16)
        left.addWidget(what)
        left.addWidget(PolicyCard(room.settings.policy, self.tr("What your organisation lays down")))
        left.addStretch(1)
        scrolled.add(Columns(room.theme.em(44), left, keys))
        self.column.addWidget(scrolled, 1)

    def show_page(self, about: object = None) -> None:
        self.ask(
            lambda desk: f"{desk.rules.name} {desk.rules.version}",
            lambda rules: self._rules.setText(
                self.tr("Rules in force: {rules}").format(rules=isolated(rules))
            ),
        )
