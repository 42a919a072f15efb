"""Rows beside those of the Counter-Trafficking Data Collaborative: coarse only, and nobody in a group of fewer than 11."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldtool.htcds.comparable import COLUMNS, KEYS, K, comparable_row, in_groups
from fieldtool.htcds.countries import ALPHA_3, alpha_3
from tests.htcds.test_htcds import record

GROUNDS = ("reasonable_grounds", "pending")


def yes(replies: dict[str, str], **fields: str) -> set[str]:
    row = comparable_row(record(replies, GROUNDS, **fields))
    assert row is not None
    assert list(row) == list(COLUMNS)
    return {name for name, value in row.items() if value == "1"}


def test_only_persons_for_whom_an_officer_found_grounds_are_counted() -> None:
    assert comparable_row(record({"purpose.sexual": "yes"})) is None
    assert comparable_row(record({"purpose.sexual": "yes"}, ("no_grounds", "reasonable_grounds"))) is None


@pytest.mark.parametrize(
    ("replies", "fields", "expected"),
    [
        ({}, {}, set()),
        ({"purpose.sexual": "no", "coercion.violence": "unknown"}, {}, set()),
        ({"purpose.sexual": "yes"}, {"vic_TypeOfSexExploitation": "Pornography"}, {"isSexualExploit", "sectorOfSexPornography"}),
        ({"purpose.forced_labour": "yes"}, {}, {"isForcedLabour"}),
        ({"purpose.begging": "yes", "purpose.crime": "yes"}, {}, {"isOtherExploit"}),
        ({"coercion.debt_bondage": "yes"}, {}, {"meansDebtBondageEarnings"}),
        ({"coercion.isolation": "yes"}, {}, {"meansDenyBasicNeeds"}),
        ({"coercion.documents_taken": "yes", "coercion.violence": "yes"}, {}, {"meansWithholdDocs", "meansAbusePsyPhySex"}),
        ({"coercion.threat_of_violence": "yes"}, {}, {"meansThreats"}),
        ({"deception.wages": "yes", "exploitation.excessive_hours": "yes"}, {}, {"meansFalsePromises", "meansExcessiveWorkHours"}),
    ],
)  # fmt: skip
def test_fine_becomes_coarse(replies: dict[str, str], fields: dict[str, str], expected: set[str]) -> None:
    assert yes(replies, vic_ForcedLabourIndustry="", **fields) == expected


@pytest.mark.parametrize(
    ("industry", "sector"),
    [
        ("F_Construction", {"sectorOfLabourConstruction"}),
        ("A_AgricultureForestryAndFishing", {"sectorOfLabourAgriculture"}),
        ("T_ActivitiesOfHouseholdsAsEmployers", {"sectorOfLabourDomesticWork"}),
        ("I_AccommodationAndFoodServiceActivities", {"sectorOfLabourHospitality"}),
        ("C_Manufacturing", set()),
    ],
)
def test_sectors_come_from_the_industry(industry: str, sector: set[str]) -> None:
    assert yes({}, vic_ForcedLabourIndustry=industry) == sector


def test_what_an_outsider_may_know_is_coarse() -> None:
    one = comparable_row(record({}, GROUNDS, prs_Citizenship="NG"))
    two = comparable_row(record({}, GROUNDS, prs_Citizenship="NG TG", prs_Gender="NonConforming"))
    assert one is not None
    assert two is not None
    assert [one[key] for key in KEYS] == ["2026", "Woman", "24--26", "NGA", ""]
    assert (two["citizenship"], two["gender"]) == ("", "Trans/Transgender/NonConforming")


def test_country_codes() -> None:
    assert len(ALPHA_3) == len(set(ALPHA_3.values())) == 249
    assert all(len(two) == 2 and len(three) == 3 for two, three in ALPHA_3.items())
    assert (alpha_3("ng"), alpha_3("NGA"), alpha_3("XX"), alpha_3("")) == ("NGA", "NGA", "", "")


_rows = st.lists(
    st.builds(
        lambda *keys: dict.fromkeys(COLUMNS, "") | dict(zip(KEYS, keys, strict=True)),
        st.sampled_from(["2025", "2026"]), st.sampled_from(["Woman", "Man", ""]), st.sampled_from(["9--17", "18--20"]),
        st.sampled_from(["NGA", "NPL", "UKR"]), st.just(""),
    ),
    max_size=80,
)  # fmt: skip


def key(row: dict[str, Any]) -> tuple[str, ...]:
    return tuple(row[name] for name in KEYS)


@given(_rows, st.integers(2, 12))
def test_no_combination_stands_in_fewer_rows_than_k(rows: list[dict[str, str]], k: int) -> None:
    published, withheld = in_groups(rows, k)
    assert len(published) + withheld == len(rows)
    assert withheld < k
    assert all(count >= k for count in Counter(map(key, published)).values())
    assert in_groups(list(reversed(rows)), k) == (published, withheld), "the order of the cases does not show"
    given_keys = [key(row) for row in rows]
    for row in published:  # nothing is invented: a published row is some row with parts left out
        assert any(
            all(said in ("", there) for said, there in zip(key(row), one, strict=True)) for one in given_keys
        )


def test_the_smallest_group_is_eleven() -> None:
    row = dict.fromkeys(COLUMNS, "") | {"citizenship": "NGA"}
    assert K == 11
    assert in_groups([row] * 10) == ([], 10)
    assert in_groups([row] * 11)[1] == 0
