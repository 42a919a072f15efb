"""Translations of interview forms: which are drafts, the sheet for a speaker to check, and the form with what came back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from fieldtool.casework.files import write_atomically
from fieldtool.casework.ports import CaseStore, Workshop
from fieldtool.casework.roles import May, gated
from fieldtool.casework.translation_ports import FormTranslations, Standing, TakenReview
from fieldtool.domain.errors import FieldToolError
from fieldtool.domain.form import FormInfo, Language

_FORM_FILES = (".md", ".xlsx", ".xls", ".csv")


@dataclass(frozen=True, slots=True)
class _Known:
    """What a compiled form tells of a language: whether it is a draft, and no more."""

    language: Language
    own: bool
    texts: int = 0
    missing: int = 0
    checked_by: str = ""


@gated(May.KNOW, take=May.CONTENT)
class Translating:
    """The verbs, on the vault thread. A form file is never changed: what comes back makes another."""

    def __init__(self, store: CaseStore, workshop: Workshop) -> None:
        self._store = store
        self._workshop = workshop

    def forms(self) -> Sequence[FormTranslations]:
        """The forms that ship, as files; then those of the vault of which there is no file, newest first."""
        found = []
        for path in sorted(self._workshop.forms_folder.iterdir()):
            if path.suffix.lower() in _FORM_FILES:
                try:
                    found.append(self._workshop.translations.standings(path))
                except FieldToolError:
                    continue  # notes about a form are no form
        known = {(one.info.id, one.info.version) for one in found}
        for info in reversed(self._store.forms()):
            if (info.id, info.version) not in known:
                known.add((info.id, info.version))
                found.append(FormTranslations(info, _told(info)))
        return found

    def open(self, source: Path) -> FormTranslations:
        """A form file of one's own, and how its languages stand."""
        return self._workshop.translations.standings(source)

    def write_sheet(self, source: Path, tag: str, folder: Path) -> tuple[Path, int, int]:
        """Writes the sheet for a speaker; returns the file, its texts, and how many have no translation."""
        today = self._workshop.clock().astimezone().date()
        data, texts, missing = self._workshop.translations.sheet(source, tag, today=today)
        info = self._workshop.translations.standings(source).info
        target = folder / f"{info.id}-{info.version}-{tag}-review.xlsx"
        write_atomically(target, data)
        return target, texts, missing

    def take(self, source: Path, review: Path, folder: Path) -> TakenReview:
        """Writes the form with what a speaker mended, beside no other of its name; the language is no draft any more where
        all of it was checked by somebody with a name."""
        kind = source.suffix.lower() if source.suffix.lower() in (".md", ".csv") else ".xlsx"
        made = self._workshop.translations.reviewed(source, review, kind)
        target = _free(folder, f"{source.stem}-{made.tag}-checked", kind)
        write_atomically(target, made.data)
        return TakenReview(made, target)


def _told(info: FormInfo) -> tuple[Standing, ...]:
    return tuple(_Known(one, one.tag == info.default_language) for one in info.languages)


def _free(folder: Path, stem: str, kind: str) -> Path:
    """A name nothing has yet: what somebody checked is not written over."""
    target, number = folder / f"{stem}{kind}", 1
    while target.exists():
        number += 1
        target = folder / f"{stem}-{number}{kind}"
    return target
