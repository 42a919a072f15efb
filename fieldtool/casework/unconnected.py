"""An event loop that reaches nothing: no socket, no pipe, no waiting. Libraries written for asyncio run in it."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    import asyncio

Result = TypeVar("Result")


def run_unconnected(work: Coroutine[Any, Any, Result]) -> Result:
    """The result of a coroutine that only computes. One that waits for anything outside is a bug: RuntimeError.

    Signature libraries are asynchronous because they may fetch revocation lists. Ours must never fetch, and an
    ordinary loop opens a pair of sockets before it does anything.
    """
    import asyncio

    with asyncio.Runner(loop_factory=_unconnected_loop) as runner:
        return runner.run(work)


class _NothingOutside:
    """Stands where a loop keeps the files and sockets it watches."""

    def select(self, timeout: float | None) -> list[Any]:
        if timeout is None:
            raise RuntimeError("the work waits for something outside this program")
        return []


def _unconnected_loop() -> asyncio.AbstractEventLoop:
    # The class stands here because asyncio is no light import, and start-up must not pay for it.
    import asyncio

    class UnconnectedLoop(asyncio.BaseEventLoop):
        """The parts of a loop that call back; what would touch the system is empty."""

        def __init__(self) -> None:
            super().__init__()
            self._selector = _NothingOutside()

        def _process_events(self, event_list: list[Any]) -> None:
            """There are none."""

        def _write_to_self(self) -> None:
            """No other thread wakes this loop."""

    return UnconnectedLoop()
