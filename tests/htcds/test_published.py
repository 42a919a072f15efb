"""The tables beside the standard's own spreadsheet, field by field: names, order, types, lists of values."""

from __future__ import annotations

import hashlib
import re
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest
from defusedxml import ElementTree

from fieldtool.htcds.fields import CORE, VALUES
from fieldtool.htcds.rows import core_row
from tests.htcds.test_htcds import record

SPREADSHEET = Path(__file__).parents[2].parent / "shared" / "htcds" / "htcds-field-standards-2.0.ods"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


@dataclass(frozen=True)
class Published:
    """One line of the standard."""

    status: str
    core: bool
    name: str
    type: str
    values: tuple[str, ...]


def _cells(row: ElementTree.Element) -> list[str]:
    cells: list[str] = []
    for cell in row:
        times = int(cell.get(f"{_TABLE}number-columns-repeated", "1"))
        said = "\n".join("".join(p.itertext()) for p in cell.iter(f"{_TEXT}p"))
        cells += [said.strip()] * min(times, 13)
    return cells + [""] * 13


@pytest.fixture(scope="module")
def standard() -> list[Published]:
    if not SPREADSHEET.exists():
        pytest.skip("the published standard is not beside this project")
    with zipfile.ZipFile(SPREADSHEET) as file:
        root = ElementTree.fromstring(file.read("content.xml"))
    rows = [_cells(row) for row in root.iter(f"{_TABLE}table-row")]
    head = rows[0]
    assert head[1:3] + head[6:8] + head[9:10] == [
        "Status", "Core", "Field Name including Prefix", "Field Type", "Value Names (if picklist)",
    ]  # fmt: skip
    return [
        Published(row[1], row[2] == "Core", row[6], row[7], tuple(row[9].split()))
        for row in rows[1:]
        if row[3].endswith("_")
    ]


DIGEST = "0bdcff2e14720bd507cb719426656460fd58ac227afcb15a0fc48a275b98cf1d"
"""SHA-256 of the core fields and their values as the spreadsheet of version 2.0 has them."""


def _digest(fields: list[tuple[str, tuple[str, ...]]]) -> str:
    said = "\n".join(f"{name} {' '.join(values)}" for name, values in fields)
    return hashlib.sha256(said.encode()).hexdigest()


def test_the_standard_has_the_fields_we_think_it_has(standard: list[Published]) -> None:
    assert len(standard) == 84
    assert {one.status for one in standard} == {"DRAFT", "DEPRECATED"}
    assert sum(one.core for one in standard) == 40


def test_our_columns_and_values_are_those_that_were_compared_with_the_spreadsheet() -> None:
    """Holds where the spreadsheet is not at hand: what is changed here must be compared again."""
    assert _digest([(name, tuple(VALUES.get(name, ()))) for name in CORE]) == DIGEST


def test_that_digest_is_the_spreadsheets(standard: list[Published]) -> None:
    live = [one for one in standard if one.core and one.status != "DEPRECATED"]
    assert _digest([(one.name, one.values if one.name in VALUES else ()) for one in live]) == DIGEST


def test_our_columns_are_the_live_core_fields_in_the_order_of_the_spreadsheet(
    standard: list[Published],
) -> None:
    assert [one.name for one in standard if one.core and one.status != "DEPRECATED"] == list(CORE)


@pytest.mark.parametrize("field", sorted(VALUES))
def test_the_values_of_each_list_are_those_of_the_spreadsheet(standard: list[Published], field: str) -> None:
    (published,) = (one for one in standard if one.name == field)
    assert published.values == VALUES[field]


def test_every_core_list_of_the_standard_is_known_unless_it_is_a_list_of_others(
    standard: list[Published],
) -> None:
    lists = {
        one.name for one in standard if one.core and one.status != "DEPRECATED" and "icklist" in one.type
    }
    assert lists - set(VALUES) == {"prs_Citizenship"}, "countries are ISO 3166"


def test_what_we_write_fits_the_type_of_each_field(standard: list[Published]) -> None:
    full = record(
        {
            "purpose.sexual": "yes",
            "purpose.begging": "yes",
            "coercion.debt_bondage": "yes",
            "coercion.isolation": "yes",
        },
        ("reasonable_grounds", "no_grounds"),
        vic_TypeOfSexExploitation="Prostitution Pornography",
    )
    row = core_row(full, with_identities=True)
    types = {one.name: one for one in standard}
    assert set(row) <= set(types)
    for name, value in row.items():
        published, parts = types[name], value.split(";") if value else []
        if name in VALUES:
            assert set(parts) <= set(published.values), name
        if published.type.startswith("Picklist"):
            assert len(parts) <= 1, name
        if published.type == "Date":
            assert all(re.fullmatch(r"\d{4}-\d\d-\d\d", part) for part in parts), name
        if published.type == "Checkbox":
            assert value in ("", "TRUE", "FALSE"), name
    assert sum(bool(value) for value in row.values()) >= 15
