"""The Qt application: made once, with settings kept under the base directory and nowhere else."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication

from fieldtool import content
from fieldtool.casework.policies import in_force, places
from fieldtool.domain.errors import FieldToolError
from fieldtool.gui import crashing
from fieldtool.gui.look import STYLE, STYLED, Look
from fieldtool.gui.program import Program
from fieldtool.gui.settings import SettingsFile
from fieldtool.gui.told import told
from fieldtool.gui.window import Window


def application(base_dir: Path, argv: Sequence[str] = ()) -> QApplication:
    """The application of this process, made if there is none yet."""
    # Qt's own dialogs keep visited folders in QtProject.conf: it must not lie in the home directory.
    for format_ in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(format_, QSettings.Scope.UserScope, str(base_dir / "qt"))
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    # The style is named here and not set later: to hand the old one back, setStyle makes a class of 600 members (20 ms).
    app = QApplication([sys.argv[0], "-style", STYLE, *argv])
    app.setProperty(STYLED, True)
    app.setApplicationName("fieldtool")
    app.setQuitOnLastWindowClosed(True)
    return app


def make_look(app: QApplication, base_dir: Path) -> Look:
    """The look, as set in settings.ini under the base directory."""
    base_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    return Look(
        app, SettingsFile(base_dir / "settings.ini", in_force(places(base_dir)).policy), content.resources()
    )


def say_and_end(base_dir: Path, sentence: str) -> int:
    """One sentence in a window of its own, and in the place of standard error; returns 1."""
    from PySide6.QtWidgets import QMessageBox

    sys.stderr.write(f"{sentence}\n")
    app = application(base_dir)
    box = QMessageBox(QMessageBox.Icon.Warning, "Notes", sentence)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.show()
    app.exec()
    return 1


def open_window(base_dir: Path, program: Program, argv: Sequence[str] = ()) -> int:
    """Shows the window until it is closed; returns the exit code."""
    crashing.install()
    app = application(base_dir, argv)
    try:
        look = make_look(app, base_dir)
    except FieldToolError as error:  # a policy that cannot be read is never passed over
        return say_and_end(base_dir, told(error))
    window = Window(look, program)
    window.resize(1366, 768)
    window.show()
    QTimer.singleShot(1500, look.fonts.load_all)
    return app.exec()
