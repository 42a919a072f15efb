"""Every error an officer can meet says what is wrong and what to do."""

from __future__ import annotations

import importlib
import pkgutil

import pytest

import fieldtool
from fieldtool.domain.errors import FieldToolError


def children(kind: type[FieldToolError]) -> list[type[FieldToolError]]:
    """All classes below `kind`, in every module of the program."""
    for module in pkgutil.walk_packages(fieldtool.__path__, "fieldtool."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    found, waiting = [], list(kind.__subclasses__())
    while waiting:
        child = waiting.pop()
        found.append(child)
        waiting += child.__subclasses__()
    return sorted(
        {child for child in found if child.__module__.startswith("fieldtool.")},
        key=lambda child: child.__qualname__,
    )


@pytest.mark.parametrize("kind", children(FieldToolError), ids=lambda kind: kind.__qualname__)
class TestEveryError:
    def test_is_a_sentence_and_a_hint(self, kind: type[FieldToolError]) -> None:
        for text in (kind.sentence, kind.hint):
            assert text.strip() == text
            assert text[0].isupper()
            assert text[-1] in ".!?"
            assert len(text) <= 200
        assert kind.sentence != kind.hint

    def test_has_a_sentence_of_its_own(self, kind: type[FieldToolError]) -> None:
        assert kind.sentence != FieldToolError.sentence

    def test_is_named_as_an_error(self, kind: type[FieldToolError]) -> None:
        assert kind.__name__.endswith("Error")
