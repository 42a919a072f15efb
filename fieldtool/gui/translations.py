"""The interface in other languages: compiled catalogues from resources/translations, switched while running."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from fieldtool import content
from fieldtool.gui.marking import QT_TRANSLATE_NOOP
from fieldtool.gui.settings import DRAFTS

_DRAFT = QT_TRANSLATE_NOOP("translations", "This translation is a draft; nobody has checked it yet.")

_INSTALLED = "fieldtool-catalogue"
"""Name of the translators that are in force."""


class Translations:
    """Installs the catalogues of one language at a time; a language without one stays English."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app = app
        self._folder = folder

    def use(self, language: str) -> None:
        """Switches the interface to a language. Qt's own words (file dialogs, menus of fields) follow where it has them."""
        # Whoever installed them: an application may have had another look before (pictures, tests).
        for before in self._app.findChildren(QTranslator, _INSTALLED):
            self._app.removeTranslator(before)
            before.deleteLater()
        if language == "en":
            return
        from PySide6.QtCore import QLibraryInfo  # an English start does without

        theirs = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        # The last one installed is asked first: our words go before Qt's.
        for file in (theirs / f"qtbase_{language}.qm", self._folder / f"fieldtool_{language}.qm"):
            translator = QTranslator(self._app)
            if file.exists() and translator.load(str(file)):
                translator.setObjectName(_INSTALLED)
                self._app.installTranslator(translator)


@lru_cache(maxsize=8)
def _catalogue(language: str) -> QTranslator | None:
    made = QTranslator()
    file = content.resources() / "translations" / f"fieldtool_{language}.qm"
    return made if file.exists() and made.load(str(file)) else None


def words_in(language: str, context: str, words: str) -> str:
    """Marked words in another language than the window's; English where it has none."""
    found = _catalogue(language.split("-")[0])
    return (found.translate(context, words) if found is not None else "") or words


def draft_note(language: str) -> str:
    """The sentence that says a language of the interface was never reviewed, in that language; "" for one that was."""
    return QCoreApplication.translate("translations", _DRAFT) if language in DRAFTS else ""
