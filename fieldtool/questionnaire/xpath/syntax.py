"""What an expression is made of, as values."""

from __future__ import annotations

from dataclasses import dataclass


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
    """One step of a path: "." (self), ".." (parent), "*" or a name, with predicates."""

    name: str
    predicates: tuple[Expression, ...] = ()


@dataclass(frozen=True, slots=True)
class Path:
    """A location path. `start`: a call it begins at (instance('x'), current()); `absolute`: begins at the root."""

    steps: tuple[Step, ...]
    absolute: bool = False
    start: Expression | None = None


Expression = Number | Text | Negative | Operation | Call | Path
