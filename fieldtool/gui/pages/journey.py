"""The person's journey as a drawn time line, and the happening that is chosen on it, changed right below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea

from fieldtool.domain.errors import FieldToolError
from fieldtool.domain.journey import Happening, Lane
from fieldtool.gui.page import CaseContext, Page, Room
from fieldtool.gui.parts.boxes import Card, Empty, Scrolled, row
from fieldtool.gui.parts.buttons import Field, button, combo, line, words
from fieldtool.gui.parts.journey_line import JourneyLine
from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.words import say

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk

Line = tuple[Happening, ...]


class JourneyPage(Page):
    """Every change is kept when it is made; taking something off the line can be undone."""

    name = "journey"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._case_id = ""
        self._journey: Line = ()
        self._chosen = ""
        lanes = [(lane.value, say(lane, "lane")) for lane in Lane]
        self._add_lane = combo(lanes, name="journey-add-lane")
        self._add_lane.setAccessibleName(self.tr("What happened"))
        self._add = button(
            self.tr("Put on the line"),
            self._on_add,
            kind="primary",
            icon=room.icons.icon("plus", colour=room.theme.colours.on_accent),
            name="journey-add",
        )
        self.header(
            self.tr("Journey"),
            self.tr("Only what the person told. A date may be a year, a month, or missing."),
            self._add_lane,
            self._add,
        )
        self._line = JourneyLine(room.theme)
        self._line.chosen.connect(self._choose)
        self._line.zoomed.connect(lambda _: self._fit())
        self._place = QScrollArea()
        self._place.setObjectName("journey-place")
        self._place.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._place.setFrameShape(QScrollArea.Shape.NoFrame)
        self._place.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._place.setWidgetResizable(False)
        self._place.viewport().setAutoFillBackground(False)
        self._place.setWidget(self._line)
        self._line.setAutoFillBackground(False)
        self._empty = Empty(
            self.tr("Nothing is on the time line yet"),
            self.tr("Choose what happened, and put it on the line. It can be dated and moved afterwards."),
        )
        drawing = Card(padding=12, gap=6)
        drawing.add(
            row(
                Label(self.tr("Full: dated by the person. Dashed: only put in order."), "small", wrap=False),
                None,
                button(
                    "−", lambda: self._line.zoom_by(-1), name="journey-farther", says=self.tr("Farther (-)")
                ),
                button("+", lambda: self._line.zoom_by(1), name="journey-nearer", says=self.tr("Nearer (+)")),
                button(self.tr("All of it"), lambda: self._line.set_zoom(1.0), name="journey-all"),
            ),
            self._place,
            self._empty,
        )
        both = Scrolled(gap=12)
        both.add(drawing, self._make_editor(lanes))
        both.column.addStretch(1)
        self.column.addWidget(both, 1)

    def _make_editor(self, lanes: list[tuple[str, str]]) -> Card:
        self._lane = combo(lanes, name="journey-lane")
        self._begin = line("journey-begin", placeholder="2025-03")
        self._end = line("journey-end", placeholder="2025-06")
        self._where = line("journey-where")
        self._words = words("journey-words", lines=1)
        self._lane.activated.connect(self._keep)
        for each in (self._begin, self._end, self._where):
            each.editingFinished.connect(self._keep)
        self._earlier = button(self.tr("Earlier"), lambda: self._move(-1), name="journey-earlier")
        self._later = button(self.tr("Later"), lambda: self._move(1), name="journey-later")
        self._remove = button(self.tr("Take off the line"), self._on_remove, name="journey-remove")
        first = row(gap=14)
        first.addWidget(Field(self.tr("What happened"), self._lane), 3)
        first.addWidget(Field(self.tr("From (year, month or day)"), self._begin), 3)
        first.addWidget(Field(self.tr("To, if it lasted"), self._end), 3)
        first.addWidget(Field(self.tr("Where"), self._where), 4)
        self._editor = Card(padding=14)
        self._editor.add(
            first,
            Field(self.tr("In a few words, as told"), self._words),
            row(self._earlier, self._later, None, self._remove),
        )
        return self._editor

    def show_page(self, about: object = None) -> None:
        if isinstance(about, CaseContext):
            if about.case_id != self._case_id:
                self._chosen = ""
            self._case_id = about.case_id
            self.title.setText(self.tr("Journey") + "  ·  " + isolated(about.number))
        self._ask(lambda desk: desk.journeys.of(self._case_id), changed=False)

    def on_changed(self, case_id: str) -> None:
        if case_id == self._case_id and self.isVisible():
            self.show_page()

    def flush(self) -> None:
        if self._now() is not None and self._written() != self._now():
            self._keep()

    # asking

    def _ask(self, job: Callable[[Desk], Line], *, changed: bool = True) -> None:
        def done(journey: Line) -> None:
            self._show(journey)
            if changed:
                self.changed.emit(self._case_id)

        def failed(error: FieldToolError) -> None:
            self._show(self._journey)
            self.told.emit(error)

        self.ask(job, done, failed)

    def _show(self, journey: Line) -> None:
        self._journey = journey
        ids = [one.id for one in journey]
        if self._chosen not in ids:
            self._chosen = ids[-1] if ids else ""
        self._line.show_journey(journey, self._chosen)
        self._place.setVisible(bool(journey))
        self._empty.setVisible(not journey)
        self._editor.setVisible(bool(journey))
        now = self._now()
        if now is not None:
            self._lane.setCurrentIndex(self._lane.findData(now.lane.value))
            for each, text in ((self._begin, now.begin), (self._end, now.end), (self._where, now.place)):
                if each.text() != text:
                    each.setText(text)
            if self._words.toPlainText() != now.words:
                self._words.setPlainText(now.words)
            at = ids.index(now.id)
            self._earlier.setEnabled(at > 0)
            self._later.setEnabled(at < len(ids) - 1)
        self._fit()

    def _now(self) -> Happening | None:
        return next((one for one in self._journey if one.id == self._chosen), None)

    def _written(self) -> Happening | None:
        now = self._now()
        if now is None:
            return None
        return replace(
            now,
            lane=Lane(str(self._lane.currentData())),
            begin=self._begin.text().strip(),
            end=self._end.text().strip(),
            place=self._where.text().strip(),
            words=self._words.toPlainText().strip(),
        )

    # what the officer does

    def _choose(self, happening_id: str) -> None:
        self.flush()
        self._chosen = happening_id
        self._show(self._journey)
        box = self._line.box_of(happening_id)
        self._place.ensureVisible(int(box.center().x()), int(box.center().y()), 80, 20)

    def _keep(self) -> None:
        made = self._written()
        if made is not None and made != self._now():
            self._ask(lambda desk: desk.journeys.keep(self._case_id, made))

    def _on_add(self) -> None:
        self.flush()
        lane, case_id = Lane(str(self._add_lane.currentData())), self._case_id
        known = {one.id for one in self._journey}

        def added(journey: Line) -> None:
            self._chosen = next((one.id for one in journey if one.id not in known), self._chosen)
            self._show(journey)
            self.changed.emit(case_id)
            self._begin.setFocus()

        self.ask(lambda desk: desk.journeys.add(case_id, lane), added)

    def _move(self, by: int) -> None:
        self.flush()
        chosen, case_id = self._chosen, self._case_id
        self._ask(lambda desk: desk.journeys.move(case_id, chosen, by))

    def _on_remove(self) -> None:
        now, case_id = self._now(), self._case_id
        if now is None:
            return

        def back() -> None:
            self._chosen = now.id
            self._ask(lambda desk: desk.journeys.keep(case_id, now))

        self._ask(lambda desk: desk.journeys.remove(case_id, now.id))
        self.undoable.emit(self.tr("Taken off the line: {what}").format(what=say(now.lane, "lane")), back)

    # Qt

    def _fit(self) -> None:
        wide = self._place.viewport().width()
        self._line.setFixedWidth(max(int(wide * self._line.zoom), 1))
        bar = self._place.horizontalScrollBar().sizeHint().height() if self._line.zoom > 1 else 0
        self._place.setFixedHeight(self._line.height() + bar)
        off, on = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        self._place.setHorizontalScrollBarPolicy(on if bar else off)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
