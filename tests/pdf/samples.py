"""Invented referrals for the tests of the form."""

from __future__ import annotations

from datetime import UTC, datetime

from fieldtool.domain.referral import (
    Annex,
    ChildBlock,
    ConsentBlock,
    ConsentItem,
    DeterminationBlock,
    ElementConclusion,
    Encounter,
    Exploitation,
    IndicatorItem,
    Journey,
    JourneyPoint,
    Receiver,
    Referral,
    ReferredPerson,
    Referrer,
    Risk,
    Services,
    SuspectedPerson,
    Versions,
    Wishes,
)

NOW = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
AGREED = {"interview": True, "referral": True, "share_hq": True, "police": True}


def full(**changes: object) -> Referral:
    """A referral with something in nearly every field. Everybody in it is invented."""
    values: dict[str, object] = {
        "form_number": "KE04-2026-0012-R1",
        "created": NOW,
        "urgency": "24h",
        "purpose": "Safe accommodation tonight, medical examination, and identification by the national mechanism.",
        "place": "Border post 4",
        "referrer": Referrer(
            organisation="Example Border Service",
            officer_number="KE04-07",
            officer_name="Testov Invented",
            role="Field officer",
            contact="duty phone +254 000 000 000",
            authority="First responder",
        ),
        "receiver": Receiver("House Example", "The coordinator", "In person, by the officer"),
        "risk": Risk(
            immediate_danger="yes",
            medical="yes",
            self_harm="no",
            trafficker_near="yes",
            safe_contact="Through the social worker only",
            safe_time="Mornings, before 10:00",
            contact_warnings=("Do not call the number ending in 17.", "The partner must not know."),
            to_family="A younger brother still lives with the recruiter's family.",
            on_return="Fears the moneylender in her home town.",
        ),
        "consent": ConsentBlock(
            items=(
                ConsentItem("interview", True, NOW),
                ConsentItem("referral", True, NOW, "House Example", "Not to be shared with her family"),
                ConsentItem("share_hq", True, NOW),
                ConsentItem("statistics", False, NOW),
                ConsentItem("police", None),
            ),
            language="Amharic",
            interpreter="Yes, by telephone",
            recorded="verbal",
            withdrawal_code="RIVER 41",
        ),
        "person": ReferredPerson(
            case_code="KE04-2026-0012",
            first_name="Amina",
            second_name="Example",
            age_years="22",
            age_group="adult",
            age_basis="stated",
            birth_date="2004",
            gender="Feminine",
            citizenship=("Ethiopia",),
            languages=("Amharic", "Arabic"),
            interpreter="Amharic, a woman if possible",
            documents="Passport, held by the employer",
            health="Burn on the left hand, untreated",
        ),
        "encounter": Encounter(
            found="Came to the post alone, on foot, at night.",
            place="Border post 4",
            with_whom="Alone",
            who_spoke="The person herself, through an interpreter",
            observations="Looked at the door at every sound. Bandage on the left hand.",
        ),
        "journey": Journey(
            line=(
                JourneyPoint("recruitment", "2026-03", "", "Example Town", "A woman from the next street"),
                JourneyPoint("crossing", "2026-04-02", "", "Border post 4", ""),
                JourneyPoint("debt", "", "", "", "The fee grew after arrival"),
                JourneyPoint("exploitation", "2026-05", "2026-10", "A house", "No pay"),
            ),
            summary="Recruited in her home town for work in a household abroad; flew out on a visit visa; kept in the "
            "house for five months; left through a window and walked.",
            route=(
                "Home town, June 2026: met the recruiter",
                "Capital, July 2026: flight",
                "Household, July to November",
            ),
            arranged_by="A woman who called herself an agent",
            price_and_debt="Told on arrival that she owed 3,000 for the ticket; wages kept against it",
        ),
        "account": "They said I would cook for a family and have Fridays free. When I came they took my passport and "
        "locked the door. I asked for my money and she said first the ticket.",
        "indicators": (
            IndicatorItem(
                "deception.nature_of_job",
                "Deceived about what the work was",
                "MEANS",
                "said",
                "Promised a cook's post",
            ),
            IndicatorItem(
                "coercion.documents_taken",
                "Identity papers taken or kept",
                "MEANS",
                "said",
                "Passport since the first day",
            ),
            IndicatorItem(
                "coercion.isolation",
                "Confined, watched or cut off",
                "MEANS",
                "said",
                "Door locked, telephone taken",
            ),
            IndicatorItem(
                "coercion.debt_bondage", "Work set against a debt", "MEANS", "said", "3,000 for the ticket"
            ),
            IndicatorItem(
                "exploitation.hours",
                "Excessive working days or hours",
                "PURPOSE",
                "said",
                "5:00 to 23:00, every day",
            ),
            IndicatorItem("observed.injuries", "Untreated injury", "SIGN", "seen", "Burn on the left hand"),
        ),
        "indicators_declined": ("Violence or threat of it, against family",),
        "indicators_not_asked": ("Organ removal (4 questions)", "Forced begging (2 questions)"),
        "elements": (
            ElementConclusion("trafficking", "act", "indicated", "somebody recruited and moved the person"),
            ElementConclusion(
                "trafficking", "means", "indicated", "papers taken; confined; work set against a debt"
            ),
            ElementConclusion(
                "trafficking", "purpose", "indicated", "hours and pay of forced labour, with coercion"
            ),
            ElementConclusion("smuggling", "illegal_entry", "not_indicated", "entered with a visa"),
        ),
        "determination": DeterminationBlock(
            trafficking="reasonable_grounds",
            smuggling="no_grounds",
            reasons="All three elements are told consistently and the burn was seen. Entry was on a visa.",
            at=NOW,
            officer="KE04-07",
        ),
        "exploitation": Exploitation(
            ("ForcedLabour", "Servitude"), ("WithholdsDocuments", "DebtBondage"), "", "Private household"
        ),
        "services": Services(
            ("need.urgent_medical", "need.basic_needs", "need.interpreter"),
            ("Food, water and rest; wound covered",),
            ("shelter", "medical", "legal"),
        ),
        "wishes": Wishes("yes", "no", "no", "I want to sleep where the door has a key on my side."),
        "suspected": (
            SuspectedPerson(
                "Recruiter",
                "Stranger, met at a market",
                "Calls herself an agent; about 40; drives a white car",
            ),
            SuspectedPerson("Employer", "None", "Lives in the household named in the case file"),
        ),
        "annexes": (Annex("Photograph of the visa page", "ab" * 32),),
        "how_to_answer": "By the duty phone, naming the form number only, within 24 hours.",
        "non_punishment": True,
        "versions": Versions(
            "fieldtool 0.1.0", "protocols-2000 1.0", "indicators 1.0", "screening 1.0", "d41f"
        ),
        "declined": ("person.contact", "person.aliases"),
        "unknown": ("risk.pregnant",),
    }
    values.update(changes)
    return Referral(**values)  # type: ignore[arg-type]


