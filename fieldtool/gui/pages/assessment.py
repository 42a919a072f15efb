"""What the answers point to, why, and what is open; and beside it what the officer decides, with reasons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldtool.domain.assessment import Wording
from fieldtool.domain.decisions import Determination, Grounds, SecondReader
from fieldtool.gui.findings import Findings, Sign, findings, with_what_ifs
from fieldtool.gui.page import CaseContext, Page, Room
from fieldtool.gui.parts.boxes import Banner, Card, Columns, Fold, Scrolled, emptied, row
from fieldtool.gui.parts.buttons import button
from fieldtool.gui.parts.chain import Chain
from fieldtool.gui.parts.circuit import Circuit
from fieldtool.gui.parts.decision import Decided, DecisionCard
from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.parts.methods import MethodCard
from fieldtool.gui.words import day, say

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk

ASK_NOW = 3
FIRST_SHOWN = 7
OPEN_SHOWN = 6


@dataclass(frozen=True, slots=True)
class _Standing:
    found: Findings
    wording: Wording
    decided: Decided
    kept_under: str


class AssessmentPage(Page):
    """A picture first, then words, then the officer."""

    name = "assessment"
    guide = "topic:reading"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._case: CaseContext | None = None
        self.header(
            self.tr("Assessment"),
            self.tr("It points, at the level of reasonable grounds. It never proves, and it never decides."),
        )
        self._attention = Banner("warning", name="assessment-attention")
        self._circuit = Circuit(room.theme)
        self._caution = Label("", "quiet", name="assessment-caution")
        picture = Card()
        self._ask_now = Label("", "body", name="assessment-ask-now")
        picture.add(self._circuit, self._ask_now, self._caution)
        self._needs = Label("", name="needs")
        self._needs_card = _titled(self.tr("Needed now, whatever the label"), self._needs)
        self._methods = MethodCard()
        self._grey = QVBoxLayout()
        self._grey.setSpacing(12)
        self._grey_card = Card()
        self._grey_card.add(Label(self.tr("Worth a second look"), "section"), self._grey)
        self._rules = Label("", "small", name="assessment-rules")
        rules = row(
            self._rules,
            button(
                self.tr("The rules"), lambda: self.wanted.emit("rules", None), kind="quiet", name="to-rules"
            ),
        )
        rules.setStretch(0, 1)
        left = QVBoxLayout()
        left.setSpacing(16)
        for card in (self._why(), self._next_card(), self._methods, self._grey_card):
            left.addWidget(card)
        left.addLayout(rules)
        left.addStretch(1)
        self._decision = DecisionCard()
        self._decision.determined.connect(self._determine)
        self._decision.opinion_given.connect(self._give_opinion)
        right = QVBoxLayout()
        right.setSpacing(16)
        right.addWidget(self._needs_card)
        right.addWidget(self._decision)
        right.addStretch(1)
        both = Columns(self.room.theme.em(50), left, right, shares=(3, 2))
        scrolled = Scrolled()
        scrolled.add(self._attention, picture, both)
        scrolled.column.addStretch(1)
        self.column.addWidget(scrolled, 1)

    def _why(self) -> Card:
        theme = self.room.theme
        self._trafficking = Chain(theme, 4, full=True)
        self._smuggling = Chain(theme, 5, full=True)
        self._because = {crime: Label("", "quiet") for crime in ("trafficking", "smuggling")}
        self._what_if = Label("", "small-text", name="what-if")
        self._what_if_fold = Fold(
            self.tr("What would change it: take one answer away"), self._what_if, name="what-if-fold"
        )
        chains = QHBoxLayout()
        chains.setSpacing(24)
        for crime, chain in (("trafficking", self._trafficking), ("smuggling", self._smuggling)):
            side = QVBoxLayout()
            side.setSpacing(10)
            side.addWidget(Label(say(crime), "strong"))
            side.addWidget(chain)
            chain.help_wanted.connect(lambda key: self.wanted.emit("guide", key))
            side.addWidget(self._because[crime])
            side.addStretch(1)
            chains.addLayout(side, 1)
        why = Card()
        why.add(
            Label(self.tr("What carries it, and where the rule comes from"), "section"),
            chains,
            self._what_if_fold,
        )
        return why

    def _next_card(self) -> Card:
        self._first, self._next = QVBoxLayout(), QVBoxLayout()
        self._first.setSpacing(2)
        self._next.setSpacing(10)
        self._first_part = QWidget()
        first = QVBoxLayout(self._first_part)
        first.setContentsMargins(0, 0, 0, 4)
        first.setSpacing(4)
        first.addWidget(Label(self.tr("First: safety and trust"), "strong"))
        first.addLayout(self._first)
        self._then = Label(self.tr("Then: what can still change it"), "strong")
        card = Card()
        card.add(
            Label(self.tr("What to ask or look at next"), "section"),
            self._first_part,
            self._then,
            self._next,
        )
        return card

    def show_page(self, about: object = None) -> None:
        if isinstance(about, CaseContext):
            if self._case is None or self._case.case_id != about.case_id:
                self._decision.forget()
            self._case = about
        self._read()

    def on_changed(self, case_id: str) -> None:
        if self._case is not None and case_id == self._case.case_id and self.isVisible():
            self._read()

    def _read(self) -> None:
        case = self._case
        if case is None:
            return
        shelf, language = self.room.shelf, self.room.settings.now.language

        def read(desk: Desk) -> _Standing:
            file, words = desk.read(case.case_id), shelf.catalogue(language)
            assessment = desk.assessment(case.case_id)
            found = with_what_ifs(findings(assessment, words), assessment, words)
            assessed = {"trafficking": found.trafficking, "smuggling": found.smuggling}
            decided = Decided(tuple(file.determinations), file.standing, desk.officer.number, assessed)
            kept_under = ""
            if file.assessments:
                last = file.assessments[-1]
                under = f"{last.rules} {last.rules_version}"
                kept_under = "" if under == found.rules else f"{under} ({day(last.at)})"
            return _Standing(found, shelf.wording(language), decided, kept_under)

        self.title.setText(self.tr("Assessment") + "  ·  " + isolated(case.number))
        self.ask(read, self._show)

    def _show(self, standing: _Standing) -> None:
        found, wording = standing.found, standing.wording
        self._attention.say(self._attentions(found))
        self._circuit.show_findings(found)
        ask = dict.fromkeys(sign.label for sign in (*found.ask_first, *found.next))
        self._ask_now.setText(
            self.tr("Ask next: {signs}").format(signs="  ·  ".join(list(ask)[:ASK_NOW])) if ask else ""
        )
        self._ask_now.setVisible(bool(ask))
        settled = found.trafficking == "indicated"
        caution = wording["caution.points" if settled else "caution.not_seen"]
        self._caution.setText(f"{caution.title}. {caution.text}")
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
        self._show_what_if(found)
        self._needs.setText("\n".join(f"•  {sign.label}" for sign in found.needs))
        self._needs_card.setVisible(bool(found.needs))
        self._show_next(found)
        self._methods.show_findings(found, wording)
        self._show_grey(found, wording)
        rules = self.tr("Rules: {rules}.").format(rules=isolated(found.rules))
        if standing.kept_under:
            rules += " " + self.tr("The last kept assessment used {rules}.").format(
                rules=isolated(standing.kept_under)
            )
        self._rules.setText(rules)
        self._decision.show_decided(standing.decided)

    def _show_what_if(self, found: Findings) -> None:
        lines = []
        for sign, trafficking, smuggling in found.what_if:
            then = [
                f"{say(crime, 'short')}: {say(state)}"
                for crime, state, now in (
                    ("trafficking", trafficking, found.trafficking),
                    ("smuggling", smuggling, found.smuggling),
                )
                if state != now
            ]
            lines.append(
                self.tr("Without “{sign}” ({reply}):  {then}").format(
                    sign=sign.label, reply=say(sign.reply), then=", ".join(then)
                )
            )
        if not lines:
            lines.append(
                self.tr("No single answer carries it alone: whichever is taken away, the rest is enough.")
            )
        self._what_if.setText("\n".join(lines))

    def _show_next(self, found: Findings) -> None:
        emptied(self._first)
        emptied(self._next)
        self._first_part.setVisible(bool(found.ask_first))
        for sign in found.ask_first[:FIRST_SHOWN]:
            self._first.addWidget(Label(f"•  {sign.label}"))
        first = {sign.id for sign in found.ask_first}
        rest = [sign for sign in found.next if sign.id not in first]
        for sign in rest[:OPEN_SHOWN]:
            self._next.addLayout(_suggestion(sign))
        self._then.setVisible(bool(found.ask_first) and bool(rest))
        if not rest:
            self._next.addWidget(Label(self.tr("No open question can change this any more."), "quiet"))

    def _show_grey(self, found: Findings, wording: Wording) -> None:
        emptied(self._grey)
        for key in found.grey_zones:
            said = wording[key]
            column = QVBoxLayout()
            column.setSpacing(1)
            column.addWidget(Label(said.title, "strong"))
            column.addWidget(Label(said.text))
            column.addWidget(Label(said.source, "small"))
            self._grey.addLayout(column)
        self._grey_card.setVisible(bool(found.grey_zones))

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

    def _name(self, sign: Sign) -> str:
        return say("age") if sign.id == "age" else sign.label

    def _determine(self, trafficking: Grounds, smuggling: Grounds, reasons: str) -> None:
        case = self._case
        if case is None:
            return

        def done(made: Determination) -> None:
            self._decision.forget()
            self.saved.emit(made.at)
            waits = made.needs_second is not SecondReader.NOT_NEEDED
            self.noted.emit(
                self.tr("Your decision is kept. It holds when another officer has read it and agrees.")
                if waits
                else self.tr("Your decision is kept, with the assessment beside it.")
            )
            self.changed.emit(case.case_id)
            self._read()

        self.ask(
            lambda desk: desk.determine(
                case.case_id, trafficking=trafficking, smuggling=smuggling, reasons=reasons
            ),
            done,
        )

    def _give_opinion(self, determination_id: str, agrees: bool, words: str) -> None:
        case = self._case
        if case is None:
            return

        def done(_: object) -> None:
            self._decision.forget()
            self.noted.emit(self.tr("Your second opinion is kept, under your number."))
            self.changed.emit(case.case_id)
            self._read()

        self.ask(
            lambda desk: desk.deciding.give_opinion(
                case.case_id, determination_id, agrees=agrees, words=words
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
