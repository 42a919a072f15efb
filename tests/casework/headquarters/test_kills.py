"""Killed in the middle of an import: all of a bundle is there, or nothing of it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from fieldtool.casework.headquarters import Headquarters
from fieldtool.casework.hq_ports import ImportOutcome
from tests.casework.headquarters.conftest import Laptop, answer, case, reopened

_IMPORT = """
import sys
from pathlib import Path
from fieldtool.casework import collating
from tests.casework.headquarters.conftest import reopened

collating.PAGE = 100

def say(what, *_):
    print(what, flush=True)
    return True

hq = reopened(Path(sys.argv[1]))
say("open")
hq.import_bundle(Path(sys.argv[2]), progress=say)
say("done")
sys.stdin.read()
"""


@pytest.mark.parametrize("moment", ["open", "100", "200", "300", "done"])
def test_killed_while_importing_there_is_all_of_a_bundle_or_nothing(
    hq: Headquarters, laptop: Laptop, tmp_path: Path, moment: str
) -> None:
    path = laptop.send(*[case(n, *[answer(f"a{n}-{m}", "x" * 200) for m in range(20)]) for n in range(300)])
    hq.close()
    root = Path(__file__).parents[3]
    with subprocess.Popen(
        [sys.executable, "-c", _IMPORT, str(tmp_path / "hq"), str(path)],
        env=os.environ | {"PYTHONPATH": str(root)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout is not None
        assert any(line.strip() == moment for line in child.stdout)
        child.kill()
    again = reopened(tmp_path / "hq")
    try:
        lines = len(again._store.ledger("dev1"))
        assert (again.count(), lines) in ((0, 0), (300, 1))
        assert lines == 1 or moment != "done"
        outcome = again.import_bundle(path).outcome
        assert outcome is (ImportOutcome.ALREADY_IMPORTED if lines else ImportOutcome.ACCEPTED)
        assert again.count() == 300
        assert not [entry for entry in (tmp_path / "hq").iterdir() if entry.name.endswith(".spool")]
    finally:
        again.close()
