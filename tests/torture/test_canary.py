"""Words in every personal field, the real program, a crash: they are in no file outside the vault, no core dump, no title."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from tests.vault import invented
from tests.vault.test_canaries import seen

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks at /proc and at core dumps")
ROOT = Path(__file__).parents[2]


@pytest.mark.torture
def test_a_crash_of_the_whole_program_leaves_no_trace(tmp_path: Path) -> None:
    places = {name: tmp_path / name for name in ("home", "temporary", "here", "base")}
    for place in places.values():
        place.mkdir()
    environment = os.environ | {
        "HOME": str(places["home"]),
        "XDG_CONFIG_HOME": str(places["home"] / "config"),
        "XDG_CACHE_HOME": str(places["home"] / "cache"),
        "TMPDIR": str(places["temporary"]),
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
    }
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    done = subprocess.run(
        [sys.executable, str(ROOT / "tests/torture/canary_child.py"), str(places["base"])],
        cwd=places["here"],
        env=environment,
        capture_output=True,
        check=False,
        timeout=120,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (hard, hard)),
    )
    assert done.returncode == -6, done.stderr.decode()
    told = json.loads(done.stdout.decode().splitlines()[-1])
    assert told["core"] == ["0", "0"]
    assert list(places["here"].iterdir()) == [], "a core dump"
    words = [*invented.CANARIES.values(), invented.PASSPHRASE, "TT01-2026-0001"]
    assert told["titles"]
    for text in (*told["titles"], done.stdout.decode(), done.stderr.decode()):
        assert not [word for word in words if word in text], text
    assert seen(tmp_path) == []
    assert (places["base"] / "vault" / "cases.db").stat().st_size > 100_000
