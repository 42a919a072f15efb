"""The quick guide on the spot: a panel over the far side of the window, for what the keyboard is on; Esc puts it away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from fieldtool.gui.icons import Icons
from fieldtool.gui.parts.boxes import Card, row
from fieldtool.gui.parts.buttons import button
from fieldtool.gui.parts.guide_view import GuideView
from fieldtool.gui.parts.label import Label
from fieldtool.gui.theme import Theme

WIDE_EM = 27


class GuidePanel(Card):
    """Lies over the page, so that nothing on the page moves; the keyboard goes back to where it was."""

    closed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(padding=16)
        self.setParent(parent)
        self.setObjectName("guide-panel")
        self._theme = theme
        self._came_from: QWidget | None = None
        self.view = GuideView(theme, wide=False)
        close = button(
            "",
            self.put_away,
            kind="quiet",
            icon=icons.icon("close", colour=theme.colours.accent),
            name="guide-close",
            says=self.tr("Close the quick guide (Esc)"),
        )
        self.column.addLayout(row(Label(self.tr("Quick guide"), "section", wrap=False), None, close))
        self.column.addWidget(self.view, 1)
        away = QShortcut(QKeySequence("Esc"), self)
        away.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        away.activated.connect(self.put_away)
        self.hide()

    def open_at(self, key: str) -> None:
        """Shows one entry and takes the keyboard."""
        window = self.window()
        if not self.isVisible():
            self._came_from = window.focusWidget()
        self.view.show_key(key)
        self.place()
        self.show()
        self.raise_()
        (self.view.article if key else self.view.search).setFocus()

    def put_away(self) -> None:
        """Hides the panel; the keyboard goes back to where it was."""
        self.hide()
        before, self._came_from = self._came_from, None
        if before is not None and before.isVisible():
            before.setFocus()
        self.closed.emit()

    def place(self) -> None:
        """Fits it to the far side of the window."""
        outer = self.parentWidget()
        if outer is None:
            return
        wide = min(self._theme.em(WIDE_EM), outer.width() - self._theme.em(2))
        gap = 8
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = gap if mirrored else outer.width() - wide - gap
        self.setGeometry(left, gap, wide, outer.height() - 2 * gap)
