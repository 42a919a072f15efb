"""Which nodes of a form an expression reads, told from its text alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from fieldtool.questionnaire.errors import ExpressionError
from fieldtool.questionnaire.xpath.parser import parse
from fieldtool.questionnaire.xpath.syntax import Call, Expression, Negative, Operation, Path, Text

_LIST = ""
"""Stands for "somewhere in a list of choices", whose rows never change."""


@dataclass(frozen=True, slots=True)
class _Stand:
    at: str  # path of ".", or _LIST
    current: str  # path of current()


def paths(expression: Expression, at: str) -> Iterator[str]:
    """The paths of the form an expression reads, standing at the node `at`; steps named * stay as they are."""
    return _paths(expression, _Stand(at, at))


def _paths(expression: Expression, stand: _Stand) -> Iterator[str]:
    if isinstance(expression, Negative):
        yield from _paths(expression.inner, stand)
    elif isinstance(expression, Operation):
        for one in _operands(expression):
            yield from _paths(one, stand)
    elif isinstance(expression, Call):
        yield from _call(expression, stand)
    elif isinstance(expression, Path):
        yield from _path(expression, stand)


def reads_itself(expression: Expression, at: str) -> bool:
    """A calculation hangs on the value it gives.

    Not where it only keeps what stands there, by once() or as the first part of coalesce(), nor where it reads other
    instances of its repeat.
    """
    if isinstance(expression, Negative):
        return reads_itself(expression.inner, at)
    if isinstance(expression, Operation):
        return any(reads_itself(one, at) for one in _operands(expression))
    if isinstance(expression, Call):
        keeps = expression.name in ("indexed-repeat", "coalesce") and isinstance(
            expression.arguments[0], Path
        )
        chosen = expression.arguments[1:] if keeps else expression.arguments
        bare = expression.name in ("string-length", "normalize-space") and not chosen
        return bare or any(reads_itself(one, at) for one in chosen)
    if isinstance(expression, Path):
        if any(step.predicates for step in expression.steps):
            return False
        return at in paths(expression, at)
    return False


def _operands(expression: Operation) -> Iterator[Expression]:
    """All parts of a chain of operators, however long; the last one first."""
    one: Expression = expression
    while isinstance(one, Operation):
        yield one.right
        one = one.left
    yield one


def _call(call: Call, stand: _Stand) -> Iterator[str]:
    if call.name == "position" and call.arguments and _is_place(call.arguments[0]):
        return  # where something stands does not hang on its value
    for one in call.arguments:
        yield from _paths(one, stand)
    if call.name == "jr:choice-name" and len(call.arguments) == 2 and isinstance(call.arguments[1], Text):
        try:
            yield from _paths(parse(call.arguments[1].value), stand)
        except ExpressionError:
            return
    elif (call.name == "once" and stand.at) or (
        call.name in ("string-length", "normalize-space") and not call.arguments and stand.at
    ):
        yield stand.at


def _is_place(expression: Expression) -> bool:
    """ ".", ".." and "../.."."""
    return isinstance(expression, Path) and all(
        step.name in (".", "..") and not step.predicates for step in expression.steps
    )


def _path(path: Path, stand: _Stand) -> Iterator[str]:
    where = "" if path.absolute else stand.at
    inside = path.absolute or bool(stand.at)
    if path.start is not None:
        if path.start.name == "current":
            where, inside = stand.current, bool(stand.current)
        else:
            yield from _call(path.start, stand)
            where, inside = _LIST, False
            if path.start.name == "randomize" and path.start.arguments:
                where = next(_paths(path.start.arguments[0], stand), _LIST)
                inside = bool(where)
    for step in path.steps:
        if step.attribute:
            break
        if inside:
            if step.name == "..":
                where = where.rsplit("/", 1)[0]
            elif step.name != ".":
                where = f"{where}/{step.name}"
        for predicate in step.predicates:
            yield from _paths(predicate, _Stand(where if inside else _LIST, stand.current))
    if inside and where:
        yield where
