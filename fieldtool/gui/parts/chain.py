"""An assessment at the side of a conversation: the elements as links of a chain, whole only where all of them hold."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fieldtool.gui.findings import Element
from fieldtool.gui.parts.boxes import row
from fieldtool.gui.parts.buttons import button
from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.parts.state_mark import StateMark
from fieldtool.gui.theme import Theme
from fieldtool.gui.words import say


class Link(QWidget):
    """One element: its shape, its name and state in words, and what carries it."""

    help_wanted = Signal(str)

    def __init__(self, theme: Theme, *, full: bool, carriers: bool) -> None:
        super().__init__()
        self._full, self._carriers = full, carriers
        self.setMinimumHeight(theme.em(1.9))  # a line that is pressed together is worse than a longer panel
        self.mark = StateMark(theme.colours, theme.em(1.4))
        self._name = Label("", "small-strong" if not full else "strong")
        self._state = Label("", "small")
        self._asks = Label("", "small")
        self._because = Label("", "small-text")
        self._source = Label("", "small")
        words = QVBoxLayout()
        words.setContentsMargins(0, 1, 0, 9 if not full else 16)
        words.setSpacing(1)
        if full:
            self._help = button("?", lambda: self.help_wanted.emit(str(self.property("guide"))), kind="help")
            head = row(self._name, self._help)
            head.setStretch(0, 1)
            words.addLayout(head)
            words.addWidget(self._state)
        else:
            top = QHBoxLayout()
            top.setSpacing(8)
            top.addWidget(self._name, 1)
            self._state.setWordWrap(False)
            top.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
            words.addLayout(top)
        for label in (self._asks, self._because, self._source):
            words.addWidget(label)
        box = QGridLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setHorizontalSpacing(10)
        box.addWidget(self.mark, 0, 0)
        box.addLayout(words, 0, 1)
        box.setColumnStretch(1, 1)
        self._asks.setVisible(full)
        self._source.setVisible(full)

    def show_element(self, element: Element, above: str, below: str) -> None:
        """Shows an element between its neighbours."""
        self.mark.show_state(element.state, above, below)
        tone = element.state if element.state in ("indicated", "not_indicated") else "open"
        self._name.setText(say(element.name))
        self._state.setText(say(element.state))
        self._state.set_tone(tone)
        carried = [sign.label for sign in element.carried]
        text = " · ".join(carried)
        if not self._full:
            more = f"  {isolated(f'+{len(carried) - 1}')}" if len(carried) > 1 else ""
            text = carried[0] + more if carried else ""
        if element.implied and text:
            text = self.tr("Implied by: {signs}").format(signs=text)
        self._because.setText(text)
        self._because.setVisible(bool(text) and self._carriers)
        self.setProperty("guide", f"element:{element.name}")
        if self._full:
            self._help.setAccessibleName(self.tr("What is this? {element}").format(element=say(element.name)))
            self._help.setObjectName(f"help-{element.name}")
            self._asks.setText(say(element.name, "asks"))
            self._source.setText(element.source)
        self.setAccessibleName(f"{say(element.name)}: {say(element.state)}. {text}")


class Chain(QWidget):
    """Elements below each other, tied together. `carriers`: with the signs that carry each. `full`: with the rule's
    source and a key to what the element means."""

    help_wanted = Signal(str)

    def __init__(self, theme: Theme, count: int, *, full: bool = False, carriers: bool = True) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.links = [Link(theme, full=full, carriers=carriers) for _ in range(count)]
        for link in self.links:
            column.addWidget(link)
            link.help_wanted.connect(self.help_wanted)

    def show_elements(self, elements: Sequence[Element]) -> None:
        """Shows as many elements as there are links."""
        states = ["", *(each.state for each in elements), ""]
        for at, (link, element) in enumerate(zip(self.links, elements, strict=True)):
            link.show_element(element, states[at], states[at + 2])
