"""HTCDS 2.0: identifiers verbatim, the mapping field by field, tables that no spreadsheet runs."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from fieldtool import content
from fieldtool.domain.assessment import Catalogue, Reply
from fieldtool.domain.record import CaseRecord, from_json
from fieldtool.htcds import HtcdsTables, codes
from fieldtool.htcds.codes import CONTROL, EXPLOITATION
from fieldtool.htcds.fields import CORE, IDENTITIES, VALUES, known
from fieldtool.htcds.rows import EXTENSION, age_band, core_row, extension_row
from fieldtool.htcds.tables import (
    COMPARABLE_FILE,
    CORE_FILE,
    EXTENSION_FILE,
    MAPPING_FILE,
    line,
    safe,
    workbook_name,
)

AT = "2026-11-23T06:40:24.120Z"
PUBLISHED = Path(__file__).parents[2].parent / "shared" / "htcds" / "htcds.json"


@pytest.fixture(scope="module")
def published() -> list[dict[str, Any]]:
    if not PUBLISHED.exists():
        pytest.skip("the published standard is not beside this project")
    fields: list[dict[str, Any]] = json.loads(PUBLISHED.read_text(encoding="utf-8"))["fields"]
    return fields


def test_the_core_fields_are_those_of_the_standard_in_its_order(published: list[dict[str, Any]]) -> None:
    assert [f["qname"] for f in published if f["core"] and f["status"] != "DEPRECATED"] == list(CORE)


def test_the_value_names_are_those_of_the_standard_in_its_order(published: list[dict[str, Any]]) -> None:
    by_name = {f["qname"]: tuple(f["value_names"]) for f in published}
    for field, names in VALUES.items():
        assert by_name[field] == names, field


def test_there_are_38_core_fields_and_every_list_of_a_core_field_is_known() -> None:
    assert len(CORE) == len(set(CORE)) == 38
    assert set(CORE) >= IDENTITIES
    assert VALUES["vic_RelationshipToTrafficker"][2] == "Unaquainted"  # as published


def test_every_mapped_indicator_is_in_the_catalogue_and_every_value_in_the_standard() -> None:
    ids = set(Catalogue.load(content.forms() / "indicators").ids)
    assert set(EXPLOITATION) | set(CONTROL) <= ids
    assert set(EXPLOITATION.values()) <= set(VALUES["vic_TypeOfExploitation"])
    assert set(CONTROL.values()) <= set(VALUES["vic_MethodsOfControl"])


def test_every_purpose_of_the_catalogue_is_mapped_but_the_unspecified_one() -> None:
    ids = Catalogue.load(content.forms() / "indicators").ids
    purposes = {one for one in ids if one.startswith("purpose.")}
    assert purposes - set(EXPLOITATION) == {"purpose.intended"}


def test_codes_come_from_yes_answers_only_and_never_twice() -> None:
    found = codes(
        {
            "purpose.sexual": Reply.YES,
            "purpose.begging": Reply.NO,
            "purpose.organ_removal": Reply.UNKNOWN,
            "coercion.debt_bondage": Reply.YES,
            "recruitment_coercion.debt_bondage": Reply.YES,
            "coercion.threat_of_violence": Reply.YES,
            "act.recruited": Reply.YES,
        }
    )
    assert found == {
        "vic_TypeOfExploitation": ("SexualExploitation",),
        "vic_MethodsOfControl": ("PhysicalThreats", "DebtBondage"),
    }
    assert codes({}) == {}


@pytest.mark.parametrize(("indicator", "value"), sorted(EXPLOITATION.items()))
def test_each_purpose_becomes_its_type_of_exploitation(indicator: str, value: str) -> None:
    assert codes({indicator: Reply.YES}) == {"vic_TypeOfExploitation": (value,)}


@pytest.mark.parametrize(("indicator", "value"), sorted(CONTROL.items()))
def test_each_means_becomes_its_method_of_control(indicator: str, value: str) -> None:
    assert codes({indicator: Reply.YES}) == {"vic_MethodsOfControl": (value,)}


FIELDS = {
    "prs_FirstName": "Amina",
    "prs_SecondName": "Example",
    "prs_Birthdate": "2002-03-07",
    "prs_Gender": "Feminine",
    "prs_Citizenship": "NG TG",
    "prs_PrimaryLanguage": "fr",
    "age_years": "24",
    "age_group": "adult",
    "safe_contact": "=cmd|' /C calc'!A0",
    "vic_MethodOfRecruitment": "Other AtWork nonsense",
    "vic_ForcedLabourIndustry": "F_Construction",
    "vic_RelationshipToTrafficker": "Unaquainted",
    "con_Consent": "TRUE",
}


def record(
    replies: Mapping[str, str] | None = None, grounds: tuple[str, str] | None = None, **fields: str
) -> CaseRecord:
    lists: dict[str, Any] = {
        "codings": [
            {"id": "k", "at": AT, "revision": 1, "replies": dict(replies or {}), "fields": FIELDS | fields}
        ],
        "statuses": [{"id": "s", "at": AT, "revision": 1, "status": "ClosedReferred"}],
        "interviews": [{"id": "i", "state": "finished", "started": AT, "officer": "7"}],
        "referrals": [
            {"id": "r", "state": "signed", "at": AT, "receiver": "Example Shelter", "form_number": "R1"}
        ],
    }
    if grounds:
        decided = {"id": "d", "at": AT, "officer": "7", "trafficking": grounds[0], "smuggling": grounds[1]}
        lists["determinations"] = [decided | {"reasons": "Amina was held"}]
    head = {
        "id": "case-1",
        "number": "KE04-2026-0001",
        "device": "d",
        "created": AT,
        "organisation": "Example Org",
    }
    return from_json({"schema": "fieldtool-case/1"} | head | lists)


def test_a_row_with_identities_field_by_field() -> None:
    row = core_row(
        record({"purpose.sexual": "yes", "coercion.isolation": "yes"}, ("reasonable_grounds", "pending")),
        with_identities=True,
    )
    assert list(row) == list(CORE)
    assert {name: value for name, value in row.items() if value} == {
        "prs_FirstName": "Amina",
        "prs_SecondName": "Example",
        "prs_Birthdate": "2002-03-07",
        "prs_Gender": "Feminine",
        "prs_Citizenship": "NG;TG",
        "vic_TraffickingStatus": "PossibleVictimOfTrafficking",
        "vic_MethodOfRecruitment": "AtWork;Other",
        "vic_MethodsOfControl": "Other",
        "vic_TypeOfExploitation": "SexualExploitation",
        "vic_ForcedLabourIndustry": "F_Construction",
        "cas_Status": "ClosedReferred",
        "cas_CaseOwner": "7",
        "cas_ReferredOrganisation": "Example Shelter",
        "cas_OutgoingReferralDate": "2026-11-23",
        "con_Consent": "TRUE",
    }


@pytest.mark.parametrize(
    ("told", "written"),
    [("2002-03-07", "2002-03-07"), ("2002", ""), ("2002-03", ""), ("2002~", ""), ("2002-03-07~", "")],
)
def test_a_birth_date_leaves_as_a_whole_day_or_not_at_all(told: str, written: str) -> None:
    """The standard's date has no place for a part or an estimate; nothing is made up."""
    row = core_row(record(prs_Birthdate=told), with_identities=True)
    assert row["prs_Birthdate"] == written


