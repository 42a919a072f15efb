"""The one thread that may touch the vault, and how its results come back to widgets that may be gone by then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from fieldtool.domain.errors import FieldToolError

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

T = TypeVar("T")


class ProgramFaultError(FieldToolError):
    """A bug, told to the officer without details; the log has the kind of error and where it happened."""

    sentence = "Something went wrong inside the program. What was saved is safe."
    hint = "Go on, or lock and unlock. If it happens again, tell your administrator."


@dataclass(slots=True)
class _Errand:
    owner: QObject
    then: Callable[[Any], None] | None
    failed: Callable[[FieldToolError], None] | None
    epoch: int
    result: Any = None
    error: FieldToolError | None = None
    waited_for: bool = True


class VaultThread(QObject):
    """Runs jobs one after the other on a single thread. Jobs never touch widgets; only values cross.

    A result is dropped when its owner was destroyed, or when the vault was locked since it was asked for.
    """

    failed = Signal(object)  # FieldToolError of a job whose asker did not want to hear of errors
    idle = Signal()  # nothing is under way any more
    waited = Signal(bool)  # somebody begins to wait for a result; nobody waits any more

    _came_back = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        self._epoch = 0
        self._under_way = 0
        self._waited_for = 0
        self._finished = False
        self._came_back.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """A job is waiting or running, or its result has not been delivered yet."""
        return self._under_way > 0

    @property
    def wanted(self) -> bool:
        """Read by a job that can wait: another job does, or the thread is to end."""
        return self._under_way > 1 or self._finished

    def ask(
        self,
        owner: QObject,
        job: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[FieldToolError], None] | None = None,
        *,
        waited_for: bool = True,
    ) -> None:
        """Runs `job` after all earlier ones; `then(result)` or `failed(error)` follows on the window's thread.

        `waited_for`: somebody looks at the screen for it; a job in the background is not shown as under way. After `finish` nothing runs any more, and nobody hears of it.
        """
        if self._finished:
            return
        errand = _Errand(owner, then, failed, self._epoch, waited_for=waited_for)
        self._under_way += 1
        self._wait_for(1 if waited_for else 0)
        self._threads().submit(self._run, errand, job)

    def forget_results(self) -> None:
        """Whatever is still under way finishes, and nobody hears of it: the vault is being locked."""
        self._epoch += 1

    def finish(self, last: Callable[[], None] | None = None) -> None:
        """Waits for all jobs, runs `last` on the vault thread, and ends the thread."""
        if self._finished:
            return
        self._finished = True
        self.forget_results()
        if last is not None:
            self._threads().submit(last)
        if self._pool is not None:
            self._pool.shutdown(wait=True)

    def _wait_for(self, more: int) -> None:
        before = self._waited_for
        self._waited_for += more
        if (before > 0) is not (self._waited_for > 0):
            self.waited.emit(self._waited_for > 0)

    def _threads(self) -> ThreadPoolExecutor:
        """The one thread, made with the first job: its modules are not needed for the first page."""
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor

            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="vault")
        return self._pool

    def _run(self, errand: _Errand, job: Callable[[], Any]) -> None:
        try:
            errand.result = job()
        except FieldToolError as error:
            errand.error = error
        except Exception as error:  # a bug: logged without values, told without details
            import logging
            import traceback

            where = traceback.extract_tb(error.__traceback__)
            logging.getLogger(__name__).error(
                "%s at %s", type(error).__name__, " < ".join(f"{f.name}:{f.lineno}" for f in reversed(where))
            )
            errand.error = ProgramFaultError()
        if shiboken6.isValid(self):
            self._came_back.emit(errand)

    def _deliver(self, errand: _Errand) -> None:
        self._under_way -= 1
        self._wait_for(-1 if errand.waited_for else 0)
        if errand.epoch == self._epoch and shiboken6.isValid(errand.owner):
            if errand.error is None:
                if errand.then is not None:
                    errand.then(errand.result)
            elif errand.failed is not None:
                errand.failed(errand.error)
            else:
                self.failed.emit(errand.error)
        if self._under_way == 0:
            self.idle.emit()
