"""What casework needs of the engine of interview forms, as Protocols: compiled forms, packages, forms being filled in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol

from fieldtool.domain.form import (
    AnswerEffect,
    Carried,
    FormDifference,
    FormInfo,
    FormProblem,
    Mark,
    Question,
    Repeat,
    Section,
    StoredAnswer,
)


@dataclass(frozen=True, slots=True)
class StoredForm:
    """A compiled form as the vault keeps it: the XForm text is what a record opens with for ever."""

    info: FormInfo
    xform: str
    media: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PackedForm:
    """A form package whose hashes fit. `signature` (CMS) is over `manifest`, and was not checked yet."""

    form: StoredForm
    created: datetime
    manifest: bytes = field(repr=False)
    signature: bytes = field(repr=False)


class FormSession(Protocol):
    """A form being filled in, in memory. Refs are instance paths; see `fieldtool.domain.form`."""

    @property
    def info(self) -> FormInfo: ...
    def sections(self, language: str) -> tuple[Section, ...]: ...
    def question(self, ref: str, language: str) -> Question: ...
    def refs(self) -> tuple[str, ...]: ...
    def answer(self, ref: str, value: str, mark: Mark = Mark.GIVEN) -> AnswerEffect: ...
    def clear(self, ref: str) -> AnswerEffect: ...
    def next(self, ref: str) -> str | None: ...
    def previous(self, ref: str) -> str | None: ...
    def first_open(self) -> str | None: ...
    def repeats(self, ref: str, language: str) -> tuple[Repeat, ...]: ...
    def add_repeat(self, ref: str) -> AnswerEffect: ...
    def remove_repeat(self, ref: str) -> AnswerEffect: ...
    def irrelevant_answers(self) -> tuple[Question, ...]: ...
    def missing_required(self) -> tuple[str, ...]: ...
    def indicator_replies(self, known_ids: Iterable[str] = ()) -> dict[str, str]: ...
    def declined_indicators(self) -> frozenset[str]: ...
    def fields(self) -> dict[str, str]: ...
    def silent_fields(self) -> dict[str, str]: ...
    def stored(self) -> tuple[StoredAnswer, ...]: ...


class Forms(Protocol):
    """Compiles form files and opens forms."""

    def compile(self, source: Path) -> tuple[StoredForm, Sequence[FormProblem]]:
        """Reads an XLSForm; refuses it with a FieldToolError that lists what is wrong and where."""
        ...

    def unpack(self, source: Path) -> PackedForm | None:
        """What a form package holds; None where the file is none. FileDamagedError where it is a damaged one."""
        ...

    def differences(self, old: StoredForm, new: StoredForm) -> FormDifference:
        """What is different between two versions of a form."""
        ...

    def carried(self, answers: Iterable[StoredAnswer], old: StoredForm, new: StoredForm) -> Carried:
        """Which answers of the old form stand in the new one, and which do not with the reason."""
        ...

    def open(
        self,
        form: StoredForm,
        answers: Iterable[StoredAnswer],
        *,
        now: Callable[[], datetime],
        context: Mapping[str, str],
        language: str | None = None,
    ) -> FormSession: ...
