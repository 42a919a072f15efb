"""Buttons, fields and their labels: every control has a name that a screen reader can say."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from fieldtool.gui.parts.label import Label


def button(
    text: str,
    clicked: Callable[[], object] | None = None,
    *,
    kind: str = "",
    icon: QIcon | None = None,
    name: str = "",
    says: str = "",
) -> QPushButton:
    """A button. `kind`: primary, quiet, stop, choice or plain. `says`: its name where the words alone do not tell."""
    made = QPushButton(f"  {text}" if icon is not None else text)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    if icon is not None:
        made.setIcon(icon)  # its size grows with the letters: stylesheet
    if name:
        made.setObjectName(name)
    made.setAccessibleName(says or text)
    if says:
        made.setToolTip(says)
    if clicked is not None:
        made.clicked.connect(lambda _checked=False: clicked())
    return made


class Field(QWidget):
    """A label above its control, tied together for screen readers, with a hint below where one helps."""

    def __init__(self, label: str, control: QWidget, hint: str = "") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        self.label = Label(label, "strong")
        self.label.setBuddy(control)
        control.setAccessibleName(label)
        if hint:
            control.setAccessibleDescription(hint)
        column.addWidget(self.label)
        column.addWidget(control)
        if hint:
            column.addWidget(Label(hint, "small"))
        self.control = control


def line(name: str = "", text: str = "", placeholder: str = "") -> QLineEdit:
    """A field of one line."""
    made = QLineEdit(text)
    made.setObjectName(name)
    made.setPlaceholderText(placeholder)
    return made


def words(name: str = "", text: str = "", lines: int = 4) -> QPlainTextEdit:
    """A field of several lines; Tab leaves it."""
    made = QPlainTextEdit(text)
    made.setObjectName(name)
    made.setTabChangesFocus(True)
    made.setFixedHeight(made.fontMetrics().lineSpacing() * lines + 30)
    return made


def combo(choices: Sequence[tuple[str, str]], chosen: str = "", name: str = "") -> QComboBox:
    """A choice of few: (value, words)."""
    made = QComboBox()
    made.setObjectName(name)
    for value, shown in choices:
        made.addItem(shown, value)
    at = made.findData(chosen)
    made.setCurrentIndex(max(at, 0))
    made.setMinimumWidth(1)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return made
