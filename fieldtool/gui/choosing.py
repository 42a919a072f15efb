"""The one way to ask for a file or a folder: Qt's own dialog, opened and not waited for."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDir, QStorageInfo, QUrl
from PySide6.QtWidgets import QFileDialog, QWidget

MOUNTS: Final = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
"""Where systems other than Windows mount what is plugged in."""


def choose_folder(parent: QWidget, title: str, then: Callable[[Path], None]) -> QFileDialog:
    """Asks for a folder that is there; `then` is called with it, or nothing is called."""
    dialog = _dialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _open(dialog, then)


def choose_file(parent: QWidget, title: str, pattern: str, then: Callable[[Path], None]) -> QFileDialog:
    """Asks for one file ("PDF (*.pdf)")."""
    dialog = _dialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(pattern)
    return _open(dialog, then)


def _dialog(parent: QWidget, title: str) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    # The system's dialog keeps lists of recent places that this program cannot clear.
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    home, found = QDir.homePath(), sticks()
    dialog.setDirectory(found[0] if found else home)
    dialog.setSidebarUrls([QUrl.fromLocalFile(place) for place in (*found, home)])
    room = parent.window().size()
    dialog.resize(min(900, room.width() - 80), min(560, room.height() - 80))
    return dialog


def sticks() -> list[str]:
    """Where sticks and other disks that come and go are mounted now, writable ones only."""
    system = QDir.rootPath()
    return [
        volume.rootPath()
        for volume in QStorageInfo.mountedVolumes()
        if volume.isValid()
        and volume.isReady()
        and not volume.isReadOnly()
        and volume.rootPath() != system
        and (sys.platform == "win32" or volume.rootPath().startswith(MOUNTS))
    ]


def _open(dialog: QFileDialog, then: Callable[[Path], None]) -> QFileDialog:
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
