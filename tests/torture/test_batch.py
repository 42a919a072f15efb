"""Many forms at once: 1,000 in the long run, each in one transaction; stopped or failing, n are whole and nothing is half.

FIELDTOOL_TORTURE=full python -m pytest tests/torture/test_batch.py -s    prints time and memory
"""

from __future__ import annotations

import errno
import os
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
import pytest

from fieldtool import wiring
from fieldtool.casework.desk import Desk
from fieldtool.casework.drafting import ReferralRequest
from fieldtool.casework.ports import SetUp
from fieldtool.casework.setting_up import create_vault
from fieldtool.domain.decisions import ConsentPurpose
from fieldtool.domain.errors import DiskFullError
from fieldtool.domain.officer import Officer, Organisation, Role
from fieldtool.domain.referral import Receiver
from fieldtool.vault import FLOOR
from tests.casework.conftest import TRAFFICKED, person
from tests.dice import FULL

COUNT = 1000 if FULL else 12
WORDS = "six invented words for the casework"
ASKED = ReferralRequest(Receiver("House Example", "The coordinator"), layout="shelter")


@dataclass
class Office:
    desk: Desk
    cases: list[str]
    out: Path


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    folder = tmp_path_factory.mktemp("batch")
    officer = Officer("4711", "Testov Invented", Role.ADMINISTRATOR)
    made = create_vault(
        folder / "vault",
        SetUp(Organisation("Example Office", "KE04"), officer, WORDS),
        wiring.workshop(FLOOR),
    )
    desk = made.desk
    desk.add_form(Path(__file__).parents[1] / "casework" / "short.md")
    cases = []
    for _ in range(COUNT):
        case_id = person(desk, TRAFFICKED)
        desk.referring.record_consent(case_id, ConsentPurpose.REFERRAL, True)
        cases.append(case_id)
    yield Office(desk, cases, folder)
    desk.close()


def resident() -> int:
    """Memory of this process that is in use, in MB."""
    try:
        lines = Path("/proc/self/status").read_text().splitlines()
    except OSError:
        return 0
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) // 1024


def whole(office: Office, folder: Path, before: int) -> int:
    """How many forms lie in the folder; each is whole, recorded and genuine, and nothing else lies there."""
    forms = sorted(folder.glob("referral-*.pdf"))
    pages = sorted(folder.glob("answer-*.pdf"))
    assert sorted(folder.iterdir()) == sorted([*forms, *pages])
    assert [one.name.partition("-")[2] for one in forms] == [one.name.partition("-")[2] for one in pages]
    standings = office.desk.referring.following.standings()
    assert len(standings) - before == len(forms)
    recorded = {one.referral.form_number: one.referral.sha256 for one in standings}
    import hashlib

    for form in forms:
        data = form.read_bytes()
        assert recorded[form.stem.removeprefix("referral-")] == hashlib.sha256(data).hexdigest()
    for form in random.Random(7).sample(forms, min(len(forms), 20)):
        assert office.desk.referring.verify(form.read_bytes()).good
        document = pypdfium2.PdfDocument(form)
        assert len(document) >= 2
        document.close()
    return len(forms)


def test_all_of_them(office: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    seen: list[tuple[int, int]] = []
    memory: list[int] = []

    def progress(done: int, of: int) -> bool:
        seen.append((done, of))
        if done % max(COUNT // 10, 1) == 0:
            memory.append(resident())
        return True

    before = len(office.desk.referring.following.standings())
    begun = time.monotonic()
    used = time.process_time()
    batch = office.desk.referring.issue_many([(one, ASKED) for one in office.cases], tmp_path, progress)
    took, used = time.monotonic() - begun, time.process_time() - used
    assert (len(batch.made), batch.refused, batch.stopped) == (COUNT, (), False)
    assert seen == [(done, COUNT) for done in range(COUNT + 1)]
    assert whole(office, tmp_path, before) == COUNT
    with capsys.disabled():
        print(
            f"\n{COUNT} forms in {took:.1f} s ({used / COUNT * 1000:.0f} ms of processor each), "
            f"memory after each tenth: {memory} MB"
        )
    # What was needed for the first tenth is enough for all: no form is kept in memory.
    assert not FULL or memory[-1] - memory[1] < 60


@pytest.mark.parametrize("after", [0, 1, COUNT // 2])
def test_stopped_in_the_middle(office: Office, tmp_path: Path, after: int) -> None:
    before = len(office.desk.referring.following.standings())
    batch = office.desk.referring.issue_many(
        [(one, ASKED) for one in office.cases], tmp_path, lambda done, of: done < after
    )
    assert (len(batch.made), batch.stopped) == (after, True)
    assert whole(office, tmp_path, before) == after


def test_a_disk_that_fills_up_in_the_middle(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The form that finds no room leaves nothing; those before it stay. What fails is the call of the system."""
    before = len(office.desk.referring.following.standings())
    real, calls = os.fsync, [0]

    def full(descriptor: int) -> None:
        if Path(f"/proc/self/fd/{descriptor}").resolve().parent == tmp_path:
            calls[0] += 1
            if calls[0] == 8:  # two files for each form: the form of the fourth case
                raise OSError(errno.ENOSPC, "no space left")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFullError):
        office.desk.referring.issue_many([(one, ASKED) for one in office.cases], tmp_path)
    assert calls[0] == 8
    assert whole(office, tmp_path, before) == 3
