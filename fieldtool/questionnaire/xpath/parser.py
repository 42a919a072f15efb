"""How an expression is read: XPath 1.0 as far as ODK forms use it (spec sections 2, 3.1 to 3.7)."""

from __future__ import annotations

import re
from functools import lru_cache

from fieldtool.questionnaire.errors import ExpressionError
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

_TOKEN = re.compile(
    r"""\s*(?:
      (?P<number>\d+(?:\.\d*)?|\.\d+)
    | (?P<text>"[^"]*"|'[^']*')
    | (?P<name>[^\W\d][\w.\-]*(?::[^\W\d][\w.\-]*)?(?::\*)?)
    | (?P<sign>\.\.|::|//|!=|<=|>=|[()\[\]@,./|+\-=<>*])
    )""",
    re.VERBOSE | re.UNICODE,
)
_WORDS = ("and", "or", "div", "mod")
_LEVELS = (("or",), ("and",), ("=", "!="), ("<", "<=", ">", ">="), ("+", "-"), ("*", "div", "mod"))


@lru_cache(maxsize=4096)
def parse(source: str) -> Expression:
    """The expression that `source` writes; ExpressionError where it is none."""
    if len(source) > LONGEST:
        raise ExpressionError("the expression is too long")
    reader = _Reader(_tokens(source))
    found = reader.level(0)
    if reader.peek() is not None:
        raise ExpressionError(f"unexpected {reader.peek()!r}")
    return found


def _tokens(source: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    at = 0
    while source[at:].strip():
        match = _TOKEN.match(source, at)
        if match is None:
            raise ExpressionError(f"cannot read {source[at:].strip()[:20]!r}")
        kind = match.lastgroup or ""
        text = match.group(kind)
        # A name may hold dots and dashes but does not end in them: "a.b - c" against "a -".
        if kind == "name" and text[-1] in ".-":
            shorter = text.rstrip(".-")
            at = match.start(kind) + len(shorter)
            text = shorter
        else:
            at = match.end()
        # XPath 1.0, 3.7: after an operand, "*" and and/or/div/mod are operators, elsewhere names.
        after_operand = bool(found) and (
            found[-1][0] in ("number", "text", "name") or found[-1][1] in ")].*" or found[-1][1] == ".."
        )
        if kind == "name" and text in _WORDS and after_operand:
            kind = "sign"
        elif kind == "sign" and text == "*" and not after_operand:
            kind = "name"
        found.append((kind, text))
    return found


class _Reader:
    def __init__(self, tokens: list[tuple[str, str]]) -> None:
        self._tokens = tokens
        self._at = 0
        self._depth = 0

    def peek(self, ahead: int = 0) -> str | None:
        at = self._at + ahead
        return self._tokens[at][1] if at < len(self._tokens) else None

    def _kind(self, ahead: int = 0) -> str:
        at = self._at + ahead
        return self._tokens[at][0] if at < len(self._tokens) else ""

    def _sign(self, *signs: str) -> str | None:
        return self.peek() if self._kind() == "sign" and self.peek() in signs else None

    def _take(self) -> str:
        text = self.peek()
        if text is None:
            raise ExpressionError("the expression ends too early")
        self._at += 1
        return text

    def _expect(self, sign: str) -> None:
        if self._sign(sign) is None:
            raise ExpressionError(f"{sign!r} is missing")
        self._take()

    def level(self, number: int) -> Expression:
        self._depth += 1
        if self._depth > DEEPEST * len(_LEVELS):
            raise ExpressionError("the expression is nested too deeply")
        try:
            if number == len(_LEVELS):
                return self._unary()
            left = self.level(number + 1)
            while sign := self._sign(*_LEVELS[number]):
                self._take()
                left = Operation(sign, left, self.level(number + 1))
            return left
        finally:
            self._depth -= 1

    def _unary(self) -> Expression:
        if self._sign("-"):
            self._take()
            self._depth += 1
            if self._depth > DEEPEST * len(_LEVELS):
                raise ExpressionError("the expression is nested too deeply")
            inner = self._unary()
            self._depth -= 1
            return Negative(inner)
        found = self._primary()
        if self._sign("|"):
            raise ExpressionError("joining paths with | is not supported")
        return found

    def _primary(self) -> Expression:
        kind, text = self._kind(), self.peek()
        if kind == "number":
            return Number(float(self._take()))
        if kind == "text":
            return Text(self._take()[1:-1])
        if self._sign("("):
            self._take()
            inner = self.level(0)
            self._expect(")")
            if self._sign("[", "/"):
                raise ExpressionError("a path cannot go on after parentheses")
            return inner
        if kind == "name" and self.peek(1) == "(" and text != "*":
            return self._call()
        return self._path()

    def _call(self) -> Expression:
        name = self._take()
        if name in ("node", "text", "comment", "processing-instruction"):
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
        if self._sign("/"):
            self._take()
            return Path(self._steps(), start=call)
        if self._sign("["):
            raise ExpressionError("a filter after a function is not supported")
        return call

    def _path(self) -> Expression:
        if self._sign("//"):
            raise ExpressionError("// is not supported")
        absolute = self._sign("/") is not None
        if absolute:
            self._take()
            if self._kind() != "name" and not self._sign(".", ".."):
                return Path((), absolute=True)
        return Path(self._steps(), absolute=absolute)

    def _steps(self) -> tuple[Step, ...]:
        steps = [self._step()]
        while self._sign("/", "//"):
            if self._take() == "//":
                raise ExpressionError("// is not supported")
            steps.append(self._step())
        return tuple(steps)

    def _step(self) -> Step:
        if self._sign("@"):
            raise ExpressionError("attributes (@) are not supported")
        if self._sign(".", ".."):
            return Step(self._take())
        if self._kind() != "name":
            raise ExpressionError(
                f"a name is missing before {self.peek()!r}" if self.peek() else "a name is missing"
            )
        name = self._take()
        if self._sign("::"):
            self._take()
            if name not in ("child", "self", "parent"):
                raise ExpressionError(f"the axis {name} is not supported")
            if self._kind() != "name":
                raise ExpressionError("a name is missing after ::")
            named = self._take()
            name = {"child": named, "self": ".", "parent": ".."}[name]
        if name.endswith(":*"):
            raise ExpressionError("a namespace with * is not supported")
        predicates = []
        while self._sign("["):
            self._take()
            predicates.append(self.level(0))
            self._expect("]")
        return Step(name, tuple(predicates))
