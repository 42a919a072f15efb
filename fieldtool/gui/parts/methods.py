"""The ILO method beside the element test, each under its own name; where they disagree, that they do and why."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldtool.domain.assessment import Wording
from fieldtool.gui.findings import Findings
from fieldtool.gui.parts.boxes import Card, Fold, row
from fieldtool.gui.parts.label import Chip, Label, isolated
from fieldtool.gui.words import say


class MethodCard(Card):
    """Two lines to compare, then why they differ, then the six dimensions for whoever wants to see them."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("methods")
        self._element, self._ilo = Chip("", name="element-state"), Chip("", name="ilo-state")
        self._differ = QWidget()
        differ = QVBoxLayout(self._differ)
        differ.setContentsMargins(0, 2, 0, 2)
        differ.setSpacing(3)
        self._why_title = Label("", "strong", name="ilo-differs")
        self._why, self._where = Label("", name="ilo-why"), Label("", "quiet", name="ilo-where")
        for label in (self._why_title, self._why, self._where):
            differ.addWidget(label)
        self._list = Label("", "small")
        self._dimensions = Label("", "small-text")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._dimensions)
        column.addWidget(self._list)
        self.add(
            Label(self.tr("Two methods, side by side"), "section"),
            row(Label(self.tr("Element test (the Protocol, art. 3)")), self._element),
            row(Label(self.tr("ILO and European Commission method (2009)")), self._ilo),
            self._differ,
            Fold(self.tr("The six dimensions of the ILO method"), inside, name="ilo-dimensions"),
        )

    def show_findings(self, found: Findings, wording: Wording) -> None:
        """Shows both, and why they differ where they do."""
        for chip, state in ((self._element, found.trafficking), (self._ilo, found.ilo_conclusion)):
            chip.setText(say(state).capitalize())
            chip.set_tone(state if state in ("indicated", "not_indicated") else "open")
        self._differ.setVisible(bool(found.disagreement) or found.ilo_conclusion == "strengths_not_available")
        if found.disagreement:
            said = wording[found.disagreement]
            self._why_title.setText(said.title)
            self._why.setText(said.text)
            self._where.setText(self._where_they_part(found))
        elif found.ilo_conclusion == "strengths_not_available":
            said = wording["reply.strengths_not_available"]
            self._why_title.setText(said.title)
            self._why.setText(said.text)
            self._where.setText("")
        self._where.setVisible(bool(self._where.text()))
        self._dimensions.setText(
            "\n".join(f"{say(name, 'group')}: {say(state)}" for name, state in found.ilo_dimensions)
        )
        lists = ", ".join(say(one, "list") for one in found.ilo_list.split("+"))
        self._list.setText(
            self.tr("List: {list}. {source}").format(list=isolated(lists), source="ILO-EC 2009")
        )

    def _where_they_part(self, found: Findings) -> str:
        """The dimensions the ILO method misses, or the elements the answers exclude and with which answers."""
        if found.trafficking == "indicated":
            missing = [say(name, "group") for name, state in found.ilo_dimensions if state != "indicated"]
            return self.tr("What the ILO method misses here: {parts}.").format(parts=", ".join(missing))
        parts = []
        for element in found.chain:
            if element.state == "not_indicated":
                signs = " · ".join(sign.label for sign in element.carried[:3])
                parts.append(f"{say(element.name)} ({signs})" if signs else say(element.name))
        return self.tr("What the answers exclude in the element test: {parts}.").format(
            parts=", ".join(parts)
        )
