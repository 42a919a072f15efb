"""Functions over choices and node sets."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from fieldtool.questionnaire.errors import ExpressionError
from fieldtool.questionnaire.xpath.values import Nodes, Value, to_bool, to_number, to_text


def _nodes(value: Value) -> Nodes:
    if not isinstance(value, Nodes):
        raise ExpressionError("a path is needed here")
    return value


def _selected_at(value: Value, place: Value) -> str:
    names = to_text(value).split()
    at = to_number(place)
    return names[int(at)] if 0 <= at < len(names) else ""


def _flags(values: tuple[Value, ...]) -> list[bool]:
    found: list[bool] = []
    for value in values:
        found += [to_bool(node.typed()) for node in value] if isinstance(value, Nodes) else [to_bool(value)]
    return found


def _checklist(least: Value, most: Value, *values: Value) -> bool:
    """At least `least` and at most `most` are true; -1 stands for no limit."""
    low, high, true = to_number(least), to_number(most), sum(_flags(values))
    return (low < 0 or true >= low) and (high < 0 or true <= high)


def _weighted(least: Value, most: Value, *pairs: Value) -> bool:
    """The weights of the true ones add up to at least `least` and at most `most`; -1 stands for no limit."""
    if len(pairs) == 2 and all(isinstance(pair, Nodes) for pair in pairs):
        flags, weights = _flags((pairs[0],)), [to_number(node.typed()) for node in _nodes(pairs[1])]
    else:
        if len(pairs) % 2:
            raise ExpressionError("weighted-checklist() takes values with their weights")
        flags, weights = _flags(pairs[::2]), [to_number(weight) for weight in pairs[1::2]]
    low, high = to_number(least), to_number(most)
    total = sum(weight for flag, weight in zip(flags, weights, strict=True) if flag)
    return (low < 0 or total >= low) and (high < 0 or total <= high)


FUNCTIONS: Mapping[str, tuple[int, int, Callable[..., Value]]] = {
    "selected": (2, 2, lambda value, name: to_text(name).strip() in to_text(value).split()),
    "is-selected": (2, 2, lambda value, name: to_text(name).strip() in to_text(value).split()),
    "selected-at": (2, 2, _selected_at),
    "count-selected": (1, 1, lambda value: float(len(to_text(value).split()))),
    "count": (1, 1, lambda value: float(len(_nodes(value)))),
    "count-non-empty": (1, 1, lambda value: float(sum(bool(to_text(n.typed())) for n in _nodes(value)))),
    "checklist": (3, 999, _checklist),
    "weighted-checklist": (4, 999, _weighted),
}
