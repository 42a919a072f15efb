"""The journal: each line chains to the one before it, and no line can be changed, taken out or put in unseen."""

from __future__ import annotations

import hashlib
import hmac
import json

import pytest

from fieldtool.domain.errors import DiskFullError, NotFoundError
from fieldtool.vault import keys
from fieldtool.vault.store import SqlCaseStore
from tests.vault import invented


def test_a_fresh_vault_holds(store: SqlCaseStore) -> None:
    assert store.first_broken_line() is None
    assert store.journal_head().seq == len(store.journal())


def test_the_chain_can_be_computed_from_its_description_alone(store: SqlCaseStore) -> None:
    """docs/formats/vault.md in ten lines, without the program's own function."""
    key = keys.derive(store._data_key, "journal", store.vault_id.encode())
    before = bytes(32)
    for entry in reversed(store.journal()):
        at = entry.at.strftime("%Y-%m-%dT%H:%M:%S.") + f"{entry.at.microsecond // 1000:03d}Z"
        fields = [entry.seq, at, entry.officer, entry.verb, entry.subject, entry.detail]
        line = json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode()
        before = hmac.new(key, before + line, hashlib.sha256).digest()
        assert before.hex() == entry.hash


@pytest.mark.parametrize(
    ("change", "line"),
    [
        ("UPDATE journal SET detail = 'another' WHERE seq = 3", 3),
        ("UPDATE journal SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 1", 1),
        ("UPDATE journal SET officer = 'T-999' WHERE seq = 2", 2),
        ("DELETE FROM journal WHERE seq = 2", 2),
        ("UPDATE journal SET seq = 1000 WHERE seq = 4", 4),
        (
            "INSERT INTO journal SELECT max(seq) + 1, at, officer, verb, subject, detail, hash FROM journal",
            None,
        ),
    ],
)
def test_any_change_shows_and_says_where(store: SqlCaseStore, change: str, line: int | None) -> None:
    expected = line or store.journal_head().seq + 1
    store._db.execute(change)
    assert store.first_broken_line() == expected


def test_newest_first_in_pages(store: SqlCaseStore) -> None:
    for number in range(5):
        store.note("looked", f"thing-{number}")
    first = store.journal(limit=2)
    second = store.journal(before=first[-1].seq, limit=2)
    assert [entry.subject for entry in [*first, *second]] == ["thing-4", "thing-3", "thing-2", "thing-1"]


def test_note_returns_the_line_it_wrote(store: SqlCaseStore) -> None:
    entry = store.note("printed", "sheet", "2")
    assert (entry.verb, entry.subject, entry.detail, entry.officer) == (
        "printed",
        "sheet",
        "2",
        invented.OFFICER.number,
    )
    assert store.journal_head().hash == entry.hash


def test_a_change_that_failed_leaves_no_line_and_the_chain_goes_on(store: SqlCaseStore) -> None:
    head = store.journal_head()
    with pytest.raises(NotFoundError):
        store.mark_receipted(77, at=invented.NOW)
    assert store.journal_head() == head
    store.note("after", "it")
    assert store.first_broken_line() is None


def test_no_line_holds_what_a_person_said(store: SqlCaseStore) -> None:
    lines = " ".join(f"{e.verb} {e.subject} {e.detail}" for e in store.journal())
    assert not [word for word in invented.CANARIES.values() if word in lines]


def test_every_writing_verb_leaves_exactly_one_line(store: SqlCaseStore) -> None:
    """One line a verb: more would say it happened twice, none would hide it."""
    start = store.journal_head().seq
    made = invented.case(store, "TT01-2026-0009")
    store.set_setting("a", "b")
    talk = invented.interview(store, made.id)
    invented.give(store, talk.id, "/data/a", "1")
    assert [e.verb for e in store.journal(limit=store.journal_head().seq - start)] == [
        "answered",
        "interview begun",
        "setting changed",
        "case opened",
    ]


def test_a_line_after_a_full_disk_chains(store: SqlCaseStore) -> None:
    pages = store._db.execute("PRAGMA page_count").fetchone()[0]
    store._db.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(DiskFullError):
        store.set_setting("long", "x" * 50_000)
    store._db.execute("PRAGMA max_page_count=1000000")
    store.note("room", "again")
    assert store.first_broken_line() is None
