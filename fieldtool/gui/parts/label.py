"""Words on the screen: always plain text, because an answer may hold markup that would open files."""

from __future__ import annotations

from unicodedata import bidirectional

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_LINE_BREAK = "\u2028"
"""How QTextLayout wants a new line written."""


class Label(QLabel):
    """A label that never reads markup. `role` is a step of the type scale (see stylesheet); `tone` a colour role."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        *,
        tone: str = "",
        wrap: bool = True,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        if tone:
            self.setProperty("tone", tone)
        if name:
            self.setObjectName(name)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
            self.setMinimumWidth(1)
        self.setText(text)
        self._lean()

    def show_in(self, right_to_left: bool) -> None:
        """Runs the words in their own language's direction, whatever direction the window has."""
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )

    def _lean(self) -> None:
        """Leans to the side where reading begins; by itself a label follows its words, not its window."""
        now = self.alignment()
        if now & Qt.AlignmentFlag.AlignHCenter:
            return
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        down = now & Qt.AlignmentFlag.AlignVertical_Mask
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | down)

    def set_tone(self, tone: str) -> None:
        """Changes the colour role."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if not (mirrored and self.wordWrap() and runs_right_to_left(self.text())):
            super().paintEvent(event)
            return
        # Qt moves every wrapped line but the last by one space where lines end at the left, and cuts its end off.
        box, down = self.contentsRect(), self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        across = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        option = QTextOption(across or Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout = QTextLayout(self.text().replace("\n", _LINE_BREAK), self.font())
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLeadingIncluded(True)
            line.setLineWidth(box.width())
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        spare = 0.0 if down & Qt.AlignmentFlag.AlignTop else (box.height() - height) / 2
        painter = QPainter(self)
        self.drawFrame(painter)
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout.draw(painter, QPointF(box.left(), box.top() + max(spare, 0.0)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lean()


class Chip(Label):
    """A word or two in a rounded box."""

    def __init__(self, text: str = "", tone: str = "plain", name: str = "") -> None:
        super().__init__(text, "chip", tone=tone, wrap=False, name=name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)


def runs_right_to_left(text: str) -> bool:
    """The first letter with a direction, outside isolates, runs from right to left."""
    depth = 0
    for letter in text:
        kind = bidirectional(letter)
        if kind in ("LRI", "RLI", "FSI"):
            depth += 1
        elif kind == "PDI":
            depth = max(depth - 1, 0)
        elif depth == 0 and kind in ("L", "R", "AL"):
            return kind != "L"
    return False


def isolated(value: object) -> str:
    """A number, id or name that stands in a sentence, isolated so that it cannot turn the sentence round."""
    return f"\u2068{value}\u2069"
