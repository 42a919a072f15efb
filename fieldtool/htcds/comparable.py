"""Rows to set beside the published data of the Counter-Trafficking Data Collaborative: same columns, groups of 11 or more."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from fieldtool.domain.record import CaseRecord
from fieldtool.htcds.codes import CONTROL, EXPLOITATION, RESTRICTED_MOVEMENT, coded
from fieldtool.htcds.countries import alpha_3
from fieldtool.htcds.rows import age_band

K = 11
"""The smallest group that is published, as the Collaborative does for its k-anonymised data."""

KEYS: tuple[str, ...] = ("yearOfRegistration", "gender", "ageBroad", "citizenship", "CountryOfExploitation")
"""What an outsider may know of a person: no combination of these stands in fewer than K rows."""

COLUMNS: tuple[str, ...] = (
    *KEYS, "traffickMonths", "meansDebtBondageEarnings", "meansThreats", "meansAbusePsyPhySex", "meansFalsePromises",
    "meansDrugsAlcohol", "meansDenyBasicNeeds", "meansExcessiveWorkHours", "meansWithholdDocs", "isForcedLabour",
    "isSexualExploit", "isOtherExploit", "sectorOfLabourAgriculture", "sectorOfLabourConstruction",
    "sectorOfLabourDomesticWork", "sectorOfLabourHospitality", "sectorOfSexProstitution", "sectorOfSexPornography",
    "recruiterRelationIntimatePartner", "recruiterRelationFriend", "recruiterRelationFamily",
    "recruiterRelationOther",
)  # fmt: skip
"""The columns of the Collaborative's synthetic data of 2024, as readers of the file name them.

Where, for how long and by whom is not asked in a way that fits: those columns stay empty. Empty means not recorded.
"""

_GENDER = {
    "Feminine": "Woman",
    "Masculine": "Man",
    "TransgenderFeminine": "Trans/Transgender/NonConforming",
    "TransgenderMasculine": "Trans/Transgender/NonConforming",
    "NonConforming": "Trans/Transgender/NonConforming",
}
# From fine to coarse only: a coarse yes never becomes several fine ones.
_MEANS: Mapping[str, frozenset[str]] = {
    "meansDebtBondageEarnings": frozenset({"DebtBondage", "TakesEarnings"}),
    "meansThreats": frozenset({"PhysicalThreats", "ThreatsLawEnforcement", "ThreatensChildrenFamily"}),
    "meansAbusePsyPhySex": frozenset({"PsychologicalAbuse", "PhysicalAbuse", "SexualAbuse"}),
    "meansFalsePromises": frozenset({"FalsePromises"}),
    "meansDrugsAlcohol": frozenset({"PsychoactiveSubstance"}),
    "meansDenyBasicNeeds": frozenset(
        {"RestrictsFinancialAccess", "RestrictsMedicalCare", "WithholdsNecessities"}
    ),
    "meansExcessiveWorkHours": frozenset({"ExcessiveWorkingHours"}),
    "meansWithholdDocs": frozenset({"WithholdsDocuments"}),
}
_SECTORS = {
    "sectorOfLabourAgriculture": "A_AgricultureForestryAndFishing",
    "sectorOfLabourConstruction": "F_Construction",
    "sectorOfLabourDomesticWork": "T_ActivitiesOfHouseholdsAsEmployers",
    "sectorOfLabourHospitality": "I_AccommodationAndFoodServiceActivities",
}

_COARSER: tuple[tuple[str, ...], ...] = (
    (),
    ("citizenship",),
    ("citizenship", "ageBroad"),
    ("citizenship", "ageBroad", "gender"),
    ("citizenship", "ageBroad", "gender", "yearOfRegistration"),
)
"""What is left out, step by step, of the rows whose group is still too small."""


def comparable_row(record: CaseRecord) -> dict[str, str] | None:
    """One person as the Collaborative publishes it; None where no officer found reasonable grounds for trafficking."""
    decided = record.newest("determinations") or {}
    if decided.get("trafficking") != "reasonable_grounds":
        return None
    fields, replies, person = record.fields, record.replies, record.person
    control = set(coded(replies, CONTROL, "vic_MethodsOfControl"))
    exploitation = set(coded(replies, EXPLOITATION, "vic_TypeOfExploitation"))
    held = any(replies.get(one) == "yes" for one in RESTRICTED_MOVEMENT)
    countries = [alpha_3(one) for one in person.citizenship]
    row = dict.fromkeys(COLUMNS, "")
    row |= {
        "yearOfRegistration": record.created[:4],
        "gender": _GENDER.get(person.gender, ""),
        "ageBroad": age_band(person.age_years),
        # Several citizenships are rarer than any of them.
        "citizenship": countries[0] if len(countries) == 1 else "",
    }
    yes = {name for name, values in _MEANS.items() if values & control}
    if held:
        yes.add("meansDenyBasicNeeds")
    yes |= {name for name, value in (("isForcedLabour", "ForcedLabour"), ("isSexualExploit", "SexualExploitation"))
            if value in exploitation}  # fmt: skip
    if exploitation - {"ForcedLabour", "SexualExploitation"}:
        yes.add("isOtherExploit")
    yes |= {name for name, value in _SECTORS.items() if fields.get("vic_ForcedLabourIndustry") == value}
    work = fields.get("vic_TypeOfSexExploitation", "").split()
    yes |= {f"sectorOfSex{value}" for value in ("Prostitution", "Pornography") if value in work}
    return row | dict.fromkeys(yes, "1")


def in_groups(rows: Iterable[Mapping[str, str]], k: int = K) -> tuple[list[dict[str, str]], int]:
    """Rows of which every combination of KEYS stands at least `k` times, and how many are withheld.

    What is too rare loses its citizenship, then its age, gender and year, and is withheld where even that is too few.
    The result is sorted: the order of the rows says nothing about the order of the cases.
    """
    left = [dict(row) for row in rows]
    published: list[dict[str, str]] = []
    for dropped in _COARSER:
        groups: dict[tuple[str, ...], list[dict[str, str]]] = {}
        for row in left:
            row.update(dict.fromkeys(dropped, ""))
            groups.setdefault(tuple(row[key] for key in KEYS), []).append(row)
        left = []
        for group in groups.values():
            if len(group) >= k:
                published += group
            else:
                left += group
    return sorted(published, key=_cells), len(left)


def _cells(row: Mapping[str, str]) -> list[str]:
    return [row[name] for name in COLUMNS]
