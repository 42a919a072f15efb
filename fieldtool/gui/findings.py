"""An assessment as a page shows it: plain words and values, made on the vault thread, safe to carry to the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from fieldtool.domain.assessment import Assessment, Catalogue, Conclusion, ElementFinding, Reply, what_ifs

TRAFFICKING = ("act", "means", "purpose", "child")
SMUGGLING = ("procured", "border_crossed", "illegal_entry", "not_national_or_resident", "benefit")
NEXT_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Sign:
    """One indicator in words. `reply` is "" where it was not asked."""

    id: str
    label: str
    reply: str = field(default="", repr=False)
    ask: str = ""
    avoid: str = ""
    sensitive: bool = False


@dataclass(frozen=True, slots=True)
class Element:
    """One element: its state, the signs that carry it, those that only imply it, and the source of the rule."""

    name: str
    state: str
    carried: tuple[Sign, ...] = field(repr=False)
    implied: bool = False
    source: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Findings:
    """What the rules say about the answers so far. It points; the officer decides.

    `disagreement` and `grey_zones` are keys of forms/assessment/texts. `what_if`: an answered sign, and what the
    conclusions on trafficking and smuggling would be without its answer, where that is something else.
    """

    trafficking: str
    smuggling: str
    trafficking_elements: tuple[Element, ...]
    smuggling_elements: tuple[Element, ...]
    ask_first: tuple[Sign, ...]
    next: tuple[Sign, ...]
    needs: tuple[Sign, ...] = field(repr=False)
    aggravating: tuple[Sign, ...] = field(repr=False)
    contradictions: tuple[tuple[Sign, ...], ...] = field(repr=False)
    because: Mapping[str, tuple[tuple[Sign, ...], ...]] = field(repr=False)
    open: Mapping[str, tuple[Sign, ...]] = field(repr=False)
    smuggled_then_trafficked: bool = False
    at_risk: bool = False
    labour_exploitation: bool = False
    presumed_child: bool = False
    child: bool | None = None
    ilo_list: str = ""
    ilo_conclusion: str = ""
    ilo_dimensions: tuple[tuple[str, str], ...] = ()
    disagreement: str = ""
    grey_zones: tuple[str, ...] = ()
    what_if: tuple[tuple[Sign, str, str], ...] = field(default=(), repr=False)
    rules: str = ""

    @property
    def chain(self) -> tuple[Element, ...]:
        """Act, means, purpose: what trafficking is made of."""
        return self.trafficking_elements[:3]


def findings(assessment: Assessment, catalogue: Catalogue) -> Findings:
    """Works the whole assessment out and puts it into words of the catalogue."""

    def sign(one: str) -> Sign:
        if one not in catalogue.by_id:
            return Sign(one, one)
        indicator = catalogue.by_id[one]
        reply = assessment.answers.get(one)
        texts = indicator.texts
        return Sign(
            one,
            texts.label,
            "" if reply is None else reply.value,
            texts.ask,
            texts.avoid,
            indicator.sensitive,
        )

    def signs(ids: Sequence[str]) -> tuple[Sign, ...]:
        return tuple(sign(one) for one in ids)

    found = {each.name: each for each in assessment.elements}
    ilo = assessment.ilo
    return Findings(
        trafficking=assessment.trafficking.value,
        smuggling=assessment.smuggling.value,
        trafficking_elements=tuple(_element(found[name], sign) for name in TRAFFICKING),
        smuggling_elements=tuple(_element(found[name], sign) for name in SMUGGLING),
        ask_first=signs(assessment.ask_first),
        next=signs(assessment.next[:NEXT_SHOWN]),
        needs=signs(assessment.needs),
        aggravating=signs(assessment.aggravating),
        contradictions=tuple(signs(each) for each in assessment.contradictions),
        because={
            crime: tuple(signs(each) for each in assessment.because(crime)[:4])
            for crime in ("trafficking", "smuggling")
        },
        open={crime: signs(assessment.open(crime)) for crime in ("trafficking", "smuggling")},
        smuggled_then_trafficked=assessment.sequence is not None,
        at_risk=assessment.at_risk,
        labour_exploitation=assessment.labour_exploitation,
        presumed_child=assessment.presumed_child,
        child=assessment.age.counts_as_child(assessment.rules.child_under),
        ilo_list=str(ilo["list"]),
        ilo_conclusion=str(ilo["conclusion"]),
        ilo_dimensions=tuple((name, str(state)) for name, state in ilo["dimensions"].items()),
        disagreement=assessment.disagreement or "",
        grey_zones=assessment.grey_zones,
        rules=f"{assessment.rules.name} {assessment.rules.version}",
    )


def with_what_ifs(found: Findings, assessment: Assessment, catalogue: Catalogue) -> Findings:
    """The same with what each single answer carries: shown on the assessment page, not while somebody types."""
    now = (assessment.trafficking, assessment.smuggling)
    fallen = []
    for each in what_ifs(assessment):
        then = (each.summary.trafficking, each.summary.smuggling)
        if each.reply is None and then != now:
            reply = assessment.answers[each.indicator].value
            sign = Sign(each.indicator, catalogue.by_id[each.indicator].texts.label, reply)
            fallen.append((sign, then[0].value, then[1].value))
    return replace(found, what_if=tuple(fallen))


def _element(finding: ElementFinding, sign: object) -> Element:
    assert callable(sign)
    wanted = Reply.NO if finding.conclusion is Conclusion.NOT_INDICATED else Reply.YES
    carried = [one for one, reply in finding.carried_by if reply is wanted]
    return Element(
        name=finding.name,
        state=finding.conclusion.value if finding.required else "not_required",
        carried=tuple(sign(one) for one in carried),
        implied=bool(carried) and set(carried) <= set(finding.implied_by),
        source=finding.source,
        note=finding.note,
    )
