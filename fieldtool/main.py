"""Where the program begins: the window, or a verb of the command line."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from fieldtool.domain.errors import FieldToolError
from fieldtool.program import BASE_DIR_OPTION, DesktopProgram, has_screen

if TYPE_CHECKING:
    from fieldtool.casework.upkeep_ports import StickUpdates


WAITING = "waiting"
"""Folder in the base directory whose policy is put into force before the first window (portable folders)."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Opens the window, or carries out one verb of the command line; returns the exit code."""
    if getattr(sys, "frozen", False):
        # In a packaged program the processes that open bundles side by side begin here as well.
        from multiprocessing import freeze_support

        freeze_support()
    words = list(sys.argv[1:] if arguments is None else arguments)
    harden()
    base, rest = _base_dir(words)
    if rest:
        from fieldtool.cli.main import run
        from fieldtool.toolbox import Toolbox

        return run(rest, Toolbox)
    return open_window(base or default_base_dir())


def open_window(base_dir: Path) -> int:
    """Shows the window until it is closed. Nothing heavy is imported before the unlock page is on the screen."""
    if not has_screen():
        sys.stderr.write(
            "There is no screen here to open a window on. See what works without: fieldtool --help\n"
        )
        return 1
    from fieldtool import gui

    waiting = base_dir / WAITING
    if waiting.is_dir():
        from fieldtool.upkeep import UpkeepToolbox

        try:
            UpkeepToolbox().apply_waiting(waiting, base_dir)
        except FieldToolError as error:
            return gui.refuse(base_dir, f"{error.sentence} {error.hint}")
    return gui.run(base_dir, DesktopProgram(base_dir, furnish=_practice_vault, updates=_updates))


def _practice_vault(place: Path) -> str:
    from fieldtool.demo.practice import furnish

    return furnish(place)


def _updates(vault: Path) -> StickUpdates:
    from fieldtool.upkeep import WindowUpdates

    return WindowUpdates(vault)


def harden() -> None:
    """No core dump may hold a key, and no other process of the same user may read this one's memory (Linux)."""
    if sys.platform != "linux":
        return
    import ctypes
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    set_dumpable = 4  # PR_SET_DUMPABLE, prctl(2)
    ctypes.CDLL(None).prctl(set_dumpable, 0, 0, 0, 0)


def _base_dir(words: list[str]) -> tuple[Path | None, list[str]]:
    """Takes `--base-dir DIR` off the front: the folder that holds vault and settings."""
    if words and words[0].startswith(BASE_DIR_OPTION + "="):
        return Path(words[0].split("=", 1)[1]), words[1:]
    if len(words) > 1 and words[0] == BASE_DIR_OPTION:
        return Path(words[1]), words[2:]
    return None, words


def default_base_dir() -> Path:
    """Where vault and settings lie when nobody says otherwise: the platform's folder for a program's own data."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", str(Path.home()))) / "fieldtool"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "fieldtool"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "fieldtool"
