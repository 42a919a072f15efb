"""What a verb prints: facts as lines for people or as one JSON object, sentences for errors, and the exit codes."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TextIO

from fieldtool.domain.errors import FieldToolError
from fieldtool.domain.form import FormProblem

YES = 0
"""The answer is yes, or the work is done."""
NO = 1
"""A clear no: invalid, refused, damaged."""
WRONG_USE = 2
"""The command was put wrongly."""


class UnwritableError(Exception):
    """Where the output was sent takes no more of it; the work itself is done or refused already."""


@dataclass(frozen=True, slots=True)
class Printer:
    """Prints to `out` (facts) and `err` (sentences). `as_json`: one JSON object instead of lines."""

    as_json: bool = False
    out: TextIO = sys.stdout
    err: TextIO = sys.stderr

    def facts(self, facts: Mapping[str, Any], sentence: str = "") -> None:
        """Named facts, in the order given; `sentence` is the bottom line."""
        if self.as_json:
            self._object(
                dict(facts) | ({"bottom_line": sentence} if sentence and "bottom_line" not in facts else {})
            )
            return
        for line in _lines(facts):
            _write(self.out, f"{line}\n")
        if sentence:
            _write(self.out, f"{sentence}\n")

    def refuse(self, error: FieldToolError) -> None:
        """One sentence and one hint; with JSON also as an object with `error` and `hint`."""
        problems = [problem_fact(problem) for problem in getattr(error, "problems", ())]
        if self.as_json:
            self._object(
                {"error": error.sentence, "hint": error.hint} | ({"problems": problems} if problems else {})
            )
        _write(self.err, f"{error.sentence} {error.hint}".strip() + "\n")
        for line in (problem_line(problem) for problem in problems):
            if line != error.sentence:
                _write(self.err, f"  {line}\n")

    def _object(self, document: Mapping[str, Any]) -> None:
        text = json.dumps(document, ensure_ascii=False, indent=2, default=str)
        if not _can_write(self.out, text):  # escapes say the same in any encoding
            text = json.dumps(document, indent=2, default=str)
        _write(self.out, f"{text}\n")


def problem_fact(problem: FormProblem) -> dict[str, Any]:
    """What is wrong in a form file, as an object."""
    return {
        "sentence": problem.sentence,
        "sheet": problem.sheet,
        "row": problem.row,
        "column": problem.column,
        "blocks": problem.blocks,
    }


def problem_line(problem: Mapping[str, Any]) -> str:
    """What is wrong in a form file, as a line: where, then what."""
    place = ", ".join(f"{name} {problem[name]}" for name in ("sheet", "row", "column") if problem[name])
    return f"{place}: {problem['sentence']}" if place else str(problem["sentence"])


def _lines(facts: Mapping[str, Any], indent: str = "") -> Iterator[str]:
    """Facts as lines for people: one a line, a list of facts indented below its name, one block each."""
    for name, value in facts.items():
        shown = f"{indent}{name.replace('_', ' ')}:"
        if isinstance(value, list | tuple) and any(isinstance(inner, Mapping) for inner in value):
            yield shown
            for number, inner in enumerate(value):
                if number:
                    yield ""
                yield from _lines(inner, f"{indent}  ")
        else:
            yield f"{shown} {_plain(value)}"


def _plain(value: Any) -> str:
    if value is None or value == "":
        return "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        return ", ".join(f"{key} {_plain(inner)}" for key, inner in value.items()) or "none"
    if isinstance(value, list | tuple | frozenset | set):
        return "; ".join(_plain(inner) for inner in value) or "none"
    return str(value)


def _can_write(stream: TextIO, text: str) -> bool:
    try:
        text.encode(stream.encoding or "utf-8", stream.errors or "strict")
    except UnicodeEncodeError:
        return False
    return True


def _write(stream: TextIO, text: str) -> None:
    """Writes `text`; what the terminal has no letters for, or a path that is no text, is shown escaped."""
    if not _can_write(stream, text):
        encoding = stream.encoding or "utf-8"
        text = text.encode(encoding, "backslashreplace").decode(encoding)
    try:
        stream.write(text)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise UnwritableError from error
