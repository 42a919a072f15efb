"""Which letters the screen uses: the fonts that ship with the program, each script loaded when it is needed."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

LATIN: Final = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "FieldtoolMarks.ttf")
SCRIPTS: Final = {
    "ar": ("NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"),
    "he": ("NotoSansHebrew-Regular.ttf",),
    "hi": ("NotoSansDevanagari-Regular.ttf",),
    "bn": ("NotoSansBengali-Regular.ttf",),
    "my": ("NotoSansMyanmar-Regular.ttf",),
    "th": ("NotoSansThai-Regular.ttf",),
    "km": ("NotoSansKhmer-Regular.ttf",),
    "am": ("NotoSansEthiopic-Regular.ttf",),
}
_ALSO: Final = {
    "fa": "ar",
    "ur": "ar",
    "ps": "ar",
    "ckb": "ar",
    "ug": "ar",
    "yi": "he",
    "ne": "hi",
    "mr": "hi",
    "as": "bn",
    "ti": "am",
}


class Fonts:
    """Fonts of one application, loaded from one folder. A font that is missing is left to the system."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._loaded: set[str] = set()
        self._families: list[str] = []

    def load_latin(self) -> None:
        """Latin, Greek and Cyrillic: what the first window needs."""
        for file in LATIN:
            self._load(file)

    def load_for(self, language: str) -> None:
        """The script of one language (BCP 47)."""
        tag = language.split("-")[0]
        for file in SCRIPTS.get(_ALSO.get(tag, tag), ()):
            self._load(file)

    def load_all(self) -> None:
        """Every script: done when the window is idle, because a name may be written in any of them."""
        for files in SCRIPTS.values():
            for file in files:
                self._load(file)

    def font(self) -> QFont:
        """The application's font: Noto first, then whatever the system has."""
        font = QFont()
        if self._families:
            font.setFamilies([*self._families, *font.families()])
        return font

    def _load(self, file: str) -> None:
        if file in self._loaded or not (self._folder / file).exists():
            return
        self._loaded.add(file)
        number = QFontDatabase.addApplicationFont(str(self._folder / file))
        for family in QFontDatabase.applicationFontFamilies(number):
            if family not in self._families:
                self._families.append(family)
