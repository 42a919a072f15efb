"""What casework needs to have translations of forms checked: how they stand, a sheet to check, the form with what came back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Protocol

from fieldtool.domain.form import FormInfo, Language


class Standing(Protocol):
    """How one language of a form stands; `checked_by` is "" where nobody checked it."""

    @property
    def language(self) -> Language: ...
    @property
    def texts(self) -> int: ...
    @property
    def missing(self) -> int: ...
    @property
    def checked_by(self) -> str: ...
    @property
    def own(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class FormTranslations:
    """A form file and how its languages stand. `source` is None for a form of which the vault has no file."""

    info: FormInfo
    standings: Sequence[Standing]
    source: Path | None = None


class ReviewedForm(Protocol):
    """A form with what a reviewer mended."""

    @property
    def data(self) -> bytes: ...
    @property
    def info(self) -> FormInfo: ...
    @property
    def tag(self) -> str: ...
    @property
    def texts(self) -> int: ...
    @property
    def checked(self) -> int: ...
    @property
    def changed(self) -> int: ...
    @property
    def draft(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class TakenReview:
    """What came of a review that was taken in, and the form file that was written."""

    form: ReviewedForm = field(repr=False)
    file: Path


class Translations(Protocol):
    """Reviews of translations (adapter: `fieldtool.translation_adapter`)."""

    def standings(self, source: Path) -> FormTranslations: ...
    def sheet(self, source: Path, tag: str, *, today: date) -> tuple[bytes, int, int]:
        """The workbook to check, how many texts stand on it, and how many have no translation."""
        ...

    def reviewed(self, source: Path, review: Path, kind: str) -> ReviewedForm:
        """The form as a file of `kind` (".md", ".xlsx", ".csv")."""
        ...
