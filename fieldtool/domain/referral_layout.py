"""Which fields of a referral a kind of receiver may see, what consent each needs, and what is left out and why."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from fieldtool.domain.dates import full_day
from fieldtool.domain.errors import NotAllowedError
from fieldtool.domain.referral import Referral, value_at, without


class WithoutConsent(StrEnum):
    """What a layout does where the consent it needs is missing."""

    REFUSE = "refuse"
    ANONYMOUS = "anonymous"  # leaves without anything that says who the person is


class LeftOut(StrEnum):
    """Why a field that holds something does not leave."""

    NOT_FOR_THIS_RECEIVER = "not_for_this_receiver"
    NO_CONSENT = "no_consent"
    ANONYMOUS = "anonymous"


ALWAYS = frozenset(
    {"form_number", "created", "language", "place", "urgency", "non_punishment", "declined", "unknown"}
)
"""What stands on every form, whichever sections its layout names: in the header, the box at the top, the signature."""


@dataclass(frozen=True, slots=True)
class FieldPolicy:
    """Who may see a field. `see`: audiences; `consent`: purposes all of which must have been agreed to.

    `identity`: says who the person is, or where to find them. `coded`: its values are codes with words in the texts.
    `wide`: takes the whole line. `columns`: names of the columns, for a list of things. `ask`: what the officer may
    add (see `fieldtool.domain.referral_filling`), or the codes to choose from; () where only the case says it.
    """

    path: str
    see: frozenset[str]
    consent: tuple[str, ...] = ()
    identity: bool = False
    coded: bool = False
    wide: bool = False
    columns: tuple[str, ...] = ()
    names: str = ""  # "territory" or "language": codes of ISO 3166 or ISO 639, shown by name
    ask: tuple[str, ...] = ()
    optional: bool = False  # left off the page where empty, instead of "not asked"


@dataclass(frozen=True, slots=True)
class LayoutSection:
    """A section of the form. `detachable` sections come last, each on a page of its own."""

    id: str
    fields: tuple[str, ...]
    detachable: bool = False
    child_only: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """A form for one kind of receiver. `signatures`: 1, or 2 where a supervisor must sign too."""

    id: str
    audience: str
    sections: tuple[LayoutSection, ...]
    policy: Mapping[str, FieldPolicy]
    consent: tuple[str, ...] = ()
    without_consent: WithoutConsent = WithoutConsent.REFUSE
    child_without_consent: bool = False
    signatures: int = 1

    @property
    def fields(self) -> tuple[str, ...]:
        """All fields the layout shows, in order."""
        return tuple(path for section in self.sections for path in section.fields)


def agreed(referral: Referral) -> dict[str, bool]:
    """What the person agreed to, as the form itself records it: purpose -> given; not asked is not agreed.

    A wish is no consent: somebody who would like contact with the police has not yet agreed to what they are told.
    """
    return {item.purpose: item.given for item in referral.consent.items if item.given is not None}


class ConsentMissingError(NotAllowedError):
    """The receiver's layout needs consents that were not given. `purposes`: which, in the layout's order."""

    sentence = "The person has not agreed to this referral: nothing was made."
    hint = "Ask the person, record the answer, or choose help that needs no referral."

    def __init__(self, purposes: Sequence[str] = ()) -> None:
        self.purposes = tuple(purposes)
        if self.purposes == ("police",):
            super().__init__(
                "The person has not agreed to a referral to the police: nothing was made.",
                "Ask the person apart from everything else, and record the answer. Help does not depend on it.",
            )
        else:
            super().__init__()


def minimise(
    referral: Referral, layout: Layout, consents: Mapping[str, bool] | None = None
) -> tuple[Referral, tuple[tuple[str, LeftOut], ...]]:
    """The referral with only what this receiver may see, and each filled field that was left out, with the reason.

    `consents`: purpose -> given ("referral", "police" ...); a purpose that is absent was not agreed to; None takes
    what the referral itself records. For a child
    a layout may do without (CoE Convention art. 10(4): safeguarded first). NotAllowedError where the consent the
    layout itself needs is missing and it has no anonymous way.
    """
    consents = agreed(referral) if consents is None else consents
    missing = tuple(purpose for purpose in layout.consent if not consents.get(purpose, False))
    safeguarding = referral.is_child and layout.child_without_consent
    anonymous = False
    if missing and not safeguarding:
        if layout.without_consent is WithoutConsent.REFUSE:
            raise ConsentMissingError(missing)
        anonymous = True
    shown = frozenset(layout.fields)
    left_out: list[tuple[str, LeftOut]] = []
    for path, policy in layout.policy.items():
        if path in ALWAYS:
            continue
        if path not in shown or layout.audience not in policy.see:
            reason: LeftOut | None = LeftOut.NOT_FOR_THIS_RECEIVER
        elif anonymous and policy.identity:
            reason = LeftOut.ANONYMOUS
        elif not safeguarding and not all(consents.get(purpose, False) for purpose in policy.consent):
            reason = LeftOut.NO_CONSENT
        else:
            reason = None
        if reason is not None and _filled(value_at(referral, path)):
            left_out.append((path, reason))
    less = dataclasses.replace(
        referral,
        declined=tuple(path for path in referral.declined if path in shown),
        unknown=tuple(path for path in referral.unknown if path in shown),
    )
    return without(less, [path for path, _ in left_out]), tuple(left_out)


def _filled(value: Any) -> bool:
    return value is not None and value is not False and value != "" and value != ()


def htcds(referral: Referral) -> dict[str, Any]:
    """The facts that have a field in HTCDS 2.0, under the standard's names; empty ones are left out.

    `vic_TraffickingStatus` follows the officer's determination alone: "PossibleVictimOfTrafficking" at reasonable
    grounds. Nothing else is claimed at that level.
    """
    person, exploitation = referral.person, referral.exploitation
    agreed = {item.purpose: item.given for item in referral.consent.items}
    possible = referral.determination.trafficking == "reasonable_grounds"
    facts: dict[str, Any] = {
        "prs_FirstName": person.first_name,
        "prs_SecondName": person.second_name,
        "prs_Birthdate": full_day(person.birth_date),
        "prs_Gender": person.gender,
        "prs_Citizenship": list(person.citizenship),
        "prs_PrimaryLanguage": person.languages[0] if person.languages else "",
        "prs_SecondaryLanguage": person.languages[1] if len(person.languages) > 1 else "",
        "con_Consent": agreed.get("interview"),
        "vic_AgreementToManagePersonalData": agreed.get("referral"),
        "vic_TraffickingStatus": "PossibleVictimOfTrafficking" if possible else "",
        "vic_TypeOfExploitation": list(exploitation.types),
        "vic_MethodsOfControl": list(exploitation.controls),
        "vic_ForcedLabourIndustry": exploitation.industry,
        "cas_ReferringOrganisation": referral.referrer.organisation,
        "cas_ReferredOrganisation": referral.receiver.organisation,
        "cas_OutgoingReferralDate": referral.created.date().isoformat(),
        "cas_ReasonForOutgoingReferral": "AdditionalServicesRequired",
        "cas_OutgoingReferralDetails": referral.purpose,
    }
    return {name: value for name, value in facts.items() if value not in ("", None, [])}


def check_layout(layout: Layout, known: Sequence[str]) -> tuple[str, ...]:
    """What is wrong with a layout, in words; empty where nothing is. `known`: the paths a referral has."""
    problems = [f"{path}: a referral has no such field" for path in layout.fields if path not in known]
    problems += [
        f"{path}: fields.toml does not say who may see it" for path in known if path not in layout.policy
    ]
    problems += [
        f"{path}: {layout.audience} may not see this field"
        for path in layout.fields
        if path in layout.policy and layout.audience not in layout.policy[path].see
    ]
    doubled = sorted({path for path in layout.fields if layout.fields.count(path) > 1})
    problems += [f"{path}: stands in the layout twice" for path in doubled]
    detached = [section.detachable for section in layout.sections]
    if detached != sorted(detached):
        problems.append("detachable sections must come last")
    for section in layout.sections:
        if "suspected" in section.fields and not section.detachable:
            problems.append("suspected: must stand in a detachable section")
    return tuple(problems)
