"""The real program in a real X11 window; it tells what is to be seen in a file, twenty times a second, and takes nothing else."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from fieldtool.gui.application import application, make_look
from fieldtool.gui.window import Window
from fieldtool.program import DesktopProgram
from fieldtool.vault import FLOOR
from tests.e2e.hand import Hand
from tests.e2e.test_whole_path import shown_pieces


class Program(DesktopProgram):
    """The real one, but that a restart ends the process: the test begins the next one."""

    def restart(self, *, covered: bool = False) -> None:
        os._exit(42 if covered else 41)


def main(base: Path, seen: Path) -> int:
    app = application(base)
    program = Program(base, FLOOR)
    window = Window(make_look(app, base), program)
    window.resize(1366, 768)
    window.move(0, 0)
    window.show()
    hand = Hand(window)

    def tell() -> None:
        try:
            state = hand.state()
        except (AssertionError, KeyError):
            state = {"page": hand.page, "ready": False}
        state["pieces"] = shown_pieces(hand)
        focus = QApplication.focusWidget()
        state["name"] = "" if focus is None else focus.objectName()
        state["decided"] = hand.words("determinations")
        beside = seen.with_suffix(".new")
        beside.write_text(json.dumps(state), encoding="utf-8")
        beside.replace(seen)

    timer = QTimer(window)
    timer.timeout.connect(tell)
    timer.start(50)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
