"""The same person under other spellings and scripts, the same recruiter or telephone: found, explained, decided by people."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from fieldtool.casework.headquarters import Headquarters
from fieldtool.casework.likeness import Candidate, Decision, Kind, candidates
from fieldtool.casework.spelling import alike, keys, sound, words
from fieldtool.domain.errors import NotFoundError, UsageError
from fieldtool.domain.journey import JOURNEY_REF, Happening, Lane
from fieldtool.domain.record import CaseRecord, from_json
from tests.bench.likeness import crowd
from tests.casework.headquarters.conftest import SHARED, Laptop, answer, case, reopened

SAME = [
    ("Amina Example", "amina example"),
    ("Amina Example", "Example Amina"),
    ("Amina Example", "Aminah Exampel"),
    ("Mohammed Al-Invented", "Muhamad Invented"),
    ("Youssef Sample", "Yusuf Sampel"),
    ("يوسف محمود", "Yusuf Mahmoud"),
    ("Юлия Выдумка", "Yulia Vydumka"),
    ("Oksana Testenko", "Оксана Тестенко"),
    ("José Muñoz Ejemplo", "Jose Munoz Ejemplo"),
    ("Γιώργος Δείγμα", "Giorgos Deigma"),
    ("Chukwu Invented", "Tchukwu Invented"),
]
OTHER = [
    ("Amina Example", "Bela Sample"),
    ("Amina Example", "Amina Otherwise"),
    ("", "Amina Example"),
    ("", ""),
    ("Al", "El"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_name_in_two_spellings(one: str, other: str) -> None:
    assert alike(one, other)
    assert alike(other, one) == alike(one, other)
    assert keys(one) & keys(other), "it would not even be compared"


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_two_names(one: str, other: str) -> None:
    assert alike(one, other) == ""


def test_words_and_sounds() -> None:
    assert words("  Al-Ámina  Bint EXAMPLE ") == ("amina", "example")
    assert sound("mohammed") == sound("muhamad")
    assert sound("") == ""


def person(number: int, name: str, *answers: Any, **fields: str) -> CaseRecord:
    first, _, second = name.partition(" ")
    said = {"prs_FirstName": first, "prs_SecondName": second} | fields
    coding = {"id": "k", "at": SHARED["at"], "revision": 1, "replies": {}, "fields": said}
    return from_json(case(number, *answers, codings=[coding]))


def said(number: int, value: str, ref: str = "/data/way/who_arranged") -> dict[str, Any]:
    return answer(f"a{number}", value) | {"ref": ref}


def pairs(*records: CaseRecord) -> dict[tuple[str, str], Candidate]:
    found = candidates(records)
    assert found == candidates(reversed(records)), "the order of the cases does not matter"
    return {one.cases: one for one in found}


def test_the_same_person_met_twice_is_a_candidate_with_reasons() -> None:
    found = pairs(
        person(1, "Amina Example", age_years="24", prs_Citizenship="NG", prs_Gender="Feminine"),
        person(2, "Exampel Aminah", age_years="25", prs_Citizenship="NG TG", prs_Gender="Feminine"),
        person(3, "Bela Sample"),
    )
    (one,) = found.values()
    assert (one.kind, one.cases) == (Kind.SAME_PERSON, ("case-0001", "case-0002"))
    assert one.reasons[1:] == ("The ages fit.", "A citizenship is the same.", "The gender is the same.")
    assert one.details == ("Amina Example / Exampel Aminah",)
    assert "Amina" not in repr(one)
    assert not any("Amina" in reason for reason in one.reasons)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"age_years": "17"}, {"age_years": "44"}),
        ({"prs_Birthdate": "1998"}, {"prs_Birthdate": "1999-03-01"}),
        ({"prs_Birthdate": "1998~"}, {"prs_Birthdate": "2000-03-01"}),
        ({"prs_Citizenship": "NG"}, {"prs_Citizenship": "NP"}),
    ],
)
def test_what_cannot_be_one_person_is_no_candidate(one: dict[str, str], other: dict[str, str]) -> None:
    assert pairs(person(1, "Amina Example", **one), person(2, "Amina Example", **other)) == {}


def test_a_date_known_in_part_or_estimated_does_not_part_two_persons() -> None:
    found = pairs(
        person(1, "Amina Example", prs_Birthdate="1998"),
        person(2, "Amina Example", prs_Birthdate="1998-03-07"),
    )
    assert [one.reasons[1] for one in found.values()] == ["The dates of birth fit."]
    found = pairs(
        person(1, "Amina Example", prs_Birthdate="1999~"),
        person(2, "Amina Example", prs_Birthdate="1998-03-07"),
    )
    assert [one.reasons[1] for one in found.values()] == ["The dates of birth fit."]


def test_the_same_recruiter_telephone_or_address_is_a_link() -> None:
    found = pairs(
        person(
            1,
            "Amina Example",
            said(1, "Boss Invented"),
            said(2, "call +000 700-900-123 tomorrow", "/data/note"),
        ),
        person(2, "Bela Sample", said(3, "invented BOSS"), said(4, "700 900 123", "/data/other")),
        person(3, "Carl Third", said(5, "mail x.y@example.org", "/data/note")),
        person(
            4, "Dora Fourth", said(6, "X.Y@example.org", "/data/note"), said(7, "price 1200", "/data/price")
        ),
    )
    assert set(found) == {("case-0001", "case-0002"), ("case-0003", "case-0004")}
    assert found["case-0001", "case-0002"].reasons == (
        "The same answer to who_arranged stands in both.", "The same telephone number stands in both.",
    )  # fmt: skip
    assert found["case-0003", "case-0004"].reasons == ("The same e-mail address stands in both.",)
    assert all(one.kind is Kind.LINK for one in found.values())


def happened(one: int, lane: Lane, place: str, begin: str = "") -> dict[str, Any]:
    text = Happening(f"h{one}", lane, place=place, begin=begin).to_text()
    return said(one, text, f"{JOURNEY_REF}h{one}")


def test_the_same_vehicle_place_or_route_is_a_link() -> None:
    found = pairs(
        person(1, "Amina Example", said(1, "white van, XY 123", "/data/vehicle")),
        person(2, "Bela Sample", said(2, "White van XY-123", "/data/vehicle")),
        person(3, "Carl Third", happened(3, Lane.EXPLOITATION, "Sample House")),
        person(4, "Dora Fourth", happened(4, Lane.EXPLOITATION, "sample house")),
        person(5, "Edda Fifth", happened(5, Lane.ROUTE, "Sampletown", "2025-01"), happened(6, Lane.CROSSING, "Cape X", "2025-02")),
        person(6, "Femi Sixth", happened(8, Lane.CROSSING, "cape x", "2026-02"), happened(7, Lane.ROUTE, "Sampletown", "2026-01")),
        # One place alone is no route, and the same places the other way round are another.
        person(7, "Gita Seventh", happened(9, Lane.ROUTE, "Sampletown")),
        person(8, "Hana Eighth", happened(10, Lane.ROUTE, "Cape X", "2025-01"), happened(11, Lane.ROUTE, "Sampletown", "2025-02")),
    )  # fmt: skip
    assert {pair: one.reasons for pair, one in found.items()} == {
        ("case-0001", "case-0002"): ("The same answer to vehicle stands in both.",),
        ("case-0003", "case-0004"): ("The same place of exploitation stands in both.",),
        ("case-0005", "case-0006"): ("The same route stands in both.",),
    }
    assert all(one.kind is Kind.LINK for one in found.values())


def test_planted_pairs_are_found_whatever_the_script() -> None:
    people, planted = crowd(1_200, 120)
    found = {one.cases for one in candidates(people) if one.kind is Kind.SAME_PERSON}
    missed = Counter(how for pair, how in planted.items() if pair not in found)
    assert sum(missed.values()) <= len(planted) // 10, missed
    assert len(found) <= 2 * len(planted), "too many candidates for people to look at"


def test_whose_identity_may_not_be_used_is_not_looked_for() -> None:
    hidden = person(2, "Amina Example").to_json() | {"consents": [SHARED | {"purpose": "statistics"}]}
    assert pairs(person(1, "Amina Example"), from_json(hidden)) == {}


def test_what_people_decided_is_remembered_and_names_are_shown_only_on_request(
    hq: Headquarters, laptop: Laptop, tmp_path: Path
) -> None:
    hq.import_bundle(
        laptop.send(
            *[person(n, "Amina Example").to_json() for n in (1, 2, 3)], person(4, "Bela Sample").to_json()
        )
    )
    likeness = hq.likeness
    assert len(likeness.open()) == 3
    assert all(one.details == () for one in likeness.open())
    assert all(one.details == ("Amina Example / Amina Example",) for one in likeness.open(reveal=True))
    likeness.decide(Kind.SAME_PERSON, ("case-0002", "case-0001"), Decision.REFUSED)
    likeness.decide(Kind.SAME_PERSON, ("case-0001", "case-0003"), Decision.CONFIRMED)
    with pytest.raises(NotFoundError):
        likeness.decide(Kind.SAME_PERSON, ("case-0001", "nobody"), Decision.CONFIRMED)
    with pytest.raises(UsageError):
        likeness.decide(Kind.SAME_PERSON, ("case-0001", "case-0001"), Decision.CONFIRMED)
    hq.close()
    again = reopened(tmp_path / "hq")
    try:
        assert [one.cases for one in again.likeness.open()] == [("case-0002", "case-0003")]
        assert [one.decision for one in again.likeness.all()] == [Decision.REFUSED, Decision.CONFIRMED, None]
        assert again.count() == 4, "nothing was united: that is for people"
    finally:
        again.close()
