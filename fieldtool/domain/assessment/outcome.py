"""The assessment: what the rules say about one person's answers, and why. It points; an officer decides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from fieldtool.domain.assessment.age import Age
from fieldtool.domain.assessment.asking import order, safety_items
from fieldtool.domain.assessment.exact import Sets
from fieldtool.domain.assessment.known import Known
from fieldtool.domain.assessment.many import Summary
from fieldtool.domain.assessment.published import published
from fieldtool.domain.assessment.reply import Conclusion, Reply
from fieldtool.domain.assessment.rulefile import ELEMENTS, SMUGGLING_ELEMENTS
from fieldtool.domain.assessment.rules import Mode, RuleSet

CRIMES = ("trafficking", "smuggling")
NOT_REQUIRED = "not_required"
NO_STRENGTHS = "strengths_not_available"


@dataclass(frozen=True, slots=True)
class ElementFinding:
    """What the rules say about one element, and what carries it.

    `because`: minimal sets of answers (the age under the name "age"). `implied_by`: the yes answers that
    imply the element without being its own words. `carried_by`: every yes and no among the answers in
    `because`. `required` is False for the means of a child. `text_key` is the entry in
    forms/assessment/texts.
    """

    name: str
    conclusion: Conclusion
    because: Sets
    carried_by: tuple[tuple[str, Reply], ...] = field(repr=False)
    implied_by: tuple[str, ...]
    source: str
    note: str
    text_key: str
    required: bool = True


@dataclass(frozen=True)
class Assessment:
    """Everything that follows from the answers, the age and the rules; worked out when first asked for.

    Make it with `assess`. Two assessments are equal where their answers, age, declined items and rules are.
    """

    answers: Mapping[str, Reply] = field(repr=False)
    age: Age = field(repr=False)
    rules: RuleSet
    declined: frozenset[str] = field(default=frozenset(), repr=False)

    @cached_property
    def known(self) -> Known:
        return Known.of(self.answers, self.age, self.rules)

    @property
    def trafficking(self) -> Conclusion:
        """ACT and (child or MEANS) and PURPOSE (TIP Protocol art. 3)."""
        return self.conclusion("trafficking")

    @property
    def smuggling(self) -> Conclusion:
        """Procured, border crossed, illegal entry, not national or resident, benefit (SOM Protocol art. 3 and
        6)."""
        return self.conclusion("smuggling")

    def conclusion(self, name: str) -> Conclusion:
        """What any rule of the rule set says."""
        if name not in self._conclusions:
            self._conclusions[name] = self.known.conclusion(name)
        return self._conclusions[name]

    @cached_property
    def _conclusions(self) -> dict[str, Conclusion]:
        return {}

    @property
    def presumed_child(self) -> bool:
        """True where the age is doubtful: the person counts as a child."""
        return self.age.is_doubtful

    @property
    def means(self) -> str:
        """The conclusion about the means, or "not_required" for a child (art. 3(c))."""
        return NOT_REQUIRED if self.known.mode is Mode.CHILD else self.conclusion("means")

    @property
    def aggravating(self) -> tuple[str, ...]:
        """Aggravating circumstances that are yes (SOM Protocol art. 6(3))."""
        return self.known.yes_of("aggravating")

    @property
    def sequence(self) -> str | None:
        """ "smuggled_then_trafficked" where both are indicated and something shows the turn from one to the
        other."""
        both = self.trafficking is self.smuggling is Conclusion.INDICATED
        return "smuggled_then_trafficked" if both and self.known.yes_of("turning") else None

    @property
    def at_risk(self) -> bool:
        """Not indicated as trafficked, settled or open, but with signs that it may come to that."""
        if self.trafficking is Conclusion.INDICATED:
            return False
        indicated = Conclusion.INDICATED
        before_purpose = (
            self.conclusion("act") is indicated
            and (self.means == NOT_REQUIRED or self.conclusion("means") is indicated)
            and self.conclusion("purpose") is Conclusion.OPEN
        )
        vulnerable = self.rules.written.vulnerable_after_smuggling
        after_smuggling = self.smuggling is indicated and any(
            self.conclusion(n) is indicated for n in vulnerable
        )
        return bool(self.known.yes_of("turning")) or before_purpose or after_smuggling

    @property
    def labour_exploitation(self) -> bool:
        """Exploited at work, and trafficking is settled as not indicated: a finding and a help of its own."""
        exploited = self.conclusion(self.rules.written.exploitation) is Conclusion.INDICATED
        return exploited and self.trafficking is Conclusion.NOT_INDICATED

    @property
    def referral_offered(self) -> bool:
        """True where a referral is to be offered: a crime or a risk is indicated, trafficking is open with one of its
        elements indicated, labour exploitation is found, or the person needs something now. Missing a trafficked
        person costs more than one referral too many."""
        indicated = Conclusion.INDICATED
        begun = self.trafficking is Conclusion.OPEN and any(self.conclusion(n) is indicated for n in ELEMENTS)
        found = indicated in (self.trafficking, self.smuggling)
        return found or begun or self.at_risk or self.labour_exploitation or bool(self.needs)

    @property
    def needs(self) -> tuple[str, ...]:
        """What the person needs now, whatever the label; a child or presumed child always needs
        protection."""
        wanted = set(self.known.yes_of("needs"))
        if self.known.mode is Mode.CHILD:
            wanted.update(self.rules.written.child_needs)
        return tuple(one for one in self.rules.catalogue.ids if one in wanted)

    @property
    def contradictions(self) -> tuple[tuple[str, ...], ...]:
        """Answers that cannot all be so: shown, never resolved by the program."""
        written = self.rules.written
        clashes = [clash.ids for clash in written.clashes]
        clashes += [tuple(sorted((one.indicator, by))) for one in written.exclusions for by in one.by]
        return tuple(
            dict.fromkeys(ids for ids in clashes if all(self.answers.get(one) is Reply.YES for one in ids))
        )

    @cached_property
    def ilo(self) -> dict[str, Any]:
        """The ILO and European Commission method (2009), shown beside the element test under its own name."""
        written = self.rules.written
        replies = {one for one, reply in self.answers.items() if reply is Reply.YES}
        sexual = bool(replies.intersection(written.sexual_when)) and not replies.intersection(
            written.labour_when
        )
        names = {Mode.ADULT: ["adult"], Mode.CHILD: ["child"], Mode.OPEN: ["adult", "child"]}[self.known.mode]
        lists = [f"{one}_sexual" if sexual else written.lists[one] for one in names]
        dimensions = {
            name: Conclusion.OPEN if sexual else self.conclusion(name) for name in written.ilo_dimensions
        }
        conclusion = NO_STRENGTHS if sexual else self.conclusion(written.ilo_rule)
        return {"list": "+".join(lists), "dimensions": dimensions, "conclusion": conclusion}

    @property
    def disagreement(self) -> str | None:
        """The key of the text that says why, where the ILO method and the element test come to different
        settled conclusions; else None."""
        ilo = self.ilo["conclusion"]
        if ilo in (NO_STRENGTHS, Conclusion.OPEN) or self.trafficking in (Conclusion.OPEN, ilo):
            return None
        indicated = self.trafficking is Conclusion.INDICATED
        return "ilo.disagrees_element_yes" if indicated else "ilo.disagrees_element_no"

    @property
    def grey_zones(self) -> tuple[str, ...]:
        """The keys of the notes on grey zones that these answers touch."""
        said = self.answers.get
        return tuple(
            f"grey.{zone.name}"
            for zone in self.rules.written.grey_zones
            if any(said(i) is Reply.YES for i in zone.yes) or any(said(i) is Reply.NO for i in zone.no)
        )

    def because(self, name: str) -> Sets:
        """The minimal sets of answers that alone carry the conclusion; at most 20, smallest first."""
        if name not in self._because:
            self._because[name] = self.known.because(name)
        return self._because[name]

    @cached_property
    def _because(self) -> dict[str, Sets]:
        return {}

    @cached_property
    def _open(self) -> dict[str, frozenset[str]]:
        return {crime: self.known.open_ids(crime) for crime in CRIMES}

    def open(self, crime: str) -> tuple[str, ...]:
        """The unanswered indicators that can still change the conclusion on this crime, in catalogue
        order."""
        return tuple(one for one in self.rules.catalogue.ids if one in self._open[crime])

    @cached_property
    def next(self) -> tuple[str, ...]:
        """What to ask next: whatever can change a conclusion and was not declined, most informative first."""
        wanted = frozenset().union(*self._open.values()) - self.declined
        return order(wanted, self.known, self.answers)

    @property
    def ask_first(self) -> tuple[str, ...]:
        """Safety and trust items not answered yet: to be asked or looked at before all of `next`."""
        return safety_items(self.known, self.answers, self.declined)

    @property
    def age_open(self) -> bool:
        """True where the age was not asked and the conclusion on trafficking is open."""
        return self.known.mode is Mode.OPEN and self.trafficking is Conclusion.OPEN

    @cached_property
    def elements(self) -> tuple[ElementFinding, ...]:
        """Act, means, purpose, child, and the five elements of smuggling, each with what carries it."""
        child = {Mode.ADULT: Conclusion.NOT_INDICATED, Mode.CHILD: Conclusion.INDICATED}.get(
            self.known.mode, Conclusion.OPEN
        )
        because: Sets = (("age",),) if self.age.asked else ()
        key = "presumed_child" if self.presumed_child else "child"
        found = [self.finding(name) for name in ELEMENTS]
        found.append(ElementFinding("child", child, because, (), (), self.rules.written.age_source, "", key))
        return (*found, *(self.finding(name) for name in SMUGGLING_ELEMENTS))

    @cached_property
    def dimensions(self) -> tuple[ElementFinding, ...]:
        """The six dimensions of the ILO method, each with what carries it."""
        return tuple(self.finding(name) for name in self.rules.written.ilo_dimensions)

    def finding(self, name: str) -> ElementFinding:
        """What the rules say about one rule, and what carries it."""
        declared = self.rules.declaration(name)
        because = self.because(name)
        carried = {one: self.answers[one] for each in because for one in each if one in self.answers}
        return ElementFinding(
            name=name,
            conclusion=self.conclusion(name),
            because=because,
            carried_by=tuple(sorted(carried.items())),
            implied_by=tuple(i for i in self.rules.implying(name) if self.answers.get(i) is Reply.YES),
            source=declared.source,
            note=declared.note,
            text_key=name,
            required=not (name == "means" and self.known.mode is Mode.CHILD),
        )

    @property
    def summary(self) -> Summary:
        """The conclusions alone, as `assess_many` gives them."""
        return Summary(
            self.trafficking, self.smuggling, self.sequence, self.at_risk, self.labour_exploitation
        )

    def to_json(self) -> dict[str, Any]:
        """What `fieldtool assess --json` prints: plain values, always in the same order."""
        return published(self)