def test_an_estimated_age_counts_in_its_band() -> None:
    assert extension_row(record(age_years="17~"), 1)["ext_AgeBand"] == age_band(17) != ""


def test_without_identities_no_identity_stands_in_the_row() -> None:
    row = core_row(record(), with_identities=False)
    assert not any(row[name] for name in IDENTITIES)
    assert row["prs_Gender"] == "Feminine"
    assert row["prs_Citizenship"] == "NG;TG"
    assert list(row) == list(CORE)
    assert not any("Amina" in v or "Shelter" in v for v in extension_row(record(), 1).values())


@pytest.mark.parametrize(
    ("grounds", "status", "iccs"),
    [
        (None, "", ""),
        (("pending", "pending"), "", ""),
        (("reasonable_grounds", "no_grounds"), "PossibleVictimOfTrafficking", "0204"),
        (("no_grounds", "reasonable_grounds"), "NotAVictimOfTrafficking", "08051"),
        (("reasonable_grounds", "reasonable_grounds"), "PossibleVictimOfTrafficking", "0204;08051"),
    ],
)
def test_only_the_officers_determination_becomes_a_status_and_never_an_actual_one(
    grounds: tuple[str, str] | None, status: str, iccs: str
) -> None:
    one = record({"purpose.sexual": "yes"}, grounds)
    assert core_row(one, with_identities=True)["vic_TraffickingStatus"] == status
    own = extension_row(one, 3)
    assert (own["ext_Iccs"], own["ext_Row"], own["ext_OfficerDecided"]) == (
        iccs,
        "3",
        str(bool(grounds)).upper(),
    )
    assert list(own) == list(EXTENSION)


