"""How an expression gets its value: operators, paths, and the call of a function."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from fieldtool.questionnaire.errors import ExpressionError
from fieldtool.questionnaire.xpath.syntax import (
    Call,
    Expression,
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
    def attributes(self) -> Mapping[str, str]: ...
    @property
    def is_relevant(self) -> bool: ...
    def typed(self) -> Value: ...


class World(Protocol):
    """What an expression may ask beyond its own node."""

    @property
    def root(self) -> Node: ...
    @property
    def version(self) -> str: ...
    def now(self) -> datetime: ...
    def nodes(self, path: str) -> Sequence[Node]: ...
    def instance(self, name: str) -> Node | None: ...
    def property(self, name: str) -> str: ...
    def translate(self, text_id: str) -> str: ...
    def choice_label(self, value: str, ref: Node) -> str: ...
    def matches(self, pattern: str, text: str) -> bool: ...


@dataclass(frozen=True, slots=True)
class Place:
    """Where an expression stands: `node` is ".", `current` what current() means, `position` counts in a predicate."""

    world: World
    node: Node
    current: Node
    position: int | None = None


Function = Callable[[Sequence[Expression], Place], Value]


def evaluate(expression: Expression, place: Place) -> Value:
    """The value of an expression; ExpressionError where it has none."""
    if isinstance(expression, Path):
        return select(expression, place)
    if isinstance(expression, Number | Text):
        return expression.value
    if isinstance(expression, Operation):
        return _operate(expression, place)
    if isinstance(expression, Call):
        from fieldtool.questionnaire.xpath.functions import find

        return find(expression.name, len(expression.arguments))(expression.arguments, place)
    return -to_number(evaluate(expression.inner, place))


def _operate(expression: Operation, place: Place) -> Value:
    """Operators of one level join to the left: a long chain is worked off, not descended into."""
    chain = [expression]
    while isinstance(chain[-1].left, Operation):
        chain.append(chain[-1].left)
    value = evaluate(chain[-1].left, place)
    for one in reversed(chain):
        value = _joined(one.sign, value, one.right, place)
    return value


def _joined(sign: str, left: Value, other: Expression, place: Place) -> Value:
    if sign == "or":
        return to_bool(left) or to_bool(evaluate(other, place))
    if sign == "and":
        return to_bool(left) and to_bool(evaluate(other, place))
    right = evaluate(other, place)
    if sign == "=":
        return equal(left, right)
    if sign == "!=":
        return not equal(left, right)
    return _NUMERIC[sign](to_number(left), to_number(right))


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


_NUMERIC: dict[str, Callable[[float, float], Value]] = {
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "div": _divide,
    "mod": _modulo,
}


def select(path: Path, place: Place) -> Nodes:
    """The nodes a path names. Irrelevant ones of the form are as if they were not there.

    An absolute path that goes through repeats `place` stands in stays in the same instances, save for its last step:
    /data/child/name is the name of this child, /data/child are all children (JavaRosa, TreeReference.contextualize).
    """
    if path.plain:
        named = place.world.nodes(path.plain)
        if len(named) <= 1:
            # No repeat on the way: the commonest path of all, looked up instead of walked.
            return Nodes(node for node in named if node.is_relevant)
    own: dict[str, Node] = {}
    begin: Sequence[Node]
    if path.start is not None:
        begin = _start(path.start, place)
    elif path.absolute:
        root = place.world.root
        begin, own = [_Document((root,))], _lineage(place, root)
    else:
        begin = [place.node]
    where, last = "", len(path.steps) - 1
    for number, step in enumerate(path.steps):
        if own:
            where = f"{where}/{step.name}"
            ours = own.get(where)
            if ours is None or step.predicates or number == last:
                own = {}
            else:
                begin = [ours]
                continue
        begin = _walk(begin, step, place)
    return Nodes(node for node in begin if node.is_relevant)


def _lineage(place: Place, root: Node) -> dict[str, Node]:
    """The nodes from the root down to where the expression stands, by path; {} where it stands in a list."""
    for stand in (place.node, place.current):
        chain: list[Node] = []
        node: Node | None = stand
        while node is not None:
            chain.append(node)
            node = node.parent
        if chain[-1] is root:
            found: dict[str, Node] = {}
            where = ""
            for one in reversed(chain):
                where = f"{where}/{one.name}"
                found[where] = one
            return found
    return {}


def _start(start: Call, place: Place) -> Sequence[Node]:
    if start.name == "current" and not start.arguments:
        return [place.current]
    if start.name == "instance" and len(start.arguments) == 1:
        named = evaluate(start.arguments[0], place)
        root = place.world.instance(str(named))
        if root is None:
            raise ExpressionError(f"there is no list {named}")
        return [_Document((root,))]
    found = evaluate(start, place)
    return list(found) if isinstance(found, Nodes) else []  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class _Document:
    """What stands above the root, so that /data begins with a child step like any other."""

    children: tuple[Node, ...]
    name: str = ""
    parent: Node | None = None
    is_relevant: bool = True

    @property
    def attributes(self) -> Mapping[str, str]:
        return {}

    def typed(self) -> Value:
        return ""


@dataclass(frozen=True, slots=True)
class _Attribute:
    """An attribute as a node: a name and a text."""

    name: str
    value: str
    parent: Node | None
    children: tuple[Node, ...] = ()
    is_relevant: bool = True

    @property
    def attributes(self) -> Mapping[str, str]:
        return {}

    def typed(self) -> Value:
        return self.value


def _walk(nodes: Sequence[Node], step: Step, place: Place) -> Sequence[Node]:
    found: list[Node] = []
    for node in nodes:
        reached = _reached(node, step)
        for predicate in step.predicates:
            reached = _filtered(reached, predicate, place)
        if step.name == "..":
            found += [one for one in reached if not any(one is other for other in found)]
        else:
            found += reached
    return found


def _reached(node: Node, step: Step) -> Sequence[Node]:
    name = step.name
    if step.attribute:
        return [_Attribute(key, value, node) for key, value in node.attributes.items() if name in ("*", key)]
    if name == ".":
        return [node]
    if name == "..":
        return [node.parent] if node.parent is not None else []
    if name == "*":
        return node.children
    return [child for child in node.children if child.name == name]


def _filtered(nodes: Sequence[Node], predicate: Expression, place: Place) -> Sequence[Node]:
    kept = []
    for number, node in enumerate(nodes, start=1):
        value = evaluate(predicate, Place(place.world, node, place.current, number))
        if (value == number) if isinstance(value, float) else to_bool(value):
            kept.append(node)
    return kept
