"""Counts as bars: one line a value, understood without colour; what is kept back is a dashed box of no particular length."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from fieldtool.gui.parts.drawn import Drawn
from fieldtool.gui.theme import Theme

Bar = tuple[str, int | None]
"""What is counted, and how many; None where it is kept back."""


class Bars(Drawn):
    """Bars below each other. Where they are `to_choose`, one is chosen, by hand or with the arrow keys."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str, says: str, *, to_choose: bool = True) -> None:
        super().__init__(theme)
        self.setObjectName(name)
        self._says = says
        self._bars: tuple[Bar, ...] = ()
        self._words: list[str] = []
        self._kept_back = ""
        self._at = 0
        self._to_choose = to_choose
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if to_choose else Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(says)

    def show_bars(
        self,
        bars: Sequence[Bar],
        kept_back: str,
        chosen: str = "",
        said: Callable[[str], str] = str,
    ) -> None:
        """Shows other bars; `kept_back` are the words in the place of a count, `said` makes words of a name."""
        self._bars, self._kept_back = tuple(bars), kept_back
        self._words = [said(name) for name, _ in bars]
        names = [name for name, _ in bars]
        self._at = names.index(chosen) if chosen in names else 0
        told = ", ".join(
            f"{name} {kept_back if count is None else count}"
            for name, (_, count) in zip(self._words, bars, strict=True)
        )
        self.setAccessibleName(f"{self._says}: {told}")
        self.setFixedHeight(max(self._line * len(bars), 1))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.em(30), max(self._line * len(self._bars), 1))

    @property
    def _line(self) -> int:
        return self._theme.em(1.9)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, c = self._theme, self._theme.colours
        metrics = QFontMetricsF(self.letters())
        longest = max(map(metrics.horizontalAdvance, self._words), default=0.0)
        start = min(longest + theme.em(1.2), self.width() * 0.42)
        room = self.width() - start - theme.em(5.5)
        most = max((count for _, count in self._bars if count), default=1)
        for at, (name, (_, count)) in enumerate(zip(self._words, self._bars, strict=True)):
            top = at * self._line
            here = self._to_choose and at == self._at
            if here:
                painter.setPen(QPen(QColor(c.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
                painter.setBrush(QColor(c.accent_soft))
                painter.drawRoundedRect(QRectF(1, top + 1, self.width() - 2, self._line - 2), 7, 7)
            words = metrics.elidedText(name, Qt.TextElideMode.ElideRight, start - theme.em(1))
            ink = c.accent_ink if here else c.text
            self.write(painter, QRectF(theme.em(0.5), top, start, self._line), words, ink=ink, near=True)
            high = theme.em(0.9)
            y = top + (self._line - high) / 2
            length = theme.em(3) if count is None else max(room * count / most, 2.0)
            box = QRectF(start, y, length, high)
            if self.mirrored:
                box = QRectF(self.width() - box.right(), box.top(), box.width(), box.height())
            if count is None:
                painter.setPen(QPen(QColor(c.edge), 1.4, Qt.PenStyle.DashLine))
                painter.setBrush(Qt.BrushStyle.NoBrush)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(c.accent))
            painter.drawRoundedRect(box, 3, 3)
            said = self._kept_back if count is None else f"{count:,}"
            beside = QRectF(start + length + theme.em(0.5), top, self.width() - start - length, self._line)
            self.write(painter, beside, said, ink=ink, bold=count is not None, near=True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose(int(event.position().y() // self._line))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self._choose(self._at + step)

    def _choose(self, at: int) -> None:
        if self._to_choose and 0 <= at < len(self._bars):
            self._at = at
            self.update()
            self.chosen.emit(self._bars[at][0])
