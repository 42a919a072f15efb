"""How one verb of the command line is carried out: from words to an exit code, and never a traceback."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

from fieldtool.casework.files import as_told
from fieldtool.cli.grammar import Verb, parser
from fieldtool.cli.output import NO, WRONG_USE, YES, Printer, UnwritableError
from fieldtool.cli.tools import Tools
from fieldtool.domain.errors import DiskFullError, FieldToolError, ReadOnlyError, UsageError

__all__ = ["parser", "run"]


def run(arguments: Sequence[str], tools: Callable[[], Tools]) -> int:
    """Carries one verb out and returns its exit code: 0 yes, 1 a clear no, 2 wrong use."""
    words = [*arguments[1:], "--help"] if arguments[:1] == ["help"] else list(arguments)
    printer = Printer("--json" in words, sys.stdout, sys.stderr)
    code = NO
    try:
        code = _answered(words, tools, printer)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read has seen enough (… | head)
        _turn_away()
    except (UnwritableError, OSError):
        _turn_away()
        sys.stderr.write("The answer could not be written to where it was sent. Send it somewhere else.\n")
        return NO
    return code


def _answered(words: list[str], tools: Callable[[], Tools], printer: Printer) -> int:
    try:
        options = parser().parse_args(words)
        verb: Verb = options.verb
        return verb(options, tools(), printer)
    except SystemExit as said:  # --help and --version
        return int(said.code or YES)
    except UsageError as error:
        printer.refuse(error)
        return WRONG_USE
    except FieldToolError as error:
        printer.refuse(error)
        return NO
    except KeyboardInterrupt:
        sys.stderr.write("Stopped. Nothing half-written is left.\n")
        return NO
    except (BrokenPipeError, UnwritableError):
        raise
    except OSError as error:
        printer.refuse(_of_the_computer(error))
        return NO
    except Exception as error:
        printer.refuse(_of_the_program(error))
        return NO


def _of_the_computer(error: OSError) -> FieldToolError:
    told = as_told(error, Path())
    if isinstance(told, DiskFullError | ReadOnlyError):
        return told
    return FieldToolError(
        f"The computer reported an error with a file: {error.strerror or type(error).__name__}.",
        "Check the path, the disk and the stick, then try again.",
    )


def _of_the_program(error: Exception) -> FieldToolError:
    """A bug: where it happened and of what type it is, but none of its words, which may hold what somebody said."""
    steps = [step for step in traceback.extract_tb(error.__traceback__) if "fieldtool" in step.filename]
    where = " > ".join(f"{Path(step.filename).name}:{step.lineno}" for step in steps)
    return FieldToolError(
        f"This is a fault of the program: {type(error).__name__} at {where}.",
        "Please pass this line on to whoever looks after the program; it holds nothing about anybody.",
    )


def _turn_away() -> None:
    """Nobody takes standard output any more: what is left in its buffer must not fail again at the very end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
