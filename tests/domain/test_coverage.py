"""What may leave for headquarters: consent decides, and what is left out is named."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from fieldtool.domain.case import Answer, Case, CaseStatus, Interview, InterviewState
from fieldtool.domain.coverage import (
    WITHOUT_IDENTITY,
    CaseContent,
    Coverage,
    Meaning,
    build_record,
    coverage_of,
)
from fieldtool.domain.decisions import (
    AssessmentRecord,
    Consent,
    ConsentPurpose,
    Determination,
    Grounds,
    SecondOpinion,
)
from fieldtool.domain.form import Mark, Sensitivity
from fieldtool.domain.record import from_bytes

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
NAME, STORY, BODY, PAY, WAGE = "/data/first_name", "/data/narrative", "/data/body", "/data/pay", "/data/wages"


def consent(
    purpose: ConsentPurpose, given: bool = True, *, minutes: int = 0, note: str = "", to: str = ""
) -> Consent:
    at = NOW + timedelta(minutes=minutes)
    return Consent(f"{purpose}{minutes}{to}", "c1", purpose, given, at, "7", to, note)


INTERVIEW = consent(ConsentPurpose.INTERVIEW)
SHARE = consent(ConsentPurpose.SHARE_HQ)
STATISTICS = consent(ConsentPurpose.STATISTICS)


@pytest.mark.parametrize(
    ("consents", "expected"),
    [
        ([], Coverage.NOTHING),
        ([INTERVIEW], Coverage.NOTHING),
        ([INTERVIEW, consent(ConsentPurpose.REFERRAL)], Coverage.NOTHING),
        ([INTERVIEW, STATISTICS], Coverage.CODED),
        ([INTERVIEW, STATISTICS, consent(ConsentPurpose.SHARE_HQ, False)], Coverage.CODED),
        ([INTERVIEW, SHARE], Coverage.FULL),
        ([SHARE], Coverage.FULL),
        ([INTERVIEW, consent(ConsentPurpose.SHARE_HQ, note=WITHOUT_IDENTITY)], Coverage.PSEUDONYMISED),
        ([INTERVIEW, SHARE, consent(ConsentPurpose.SHARE_HQ, False, minutes=5)], Coverage.NOTHING),
        ([INTERVIEW, SHARE, STATISTICS, consent(ConsentPurpose.SHARE_HQ, False, minutes=5)], Coverage.CODED),
        (
            [consent(ConsentPurpose.SHARE_HQ, False), consent(ConsentPurpose.SHARE_HQ, minutes=5)],
            Coverage.FULL,
        ),
        ([INTERVIEW, SHARE, consent(ConsentPurpose.INTERVIEW, False, minutes=5)], Coverage.NOTHING),
        ([INTERVIEW, consent(ConsentPurpose.SHARE_HQ, to="Example Shelter")], Coverage.NOTHING),
    ],
)
def test_the_newest_consents_decide(consents: list[Consent], expected: Coverage) -> None:
    assert coverage_of(consents) is expected
    assert coverage_of(consents[::-1]) is expected


def content(*consents: Consent) -> CaseContent:
    def answer(ref: str, value: str) -> Answer:
        return Answer("a" + ref, "i1", ref, value, Mark.GIVEN, NOW, "7", seq=1)

    return CaseContent(
        case=Case("c1", "KE04-2026-0001", CaseStatus.ACTIVE, NOW, NOW, "7", "d1", revision=4),
        organisation="Example Org",
        interviews=[
            Interview(
                "i1", "c1", "h", "f", "1", "en", InterviewState.STOPPED, NOW, "7", ended_because="Amina cried"
            )
        ],
        answers=[
            answer(NAME, "Amina"),
            answer(STORY, "Amina told"),
            answer(BODY, "yes"),
            answer(PAY, "monthly"),
            answer(WAGE, "yes"),
            answer("/data/children[1]/unknown", "Amina junior"),
            answer("/data/no_longer_relevant", "Amina set aside"),
            answer("indicator:sign.fearful", "yes"),
        ],
        consents=consents,
        determinations=[
            Determination(
                "x", "c1", Grounds.REASONABLE_GROUNDS, Grounds.NO_GROUNDS, "Amina was held", NOW, "7"
            )
        ],
        replies={"deception.wages": "yes", "sign.fearful": "yes"},
        fields={
            "prs_FirstName": "Amina",
            "prs_Gender": "Feminine",
            "age_years": "24",
            "narrative": "Amina told",
        },
        meanings={
            NAME: Meaning(Sensitivity.IDENTITY),
            STORY: Meaning(Sensitivity.IDENTITY),
            BODY: Meaning(Sensitivity.SENSITIVE),
            PAY: Meaning(Sensitivity.PLAIN),
            WAGE: Meaning(Sensitivity.SENSITIVE, "deception.wages"),
            "/data/no_longer_relevant": Meaning(),
        },
        set_aside={("i1", "/data/no_longer_relevant")},
    )


def refs(prepared_bytes: bytes) -> set[str]:
    return {a["ref"] for a in from_bytes(prepared_bytes).list("answers")}


def test_with_full_consent_everything_leaves_but_what_was_set_aside() -> None:
    prepared = build_record(content(INTERVIEW, SHARE))
    assert prepared.record is not None
    assert prepared.coverage is Coverage.FULL
    data = prepared.record.to_bytes()
    assert refs(data) == {NAME, STORY, BODY, PAY, WAGE, "/data/children[1]/unknown", "indicator:sign.fearful"}
    assert prepared.left_out == {"answers": 1}
    assert from_bytes(data) == prepared.record
    assert prepared.record.person.first_name == "Amina"


def test_without_consent_to_the_identity_no_name_and_no_story_leaves() -> None:
    prepared = build_record(content(INTERVIEW, consent(ConsentPurpose.SHARE_HQ, note=WITHOUT_IDENTITY)))
    assert prepared.record is not None
    assert prepared.coverage is Coverage.PSEUDONYMISED
    data = prepared.record.to_bytes()
    assert b"Amina" not in data
    assert refs(data) == {PAY, "indicator:sign.fearful"}
    assert prepared.record.number == "KE04-2026-0001"
    assert prepared.left_out == {"answers": 6, "fields": 2, "free text": 3}
    assert prepared.record.fields == {"prs_Gender": "Feminine", "age_years": "24"}


def test_consent_to_statistics_only_lets_coded_answers_leave() -> None:
    prepared = build_record(content(INTERVIEW, STATISTICS))
    assert prepared.record is not None
    assert prepared.coverage is Coverage.CODED
    data = prepared.record.to_bytes()
    assert b"Amina" not in data
    assert b"KE04" not in data
    assert refs(data) == {WAGE, "indicator:sign.fearful"}
    assert prepared.record.replies == {"deception.wages": "yes", "sign.fearful": "yes"}
    assert prepared.record.list("determinations")[0]["trafficking"] == "reasonable_grounds"


def test_without_consent_nothing_leaves_and_the_reason_is_said() -> None:
    prepared = build_record(content(INTERVIEW))
    assert prepared.record is None
    assert "did not agree" in prepared.why


def test_the_officer_may_send_less_but_never_more() -> None:
    less = build_record(content(INTERVIEW, SHARE), ceiling=Coverage.CODED)
    assert less.coverage is Coverage.CODED
    assert "officer chose" in less.why
    assert build_record(content(INTERVIEW, STATISTICS), ceiling=Coverage.FULL).coverage is Coverage.CODED


def test_the_same_case_gives_the_same_bytes() -> None:
    first, second = build_record(content(INTERVIEW, SHARE)), build_record(content(INTERVIEW, SHARE))
    assert first.record is not None
    assert second.record is not None
    assert first.record.to_bytes() == second.record.to_bytes()


def test_assessments_travel_with_the_age_they_saw_and_opinions_without_words() -> None:
    assessed = AssessmentRecord(
        "s1",
        "c1",
        NOW,
        "7",
        "un-protocols",
        "1.0.0+ours.2",
        {"act.recruited": "yes"},
        {"x": 1},
        {"years": 24},
    )
    said = SecondOpinion("o1", "c1", "x", True, "Amina again", NOW, "8")
    for consents, words in (
        ((INTERVIEW, SHARE), "Amina again"),
        ((INTERVIEW, consent(ConsentPurpose.SHARE_HQ, note=WITHOUT_IDENTITY)), None),
    ):
        prepared = build_record(replace(content(*consents), assessments=[assessed], opinions=[said]))
        assert prepared.record is not None
        record = from_bytes(prepared.record.to_bytes())
        (kept,) = record.list("assessments")
        assert (kept["age"], kept["rules_version"]) == ({"years": 24}, "1.0.0+ours.2")
        (opinion,) = record.list("opinions")
        assert (opinion["agrees"], opinion["determination_id"], opinion.get("words")) == (True, "x", words)
