"""What the answers point to, why, and what is open; and beside it what the officer decides, with reasons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from fieldtool.domain.decisions import Determination, Grounds
from fieldtool.gui.findings import Findings, Sign, findings
from fieldtool.gui.page import CaseContext, Page, Room
from fieldtool.gui.parts.boxes import Banner, Card, Fold, Scrolled, emptied, row
from fieldtool.gui.parts.buttons import Field, button, combo, words
from fieldtool.gui.parts.chain import Chain
from fieldtool.gui.parts.circuit import Circuit
from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.words import moment, say

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk

OPEN_SHOWN = 8


@dataclass(frozen=True, slots=True)
class _Standing:
    found: Findings
    decided: Sequence[Determination]


class AssessmentPage(Page):
    """A picture first, then words, then the officer."""

    name = "assessment"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._case: CaseContext | None = None
        self.header(
            self.tr("Assessment"),
            self.tr("It points, at the level of reasonable grounds. It never proves, and it never decides."),
        )
        self._attention = Banner("warning", name="assessment-attention")
        self._circuit = Circuit(room.theme)
        picture = Card()
        picture.add(self._circuit)
        self._trafficking = Chain(room.theme, 4, full=True)
        self._smuggling = Chain(room.theme, 5, full=True)
        why = Card()
        self._because = {crime: Label("", "quiet") for crime in ("trafficking", "smuggling")}
        chains = QHBoxLayout()
        chains.setSpacing(24)
        for crime, chain in (("trafficking", self._trafficking), ("smuggling", self._smuggling)):
            side = QVBoxLayout()
            side.setSpacing(10)
            side.addWidget(Label(say(crime), "strong"))
            side.addWidget(chain)
            side.addWidget(self._because[crime])
            side.addStretch(1)
            chains.addLayout(side, 1)
        why.add(Label(self.tr("What carries it, and where the rule comes from"), "section"), chains)
        self._needs = Label("", name="needs")
        self._needs_card = _titled(self.tr("Needed now, whatever the label"), self._needs)
        self._next = QVBoxLayout()
        self._next.setSpacing(10)
        nexts = Card()
        nexts.add(Label(self.tr("What to ask or look at next"), "section"), self._next)
        self._ilo = Label("", "body", name="ilo")
        self._ilo_dimensions = Label("", "small")
        ilo = _titled(self.tr("Beside it: the ILO and European Commission method (2009)"), self._ilo)
        ilo.add(Fold(self.tr("Its dimensions"), self._ilo_dimensions))
        self._rules = Label("", "small")
        left = QVBoxLayout()
        left.setSpacing(16)
        for card in (why, nexts, ilo):
            left.addWidget(card)
        left.addWidget(self._rules)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(16)
        right.addWidget(self._officer())
        right.addWidget(self._needs_card)
        right.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addLayout(left, 3)
        both.addLayout(right, 2)
        scrolled = Scrolled()
        scrolled.add(self._attention, picture, both)
        scrolled.column.addStretch(1)
        self.column.addWidget(scrolled, 1)

    def _officer(self) -> Card:
        grounds = [
            (one.value, say(one)) for one in (Grounds.PENDING, Grounds.REASONABLE_GROUNDS, Grounds.NO_GROUNDS)
        ]
        self._decide_trafficking = combo(grounds, name="determine-trafficking")
        self._decide_smuggling = combo(grounds, name="determine-smuggling")
        self._reasons = words("determine-reasons", lines=3)
        self._history = Label("", "small", name="determinations")
        card = Card()
        card.add(
            Label(self.tr("What you decide"), "section"),
            Field(say("trafficking"), self._decide_trafficking),
            Field(say("smuggling"), self._decide_smuggling),
            Field(
                self.tr("Reasons"),
                self._reasons,
                self.tr("One sentence is enough. They stand beside the assessment."),
            ),
            row(
                button(self.tr("Keep my decision"), self._determine, kind="primary", name="determine-button"),
                None,
            ),
            self._history,
        )
        return card

    def show_page(self, about: object = None) -> None:
        if isinstance(about, CaseContext):
            if self._case is None or self._case.case_id != about.case_id:
                self._reasons.setPlainText("")
            self._case = about
        self._read()

    def on_changed(self, case_id: str) -> None:
        if self._case is not None and case_id == self._case.case_id and self.isVisible():
            self._read()

    def _read(self) -> None:
        case = self._case
        if case is None:
            return

        def read(desk: Desk) -> _Standing:
            return _Standing(
                findings(desk.assessment(case.case_id), desk.catalogue),
                desk.read(case.case_id).determinations,
            )

        self.title.setText(self.tr("Assessment") + "  ·  " + isolated(case.number))
        self.ask(read, self._show)

    def _show(self, standing: _Standing) -> None:
        found = standing.found
        self._attention.say(self._attentions(found))
        self._circuit.show_findings(found)
        self._trafficking.show_elements(found.trafficking_elements)
        self._smuggling.show_elements(found.smuggling_elements)
        for crime, label in self._because.items():
            sets = [" + ".join(self._name(sign) for sign in each) for each in found.because[crime]]
            label.setText(
                self.tr("Each of these alone carries it:") + "\n" + "\n".join(f"•  {one}" for one in sets)
                if sets
                else ""
            )
            label.setVisible(bool(sets))
        self._needs.setText("\n".join(f"•  {sign.label}" for sign in found.needs))
        self._needs_card.setVisible(bool(found.needs))
        emptied(self._next)
        for sign in (*found.ask_first, *found.next)[:OPEN_SHOWN]:
            self._next.addLayout(_suggestion(sign))
        if not found.next and not found.ask_first:
            self._next.addWidget(Label(self.tr("No open question can change this any more."), "quiet"))
        self._show_ilo(found)
        self._rules.setText(self.tr("Rules: {rules}").format(rules=isolated(found.rules)))
        self._show_decided(standing.decided)

    def _attentions(self, found: Findings) -> str:
        said = []
        if found.smuggled_then_trafficked:
            said.append(self.tr("Smuggled first, then trafficked: both hold."))
        if found.at_risk:
            said.append(
                self.tr("At risk: there are signs that it may come to trafficking. Offer a referral.")
            )
        if found.labour_exploitation:
            said.append(self.tr("Exploited at work without trafficking: labour rights help is another way."))
        if found.presumed_child:
            said.append(self.tr("Age in doubt: the person is presumed to be a child."))
        if found.aggravating:
            said.append(
                self.tr("Aggravated smuggling: {signs}.").format(
                    signs=", ".join(s.label for s in found.aggravating)
                )
            )
        for clash in found.contradictions:
            both = self.tr(" and ").join(f"“{sign.label}”" for sign in clash)
            said.append(
                self.tr("These do not fit together; people may still be telling the truth: {both}").format(
                    both=both
                )
            )
        return "\n".join(said)

    def _show_ilo(self, found: Findings) -> None:
        state = found.ilo_conclusion
        words_ = self.tr("It says: {state}.").format(state=say(state))
        if found.disagrees:
            words_ += " " + self.tr(
                "The two methods do not agree here. Read both, and say in your reasons which you follow."
            )
        self._ilo.setText(words_)
        lines = [f"{say(name)}: {say(each)}" for name, each in found.ilo_dimensions]
        self._ilo_dimensions.setText("\n".join(lines))

    def _show_decided(self, decided: Sequence[Determination]) -> None:
        lines = []
        for one in reversed(decided):
            lines.append(
                f"{isolated(moment(one.at))}  {say('trafficking', 'short')}: {say(one.trafficking)}. "
                f"{say('smuggling', 'short')}: {say(one.smuggling)}.\n{one.reasons}"
            )
        self._history.setText("\n\n".join(lines))
        self._history.setVisible(bool(lines))
        if decided and not self._reasons.toPlainText():
            newest = decided[-1]
            for box, value in (
                (self._decide_trafficking, newest.trafficking),
                (self._decide_smuggling, newest.smuggling),
            ):
                box.setCurrentIndex(box.findData(value.value))

    def _name(self, sign: Sign) -> str:
        return say("age") if sign.id == "age" else sign.label

    def _determine(self) -> None:
        case = self._case
        if case is None:
            return
        trafficking = Grounds(str(self._decide_trafficking.currentData()))
        smuggling = Grounds(str(self._decide_smuggling.currentData()))
        reasons = self._reasons.toPlainText()

        def done(made: Determination) -> None:
            self._reasons.setPlainText("")
            self.saved.emit(made.at)
            self.noted.emit(self.tr("Your decision is kept, with the assessment beside it."))
            self.changed.emit(case.case_id)
            self._read()

        self.ask(
            lambda desk: desk.determine(
                case.case_id, trafficking=trafficking, smuggling=smuggling, reasons=reasons
            ),
            done,
        )


def _titled(title: str, label: Label) -> Card:
    card = Card()
    card.add(Label(title, "section"), label)
    return card


def _suggestion(sign: Sign) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(1)
    column.addWidget(Label(sign.label, "strong"))
    if sign.ask:
        column.addWidget(Label(sign.ask, "quiet"))
    return column
