"""How the picture of one person changed over time: two lines, a point for each assessment, and the turn between them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from fieldtool.gui.changes import Point
from fieldtool.gui.parts.boxes import Card, Fold, emptied, row
from fieldtool.gui.parts.drawn import Drawn
from fieldtool.gui.parts.label import Chip, Label, isolated
from fieldtool.gui.parts.state_mark import paint_mark, tie
from fieldtool.gui.theme import Theme
from fieldtool.gui.words import day, moment, say

SHOWN = 7
TOLD_SHOWN = 4


class TimeLine(Drawn):
    """Trafficking above, smuggling below, time from the side where reading begins; dates under the points.

    Where smuggling turned into trafficking an arrow leads from the lower line to the upper one, with words beside it.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._points: tuple[Point, ...] = ()
        self.setObjectName("time-line")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_points(self, points: Sequence[Point]) -> None:
        """Shows the newest points."""
        self._points = tuple(points[-SHOWN:])
        parts = [
            f"{day(p.step.seen.at)}: {say('trafficking', 'short')} {say(p.trafficking)}, "
            f"{say('smuggling', 'short')} {say(p.smuggling)}"
            for p in self._points
        ]
        self.setAccessibleName(". ".join(parts))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.em(40), self._theme.em(9.2))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.em(24), self._theme.em(9.2))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._points:
            return
        theme, c = self._theme, self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        head = theme.em(7.2)
        upper, lower, radius = theme.em(1.9), theme.em(5.9), theme.em(0.85)
        slot = (self.width() - head) / len(self._points)
        middles = [head + slot * (at + 0.5) for at in range(len(self._points))]
        for crime, y in (("trafficking", upper), ("smuggling", lower)):
            states = [getattr(point, crime) for point in self._points]
            box = QRectF(0, y - theme.em(1), head - theme.em(0.5), theme.em(2))
            self.write(painter, box, say(crime, "short"), bold=True, near=True)
            painter.setPen(QPen(QColor(c.edge), 1.6))
            painter.drawLine(self.place(head - theme.em(0.4), y), self.place(middles[0], y))
            for at in range(len(middles) - 1):
                painter.setPen(tie(states[at], states[at + 1], c))
                painter.drawLine(self.place(middles[at], y), self.place(middles[at + 1], y))
            for middle, state in zip(middles, states, strict=True):
                paint_mark(painter, self.place(middle, y), radius, state, c)
        for middle, point in zip(middles, self._points, strict=True):
            box = QRectF(middle - slot / 2, lower + theme.em(1.5), slot, theme.em(1.4))
            words = self.tr("Now") if point.now else day(point.step.seen.at)
            self.write(painter, box, words, small=True, quiet=True)
            if point.step.turned:
                self._turn(painter, middle, upper + radius, lower - radius, slot)

    def _turn(self, painter: QPainter, x: float, top: float, bottom: float, slot: float) -> None:
        """The arrow from smuggling to trafficking."""
        theme, c = self._theme, self._theme.colours
        ink = QColor(c.warning.ink)
        gap, tip = theme.em(0.4), theme.em(0.5)
        painter.setPen(QPen(ink, 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(self.place(x, bottom - gap), self.place(x, top + gap + tip))
        head = QPainterPath(self.place(x, top + gap))
        head.lineTo(self.place(x - tip * 0.8, top + gap + tip * 1.3))
        head.lineTo(self.place(x + tip * 0.8, top + gap + tip * 1.3))
        head.closeSubpath()
        painter.fillPath(head, ink)
        wide = max(slot - theme.em(1), theme.em(5))
        box = QRectF(x + theme.em(0.7), top, wide, bottom - top)
        if box.right() > self.width():
            box = QRectF(x - theme.em(0.7) - wide, top, wide, bottom - top)
            self.write(
                painter, box, self.tr("turned here"), ink=c.warning.ink, bold=True, small=True, far=True
            )
        else:
            self.write(
                painter, box, self.tr("turned here"), ink=c.warning.ink, bold=True, small=True, near=True
            )


class Course(Card):
    """The time line, one line about the turn or the newest change, and every step in plain words when wanted.

    Hidden before there are two points.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("course")
        self._turned_when = ""
        self._line = TimeLine(theme)
        self._turned = Chip(self.tr("Smuggling turned into trafficking"), "warning", name="course-turned")
        self._short = Label("", name="course-short")
        self._steps = QGridLayout()
        self._steps.setContentsMargins(0, 0, 0, 0)
        self._steps.setHorizontalSpacing(18)
        self._steps.setVerticalSpacing(12)
        self._steps.setColumnStretch(1, 1)
        inside = QWidget()
        inside.setLayout(self._steps)
        short = row(self._turned, self._short, gap=12)
        short.setStretch(1, 1)
        self.add(
            Label(self.tr("How the picture changed"), "section"),
            self._line,
            short,
            Fold(self.tr("What changed, step by step"), inside, name="course-steps"),
        )

    def show_points(self, points: Sequence[Point], turned_when: str = "") -> None:
        """Shows a case's course. `turned_when`: the person's own words about when the journey became something else."""
        self._turned_when = turned_when
        self.setVisible(len(points) > 1)
        if len(points) < 2:
            return
        self._line.show_points(points)
        turn = next((point for point in points if point.step.turned), None)
        told = turn or points[-1]
        self._turned.setVisible(turn is not None)
        lines = self._what(told, told is points[0]).split("\n")
        at = self.tr("Now") if told.now else day(told.step.seen.at)
        words = lines[0]
        if turn is not None and turn.turning:
            words = self.tr("It turned with: {signs}").format(signs=", ".join(turn.turning))
        self._short.setText(f"{isolated(at)}  {words}")
        emptied(self._steps)
        for nr, point in enumerate(reversed(points)):
            self._steps.addWidget(self._when(point), nr, 0, Qt.AlignmentFlag.AlignTop)
            self._steps.addWidget(Label(self._what(point, point is points[0])), nr, 1)

    def _when(self, point: Point) -> Label:
        seen = point.step.seen
        if point.now:
            return Label(self.tr("Now, not kept yet"), "small", wrap=False)
        by = self.tr("by {officer}").format(officer=isolated(seen.officer))
        return Label(f"{isolated(moment(seen.at))}\n{by}", "small", wrap=False)

    def _what(self, point: Point, first: bool) -> str:
        lines: list[str] = []
        if first:
            lines.append(
                self.tr("First assessment. {trafficking}: {t}. {smuggling}: {s}.").format(
                    trafficking=say("trafficking", "short"),
                    t=say(point.trafficking),
                    smuggling=say("smuggling", "short"),
                    s=say(point.smuggling),
                )
            )
        if point.step.by_rules:
            rules = isolated(point.step.seen.rules)
            lines.append(
                self.tr("The answers are the same; the rules changed ({rules}).").format(rules=rules)
            )
        lines += point.lines
        if point.turning:
            lines.append(self.tr("It turned with: {signs}").format(signs=", ".join(point.turning)))
        if point.step.turned and self._turned_when:
            lines.append(
                self.tr("When it changed, in the person's words: {words}").format(words=self._turned_when)
            )
        if point.told:
            more = " …" if len(point.told) > TOLD_SHOWN else ""
            signs = " · ".join(point.told[:TOLD_SHOWN]) + more
            lines.append(self.tr("New or changed answers: {signs}").format(signs=signs))
        if not lines:
            lines.append(self.tr("Answers were taken back; nothing comes out differently."))
        return "\n".join(lines)
