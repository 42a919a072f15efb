"""A form that can be opened: from an XForm text, checked, with its hash."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from fieldtool.domain.form import FormInfo, FormProblem, StoredAnswer
from fieldtool.questionnaire.errors import FormRefusedError
from fieldtool.questionnaire.graph import order
from fieldtool.questionnaire.model import Model
from fieldtool.questionnaire.session import FormSession


@dataclass(frozen=True, slots=True)
class CompiledForm:
    """A form that was read and found in order. `xform` is what a record keeps and opens with for ever."""

    info: FormInfo
    xform: str = field(repr=False)
    model: Model = field(repr=False)
    order: tuple[str, ...] = field(repr=False)
    problems: tuple[FormProblem, ...] = ()

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
            self.model, self.info, self.order, answers, now=now, context=context or {}, language=language
        )

    def with_problems(self, problems: Iterable[FormProblem]) -> CompiledForm:
        """The same form with these warnings beside it."""
        return replace(self, problems=tuple(problems))


def load_xform(text: str) -> CompiledForm:
    """A form from its XForm text. FormRefusedError where it cannot be used. Needs no pyxform."""
    from fieldtool.questionnaire.reader import read_xform

    model = read_xform(text)
    sequence, circles = order(model.binds)
    if circles:
        raise FormRefusedError(circles)
    info = FormInfo(
        id=model.form_id,
        version=model.version,
        title=model.title,
        hash=hashlib.sha256(text.encode()).hexdigest(),
        languages=model.languages,
        default_language=model.default_language,
    )
    return CompiledForm(info, text, model, sequence)