@pytest.mark.parametrize(
    ("replies", "expected"),
    [
        ({}, ""),
        ({"coercion.isolation": "unknown"}, ""),
        ({"coercion.isolation": "no"}, "FALSE"),
        ({"coercion.isolation": "no", "recruitment_coercion.isolation": "yes"}, "TRUE"),
    ],
)
def test_restricted_movement_has_a_column_of_our_own(replies: dict[str, str], expected: str) -> None:
    assert extension_row(record(replies), 1)["ext_RestrictedMovement"] == expected


@pytest.mark.parametrize(
    ("years", "band"),
    [
        (None, ""),
        (0, "0--8"),
        (8, "0--8"),
        (9, "9--17"),
        (17, "9--17"),
        (18, "18--20"),
        (47, "39--47"),
        (48, "48+"),
    ],
)
def test_age_bands(years: int | None, band: str) -> None:
    assert age_band(years) == band


def test_a_birth_date_known_in_part_is_left_out_and_unknown_values_too() -> None:
    row = core_row(
        record(prs_Birthdate="2002-03", prs_Gender="woman", con_Consent="maybe"), with_identities=True
    )
    assert (row["prs_Birthdate"], row["prs_Gender"], row["con_Consent"]) == ("", "", "")
    assert known("vic_TypeOfSexExploitation", "Pornography Prostitution x") == ("Prostitution", "Pornography")


@pytest.mark.parametrize(
    "evil", ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "\n=1", "  =1", "=cmd|' /C calc'!A0"]
)
def test_no_cell_is_a_formula(evil: str) -> None:
    (cell,) = next(csv.reader(io.StringIO(line([evil]).decode(), newline="")))
    assert cell == "'" + evil


@pytest.mark.parametrize("good", ["", "Amina", "a=b", "0204;08051", "2002-03-07", "أمينة", 'say "x", y'])
def test_other_cells_stay_as_they_are(good: str) -> None:
    assert safe(good) == good
    assert next(csv.reader(io.StringIO(line([good, "x"]).decode(), newline=""))) == [good, "x"]


def read(path: Path) -> list[list[str]]:
    data = path.read_bytes()
    assert data.startswith("\ufeff".encode())
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_the_tables_have_the_names_of_the_standard_and_one_row_a_case(tmp_path: Path) -> None:
    evil = record(prs_FirstName="=HYPERLINK(1)", prs_SecondName="Exa,mple\n")
    written = HtcdsTables().write(iter([evil, record()]), tmp_path, with_identities=True)
    counts = {CORE_FILE: 2, EXTENSION_FILE: 2, COMPARABLE_FILE: 0}
    assert written == counts | {workbook_name(name): rows for name, rows in counts.items()}
    core, own = read(tmp_path / CORE_FILE), read(tmp_path / EXTENSION_FILE)
    assert core[0] == list(CORE)
    assert own[0] == list(EXTENSION)
    assert core[1][1] == "'=HYPERLINK(1)"
    assert core[1][2] == "Exa,mple\n"
    assert [row[0] for row in own[1:]] == ["1", "2"]
    assert all(len(row) == 38 for row in core)
    assert ["purpose.sexual", "vic_TypeOfExploitation", "SexualExploitation"] in [
        row[:3] for row in read(tmp_path / MAPPING_FILE)
    ]


def test_a_failure_while_writing_leaves_no_half_table(tmp_path: Path) -> None:
    def broken() -> Any:
        yield record()
        raise RuntimeError("the vault went away")

    with pytest.raises(RuntimeError):
        HtcdsTables().write(broken(), tmp_path, with_identities=False)
    assert list(tmp_path.iterdir()) == []
