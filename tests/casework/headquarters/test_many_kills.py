"""kill -9 at any moment of importing a folder, a hundred times: what is in is whole, and at the end all of it is in."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from fieldtool.casework.headquarters import Headquarters
from fieldtool.casework.hq_ports import ImportOutcome
from tests.casework.headquarters.conftest import Laptop, answer, case, reopened
from tests.dice import FULL, dice

KILLS = 100 if FULL else 6
BUNDLES, CASES = 400 if FULL else 60, 4
LONGEST_RUN_SECONDS = 0.35

_IMPORT = """
import sys
from pathlib import Path
from tests.casework.headquarters.conftest import reopened

def main():
    hq = reopened(Path(sys.argv[1]))
    print("open", flush=True)
    hq.import_all([Path(sys.argv[2])], processes=int(sys.argv[3]))
    print("done", flush=True)
    hq.close()

if __name__ == "__main__":
    main()
"""


def killed_run(folder: Path, stick: Path, script: Path, seconds: float, processes: int) -> bool:
    """Imports in a process of its own and kills it so long after it opened; True where it was done before."""
    root = Path(__file__).parents[3]
    with subprocess.Popen(
        [sys.executable, str(script), str(folder), str(stick), str(processes)],
        env=os.environ | {"PYTHONPATH": str(root)},
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == "open"
        timer = threading.Timer(seconds, child.kill)
        timer.start()
        try:
            return child.stdout.readline().strip() == "done"
        finally:
            timer.cancel()
            child.kill()


@pytest.mark.torture
@pytest.mark.timeout(3600 if FULL else 300)
def test_no_kill_halves_a_bundle_or_loses_one(hq: Headquarters, laptop: Laptop, tmp_path: Path) -> None:
    chance = dice()
    for n in range(BUNDLES):
        own = [case(CASES * n + m, answer(f"a{n}-{m}", "x" * 60)) for m in range(CASES)]
        laptop.send(*own, case(9999, answer(f"s{n}", "y")))  # and one case that every bundle adds to
    hq.close()
    script = tmp_path / "import.py"
    script.write_text(_IMPORT, encoding="ascii")
    cut_off = whole = 0
    for turn in range(KILLS):
        # Towards the end the rest is imported whole again and again from the beginning of what is left.
        seconds = chance.uniform(0, LONGEST_RUN_SECONDS)
        done = killed_run(tmp_path / "hq", laptop.folder, script, seconds, chance.choice([0, 0, 2]))
        again = reopened(tmp_path / "hq")
        try:
            lines = again._store.ledger("dev1")
            assert len(lines) >= whole, f"a bundle was lost in turn {turn}"
            cut_off += not done
            whole = len(lines)
            assert again.count() == (CASES * whole + 1 if whole else 0), "a bundle is there in part"
            shared = again._store.record("case-9999")
            assert (0 if shared is None else len(shared.list("answers"))) == whole
            assert done is False or whole == BUNDLES
            broken = again._store.first_broken_line()  # type: ignore[attr-defined]
            assert broken is None
            assert not list((tmp_path / "hq").glob("*.spool"))
        finally:
            again.close()
    assert cut_off, "no run was cut off: this proved nothing"
    last = reopened(tmp_path / "hq")
    try:
        report = last.import_all([laptop.folder])
        assert report.let_in
        assert report.counts[ImportOutcome.ALREADY_IMPORTED] == whole
        assert last.count() == CASES * BUNDLES + 1
    finally:
        last.close()
