"""What a fault of the program leaves behind: its kind and where it happened, never a value that was being worked on."""

from __future__ import annotations

import sys
import threading
import traceback
from types import TracebackType


def say_where(kind: type[BaseException], trace: TracebackType | None) -> str:
    """One line: the kind of error, then function and line from the inside out. No message: it may hold an answer."""
    where = traceback.extract_tb(trace)
    return f"{kind.__name__} at " + " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(where))


def told_without_values(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Takes the place of `sys.excepthook`: Qt calls it for a fault in a slot, and the program goes on."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    sys.stderr.write(say_where(kind, trace) + "\n")


def install() -> None:
    """From now on no fault of this process prints a value."""
    sys.excepthook = told_without_values
    threading.excepthook = lambda given: told_without_values(
        given.exc_type, given.exc_value or given.exc_type(), given.exc_traceback
    )
