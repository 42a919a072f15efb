"""From indicators answered yes to value names of HTCDS 2.0: what each becomes, and never more than was said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from fieldtool.domain.assessment import Reply
from fieldtool.htcds.fields import VALUES

_EXPLOITATION, _CONTROL = "vic_TypeOfExploitation", "vic_MethodsOfControl"

EXPLOITATION: Mapping[str, str] = {
    "purpose.sexual": "SexualExploitation",
    "purpose.forced_labour": "ForcedLabour",
    "purpose.domestic_servitude": "Servitude",
    "purpose.slavery": "Other",  # no value of its own in the standard
    "purpose.servitude": "Servitude",
    "purpose.organ_removal": "OrganRemoval",
    "purpose.begging": "ForcedBegging",
    "purpose.crime": "Other",  # no value of its own in the standard
    "purpose.forced_marriage": "ForcedMarriage",
    "purpose.illegal_adoption": "ForcedAdoption",
    "purpose.armed_group": "ForcedMilitaryByNonStateActors",
}
"""Only the purposes themselves: a sign of begging is not yet the statement that the person was made to beg."""

CONTROL: Mapping[str, str] = {
    "deception.nature_of_job": "FalsePromises",
    "deception.wages": "FalsePromises",
    "deception.conditions_of_work": "FalsePromises",
    "deception.contract": "FalsePromises",
    "deception.housing": "FalsePromises",
    "deception.legal_status": "FalsePromises",
    "deception.travel_conditions": "FalsePromises",
    "deception.family_reunification": "FalsePromises",
    "deception.marriage_or_adoption": "FalsePromises",
    "deception.education": "FalsePromises",
    "recruitment_coercion.violence": "PhysicalAbuse",
    "recruitment_coercion.threat_of_violence": "PhysicalThreats",
    "recruitment_coercion.abduction_or_sale": "Other",
    "recruitment_coercion.debt_bondage": "DebtBondage",
    "recruitment_coercion.documents_taken": "WithholdsDocuments",
    "recruitment_coercion.isolation": "Other",
    "recruitment_coercion.threat_authorities": "ThreatsLawEnforcement",
    "recruitment_coercion.threat_exposure": "PsychologicalAbuse",
    "recruitment_coercion.violence_on_family": "ThreatensChildrenFamily",
    "recruitment_coercion.money_withheld": "RestrictsFinancialAccess",
    "exploitation.excessive_hours": "ExcessiveWorkingHours",
    "exploitation.no_or_low_pay": "TakesEarnings",
    "exploitation.wage_manipulation": "TakesEarnings",
    "exploitation.bad_living_conditions": "WithholdsNecessities",
    "coercion.documents_taken": "WithholdsDocuments",
    "coercion.debt_bondage": "DebtBondage",
    "coercion.isolation": "Other",
    "coercion.violence": "PhysicalAbuse",
    "coercion.threat_of_violence": "PhysicalThreats",
    "coercion.forced_crime": "Other",
    "coercion.strong_influence": "PsychologicalAbuse",
    "coercion.forced_against_peers": "Other",
    "coercion.forced_to_lie": "PsychologicalAbuse",
    "coercion.threat_authorities": "ThreatsLawEnforcement",
    "coercion.threat_worse_conditions": "PhysicalThreats",
    "coercion.violence_on_family": "ThreatensChildrenFamily",
    "coercion.wages_withheld": "TakesEarnings",
    "coercion.threat_exposure": "PsychologicalAbuse",
    "means.payment_to_controller": "Other",
    "means.blackmail": "PsychologicalAbuse",
    "means.verbal_abuse": "PsychologicalAbuse",
    "means.substances": "PsychoactiveSubstance",
    "means.medical_care_denied": "RestrictsMedicalCare",
}
"""Several indicators may share a value (fine to coarse). Nothing becomes several values: that would be invented."""

RESTRICTED_MOVEMENT = ("recruitment_coercion.isolation", "coercion.isolation")
"""The standard's list has no value for it: exported as Other, and in a column of our own."""


def codes(replies: Mapping[str, str]) -> Mapping[str, Sequence[str]]:
    """HTCDS field -> value names that the yes answers carry, in the order of the standard; empty fields left out.

    `replies`: indicator id -> yes, no or unknown.
    """
    found = {
        field: coded(replies, table, field)
        for field, table in ((_EXPLOITATION, EXPLOITATION), (_CONTROL, CONTROL))
    }
    return {field: names for field, names in found.items() if names}


def coded(replies: Mapping[str, str], table: Mapping[str, str], field: str) -> tuple[str, ...]:
    """The value names of `field` for the indicators answered yes."""
    said = {table[one] for one, reply in replies.items() if reply == Reply.YES.value and one in table}
    return tuple(name for name in VALUES[field] if name in said)
