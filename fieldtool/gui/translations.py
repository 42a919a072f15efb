"""The interface in other languages: compiled catalogues from resources/translations, switched while running."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication


class Translations:
    """Installs the catalogue of one language at a time; a language without one stays English."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app = app
        self._folder = folder
        self._now: QTranslator | None = None

    def use(self, language: str) -> None:
        """Switches the interface to a language."""
        if self._now is not None:
            self._app.removeTranslator(self._now)
            self._now = None
        file = self._folder / f"fieldtool_{language}.qm"
        if file.exists():
            translator = QTranslator(self._app)
            if translator.load(str(file)):
                self._app.installTranslator(translator)
                self._now = translator
