"""What an expression is made of, as values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written."""

    value: float


@dataclass(frozen=True, slots=True)
class Text:
    """A text in quotes."""

    value: str


@dataclass(frozen=True, slots=True)
class Negative:
    """Minus before an expression."""

    inner: Expression


@dataclass(frozen=True, slots=True)
class Operation:
    """Two expressions and what stands between them: or and = != < <= > >= + - * div mod."""

    sign: str
    left: Expression
    right: Expression


@dataclass(frozen=True, slots=True)
class Call:
    """A function and its arguments."""

    name: str
    arguments: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path: "." (self), ".." (parent), "*" or a name, with predicates; `attribute` for @name."""

    name: str
    predicates: tuple[Expression, ...] = ()
    attribute: bool = False


def _is_plain(step: Step) -> bool:
    return not step.predicates and not step.attribute and step.name not in (".", "..", "*")


@dataclass(frozen=True, slots=True)
class Path:
    """A location path. `start`: a call it begins at (instance('x'), current()); `absolute`: begins at the root."""

    steps: tuple[Step, ...]
    absolute: bool = False
    start: Call | None = None
    plain: str = field(init=False, default="", compare=False)  # "/data/a/b" where nothing but names is in it

    def __post_init__(self) -> None:
        if self.absolute and self.steps and all(_is_plain(step) for step in self.steps):
            object.__setattr__(self, "plain", "".join(f"/{step.name}" for step in self.steps))


Expression = Number | Text | Negative | Operation | Call | Path


def parts_of(expression: Expression) -> Iterator[Expression]:
    """The expression and every expression in it, outer ones first."""
    waiting: list[Expression] = [expression]
    while waiting:
        one = waiting.pop()
        yield one
        if isinstance(one, Negative):
            waiting.append(one.inner)
        elif isinstance(one, Operation):
            waiting += (one.right, one.left)
        elif isinstance(one, Call):
            waiting += reversed(one.arguments)
        elif isinstance(one, Path):
            if one.start is not None:
                waiting.append(one.start)
            for step in one.steps:
                waiting += step.predicates
