"""A recorded question is played from memory, through whatever the system has; nothing is written to a file."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from typing import Final

_PLAYERS: Final = (
    ("pw-play", "-"),
    ("aplay", "-q", "-"),
    ("ffplay", "-nodisp", "-autoexit", "-loglevel", "quiet", "-"),
)
"""Programs that play sound from standard input (Linux), the first that is there."""


def can_play() -> bool:
    """There is a way to play sound from memory here."""
    return sys.platform == "win32" or _player() is not None


class Sound:
    """Plays one recording at a time; a new one ends the one before."""

    def __init__(self) -> None:
        self._running: subprocess.Popen[bytes] | None = None

    def play(self, data: bytes) -> bool:
        """Begins to play and returns at once; False where nothing can play it."""
        self.stop()
        if sys.platform == "win32":
            import winsound

            threading.Thread(target=winsound.PlaySound, args=(data, winsound.SND_MEMORY), daemon=True).start()
            return True
        player = _player()
        if player is None:
            return False
        try:
            self._running = subprocess.Popen(
                player, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
        except OSError:
            return False
        running = self._running
        threading.Thread(target=_feed, args=(running, data), daemon=True).start()
        return True

    def stop(self) -> None:
        """Silence."""
        if self._running is not None:
            self._running.terminate()
            self._running = None


def _player() -> tuple[str, ...] | None:
    return next((player for player in _PLAYERS if shutil.which(player[0])), None)


def _feed(running: subprocess.Popen[bytes], data: bytes) -> None:
    try:
        running.communicate(data)
    except (OSError, ValueError):  # the player was ended meanwhile
        return
