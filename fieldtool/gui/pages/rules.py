"""The rules the assessment goes by: which are in force, an organisation's own over them, and all cases under them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from fieldtool.casework.reassessing import Reassessed
from fieldtool.casework.rule_ports import DifferentCase
from fieldtool.gui.changes import said
from fieldtool.gui.choosing import choose_file
from fieldtool.gui.page import Page, Room
from fieldtool.gui.parts.boxes import Banner, Card, Scrolled, row
from fieldtool.gui.parts.buttons import button
from fieldtool.gui.parts.different_list import DifferentList
from fieldtool.gui.parts.label import Chip, Label, isolated
from fieldtool.gui.parts.progress import Progress
from fieldtool.gui.told import told

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk

AT_A_TIME = 50


@dataclass(frozen=True, slots=True)
class _InForce:
    name: str
    version: str
    overlay: str
    file: str
    child_under: int
    changed: tuple[tuple[str, str], ...]
    problem: str
    standing: Reassessed
    different: tuple[DifferentCase, ...]


class RulesPage(Page):
    """Assessing again goes in steps: whoever answers meanwhile waits for one step at most, and it can be stopped."""

    name = "rules"
    guide = "topic:methods"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._running = False
        self._stop = False
        self._chosen: DifferentCase | None = None
        self.header(
            self.tr("Rules"),
            self.tr("What the assessment goes by. A change of rules never touches what somebody decided."),
        )
        self._problem = Banner("danger", name="rules-problem")
        columns = QHBoxLayout()
        columns.setSpacing(16)
        left, right = QVBoxLayout(), QVBoxLayout()
        for side in (left, right):
            side.setSpacing(16)
        left.addWidget(self._in_force())
        left.addStretch(1)
        right.addWidget(self._again())
        right.addWidget(self._different())
        right.addStretch(1)
        columns.addLayout(left, 4)
        columns.addLayout(right, 5)
        scrolled = Scrolled()
        scrolled.add(self._problem)
        scrolled.column.addLayout(columns, 1)
        self.column.addWidget(scrolled, 1)

    def _in_force(self) -> Card:
        self._name = Label("", "strong", name="rules-name")
        self._overlay = Label("", name="rules-overlay")
        self._changed = Label("", "small-text", name="rules-changed")
        self._drop = button(
            self.tr("Use the shipped rules only"), self._on_dropped, kind="quiet", name="rules-drop"
        )
        card = Card()
        card.add(
            Label(self.tr("In force"), "section"),
            self._name,
            self._overlay,
            self._changed,
            row(
                button(
                    self.tr("Choose your organisation's rules …"),
                    lambda: choose_file(
                        self, self.tr("Your organisation's rules"), "Rules (*.toml)", self.choose_overlay
                    ),
                    name="rules-choose",
                ),
                None,
            ),
            row(self._drop, None),
            Label(
                self.tr(
                    "Your organisation's rules can set another age, further forms of exploitation or another strictness, each with "
                    "its source. It is read and checked before it counts, and stays in this vault."
                ),
                "quiet",
            ),
        )
        return card

    def _again(self) -> Card:
        self._far = Label("", name="rules-far")
        self._bar = Progress()
        self._bar.setObjectName("rules-progress")
        self._bar.setAccessibleName(self.tr("How many cases are assessed under the rules in force"))
        self._start = button(
            self.tr("Assess all cases again"), self._on_started, kind="primary", name="rules-start"
        )
        self._stop_button = button(self.tr("Stop"), self._on_stopped, name="rules-stop")
        card = Card()
        card.add(
            Label(self.tr("All cases under these rules"), "section"),
            self._far,
            self._bar,
            row(self._start, self._stop_button, None),
            Label(
                self.tr(
                    "Answers, kept assessments and decisions stay as they are. It can be stopped, and goes on later "
                    "where it was."
                ),
                "quiet",
            ),
        )
        return card

    def _different(self) -> Card:
        self._count = Label("", "quiet", name="rules-different")
        self.list = DifferentList(self.room.theme, self.tr("Cases that came out differently"))
        self.list.current_changed.connect(self._on_chosen)
        self.list.activated.connect(lambda _: self._open())
        self._more = button(self.tr("Show more"), self._on_more, kind="quiet", name="rules-more")
        self._which = Label("", "strong", name="rules-which")
        self._decided = Chip(self.tr("Decided: the decision stays"), "accent")
        self._what = Label("", name="rules-what")
        self._open_button = button(self.tr("Open its assessment"), self._open, name="rules-open")
        card = Card()
        card.add(Label(self.tr("What came out differently"), "section"), self._count)
        card.column.addWidget(self.list, 1)
        card.add(
            row(self._more, None),
            row(self._which, None, self._decided),
            self._what,
            row(self._open_button, None),
        )
        return card

    # what is shown

    def show_page(self, about: object = None) -> None:
        self.ask(_read, self._show)

    def _show(self, now: _InForce) -> None:
        self._problem.say(now.problem)
        self._name.setText(f"{isolated(now.name)}  {isolated(now.version)}")
        text = self.tr("The two UN protocols of 2000, as shipped with the program.")
        if now.overlay:
            text = self.tr("With your organisation's rules over them: {overlay}, from {file}.").format(
                overlay=isolated(now.overlay), file=isolated(now.file)
            )
        self._overlay.setText(text)
        age = self.tr("a child is anybody under {age}").format(age=isolated(now.child_under))
        lines = [f"•  {age if name == 'age' else isolated(name)}: {source}" for name, source in now.changed]
        self._changed.setText("\n".join(lines))
        self._changed.setVisible(bool(now.changed))
        self._drop.setVisible(bool(now.overlay) or bool(now.problem))
        self._show_far(now.standing)
        self.list.cases.show_cases(now.different)
        self._show_different(now.standing)

    def _show_far(self, now: Reassessed) -> None:
        if now.all == 0:
            words = self.tr("No case has been assessed yet.")
        elif now.is_complete:
            words = self.tr("All {all} assessed cases go by these rules.").format(all=isolated(now.all))
        else:
            words = self.tr("{done} of {all} assessed cases go by these rules.").format(
                done=isolated(now.done), all=isolated(now.all)
            )
        self._far.setText(words)
        # A bar that is full says nothing any more: the sentence above does.
        self._bar.setVisible(now.done < now.all)
        self._bar.show_far(now.done if now.all else 1, now.all)
        self._start.setEnabled(not self._running and not now.is_complete)
        self._stop_button.setVisible(self._running)

    def _show_different(self, now: Reassessed) -> None:
        if now.different:
            words = self.tr("Cases whose conclusions are others now, from the same answers: {count}").format(
                count=isolated(now.different)
            )
        elif now.is_complete:
            words = self.tr("No case came out differently under these rules.")
        else:
            words = self.tr("Cases that come out differently are listed here while they are found.")
        self._count.setText(words)
        shown = len(self.list.cases.cases)
        self.list.setVisible(shown > 0)
        self._more.setVisible(shown < now.different)
        if shown and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.cases.index(0))
        if not shown:
            self._on_chosen(None)

    def _on_chosen(self, case: DifferentCase | None) -> None:
        self._chosen = case
        for widget in (self._which, self._what, self._open_button, self._decided):
            widget.setVisible(case is not None)
        if case is None:
            return
        self._which.setText(isolated(case.number))
        self._decided.setVisible(case.decided)
        shelf, language = self.room.shelf, self.room.settings.now.language

        def read(desk: Desk) -> tuple[str, ...]:
            words = shelf.catalogue(language).by_id
            changes = desk.reassessing.difference(case)
            return said(changes, lambda one: words[one].texts.label if one in words else one)

        def shown(lines: tuple[str, ...]) -> None:
            if self._chosen == case:
                self._what.setText("\n".join(lines))

        self.ask(read, shown)

    # what is done

    def choose_overlay(self, file: Path) -> None:
        """Puts an overlay in force; a refused one says why, with file and line, and changes nothing."""

        def done(version: str) -> None:
            self.noted.emit(self.tr("In force now: {rules}").format(rules=isolated(version)))
            self.show_page()

        sittings = self.room.sittings

        def choose(desk: Desk) -> str:
            rules = desk.rulebook.choose_overlay(file)
            sittings.let_go()  # an open interview goes on under the rules in force
            return f"{rules.name} {rules.version}"

        self.ask(choose, done)

    def _on_dropped(self) -> None:
        sittings = self.room.sittings

        def drop(desk: Desk) -> None:
            desk.rulebook.drop_overlay()
            sittings.let_go()

        self.ask(drop, lambda _: self.show_page())

    def _on_started(self) -> None:
        self._running, self._stop = True, False
        self._start.setEnabled(False)
        self._stop_button.setVisible(True)
        self._stop_button.setEnabled(True)
        self._step(0)

    def _on_stopped(self) -> None:
        self._stop = True
        self._stop_button.setEnabled(False)

    def _step(self, after: int) -> None:
        def work(desk: Desk) -> tuple[int | None, Reassessed]:
            return desk.reassessing.step(after), desk.reassessing.standing()

        def done(result: tuple[int | None, Reassessed]) -> None:
            at, now = result
            self._show_far(now)
            if at is None or self._stop:
                self._end()
            else:
                self._step(at)

        def failed(error: object) -> None:
            self._running = False
            self.told.emit(error)
            self.show_page()

        self.ask(work, done, failed)

    def _end(self) -> None:
        self._running = False
        self.ask(partial(_note_end, stopped=self._stop), lambda now: self._ended(now))

    def _ended(self, now: Reassessed) -> None:
        words = (
            self.tr("Stopped. It goes on later where it was.")
            if now.stopped
            else self.tr("All cases are assessed.")
        )
        self.noted.emit(words)
        self.show_page()

    def _on_more(self) -> None:
        last = self.list.cases.cases[-1].nr if self.list.cases.cases else 0

        def read(desk: Desk) -> tuple[tuple[DifferentCase, ...], Reassessed]:
            found = tuple(desk.reassessing.different(after=last, limit=AT_A_TIME))
            return found, desk.reassessing.standing()

        def show(result: tuple[tuple[DifferentCase, ...], Reassessed]) -> None:
            self.list.cases.add_cases(result[0])
            self._show_different(result[1])

        self.ask(read, show)

    def _open(self) -> None:
        if self._chosen is not None:
            self.wanted.emit("assessment", self._chosen.case_id)


def _note_end(desk: Desk, *, stopped: bool) -> Reassessed:
    return desk.reassessing.note_end(stopped=stopped)


def _read(desk: Desk) -> _InForce:
    rules, book = desk.rules, desk.rulebook
    overlay = " ".join(rules.overlay) if rules.overlay else ""
    problem = ""
    if book.problem is not None:
        problem = told(book.problem)
    return _InForce(
        rules.name,
        rules.written.version,
        overlay,
        book.overlay_file,
        rules.child_under,
        book.changed_by_overlay(),
        problem,
        desk.reassessing.standing(),
        tuple(desk.reassessing.different(limit=AT_A_TIME)),
    )
