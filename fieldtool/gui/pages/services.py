"""The directory of services: what is near, for which need, in which language; and where it comes from."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from fieldtool import content
from fieldtool.domain.services import NEEDS, Service
from fieldtool.gui.choosing import choose_file
from fieldtool.gui.leaving import FieldNames
from fieldtool.gui.page import Page, Room
from fieldtool.gui.parts.boxes import Banner, Card, Empty, Scrolled, emptied
from fieldtool.gui.parts.buttons import Field, button, combo, line
from fieldtool.gui.parts.flow import flow
from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.parts.lines import LineList
from fieldtool.gui.words import language_name

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk

SHOWN = 200
SPOKEN = (
    "am", "ar", "bn", "en", "es", "fa", "fr", "ha", "hi", "id", "km", "ku", "lo", "my", "ne", "om", "ps", "pt", "ro", "ru",
    "so", "sq", "sw", "ta", "th", "ti", "tl", "tr", "uk", "ur", "uz", "vi", "wo", "yo", "zh",
)  # fmt: skip
"""Languages offered to search by; the words find every other one."""


class ServicesPage(Page):
    """Search above, what was found on the leading side, one entry beside it."""

    name = "services"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._names = FieldNames(content.forms(), room.settings.now.language)
        self.header(
            self.tr("Services"),
            self.tr("Who helps with what. Nothing here promises a place: call first."),
            button(
                self.tr("Take in a list …"),
                lambda: choose_file(
                    self,
                    self.tr("Open a directory of services"),
                    "CSV, Open Referral (*.csv *.json *.zip)",
                    self.take_in,
                ),
                kind="primary",
                name="services-import",
            ),
        )
        self._done = Banner("good", name="services-done")
        self._need = combo(
            [
                ("", self.tr("Any need")),
                *((need, self._names.value("services.asked", need)) for need in NEEDS),
            ],
            name="services-need",
        )
        self._place, self._words = line("services-place"), line("services-words")
        spoken = sorted((language_name(tag), tag) for tag in SPOKEN)
        self._language = combo(
            [("", self.tr("Any language")), *((tag, name) for name, tag in spoken)], name="services-language"
        )
        search = QHBoxLayout()
        search.setSpacing(12)
        for label, control in (
            (self.tr("Need"), self._need),
            (self.tr("Place"), self._place),
            (self.tr("Language"), self._language),
            (self.tr("Words"), self._words),
        ):
            search.addWidget(Field(label, control), 1)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(200)
        self._wait.timeout.connect(self._look)
        self._need.currentIndexChanged.connect(self._wait.start)
        self._language.currentIndexChanged.connect(self._wait.start)
        for typed in (self._place, self._words):
            typed.textEdited.connect(self._wait.start)
        self._list = LineList("services-list", self.tr("Services found"))
        self._list.chosen.connect(self._show_one)
        listed = self._listed = Card(padding=8)
        listed.add(self._list)
        self._empty = Empty(
            self.tr("Nothing found"),
            self.tr("Search wider, or take in a list of services: a CSV file, or Open Referral."),
        )
        self._title = Label("", "section")
        self._old = Banner("warning", name="services-old")
        self._reached = button(
            self.tr("They were reached today, and this is right"), self._on_reached, name="services-reached"
        )
        self._reached.hide()
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(18)
        self._facts.setVerticalSpacing(8)
        self._facts.setColumnStretch(1, 1)
        beside = Card(padding=0)
        scrolled = Scrolled(gap=12, margin=18)
        scrolled.add(self._empty, self._title, self._old, flow(self._reached), self._facts)
        scrolled.column.addStretch(1)
        beside.add(scrolled)
        body = QHBoxLayout()
        body.setSpacing(18)
        body.addWidget(listed, 2)
        body.addWidget(beside, 3)
        self.column.addWidget(self._done)
        self.column.addLayout(search)
        self.column.addLayout(body, 1)

    def show_page(self, about: object = None) -> None:
        self._done.say("")
        self._look()

    def _look(self) -> None:
        need, language = str(self._need.currentData()), str(self._language.currentData() or "")
        place, words = self._place.text(), self._words.text()
        today = datetime.now(UTC).date()

        def look(desk: Desk) -> tuple[Service, ...]:
            return desk.referring.directory.search(
                need=need, language=language, place=place, words=words, today=today
            )

        self.ask(look, self._show)

    def _show(self, found: tuple[Service, ...]) -> None:
        self._title.setText("")
        self._title.setVisible(bool(found))
        self._empty.setVisible(not found)
        self._listed.setVisible(bool(found))
        self._old.say("")
        self._reached.hide()
        emptied(self._facts)
        self._list.show_lines(
            [
                (f"{isolated(one.organisation)}\n{isolated(one.name or one.place)}", one)
                for one in found[:SHOWN]
            ]
        )

    def _show_one(self, one: Service) -> None:
        self._title.setText(isolated(one.organisation))
        stale = one.stale(datetime.now(UTC).date())
        self._old.say(
            self.tr(
                "Nobody made sure of this entry for half a year: reach them before you promise or send anything."
            )
            if stale
            else ""
        )
        self._reached.setVisible(stale)
        needs = ", ".join(self._names.value("services.asked", need) for need in one.needs)
        languages = ", ".join(language_name(tag) for tag in one.languages)
        facts = (
            (self.tr("Service"), one.name),
            (self.tr("Helps with"), needs),
            (self.tr("Languages"), languages),
            (self.tr("Place"), one.place),
            (self.tr("Hours"), one.hours),
            (self.tr("How to reach safely"), one.reach),
            (self.tr("Room"), one.capacity),
            (self.tr("Made sure of"), one.checked.isoformat() if one.checked else ""),
            (self.tr("From"), one.source),
        )
        emptied(self._facts)
        for at, (name, value) in enumerate((name, value) for name, value in facts if value):
            self._facts.addWidget(Label(name, "quiet", wrap=False), at, 0)
            self._facts.addWidget(Label(isolated(value)), at, 1)

    def _on_reached(self) -> None:
        one = self._list.current()
        if not isinstance(one, Service):
            return
        today = datetime.now(UTC).date()

        def kept(_: object) -> None:
            self._done.say(self.tr("Kept: reached today. Forms can go there again."))
            self._look()

        self.ask(lambda desk: desk.referring.directory.reached(one.id, today=today), kept)

    def take_in(self, file: Path) -> None:
        """Reads a list into the directory."""

        def taken(count: int) -> None:
            self._done.say(self.tr("{number} services are in.").format(number=isolated(count)))
            self._look()

        self.ask(lambda desk: desk.referring.directory.import_file(file), taken)
