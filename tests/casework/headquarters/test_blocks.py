"""Cases that other processes lay out for the database: the same collation as one by one, whatever else is in a bundle."""

from __future__ import annotations

import pytest

from fieldtool.bundle import ahead
from fieldtool.casework.blocks import Block, in_blocks
from fieldtool.casework.headquarters import Headquarters
from fieldtool.casework.prepared import prepared
from fieldtool.collation import PostgresCollationStore
from fieldtool.collation.copy_rows import CopyRows
from fieldtool.domain.record import from_json
from fieldtool.vault.record_seal import AesRecordSeal
from tests.casework.headquarters.conftest import Laptop, answer, case, held

KEY = b"k" * 32


@pytest.mark.parametrize("large", [False, True])
def test_new_known_and_conflicting_cases_come_out_as_one_by_one(
    hq: Headquarters, laptop: Laptop, monkeypatch: pytest.MonkeyPatch, large: bool
) -> None:
    if large:  # read by chunks of lines as large files are
        monkeypatch.setattr(ahead, "SMALL_BYTES", 0)
    other = Laptop(laptop.folder, laptop.recipient, laptop.credential, "dev2")
    conflicting = case(3, answer("x", "1"), answer("y", "2"))
    laptop.send(
        *[case(n, answer(f"a{n}", "1")) for n in range(3)],
        conflicting,
        case(4) | {"created": "1999-01-01T00:00:00.000Z"},
        case(5) | {"id": "of\ntwo lines"},
        case(0, answer("a0", "1"), answer("again", "2", seq=2, replaces="a0")),  # a case twice in a bundle
    )
    other.send(case(1, answer("b1", "9")), case(2, answer("a2", "1")), case(6) | {"device": "dev2"})
    other.send(case(5) | {"id": "of\ntwo lines"})
    report = hq.import_all([laptop.folder], processes=2)
    assert report.let_in
    first, second, third = (one.report for one in report.files)
    assert (first.new_cases, first.changed_cases, first.new_answers) == (6, 1, 6)
    assert (second.new_cases, second.changed_cases, second.unchanged_cases) == (1, 1, 1)
    assert (third.new_cases, third.unchanged_cases) == (0, 1)
    records = {record.id: record for record in held(hq)}
    assert len(records) == 7
    assert [len(records[f"case-000{n}"].list("answers")) for n in (0, 1, 2, 3)] == [2, 2, 1, 2]
    assert {one.case_id for one in hq.conflicts()} == {"case-0001", "case-0003"}
    assert [len(first.conflicts), len(second.conflicts)] == [1, 1]


@pytest.mark.postgresql
def test_a_region_given_after_the_rows_were_laid_out_counts(hq: Headquarters) -> None:
    store = hq.store
    if not isinstance(store, PostgresCollationStore):
        assert store.shape() is None
        return
    shape = store.shape()
    with store.transaction("regions", ""):
        store.assign_region("dev1", "north")
    block = shape([prepared(from_json(case(n))) for n in range(3)])
    with store.transaction("test", ""):
        assert store.kept(block.ids) == {}
        (known,) = store.put_block(block, [1])
    assert known.record == from_json(case(1))
    regions = store._db.execute(
        "SELECT case_id, region FROM fieldtool.case_record ORDER BY case_id"
    ).fetchall()
    assert regions == [("case-0000", "north"), ("case-0002", "north")]
    assert [record.id for record in store.records()] == ["case-0000", "case-0002"]


def test_a_row_gives_back_the_record_it_was_made_of() -> None:
    shape = CopyRows(AesRecordSeal, KEY, {"dev1": "north"})
    records = [prepared(from_json(case(n, answer(f"a{n}", "é")))) for n in range(4)]
    block = shape(records)
    assert [shape.read(block.row(n), 1) for n in range(4)] == records
    assert block.without(frozenset({1, 2})) == block.row(0) + block.row(3)
    assert (block.years, block.regions) == (frozenset({2026}), (("dev1", "north"),))
    assert "6b6b6b" not in repr(shape)
    assert "kkk" not in repr(shape)


def test_no_case_stands_twice_in_a_block_and_none_with_a_conflict() -> None:
    shape = CopyRows(AesRecordSeal, KEY)
    twice = prepared(from_json(case(1)))
    torn = prepared(from_json(case(2, answer("x", "1"), answer("y", "2"))))
    found = list(in_blocks([twice, torn, twice, prepared(from_json(case(3)))], shape))
    assert found[0] == torn
    assert [one.ids for one in found if isinstance(one, Block)] == [
        ("case-0001",),
        ("case-0001", "case-0003"),
    ]
