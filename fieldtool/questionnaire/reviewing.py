"""A review of a form's translation from file to file: how it stands, the sheet to check, the form with what came back."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from fieldtool.domain.errors import UsageError
from fieldtool.domain.form import FormInfo, Language
from fieldtool.questionnaire.importer import compile_form
from fieldtool.questionnaire.packaged import Beside, nothing_beside
from fieldtool.questionnaire.sheets import KINDS, sheets_of, written
from fieldtool.questionnaire.translating import (
    lines_of,
    read_review,
    reviews_noted,
    sheet_for_review,
    with_review,
)


@dataclass(frozen=True, slots=True)
class Standing:
    """How one language of a form stands. `checked_by`: who checked it and when, "" where nobody did.

    `own`: the language the form was written in, which nobody has to translate.
    """

    language: Language
    texts: int
    missing: int
    checked_by: str
    own: bool


@dataclass(frozen=True, slots=True)
class ReviewedForm:
    """A form with what a reviewer mended: the file, and what is different in it."""

    data: bytes = field(repr=False)
    info: FormInfo
    tag: str
    texts: int
    checked: int
    changed: int

    @property
    def draft(self) -> bool:
        """Not all of it was checked, or nobody gave a name: the language stays a draft."""
        return next((one.draft for one in self.info.languages if one.tag == self.tag), True)


def standings(
    data: bytes, file_name: str, beside: Beside = nothing_beside
) -> tuple[FormInfo, tuple[Standing, ...]]:
    """A form file, and how each of its languages stands. FormRefusedError where it is no form that can be used."""
    info = compile_form(data, file_name=file_name, beside=beside).info
    sheets = sheets_of(data, file_name)
    noted = reviews_noted(sheets)
    found = []
    for language in info.languages:
        own = language.tag == info.default_language
        lines = () if own else lines_of(sheets, language.tag)
        found.append(
            Standing(
                language,
                sum(bool(line.original) for line in lines),
                sum(bool(line.original) and not line.translation for line in lines),
                noted.get(language.tag, ""),
                own,
            )
        )
    return info, tuple(found)


def review_sheet(
    data: bytes, file_name: str, tag: str, *, today: date, beside: Beside = nothing_beside
) -> tuple[bytes, int, int]:
    """The sheet for whoever checks a translation, how many texts stand on it, and how many have no translation yet.

    FormRefusedError: a form that cannot be used is refused with what is wrong, before anybody translates it.
    """
    compile_form(data, file_name=file_name, beside=beside)
    sheets = sheets_of(data, file_name)
    lines = lines_of(sheets, tag)
    made = sheet_for_review(sheets, tag, today=today)
    return made, len(lines), sum(not line.translation for line in lines)


def reviewed(
    data: bytes, file_name: str, review: bytes, kind: str, *, beside: Beside = nothing_beside
) -> ReviewedForm:
    """The form as a file of `kind` (".xlsx", ".md", ".csv"), with what a reviewer mended."""
    if kind not in KINDS:
        raise UsageError(
            "A form is written as .xlsx, .md or .csv.", f"Let its name end in {' or '.join(KINDS)}."
        )
    compile_form(data, file_name=file_name, beside=beside)
    sheets, found = sheets_of(data, file_name), read_review(review)
    before = {(one.sheet, one.row, one.column): one.translation for one in lines_of(sheets, found.tag)}
    made = written(with_review(sheets, found), kind)
    return ReviewedForm(
        made,
        compile_form(made, file_name=f"form{kind}", beside=beside).info,
        found.tag,
        len(found.lines),
        sum(one.checked for one in found.lines),
        sum(before.get((one.sheet, one.row, one.column)) != one.translation for one in found.lines),
    )
