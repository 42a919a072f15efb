"""A form that can be opened: from an XForm text, checked, with its hash."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from fieldtool.domain.form import FormInfo, FormProblem, StoredAnswer
from fieldtool.questionnaire.errors import FormRefusedError
from fieldtool.questionnaire.graph import Graph, graph_of
from fieldtool.questionnaire.model import Model, Template
from fieldtool.questionnaire.session import FormSession


@dataclass(frozen=True, slots=True)
class CompiledForm:
    """A form that was read and found in order. `xform` is what a record keeps and opens with for ever."""

    info: FormInfo
    xform: str = field(repr=False)
    model: Model = field(repr=False)
    graph: Graph = field(repr=False)
    problems: tuple[FormProblem, ...] = ()
    media: Mapping[str, bytes] = field(default_factory=dict, repr=False)  # pictures and sounds by file name

    def open(
        self,
        answers: Iterable[StoredAnswer] = (),
        *,
        now: Callable[[], datetime],
        context: Mapping[str, str] | None = None,
        language: str | None = None,
    ) -> FormSession:
        """The form with these answers in it."""
        return FormSession(
            self.model, self.info, self.graph, answers, now=now, context=context or {}, language=language
        )


def load_xform(text: str) -> CompiledForm:
    """A form from its XForm text. FormRefusedError where it cannot be used. Needs no pyxform."""
    from fieldtool.questionnaire.findings import findings
    from fieldtool.questionnaire.reader import read_xform

    model, noticed = read_xform(text)
    graph = graph_of(model.binds, _paths(model.root, ""))
    problems = (*noticed, *graph.circles, *findings(model))
    if any(problem.blocks for problem in problems):
        raise FormRefusedError(problems)
    info = FormInfo(
        id=model.form_id,
        version=model.version,
        title=model.title,
        hash=hashlib.sha256(text.encode()).hexdigest(),
        languages=model.languages,
        default_language=model.default_language,
    )
    return CompiledForm(info, text, model, graph, problems)


def _paths(template: Template, above: str) -> Iterator[str]:
    """Every path of a tree, once or more."""
    path = f"{above}/{template.name}"
    yield path
    for child in template.children:
        yield from _paths(child, path)
