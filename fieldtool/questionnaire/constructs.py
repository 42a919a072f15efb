"""What in an expression will not do what its author thinks: lost references, loose patterns, repeated fields."""

from __future__ import annotations

from collections.abc import Mapping

from fieldtool.questionnaire.errors import ExpressionError
from fieldtool.questionnaire.graph import expanded
from fieldtool.questionnaire.model import Model
from fieldtool.questionnaire.problems import Problems
from fieldtool.questionnaire.reads import paths
from fieldtool.questionnaire.xpath.patterns import Patterns
from fieldtool.questionnaire.xpath.syntax import (
    Call,
    Expression,
    Negative,
    Number,
    Operation,
    Path,
    Text,
    parts_of,
)

_SEVERAL = frozenset(
    {
        *(
            "sum",
            "min",
            "max",
            "count",
            "count-non-empty",
            "join",
            "concat",
            "checklist",
            "weighted-checklist",
        ),
        *("indexed-repeat", "position", "randomize", "area", "enclosed-area", "distance", "geofence"),
        *("jr:choice-name", "current", "instance"),
    }
)
"""Functions that take several nodes, or a path for its own sake."""


def look_at(
    expression: Expression,
    path: str,
    column: str,
    model: Model,
    known: Mapping[str, object],
    problems: Problems,
) -> None:
    """Adds what is wrong with one expression at `path`. `known`: all paths of the form."""
    for read in paths(expression, path):
        if read not in known and not ("*" in read and any(expanded((read,), tuple(known)))):
            problems.warn(path, f"its {column} reads {read}, which is not in the form.", column)
    for part in parts_of(expression):
        if isinstance(part, Call):
            _call(part, path, column, model, problems)
        if isinstance(part, Path) and any(
            isinstance(predicate, Number) for step in part.steps for predicate in step.predicates
        ):
            problems.warn(
                path, f"its {column} chooses by [number], which finds nothing in ODK Collect.", column
            )
        if column != "choice_filter":
            for single in _singles(part):
                _repeated(single, path, column, model, problems)
    if column != "choice_filter":
        _repeated(expression, path, column, model, problems)


def _call(call: Call, path: str, column: str, model: Model, problems: Problems) -> None:
    given = [one.value if isinstance(one, Text) else None for one in call.arguments]
    if (
        call.name in ("instance", "pulldata")
        and given
        and given[0] is not None
        and given[0] not in model.lists
    ):
        problems.refuse(path, f"its {column} asks for the list {given[0]}, which is not in the form.", column)
    if call.name == "regex" and len(given) == 2 and given[1] is not None:
        _pattern(given[1], path, column, problems)


def _pattern(pattern: str, path: str, column: str, problems: Problems) -> None:
    try:
        Patterns().matches(pattern, "")
    except ExpressionError as error:
        problems.refuse(path, f"its {column} cannot be used: {error}.", column)
        return
    if not (pattern.startswith("^") and pattern.endswith("$")):
        problems.warn(
            path,
            f"the pattern in its {column} must match the whole answer here, and a part of it elsewhere; "
            "begin it with ^ and end it with $.",
            column,
        )


def _singles(expression: Expression) -> tuple[Expression, ...]:
    """Parts of an expression that must be one value."""
    if isinstance(expression, Operation):
        return (expression.left, expression.right)
    if isinstance(expression, Negative):
        return (expression.inner,)
    if isinstance(expression, Call) and expression.name not in _SEVERAL:
        return expression.arguments
    return ()


def _repeated(expression: Expression, path: str, column: str, model: Model, problems: Problems) -> None:
    """A field of a repeat, read from outside of it, as if there were one."""
    if not isinstance(expression, Path) or not expression.plain:
        return
    target = expression.plain
    for repeat in model.repeats:
        if target.startswith(f"{repeat}/") and not f"{path}/".startswith(f"{repeat}/"):
            name, around = target.rsplit("/", 1)[-1], repeat.rsplit("/", 1)[-1]
            problems.warn(
                path,
                f"its {column} reads {name}, which is asked once in every {around}; say which one with "
                "indexed-repeat(), or use sum(), count() or join().",
                column,
            )
