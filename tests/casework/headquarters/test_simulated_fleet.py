"""A fleet of laptops over years, with all that goes wrong: headquarters ends with exactly the cases and the anomalies."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from fieldtool import pki
from fieldtool.casework.fleet import Concern
from fieldtool.casework.headquarters import Headquarters
from fieldtool.casework.hq_ports import ImportOutcome
from fieldtool.casework.ports import Trust
from fieldtool.domain.journal import JournalHead
from fieldtool.domain.merge import merge
from fieldtool.domain.officer import Credential
from fieldtool.domain.record import CaseRecord, from_json
from tests.casework.headquarters.conftest import NOW, Laptop, answer, case, held
from tests.dice import FULL, dice

# Laptops and months, "200x36" for all of it.
LAPTOPS, MONTHS = map(int, os.environ.get("FIELDTOOL_FLEET", "200x36" if FULL else "14x12").split("x"))
MONTH = timedelta(days=30)
END = NOW + MONTHS * MONTH


@dataclass
class World:
    """The fleet as it really is, and what reached headquarters' letter box."""

    chance: random.Random
    authority: pki.Authority
    laptops: dict[str, Laptop]
    box: Path
    late: list[Path] = field(default_factory=list)
    lost: dict[str, set[int]] = field(default_factory=dict)
    delivered: list[Path] = field(default_factory=list)
    let_in: dict[str, CaseRecord] = field(default_factory=dict)
    cases: dict[str, list[int]] = field(default_factory=dict)
    outcomes: dict[str, list[str]] = field(default_factory=dict)
    counter: int = 0
    in_bundle: dict[Path, list[CaseRecord]] = field(default_factory=dict)

    def officer(self, number: str, at: datetime) -> Credential:
        return pki.issue_officer(
            self.authority, name=f"Invented {number}", number=number, organisation="Example Org", now=at
        )

    def records(self, device: str) -> list[dict[str, Any]]:
        """New cases of a laptop, and what went on in older ones."""
        mine = self.cases.setdefault(device, [])
        some: list[dict[str, Any]] = []
        for _ in range(self.chance.randint(1, 2)):
            self.counter += 1
            mine.append(self.counter)
            some.append(self._record(device, self.counter))
        if len(mine) > 3:
            some.append(self._record(device, self.chance.choice(mine[:-2])))
        return some

    def _record(self, device: str, number: int) -> dict[str, Any]:
        self.counter += 1
        return case(number, answer(f"{device}-{self.counter}", str(self.counter)), device=device)

    def seal(self, laptop: Laptop, at: datetime, *, hand: str = "", **more: Any) -> Path:
        """`hand`: whose cases these are where it is not the laptop's own officer."""
        some = self.records(hand or laptop.device)
        path = laptop.send(*some, at=at, **more)
        self.in_bundle[path] = [from_json(one) for one in some]
        return path

    def bring(self, path: Path) -> None:
        shutil.copy(path, self.box / path.name)
        self.delivered.append(path)

    def unite(self, path: Path) -> None:
        """The simplest form of what headquarters must hold."""
        for record in self.in_bundle[path]:
            ours = self.let_in.get(record.id)
            self.let_in[record.id] = record if ours is None else merge(ours, record).record


def outcomes(hq: Headquarters, world: World) -> dict[str, ImportOutcome]:
    """Imports the letter box and empties it."""
    if not any(world.box.iterdir()):
        return {}
    report = hq.import_all([world.box])
    shutil.rmtree(world.box)
    world.box.mkdir()
    return {one.file: one.report.outcome for one in report.files}


