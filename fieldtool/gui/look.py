"""The look of one application: settings, theme, fonts, icons and direction, put on and changed together."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from fieldtool.gui.fonts import Fonts
from fieldtool.gui.icons import Icons
from fieldtool.gui.settings import RIGHT_TO_LEFT, SettingsFile
from fieldtool.gui.stillness import STILL_QSS, Stillness
from fieldtool.gui.stylesheet import stylesheet
from fieldtool.gui.theme import THEMES, Theme
from fieldtool.gui.translations import Translations

STYLE = "Fusion"
STYLED = "fieldtool-styled"
"""Property of an application that was begun with the style."""


class Look:
    """Everything about how the window looks. `resources` is the folder that holds fonts, icons and translations."""

    def __init__(self, app: QApplication, settings: SettingsFile, resources: Path) -> None:
        self._app = app
        self.settings = settings
        self.fonts = Fonts(resources / "fonts")
        self.theme = Theme()
        self._stillness = Stillness(app)
        self._settled = False
        self._icon_folder = resources / "icons"
        self.icons = Icons(resources / "icons", lambda: self.theme.colours.text)
        self._translations = Translations(app, resources / "translations")
        if not app.property(STYLED):
            app.setStyle(STYLE)
            app.setProperty(STYLED, True)
        self.fonts.load_latin()
        self.apply()

    def apply(self) -> None:
        """Puts the settings on: colours, letters, language, direction. Pages made before keep what they had."""
        now = self.settings.now
        self.theme = Theme(THEMES[now.theme], now.text_percent / 100)
        self.fonts.load_for(now.language)
        font = QFont(self.fonts.font())
        font.setPixelSize(self.theme.px())
        # Each of these walks through every widget there is, also where nothing changes by it.
        if self._app.font() != font:
            self._app.setFont(font)
        if self._app.palette() != self.theme.palette():
            self._app.setPalette(self.theme.palette())
        still = self._stillness.hold(now.still)
        sheet = stylesheet(self.theme, self._icon_folder) + (STILL_QSS if still else "")
        if self._app.styleSheet() != sheet:
            self._app.setStyleSheet(sheet)
        self._translations.use(now.language)
        mirrored = now.language in RIGHT_TO_LEFT
        self._app.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        )
        if self._settled:
            self.settle()

    def settle(self) -> None:
        """Numbers, months and names of countries follow the language too. Not needed before the vault is open."""
        # Here and not above: making QLocale's enumerations in Python takes longer than painting the first page.
        from PySide6.QtCore import QLocale

        self._settled = True
        QLocale.setDefault(QLocale(self.settings.now.language))
