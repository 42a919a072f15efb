"""kill -9 at any moment of what the vault does: everything acknowledged is there, and nothing is half there."""

from __future__ import annotations

import os
import random
import select
import shutil
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fieldtool.vault import FLOOR, backup, header, migrating, vaults
from fieldtool.vault.errors import WrongPassphraseError
from tests.collation.cluster import cluster
from tests.collation.conftest import Home
from tests.dice import dice
from tests.torture.ready import FULL, SECOND, SECOND_PASSPHRASE, Ready, demand_all, make, now, times, turn
from tests.vault.test_headquarters import record
from tests.vault.test_migrating import OLD, OLD_CODE

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and kill -9"),
    pytest.mark.torture,
    pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning"),
]

PER_IMPORT = 40
Say = Callable[[int], None]


@pytest.fixture
def chance() -> random.Random:
    return dice()


def killed(work: Callable[[Say], None], longest: float, chance: random.Random) -> list[int]:
    """Forks a child that does `work`, kills it after a random while; returns the numbers it had said by then."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            os.write(writing, b"ready\n")
            work(lambda number: os.write(writing, f"{number}\n".encode()) and None)
            os.write(writing, b"done\n")
            signal.pause()
        except BaseException as error:
            os.write(writing, f"failed {type(error).__name__} {error}\n".encode())
        finally:
            os._exit(1)
    os.close(writing)
    said = b""
    deadline = None
    while True:
        left = 60.0 if deadline is None else max(0.0, deadline - time.monotonic())
        if not select.select([reading], [], [], left)[0]:
            break
        more = os.read(reading, 65536)
        said += more
        if not more:
            break
        if deadline is None and b"ready\n" in said:
            deadline = time.monotonic() + chance.uniform(0, longest)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(reading, 65536):
        said += more
    os.close(reading)
    lines = said.decode().split("\n")[:-1]  # a line without its end was not acknowledged
    assert lines[:1] == ["ready"], said.decode()
    assert not [line for line in lines if line.startswith("failed")], said.decode()
    return [int(line) for line in lines[1:] if line != "done"]


def took(work: Callable[[], Any]) -> float:
    begun = time.monotonic()
    work()
    return time.monotonic() - begun


def test_while_answering(tmp_path: Path, chance: random.Random) -> None:
    ready = make(tmp_path / "vault")
    number = 0

    def answering(say: Say, begin: int) -> None:
        store = ready.open()
        while True:
            turn(store, ready.interview_id, begin)
            say(begin)
            begin += 1

    kills = times(1000, 25)
    for _ in range(kills):
        said = killed(lambda say, begin=number: answering(say, begin), 0.15, chance)  # type: ignore[misc]
        store = ready.open()
        number = demand_all(store, ready.interview_id, said[-1] if said else number - 1)
        store.close()
    assert number > kills / 4, "hardly any answer was given: this proved nothing"


@pytest.mark.parametrize("where", ["vault", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def test_while_importing(tmp_path: Path, chance: random.Random, where: str) -> None:
    """Headquarters, in either home: what one bundle brings is there whole or not at all."""
    url = cluster().new_database() if where == "postgresql" else ""
    home = Home(tmp_path / "hq", url)
    made, code = home.vaults().create(home.folder, passphrase="invented", now=now())
    made.close()

    def unlock() -> Any:
        return home.vaults().unlock(home.folder, passphrase=code, now=now)

    def importing(say: Say, begin: int) -> None:
        store = unlock()
        while True:
            with store.transaction("bundle imported", str(begin)):
                store.put_records([(record(f"b{begin}-c{n}"), []) for n in range(PER_IMPORT)])
            say(begin)
            begin += 1

    number, kills = 0, times(100, 8)
    for _ in range(kills):
        said = killed(lambda say, begin=number: importing(say, begin), 0.25, chance)  # type: ignore[misc]
        store = unlock()
        rows = store.count()
        assert rows % PER_IMPORT == 0, "half a bundle"
        number = rows // PER_IMPORT
        assert number >= (said[-1] + 1 if said else 0)
        assert store.first_broken_line() is None
        store.close()
    assert number > kills / 4
    if url:
        cluster().drop(url)


def test_while_migrating(tmp_path: Path, chance: random.Random) -> None:
    """The vault is the old one or the new one, and opens; a backup that has its name is whole."""
    kills = times(100, 8)
    whole = Ready(tmp_path / "measured", OLD_CODE, "")
    shutil.copytree(OLD / "laptop-0001", whole.folder)
    longest = took(lambda: whole.open().close()) * 1.2
    seen = set()
    for number in range(kills):
        ready = Ready(tmp_path / f"old-{number}", OLD_CODE, "")
        shutil.copytree(OLD / "laptop-0001", ready.folder)
        killed(lambda say, ready=ready: say(0 if ready.open() else 1), longest, chance)  # type: ignore[misc]
        inside = ready.folder / "backups"
        backups = list(inside.glob("fieldtool-backup-*")) if inside.exists() else []
        seen.add(len(backups))
        for made in backups:
            backup.restore(made, tmp_path / f"again-{number}", passphrase=OLD_CODE)
        store = ready.open()
        assert store.count_cases() == 1
        assert migrating.pending(store._db, vaults.MIGRATIONS) == []
        assert store.first_broken_line() is None
        store.close()
        shutil.rmtree(ready.folder)
    assert len(seen) > 1 or not FULL, "every kill came before or after: this proved nothing"


def test_while_backing_up(tmp_path: Path, chance: random.Random) -> None:
    """What has the name of a backup on the stick is whole and restores; the vault goes on."""
    ready = make(tmp_path / "vault")
    store = ready.open()
    for number in range(20):
        turn(store, ready.interview_id, number, size=20_000)
    longest = took(lambda: backup.write_backup(store, tmp_path / "measured", now())) * 1.2
    store.close()
    seen = set()
    for number in range(times(100, 8)):
        stick = tmp_path / f"stick-{number}"

        def backing_up(say: Say, stick: Path = stick) -> None:
            store = ready.open()
            say(0)
            backup.write_backup(store, stick, now())
            say(1)

        said = killed(backing_up, longest + 0.1, chance)
        made = list(stick.glob("fieldtool-backup-*")) if stick.exists() else []
        assert len(made) >= (1 in said)
        seen.add(len(made))
        for folder in made:
            again = ready.at(
                backup.restore(folder, tmp_path / f"again-{number}", passphrase=ready.code)
            ).open()
            demand_all(again, ready.interview_id, 19)
            again.close()
            shutil.rmtree(tmp_path / f"again-{number}")
        store = ready.open()
        demand_all(store, ready.interview_id, 19)
        store.close()
    assert len(seen) > 1 or not FULL, "every kill came before or after: this proved nothing"


def test_while_rekeying(tmp_path: Path, chance: random.Random) -> None:
    """An officer leaves: the vault is the old one with that officer, or the new one without; who stays opens it."""
    first = make(tmp_path / "vault", second=True)
    store: Any = first.open()
    for number in range(10):
        turn(store, first.interview_id, number)
    store.close()

    def removing(ready: Ready) -> None:
        store: Any = ready.open()
        (second,) = [slot for slot in store.keyring.slots() if slot.owner == SECOND.number]
        store.keyring.remove(second.id)
        turn(store, ready.interview_id, 10)
        store.close()

    longest = took(lambda: removing(first.copy(tmp_path / "measured"))) * 1.5
    seen = set()
    for number in range(times(100, 8)):
        ready = first.copy(tmp_path / f"vault-{number}")
        killed(lambda say, ready=ready: removing(ready), longest, chance)  # type: ignore[misc]
        store = ready.open()
        demand_all(store, ready.interview_id, 9, tries=1)
        store.close()
        there = any(slot.owner == SECOND.number for slot in header.read(ready.folder).slots)
        seen.add(there)
        assert not (ready.folder / "cases.db.new").exists()
        if number < 3:
            _demand_second(ready, there)
        shutil.rmtree(ready.folder)
    assert seen == {True, False} or not FULL, "every kill came before or after: this proved nothing"


def _demand_second(ready: Ready, there: bool) -> None:
    """The second officer opens the vault exactly if the key file says so."""
    from fieldtool.vault import SqlVaults

    if there:
        SqlVaults(FLOOR).unlock(ready.folder, passphrase=SECOND_PASSPHRASE, now=now).close()
        return
    with pytest.raises(WrongPassphraseError):
        SqlVaults(FLOOR).unlock(ready.folder, passphrase=SECOND_PASSPHRASE, now=now)
