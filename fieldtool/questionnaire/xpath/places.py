"""Functions that need to know where they stand, or that do not evaluate all their arguments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from fieldtool.questionnaire.errors import ExpressionError
from fieldtool.questionnaire.xpath.evaluate import Function, Node, Place, evaluate
from fieldtool.questionnaire.xpath.parser import parse
from fieldtool.questionnaire.xpath.syntax import Expression, Path
from fieldtool.questionnaire.xpath.values import Nodes, Value, is_empty, to_bool, to_number, to_text

Arguments = Sequence[Expression]


def _if(arguments: Arguments, place: Place) -> Value:
    return evaluate(arguments[1 if to_bool(evaluate(arguments[0], place)) else 2], place)


def _once(arguments: Arguments, place: Place) -> Value:
    """What stands there already, or the value now: it is worked out once."""
    there = place.node.typed()
    return evaluate(arguments[0], place) if is_empty(there) else there


def _coalesce(arguments: Arguments, place: Place) -> Value:
    value: Value = ""
    for one in arguments:
        value = evaluate(one, place)
        if not is_empty(value):
            return value
    return value


def _position(arguments: Arguments, place: Place) -> Value:
    """In a predicate, the place in the list; of a node, which instance of its repeat it is."""
    if not arguments:
        return float(place.position if place.position is not None else _which(place.node))
    found = evaluate(arguments[0], place)
    if not isinstance(found, Nodes):
        raise ExpressionError("position() needs a path")
    if not found:
        return 0.0
    nodes: Sequence[Node] = list(found)  # type: ignore[arg-type]
    above: Node | None = place.node
    while above is not None and len(nodes) > 1:
        # All instances were named from inside one of them: that one is meant.
        if any(above is node for node in nodes):
            return float(_which(above))
        above = above.parent
    return float(_which(nodes[0]))


def _which(node: Node) -> int:
    if node.parent is None:
        return 1
    same = [child for child in node.parent.children if child.name == node.name]
    return next((number for number, child in enumerate(same, start=1) if child is node), 1)


def _current(_: Arguments, place: Place) -> Value:
    return Nodes([place.current])


def _instance(arguments: Arguments, place: Place) -> Value:
    name = to_text(evaluate(arguments[0], place))
    root = place.world.instance(name)
    if root is None:
        raise ExpressionError(f"there is no list {name}")
    return Nodes([root])


def _own_text(arguments: Arguments, place: Place) -> str:
    """The argument as text, or the value of the node itself where there is none."""
    if arguments:
        return to_text(evaluate(arguments[0], place))
    if place.node.parent is None:
        raise ExpressionError("there is no question here whose value could be taken")
    return to_text(place.node.typed())


def _string_length(arguments: Arguments, place: Place) -> Value:
    return float(len(_own_text(arguments, place)))


def _normalize_space(arguments: Arguments, place: Place) -> Value:
    return " ".join(_own_text(arguments, place).split())


def _indexed_repeat(arguments: Arguments, place: Place) -> Value:
    """The field of an instance said by number: indexed-repeat(field, repeat, number [, inner repeat, number ...])."""
    if len(arguments) % 2 == 0:
        raise ExpressionError("indexed-repeat() takes a field, then repeats with their numbers")
    field, chosen = arguments[0], arguments[1:]
    if not isinstance(field, Path) or field.start is not None:
        raise ExpressionError("indexed-repeat() needs a field first")
    target = absolute(field, place.node)
    numbers: dict[tuple[str, ...], int] = {}
    for group, number in zip(chosen[::2], chosen[1::2], strict=True):
        if not isinstance(group, Path) or group.start is not None:
            raise ExpressionError("indexed-repeat() needs a repeat before each number")
        where = absolute(group, place.node)
        if target[: len(where)] != where or len(where) == len(target):
            raise ExpressionError("indexed-repeat() needs a repeat that the field stands in")
        wanted = to_number(evaluate(number, place))
        numbers[where] = int(wanted) if wanted >= 1 else 0
    nodes: list[Node] = [place.world.root] if target[:1] == (place.world.root.name,) else []
    for depth in range(2, len(target) + 1):
        found: list[Node] = []
        for node in nodes:
            same = [child for child in node.children if child.name == target[depth - 1]]
            which = numbers.get(target[:depth])
            found += same if which is None else same[which - 1 : which] if which else []
        nodes = found
    return Nodes(node for node in nodes if node.is_relevant)


def absolute(path: Path, node: Node) -> tuple[str, ...]:
    """The names from the root down that a path without predicates goes through."""
    names: list[str] = []
    if not path.absolute:
        one: Node | None = node
        while one is not None:
            names.insert(0, one.name)
            one = one.parent
    for step in path.steps:
        if step.name == "..":
            names = names[:-1]
        elif step.name != ".":
            names.append(step.name)
    return tuple(names)


def _itext(arguments: Arguments, place: Place) -> Value:
    return place.world.translate(to_text(evaluate(arguments[0], place)))


def _choice_name(arguments: Arguments, place: Place) -> Value:
    """What a stored choice is called in the language of the screen; the question comes as a path, or as its text."""
    value = to_text(evaluate(arguments[0], place))
    which = evaluate(arguments[1], place)
    if isinstance(which, str):
        path = parse(which)
        if not isinstance(path, Path):
            raise ExpressionError("jr:choice-name() needs a question")
        which = evaluate(path, place)
    if not isinstance(which, Nodes) or not which:
        return value
    return place.world.choice_label(value, which[0])  # type: ignore[arg-type]


def _pulldata(arguments: Arguments, place: Place) -> Value:
    """pulldata(list, wanted column, key column, key): the cell of the first row whose key column holds the key."""
    name, wanted, column, key = (to_text(evaluate(one, place)) for one in arguments)
    root = place.world.instance(name)
    if root is None:
        raise ExpressionError(f"there is no list {name}")
    for row in root.children:
        cells = {child.name: child for child in row.children}
        if column in cells and to_text(cells[column].typed()) == key:
            return to_text(cells[wanted].typed()) if wanted in cells else ""
    return ""


def _regex(arguments: Arguments, place: Place) -> Value:
    """The whole text matches."""
    text, pattern = (to_text(evaluate(one, place)) for one in arguments)
    return place.world.matches(pattern, text)


FUNCTIONS: Mapping[str, tuple[int, int, Function]] = {
    "if": (3, 3, _if),
    "once": (1, 1, _once),
    "coalesce": (1, 999, _coalesce),
    "position": (0, 1, _position),
    "current": (0, 0, _current),
    "instance": (1, 1, _instance),
    "string-length": (0, 1, _string_length),
    "normalize-space": (0, 1, _normalize_space),
    "indexed-repeat": (3, 11, _indexed_repeat),
    "jr:itext": (1, 1, _itext),
    "jr:choice-name": (2, 2, _choice_name),
    "pulldata": (4, 4, _pulldata),
    "regex": (2, 2, _regex),
    "today": (0, 0, lambda _, place: place.world.now().date()),
    "now": (0, 0, lambda _, place: place.world.now()),
    "version": (0, 0, lambda _, place: place.world.version),
    "property": (1, 1, lambda arguments, place: place.world.property(to_text(evaluate(arguments[0], place)))),
}
