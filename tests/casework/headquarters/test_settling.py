"""A person settles answers that stand against each other; none is lost, and news is shown again."""

from __future__ import annotations

import pytest

from fieldtool.casework.headquarters import Headquarters
from fieldtool.casework.hq_settling import settled
from fieldtool.casework.statistics import Period
from fieldtool.domain.errors import NotAllowedError, NotFoundError
from fieldtool.domain.merge import conflicts, current_answers, merge
from fieldtool.domain.record import from_json
from tests.casework.headquarters.conftest import NOW, Laptop, answer, case


def test_what_was_settled_stays_settled_and_every_answer_stays(hq: Headquarters, laptop: Laptop) -> None:
    hq.import_bundle(laptop.send(case(1, answer("a", "100", seq=1), answer("b", "200", seq=2))))
    (conflict,) = hq.conflicts()
    with pytest.raises(NotFoundError):
        hq.settle(conflict, "nobody")
    hq.settle(conflict, "a")
    assert list(hq.conflicts()) == []
    (record,) = hq.store.records()
    assert [a["value"] for a in current_answers(record)] == ["100"]
    assert {"a", "b"} <= {a["id"] for a in record.list("answers")}
    with pytest.raises(NotAllowedError):
        hq.settle(conflict, "b")
    hq.import_bundle(laptop.send(case(1, answer("a", "100", seq=1), answer("b", "200", seq=2))))
    assert list(hq.conflicts()) == []
    hq.import_bundle(laptop.send(case(1, answer("c", "300", seq=9, replaces="b"))))
    assert len(list(hq.conflicts())) == 1


def test_three_answers_become_one_whatever_is_united_later() -> None:
    record = from_json(
        case(
            1,
            *[answer(one, value, seq=n) for n, (one, value) in enumerate(zip("abc", "xyz", strict=True), 1)],
        )
    )
    (conflict,) = conflicts(record)
    done = settled(record, conflict, "b", at=NOW)
    assert conflicts(done) == ()
    assert merge(record, done).record == merge(done, record).record == done


def test_behind_a_figure_are_cases_without_names(hq: Headquarters, laptop: Laptop) -> None:
    coding = {
        "id": "k",
        "at": "2026-11-23T06:40:24.120Z",
        "revision": 1,
        "fields": {"prs_Gender": "Feminine"},
    }
    hq.import_bundle(laptop.send(case(1, codings=[coding]), case(2), case(3, codings=[coding], consents=[])))
    found = hq.behind("sex", "Feminine", Period.YEAR, ["2026"])
    assert [(row.id, row.opened) for row in found] == [("case-0001", "2026-11-23")]
    assert hq.behind("sex", "Feminine", Period.YEAR, ["2025"]) == []
    with pytest.raises(NotFoundError):
        hq.behind("shoe_size", "46", Period.YEAR)
