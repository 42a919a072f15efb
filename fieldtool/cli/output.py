"""What a verb prints: facts as lines for people or as one JSON object, sentences for errors, and the exit codes."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
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


@dataclass(frozen=True, slots=True)
class Printer:
    """Prints to `out` (facts) and `err` (sentences). `as_json`: one JSON object instead of lines."""

    as_json: bool = False
    out: TextIO = sys.stdout
    err: TextIO = sys.stderr

    def facts(self, facts: Mapping[str, Any], sentence: str = "") -> None:
        """Named facts, in the order given; `sentence` is the bottom line."""
        if self.as_json:
            document = dict(facts) | (
                {"bottom_line": sentence} if sentence and "bottom_line" not in facts else {}
            )
            json.dump(document, self.out, ensure_ascii=False, indent=2, default=str)
            self.out.write("\n")
            return
        for name, value in facts.items():
            self.out.write(f"{name.replace('_', ' ')}: {_plain(value)}\n")
        if sentence:
            self.out.write(f"{sentence}\n")

    def refuse(self, error: FieldToolError) -> None:
        """One sentence and one hint; with JSON, as an object with `error` and `hint`."""
        problems = [problem_fact(problem) for problem in getattr(error, "problems", ())]
        if self.as_json:
            document = {"error": error.sentence, "hint": error.hint} | (
                {"problems": problems} if problems else {}
            )
            json.dump(document, self.out, ensure_ascii=False, indent=2)
            self.out.write("\n")
        self.err.write(f"{error.sentence} {error.hint}".strip() + "\n")
        for problem in problems:
            self.err.write(f"  {problem_line(problem)}\n")


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


def _plain(value: Any) -> str:
    if value is None:
        return "not known"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        return ", ".join(f"{key} {_plain(inner)}" for key, inner in value.items()) or "none"
    if isinstance(value, list | tuple | frozenset | set):
        return "; ".join(_plain(inner) for inner in value) or "none"
    return str(value)
