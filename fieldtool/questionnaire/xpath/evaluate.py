"""How an expression gets its value: operators, paths, and the call of a function."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from fieldtool.questionnaire.errors import ExpressionError
from fieldtool.questionnaire.xpath.syntax import (
    Call,
    Expression,
    Negative,
    Number,
    Operation,
    Path,
    Step,
    Text,
)
from fieldtool.questionnaire.xpath.values import Nodes, Value, equal, to_bool, to_number


class Node(Protocol):
    """What paths walk over."""

    @property
    def name(self) -> str: ...
    @property
    def parent(self) -> Node | None: ...
    @property
    def children(self) -> Sequence[Node]: ...
    @property
    def is_relevant(self) -> bool: ...
    def typed(self) -> Value: ...


class World(Protocol):
    """What an expression may ask beyond its own node."""

    @property
    def root(self) -> Node: ...
    def now(self) -> datetime: ...
    def instance(self, name: str) -> Node | None: ...
    def translate(self, text_id: str) -> str: ...
    def choice_label(self, value: str, ref: Node) -> str: ...


@dataclass(frozen=True, slots=True)
class Place:
    """Where an expression stands: `node` is ".", `current` what current() means, `position` counts in a predicate."""

    world: World
    node: Node
    current: Node
    position: int = 1

    def at(self, node: Node, position: int) -> Place:
        """The same place, one node on, inside a predicate."""
        return replace(self, node=node, position=position)


Function = Callable[[Sequence[Expression], Place], Value]


def evaluate(expression: Expression, place: Place) -> Value:
    """The value of an expression; ExpressionError where it has none."""
    if isinstance(expression, Number | Text):
        return expression.value
    if isinstance(expression, Path):
        return select(expression, place)
    if isinstance(expression, Negative):
        return -to_number(evaluate(expression.inner, place))
    if isinstance(expression, Call):
        from fieldtool.questionnaire.xpath.functions import FUNCTIONS

        function = FUNCTIONS.get(expression.name)
        if function is None:
            raise ExpressionError(f"the function {expression.name}() is not known")
        return function(expression.arguments, place)
    return _operate(expression, place)


def _operate(expression: Operation, place: Place) -> Value:
    sign = expression.sign
    left = evaluate(expression.left, place)
    if sign == "or":
        return to_bool(left) or to_bool(evaluate(expression.right, place))
    if sign == "and":
        return to_bool(left) and to_bool(evaluate(expression.right, place))
    right = evaluate(expression.right, place)
    if sign == "=":
        return equal(left, right)
    if sign == "!=":
        return not equal(left, right)
    a, b = to_number(left), to_number(right)
    if sign in _COMPARE:
        return _COMPARE[sign](a, b)
    return _ARITHMETIC[sign](a, b)


def _divide(a: float, b: float) -> float:
    if b == 0:
        if a == 0 or math.isnan(a):
            return math.nan
        return math.copysign(math.inf, a) * math.copysign(1.0, b)
    return a / b


def _modulo(a: float, b: float) -> float:
    """The remainder with the sign of the left side, as in Java."""
    if b == 0 or math.isinf(a) or math.isnan(a) or math.isnan(b):
        return math.nan
    return math.fmod(a, b)


_COMPARE: dict[str, Callable[[float, float], bool]] = {
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
}
_ARITHMETIC: dict[str, Callable[[float, float], float]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "div": _divide,
    "mod": _modulo,
}


def select(path: Path, place: Place) -> Nodes:
    """The nodes a path names. Irrelevant ones of the form are as if they were not there."""
    if path.start is not None:
        begin = _start(path.start, place)
    elif path.absolute:
        begin = [_above(place.world.root)]
    else:
        begin = [place.node]
    for step in path.steps:
        begin = _walk(begin, step, place)
    return Nodes(node for node in begin if node.is_relevant)


def _start(start: Expression, place: Place) -> list[Node]:
    if isinstance(start, Call) and start.name == "current" and not start.arguments:
        return [place.current]
    if isinstance(start, Call) and start.name == "instance" and len(start.arguments) == 1:
        named = evaluate(start.arguments[0], place)
        root = place.world.instance(str(named))
        if root is None:
            raise ExpressionError(f"there is no list {named}")
        return [_above(root)]
    raise ExpressionError("a path cannot begin so")


@dataclass(frozen=True, slots=True)
class _Document:
    """What stands above the root, so that /data begins with a child step like any other."""

    children: tuple[Node, ...]
    name: str = ""
    parent: Node | None = None
    is_relevant: bool = True

    def typed(self) -> Value:
        return ""


def _above(root: Node) -> Node:
    return _Document((root,))


def _walk(nodes: Sequence[Node], step: Step, place: Place) -> list[Node]:
    found: list[Node] = []
    for node in nodes:
        if step.name == ".":
            reached = [node]
        elif step.name == "..":
            reached = [node.parent] if node.parent is not None else []
        elif step.name == "*":
            reached = list(node.children)
        else:
            reached = [child for child in node.children if child.name == step.name]
        for predicate in step.predicates:
            reached = _filtered(reached, predicate, place)
        found += [one for one in reached if one not in found] if step.name == ".." else reached
    return found


def _filtered(nodes: Sequence[Node], predicate: Expression, place: Place) -> list[Node]:
    kept = []
    for number, node in enumerate(nodes, start=1):
        value = evaluate(predicate, place.at(node, number))
        if (value == number) if isinstance(value, float) else to_bool(value):
            kept.append(node)
    return kept
