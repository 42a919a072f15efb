"""Everything that was done to files, in order, and what a disk may hold when the power goes in between."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest.mock import patch

from tests.torture.shim import between

SECTOR = 512


class Tape:
    """The recording. Each step is a tuple: what, where, and its data (see `shim.Told`)."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.before = {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        self.steps: list[tuple[Any, ...]] = []

    def note(self, *step: Any) -> None:
        self.steps.append(step)

    def state(self, cut: int, chance: random.Random) -> dict[str, bytes]:
        """One of the states the disk may be in when the power goes before step `cut`.

        What was synced is there. What was not may be there, or not, or in part, sector by sector, in any mixture.
        Of the changes to the folder that were not synced, any number from the first on may be there.
        """
        disk = _Disk(self.before)
        for step in self.steps[:cut]:
            disk.do(step)
        return disk.after_power_loss(chance)


class _Disk:
    """Files by number, names by path; what is durable apart from what is not."""

    def __init__(self, before: dict[str, bytes]) -> None:
        self.durable = {number: bytearray(data) for number, data in enumerate(before.values())}
        self.names = {path: number for number, path in enumerate(before)}
        self.durable_names = dict(self.names)
        self.waiting: dict[int, list[tuple[Any, ...]]] = {}
        self.waiting_names: list[tuple[str, int | None]] = []

    def do(self, step: tuple[Any, ...]) -> None:
        kind, path = step[0], step[1]
        if kind == "create":
            number = len(self.durable)
            self.durable[number] = bytearray()
            self._name(path, number)
        elif kind in ("write", "truncate"):
            self.waiting.setdefault(self.names[path], []).append((kind, *step[2:]))
        elif kind == "sync":
            for change in self.waiting.pop(self.names[path], []):
                _apply(self.durable[self.names[path]], change)
        elif kind == "rename":
            number = self.names[path]
            self._name(path, None)
            self._name(step[2], number)
        elif kind == "unlink":
            self._name(path, None)
        elif kind == "syncdir":
            self._settle(len(self.waiting_names))

    def _name(self, path: str, number: int | None) -> None:
        if number is None:
            self.names.pop(path, None)
        else:
            self.names[path] = number
        self.waiting_names.append((path, number))

    def _settle(self, count: int) -> None:
        for path, number in self.waiting_names[:count]:
            if number is None:
                self.durable_names.pop(path, None)
            else:
                self.durable_names[path] = number
        self.waiting_names = self.waiting_names[count:]

    def after_power_loss(self, chance: random.Random) -> dict[str, bytes]:
        for number, changes in self.waiting.items():
            habit = chance.choice(("none", "all", "some", "torn"))
            for change in changes:
                if habit == "all" or (habit == "some" and chance.random() < 0.5):
                    _apply(self.durable[number], change)
                elif habit == "torn":
                    _apply_torn(self.durable[number], change, chance)
        names = self.waiting_names
        # A rename is two entries here and one on a disk: it is there or not.
        stops = [at for at in range(len(names) + 1) if not (0 < at < len(names) and _in_rename(names, at))]
        self._settle(chance.choice(stops))
        return {path: bytes(self.durable[number]) for path, number in self.durable_names.items()}


def _in_rename(names: list[tuple[str, int | None]], at: int) -> bool:
    return names[at - 1][1] is None and names[at][1] is not None and names[at - 1][0] != names[at][0]


def _apply(data: bytearray, change: tuple[Any, ...]) -> None:
    if change[0] == "truncate":
        size = change[1]
        data[:] = data[:size] + bytes(max(0, size - len(data)))
        return
    _, offset, written = change
    if len(data) < offset:
        data.extend(bytes(offset - len(data)))
    data[offset : offset + len(written)] = written


def _apply_torn(data: bytearray, change: tuple[Any, ...], chance: random.Random) -> None:
    """Some sectors of a write, as a disk that was stopped in the middle."""
    if change[0] == "truncate":
        if chance.random() < 0.5:
            _apply(data, change)
        return
    _, offset, written = change
    at = 0
    while at < len(written):
        end = min(len(written), (offset + at) // SECTOR * SECTOR + SECTOR - offset)
        if chance.random() < 0.5:
            _apply(data, ("write", offset + at, written[at:end]))
        at = end


class _Os:
    """The module `os` for our own file code: the same, and told to the tape."""

    def __init__(self, tape: Tape) -> None:
        self._tape = tape
        self._paths: dict[int, str] = {}

    def __getattr__(self, name: str) -> Any:
        return getattr(os, name)

    def open(self, path: Any, flags: int, mode: int = 0o777) -> int:
        descriptor = os.open(path, flags, mode)
        self._paths[descriptor] = str(path)
        if flags & os.O_CREAT:
            self._tape.note("create", str(path))
        return descriptor

    def fsync(self, descriptor: int) -> None:
        path = self._paths.get(descriptor, "")
        os.fsync(descriptor)
        if Path(path).is_dir():
            self._tape.note("syncdir", path)
        elif path:
            self._tape.note("write", path, 0, Path(path).read_bytes())
            self._tape.note("sync", path)

    def replace(self, old: Any, new: Any) -> None:
        os.replace(old, new)
        self._tape.note("rename", str(old), str(new))


@contextmanager
def recorded(folder: Path) -> Iterator[Tape]:
    """Whatever the program does to the files of a vault inside the block goes on the tape."""
    from fieldtool.casework import files
    from fieldtool.vault import database, opening, renewing

    tape = Tape(folder)
    shown: list[ModuleType] = [files, database, opening, renewing]
    with ExitStack() as stack:
        for module in shown:
            stack.enter_context(patch.object(module, "os", _Os(tape)))
        stack.enter_context(between(tape.note))
        yield tape
