"""From the start of the process to the painted unlock page, against a bare PySide6 window with one field."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.rounds import Measured, in_turn

ROUNDS = 9

_PAINTED = """
from PySide6.QtCore import QEvent, QObject, QTimer
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.metaObject().className() == WANTED:
            app.removeEventFilter(self)
            QTimer.singleShot(0, done)
        return False
def done():
    with open("/proc/self/statm") as held:
        print("painted", int(held.read().split()[1]) * 4096 // 1024, flush=True)
    import os
    os._exit(0)
"""
BARE = f"""
WANTED = "QLineEdit"
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
{_PAINTED}
app = QApplication([])
watch = Watch(); app.installEventFilter(watch)
window = QWidget(); box = QVBoxLayout(window)
box.addWidget(QLineEdit()); box.addWidget(QPushButton("Unlock"))
window.resize(1366, 768); window.show(); app.exec()
"""
OURS = f"""
import sys
from pathlib import Path
WANTED = "QLineEdit"
import fieldtool.main
from fieldtool.gui.application import application
{_PAINTED}
base = Path(sys.argv[1])
app = application(base)
watch = Watch(); app.installEventFilter(watch)
fieldtool.main.open_window(base)
"""


def measure() -> Iterator[Measured]:
    """The ratio of the two."""
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder)
        make_vault(base)
        yield in_turn(
            "start to unlock page against a bare PySide6 window",
            lambda: painted(OURS, str(base))[0],
            lambda: painted(BARE)[0],
            ROUNDS,
        )


def make_vault(base: Path) -> None:
    """A vault to be asked the passphrase of."""
    from fieldtool.domain.officer import Officer
    from fieldtool.vault import FLOOR, SqlVaults

    now = datetime.now(UTC)
    store, _ = SqlVaults(FLOOR).create(
        base / "vault", officer=Officer("1", "Example"), passphrase="six", now=now
    )
    store.close()


def painted(code: str, *arguments: str) -> tuple[float, float]:
    """Seconds until the window is painted, and the MiB the process then holds."""
    # With compiled modules, as an installed program has them, and kept out of the source folders.
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(Path(tempfile.gettempdir()) / "fieldtool-bench-modules"),
    }
    begin = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        stdout=subprocess.PIPE,
        env=environment,
    ) as child:
        assert child.stdout is not None
        line = child.stdout.readline()
        took = time.perf_counter() - begin
    if not line.startswith(b"painted "):
        raise RuntimeError("the window was never painted")
    return took, int(line.split()[1]) / 1024
