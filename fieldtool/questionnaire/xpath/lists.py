"""Functions over choices and node sets."""

from __future__ import annotations

import hashlib
import math
import random
from collections.abc import Callable, Mapping

from fieldtool.questionnaire.errors import ExpressionError
from fieldtool.questionnaire.xpath.values import Nodes, Value, opened, to_bool, to_number, to_text

_MODULUS, _MULTIPLIER = 2147483647, 16807


def _nodes(value: Value) -> Nodes:
    if not isinstance(value, Nodes):
        raise ExpressionError("a path is needed here")
    return value


def _selected(value: Value, name: Value) -> bool:
    return f" {to_text(name).strip()} " in f" {to_text(value)} "


def _selected_at(value: Value, place: Value) -> str:
    names = to_text(value).split()
    at = to_number(place)
    return names[int(at)] if 0 <= at < len(names) else ""


def _count_non_empty(value: Value) -> float:
    return float(
        sum(bool(getattr(node, "children", ())) or to_text(node.typed()) != "" for node in _nodes(value))
    )


def _checklist(least: Value, most: Value, *values: Value) -> bool:
    """At least `least` and at most `most` are true; -1 stands for no limit."""
    low, high = to_number(least), to_number(most)
    true = sum(to_bool(one) for one in opened(values))
    return (low < 0 or true >= low) and (high < 0 or true <= high)


def _weighted(least: Value, most: Value, *pairs: Value) -> bool:
    """The weights of the true ones add up to at least `least` and at most `most` (no -1 for "no limit" here)."""
    if len(pairs) == 2 and isinstance(pairs[0], Nodes) and isinstance(pairs[1], Nodes):
        flags, weights = opened((pairs[0],)), opened((pairs[1],))
    else:
        flags, weights = list(pairs[::2]), list(pairs[1::2])
    if len(flags) != len(weights):
        raise ExpressionError("weighted-checklist() takes values with their weights")
    total = sum(to_number(weight) for flag, weight in zip(flags, weights, strict=True) if to_bool(flag))
    return to_number(least) <= total <= to_number(most)


def _randomize(value: Value, seed: Value | None = None) -> Nodes:
    """The nodes shuffled; with a seed always in the same order, the one ODK Collect shows (Park-Miller, Fisher-Yates)."""
    nodes = _nodes(value)
    draw = random.random if seed is None else _park_miller(_seed(seed))
    shuffled: list[int] = []
    for number in range(len(nodes)):
        at = int(draw() * (number + 1))
        if at == number:
            shuffled.append(number)
        else:
            shuffled.append(shuffled[at])
            shuffled[at] = number
    return Nodes(nodes[number] for number in shuffled)


def _seed(value: Value) -> int:
    number = to_number(value)
    if not math.isnan(number):
        return int(max(-(2.0**63), min(2.0**63 - 1024, number)))
    text = to_text(value)
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big", signed=True) if text else 0


def _park_miller(seed: int) -> Callable[[], float]:
    state = math.fmod(float(seed), _MODULUS)
    if state <= 0:
        state += _MODULUS - 1

    def draw() -> float:
        nonlocal state
        state = math.fmod(state * _MULTIPLIER, _MODULUS)
        return (int(state) - 1) / (_MODULUS - 1)

    return draw


FUNCTIONS: Mapping[str, tuple[int, int, Callable[..., Value]]] = {
    "selected": (2, 2, _selected),
    "is-selected": (2, 2, _selected),
    "selected-at": (2, 2, _selected_at),
    "count-selected": (1, 1, lambda value: float(len(to_text(value).split()))),
    "count": (1, 1, lambda value: float(len(_nodes(value)))),
    "count-non-empty": (1, 1, _count_non_empty),
    "checklist": (2, 999, _checklist),
    "weighted-checklist": (2, 999, _weighted),
    "randomize": (1, 2, _randomize),
}
