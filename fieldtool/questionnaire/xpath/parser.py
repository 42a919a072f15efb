"""How an expression is read: XPath 1.0 as far as ODK forms use it (spec sections 2, 3.1 to 3.7)."""

from __future__ import annotations

from functools import lru_cache

from fieldtool.questionnaire.errors import ExpressionError
from fieldtool.questionnaire.xpath.lexer import Token, tokens
from fieldtool.questionnaire.xpath.syntax import (
    Call,
    Expression,
    Negative,
    Number,
    Operation,
    Path,
    Step,
    Text,
)

LONGEST = 50_000
DEEPEST = 60
_LEVELS = (("or",), ("and",), ("=", "!="), ("<", "<=", ">", ">="), ("+", "-"), ("*", "div", "mod"))
_NODE_TESTS = ("node", "text", "comment", "processing-instruction")
_PATHS_BEGIN = ("instance", "current", "randomize")


@lru_cache(maxsize=8192)
def parse(source: str) -> Expression:
    """The expression that `source` writes; ExpressionError where it is none."""
    if len(source) > LONGEST:
        raise ExpressionError("the expression is too long")
    reader = _Reader(tokens(source))
    found = reader.level(0)
    if not reader.at_end:
        raise ExpressionError(f"unexpected {reader.text()!r}")
    return found


class _Reader:
    def __init__(self, found: list[Token]) -> None:
        self._tokens = found
        self._at = 0
        self._depth = 0

    @property
    def at_end(self) -> bool:
        return self._at >= len(self._tokens)

    def text(self, ahead: int = 0) -> str:
        at = self._at + ahead
        return self._tokens[at].text if at < len(self._tokens) else ""

    def _kind(self) -> str:
        return "" if self.at_end else self._tokens[self._at].kind

    def _sign(self, *signs: str) -> bool:
        return self._kind() == "sign" and self.text() in signs

    def _take(self) -> str:
        if self.at_end:
            raise ExpressionError("the expression ends too early")
        self._at += 1
        return self._tokens[self._at - 1].text

    def _expect(self, sign: str) -> None:
        if not self._sign(sign):
            raise ExpressionError(
                f"{sign!r} is missing" + (f" before {self.text()!r}" if self.text() else "")
            )
        self._at += 1

    def _deeper(self) -> None:
        self._depth += 1
        if self._depth > DEEPEST * len(_LEVELS):
            raise ExpressionError("the expression is nested too deeply")

    def level(self, number: int) -> Expression:
        """An expression of this level of precedence; operators of one level join from left to right."""
        self._deeper()
        try:
            if number == len(_LEVELS):
                return self._unary()
            left = self.level(number + 1)
            while self._sign(*_LEVELS[number]):
                sign = self._take()
                left = Operation(sign, left, self.level(number + 1))
            return left
        finally:
            self._depth -= 1

    def _unary(self) -> Expression:
        if self._sign("-"):
            self._take()
            self._deeper()
            inner = self._unary()
            self._depth -= 1
            return Negative(inner)
        found = self._primary()
        if self._sign("|"):
            raise ExpressionError("joining paths with | is not supported")
        return found

    def _primary(self) -> Expression:
        kind = self._kind()
        if kind == "number":
            return Number(float(self._take()))
        if kind == "text":
            return Text(self._take()[1:-1])
        if self._sign("("):
            self._take()
            inner = self.level(0)
            self._expect(")")
            if self._sign("[", "/", "//"):
                raise ExpressionError("a path cannot go on after parentheses")
            return inner
        if kind == "name" and self.text(1) == "(" and self.text() != "*":
            return self._call()
        return self._path()

    def _call(self) -> Expression:
        name = self._take()
        if name in _NODE_TESTS:
            raise ExpressionError(f"{name}() is not supported in a path")
        self._expect("(")
        arguments: list[Expression] = []
        if not self._sign(")"):
            arguments.append(self.level(0))
            while self._sign(","):
                self._take()
                arguments.append(self.level(0))
        self._expect(")")
        call = Call(name, tuple(arguments))
        if self._sign("["):
            raise ExpressionError("a filter after a function is not supported")
        if not self._sign("/", "//"):
            return call
        if name not in _PATHS_BEGIN:
            raise ExpressionError(f"a path cannot begin with {name}()")
        return Path(self._steps(already=True), start=call)

    def _path(self) -> Expression:
        if self._sign("//"):
            raise ExpressionError("// is not supported")
        if self._sign("/"):
            self._take()
            if self._kind() != "name" and not self._sign(".", "..", "@"):
                return Path((), absolute=True)
            return Path(self._steps(), absolute=True)
        return Path(self._steps())

    def _steps(self, *, already: bool = False) -> tuple[Step, ...]:
        steps = [] if already else [self._step()]
        while self._sign("/", "//"):
            if self._take() == "//":
                raise ExpressionError("// is not supported")
            steps.append(self._step())
        return tuple(steps)

    def _step(self) -> Step:
        if self._sign(".", ".."):
            name = self._take()
            if self._sign("["):
                raise ExpressionError(f"a filter after {name} is not supported")
            return Step(name)
        attribute = self._sign("@")
        if attribute:
            self._take()
        if self.at_end:
            raise ExpressionError("the expression ends too early")
        if self._kind() != "name":
            raise ExpressionError("a name is missing" + (f" before {self.text()!r}" if self.text() else ""))
        name = self._take()
        if self._sign("::"):
            if attribute:
                raise ExpressionError("an axis after @ is not supported")
            name, attribute = self._axis(name)
        if name.endswith(":*"):
            raise ExpressionError("a namespace with * is not supported")
        if self._sign("("):
            raise ExpressionError(f"{name}() is not supported in a path")
        predicates = []
        while self._sign("["):
            self._take()
            predicates.append(self.level(0))
            self._expect("]")
        return Step(name, tuple(predicates), attribute)

    def _axis(self, axis: str) -> tuple[str, bool]:
        """ "child::a", "attribute::a", "self::node()", "parent::node()" in their short forms."""
        self._take()
        if axis not in ("child", "self", "parent", "attribute"):
            raise ExpressionError(f"the axis {axis} is not supported")
        if self._kind() != "name":
            raise ExpressionError("a name is missing after ::")
        name = self._take()
        if axis in ("child", "attribute"):
            return name, axis == "attribute"
        if name == "node" and self._sign("("):
            self._take()
            self._expect(")")
        elif name != "*":
            raise ExpressionError(f"{axis}::{name} is not supported")
        return ("." if axis == "self" else ".."), False