@pytest.mark.torture
@pytest.mark.timeout(3600 if LAPTOPS * MONTHS > 200 else 300)
def test_headquarters_holds_what_it_should_and_names_what_was_planted(
    hq: Headquarters, tmp_path: Path, organisation: tuple[pki.Authority, Credential]
) -> None:
    stick = tmp_path / "sticks"
    stick.mkdir()
    (tmp_path / "box").mkdir()
    world = World(dice(), organisation[0], {}, tmp_path / "box")
    for n in range(LAPTOPS):
        device = f"dev{n:03d}"
        world.laptops[device] = Laptop(stick, hq.recipient, world.officer(device, NOW), device)
    names = world.chance.sample(sorted(world.laptops), 9)
    cloned, cloned_too, restored, rewriting, silent, revoked, stolen, ending, lossy = names
    middle, moment = MONTHS // 2, NOW
    clones: dict[str, Laptop] = {}
    thief: Laptop | None = None
    backup: Laptop | None = None
    revoked_list: list[tuple[int, datetime, pki.RevocationReason]] = []
    forks: dict[str, set[int]] = {cloned: set(), cloned_too: set(), restored: set()}
    expected_refusals: dict[str, ImportOutcome] = {}
    genuine: dict[str, Path] = {}

    for month in range(MONTHS):
        moment = NOW + month * MONTH + timedelta(days=1)
        hq._clock = lambda moment=moment: moment  # type: ignore[misc]
        if revoked_list:
            hq.trust(
                Trust(world.authority.cert_pem, pki.issue_crl(world.authority, revoked_list, now=moment))
            )
        waiting, world.late = world.late, []
        for path in waiting:
            world.bring(path)
        for device, laptop in world.laptops.items():
            if device == silent and month > 2:
                continue
            if month and month % 18 == 0 and device != revoked and device != stolen:
                laptop.credential = world.officer(device, moment)
            if device == ending and moment >= END + MONTH - timedelta(days=730):
                laptop.credential = world.officer(device, END + MONTH - timedelta(days=730))
            if device == stolen and month == middle + 1:
                laptop.credential = world.officer(device, moment)  # enrolled again after the theft
            rewritten = JournalHead(1, "ff" * 32) if device == rewriting and month == middle else None
            path = world.seal(laptop, moment, journal=rewritten)
            if device == revoked and month > middle:
                # Once it also ended, it is no certificate of a trusted organisation at all.
                ended = moment > NOW + timedelta(days=730)
                expected_refusals[path.name] = (
                    ImportOutcome.UNTRUSTED_SIGNER if ended else ImportOutcome.REVOKED_SIGNER
                )
                world.bring(path)
                continue
            if device == restored and month > middle:
                expected_refusals[path.name] = ImportOutcome.FORK
                forks[restored].add(laptop.seq)
                world.bring(path)
                continue
            genuine[path.name] = path
            fate = world.chance.random()
            guarded = device in (cloned, cloned_too, restored, rewriting, stolen, revoked, ending)
            if device == lossy and month == 2:
                world.lost.setdefault(device, set()).add(laptop.seq)  # the stick fell into the sea
                del genuine[path.name]
            elif guarded or fate < 0.7 or month == MONTHS - 1:
                world.bring(path)
            else:
                world.late.append(path)  # weeks on the road: out of order
        if month == middle:
            for device in (cloned, cloned_too):
                clones[device] = world.laptops[device].cloned()
            thief = world.laptops[stolen].cloned()
            for device, reason in (
                (stolen, pki.RevocationReason.KEY_COMPROMISE),
                (revoked, pki.RevocationReason.LEFT),
            ):
                serial = pki.certificate_facts(world.laptops[device].credential.certificate_pem).serial
                revoked_list.append((serial, moment, reason))
            assert backup is not None
            # Restored from a backup of two bundles ago, it goes on with numbers it used before.
            backup.credential = world.laptops[restored].credential
            world.laptops[restored] = backup
        if month == middle - 2:
            backup = world.laptops[restored].cloned()
            backup.sent = list(world.laptops[restored].sent)
        if (
            world.delivered and world.chance.random() < 0.8
        ):  # replays: an old stick is read again, now and then
            again = world.chance.choice(world.delivered)
            if again.name in genuine and not (world.box / again.name).exists():
                shutil.copy(again, world.box / f"again-{again.name}")
        (world.box / f"x{month}.age").write_bytes(
            world.delivered[0].read_bytes()[: -1 - world.chance.randrange(200)]
        )
        expected_refusals[f"x{month}.age"] = ImportOutcome.DAMAGED
        found = outcomes(hq, world)
        if month == middle + 1:  # what copies and thieves seal comes after what the laptops themselves sealed
            assert thief is not None
            for device, clone in clones.items():
                for _ in range(2):
                    path = world.seal(clone, moment, hand=f"copy of {device}")
                    forks[device].add(clone.seq)
                    expected_refusals[path.name] = ImportOutcome.FORK
                    world.bring(path)
            path = world.seal(thief, moment, hand="thief")
            expected_refusals[path.name] = ImportOutcome.REVOKED_SIGNER
            world.bring(path)
            found |= outcomes(hq, world)
        for name, outcome in found.items():
            if name in expected_refusals:
                assert outcome is expected_refusals[name], name
            elif name.startswith("again-"):
                assert outcome is ImportOutcome.ALREADY_IMPORTED, name
            else:
                assert outcome.let_in, name
                assert outcome is not ImportOutcome.ALREADY_IMPORTED, name
                world.unite(genuine[name])
    for path in world.late:  # the last sticks arrive
        world.bring(path)
    for name in outcomes(hq, world):
        world.unite(genuine[name])

    assert {record.id: record for record in held(hq)} == world.let_in
    hq._clock = lambda: END
    report = hq.fleet(silent_days=75)
    named: Mapping[str, set[str]] = {c.value: set(report.with_concern(c)) for c in Concern}
    assert named == {
        "silent": {silent, restored, revoked},  # of these nothing was let in since
        "gap": set(world.lost),
        "fork": set(forks),
        "revoked": {revoked, stolen},
        "rewritten": {rewriting},
        "old_version": set(),
        "ending": {ending},
        "ended": {silent, revoked} if MONTHS > 25 else set(),  # they were not enrolled again
        "clock": set(),
    }
    numbers = {
        (one.device, found.concern): set(found.numbers) for one in report.laptops for found in one.findings
    }
    assert all(numbers[device, Concern.FORK] == seqs for device, seqs in forks.items())
    assert all(numbers[device, Concern.GAP] == seqs for device, seqs in world.lost.items())
