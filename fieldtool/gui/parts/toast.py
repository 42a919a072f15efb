"""A sentence that passes: what was done, for a few seconds, above the foot of the window; with a way to take it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from fieldtool.gui.parts.buttons import button
from fieldtool.gui.parts.label import Label

SECONDS = 6
UNDO_SECONDS = 12


class Toast(QFrame):
    """Floats over its parent and takes no focus; where something can be undone, its button can be clicked or tabbed to."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast-frame")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 10, 16, 10)
        line.setSpacing(16)
        self._words = Label("", "body", wrap=False, name="toast")
        self._undo = button(self.tr("Undo"), self._on_undo, name="toast-undo")
        self._take_back: Callable[[], object] | None = None
        line.addWidget(self._words)
        line.addWidget(self._undo)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Shows a sentence for a few seconds; `undo` is offered beside it, and for longer."""
        self._words.setText(text)
        self.setAccessibleName(text)
        self._take_back = undo
        self._undo.setVisible(undo is not None)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, undo is None)
        self.adjustSize()
        self.place()
        self.show()
        self.raise_()
        self._timer.start((UNDO_SECONDS if undo is not None else SECONDS) * 1000)

    def place(self) -> None:
        """Stays in the middle, above the foot."""
        parent = self.parentWidget()
        if parent is None:
            return
        self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - 52)

    def _on_undo(self) -> None:
        undo, self._take_back = self._take_back, None
        self.hide()
        if undo is not None:
            undo()
