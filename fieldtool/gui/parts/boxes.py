"""Surfaces and how things are put on them: cards, banners, folds, scrolled columns, empty states."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fieldtool.gui.parts.label import Label

GAP = 12


class Card(QFrame):
    """A rounded surface with a column on it."""

    def __init__(
        self, *, sunken: bool = False, person: bool = False, padding: int = 20, gap: int = GAP
    ) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("sunken", sunken)
        self.setProperty("person", person)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(padding, padding, padding, padding)
        self.column.setSpacing(gap)

    def add(self, *things: QWidget | QLayout) -> None:
        """Puts widgets and layouts below each other."""
        put(self.column, *things)


class Banner(QFrame):
    """One sentence, and what to do, across the page; hidden while it has nothing to say."""

    def __init__(self, tone: str = "warning", name: str = "") -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("tone", tone)
        self.setObjectName(name or f"banner-{tone}")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        self.words = Label("", "body", tone=tone)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        row.addWidget(self.words, 1)
        self.hide()

    def say(self, text: str) -> None:
        """Shows the sentence, or hides the banner where there is none."""
        self.words.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))


class Fold(QWidget):
    """Something that is there when wanted: a button that opens and closes what is below it."""

    def __init__(self, title: str, inside: QWidget, *, opened: bool = False, name: str = "") -> None:
        super().__init__()
        self._title = title
        self.button = QPushButton()
        self.button.setProperty("kind", "quiet")
        self.button.setCheckable(True)
        self.button.setChecked(opened)
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if name:
            self.button.setObjectName(name)
        self.inside = inside
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.button)
        column.addWidget(inside)
        self.button.toggled.connect(self._on_toggled)
        self._on_toggled(opened)

    def rename(self, title: str) -> None:
        """Says something else on the button."""
        self._title = title
        self._on_toggled(self.button.isChecked())

    def _on_toggled(self, opened: bool) -> None:
        self.inside.setVisible(opened)
        aside = "◂" if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "▸"
        self.button.setText(f"{'▾' if opened else aside}  {self._title}")
        self.button.setAccessibleName(self._title)
        # Opened it stands in bold, which the width asked for by itself does not count on.
        self.button.ensurePolished()
        bold = self.button.font()
        bold.setBold(True)
        metrics = QFontMetrics(bold)
        self.button.setMinimumWidth(metrics.horizontalAdvance(self.button.text()) + 2 * metrics.height())


class Empty(QWidget):
    """What a list says when there is nothing in it, and what can be done."""

    def __init__(self, title: str, hint: str = "", button: QPushButton | None = None) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 40, 24, 40)
        column.addStretch(1)
        for label in (Label(title, "section"), Label(hint, "quiet")):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        if button is not None:
            column.addSpacing(8)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)


class Scrolled(QScrollArea):
    """A column that scrolls when the window is small."""

    def __init__(self, *, gap: int = 16, margin: int = 0) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Sideways only where a word is longer than the screen: better a bar than a lost button.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setObjectName("scrolled")
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(margin, margin, margin, margin)
        self.column.setSpacing(gap)
        self.setWidget(inner)
        self.viewport().setAutoFillBackground(False)

    def add(self, *things: QWidget | QLayout) -> None:
        """Puts widgets and layouts below each other."""
        put(self.column, *things)


class Columns(QWidget):
    """Things beside each other, and below each other where the window is narrower than `narrow` pixels."""

    def __init__(
        self, narrow: int, *things: QWidget | QLayout, gap: int = 16, shares: tuple[int, ...] = ()
    ) -> None:
        super().__init__()
        self._narrow = narrow
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        for thing, share in zip(things, shares or (1,) * len(things), strict=True):
            if isinstance(thing, QWidget):
                self._box.addWidget(thing, share)
            else:
                self._box.addLayout(thing, share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        down = self.width() < self._narrow
        wanted = QBoxLayout.Direction.TopToBottom if down else QBoxLayout.Direction.LeftToRight
        if self._box.direction() != wanted:
            self._box.setDirection(wanted)

    def minimumSizeHint(self) -> QSize:
        return QSize(1, super().minimumSizeHint().height())


def put(box: QBoxLayout, *things: QWidget | QLayout) -> None:
    """Adds widgets and layouts to a box, in order."""
    for thing in things:
        if isinstance(thing, QWidget):
            box.addWidget(thing)
        else:
            box.addLayout(thing)


def row(*things: QWidget | QLayout | None, gap: int = 8) -> QHBoxLayout:
    """A line of things; None stands for a stretch."""
    line = QHBoxLayout()
    line.setSpacing(gap)
    for thing in things:
        if thing is None:
            line.addStretch(1)
        elif isinstance(thing, QWidget):
            line.addWidget(thing)
        else:
            line.addLayout(thing)
    return line


def rule() -> QFrame:
    """A thin line."""
    line = QFrame()
    line.setObjectName("rule")
    return line


def emptied(box: QLayout) -> None:
    """Takes everything out of a layout and lets it go."""
    while (item := box.takeAt(0)) is not None:
        widget = item.widget()
        inner = item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            emptied(inner)
