"""What is loaded when: nothing heavy before the unlock page, and no Qt where no window is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
QT = {"PySide6", "shiboken6"}
HEAVY = {
    "cryptography", "sqlcipher3", "reportlab", "pyhanko", "pyhanko_certvalidator", "pyrage", "pyxform", "openpyxl",
    "lxml", "uharfbuzz", "bidi", "fontTools", "pypdfium2", "psycopg", "asyncio", "PIL", "requests", "aiohttp",
}  # fmt: skip


def loaded_by(statements: str) -> set[str]:
    """Top-level packages in memory after the statements, in a fresh interpreter."""
    code = f"import sys\n{statements}\nprint(*sorted({{name.split('.')[0] for name in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


@pytest.mark.parametrize(
    "module",
    [
        "fieldtool",
        "fieldtool.main",
        "fieldtool.cli.main",
        "fieldtool.vault",
        "fieldtool.casework.desk",
        "fieldtool.adapters",
        "fieldtool.pdf",
        "fieldtool.pki",
        "fieldtool.bundle",
        "fieldtool.questionnaire",
    ],
)
def test_importing_it_loads_no_qt_and_nothing_heavy(module: str) -> None:
    assert loaded_by(f"import {module}") & (QT | HEAVY) == set()


def test_the_command_line_carries_out_a_verb_without_qt() -> None:
    """It proves that the core is a core."""
    statements = "from fieldtool.main import main\ntry:\n    main(['--help'])\nexcept SystemExit:\n    pass"
    code = loaded_by(
        statements.replace(
            "main(['--help'])",
            "import io, contextlib\n    with contextlib.redirect_stdout(io.StringIO()): main(['--help'])",
        )
    )
    assert code & QT == set()


def test_the_window_can_be_imported_without_anything_heavy_but_qt() -> None:
    assert loaded_by("import fieldtool.gui.program, fieldtool.gui.application") & HEAVY == set()
