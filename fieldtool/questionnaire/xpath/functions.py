"""All functions an expression may call, by name, with how many arguments each takes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from fieldtool.questionnaire.errors import ExpressionError
from fieldtool.questionnaire.xpath import dates, lists, numbers, words
from fieldtool.questionnaire.xpath.evaluate import Function, Place, evaluate
from fieldtool.questionnaire.xpath.syntax import Expression, Path
from fieldtool.questionnaire.xpath.values import Nodes, Value, to_bool, to_text

MANY = 999


def _plain(name: str, least: int, most: int, made: Callable[..., Value]) -> Function:
    """A function that only needs the values of its arguments."""

    def call(arguments: Sequence[Expression], place: Place) -> Value:
        _demand(name, least, most, arguments)
        return made(*(evaluate(one, place) for one in arguments))

    return call


def _placed(name: str, least: int, most: int, made: Function) -> Function:
    """A function that needs to know where it stands, or evaluates its arguments itself."""

    def call(arguments: Sequence[Expression], place: Place) -> Value:
        _demand(name, least, most, arguments)
        return made(arguments, place)

    return call


def _demand(name: str, least: int, most: int, arguments: Sequence[Expression]) -> None:
    if not least <= len(arguments) <= most:
        raise ExpressionError(f"{name}() does not take {len(arguments)} arguments")


def _if(arguments: Sequence[Expression], place: Place) -> Value:
    chosen = 1 if to_bool(evaluate(arguments[0], place)) else 2
    return evaluate(arguments[chosen], place)


def _once(arguments: Sequence[Expression], place: Place) -> Value:
    """What stands there already, or the value now: it is worked out once."""
    there = to_text(place.node.typed())
    return there or evaluate(arguments[0], place)


def _coalesce(arguments: Sequence[Expression], place: Place) -> Value:
    for one in arguments:
        value = evaluate(one, place)
        if to_text(value):
            return value
    return ""


def _position(arguments: Sequence[Expression], place: Place) -> Value:
    """In a predicate, the place in the list; of a node, which instance of its repeat it is."""
    if not arguments:
        node = place.node
        if node is not place.current or place.position > 1:
            return float(place.position)
        return float(_which(node))
    found = evaluate(arguments[0], place)
    if not isinstance(found, Nodes) or not found:
        raise ExpressionError("position() needs a node")
    return float(_which(found[0]))


def _which(node: object) -> int:
    parent = getattr(node, "parent", None)
    if parent is None:
        return 1
    same = [child for child in parent.children if child.name == node.name]  # type: ignore[attr-defined]
    return next(number for number, child in enumerate(same, start=1) if child is node)


def _current(_: Sequence[Expression], place: Place) -> Value:
    return Nodes([place.current])


def _itext(arguments: Sequence[Expression], place: Place) -> Value:
    return place.world.translate(to_text(evaluate(arguments[0], place)))


def _choice_name(arguments: Sequence[Expression], place: Place) -> Value:
    value = to_text(evaluate(arguments[0], place))
    which = evaluate(arguments[1], place)
    if isinstance(which, str):
        from fieldtool.questionnaire.xpath.parser import parse

        path = parse(which)
        if not isinstance(path, Path):
            raise ExpressionError("jr:choice-name() needs a question")
        which = evaluate(path, place)
    if not isinstance(which, Nodes) or not which:
        return value
    return place.world.choice_label(value, which[0])  # type: ignore[arg-type]


def _today(_: Sequence[Expression], place: Place) -> Value:
    return place.world.now().date()


def _now(_: Sequence[Expression], place: Place) -> Value:
    return place.world.now()


FUNCTIONS: Mapping[str, Function] = {
    "if": _placed("if", 3, 3, _if),
    "once": _placed("once", 1, 1, _once),
    "coalesce": _placed("coalesce", 1, MANY, _coalesce),
    "position": _placed("position", 0, 1, _position),
    "current": _placed("current", 0, 0, _current),
    "jr:itext": _placed("jr:itext", 1, 1, _itext),
    "jr:choice-name": _placed("jr:choice-name", 2, 2, _choice_name),
    "today": _placed("today", 0, 0, _today),
    "now": _placed("now", 0, 0, _now),
    **{
        name: _plain(name, least, most, made)
        for table in (words.FUNCTIONS, numbers.FUNCTIONS, dates.FUNCTIONS, lists.FUNCTIONS)
        for name, (least, most, made) in table.items()
    },
}
