"""The one way to ask for a file or a folder: Qt's own dialog, opened and not waited for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


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
    return dialog


def _open(dialog: QFileDialog, then: Callable[[Path], None]) -> QFileDialog:
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
