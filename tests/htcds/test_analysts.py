"""Tables for analysts: what is in them, what never is, and that they are what they claim to be byte by byte."""

from __future__ import annotations

import csv
import io
import struct
import zlib
from pathlib import Path
from typing import Any

import pytest

from fieldtool.domain.record import CaseRecord, from_json
from fieldtool.htcds import AnalystTables, ParquetTables
from fieldtool.htcds import parquet as parquet_module
from fieldtool.htcds.analysts import CASES, REPLIES
from fieldtool.htcds.parquet import ParquetTable

AT = "2026-11-23T06:40:24.120Z"


def record(number: int = 1, **fields: str) -> CaseRecord:
    return from_json(
        {
            "schema": "fieldtool-case/1", "id": f"c{number}", "number": "KE04-2026-0001", "device": "d", "created": AT,
            "organisation": "=Example Org",
            "codings": [{"id": "k", "at": AT, "revision": 1, "replies": {"purpose.sexual": "yes", "act.recruited": "no"},
                         "fields": {"prs_FirstName": "Amina", "prs_Gender": "Feminine", "age_years": "17"} | fields}],
            "determinations": [{"id": "d", "at": AT, "trafficking": "reasonable_grounds", "smuggling": "reasonable_grounds"}],
            "referrals": [{"id": "r", "at": "2026-11-26T06:40:24.120Z", "state": "signed"}],
        }
    )  # fmt: skip


def rows(data: bytes) -> list[dict[str, str]]:
    assert data.startswith("\ufeff".encode())
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_a_row_a_case_and_a_row_a_reply_joined_by_the_pseudonym(tmp_path: Path) -> None:
    count = AnalystTables().write(iter([record(1), record(2)]), tmp_path, with_identities=True)
    assert count == {"cases.csv": 2, "replies.csv": 4}
    (first, _) = rows((tmp_path / "cases.csv").read_bytes())
    assert first == {
        "case": "c1", "month": "2026-11", "organisation": "'=Example Org", "status": "Active", "gender": "Feminine",
        "age_band": "9--17", "age_group": "", "citizenship": "", "language": "", "trafficking": "reasonable_grounds",
        "smuggling": "reasonable_grounds", "iccs": "0204;08051", "interviews": "0", "referrals": "1", "waiting_days": "3",
    }  # fmt: skip
    assert rows((tmp_path / "replies.csv").read_bytes())[:2] == [
        {"case": "c1", "indicator": "act.recruited", "reply": "no"},
        {"case": "c1", "indicator": "purpose.sexual", "reply": "yes"},
    ]
    assert b"Amina" not in (tmp_path / "cases.csv").read_bytes()


@pytest.mark.parametrize("said", ["=1+1", " =1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1"])
def test_no_cell_is_a_formula(tmp_path: Path, said: str) -> None:
    AnalystTables().write(iter([record(prs_Gender=said)]), tmp_path, with_identities=False)
    (row,) = rows((tmp_path / "cases.csv").read_bytes())
    assert row["gender"] in ("'" + said, "")


def test_parquet_holds_the_same_tables(tmp_path: Path) -> None:
    some = [record(n) for n in range(1, 4)]
    AnalystTables().write(iter(some), tmp_path, with_identities=False)
    count = ParquetTables().write(iter(some), tmp_path, with_identities=False)
    assert count == {"cases.parquet": 3, "replies.parquet": 6}
    for name, columns in (("cases", CASES), ("replies", REPLIES)):
        wanted = [
            {key: value.removeprefix("'") for key, value in row.items()}
            for row in rows((tmp_path / f"{name}.csv").read_bytes())
        ]
        assert read(tmp_path / f"{name}.parquet") == (list(columns), wanted)


def test_many_row_groups_and_no_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet_module, "ROWS", 7)
    wide = [f"column{n}" for n in range(20)]
    with (tmp_path / "t").open("wb") as stream, ParquetTable(stream, wide) as table:
        for n in range(50):
            table.add([f"{n}é{c}" * (n % 3) for c in wide])
    names, found = read(tmp_path / "t")
    assert names == wide
    assert found == [{c: f"{n}é{c}" * (n % 3) for c in wide} for n in range(50)]
    with (tmp_path / "e").open("wb") as stream, ParquetTable(stream, ["a"]):
        pass
    assert read(tmp_path / "e") == (["a"], [])


def test_other_readers_read_it(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    ParquetTables().write(iter([record(n) for n in range(1, 4)]), tmp_path, with_identities=False)
    assert pyarrow.read_table(tmp_path / "cases.parquet").to_pylist() == read(tmp_path / "cases.parquet")[1]


# A reader of its own, after the format's specification: nothing of the writer is used.


class _Thrift:
    def __init__(self, data: bytes, at: int = 0) -> None:
        self.data, self.at = data, at

    def number(self) -> int:
        value = shift = 0
        while True:
            byte = self.data[self.at]
            self.at += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    def signed(self) -> int:
        value = self.number()
        return (value >> 1) ^ -(value & 1)

    def value(self, kind: int) -> Any:
        if kind in (5, 6):
            return self.signed()
        if kind == 8:
            size = self.number()
            self.at += size
            return self.data[self.at - size : self.at]
        if kind == 9:
            head = self.data[self.at]
            self.at += 1
            size = head >> 4 if head >> 4 < 15 else self.number()
            return [self.value(head & 15) for _ in range(size)]
        assert kind == 12
        found, before = {}, 0
        while head := self.data[self.at]:
            self.at += 1
            before += head >> 4
            found[before] = self.value(head & 15)
        self.at += 1
        return found


def read(path: Path) -> tuple[list[str], list[dict[str, str]]]:
    data = path.read_bytes()
    assert data[:4] == data[-4:] == b"PAR1"
    (size,) = struct.unpack("<I", data[-8:-4])
    about = _Thrift(data[-8 - size : -8]).value(12)
    names = [column[4].decode() for column in about[2][1:]]
    assert about[2][0][5] == len(names)
    found: list[dict[str, str]] = []
    for group in about[4]:
        columns = []
        for chunk in group[1]:
            meta = chunk[3]
            page = _Thrift(data, meta[9])
            header = page.value(12)
            plain = zlib.decompress(data[page.at : page.at + header[3]], 31)
            assert len(plain) == header[2]
            assert page.at + header[3] - meta[9] == meta[7]
            cells, at = [], 0
            while at < len(plain):
                (length,) = struct.unpack_from("<I", plain, at)
                cells.append(plain[at + 4 : at + 4 + length].decode())
                at += 4 + length
            assert len(cells) == meta[5] == group[3]
            columns.append(cells)
        found += [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]
    assert len(found) == about[3]
    return names, found
