"""What can be wrong with a form or an expression in it."""

from __future__ import annotations

from fieldtool.domain.errors import FieldToolError
from fieldtool.domain.form import FormProblem


class FormRefusedError(FieldToolError):
    """The form cannot be used; `problems` say what its author must mend, with sheet and row."""

    sentence = "This form cannot be used."
    hint = "Mend what is listed, then try again."

    def __init__(
        self, problems: tuple[FormProblem, ...], sentence: str | None = None, hint: str | None = None
    ) -> None:
        super().__init__(sentence, hint)
        self.problems = problems
        self.told = sentence  # None where the usual sentence stands


class ExpressionError(Exception):
    """An expression that cannot be read, or that has no value for these answers. Never reaches an officer."""
