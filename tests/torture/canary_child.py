"""The real program with invented people in every field: shows its pages, says its titles, then ends as if it had crashed."""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from fieldtool.casework.ports import SetUp
from fieldtool.domain.officer import Officer, Organisation
from fieldtool.gui.application import application, make_look
from fieldtool.gui.pages.all import PAGES
from fieldtool.gui.shell import CASE_PAGES
from fieldtool.gui.window import Window
from fieldtool.main import harden
from fieldtool.program import DesktopProgram
from fieldtool.vault import FLOOR
from tests.vault import invented

PAUSE_MS = 250


def main(base: Path) -> None:
    harden()
    program = DesktopProgram(base, FLOOR)
    organisation = Organisation("Example Office", "TT01")
    first = program.create(SetUp(organisation, invented.OFFICER, invented.PASSPHRASE))
    case_id, _ = invented.fill(first.desk._store)
    first.desk.close()
    app = application(base)
    window = Window(make_look(app, base), program)
    window.show()
    titles: set[str] = set()
    pages = [name for name in PAGES if name not in CASE_PAGES] + ["case", "assessment"]

    def tour() -> None:
        titles.update(one.windowTitle() for one in app.topLevelWidgets() if isinstance(one, QWidget))
        shell = window.shell
        if shell is None:
            QTimer.singleShot(PAUSE_MS, tour)
        elif pages:
            name = pages.pop()
            shell.show_page(name, case_id if name in CASE_PAGES else None)
            QTimer.singleShot(PAUSE_MS, tour)
        else:
            limits = Path("/proc/self/limits").read_text(encoding="ascii")
            core = next(line for line in limits.splitlines() if line.startswith("Max core"))
            sys.stdout.write(json.dumps({"titles": sorted(titles), "core": core.split()[4:6]}) + "\n")
            sys.stdout.flush()
            os.kill(os.getpid(), signal.SIGABRT)

    page = window.centralWidget().currentWidget()  # type: ignore[attr-defined]
    page.field.setText(invented.PASSPHRASE)
    page._give()
    QTimer.singleShot(PAUSE_MS, tour)
    app.exec()


if __name__ == "__main__":
    assert Officer
    main(Path(sys.argv[1]))
