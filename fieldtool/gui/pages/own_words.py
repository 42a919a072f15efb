"""Between the first passphrase and the vault: an officer chooses words of their own before anything else can be done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldtool.domain.errors import FieldToolError
from fieldtool.gui.parts.asking import PassphraseField
from fieldtool.gui.parts.boxes import Banner, Card, row
from fieldtool.gui.parts.buttons import Field, button
from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.theme import Theme
from fieldtool.gui.told import told


class OwnWordsPage(QWidget):
    """`chosen` carries the first passphrase and the officer's own."""

    chosen = Signal(str, str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setObjectName("page-own-words")
        self._problem = Banner("danger", name="own-words-problem")
        self.first = PassphraseField("own-words-first")
        self.own = PassphraseField("own-words-own")
        self.again = PassphraseField("own-words-again")
        self.again.returnPressed.connect(self._give)
        self._go = button(self.tr("Use my own words"), self._give, kind="primary", name="own-words-go")
        card = Card(padding=32, gap=14)
        card.setFixedWidth(theme.em(34))
        card.add(
            Label(self.tr("Welcome, {name}").format(name=isolated(name)), "title"),
            Label(
                self.tr(
                    "Whoever added you knows your first words. Choose your own now: only they open the vault in your name, "
                    "and only with them you sign."
                ),
                "quiet",
            ),
            self._problem,
            Field(self.tr("The first words you were given"), self.first),
            Field(
                self.tr("Your own passphrase"),
                self.own,
                self.tr(
                    "At least five words that do not belong together. Write them on paper, learn them, burn the paper."
                ),
            ),
            Field(self.tr("Your own passphrase again"), self.again),
            row(None, self._go),
        )
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(row(None, card, None))
        outer.addStretch(3)
        self.setFocusProxy(self.first)

    def show_problem(self, error: FieldToolError) -> None:
        """Says why nothing was changed."""
        self._go.setEnabled(True)
        self._problem.say(told(error))
        self.first.setFocus()

    def _give(self) -> None:
        first, own, again = self.first.taken(), self.own.taken(), self.again.taken()
        if own != again:
            self._problem.say(self.tr("The two differ: nothing was changed. Type all three again."))
            self.first.setFocus()
            return
        self._problem.say("")
        self._go.setEnabled(False)
        self.chosen.emit(first, own)
