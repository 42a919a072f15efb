"""Opening many bundles side by side: other processes decrypt, verify and decode while one takes the records in."""

from __future__ import annotations

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
from fieldtool.casework.hq_ports import BundleFacts, UnsealedBundle, VerifyDetached
from fieldtool.casework.ports import Trust
from fieldtool.domain.errors import FieldToolError
from fieldtool.domain.record import CaseRecord

if TYPE_CHECKING:
    from concurrent.futures import Future

SMALL_BYTES = 2 << 20
"""Sealed files up to here are opened ahead and wait in memory; larger ones are read as they are taken in."""

FEWEST = 500
"""So many files at least: below, starting the processes costs more than they save."""

_WAITING = 4  # opened bundles per process that may wait: memory stays flat


@dataclass(frozen=True, slots=True)
class OpenedAhead:
    """A whole bundle in memory. It fulfils `UnsealedBundle`."""

    facts: BundleFacts
    taken: tuple[CaseRecord, ...] = field(repr=False)

    def records(self) -> Iterator[CaseRecord]:
        """The records one by one."""
        return iter(self.taken)


@dataclass(frozen=True, slots=True)
class _Work:
    identities: tuple[str, ...] = field(repr=False)
    verify: VerifyDetached
    trusts: tuple[Trust, ...]
    now: datetime
    folder: Path


def processes_for(files: int) -> int:
    """How many processes pay for so many files; 0: open them here."""
    cores = os.cpu_count() or 1
    return 0 if files < FEWEST or cores < 2 else min(cores, 8)


def unseal_all(
    paths: Sequence[Path],
    *,
    identities: Sequence[str],
    verify: VerifyDetached,
    trusts: Sequence[Trust],
    now: datetime,
    folder: Path,
    processes: int | None = None,
) -> Iterator[tuple[Path, AbstractContextManager[UnsealedBundle]]]:
    """Each path in its order, with a context that gives the opened bundle or raises what `unseal` would raise.

    `processes` None: as many as pay. What a large file holds never waits in memory.
    """
    work = _Work(tuple(identities), verify, tuple(trusts), now, folder)
    count = processes_for(len(paths)) if processes is None else processes
    if not count:
        for path in paths:
            yield path, _here(work, path)
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

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
                yield path, _here(work, path) if future is None else _given(future.result())
        finally:
            pool.shutdown(cancel_futures=True)


def _here(work: _Work, path: Path) -> AbstractContextManager[UnsealedBundle]:
    return unseal(
        path,
        identities=work.identities,
        verify=work.verify,
        trusts=work.trusts,
        now=work.now,
        folder=work.folder,
    )


@contextmanager
def _given(found: OpenedAhead | FieldToolError) -> Iterator[UnsealedBundle]:
    if isinstance(found, FieldToolError):
        raise found
    yield found


def _is_small(path: Path) -> bool:
    try:
        return path.stat().st_size <= SMALL_BYTES
    except OSError:
        return False  # what is wrong with it is said when it is opened


class _Worker:
    work: _Work


def _begin(work: _Work) -> None:
    """In a process of the pool: keeps what is needed, ends with its parent, and lets nobody read its memory."""
    _Worker.work = work
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
            return OpenedAhead(bundle.facts, tuple(bundle.records()))
    except FieldToolError as error:
        return error
