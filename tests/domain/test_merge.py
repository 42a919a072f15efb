"""merge: the same whatever the order, nothing lost, conflicts shown."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldtool.domain.merge import conflicts, current_answers, heads, merge
from fieldtool.domain.record import CaseRecord, Event, in_order

AT = "2026-11-23T06:40:24.120Z"
LATER = "2026-11-23T07:00:00.000Z"


def answer(
    one: str, ref: str, value: str, *, seq: int = 1, replaces: str = "", withdrawn: bool = False, at: str = AT
) -> Event:
    event = {
        "id": one,
        "interview_id": "i1",
        "ref": ref,
        "value": value,
        "mark": "given",
        "at": at,
        "officer": "7",
        "seq": seq,
        "basis": "said",
        "withdrawn": withdrawn,
    }
    return event | ({"replaces": replaces} if replaces else {})


def record(*, number: str = "KE04-2026-0001", device: str = "d1", **lists: list[Event]) -> CaseRecord:
    return CaseRecord(
        id="case-1",
        number=number,
        device=device,
        created=AT,
        organisation="Example Org",
        events={name: in_order(events) for name, events in lists.items()},
    )


_words = st.sampled_from(["a", "b", "c", "d", "e"])
_answers = st.builds(
    answer,
    _words,
    st.sampled_from(["/data/x", "/data/y"]),
    st.sampled_from(["yes", "no", "ﺎ"]),
    seq=st.integers(1, 4),
    replaces=st.one_of(st.just(""), _words),
    withdrawn=st.booleans(),
    at=st.sampled_from([AT, LATER]),
)
_interviews = st.builds(
    lambda one, state, why: (
        {"id": one, "state": state, "started": AT} | ({"ended_because": why} if why else {})
    ),
    _words,
    st.sampled_from(["open", "stopped", "finished"]),
    st.sampled_from(["", "tired"]),
)
_statuses = st.builds(
    lambda one, status, revision: {"id": one, "status": status, "at": AT, "revision": revision},
    _words,
    st.sampled_from(["Active", "Closed"]),
    st.integers(1, 5),
)
records = st.builds(
    lambda number, device, answers, interviews, statuses: record(
        number=number, device=device, answers=answers, interviews=interviews, statuses=statuses
    ),
    st.sampled_from(["", "KE04-2026-0001", "KE04-2026-0002"]),
    st.sampled_from(["d1", "d2"]),
    st.lists(_answers, max_size=6),
    # Within one record an id of anything but an answer stands once: `merge` itself sees to that.
    st.lists(_interviews, max_size=3, unique_by=lambda e: e["id"]),
    st.lists(_statuses, max_size=3, unique_by=lambda e: e["id"]),
)


@given(records)
def test_merging_with_itself_changes_nothing(one: CaseRecord) -> None:
    merged = merge(one, one)
    assert merged.record.to_bytes() == one.to_bytes()
    assert merged.changes == ()


@given(records, records)
def test_either_way_round_gives_the_same_record(one: CaseRecord, other: CaseRecord) -> None:
    assert merge(one, other).record == merge(other, one).record
    assert merge(one, other).conflicts == merge(other, one).conflicts


@given(st.lists(records, min_size=3, max_size=4))
def test_any_order_and_grouping_gives_the_same_bytes(some: list[CaseRecord]) -> None:
    results = set()
    for order in permutations(some):
        united = order[0]
        for one in order[1:]:
            united = merge(united, one).record
        results.add(united.to_bytes())
    left = merge(merge(some[0], some[1]).record, some[2]).record
    right = merge(some[0], merge(some[1], some[2]).record).record
    assert left == right
    assert len(results) == 1


@given(records, records)
def test_no_answer_is_lost_and_none_invented(one: CaseRecord, other: CaseRecord) -> None:
    united = merge(one, other).record.list("answers")
    assert all(event in united for event in [*one.list("answers"), *other.list("answers")])
    assert all(event in one.list("answers") or event in other.list("answers") for event in united)


@given(records, records)
def test_merging_again_what_was_merged_changes_nothing(one: CaseRecord, other: CaseRecord) -> None:
    once = merge(one, other).record
    again = merge(once, other)
    assert again.record == once
    assert again.changes == ()


@given(records)
def test_every_question_that_was_answered_has_a_head(one: CaseRecord) -> None:
    asked = {(a["interview_id"], a["ref"]) for a in one.list("answers")}
    assert set(heads(one)) == asked


def test_two_answers_to_one_question_on_two_laptops_are_both_kept_and_shown() -> None:
    first = answer("a", "/data/price", "200", seq=1)
    ours = record(answers=[first, answer("b", "/data/price", "300", seq=2, replaces="a")])
    theirs = record(answers=[first, answer("c", "/data/price", "400", seq=2, replaces="a", at=LATER)])
    merged = merge(ours, theirs)
    (conflict,) = merged.conflicts
    assert [a["value"] for a in conflict.answers] == ["300", "400"]
    assert "“300” by officer 7" in conflict.sentence
    assert "“400”" in conflict.sentence
    assert "300" not in repr(conflict)
    assert [a["value"] for a in current_answers(merged.record)] == ["400"]


def test_a_later_answer_to_both_ends_the_conflict_of_its_own_line_only() -> None:
    both = record(
        answers=[
            answer("a", "/data/x", "yes", seq=1),
            answer("b", "/data/x", "no", seq=2, replaces="a"),
            answer("c", "/data/x", "no", seq=3, replaces="b"),
        ]
    )
    assert conflicts(both) == ()
    assert [a["id"] for a in current_answers(both)] == ["c"]


def test_a_question_opened_again_has_no_current_answer() -> None:
    one = record(
        answers=[
            answer("a", "/data/x", "yes", seq=1),
            answer("b", "/data/x", "", seq=2, replaces="a", withdrawn=True),
        ]
    )
    assert current_answers(one) == ()
    assert len(one.list("answers")) == 2


def test_two_laptops_saying_the_same_are_no_conflict() -> None:
    one = record(answers=[answer("a", "/data/x", "yes"), answer("b", "/data/x", "yes")])
    assert conflicts(one) == ()


def test_answers_that_name_each_other_do_not_make_each_other_disappear() -> None:
    forged = record(
        answers=[
            answer("a", "/data/x", "yes", seq=1, replaces="b"),
            answer("b", "/data/x", "no", seq=1, replaces="a"),
        ]
    )
    assert {a["id"] for a in heads(forged)["i1", "/data/x"]} == {"a", "b"}
    assert conflicts(forged)


def test_a_forged_answer_under_a_known_id_hides_no_other_question() -> None:
    forged = record(
        answers=[
            answer("a", "/data/x", "yes", seq=1),
            answer("a", "/data/y", "yes", seq=1),
            answer("b", "/data/x", "no", seq=2, replaces="a"),
        ]
    )
    assert {ref: [a["id"] for a in same] for (_, ref), same in heads(forged).items()} == {
        "/data/x": ["b"],
        "/data/y": ["a"],
    }


def test_an_interview_goes_forward_only() -> None:
    begun = record(interviews=[{"id": "i1", "state": "open", "started": AT}])
    ended = record(interviews=[{"id": "i1", "state": "finished", "started": AT}])
    merged = merge(begun, ended)
    assert [i["state"] for i in merged.record.list("interviews")] == ["finished"]
    assert [c.sentence for c in merged.changes] == ["1 interview went on"]
    assert merge(ended, begun).changes == ()


def test_changes_are_readable() -> None:
    merged = merge(record(), record(answers=[answer("a", "/data/x", "yes"), answer("b", "/data/y", "no")]))
    assert [c.sentence for c in merged.changes] == ["2 new answers"]


def test_a_number_once_known_stays_known() -> None:
    assert merge(record(number=""), record()).record.number == "KE04-2026-0001"


def test_records_of_different_cases_are_refused() -> None:
    other = CaseRecord("case-2", "n", "d", AT, "o", {})
    with pytest.raises(ValueError, match="different cases"):
        merge(record(), other)
