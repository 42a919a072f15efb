"""How tests call the command line: in process and fast, or as a child that is watched for Qt and for sockets."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from fieldtool.cli.main import run
from fieldtool.toolbox import Toolbox
from fieldtool.vault import FLOOR

ROOT = Path(__file__).parents[2]
PASSPHRASE = "six invented words for a test"

# Runs in every child before the program: notes each socket event, and at the end what was loaded of Qt.
WATCH = """
import atexit, json, os, sys
seen = []
def note(event, arguments):
    if event.startswith("socket."):
        seen.append([event, str(getattr(arguments[0], "family", "")) if arguments else "", repr(arguments[1:])])
sys.addaudithook(note)
def tell():
    qt = sorted(name for name in sys.modules if name.split(".")[0] in ("PySide6", "shiboken6"))
    with open(os.environ["FIELDTOOL_TEST_WATCH"], "w", encoding="utf-8") as stream:
        json.dump({"sockets": seen, "qt": qt}, stream)
atexit.register(tell)
"""


@dataclass(frozen=True)
class Said:
    """What one call of the command line said."""

    code: int
    out: str
    err: str
    qt: tuple[str, ...] = ()
    sockets: tuple[tuple[str, ...], ...] = ()

    @property
    def facts(self) -> Any:
        """Standard output as JSON; it fails when anything else stands there."""
        return json.loads(self.out)

    def refused(self, code: int = 1) -> str:
        """The one sentence and hint of a refusal; it fails when there was more, less, or a bug."""
        assert self.code == code, (self.code, self.out, self.err)
        lines = self.err.splitlines()
        assert len(lines) == 1, self.err
        assert "Traceback" not in self.err
        assert "fault of the program" not in self.err
        assert lines[0].endswith((".", "?", "--help.")), lines[0]
        return lines[0]


class Caller:
    """Calls verbs in this process, with key slots as cheap as is allowed."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *words: str | Path) -> Said:
        self._capsys.readouterr()
        code = run([str(word) for word in words], lambda: Toolbox(FLOOR))
        out, err = self._capsys.readouterr()
        return Said(code, out, err)


def child(watched: Path, *words: str | Path, program: tuple[str, ...] = (), **environment: str) -> Said:
    """Calls the program as a process of its own; `watched` is a folder for what is noted about it."""
    watched.mkdir(exist_ok=True)
    (watched / "sitecustomize.py").write_text(WATCH, encoding="utf-8")
    told = watched / "told.json"
    told.unlink(missing_ok=True)
    known = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(watched), str(ROOT)]),
        "FIELDTOOL_TEST_WATCH": str(told),
        "PYTHONWARNINGS": "error",
        **environment,
    }
    command = [*(program or (sys.executable, "-m", "fieldtool")), *(str(word) for word in words)]
    done = subprocess.run(
        command, env=known, capture_output=True, check=False, stdin=subprocess.DEVNULL, timeout=240
    )
    noted = json.loads(told.read_text(encoding="utf-8"))
    return Said(
        done.returncode,
        done.stdout.decode("utf-8"),
        done.stderr.decode("utf-8"),
        tuple(noted["qt"]),
        tuple(tuple(line) for line in noted["sockets"]),
    )


def tells_what_to_do(line: str) -> None:
    """At least two sentences: what is wrong, and what to do about it."""
    assert len([part for part in line.replace("! ", ". ").split(". ") if part.strip()]) >= 2, line
