"""The command line is a proof that the core is a core: in a process of its own it loads no Qt and opens no socket."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from fieldtool import content
from tests.cli.conftest import World

WATCHED = """
import json, sys
tried = []
sys.addaudithook(lambda event, _: tried.append(event) if event.startswith("socket.") else None)
from fieldtool.main import main
code = main(sys.argv[1:])
qt = sorted(name for name in sys.modules if name.partition(".")[0] in ("PySide6", "shiboken6"))
gui = sorted(name for name in sys.modules if name.startswith("fieldtool.gui"))
print(json.dumps({"code": code, "qt": qt, "gui": gui, "sockets": tried}), file=sys.stderr)
"""


def verbs(world: World) -> dict[str, list[str]]:
    key = [str(word) for word in world.key]
    hq_key = [str(word) for word in world.hq_key]
    answers = world / "answers.json"
    answers.write_text('{"answers": {}}', encoding="utf-8")
    return {
        "assess": ["assess", str(answers)],
        "form": ["form", "check", str(content.forms() / "screening.md")],
        "verify": ["verify", str(world / "referral.pdf"), "--trust", str(world / "ca.pem")],
        "vault": ["vault", "check", str(world.vault), *key],
        "hq": ["hq", "init", str(world / "hq"), "--trust", str(world / "ca.pem"), *hq_key],
    }


@pytest.mark.parametrize("name", ["assess", "form", "verify", "vault", "hq"])
def test_a_verb_loads_no_qt_and_opens_no_socket(world: World, name: str) -> None:
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, *verbs(world)[name]],
        capture_output=True,
        check=False,
        cwd=root,
        env=os.environ | {"PYTHONPATH": str(root)},
        encoding="utf-8",
    )
    seen = json.loads(done.stderr.splitlines()[-1])
    assert seen == {"code": 0, "qt": [], "gui": [], "sockets": []}
    assert done.stdout
