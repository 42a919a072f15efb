"""docs/formats says what the program does."""

from __future__ import annotations

import re
from pathlib import Path

from fieldtool.bundle import manifest, receipts
from fieldtool.casework.hq_ports import ImportOutcome
from fieldtool.domain.record import SCHEMA, SHAPES
from fieldtool.htcds.codes import CONTROL, EXPLOITATION
from fieldtool.htcds.fields import VALUES
from fieldtool.htcds.rows import EXTENSION

FORMATS = Path(__file__).parents[2] / "docs" / "formats"


def test_every_outcome_stands_in_the_table_and_no_other() -> None:
    text = (FORMATS / "bundle.md").read_text(encoding="utf-8")
    table = text.split("## Outcomes at headquarters")[1].split("## Receipt")[0]
    assert re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE) == [outcome.value for outcome in ImportOutcome]


def test_formats_and_lists_are_named() -> None:
    text = (FORMATS / "bundle.md").read_text(encoding="utf-8")
    for name in (manifest.FORMAT, receipts.FORMAT, SCHEMA):
        assert f"`{name}`" in text
    for name, shape in SHAPES.items():
        row = next(line for line in text.splitlines() if line.startswith(f"| `{name}` |"))
        assert set(re.findall(r"`(\w+)`", row)) == {name, *shape}


def test_the_mapping_names_every_indicator_value_and_column() -> None:
    text = (FORMATS / "htcds.md").read_text(encoding="utf-8")
    for indicator, value in {**EXPLOITATION, **CONTROL}.items():
        group, _, name = indicator.partition(".")
        assert any(f"`{one}`" in text for one in (indicator, f"*.{name}", f"{group}.*")), indicator
        assert f"`{value}`" in text
    for column in EXTENSION:
        assert f"`{column}`" in text
    assert all(f"`{value}`" in text for value in VALUES["vic_TraffickingStatus"])
