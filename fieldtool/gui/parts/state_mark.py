"""The shape of a conclusion: a full disc, a dashed ring, a struck ring; never told by colour alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldtool.gui.theme import Colours, Tone

INDICATED, OPEN, NOT_INDICATED, NOT_NEEDED = "indicated", "open", "not_indicated", "not_required"


def tone_of(state: str, colours: Colours) -> Tone:
    """The colours of a conclusion."""
    return {INDICATED: colours.indicated, NOT_INDICATED: colours.not_indicated}.get(state, colours.undecided)


def paint_mark(painter: QPainter, centre: QPointF, radius: float, state: str, colours: Colours) -> None:
    """Draws the shape of a state: disc with a dot left out, dashed ring, ring with a bar, two bars (not needed)."""
    tone = tone_of(state, colours)
    ink = QColor(tone.ink)
    width = max(2.0, radius / 5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ring = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius).adjusted(
        width / 2, width / 2, -width / 2, -width / 2
    )
    if state == INDICATED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(ring)
        painter.setBrush(QColor(colours.surface))
        painter.drawEllipse(centre, radius * 0.3, radius * 0.3)
        return
    pen = QPen(ink, width)
    if state == OPEN:
        pen.setStyle(Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([1.6, 1.35])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(QColor(colours.surface))
    painter.drawEllipse(ring)
    if state == NOT_INDICATED:
        painter.drawLine(centre - QPointF(radius * 0.48, 0), centre + QPointF(radius * 0.48, 0))
    elif state == NOT_NEEDED:
        painter.drawLine(
            centre - QPointF(radius * 0.45, radius * 0.2), centre + QPointF(radius * 0.45, -radius * 0.2)
        )
        painter.drawLine(
            centre - QPointF(radius * 0.45, -radius * 0.25), centre + QPointF(radius * 0.45, radius * 0.25)
        )


class StateMark(QWidget):
    """The shape as a widget, with the line that ties it to its neighbours in a chain.

    A line is whole where both its ends are indicated, dashed otherwise. `above` and `below` are the states of the
    neighbours, "" where there is none.
    """

    def __init__(self, colours: Colours, size: int = 22) -> None:
        super().__init__()
        self._colours = colours
        self._size = size
        self._state, self._above, self._below = OPEN, "", ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def show_state(self, state: str, above: str = "", below: str = "") -> None:
        """Shows a state between those of its neighbours."""
        self._state, self._above, self._below = state, above, below
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, half = self.width() / 2, self._size / 2
        for neighbour, start, end in ((self._above, 0.0, half), (self._below, half, float(self.height()))):
            if neighbour:
                painter.setPen(tie(self._state, neighbour, self._colours))
                painter.drawLine(QPointF(x, start), QPointF(x, end))
        paint_mark(painter, QPointF(x, half), half - 0.5, self._state, self._colours)


def tie(one: str, other: str, colours: Colours) -> QPen:
    """The line between two neighbours of a chain."""
    whole = {one, other} <= {INDICATED, NOT_NEEDED}
    pen = QPen(QColor(colours.indicated.ink if whole else colours.edge), 3 if whole else 1.6)
    if not whole:
        pen.setStyle(Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([2, 2.4])
    return pen
