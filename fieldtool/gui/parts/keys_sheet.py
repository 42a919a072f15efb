"""All keys on one sheet: over any page when `?` is pressed, and on the page about the program."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from fieldtool.gui.actions import ACTIONS
from fieldtool.gui.parts.boxes import Card, Columns, Scrolled, row
from fieldtool.gui.parts.buttons import button
from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.theme import Theme


class KeyTable(QWidget):
    """Keys and what they do. `where`: "everywhere", the name of a page, or "" for all."""

    def __init__(self, where: str = "") -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        lines = [
            (action.keys, QCoreApplication.translate("actions", action.text))
            for action in ACTIONS
            if where in ("", action.where)
        ]
        if where in ("", "interview"):
            lines += [
                (self.tr("1 … 9"), self.tr("Choose an answer")),
                (self.tr("Enter"), self.tr("Go on to the next question")),
                (self.tr("Ctrl+Enter"), self.tr("Go on from a long answer")),
            ]
        for at, (key, does) in enumerate(lines):
            grid.addWidget(Label(isolated(key), "small-strong", wrap=False), at, 0)
            grid.addWidget(Label(does), at, 1)


class KeysSheet(QFrame):
    """Covers the pages until a key is pressed; takes nothing from what was typed below."""

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("All keys"))
        self._before: QWidget | None = None
        anywhere, talking = Card(), Card()
        anywhere.add(Label(self.tr("Anywhere"), "section"), KeyTable("everywhere"))
        talking.add(Label(self.tr("In an interview"), "section"), KeyTable("interview"))
        for card in (anywhere, talking):
            card.column.addStretch(1)
        scrolled = Scrolled()
        scrolled.add(Columns(theme.em(48), anywhere, talking))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 12)
        close = button(self.tr("Back  (Esc)"), self.put_away, kind="primary", name="keys-close")
        column.addLayout(row(Label(self.tr("All keys"), "title", wrap=False), None, close))
        column.addWidget(scrolled, 1)
        self.hide()

    def toggle(self) -> None:
        """Shows the sheet, or puts it away."""
        if self.isVisible():
            self.put_away()
            return
        self._before = self.window().focusWidget()
        self.place()
        self.show()
        self.raise_()
        self.setFocus()

    def put_away(self) -> None:
        """Gives the keyboard back to where it was."""
        self.hide()
        if self._before is not None:
            self._before.setFocus()
        self._before = None

    def place(self) -> None:
        """Over the whole of its parent."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)
