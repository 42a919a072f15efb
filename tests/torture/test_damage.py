"""Files that were changed behind the program's back: each change is found and named, or did no harm."""

from __future__ import annotations

import random
import shutil
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from fieldtool.vault import ballast, header, opening
from fieldtool.vault.errors import HalfRolledBackError, RolledBackError, VaultError
from tests.dice import dice
from tests.torture.ready import Ready, demand_all, make, times, turn
from tests.torture.tape import Tape, recorded

PAGE = 8192
TURNS = 12
pytestmark = pytest.mark.torture


@pytest.fixture
def chance() -> random.Random:
    return dice()


@pytest.fixture
def ready(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ready:
    monkeypatch.setattr(ballast, "keep", lambda _: None)
    made = make(tmp_path / "vault")
    store = made.open()
    for number in range(TURNS):
        turn(store, made.interview_id, number, size=400)
    store.close()
    return made


@pytest.fixture
def place() -> Iterator[Path]:
    import tempfile

    shared = Path("/dev/shm")
    folder = Path(tempfile.mkdtemp(dir=shared if shared.is_dir() else None))
    yield folder
    shutil.rmtree(folder)


def put(place: Path, files: dict[str, bytes]) -> None:
    for path in place.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
    for name, data in files.items():
        (place / Path(name).name).write_bytes(data)


def outcome(ready: Ready, place: Path, last: int, tries: int = 0) -> str:
    """The name of the refusal; "harmless" where everything is there; an AssertionError where something is gone unseen."""
    try:
        store = ready.at(place).open()
    except VaultError as error:
        return type(error).__name__
    try:
        demand_all(store, ready.interview_id, last, tries)
        return "harmless"
    finally:
        store.close()


def flipped(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    bit = chance.randrange(len(changed) * 8)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_one_bit_of_the_database(ready: Ready, place: Path, chance: random.Random) -> None:
    whole = contents(ready.folder)
    seen: Counter[str] = Counter()
    for _ in range(times(1500, 60)):
        put(place, whole | {"cases.db": flipped(whole["cases.db"], chance)})
        seen[outcome(ready, place, TURNS - 1)] += 1
    print(f"database: {dict(seen)}", file=sys.stderr)
    assert set(seen) <= {"harmless", "DatabaseDamagedError", "HalfRolledBackError"}
    assert seen["harmless"] < seen.total() / 5


@pytest.mark.parametrize("both", [False, True])
def test_one_bit_of_the_key_file(ready: Ready, place: Path, chance: random.Random, both: bool) -> None:
    """In one copy the other is used; the same bit in both is named."""
    whole = contents(ready.folder)
    seen: Counter[str] = Counter()
    for _ in range(times(200, 40)):
        bad = flipped(whole[header.NAME], chance)
        names = (header.NAME, header.COPY) if both else (chance.choice((header.NAME, header.COPY)),)
        put(place, whole | dict.fromkeys(names, bad))
        seen[outcome(ready, place, TURNS - 1)] += 1
    print(f"key file, both copies {both}: {dict(seen)}", file=sys.stderr)
    if not both:
        assert set(seen) == {"harmless"}
    assert set(seen) <= {"harmless", "HeaderDamagedError", "HeaderChangedError", "NewerVaultError"}


def broken_off(ready: Ready) -> tuple[Tape, list[int]]:
    """A session on tape, and the steps between which a transaction is half on the disk: its journal is hot there."""
    with recorded(ready.folder) as tape:
        store: Any = ready.open()
        for number in range(TURNS, TURNS + 6):
            turn(store, ready.interview_id, number, size=3000)
            tape.note("acknowledged", number)
        store.close()
    database = str(ready.folder / "cases.db")
    return tape, [at + 1 for at, step in enumerate(tape.steps) if step[:2] == ("write", database)]


class Everything(random.Random):
    """A disk that had written everything down, in order."""

    def choice(self, seq: Any) -> Any:
        return "all" if "all" in seq else seq[-1]


def last_before(tape: Tape, cut: int) -> int:
    said = [step[1] for step in tape.steps[:cut] if step[0] == "acknowledged"]
    return said[-1] if said else TURNS - 1


def test_one_bit_of_the_journal_file(ready: Ready, place: Path, chance: random.Random) -> None:
    """The program was ended in the middle of writing; what takes the half back is damaged."""
    first = contents(ready.folder)
    tape, cuts = broken_off(ready)
    assert first
    seen: Counter[str] = Counter()
    for _ in range(times(400, 60)):
        cut = chance.choice(cuts)
        state = tape.state(cut, Everything())
        journal = str(ready.folder / opening.JOURNAL)
        state[journal] = flipped(state[journal], chance)
        put(place, state)
        seen[outcome(ready, place, last_before(tape, cut), tries=1)] += 1
    print(f"journal file: {dict(seen)}", file=sys.stderr)
    assert set(seen) <= {"harmless", "DatabaseDamagedError"}


@pytest.mark.parametrize("way", ["deleted", "emptied"])
def test_the_hot_journal_taken_away(ready: Ready, place: Path, way: str) -> None:
    """After every single write of a session: half a transaction is never taken for a whole one."""
    tape, cuts = broken_off(ready)
    seen: Counter[str] = Counter()
    for cut in cuts:
        state = tape.state(cut, Everything())
        journal = str(ready.folder / opening.JOURNAL)
        if way == "deleted":
            del state[journal]
        else:
            state[journal] = b""
        put(place, state)
        seen[outcome(ready, place, last_before(tape, cut), tries=1)] += 1
    print(f"hot journal {way}: {dict(seen)}", file=sys.stderr)
    # Before the first write of a transaction, and after the last, nothing is half.
    assert seen["HalfWrittenError"] > len(cuts) / 2
    assert set(seen) == {"harmless", "HalfWrittenError"}


def test_an_old_page_put_back(ready: Ready, place: Path) -> None:
    """Every page that changed, singly: each is authentic and in its place, only of another time."""
    old = (ready.folder / "cases.db").read_bytes()
    store = ready.open()
    turn(store, ready.interview_id, TURNS)
    store.close()
    whole = contents(ready.folder)
    now = whole["cases.db"]
    seen: Counter[str] = Counter()
    for at in range(0, min(len(old), len(now)), PAGE):
        if old[at : at + PAGE] == now[at : at + PAGE]:
            continue
        put(place, whole | {"cases.db": now[:at] + old[at : at + PAGE] + now[at + PAGE :]})
        seen[outcome(ready, place, TURNS)] += 1
    print(f"old page put back: {dict(seen)}", file=sys.stderr)
    assert seen.total() > 5
    assert seen["harmless"] == 0
    assert set(seen) <= {"DatabaseDamagedError", "HalfRolledBackError", "RolledBackError"}


def test_old_files_put_back(ready: Ready, place: Path) -> None:
    """The database alone, the key file alone, and an old journal beside the newest database."""
    old = contents(ready.folder)
    store = ready.open()
    turn(store, ready.interview_id, TURNS)
    held = contents(ready.folder)
    turn(store, ready.interview_id, TURNS + 1)
    store.close()
    whole = contents(ready.folder)
    put(place, whole | {"cases.db": old["cases.db"]})
    assert outcome(ready, place, TURNS) == "RolledBackError"
    put(place, whole | {"cases.db": held["cases.db"]})
    assert outcome(ready, place, TURNS) == "RolledBackError"
    for copy in (old, held):
        put(place, whole | {name: copy[name] for name in (header.NAME, header.COPY)})
        # The one from the middle of the last session is what a kill would have left, and nothing is missing with it.
        assert outcome(ready, place, TURNS + 1) == ("HeaderOldError" if copy is old else "harmless")


def test_an_old_hot_journal_put_beside_a_closed_vault(ready: Ready, place: Path) -> None:
    """Playing it back would bring old pages into the newest database."""
    tape, cuts = broken_off(ready)
    hot = tape.state(cuts[0], Everything())[str(ready.folder / opening.JOURNAL)]
    put(place, contents(ready.folder) | {opening.JOURNAL: hot})
    with pytest.raises(HalfRolledBackError):
        ready.at(place).open()


def test_truncated_at_every_page(ready: Ready, place: Path) -> None:
    whole = contents(ready.folder)
    seen: Counter[str] = Counter()
    for size in range(0, len(whole["cases.db"]), PAGE):
        put(place, whole | {"cases.db": whole["cases.db"][:size]})
        seen[outcome(ready, place, TURNS - 1)] += 1
    print(f"truncated: {dict(seen)}", file=sys.stderr)
    assert seen["harmless"] == 0
    assert seen["DatabaseMissingError"] == 1


def test_the_whole_folder_put_back_is_what_only_headquarters_sees(ready: Ready, place: Path) -> None:
    """Said here because it is the limit: a folder that is old as a whole agrees with itself."""
    old = contents(ready.folder)
    store = ready.open()
    turn(store, ready.interview_id, TURNS)
    store.close()
    put(place, old)
    assert outcome(ready, place, TURNS - 1) == "harmless"
    with pytest.raises(AssertionError):
        outcome(ready, place, TURNS)


def test_without_the_comparisons_the_same_changes_go_unseen(
    ready: Ready, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: an opening that trusts SQLite alone takes an old database for the newest one."""
    old = contents(ready.folder)
    store = ready.open()
    turn(store, ready.interview_id, TURNS)
    store.close()
    put(place, contents(ready.folder) | {"cases.db": old["cases.db"]})
    with pytest.raises(RolledBackError):
        ready.at(place).open()
    monkeypatch.setattr(opening, "demand_agreement", lambda *_, **__: 5)
    monkeypatch.setattr(opening.seal, "seal_of", lambda _: header.read(place).seal)
    with pytest.raises(AssertionError, match="acknowledged"):
        outcome(ready, place, TURNS)
