"""One case record as one row: the CORE fields of HTCDS 2.0, and beside them what the standard has no field for."""

from __future__ import annotations

from collections.abc import Mapping

from fieldtool.domain.dates import full_day
from fieldtool.domain.record import CaseRecord, Event
from fieldtool.htcds.codes import CONTROL, EXPLOITATION, RESTRICTED_MOVEMENT, coded
from fieldtool.htcds.fields import CORE, IDENTITIES, known

EXTENSION: tuple[str, ...] = (
    "ext_Row",
    "ext_Case",
    "ext_Organisation",
    "ext_Month",
    "ext_AgeBand",
    "ext_Child",
    "ext_PrimaryLanguage",
    "ext_RelationshipToTrafficker",
    "ext_DeterminationTrafficking",
    "ext_DeterminationSmuggling",
    "ext_Iccs",
    "ext_RestrictedMovement",
    "ext_OfficerDecided",
)
"""Our own columns, in a file of their own: never under the standard's prefixes."""

ICCS_TRAFFICKING, ICCS_SMUGGLING = "0204", "08051"
"""International Classification of Crime for Statistical Purposes 1.0 (UNODC 2015)."""

_BANDS = ((8, "0--8"), (17, "9--17"), (20, "18--20"), (23, "21--23"), (26, "24--26"), (29, "27--29"), (38, "30--38"), (47, "39--47"))  # fmt: skip
"""Age bands as the Counter-Trafficking Data Collaborative publishes them; above the last: 48+."""

_STATUS = {
    "reasonable_grounds": "PossibleVictimOfTrafficking",
    "no_grounds": "NotAVictimOfTrafficking",
}
"""A field officer's reasonable grounds are never "actual": that is for the authority named in the standard's next field."""


def core_row(record: CaseRecord, *, with_identities: bool) -> dict[str, str]:
    """Every CORE field of one case, "" where nothing is known; several values are joined with ";".

    Without identities the fields of IDENTITIES stay empty.
    """
    fields, replies = record.fields, record.replies
    person, decided = record.person, record.determination or {}
    referrals = sorted(record.list("referrals"), key=lambda e: (e["at"], e["id"]))
    row = dict.fromkeys(CORE, "")
    row |= {
        "prs_FirstName": person.first_name,
        "prs_SecondName": person.second_name,
        "prs_Birthdate": full_day(person.birth_date),
        "prs_Gender": _first(known("prs_Gender", person.gender)),
        "prs_Citizenship": ";".join(person.citizenship),
        "vic_TraffickingStatus": _STATUS.get(decided.get("trafficking", ""), ""),
        "vic_MethodOfRecruitment": _listed(fields, "vic_MethodOfRecruitment"),
        "vic_MethodsOfControl": ";".join(coded(replies, CONTROL, "vic_MethodsOfControl")),
        "vic_TypeOfExploitation": ";".join(coded(replies, EXPLOITATION, "vic_TypeOfExploitation")),
        "vic_ForcedLabourIndustry": _first(
            known("vic_ForcedLabourIndustry", fields.get("vic_ForcedLabourIndustry", ""))
        ),
        "vic_TypeOfSexExploitation": _listed(fields, "vic_TypeOfSexExploitation"),
        "cas_Status": record.status.value,
        "cas_CaseOwner": _owner(record),
        "cas_ReferredOrganisation": ";".join(e.get("receiver", "") for e in referrals if e.get("receiver")),
        "cas_OutgoingReferralDate": ";".join(e["at"][:10] for e in referrals),
        "con_Consent": fields.get("con_Consent", "")
        if fields.get("con_Consent") in ("TRUE", "FALSE")
        else "",
    }
    return row if with_identities else row | dict.fromkeys(IDENTITIES, "")


def extension_row(record: CaseRecord, number: int) -> dict[str, str]:
    """Our own columns for the row with this number (from 1) of the core table. They hold no identity."""
    fields, replies, decided = record.fields, record.replies, record.determination or {}
    trafficking, smuggling = decided.get("trafficking", ""), decided.get("smuggling", "")
    return {
        "ext_Row": str(number),
        "ext_Case": record.id,
        "ext_Organisation": record.organisation,
        "ext_Month": record.created[:7],
        "ext_AgeBand": age_band(record.person.age_years),
        "ext_Child": {"child": "TRUE", "maybe_child": "presumed", "adult": "FALSE"}.get(
            fields.get("age_group", ""), ""
        ),
        "ext_PrimaryLanguage": record.person.language,
        "ext_RelationshipToTrafficker": _listed(fields, "vic_RelationshipToTrafficker"),
        "ext_DeterminationTrafficking": trafficking,
        "ext_DeterminationSmuggling": smuggling,
        "ext_Iccs": ";".join(iccs_of(decided)),
        "ext_RestrictedMovement": _restricted(replies),
        "ext_OfficerDecided": "TRUE" if decided else "FALSE",
    }


def iccs_of(decided: Event) -> tuple[str, ...]:
    """The statistical keys of a determination: the crimes for which an officer found reasonable grounds."""
    pairs = ((ICCS_TRAFFICKING, "trafficking"), (ICCS_SMUGGLING, "smuggling"))
    return tuple(code for code, crime in pairs if decided.get(crime) == "reasonable_grounds")


def age_band(years: int | None) -> str:
    """The published band of an age in whole years, "" where it is not known."""
    if years is None:
        return ""
    return next((band for most, band in _BANDS if years <= most), "48+")


def _restricted(replies: Mapping[str, str]) -> str:
    said = {replies[one] for one in RESTRICTED_MOVEMENT if one in replies}
    return "TRUE" if "yes" in said else "FALSE" if said == {"no"} else ""


def _owner(record: CaseRecord) -> str:
    interviews: list[Event] = sorted(record.list("interviews"), key=lambda e: (e["started"], e["id"]))
    return str(interviews[-1].get("officer", "")) if interviews else ""


def _listed(fields: Mapping[str, str], name: str) -> str:
    return ";".join(known(name, fields.get(name, "")))


def _first(names: tuple[str, ...]) -> str:
    return names[0] if names else ""
