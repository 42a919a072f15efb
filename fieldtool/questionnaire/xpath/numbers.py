"""Functions over numbers."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Mapping

from fieldtool.questionnaire.xpath.values import Nodes, Value, simple, to_number


def _int(value: Value) -> float:
    number = to_number(value)
    return number if math.isnan(number) or math.isinf(number) else float(math.trunc(number))


def _round(value: Value, places: Value = 0.0) -> float:
    """Half goes up, toward positive infinity; a decimal comma in a text is taken for a point."""
    plain = simple(value)
    number = to_number(plain.replace(",", ".") if isinstance(plain, str) else plain)
    if math.isnan(number) or math.isinf(number):
        return number
    wanted = to_number(places)
    factor = 10.0 ** int(wanted)
    rounded = math.floor(number * factor + 0.5) / factor
    return round(rounded, max(int(wanted), 0)) if wanted > 0 else rounded


def _guarded(function: Callable[..., float]) -> Callable[..., float]:
    def call(*values: Value) -> float:
        try:
            return float(function(*(to_number(value) for value in values)))
        except OverflowError:
            return math.inf
        except ValueError:
            return math.nan

    return call


def _pow(base: float, exponent: float) -> float:
    made = base**exponent
    return math.nan if isinstance(made, complex) else float(made)


def _many(values: tuple[Value, ...]) -> list[float]:
    found: list[float] = []
    for value in values:
        found += (
            [to_number(node.typed()) for node in value] if isinstance(value, Nodes) else [to_number(value)]
        )
    return found


def _sum(values: Value) -> float:
    return float(math.fsum(_many((values,))))


def _extreme(pick: Callable[[list[float]], float]) -> Callable[..., float]:
    def call(*values: Value) -> float:
        numbers = _many(values)
        return math.nan if not numbers or any(math.isnan(n) for n in numbers) else pick(numbers)

    return call


FUNCTIONS: Mapping[str, tuple[int, int, Callable[..., Value]]] = {
    "number": (1, 1, to_number),
    "int": (1, 1, _int),
    "round": (1, 2, _round),
    "abs": (1, 1, _guarded(abs)),
    "pow": (2, 2, _guarded(_pow)),
    "sqrt": (1, 1, _guarded(math.sqrt)),
    "exp": (1, 1, _guarded(math.exp)),
    "exp10": (1, 1, _guarded(lambda x: 10.0**x)),
    "log": (1, 1, _guarded(math.log)),
    "log10": (1, 1, _guarded(math.log10)),
    "sin": (1, 1, _guarded(math.sin)),
    "cos": (1, 1, _guarded(math.cos)),
    "tan": (1, 1, _guarded(math.tan)),
    "asin": (1, 1, _guarded(math.asin)),
    "acos": (1, 1, _guarded(math.acos)),
    "atan": (1, 1, _guarded(math.atan)),
    "atan2": (2, 2, _guarded(math.atan2)),
    "pi": (0, 0, lambda: math.pi),
    "random": (0, 0, random.random),
    "sum": (1, 1, _sum),
    "min": (1, 999, _extreme(min)),
    "max": (1, 999, _extreme(max)),
}
