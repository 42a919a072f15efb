"""Functions over numbers."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Mapping
from decimal import ROUND_HALF_DOWN, ROUND_HALF_UP, Decimal

from fieldtool.questionnaire.errors import ExpressionError
from fieldtool.questionnaire.xpath.values import Nodes, Value, opened, to_number

_MOST_PLACES = 30


def _int(value: Value) -> float:
    number = to_number(value)
    return number if math.isnan(number) or math.isinf(number) else float(math.trunc(number))


def _round(value: Value, places: Value = 0.0) -> float:
    """Half goes up, toward positive infinity. Negative places round to tens, hundreds ... as JavaRosa does."""
    number, wanted = to_number(value), to_number(places)
    if math.isnan(number) or math.isinf(number):
        return number
    digits = 0 if math.isnan(wanted) else int(max(-99.0, min(99.0, wanted)))
    if abs(digits) > _MOST_PLACES:
        return math.nan
    exact = Decimal(repr(number))
    if digits >= 0:
        if exact.adjusted() + digits > 25:
            return number  # there are no such places in a float
        way = ROUND_HALF_DOWN if number < 0 else ROUND_HALF_UP
        return float(exact.quantize(Decimal(1).scaleb(-digits), rounding=way))
    return float(Decimal(math.trunc(float(exact.scaleb(digits)) + 0.5)).scaleb(-digits))


def _guarded(function: Callable[..., float]) -> Callable[..., float]:
    def call(*values: Value) -> float:
        try:
            return float(function(*(to_number(value) for value in values)))
        except OverflowError:
            return math.inf
        except (ValueError, ZeroDivisionError):
            return math.nan

    return call


def _pow(base: float, exponent: float) -> float:
    if base == 0 and exponent < 0:
        return math.inf
    made = base**exponent
    return math.nan if isinstance(made, complex) else float(made)


def _log(function: Callable[[float], float]) -> Callable[[float], float]:
    return lambda number: -math.inf if number == 0 else function(number)


def _sum(value: Value) -> float:
    if not isinstance(value, Nodes):
        raise ExpressionError("sum() needs a path")
    return math.fsum(n for n in (to_number(one) for one in opened((value,))) if not math.isnan(n))


def _extreme(pick: Callable[[list[float]], float]) -> Callable[..., float]:
    """Of those that are numbers; what was not answered does not count."""

    def call(*values: Value) -> float:
        numbers = [n for n in (to_number(one) for one in opened(values)) if not math.isnan(n)]
        return pick(numbers) if numbers else math.nan

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
    "log": (1, 1, _guarded(_log(math.log))),
    "log10": (1, 1, _guarded(_log(math.log10))),
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
    "min": (0, 999, _extreme(min)),
    "max": (0, 999, _extreme(max)),
}
