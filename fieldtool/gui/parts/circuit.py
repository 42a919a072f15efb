"""The assessment in one picture: each crime as a line of links that closes only when every link holds."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from fieldtool.gui.findings import Element, Findings
from fieldtool.gui.parts.drawn import Drawn
from fieldtool.gui.parts.label import isolated
from fieldtool.gui.parts.state_mark import paint_mark, tie, tone_of
from fieldtool.gui.theme import Theme
from fieldtool.gui.words import say


class Circuit(Drawn):
    """Two lines: trafficking with its three elements, smuggling with its five; the conclusion at the end of each.

    Understood without colour: full disc, dashed ring, struck ring, whole line, dashed line, and words under each.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._found: Findings | None = None
        self.setObjectName("circuit")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_findings(self, found: Findings) -> None:
        """Shows what the answers point to."""
        self._found = found
        parts = []
        for crime, state, elements in self._lines():
            links = ", ".join(f"{say(one.name)} {say(one.state)}" for one in elements)
            parts.append(f"{say(crime)}: {say(state)} ({links})")
        self.setAccessibleName(". ".join(parts))
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.em(44), self._theme.em(13))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.em(30), self._theme.em(13))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the words need: letters of some scripts stand higher, and some languages need more lines."""
        need = float(self._theme.em(16.6 if self._narrow else 13))
        metrics = {bold: QFontMetricsF(self.letters(bold=bold, small=True)) for bold in (True, False)}
        for _crime, _state, elements in self._lines() if self._found is not None else ():
            box = QRectF(0, 0, self._slot(elements) - 6, self._theme.em(20))
            flags = int(Qt.TextFlag.TextWordWrap)
            for one in elements:
                said = ((True, say(one.name)), (False, say(one.state)))
                used = sum(metrics[bold].boundingRect(box, flags, text).height() for bold, text in said)
                if carrier := self._carrier(one, elements):
                    used += metrics[False].boundingRect(box, flags, carrier).height() + 2
                need = max(need, 2 * (self._theme.em(3.4) + used))
        self.setFixedHeight(int(need + 0.5))

    def _ends(self) -> tuple[int, int]:
        theme = self._theme
        metrics = QFontMetricsF(self.letters(bold=True))
        said = " ".join(self._crime(crime) for crime in ("trafficking", "smuggling"))
        longest = max(metrics.horizontalAdvance(word) for word in said.split())
        head = max(theme.em(7 if self._narrow else 9.5), int(longest) + theme.em(0.8))
        return head, theme.em(10.8 if self._narrow else 12.5)

    def _slot(self, elements: tuple[Element, ...]) -> float:
        return (self.width() - sum(self._ends())) / len(elements)

    @property
    def _narrow(self) -> bool:
        return self.width() < self._theme.em(62)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._found is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = self.height() / 2
        for at, (crime, state, elements) in enumerate(self._lines()):
            self._paint_line(painter, at * half, crime, state, elements)

    def _lines(self) -> tuple[tuple[str, str, tuple[Element, ...]], ...]:
        found = self._found
        assert found is not None
        return (
            ("trafficking", found.trafficking, found.chain),
            ("smuggling", found.smuggling, found.smuggling_elements),
        )

    def _paint_line(
        self, painter: QPainter, top: float, crime: str, state: str, elements: tuple[Element, ...]
    ) -> None:
        theme, c = self._theme, self._theme.colours
        head, end = self._ends()
        radius, big = theme.em(0.95), theme.em(1.45)
        y = top + theme.em(2.1)
        slot = self._slot(elements)
        middles = [head + slot * (at + 0.5) for at in range(len(elements))]
        goal = self.width() - end + theme.em(2.4)
        states = [element.state for element in elements]
        self.write(
            painter, QRectF(0, y - theme.em(1.5), head, theme.em(3)), self._crime(crime), bold=True, near=True
        )
        first = QPen(QColor(c.edge), 1.6)
        for start, stop, pen in (
            (head - theme.em(0.5), middles[0], first),
            *(
                (middles[at], middles[at + 1], tie(states[at], states[at + 1], c))
                for at in range(len(elements) - 1)
            ),
            (middles[-1], goal, tie(states[-1], state, c)),
        ):
            painter.setPen(pen)
            painter.drawLine(self.place(start, y), self.place(stop, y))
        for middle, element in zip(middles, elements, strict=True):
            paint_mark(painter, self.place(middle, y), radius, element.state, c)
            below = y + theme.em(1.25)
            box = QRectF(middle - slot / 2 + 3, below, slot - 6, top + self.height() / 2 - below)
            used = self.write(painter, box, say(element.name), bold=True, small=True, high=True)
            box.setTop(below + used + 1)
            ink = tone_of(element.state, c).ink
            used = self.write(painter, box, say(element.state), ink=ink, small=True, high=True)
            if carrier := self._carrier(element, elements):
                box.setTop(box.top() + used + 1)
                self.write(painter, box, carrier, small=True, quiet=True, high=True)
        paint_mark(painter, self.place(goal, y), big, state, c)
        box = QRectF(goal + theme.em(2), y - theme.em(1.8), end - theme.em(4.4), theme.em(3.6))
        self.write(painter, box, say(state).capitalize(), ink=tone_of(state, c).ink, bold=True, near=True)

    def _carrier(self, element: Element, elements: tuple[Element, ...]) -> str:
        """What carries an element, where there is room to say it: of many links only the marks are drawn."""
        if element.state != "indicated" or not element.carried or len(elements) > 3:
            return ""
        if self._slot(elements) < self._theme.em(12):
            return ""
        more = len(element.carried) - 1
        return element.carried[0].label + (f"  {isolated(f'+{more}')}" if more else "")

    def _crime(self, crime: str) -> str:
        return say(crime, "short") if self._narrow else say(crime)
