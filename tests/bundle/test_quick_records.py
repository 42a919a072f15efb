"""The quick way of reading a record and the long way never differ: same bytes, same words beside them, same refusals."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldtool.bundle.quick_records import prepare, written
from fieldtool.casework.prepared import Prepared, prepared
from fieldtool.domain.errors import FieldToolError
from fieldtool.domain.record import canonical, from_bytes

AT = "2026-11-23T06:40:24.120Z"
text = st.one_of(
    st.sampled_from(["", "a", "b", "é", "x\u0000y", "\u001f", "\ud800", '"\\/', "\u2028", "ب"]),
    st.text(max_size=4),
)
plain = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-(2**54), 2**54), text, st.floats(allow_nan=False, width=16)),
    lambda inner: st.one_of(st.lists(inner, max_size=2), st.dictionaries(text, inner, max_size=2)),
    max_leaves=6,
)  # fmt: skip
instant = st.sampled_from([AT, "2026-02-30T06:40:24.120Z", "2026-11-23", "2025-01-01T00:00:00.000Z", ""])


def event(**shape: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    needed = {k: v for k, v in shape.items() if not k.endswith("_")}
    extra = {k[:-1]: v for k, v in shape.items() if k.endswith("_")}
    return st.fixed_dictionaries({"id": st.sampled_from("abcde") | text, **needed}, optional=extra)


LISTS = {
    "interviews": event(state=st.sampled_from(["open", "finished", "x"]), started=instant, form_id_=text, ended_because_=text),
    "answers": event(at=instant, mark=st.sampled_from(["given", "declined", "never"]), withdrawn=st.booleans(),
                     interview_id_=st.sampled_from("ij"), ref_=st.sampled_from(["/a", "/b"]), value_=text,
                     seq_=st.integers(-1, 3), replaces_=st.sampled_from("abcde")),
    "statuses": event(at=instant, status=st.sampled_from(["Active", "active", "closed", "Pending"]), revision_=st.integers(0, 3)),
    "codings": event(at=instant, revision_=st.integers(0, 2), replies_=plain, fields_=st.dictionaries(text, plain, max_size=2)),
    "assessments": event(at=instant, rules_=text, outcome_=st.dictionaries(text, plain, max_size=3)),
    "opinions": event(at=instant, agrees=st.booleans(), words_=text, odd_=text),
}  # fmt: skip
records = st.fixed_dictionaries(
    {
        "schema": st.sampled_from(["fieldtool-case/1"] * 9 + ["fieldtool-case/2"]),
        "id": st.sampled_from(["c1", "c2", ""]),
        "number": text,
        "device": text,
        "created": text,
        "organisation": text,
    },
    optional={
        name: st.lists(shape, max_size=3).map(lambda some: sorted(some, key=lambda e: str(e["id"])))
        for name, shape in LISTS.items()
    },
)


def outcome(way: Any, line: bytes) -> Prepared | str:
    try:
        found: Prepared = way(line)
    except FieldToolError as error:
        return f"{type(error).__name__} {error}"
    return found


def _same(line: bytes) -> None:
    assert outcome(prepare, line) == outcome(lambda one: prepared(from_bytes(one)), line)


@given(records, st.booleans())
def test_both_ways_say_the_same_of_any_line(record: dict[str, Any], in_order: bool) -> None:
    try:
        line = canonical(record) if in_order else json.dumps(record).encode()
    except (ValueError, UnicodeEncodeError):
        line = json.dumps(record).encode()
    _same(line)


WHOLE: dict[str, Any] = {
    "schema": "fieldtool-case/1", "id": "c1", "number": "", "device": "d", "created": AT, "organisation": "o",
    "answers": [
        {"id": n, "interview_id": "i", "ref": "/a", "mark": "given", "withdrawn": False, "at": AT, "seq": s} | more
        for n, s, more in (("a", 1, {}), ("b", 2, {"replaces": "a"}), ("c", 3, {"replaces": "b", "value": "x"}))
    ],
    "statuses": [{"id": "s", "at": AT, "status": "Active", "revision": 2}],
    "codings": [{"id": "k", "at": AT, "replies": {"purpose.sexual": "yes"}, "fields": {"age_years": "17"}}],
}  # fmt: skip


@given(st.data())
def test_both_ways_say_the_same_of_a_spoilt_line(data: st.DataObject) -> None:
    line = bytearray(canonical(WHOLE))
    for _ in range(data.draw(st.integers(1, 2))):
        at = data.draw(st.integers(0, len(line) - 1))
        line[at : at + data.draw(st.integers(0, 2))] = data.draw(st.binary(max_size=2))
    _same(bytes(line))


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"{}",
        b"[]",
        canonical(WHOLE),
        canonical(WHOLE).replace(b'"seq":1', b'"seq":1.0'),
        canonical(WHOLE).replace(b'"seq":1', b'"seq":1,"seq":2'),
        canonical(WHOLE).replace(b'"id":"b"', b'"id":"a"'),
        canonical(WHOLE).replace(b'"replaces":"a"', b'"replaces":"c"'),
        canonical(WHOLE).replace(b'"c1"', b'"' + b"c" * 501 + b'"'),
        canonical(WHOLE).replace(b'"x"', b'"' + b"x" * 1_000_001 + b'"'),
        canonical(WHOLE).replace(b'"yes"', b"[" * 13 + b"]" * 13),
        canonical(WHOLE).replace(b'"yes"', b"[" * 50_000),
        canonical(WHOLE).replace(b'"yes"', b"9" * 30),
        canonical(WHOLE) + b" ",
    ],
    ids=range(14),
)
def test_both_ways_say_the_same_at_the_edges(line: bytes) -> None:
    _same(line)


def test_a_usual_line_takes_the_quick_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fieldtool.bundle.quick_records.from_bytes", None)
    assert prepare(canonical(WHOLE)).data == canonical(WHOLE)


def _bytes_of(write: Any, value: Any) -> bytes | str:
    try:
        found: bytes = write(value)
    except (ValueError, RecursionError) as error:
        return type(error).__name__
    return found


# Records hold no floating point: `fieldtool.domain.record.is_plain` refuses it.
whole = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), text),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(text, inner, max_size=3)),
    max_leaves=8,
)


@given(st.dictionaries(text, whole, max_size=4))
def test_a_laptop_writes_the_same_bytes_by_the_quick_way(value: dict[str, Any]) -> None:
    assert _bytes_of(written, value) == _bytes_of(canonical, value)


@pytest.mark.parametrize(
    "character", [*map(chr, range(0x20)), "\x7f", "\x80", "\u2028", '"', "\\", "/", "\U0001f600"]
)
def test_every_odd_character_is_written_alike(character: str) -> None:
    value = {character: [character * 3]}
    assert written(value) == canonical(value)
