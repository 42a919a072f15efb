"""How an expression is cut into tokens: the same signs mean other things before and after an operand."""

from __future__ import annotations

import re
from dataclasses import dataclass

from fieldtool.questionnaire.errors import ExpressionError

_SPACE = re.compile(r"[ \n\t\f\r]+")
_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]*)?|\.[0-9]+")
_TEXT = re.compile(r"\"[^\"]*\"|'[^']*'")
_NAME = re.compile(r"[^\W\d][\w.\-]*(?::[^\W\d][\w.\-]*|:\*)?")
_SIGN = re.compile(r"\.\.|::|//|!=|<=|>=|[()\[\]@,./|+\-=<>*]")
_WORD = re.compile(r"and|or|div|mod")
_ENDS_OPERAND = frozenset({"]", ")", ".", ".."})


@dataclass(frozen=True, slots=True)
class Token:
    """`kind` is number, text, name or sign; `at` is where it begins in the expression."""

    kind: str
    text: str
    at: int


def tokens(source: str) -> list[Token]:
    """The tokens of an expression; ExpressionError where something is none.

    After an operand "*" multiplies and and/or/div/mod are operators, even glued to what follows ("3mod4"); anywhere
    else they are names (XPath 1.0, section 3.7, as JavaRosa reads it).
    """
    found: list[Token] = []
    at, after_operand = 0, False
    while at < len(source):
        space = _SPACE.match(source, at)
        if space is not None:
            at = space.end()
            continue
        token = _one(source, at, after_operand)
        found.append(token)
        at += len(token.text)
        after_operand = token.kind != "sign" or token.text in _ENDS_OPERAND
    return found


def _one(source: str, at: int, after_operand: bool) -> Token:
    if after_operand:
        word = _WORD.match(source, at)
        if word is not None:
            return Token("sign", word[0], at)
    else:
        name = _NAME.match(source, at)
        if name is not None:
            return Token("name", _without_axis(name[0], source, name.end()), at)
        if source[at] == "*":
            return Token("name", "*", at)
    for kind, pattern in (("number", _NUMBER), ("text", _TEXT), ("sign", _SIGN)):
        match = pattern.match(source, at)
        if match is not None:
            return Token(kind, match[0], at)
    raise ExpressionError(f"cannot read {source[at : at + 20].strip()!r}")


def _without_axis(name: str, source: str, end: int) -> str:
    """ "child::a" begins with the name "child": what looks like a prefix is an axis where two colons follow."""
    return name.split(":")[0] if source[end - 1 : end + 1] == "::" else name
