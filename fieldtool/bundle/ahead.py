"""Opening many bundles side by side: other processes decrypt, verify and decode while one takes the records in."""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from fieldtool.bundle.opening import unseal
from fieldtool.bundle.unsealed import Unsealed
from fieldtool.casework.blocks import Block, Shape, in_blocks
from fieldtool.casework.hq_ports import BundleFacts, UnsealedBundle, VerifyDetached
from fieldtool.casework.ports import Trust
from fieldtool.casework.prepared import Prepared
from fieldtool.domain.errors import FieldToolError
from fieldtool.domain.record import CaseRecord

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

SMALL_BYTES = 256 << 10
"""Sealed files up to here are opened ahead and wait in memory; larger ones are read as they are taken in."""

FEWEST, LEAST_BYTES = 500, 1 << 20
"""So many files at least, or so many bytes: below, starting the processes costs more than they save."""

_SELDOM = (
    100_000  # records hold no cycles: looking for some after every few hundred costs a sixth of the time
)
_CHUNK = 1 << 20  # bytes of lines that are handed to another process at a time

_WAITING = 4  # opened bundles per process that may wait: memory stays flat


@dataclass(frozen=True, slots=True)
class OpenedAhead:
    """A whole bundle in memory. It fulfils `UnsealedBundle`."""

    facts: BundleFacts
    taken: tuple[Prepared | Block, ...] = field(repr=False)

    def records(self) -> Iterator[CaseRecord]:
        """The records one by one, where they were not laid out in blocks."""
        return (one.record for one in self.taken if isinstance(one, Prepared))

    def prepared(self) -> Iterator[Prepared | Block]:
        """The same, ready to be stored."""
        return iter(self.taken)


class _Shared:
    """A large bundle, opened here, whose lines the other processes check and read. It fulfils `UnsealedBundle`."""

    def __init__(self, opened: Unsealed, pool: ProcessPoolExecutor, count: int) -> None:
        self.facts = opened.facts
        self._opened, self._pool, self._count = opened, pool, count

    def records(self) -> Iterator[CaseRecord]:
        """The records one by one."""
        return self._opened.records()

    def prepared(self) -> Iterator[Prepared | Block]:
        """The same in their order; what waits is a few chunks of lines per process."""
        waiting: deque[tuple[bytes, Future[list[_Read] | FieldToolError]]] = deque()
        for chunk in self._opened.chunks(_CHUNK):
            waiting.append((chunk, self._pool.submit(_prepare, chunk)))
            if len(waiting) > self._count * _WAITING:
                yield from _prepared(*waiting.popleft())
        while waiting:
            yield from _prepared(*waiting.popleft())


_Read = Prepared | Block | tuple[str, str, str, str, str, int]
"""What another process says of lines: a block, a record of its own, or the words about a line that go beside it."""


@dataclass(frozen=True, slots=True)
class _Work:
    identities: tuple[str, ...] = field(repr=False)
    verify: VerifyDetached
    trusts: tuple[Trust, ...]
    now: datetime
    folder: Path
    shape: Shape | None = None


def processes_for(paths: Sequence[Path]) -> int:
    """How many processes pay for these files; 0: open them here."""
    cores = os.cpu_count() or 1
    pays = len(paths) >= FEWEST or sum(map(_size, paths)) >= LEAST_BYTES
    return min(cores, 8) if pays and cores > 1 else 0


