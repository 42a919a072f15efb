"""A disk that takes no file away: whatever the program would remove stays, is told or harmless, and nothing is lost."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fieldtool.domain.errors import FieldToolError
from fieldtool.vault import ballast, throttle
from fieldtool.vault.errors import WrongPassphraseError
from tests.torture.ready import PASSPHRASE, Ready, demand_all, make, now, turn

TURNS = 4


class NotTaken:
    """Stands for `os.unlink` and `os.rmdir`: the `which`-th call from the first on fails; counts them all."""

    def __init__(self, which: range) -> None:
        self.which = which
        self.seen = 0

    def around(self, whole: Callable[..., None]) -> Callable[..., None]:
        def call(path: Any, **named: Any) -> None:
            # The parts of a folder are taken away by name from its descriptor.
            if "dir_fd" in named or os.path.lexists(path):
                self.seen += 1
                if self.seen in self.which:
                    raise OSError(5, "Input/output error")
            whole(path, **named)

        return call


@pytest.fixture
def start(tmp_path: Path) -> Ready:
    return make(tmp_path / "vault", second=True)


def session(ready: Ready, stick: Path) -> int:
    """Wrong words, answers, five backups of which three stay, an officer removed, room made on a full disk.

    Each is tried again until it works. Returns how often an error was told.
    """
    told = 0

    def until_done(work: Callable[[], Any]) -> Any:
        nonlocal told
        for _ in range(20):
            try:
                return work()
            except FieldToolError:
                told += 1
        raise AssertionError("it never worked again")

    throttle.failed(ready.folder, now())
    store = until_done(ready.open)
    throttle.succeeded(ready.folder)
    for number in range(TURNS):
        until_done(lambda number=number: turn(store, ready.interview_id, number, size=500))
        until_done(lambda: store.back_up(stick))
    until_done(lambda: store.back_up(stick))
    ballast.release(ready.folder)
    for slot in store.keyring.slots():
        if slot.owner == "T-200":
            until_done(lambda slot=slot: remove(store, slot.id))
    store.close()
    return told


def remove(store: Any, slot: str) -> None:
    """As somebody would who was told that it failed: what is gone already is not removed again."""
    if slot in {one.id for one in store.keyring.slots()}:
        store.keyring.remove(slot)


@pytest.mark.torture
@pytest.mark.parametrize("how_many", [1, 1000])
def test_no_call_of_unlink_that_fails_loses_anything(
    start: Ready, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how_many: int
) -> None:
    def run(which: range, name: str) -> tuple[int, int, Ready]:
        failing = NotTaken(which)
        ready = start.copy(tmp_path / name)
        ballast.keep(ready.folder)
        with monkeypatch.context() as patched:
            patched.setattr(os, "unlink", failing.around(os.unlink))
            patched.setattr(os, "rmdir", failing.around(os.rmdir))
            told = session(ready, tmp_path / f"{name}-stick")
        return failing.seen, told, ready

    calls, _, _ = run(range(0), "counted")
    assert calls >= 10
    seen: Counter[str] = Counter()
    for first in range(1, calls + 1):
        _, told, ready = run(range(first, first + how_many), f"run-{first}")
        seen["told" if told else "harmless"] += 1
        store: Any = ready.open()
        demand_all(store, ready.interview_id, TURNS - 1)
        assert "T-200" not in {slot.owner for slot in store.keyring.slots()}
        store.close()
        with pytest.raises(WrongPassphraseError):
            ready_with(ready, "no words of anybody")
    print(f"unlink, {how_many} failing: {dict(seen)}", file=sys.stderr)


def ready_with(ready: Ready, words: str) -> None:
    """Opens it with other words."""
    assert words != PASSPHRASE
    Ready(ready.folder, words, ready.interview_id).open()
