"""Workbooks that another program reads, in which nothing is a formula and no character breaks the file."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils.escape import unescape

from fieldtool.htcds import HtcdsTables, workbook
from fieldtool.htcds.fields import CORE
from fieldtool.htcds.workbook import Workbook
from tests.htcds.test_htcds import record


def read(data: bytes) -> list[list[str]]:
    book = openpyxl.load_workbook(io.BytesIO(data))
    rows = []
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            assert all(cell.data_type in ("s", "n", "inlineStr") for cell in row if cell.value is not None)
            rows.append([cell.value or "" for cell in row])
    return rows


def written(*rows: list[str]) -> bytes:
    stream = io.BytesIO()
    with Workbook(stream, "Table & more", ["a", "b"]) as book:
        for row in rows:
            book.add(row)
    return stream.getvalue()


EVIL = ["=1+1", "+1", "-1", "@x", "=cmd|' /C calc'!A0", "<b>&\"'", "أمينة 李", " space "]


@pytest.mark.parametrize("text", EVIL)
def test_every_cell_is_text_and_comes_back_as_it_was(text: str) -> None:
    assert read(written([text, "x"])) == [["a", "b"], [text, "x"]]


@given(st.text())
def test_any_text_comes_back(text: str) -> None:
    ((_, _), (said, _)) = read(written([text, "x"]))
    assert unescape(said) == text


def test_text_that_looks_like_an_escape_is_not_taken_for_one() -> None:
    assert b"_x005F_x0041_" in zipfile.ZipFile(io.BytesIO(written(["_x0041_", ""]))).read(
        "xl/worksheets/sheet1.xml"
    )


def test_what_is_too_long_is_cut_and_too_many_rows_go_on_in_another_sheet(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert len(read(written(["x" * 40_000, ""]))[1][0]) == 32_767
    monkeypatch.setattr(workbook, "ROWS_LIMIT", 3)
    assert read(written(*[[str(n), ""] for n in range(5)])) == [
        ["a", "b"], ["0", ""], ["1", ""], ["a", "b"], ["2", ""], ["3", ""], ["a", "b"], ["4", ""],
    ]  # fmt: skip


def test_the_workbook_says_what_the_csv_says(tmp_path: Path) -> None:
    evil = record(prs_FirstName="=HYPERLINK(1)")
    HtcdsTables().write(iter([evil, record()]), tmp_path, with_identities=True)
    rows = read((tmp_path / "htcds_core.xlsx").read_bytes())
    assert rows[0] == list(CORE)
    assert rows[1][1] == "=HYPERLINK(1)"
    assert len(rows) == 3
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "ctdc_comparable.csv", "ctdc_comparable.xlsx", "fieldtool_extension.csv", "fieldtool_extension.xlsx",
        "htcds_core.csv", "htcds_core.xlsx", "mapping.csv",
    ]  # fmt: skip
