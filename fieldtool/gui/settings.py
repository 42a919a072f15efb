"""What can be set on this laptop, declared once; kept in settings.ini, which never says anything about people."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings

from fieldtool.domain.policy import Policy

LANGUAGES = {
    "en": "English",
    "fr": "Français",
    "ar": "العربية",
    "es": "Español",
    "id": "Bahasa Indonesia",
    "uk": "Українська",
}
"""Languages of the interface: tag -> its own name."""

RIGHT_TO_LEFT = frozenset({"ar"})
"""Those that run from right to left."""

DRAFTS = frozenset({"fr", "ar", "es", "id", "uk"})
"""Those with words in resources/translations that no person has reviewed; the window says so."""

TEXT_SIZES = (90, 100, 115, 130, 150, 175, 200)


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings with their defaults. Anything about people lives in the vault only."""

    language: str = "en"  # of the interface
    theme: str = "light"  # light | dark | contrast
    text_percent: int = 100
    still: bool = False  # nothing moves by itself
    idle_minutes: int = 5  # lock after this long without a key or a touch; 0 = never
    lock_on_minimise: bool = True
    lock_on_sleep: bool = True


class SettingsFile:
    """Reads and writes Settings in one INI file. A value that makes no sense counts as not set."""

    def __init__(self, file: Path, policy: Policy | None = None) -> None:
        self.policy = policy or Policy()
        self._file = QSettings(str(file), QSettings.Format.IniFormat)
        self.now = self._read()

    def change(self, **values: Any) -> Settings:
        """Changes some settings and keeps them."""
        self.now = self._ruled(replace(self.now, **values))
        for name in values:
            self._file.setValue(name, getattr(self.now, name))
        self._file.sync()
        return self.now

    def _read(self) -> Settings:
        read: dict[str, Any] = {}
        for each in fields(Settings):
            kept = self._file.value(each.name)
            if kept is None:
                continue
            text = str(kept)
            if isinstance(each.default, bool):
                read[each.name] = text.lower() in ("true", "1")
            elif isinstance(each.default, int):
                if text.isdecimal() and int(text) <= 600:
                    read[each.name] = int(text)
            else:
                read[each.name] = text
        found = replace(Settings(), **read)
        if found.language not in LANGUAGES:
            found = replace(found, language="en")
        if found.theme not in ("light", "dark", "contrast"):
            found = replace(found, theme="light")
        if found.text_percent not in TEXT_SIZES:
            found = replace(found, text_percent=100)
        return self._ruled(found)

    def _ruled(self, chosen: Settings) -> Settings:
        """What was chosen, within what the organisation laid down."""
        policy = self.policy
        if policy.lock_on_minimise is not None:
            chosen = replace(chosen, lock_on_minimise=policy.lock_on_minimise)
        if policy.lock_on_sleep is not None:
            chosen = replace(chosen, lock_on_sleep=policy.lock_on_sleep)
        offered = [tag for tag in policy.languages if tag in LANGUAGES]
        if offered and chosen.language not in offered:
            chosen = replace(chosen, language=offered[0])
        return replace(chosen, idle_minutes=policy.idle_allowed(chosen.idle_minutes))
