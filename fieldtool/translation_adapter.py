"""How the port `Translations` is met: files here, the sheets and the words in `fieldtool.questionnaire`."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from fieldtool.adapters import files_beside
from fieldtool.casework.translation_ports import FormTranslations
from fieldtool.domain.errors import FileDamagedError

if TYPE_CHECKING:
    from fieldtool.questionnaire.reviewing import ReviewedForm


class FormReviews:
    """Port `Translations`. How a file stands is worked out once, and again when it has changed."""

    def __init__(self) -> None:
        self._known: dict[tuple[Path, int, int], FormTranslations] = {}

    def standings(self, source: Path) -> FormTranslations:
        """A form file and how its languages stand."""
        from fieldtool.questionnaire.reviewing import standings

        data = read(source, "form file")
        told = source.stat()
        key = (source, told.st_mtime_ns, told.st_size)
        if key not in self._known:
            info, found = standings(data, source.name, files_beside(source))
            self._known[key] = FormTranslations(info, found, source)
        return self._known[key]

    def sheet(self, source: Path, tag: str, *, today: date) -> tuple[bytes, int, int]:
        """The workbook for whoever checks a language."""
        from fieldtool.questionnaire.reviewing import review_sheet

        return review_sheet(
            read(source, "form file"), source.name, tag, today=today, beside=files_beside(source)
        )

    def reviewed(self, source: Path, review: Path, kind: str) -> ReviewedForm:
        """The form with what came back."""
        from fieldtool.questionnaire.reviewing import reviewed

        return reviewed(
            read(source, "form file"),
            source.name,
            read(review, "review sheet"),
            kind,
            beside=files_beside(source),
        )


def read(path: Path, what: str) -> bytes:
    """A file, or FileDamagedError."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise FileDamagedError(f"The {what} cannot be read.", "Check the path and the stick.") from error
