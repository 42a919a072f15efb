"""An hour of clicking by script: page after page over a vault of 1,000 cases, and the memory held all the way.

FIELDTOOL_BENCH_CLICKS says how many pages are shown (default 5,000: one every 0.7 seconds for an hour).
"""

from __future__ import annotations

import gc
import itertools
import os
import statistics
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from tests.bench.rounds import Measured

CLICKS = int(os.environ.get("FIELDTOOL_BENCH_CLICKS", "5000"))
CASES = 1_000
SAMPLES = 50
WORDS = "six words"


def measure() -> Iterator[Measured]:
    """Resident memory: the median of the last part of the clicks against that of the second (the first warms up)."""
    held = clicked(CLICKS)
    part = len(held) // 5
    last, early = statistics.median(held[-part:]), statistics.median(held[part : 2 * part])
    yield Measured(f"memory after {CLICKS:,} pages shown over {CASES:,} cases", (last,), (early,), "MiB")


def clicked(clicks: int) -> list[float]:
    """MiB held, `SAMPLES` times on the way."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QTimer

    from fieldtool import wiring
    from fieldtool.casework.ports import SetUp
    from fieldtool.casework.setting_up import create_vault
    from fieldtool.domain.officer import Officer, Organisation
    from fieldtool.gui.application import application, make_look
    from fieldtool.gui.pages.all import PAGES
    from fieldtool.gui.pages.unlock import UnlockPage
    from fieldtool.gui.shell import CASE_PAGES
    from fieldtool.gui.window import Window
    from fieldtool.program import DesktopProgram
    from fieldtool.vault import FLOOR
    from tests.bench.growth import fill

    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder)
        program = DesktopProgram(base, FLOOR)
        set_up = SetUp(Organisation("Example Office", "KE04"), Officer("1", "Amina Example"), WORDS)
        desk = create_vault(program.vault_folder, set_up, replace(wiring.workshop(FLOOR))).desk
        fill(desk, CASES)
        talked, _ = desk.begin("en")
        cases = [talked.id, *(row.id for row in desk.rows(limit=20))]
        desk.close()
        app = application(base)
        window = Window(make_look(app, base), program)
        window.resize(1366, 768)
        window.show()
        held: list[float] = []
        turns = itertools.count()
        about = itertools.cycle(cases)
        pages = itertools.cycle(PAGES)

        def click() -> None:
            if window.thread_of_vault.busy:
                QTimer.singleShot(1, click)
                return
            shell = window.shell
            if shell is None:
                page = window.findChild(UnlockPage)
                assert page is not None
                page.passphrase_given.emit(WORDS)
                QTimer.singleShot(20, click)
                return
            turn = next(turns)
            if turn == 0:
                window.watch.end()  # the hour is shorter than an hour
            if turn % max(clicks // SAMPLES, 1) == 0:
                gc.collect()
                held.append(_held())
                if os.environ.get("FIELDTOOL_BENCH_SAY"):
                    print(turn, round(held[-1], 1), file=sys.stderr, flush=True)
            if turn >= clicks:
                app.exit()
                return
            if turn % 400 == 399:
                shell.look_changed.emit()  # every page is made anew
            else:
                name = next(pages)
                # The interview page opens what it shows; it is shown for the one case that has an interview.
                case = talked.id if name in ("interview", "checklist") else next(about)
                shell.show_page(name, case if name in CASE_PAGES else None)
            QTimer.singleShot(0, click)

        QTimer.singleShot(0, click)
        app.exec()
        window.close()
        window.deleteLater()
    return held


def _held() -> float:
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * 4096 / 2**20
