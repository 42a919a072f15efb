"""Regular expressions written in forms, matched within a time limit."""

from __future__ import annotations

from typing import Any

from fieldtool.questionnaire.errors import ExpressionError

SECONDS = 0.1
LONGEST = 1000
"""Characters of a pattern, and a tenth of those of a text it is matched with."""


class Patterns:
    """Compiled patterns of one form. A pattern that once took too long is not tried again: a form must not freeze."""

    def __init__(self) -> None:
        self._compiled: dict[str, Any] = {}
        self._slow: set[str] = set()

    def matches(self, pattern: str, text: str) -> bool:
        """The whole text matches the pattern; ExpressionError where that cannot be told."""
        if pattern in self._slow:
            raise ExpressionError("the pattern takes too long")
        compiled = self._compiled.get(pattern) or self._compile(pattern)
        if len(text) > LONGEST * 10:
            raise ExpressionError("the text is too long for a pattern")
        try:
            return compiled.fullmatch(text, timeout=SECONDS) is not None
        except TimeoutError as error:
            self._slow.add(pattern)
            raise ExpressionError("the pattern takes too long") from error

    def _compile(self, pattern: str) -> Any:
        import regex

        if len(pattern) > LONGEST:
            raise ExpressionError("the pattern is too long")
        try:
            made = regex.compile(pattern, cache_pattern=False)
        except (regex.error, RecursionError, OverflowError) as error:
            raise ExpressionError(f"the pattern cannot be read: {error}") from error
        self._compiled[pattern] = made
        return made
