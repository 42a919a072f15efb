"""What the answers point to so far, beside the conversation: two chains, and what to ask next."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldtool.gui.findings import Findings
from fieldtool.gui.parts.boxes import Card, Scrolled, emptied, row, rule
from fieldtool.gui.parts.chain import Chain
from fieldtool.gui.parts.label import Chip, Label
from fieldtool.gui.theme import Theme
from fieldtool.gui.words import say

ASKED_NEXT = 3


class AssessmentPanel(Card):
    """Live, small, calm. It never says more than "points to"."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(padding=0, gap=0)
        self.setFixedWidth(theme.em(20.5))
        self.setObjectName("assessment-panel")
        scrolled = Scrolled(gap=6, margin=16)
        scrolled.setObjectName("assessment-scroll")
        self.add(scrolled)
        self._trafficking = Chip(name="trafficking-state")
        self._trafficking_chain = Chain(theme, 3)
        self._child = Label("", "small", name="child-line")
        self._smuggling = Chip(name="smuggling-state")
        # Each element of smuggling is asked in one question of the same words: saying it twice helps nobody.
        self._smuggling_chain = Chain(theme, 5, carriers=False)
        self._also = Label("", "small", name="also-line")
        self._next_title = Label(self.tr("Ask next"), "strong")
        self._next = QVBoxLayout()
        self._next.setSpacing(8)
        scrolled.add(
            Label(self.tr("What the answers point to"), "section"),
            row(Label(say("trafficking", "short"), "strong", wrap=False), None, self._trafficking),
            self._child,
            self._trafficking_chain,
            rule(),
            row(Label(say("smuggling", "short"), "strong", wrap=False), None, self._smuggling),
            self._smuggling_chain,
            self._also,
            rule(),
            self._next_title,
            self._next,
        )
        scrolled.column.addStretch(1)

    def show_findings(self, found: Findings) -> None:
        """Shows what the answers point to now."""
        for chip, state in ((self._trafficking, found.trafficking), (self._smuggling, found.smuggling)):
            chip.setText(say(state).capitalize())
            chip.set_tone(state)
        self._trafficking_chain.show_elements(found.chain)
        self._smuggling_chain.show_elements(found.smuggling_elements)
        child = ""
        if found.presumed_child:
            child = self.tr("Age in doubt: presumed a child, so no means are needed.")
        elif found.child:
            child = self.tr("A child: no means are needed.")
        elif found.child is None:
            child = self.tr("Age not known yet.")
        self._child.setText(child)
        self._child.setVisible(bool(child))
        also = [
            words
            for holds, words in (
                (found.smuggled_then_trafficked, self.tr("Smuggled first, then trafficked.")),
                (found.at_risk, self.tr("At risk: signs that it may come to trafficking.")),
                (found.labour_exploitation, self.tr("Exploited at work: labour rights help.")),
                (bool(found.aggravating), self.tr("Danger or cruelty on the way.")),
                (bool(found.contradictions), self.tr("Two answers do not fit together; see Assessment.")),
            )
            if holds
        ]
        self._also.setText("\n".join(also))
        self._also.setVisible(bool(also))
        emptied(self._next)
        wanted = (*found.ask_first, *found.next)[:ASKED_NEXT]
        self._next_title.setVisible(bool(wanted))
        for sign in wanted:
            self._next.addWidget(_Suggestion(sign.label, sign.ask))


class _Suggestion(QWidget):
    def __init__(self, label: str, ask: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(label, "small-strong"))
        if ask:
            column.addWidget(Label(ask, "small"))