def unseal_all(
    paths: Sequence[Path],
    *,
    identities: Sequence[str],
    verify: VerifyDetached,
    trusts: Sequence[Trust],
    now: datetime,
    folder: Path,
    processes: int | None = None,
    shape: Shape | None = None,
) -> Iterator[tuple[Path, AbstractContextManager[UnsealedBundle]]]:
    """Each path in its order, with a context that gives the opened bundle or raises what `unseal` would raise.

    `processes` None: as many as pay. What a large file holds never waits in memory.
    """
    work = _Work(tuple(identities), verify, tuple(trusts), now, folder, shape)
    count = processes_for(paths) if processes is None else processes
    if not count:
        for path in paths:
            yield path, _here(work, path)
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    usual = gc.get_threshold()
    gc.set_threshold(_SELDOM)
    # Fresh processes: a forked one would share the open database.
    with ProcessPoolExecutor(count, get_context("spawn"), _begin, (work,)) as pool:
        try:
            coming = iter(paths)
            waiting: deque[tuple[Path, Future[OpenedAhead | FieldToolError] | None]] = deque()
            while True:
                while len(waiting) < count * _WAITING and (following := next(coming, None)):
                    waiting.append(
                        (following, pool.submit(_open, following) if _is_small(following) else None)
                    )
                if not waiting:
                    return
                path, future = waiting.popleft()
                yield path, _shared(work, path, pool, count) if future is None else _given(future.result())
        finally:
            gc.set_threshold(*usual)
            pool.shutdown(cancel_futures=True)


def _here(work: _Work, path: Path) -> AbstractContextManager[Unsealed]:
    return unseal(
        path,
        identities=work.identities,
        verify=work.verify,
        trusts=work.trusts,
        now=work.now,
        folder=work.folder,
    )


@contextmanager
def _shared(work: _Work, path: Path, pool: ProcessPoolExecutor, count: int) -> Iterator[UnsealedBundle]:
    with _here(work, path) as opened:
        yield _Shared(opened, pool, count)


@contextmanager
def _given(found: OpenedAhead | FieldToolError) -> Iterator[UnsealedBundle]:
    if isinstance(found, FieldToolError):
        raise found
    yield found


def _is_small(path: Path) -> bool:
    return 0 < _size(path) <= SMALL_BYTES


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0  # what is wrong with it is said when it is opened


def _prepared(chunk: bytes, future: Future[list[_Read] | FieldToolError]) -> Iterator[Prepared | Block]:
    found = future.result()
    if isinstance(found, FieldToolError):
        raise found
    if not any(isinstance(read, tuple) for read in found):
        yield from found  # type: ignore[misc]
        return
    for line, read in zip(chunk.split(b"\n"), found, strict=True):
        yield Prepared(*read[:5], line, read[5]) if isinstance(read, tuple) else read


def _prepare(chunk: bytes) -> list[_Read] | FieldToolError:
    """In a process of the pool: lines of a bundle that was found whole. A line that is stored as it came stays there."""
    from fieldtool.bundle.quick_records import prepare

    lines = chunk.split(b"\n")
    made: list[_Read] = []
    try:
        if _Worker.work.shape is not None:
            return list(in_blocks(map(prepare, lines), _Worker.work.shape))
        for line in lines:
            one = prepare(line)
            as_it_came = one.data is line and not one.conflicts
            made.append(
                (one.id, one.device, one.organisation, one.created, one.status, one.answers)
                if as_it_came
                else one
            )
    except FieldToolError as error:
        return error
    return made


class _Worker:
    work: _Work


def _begin(work: _Work) -> None:
    """In a process of the pool: keeps what is needed, ends with its parent, and lets nobody read its memory."""
    _Worker.work = work
    gc.freeze()
    gc.set_threshold(_SELDOM)
    if sys.platform == "linux":
        import ctypes

        set_dumpable = (
            4  # PR_SET_DUMPABLE, prctl(2): the identity that opens bundles lies in this process too
        )
        ctypes.CDLL(None).prctl(set_dumpable, 0, 0, 0, 0)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    from multiprocessing import parent_process
    from multiprocessing.connection import wait

    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
    os._exit(1)


def _open(path: Path) -> OpenedAhead | FieldToolError:
    """In a process of the pool. What is wrong with a bundle is a value here: it is raised where it is taken in."""
    try:
        with _here(_Worker.work, path) as bundle:
            return OpenedAhead(bundle.facts, tuple(in_blocks(bundle.prepared(), _Worker.work.shape)))
    except FieldToolError as error:
        return error
