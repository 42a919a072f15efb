"""What the program loads before its first page is on the screen: Qt, and nothing heavy of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.meta.house import ROOT

# Qt, and what PySide6 brings along to run.
QT = {"PySide6", "shiboken6", "shibokensupport", "signature_bootstrap", "__feature__"}
# The parts of fieldtool that nobody needs in order to be asked for a passphrase.
LATER = {
    "vault",
    "pdf",
    "pki",
    "bundle",
    "questionnaire",
    "collation",
    "htcds",
    "cli",
    "demo",
    "toolbox",
    "wiring",
}
# Slow to import, and never needed for a first page.
SLOW = {"asyncio", "ssl", "http", "email", "xml", "sqlite3", "multiprocessing", "unittest", "pydoc"}

FIRST_PAGE = """
import json, sys
from pathlib import Path
import fieldtool.main
from fieldtool.gui.application import application, make_look
from fieldtool.gui.window import Window
from fieldtool.program import DesktopProgram
base = Path(sys.argv[1])
app = application(base)
window = Window(make_look(app, base), DesktopProgram(base))
window.show()
print(json.dumps(sorted(sys.modules)))
sys.stdout.flush()
import os
os._exit(0)
"""
ONE_VERB = """
import contextlib, io, json, sys
from fieldtool.main import main
with contextlib.redirect_stdout(io.StringIO()):
    code = main(sys.argv[1:])
print(json.dumps([code, sorted(sys.modules)]))
"""


def run(code: str, *words: str | Path) -> str:
    """Runs code in a fresh interpreter and returns what it printed."""
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, words)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(params=["unlock page", "first run"])
def at_first_page(request: pytest.FixtureRequest, tmp_path: Path) -> set[str]:
    """Modules loaded when the first page stands on the screen."""
    if request.param == "unlock page":
        (tmp_path / "vault").mkdir()
        (tmp_path / "vault" / "vault.json").write_text("{}", encoding="utf-8")
    return set(json.loads(run(FIRST_PAGE, tmp_path)))


def test_only_qt_is_loaded_of_all_libraries(at_first_page: set[str]) -> None:
    bare = set(json.loads(run("import json, sys; print(json.dumps(sorted(sys.modules)))")))
    tops = {name.split(".")[0] for name in at_first_page - bare}
    assert tops - set(sys.stdlib_module_names) - QT - {"fieldtool"} == set()


def test_nothing_slow_of_the_standard_library_is_loaded(at_first_page: set[str]) -> None:
    assert SLOW & at_first_page == set()


def test_no_part_is_loaded_that_comes_after_the_passphrase(at_first_page: set[str]) -> None:
    assert {f"fieldtool.{part}" for part in LATER} & at_first_page == set()


def test_the_command_line_works_without_qt(tmp_path: Path) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text('{"age": {"years": 16}, "answers": {}}', encoding="utf-8")
    code, modules = json.loads(run(ONE_VERB, "assess", answers))
    assert code == 0
    assert not {"PySide6", "shiboken6", "fieldtool.gui"} & set(modules)
