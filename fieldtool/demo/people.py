"""The invented people of the demo: who they are said to be, and what they answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

YES, NO, UNKNOWN = "yes", "no", "unknown"


@dataclass(frozen=True, slots=True)
class Invented:
    """One invented person. `fields` are case fields, `replies` indicator replies; a gate without any is answered "no".

    `upto` stops the interview before the first question whose section's ref ends so ("" = to the end). `decision`
    is what the invented officer decides, with reasons, or None where nothing is decided yet.
    """

    key: str
    language: str
    fields: Mapping[str, str]
    replies: Mapping[str, str] = field(default_factory=dict)
    upto: str = ""
    consents: Mapping[str, str] = field(default_factory=dict)
    decision: tuple[str, str, str] | None = None  # trafficking, smuggling, reasons


def _who(
    first: str, second: str, years: str, gender: str, citizenship: str, language: str, **more: str
) -> dict[str, str]:
    return {
        "prs_FirstName": first,
        "prs_SecondName": second,
        "age_years": years,
        "age_group": "adult" if years.isdecimal() and int(years) >= 18 else "child",
        "prs_Gender": gender,
        "prs_Citizenship": citizenship,
        "prs_PrimaryLanguage": language,
        **more,
    }


def _paid_crossing(**more: str) -> dict[str, str]:
    return {
        "smuggling.procured": YES,
        "smuggling.border_crossed": YES,
        "smuggling.illegal_entry": YES,
        "smuggling.not_national_or_resident": YES,
        "smuggling.benefit": YES,
    } | {key.replace("__", "."): value for key, value in more.items()}


PEOPLE: tuple[Invented, ...] = (
    Invented(
        "restaurant-promise",
        "en",
        _who(
            "Amina",
            "Example",
            "24",
            "Feminine",
            "NG",
            "en",
            narrative="A woman from the next street said there was work in a restaurant. When I came there was no restaurant.",
            wishes="A safe place to sleep, and to call my sister.",
        ),
        {
            "act.recruited": YES,
            "act.transported": YES,
            "deception.nature_of_job": YES,
            "deception.wages": YES,
            "coercion.documents_taken": YES,
            "coercion.forced_tasks_or_clients": YES,
            "coercion.threat_of_violence": YES,
            "purpose.sexual": YES,
            "need.immediate_danger": YES,
            "need.basic_needs": YES,
            "sign.fearful": YES,
        },
        decision=(
            "reasonable_grounds",
            "no_grounds",
            "Promised restaurant work, then made to take clients under threat; papers kept by the house.",
        ),
    ),
    Invented(
        "boat-passage",
        "ar",
        _who("Yusuf", "Mithal", "31", "Masculine", "SY", "ar", wishes="To join my brother."),
        _paid_crossing(
            smuggling__migrant_made_contact=YES,
            smuggling__agreed_freely=YES,
            smuggling__ended_on_arrival=YES,
            need__international_protection=YES,
        ),
        decision=(
            "no_grounds",
            "reasonable_grounds",
            "Paid for the passage, left on arrival, owes nothing; fears return.",
        ),
    ),
    Invented(
        "fee-became-debt",
        "fr",
        _who(
            "Mariam",
            "Exemple",
            "27",
            "Feminine",
            "CI",
            "fr",
            narrative="The price was paid. After arrival they said it was not enough and that I must work in their house.",
        ),
        _paid_crossing(
            act__harboured=YES,
            turning__debt_outstanding=YES,
            turning__must_work_off_debt=YES,
            turning__place_imposed=YES,
            turning__held_after_arrival=YES,
            coercion__debt_bondage=YES,
            coercion__isolation=YES,
            exploitation__excessive_hours=YES,
            exploitation__no_or_low_pay=YES,
            purpose__domestic_servitude=YES,
            aggravating__exploited_on_the_way=UNKNOWN,
        ),
        decision=(
            "reasonable_grounds",
            "reasonable_grounds",
            "Smuggled first; the fee was turned into a debt worked off in a house.",
        ),
    ),
    Invented(
        "child-on-the-coast",
        "fr",
        _who("Koffi", "Inventé", "15", "Masculine", "TG", "fr"),
        {
            "act.recruited": YES,
            "act.received": YES,
            "exploitation.excessive_hours": YES,
            "exploitation.hazardous": YES,
            "exploitation.no_or_low_pay": YES,
            "need.unaccompanied": YES,
            "need.child_protection": YES,
        },
    ),
    Invented(
        "maybe-a-child",
        "ar",
        _who("Samira", "Mithal", "", "Feminine", "SD", "ar", age_group="maybe_child"),
        {"act.transported": YES, "purpose.intended": YES, "sign.age_doubtful": YES, "sign.others_speak": YES},
    ),
    Invented(
        "neither",
        "en",
        _who("Testov", "Invented", "42", "Masculine", "MD", "en"),
        {"smuggling.border_crossed": NO, "smuggling.procured": NO},
        decision=(
            "no_grounds",
            "no_grounds",
            "Crossed by himself with valid papers to visit a cousin; no sign of control.",
        ),
    ),
    Invented(
        "cousin-drove",
        "en",
        _who("Bela", "Sample", "19", "Feminine", "GE", "en"),
        {
            "smuggling.procured": YES,
            "smuggling.border_crossed": YES,
            "smuggling.illegal_entry": YES,
            "smuggling.not_national_or_resident": YES,
            "smuggling.family_or_humanitarian": YES,
        },
    ),
    Invented(
        "scam-compound",
        "en",
        _who("Arjun", "Placeholder", "29", "Masculine", "IN", "en"),
        {
            "act.recruited": YES,
            "act.transferred": YES,
            "deception.nature_of_job": YES,
            "coercion.isolation": YES,
            "crime.scam_work": YES,
            "crime.quota": YES,
            "crime.compound": YES,
            "crime.ransom_to_leave": YES,
            "purpose.crime": YES,
            "need.mental_health": YES,
        },
        decision=(
            "reasonable_grounds",
            "pending",
            "Hired for office work, held in a guarded compound and made to run scams.",
        ),
    ),
    Invented(
        "bad-job",
        "en",
        _who("Olena", "Vymyslena", "36", "Feminine", "UA", "uk"),
        {
            "act.recruited": YES,
            "exploitation.excessive_hours": YES,
            "exploitation.no_or_low_pay": YES,
            "exploitation.labour_law_ignored": YES,
        },
    ),
    Invented(
        "sealed-lorry",
        "ar",
        _who("Karim", "Mithal", "22", "Masculine", "AF", "ar"),
        _paid_crossing(
            aggravating__life_endangered=YES,
            aggravating__inhuman_treatment=YES,
            journey__extorted=YES,
            need__urgent_medical=YES,
        ),
    ),
    Invented(
        "unfinished-gate",
        "en",
        _who("Noor", "Example", "20", "Feminine", "PK", "en"),
        {"act.recruited": YES, "deception.wages": YES},
        upto="documents_and_debt",
    ),
    Invented("unfinished-consent", "fr", {}, {}, upto="information_and_consent"),
    Invented(
        "no-sharing",
        "en",
        _who("Lucia", "Ficticia", "33", "Feminine", "CO", "es"),
        _paid_crossing(smuggling__false_documents=YES),
        consents={"consent_share_hq": "no", "consent_referral": "no"},
    ),
)
