"""Whether anything on the screen may move by itself, and how that is told to Qt."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

STILL_QSS = """
QWidget { widget-animation-duration: 0; }
"""


def asked_by_system(app: QApplication, platform: str = sys.platform) -> bool:
    """The system's own setting, where Qt hands it on: Windows does; newer versions of Qt do for others too."""
    preference = getattr(app.styleHints().accessibility(), "motionPreference", None)
    if preference is not None:
        return "Reduce" in str(preference())
    if platform != "win32":
        return False  # Qt says "no effects" on every other system, whatever is set there
    from PySide6.QtCore import Qt

    return not app.isEffectEnabled(Qt.UIEffect.UI_General)


class Stillness:
    """Holds one application still, or lets go of it again."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._flash_ms = app.cursorFlashTime()
        self._held = False

    def hold(self, still: bool) -> bool:
        """Puts it on as chosen, the system's wish included; returns whether all stands still."""
        still = still or asked_by_system(self._app)
        if still != self._held:
            self._held = still
            # A text cursor that does not blink stays in sight.
            self._app.setCursorFlashTime(0 if still else self._flash_ms)
            if still:
                from PySide6.QtCore import Qt

                for effect in Qt.UIEffect:
                    self._app.setEffectEnabled(effect, False)
        return still
