"""Which functions an expression may call, with how many arguments, and what to write instead of those it may not."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from fieldtool.questionnaire.errors import ExpressionError
from fieldtool.questionnaire.xpath import codes, dates, geo, lists, numbers, places, words
from fieldtool.questionnaire.xpath.evaluate import Function, Place, evaluate
from fieldtool.questionnaire.xpath.syntax import Call, Expression, parts_of
from fieldtool.questionnaire.xpath.values import Value

Row = tuple[int, int, Function]


def _plain(made: Callable[..., Value]) -> Function:
    """A function that only needs the values of its arguments."""

    def call(arguments: Sequence[Expression], place: Place) -> Value:
        return made(*[evaluate(one, place) for one in arguments])

    return call


FUNCTIONS: Mapping[str, Row] = {
    **places.FUNCTIONS,
    **{
        name: (least, most, _plain(made))
        for table in (
            words.FUNCTIONS,
            numbers.FUNCTIONS,
            dates.FUNCTIONS,
            lists.FUNCTIONS,
            geo.FUNCTIONS,
            codes.FUNCTIONS,
        )
        for name, (least, most, made) in table.items()
    },
}

INSTEAD: Mapping[str, str] = {
    "search": "put the rows into the choices sheet and write a choice_filter",
    "last": "use count() of the repeat",
    "floor": "use int()",
    "ceiling": "use -int(-x)",
    "substring": "use substr(), which counts from 0",
    "name": "write the name out",
    "local-name": "write the name out",
    "id": "use a filter in square brackets",
    "lang": "write the language out",
    "extract-signed": "no signed codes are read by forms; take it out",
    "intersects": "leave geographic lines out",
}
"""Functions other programs know and this one does not: what the author can do."""


@lru_cache(maxsize=1024)
def find(name: str, number: int) -> Function:
    """The function of this name for so many arguments; ExpressionError where there is none."""
    row = FUNCTIONS.get(name)
    if row is None:
        instead = INSTEAD.get(name)
        told = (
            f"the function {name}() is not supported: {instead}"
            if instead
            else f"there is no function {name}()"
        )
        raise ExpressionError(told)
    least, most, function = row
    if not least <= number <= most:
        raise ExpressionError(f"{name}() takes {_arguments(least, most)}, not {number}")
    return function


def _arguments(least: int, most: int) -> str:
    if least == most:
        return f"{least} argument{'' if least == 1 else 's'}"
    return f"{least} or more arguments" if most > 99 else f"{least} to {most} arguments"


def demand_known(expression: Expression) -> None:
    """ExpressionError where an expression calls what it cannot call, found without working it out."""
    for one in parts_of(expression):
        if isinstance(one, Call):
            find(one.name, len(one.arguments))