def child() -> Referral:
    """A person presumed to be a child."""
    return full(
        form_number="KE04-2026-0013-R1",
        person=ReferredPerson(
            "KE04-2026-0013", "Sami", "Invented", age_years="16", age_group="maybe_child", age_basis="doubt"
        ),
        child=ChildBlock(
            "yes",
            "unaccompanied",
            "",
            "",
            "Not yet appointed",
            "A bed away from adults, and his brother found.",
            "yes",
        ),
    )


def burmese() -> Referral:
    """A referral whose answers are in Burmese."""
    return full(
        purpose="ယနေ့ည လုံခြုံသော နေရာ၊ ဆေးကုသမှုနှင့် စကားပြန် လိုအပ်သည်။",
        account="အိမ်အကူအလုပ်ဟု ပြောခဲ့သည်။ ရောက်သောအခါ နိုင်ငံကူးလက်မှတ်ကို သိမ်းထားပြီး တံခါးကို သော့ခတ်ထားသည်။ "
        "လစာမပေးဘဲ လေယာဉ်လက်မှတ်ဖိုး အကြွေးတင်နေသည်ဟု ပြောသည်။ အပြင်သို့ ထွက်ခွင့်မရှိပါ။ ညဘက်တွင် ပြတင်းပေါက်မှ ထွက်ပြေးခဲ့သည်။",
        person=ReferredPerson(
            "KE04-2026-0012",
            "ခင်နမူနာ",
            "တီထွင်",
            age_years="22",
            age_group="adult",
            gender="Feminine",
            languages=("မြန်မာ",),
        ),
    )


def arabic() -> Referral:
    """A referral whose answers are in Arabic, with numbers and Latin letters in them."""
    return full(
        purpose="سكن آمن الليلة، وفحص طبي، وتعرّف من الآلية الوطنية (المرجع KE04-2026-0012).",
        account="قالوا إنني سأطبخ لأسرة وسيكون يوم الجمعة إجازة. عندما وصلت في 3 يوليو 2026 أخذوا جواز سفري وأغلقوا الباب. "
        "طلبت أجري فقالت: ثمن التذكرة أولًا، 3,000 دولار (USD).",
        person=ReferredPerson(
            "KE04-2026-0012",
            "أمينة",
            "مثال",
            age_years="22",
            age_group="adult",
            gender="Feminine",
            languages=("العربية", "English"),
        ),
    )
