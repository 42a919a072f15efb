"""One behaviour in two homes: what the vault keeps and how, PostgreSQL keeps too, and the same way."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldtool.casework.hq_ports import Anomaly, CollationStore, LedgerLine
from fieldtool.casework.ports import Trust
from fieldtool.domain.journal import JournalHead
from fieldtool.domain.merge import Conflict
from fieldtool.domain.record import CaseRecord, from_json
from tests.collation.conftest import NOW, Home

AT = "2026-11-23T06:40:24.120Z"


def record(case_id: str, number: str = "KE04-2026-0001", *, created: str = AT, **more: Any) -> CaseRecord:
    head = {"id": case_id, "number": number, "device": "d", "organisation": "Example Org"}
    return from_json({"schema": "fieldtool-case/1", "created": created} | head | more)


def line(seq: int, device: str = "d", **more: Any) -> LedgerLine:
    made = LedgerLine(device, seq, "", f"{seq:064x}", NOW, NOW, "7", JournalHead(seq, "ab"), 5)
    return replace(made, **more)


def test_what_was_kept_is_there_after_opening_again(store: CollationStore, home: Home) -> None:
    full = line(
        3,
        program="fieldtool 0.1",
        signer_until=NOW + timedelta(days=3),
        reply_to="age1x",
        file_sha256="f" * 64,
    )
    with store.transaction("test", "x"):
        store.set_setting("name", "Example Headquarters")
        store.set_secret("identity", b"secret")
        store.put_trust(Trust(b"ca", b"crl"))
        store.put_trust(Trust(b"ca"))
        for one in (line(2), line(1), full, line(1, "e")):
            store.add_ledger_line(one)
        store.add_anomaly(Anomaly("d", 2, "fork", "x", NOW))
        store.add_anomaly(Anomaly("d", 2, "fork", "x", NOW))
        store.put_records([(record("c1"), [Conflict("c1", "i", "/data/x", ())])])
    store.close()
    again = home.open()
    try:
        assert (again.setting("name"), again.setting("other")) == ("Example Headquarters", "")
        assert (again.secret("identity"), again.secret("other")) == (b"secret", None)
        assert again.trusts() == [Trust(b"ca", b"crl")]
        assert again.ledger("d") == [line(1), line(2), full]
        assert again.ledger("e") == [line(1, "e")]
        assert (again.line_of_file("f" * 64), again.line_of_file("e" * 64), again.line_of_file("")) == (
            full,
            None,
            None,
        )
        assert again.devices() == ["d", "e"]
        assert again.anomalies() == [Anomaly("d", 2, "fork", "x", NOW)]
        assert (again.record("c1"), again.record("c2")) == (record("c1"), None)
        assert again.records_of(["c1", "c2"]) == {"c1": record("c1")}
        assert again.conflicting_cases() == ["c1"]
    finally:
        again.close()


def test_a_record_is_replaced_and_its_conflicts_with_it(store: CollationStore) -> None:
    with store.transaction("test", "x"):
        store.put_records([(record("c1"), [Conflict("c1", "i", "/data/x", ())]), (record("c2"), [])])
        store.put_records([(record("c1", "KE04-2026-0002"), []), (record("c3"), [])])
    with store.transaction("test", "x"):
        store.put_records([(record("c3", "KE04-2026-0003"), [])])
    assert store.count() == 3
    assert store.conflicting_cases() == []
    assert [r.number for r in store.records()] == ["KE04-2026-0002", "KE04-2026-0001", "KE04-2026-0003"]


def test_a_case_that_turns_out_to_be_older_stands_once(store: CollationStore) -> None:
    for created in (
        "2026-11-23T06:40:24.120Z",
        "2024-01-01T00:00:00.000Z",
        "nonsense",
        "2024-05-01T00:00:00.000Z",
    ):
        with store.transaction("test", "x"):
            store.put_records([(record("c1", created=created), [])])
        assert [r.created for r in store.records()] == [created]
        assert store.count() == 1


def test_all_records_come_by_id_over_many_pages(store: CollationStore) -> None:
    with store.transaction("test", "x"):
        store.put_records([(record(f"{p}{n:05d}"), []) for n in reversed(range(601)) for p in ("c", "B")])
    expected = sorted(f"{p}{n:05d}" for n in range(601) for p in ("c", "B"))
    assert [r.id for r in store.records()] == expected
    assert list(store.records_of(expected)) != []
    assert set(store.records_of([*expected, "none"])) == set(expected)


def test_a_transaction_that_fails_leaves_nothing(store: CollationStore, home: Home) -> None:
    def half_done() -> None:
        with store.transaction("test", "x"):
            store.set_setting("name", "half")
            store.put_records([(record("c1"), [])])
            store.add_ledger_line(line(1))
            store.add_anomaly(Anomaly("d", 1, "fork", "x", NOW))
            raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError):
        half_done()
    assert (store.count(), list(store.devices()), list(store.anomalies())) == (0, [], [])
    assert store.setting("name") == ""
    with store.transaction("test", "x"):  # and it still works
        store.put_records([(record("c1"), [])])
    assert store.count() == 1


class Plain:
    """The behaviour in its simplest form, to compare either home with."""

    def __init__(self) -> None:
        self.records: dict[str, CaseRecord] = {}
        self.conflicts: dict[str, bool] = {}


_steps = st.lists(
    st.lists(
        st.tuples(
            st.sampled_from("abcdeÄ"),
            st.integers(0, 3),
            st.sampled_from(["2024", "2025", "x"]),
            st.booleans(),
        ),
        max_size=4,
        unique_by=lambda one: one[0],
    ),
    max_size=5,
)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=_steps, fails=st.booleans())
def test_any_sequence_of_writes_gives_what_the_simplest_form_gives(
    store: CollationStore, steps: list[list[tuple[str, int, str, bool]]], fails: bool
) -> None:
    plain = Plain()
    with store.transaction("begin", ""):
        store.put_records([(record(one), []) for one in "abcdeÄ"])
    plain.records = {one: record(one) for one in "abcdeÄ"}
    for step in steps:
        united = [
            (record(one, f"N{n}", created=f"{year}-01-01"), [Conflict(one, "i", "/x", ())] if doubt else [])
            for one, n, year, doubt in step
        ]
        with store.transaction("step", ""):
            assert store.records_of([r.id for r, _ in united]) == {
                r.id: plain.records[r.id] for r, _ in united
            }
            store.put_records(united)
        plain.records |= {r.id: r for r, _ in united}
        plain.conflicts |= {r.id: bool(found) for r, found in united}
        assert list(store.records()) == [plain.records[one] for one in sorted(plain.records)]
        assert list(store.conflicting_cases()) == sorted(
            one for one, doubt in plain.conflicts.items() if doubt
        )
