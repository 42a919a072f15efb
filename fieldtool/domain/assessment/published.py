"""The shape of an assessment outside the program: what `fieldtool assess --json` prints and what a case
keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fieldtool.domain.assessment.rulefile import SMUGGLING_ELEMENTS

if TYPE_CHECKING:
    from fieldtool.domain.assessment.outcome import Assessment

_CRIMES = ("trafficking", "smuggling")


def published(assessment: Assessment) -> dict[str, Any]:
    """Plain JSON values, always with the same keys in the same order."""
    smuggling = {name: assessment.conclusion(name).value for name in SMUGGLING_ELEMENTS}
    ilo = {
        "list": assessment.ilo["list"],
        "dimensions": {name: str(c) for name, c in assessment.ilo["dimensions"].items()},
        "conclusion": str(assessment.ilo["conclusion"]),
    }
    return {
        "trafficking": {
            "conclusion": assessment.trafficking.value,
            "act": assessment.conclusion("act").value,
            "means": str(assessment.means),
            "purpose": assessment.conclusion("purpose").value,
            "because": [list(one) for one in assessment.because("trafficking")],
            "open": list(assessment.open("trafficking")),
        },
        "smuggling": {
            "conclusion": assessment.smuggling.value,
            "elements": smuggling,
            "aggravating": list(assessment.aggravating),
            "because": [list(one) for one in assessment.because("smuggling")],
            "open": list(assessment.open("smuggling")),
        },
        "sequence": assessment.sequence,
        "at_risk": assessment.at_risk,
        "labour_exploitation": assessment.labour_exploitation,
        "child": assessment.age.is_child(assessment.rules.child_under),
        "presumed_child": assessment.presumed_child,
        "needs": list(assessment.needs),
        "ilo": ilo,
        "possible": {crime: [one.value for one in assessment.known.possible(crime)] for crime in _CRIMES},
        "next": list(assessment.next),
        "contradictions": [list(one) for one in assessment.contradictions],
        "rules": assessment.rules.to_json(),
    }
