"""What an officer decides beside the assessment: grounds, reasons, how it differs, and what a second person says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from fieldtool.domain.assessment import Conclusion
from fieldtool.domain.decisions import Determination, Grounds, SecondReader
from fieldtool.domain.determining import Standing, differs, second_reader
from fieldtool.gui.parts.boxes import Banner, Card, Fold, emptied, row, rule
from fieldtool.gui.parts.buttons import Field, button, combo, words
from fieldtool.gui.parts.label import Chip, Label, isolated
from fieldtool.gui.words import moment, say

CRIMES = ("trafficking", "smuggling")


@dataclass(frozen=True, slots=True)
class Decided:
    """What the card shows: the determinations of a case, who looks at them, and what the answers point to."""

    determinations: tuple[Determination, ...]
    standing: Standing
    officer: str
    assessed: Mapping[str, str]


class DecisionCard(Card):
    """Nothing here is filled in from the assessment: the tool points, a person decides."""

    determined = Signal(object, object, str)  # Grounds, Grounds, reasons
    opinion_given = Signal(str, bool, str)  # id of a determination, agrees, words

    def __init__(self) -> None:
        super().__init__()
        grounds = [
            (one.value, say(one)) for one in (Grounds.PENDING, Grounds.REASONABLE_GROUNDS, Grounds.NO_GROUNDS)
        ]
        self._now: Decided | None = None
        self._boxes: dict[str, QComboBox] = {
            crime: combo(grounds, name=f"determine-{crime}") for crime in CRIMES
        }
        self._reasons = words("determine-reasons", lines=3)
        self._differs = Label("", "quiet", name="determine-differs")
        self._second_needed = Banner("warning", name="determine-second")
        self._holds = QVBoxLayout()
        self._holds.setSpacing(6)
        self._history = Label("", "small-text", name="determinations")
        self._fold = Fold(self.tr("Everything decided so far"), self._history, name="determinations-fold")
        for box in self._boxes.values():
            box.currentIndexChanged.connect(self._compare)
        self.add(
            Label(self.tr("What you decide"), "section"),
            self._holds,
            self._second_opinion(),
            Field(say("trafficking"), self._boxes["trafficking"]),
            Field(say("smuggling"), self._boxes["smuggling"]),
            self._differs,
            self._second_needed,
            Field(
                self.tr("Reasons"),
                self._reasons,
                self.tr("One sentence is enough. They stand beside the assessment."),
            ),
            row(
                button(
                    self.tr("Keep my decision"), self._on_determined, kind="primary", name="determine-button"
                ),
                None,
            ),
            self._fold,
        )

    def _second_opinion(self) -> QWidget:
        self._second = QWidget()
        column = QVBoxLayout(self._second)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._opinion = words("opinion-words", lines=2)
        column.addWidget(
            Field(
                self.tr("Your second opinion"),
                self._opinion,
                self.tr("Read the answers first, then the reasons. One sentence is enough."),
            )
        )
        column.addLayout(
            row(
                button(self.tr("I agree"), lambda: self._on_opinion(True), name="opinion-agree"),
                button(self.tr("I do not agree"), lambda: self._on_opinion(False), name="opinion-disagree"),
                None,
            )
        )
        column.addWidget(rule())
        return self._second

    def forget(self) -> None:
        """Empties what was typed: another case is shown."""
        self._reasons.setPlainText("")
        self._opinion.setPlainText("")
        self._now = None

    def show_decided(self, decided: Decided) -> None:
        """Shows what holds, what waits, and what was said about it."""
        fresh = self._now is None
        self._now = decided
        self._show_standing(decided)
        lines = [self._told(one, decided.standing) for one in reversed(decided.determinations)]
        self._history.setText("\n\n".join(lines))
        self._fold.setVisible(bool(lines))
        newest = decided.determinations[-1] if decided.determinations else None
        shown = decided.standing.holds or newest
        if shown is not None and fresh:
            for crime, box in self._boxes.items():
                box.setCurrentIndex(box.findData(getattr(shown, crime).value))
        elif fresh:
            for box in self._boxes.values():
                box.setCurrentIndex(0)
        self._second.setVisible(newest is not None and newest.officer != decided.officer)
        self._compare()

    def _show_standing(self, decided: Decided) -> None:
        emptied(self._holds)
        stands = decided.standing
        for one, title, tone in (
            (stands.waits, self.tr("Waits for a second person"), "warning"),
            (stands.holds, self.tr("Holds now"), "accent"),
        ):
            if one is None:
                continue
            if one is stands.holds and stands.waits is not None:
                self._holds.addSpacing(8)
            self._holds.addLayout(row(Chip(title, tone), None))
            self._holds.addWidget(Label(self._told(one, stands), "small-text"))
            if one is stands.waits:
                why = say(one.needs_second.value, "second")
                who = (
                    self.tr("Another officer unlocks this laptop with their own passphrase and reads it.")
                    if one.officer == decided.officer
                    else self.tr("You can say below how you see it.")
                )
                meanwhile = self.tr("Until somebody agrees, it does not hold.")
                self._holds.addWidget(Label(f"{why} {meanwhile} {who}", "small"))
        if stands.holds is not None or stands.waits is not None:
            self._holds.addWidget(rule())

    def _told(self, one: Determination, stands: Standing) -> str:
        decided = self.tr("{when}, officer {officer}. {trafficking}: {t}. {smuggling}: {s}.").format(
            when=isolated(moment(one.at)),
            officer=isolated(one.officer),
            trafficking=say("trafficking", "short"),
            t=say(one.trafficking),
            smuggling=say("smuggling", "short"),
            s=say(one.smuggling),
        )
        lines = [decided, one.reasons]
        for opinion in stands.said_about(one):
            text = (
                self.tr("{when}, officer {officer} agrees: {words}")
                if opinion.agrees
                else self.tr("{when}, officer {officer} does not agree: {words}")
            )
            lines.append(
                text.format(
                    when=isolated(moment(opinion.at)), officer=isolated(opinion.officer), words=opinion.words
                )
            )
        return "\n".join(lines)

    def _compare(self) -> None:
        """Says neutrally where the decision and the assessment differ, and when a second person will have to read it."""
        now = self._now
        if now is None:
            return
        chosen = {crime: Grounds(str(box.currentData())) for crime, box in self._boxes.items()}
        lines = []
        for crime in CRIMES:
            undecided = chosen[crime] is Grounds.PENDING  # says nothing yet, so nothing differs
            if not undecided and differs(chosen[crime], Conclusion(now.assessed[crime])):
                lines.append(
                    self.tr("{crime}: the assessment says “{state}”, you decide “{grounds}”.").format(
                        crime=say(crime, "short"), state=say(now.assessed[crime]), grounds=say(chosen[crime])
                    )
                )
        if lines:
            lines.append(self.tr("You may know more than the answers do. Say in your reasons what it is."))
        self._differs.setText("\n".join(lines))
        self._differs.setVisible(bool(lines))
        needs = second_reader(
            now.standing.holds,
            chosen["trafficking"],
            chosen["smuggling"],
            Conclusion(now.assessed["trafficking"]),
        )
        asked = ""
        if needs is not SecondReader.NOT_NEEDED:
            why = say(needs.value, "second")
            asked = why + " " + self.tr("It is kept, and holds when another officer has read it and agrees.")
        self._second_needed.say(asked)

    def _on_determined(self) -> None:
        chosen = [Grounds(str(box.currentData())) for box in self._boxes.values()]
        self.determined.emit(chosen[0], chosen[1], self._reasons.toPlainText())

    def _on_opinion(self, agrees: bool) -> None:
        if self._now is not None and self._now.determinations:
            newest = self._now.determinations[-1]
            self.opinion_given.emit(newest.id, agrees, self._opinion.toPlainText())
