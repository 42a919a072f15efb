"""The journal file a broken-off session leaves: SQLite trusts its heads and every 200th byte, the program does not."""

from __future__ import annotations

import random
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from fieldtool.vault import database, hot_journal, opening
from tests.dice import FULL
from tests.torture.ready import Ready, times, turn
from tests.torture.tape import Tape, recorded
from tests.torture.test_damage import Everything, chance, last_before, outcome, place, put, ready
from tests.torture.test_fuzz import broken

__all__ = ["chance", "place", "ready"]
pytestmark = pytest.mark.torture
HEAD = 28
SECTOR = 512
RECORD = 4 + 8192 + 4
FIRST = 12  # the turns the vault comes with
MAGIC = bytes.fromhex("d9d505f920a163d7")


def spilled(ready: Ready) -> Tape:
    """A session whose cache is so small that each turn reaches the disk in several parts, with a head for each."""
    with recorded(ready.folder) as tape:
        store: Any = ready.open()
        store._db.execute("PRAGMA cache_size=6")
        for number in range(FIRST, FIRST + 4):
            turn(store, ready.interview_id, number, size=40_000)
            tape.note("acknowledged", number)
        store.close()
    return tape


def journals(ready: Ready, tape: Tape) -> list[tuple[int, dict[str, bytes], bytes]]:
    """After each write to the database with a journal beside it: the step, the files, the journal."""
    cases, journal = str(ready.folder / opening.DATABASE), str(ready.folder / opening.JOURNAL)
    cuts = [at + 1 for at, step in enumerate(tape.steps) if step[:2] == ("write", cases)]
    states = [(cut, tape.state(cut, Everything())) for cut in cuts]
    return [(cut, state, state[journal]) for cut, state in states if state.get(journal)]


def heads(journal: bytes) -> list[int]:
    return [at for at in range(0, len(journal), SECTOR) if journal[at : at + 8] == MAGIC]


def turned(data: bytes, bit: int) -> bytes:
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def test_a_session_in_several_parts_is_taken_back_wherever_it_ends(ready: Ready, place: Path) -> None:
    """No false alarm: after every single write of it the vault opens, with what was acknowledged and nothing half."""
    tape = spilled(ready)
    found = journals(ready, tape)
    assert max(len(heads(journal)) for _, _, journal in found) >= 3
    for cut, state, _ in found:
        put(place, state)
        assert outcome(ready, place, last_before(tape, cut), tries=1) == "harmless"


def test_every_bit_of_the_heads(ready: Ready, place: Path, chance: random.Random) -> None:
    """How many records, the secret of their sums, how large the database was: a bit of these, and less is taken back."""
    tape = spilled(ready)
    name = str(ready.folder / opening.JOURNAL)
    seen: Counter[str] = Counter()
    found = journals(ready, tape)
    found.sort(key=lambda one: -len(heads(one[2])))  # the short form takes the one with the most heads
    for cut, state, journal in chance.sample(found, min(len(found), 12)) if FULL else found[:1]:
        for head in heads(journal):
            bits = range(head * 8, (head + HEAD) * 8)
            for bit in chance.sample(bits, times(len(bits), 12)):
                put(place, state | {name: turned(journal, bit)})
                seen[outcome(ready, place, last_before(tape, cut), tries=1)] += 1
    print(f"heads of the journal: {dict(seen)}", file=sys.stderr)
    assert set(seen) <= {"harmless", "DatabaseDamagedError"}
    assert seen["DatabaseDamagedError"] > seen.total() / (2 if FULL else 5)


def test_bits_of_the_records(ready: Ready, place: Path, chance: random.Random) -> None:
    """The page's number and the sum, where a flip makes SQLite stop there."""
    tape = spilled(ready)
    name = str(ready.folder / opening.JOURNAL)
    seen: Counter[str] = Counter()
    found = journals(ready, tape)
    for _ in range(times(400, 20)):
        cut, state, journal = chance.choice(found)
        head = chance.choice(heads(journal))
        if not (count := int.from_bytes(journal[head + 8 : head + 12], "big")):
            continue
        begin = head + SECTOR + chance.randrange(count) * RECORD
        byte = begin + chance.choice((*range(4), *range(RECORD - 4, RECORD)))
        put(place, state | {name: turned(journal, byte * 8 + chance.randrange(8))})
        seen[outcome(ready, place, last_before(tape, cut), tries=1)] += 1
    print(f"records of the journal: {dict(seen)}", file=sys.stderr)
    assert set(seen) == {"DatabaseDamagedError"}


def test_a_head_overwritten_with_zeros(ready: Ready, place: Path) -> None:
    """SQLite would take the journal for an ended one; the pages it keeps are no longer those of the database."""
    tape = spilled(ready)
    name = str(ready.folder / opening.JOURNAL)
    seen: Counter[str] = Counter()
    for cut, state, journal in journals(ready, tape):
        for head in heads(journal):
            put(place, state | {name: journal[:head] + bytes(SECTOR) + journal[head + SECTOR :]})
            seen[outcome(ready, place, last_before(tape, cut), tries=1)] += 1
    print(f"heads overwritten: {dict(seen)}", file=sys.stderr)
    assert set(seen) <= {"harmless", "DatabaseDamagedError"}
    assert seen["DatabaseDamagedError"] > seen.total() / 2


def test_whatever_stands_in_the_file(ready: Ready, place: Path, chance: random.Random) -> None:
    """Broken in any way, and the database beside it too: an answer comes, and no error."""
    tape = spilled(ready)
    name = str(ready.folder / opening.DATABASE)
    journal, path = place / opening.JOURNAL, place / opening.DATABASE
    store: Any = ready.open()
    key = database.key_for(store._data_key, store.vault_id)
    store.close()
    seen: Counter[bool] = Counter()
    found = [(state[name][:8192], kept[: 512 + 2 * RECORD]) for _, state, kept in journals(ready, tape)]
    for _ in range(times(20_000, 400)):
        page, data = chance.choice(found)
        path.write_bytes(broken(page, chance) if chance.random() < 0.3 else page)
        journal.write_bytes(broken(data, chance))
        seen[hot_journal.is_whole(journal, path, key)] += 1
    print(f"journals broken in any way: {dict(seen)}", file=sys.stderr)
    assert seen[False]
    assert seen[True] or seen.total() < 1000


def test_without_looking_at_the_journal_a_flip_leaves_half_a_turn(
    ready: Ready, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: SQLite alone plays back what it can read, and says nothing of the rest."""
    tape = spilled(ready)
    name = str(ready.folder / opening.JOURNAL)
    monkeypatch.setattr(hot_journal, "is_whole", lambda *_: True)
    unseen = 0
    for cut, state, journal in journals(ready, tape):
        for head in heads(journal)[1:]:
            put(place, state | {name: turned(journal, head * 8)})
            try:
                unseen += outcome(ready, place, last_before(tape, cut), tries=1) == "harmless"
            except AssertionError:
                return
    raise AssertionError(f"{unseen} flips did no harm: this journal is no test of the program")
