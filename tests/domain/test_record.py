"""The case record: canonical, strict about what it lets in, and everything derived from events."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldtool.domain.case import CaseStatus
from fieldtool.domain.decisions import ConsentPurpose
from fieldtool.domain.errors import FileDamagedError
from fieldtool.domain.record import (
    NewerRecordError,
    canonical,
    from_bytes,
    from_json,
    is_plain,
)

AT = "2026-11-23T06:40:24.120Z"


def plain(**more: Any) -> dict[str, Any]:
    return {
        "schema": "fieldtool-case/1",
        "id": "c1",
        "number": "KE04-2026-0001",
        "device": "d1",
        "created": AT,
        "organisation": "Example Org",
    } | more


def status(revision: int, value: str, at: str = AT) -> dict[str, Any]:
    return {"id": f"s{revision}", "revision": revision, "status": value, "at": at}


def test_bytes_are_canonical_and_come_back_the_same() -> None:
    record = from_json(plain(statuses=[status(2, "Closed"), status(1, "Active")]))
    data = record.to_bytes()
    assert data == canonical(json.loads(data))
    assert b" " not in data.replace(b"Example Org", b"")
    assert [s["id"] for s in json.loads(data)["statuses"]] == ["s1", "s2"]
    assert from_bytes(data) == record


def test_the_newest_revision_counts_even_where_the_clock_jumped_back() -> None:
    record = from_json(
        plain(statuses=[status(1, "Closed", "2027-01-01T00:00:00.000Z"), status(2, "Active", AT)])
    )
    assert record.status is CaseStatus.ACTIVE


def test_the_person_is_what_the_newest_coding_says() -> None:
    coding = {
        "id": "k",
        "revision": 3,
        "at": AT,
        "replies": {"act.recruited": "yes"},
        "fields": {"prs_FirstName": "Amina", "prs_SecondName": "Example", "age_years": "24"},
    }
    older = coding | {"id": "j", "revision": 2, "fields": {"prs_FirstName": "A."}}
    record = from_json(plain(codings=[coding, older]))
    assert record.person.name == "Amina Example"
    assert record.person.age_years == 24
    assert record.replies == {"act.recruited": "yes"}
    assert "Amina" not in repr(record)


def test_the_newest_consent_counts_and_one_for_a_named_recipient_does_not() -> None:
    def consent(one: str, given: bool, at: str, **more: str) -> dict[str, Any]:
        return {"id": one, "purpose": "share_hq", "given": given, "at": at, "officer": "7"} | more

    later = "2026-11-24T06:40:24.120Z"
    record = from_json(
        plain(
            consents=[
                consent("a", True, AT),
                consent("b", False, later),
                consent("c", True, later, recipient="Example Shelter"),
            ]
        )
    )
    assert record.consents(ConsentPurpose.SHARE_HQ) is False
    assert record.consents(ConsentPurpose.STATISTICS) is None


def test_a_newer_schema_is_said_to_be_newer() -> None:
    with pytest.raises(NewerRecordError):
        from_json(plain(schema="fieldtool-case/2"))


GOOD_ANSWER = {
    "id": "a",
    "interview_id": "i",
    "ref": "/data/x",
    "mark": "given",
    "at": AT,
    "officer": "7",
    "basis": "said",
    "withdrawn": False,
}


@pytest.mark.parametrize(
    "wrong",
    [
        plain(schema="something else"),
        plain(extra=1),
        plain(id=""),
        plain(number=7),
        plain(organisation="x" * 501),
        plain(statuses={}),
        plain(statuses=[status(1, "Reopened")]),
        plain(statuses=[status(-1, "Active")]),
        plain(statuses=[status(1, "Active", "yesterday")]),
        plain(statuses=[status(1, "Active", "2026-11-23T06:40:24+00:00")]),
        plain(statuses=[{"id": "s"}]),
        plain(statuses=[status(1, "Active"), status(1, "Closed")]),
        plain(answers=[GOOD_ANSWER | {"unknown": "x"}]),
        plain(answers=[GOOD_ANSWER | {"seq": True}]),
        plain(answers=[GOOD_ANSWER | {"seq": 1 << 60}]),
        plain(answers=[GOOD_ANSWER | {"value": "\ud800"}]),
        plain(answers=[GOOD_ANSWER | {"value": "a\0b"}]),
        plain(answers=[{k: v for k, v in GOOD_ANSWER.items() if k != "mark"}]),
        plain(codings=[{"id": "k", "at": AT, "revision": 1, "fields": {"a": 0.5}}]),
        [],
        None,
    ],
)
def test_what_is_no_record_is_refused_in_one_sentence(wrong: object) -> None:
    with pytest.raises(FileDamagedError) as caught:
        from_json(wrong)
    assert caught.value.sentence.endswith(".")
    assert caught.value.hint


def test_good_answers_pass() -> None:
    assert from_json(plain(answers=[GOOD_ANSWER])).list("answers") == (GOOD_ANSWER,)


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[" * 100_000, b'{"schema": 1.5}', b"\xff\xfe", b"NaN", b"9" * 5000]
)
def test_bytes_that_are_no_record_are_refused(data: bytes) -> None:
    with pytest.raises(FileDamagedError):
        from_bytes(data)


@given(
    st.recursive(st.none() | st.booleans() | st.text(), lambda s: st.lists(s) | st.dictionaries(st.text(), s))
)
def test_whatever_is_plain_can_be_written_canonically(value: object) -> None:
    if is_plain(value):
        assert json.loads(canonical({"value": value}))["value"] == value


def test_nesting_beyond_reason_is_not_plain() -> None:
    deep: Any = {}
    for _ in range(20):
        deep = {"a": deep}
    assert not is_plain(deep)
