"""Looking through, backing up, reading what is left: with progress, stopped at any moment, never changing what is there."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from fieldtool.casework.safekeeping import Safekeeping, WorkStoppedError
from fieldtool.vault import FLOOR, SqlVaults, backup, base, database, pages
from fieldtool.vault.errors import DatabaseDamagedError, OpenedToReadError, VaultGoneError
from tests.vault import invented
from tests.vault.conftest import Made


class Watching:
    """Counts what progress tells; says stop at the call it was told to."""

    def __init__(self, stop_at: int = 0) -> None:
        self.told: list[tuple[int, int]] = []
        self._stop_at = stop_at

    def __call__(self, done: int, of: int) -> bool:
        self.told.append((done, of))
        return len(self.told) != self._stop_at


def at(made: Made, moment: datetime | Callable[[], datetime]) -> Any:
    """The vault, unlocked by a laptop whose clock says this."""
    now = moment if callable(moment) else lambda: moment
    return SqlVaults(FLOOR).unlock(made.folder, passphrase=invented.PASSPHRASE, now=now)


# looking through


def test_a_whole_vault_is_found_whole_with_progress(store: Any) -> None:
    watching = Watching()
    health = store.check_whole(watching)
    assert health.whole
    assert health.pages == (store._folder / "cases.db").stat().st_size // 8192
    assert watching.told[-1] == (health.pages * 2, health.pages * 2)
    assert [done for done, _ in watching.told] == sorted(done for done, _ in watching.told)


def test_it_can_be_stopped(store: Any) -> None:
    with pytest.raises(WorkStoppedError):
        store.check_whole(Watching(1))
    assert store.check_whole().whole


def test_each_bad_page_is_named(vault: Made) -> None:
    store: Any = vault.unlock()
    key = database.key_for(store._data_key, store.vault_id)
    path = vault.folder / "cases.db"
    for number in (1, 4, 9):
        invented.flip(path, (number - 1) * 8192 + 700)
    assert pages.bad_pages(path, key)[1] == [1, 4, 9]
    health = store.check_whole()
    assert (health.whole, health.bad_pages) == (False, (1, 4, 9))
    for number in (1, 4, 9):
        invented.flip(path, (number - 1) * 8192 + 700)
    store.close()


def test_an_index_that_disagrees_is_found_though_every_page_is_whole(store: Any) -> None:
    store._db.execute("PRAGMA writable_schema=ON")
    store._db.execute("DELETE FROM sqlite_master WHERE name = 'answer_of_case'")
    store._db.execute("PRAGMA writable_schema=RESET")
    health = store.check_whole()
    assert (health.bad_pages, health.structure) == ((), False)


# what is due


def test_what_is_due_and_what_was_done(vault: Made, tmp_path: Path) -> None:
    moment = [invented.later(0)]
    store = at(vault, lambda: moment[0])
    keeping = Safekeeping(store, lambda: moment[0])
    state = keeping.state()
    assert (state.backed_up, state.backup_due, state.checked, state.check_due) == (None, True, None, True)
    made = keeping.back_up(tmp_path / "stick")
    assert keeping.check().whole
    state = keeping.state()
    assert (state.backup_due, state.check_due, state.found_whole) == (False, False, True)
    moment[0] += timedelta(days=8)
    state = keeping.state()
    assert (state.check_due, state.check_overdue) == (True, False)
    moment[0] += timedelta(days=8)
    assert keeping.state().check_overdue
    moment[0] -= timedelta(days=16)
    assert [found.folder for found in keeping.backups_in(tmp_path / "stick")] == [made]
    moment[0] += timedelta(days=8)
    assert keeping.state().backup_due
    moment[0] -= timedelta(days=400)  # the clock was wrong when it was noted
    assert keeping.state().backup_due
    store.close()


def test_an_empty_vault_needs_no_backup(tmp_path: Path) -> None:
    store: Any
    store, _ = SqlVaults(FLOOR).create(
        tmp_path / "new", officer=invented.OFFICER, passphrase="x", now=invented.NOW
    )
    assert not Safekeeping(store, lambda: invented.NOW).state().backup_due
    store.close()


# backups


@pytest.mark.parametrize("stop_at", [1, 2])
def test_a_backup_that_was_stopped_leaves_nothing(store: Any, tmp_path: Path, stop_at: int) -> None:
    (tmp_path / "stick").mkdir()
    with pytest.raises(WorkStoppedError):
        store.back_up(tmp_path / "stick", Watching(stop_at))
    assert list((tmp_path / "stick").iterdir()) == []
    assert store.back_up(tmp_path / "stick").is_dir()


def test_backups_of_others_and_half_ones_are_not_offered(store: Any, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    first, second = store.back_up(stick), store.back_up(stick)
    (stick / "fieldtool-backup-0000000000-20200101-000000").mkdir()
    (stick / "fieldtool-backup-letter.txt").write_text("mine", encoding="utf-8")
    other, _ = SqlVaults(FLOOR).create(
        tmp_path / "other", officer=invented.OFFICER, passphrase="x", now=invented.NOW
    )
    shown: Any = other
    shown.back_up(stick)
    shown.close()
    assert {found.folder for found in store.backups_in(stick)} == {first, second}
    assert len(backup.backups_in(stick, "")) == 3


def test_a_restore_tells_how_far_it_is(store: Any, tmp_path: Path) -> None:
    made = store.back_up(tmp_path / "stick")
    watching = Watching()
    backup.restore(made, tmp_path / "again", passphrase=invented.PASSPHRASE, progress=watching)
    assert watching.told
    with pytest.raises(WorkStoppedError):
        backup.restore(made, tmp_path / "third", passphrase=invented.PASSPHRASE, progress=Watching(1))
    assert not (tmp_path / "third").exists()


# what is left of a damaged vault


def test_what_can_be_saved_is_read_and_nothing_is_changed(vault: Made) -> None:
    store: Any = vault.unlock()
    root = store._db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'answer'").fetchone()[0]
    store.close()
    invented.flip(vault.folder / "cases.db", (root - 1) * 8192 + 4000)
    with pytest.raises(DatabaseDamagedError):
        vault.unlock()
    before = {name: data for name, data in invented.files(vault.folder).items() if name != "lock"}
    store = SqlVaults(FLOOR).read_damaged(
        vault.folder, passphrase=invented.PASSPHRASE, now=lambda: invented.NOW
    )
    assert store.remarks == ("damaged",)
    assert store.case(vault.case_id).person == invented.person()
    with pytest.raises(DatabaseDamagedError):
        store.answers(vault.interview_id)
    with pytest.raises(OpenedToReadError):
        store.set_setting("site", "X")
    store.catch_up()
    with pytest.raises(OpenedToReadError):
        invented.give(store, vault.interview_id, "/data/later", "more")
    store.close()
    assert {name: data for name, data in invented.files(vault.folder).items() if name != "lock"} == before


# clocks


@pytest.mark.parametrize(
    ("clock", "remark"),
    [
        (datetime(1970, 1, 1, tzinfo=UTC), ("clock back",)),
        (invented.NOW - timedelta(days=1), ("clock back",)),
        (datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC), ("clock ahead",)),
        (invented.later(200), ()),
        (invented.later(-1), ()),
    ],
)
def test_a_clock_that_jumped_is_told_and_breaks_nothing(
    vault: Made, clock: datetime, remark: tuple[str, ...]
) -> None:
    store = at(vault, clock)
    assert store.remarks == remark
    given = [
        invented.give(store, vault.interview_id, "/data/when", value, clock).seq for value in ("a", "b", "c")
    ]
    assert given == sorted(given)
    (newest,) = [a.value for a in store.answers(vault.interview_id) if a.ref == "/data/when"]
    assert newest == "c"
    assert store.first_broken_line() is None
    assert [line.seq for line in store.journal(limit=3)] == sorted(
        (line.seq for line in store.journal(limit=3)), reverse=True
    )
    store.close()
    again = at(vault, invented.later(300))
    assert [a.value for a in again.answers(vault.interview_id) if a.ref == "/data/when"] == ["c"]
    again.close()


def test_a_clock_that_jumps_back_while_the_vault_is_open_does_not_reorder_answers(vault: Made) -> None:
    store = at(vault, invented.later(60))
    invented.give(store, vault.interview_id, "/data/when", "before", invented.later(60))
    invented.give(store, vault.interview_id, "/data/when", "after", invented.later(-600))
    assert [a.value for a in store.answers(vault.interview_id) if a.ref == "/data/when"] == ["after"]
    store.close()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows cannot change the time zone of a process")
def test_another_time_zone_in_the_middle_of_a_crossing_moves_nothing(
    vault: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Moments are kept in UTC; only how they are shown follows the laptop."""
    store = at(vault, lambda: datetime.now(UTC).replace(year=2026, month=3, day=3))
    monkeypatch.setenv("TZ", "Asia/Jakarta")
    time.tzset()
    before = invented.give(store, vault.interview_id, "/data/when", "before", invented.later(61))
    monkeypatch.setenv("TZ", "America/Lima")
    time.tzset()
    invented.give(store, vault.interview_id, "/data/when", "after", invented.later(62))
    monkeypatch.undo()
    time.tzset()
    kept = store.answer_history(vault.case_id)
    assert [a.at for a in kept if a.id == before.id] == [invented.later(61)]
    assert [a.value for a in kept][-2:] == ["before", "after"]
    assert store.remarks == ()
    store.close()


# disks


def test_a_stick_that_was_pulled_is_named_and_work_goes_on_when_it_is_back(vault: Made) -> None:
    from tests.torture import shim

    gone = vault.folder.with_name("gone")
    pulled = [False]
    with shim.between(verdict=lambda kind: shim.WRITE if pulled[0] and kind != "read" else shim.OK):
        store: Any = vault.unlock()
        pulled[0] = True
        vault.folder.rename(gone)
        with pytest.raises(VaultGoneError):
            invented.give(store, vault.interview_id, "/data/when", "lost")
        gone.rename(vault.folder)
        pulled[0] = False
        invented.give(store, vault.interview_id, "/data/when", "kept")
        assert [a.value for a in store.answers(vault.interview_id)][-1] == "kept"
        store.close()
    vault.unlock().close()


def test_a_slow_disk_is_told(store: Any, vault: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(base, "SLOW_SECONDS", 0.0)
    invented.give(store, vault.interview_id, "/data/when", "slowly")
    invented.give(store, vault.interview_id, "/data/when", "again")
    assert store.remarks == ("slow disk",)
