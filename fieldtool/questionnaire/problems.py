"""How what is wrong with a form is gathered while it is read, each time with the question it is about."""

from __future__ import annotations

from fieldtool.domain.form import FormProblem


class Problems:
    """A growing list of problems. Sentences begin with the question's name; what to do ends them."""

    def __init__(self) -> None:
        self.found: list[FormProblem] = []

    @property
    def blocks(self) -> bool:
        """The form cannot be used."""
        return any(problem.blocks for problem in self.found)

    def refuse(self, path: str, sentence: str, column: str | None = None) -> None:
        """Something that must be mended before the form can be used."""
        self._add(FormProblem(_named(path, sentence), column=column, path=path))

    def warn(self, path: str, sentence: str, column: str | None = None) -> None:
        """Something the author should know; the form works without."""
        self._add(FormProblem(_named(path, sentence), column=column, blocks=False, path=path))

    def _add(self, problem: FormProblem) -> None:
        if problem not in self.found:
            self.found.append(problem)


def _named(path: str, sentence: str) -> str:
    name = path.rsplit("/", 1)[-1]
    return f'"{name}": {sentence}' if name else sentence
