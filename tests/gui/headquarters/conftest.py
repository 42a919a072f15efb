"""Headquarters' window over a real headquarters vault with an invented fleet's bundles in it."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldtool import pki
from fieldtool.adapters import PkiSigning, age_bundles
from fieldtool.casework.hq_setting_up import create_headquarters
from fieldtool.casework.ports import Trust
from fieldtool.domain.journal import JournalHead
from fieldtool.gui.application import make_look
from fieldtool.gui.headquarters.shell import HqShell
from fieldtool.gui.pages.unlock import UnlockPage
from fieldtool.gui.window import Window
from fieldtool.hq_program import HeadquartersProgram
from fieldtool.vault.headquarters import SqlHeadquartersVaults
from fieldtool.vault.keys import FLOOR

WORDS = "six invented words for headquarters alone"


def made_up(chance: random.Random) -> str:
    return "".join(chance.choice("bdfgklmnprstvz") + chance.choice("aeiou") for _ in range(4)).title()


def invented(chance: random.Random, number: int, device: str) -> dict[str, Any]:
    at = f"{chance.choice(('2025', '2026'))}-{chance.randint(1, 9):02d}-11T06:40:24.120Z"
    fields = {
        "prs_FirstName": made_up(chance),
        "prs_SecondName": made_up(chance),
        "prs_Gender": chance.choice(["Feminine", "Feminine", "Masculine"]),
        "age_group": chance.choice(["adult", "adult", "child", "maybe_child"]),
        "prs_Citizenship": chance.choice(["NG", "ET", "ER"]),
    }
    replies = {
        one: "yes" for one in ("purpose.sexual", "deception.job", "need.basic_needs") if chance.random() < 0.4
    }
    return {
        "schema": "fieldtool-case/1", "id": f"case-{number:05d}", "number": f"KE04-2026-{number:04d}", "device": device,
        "created": at, "organisation": chance.choice(["Example Shelter North", "Example Border Post"]),
        "consents": [{"id": "c", "purpose": "share_hq", "given": True, "at": at, "officer": "7"}],
        "codings": [{"id": "k", "at": at, "revision": 1, "replies": replies, "fields": fields}],
        "determinations": [{"id": "d", "at": at, "trafficking": chance.choice(["reasonable_grounds", "no_grounds"]),
                            "smuggling": "no_grounds"}],
    }  # fmt: skip


def said(one: str, value: str, at: str = "2026-11-01T06:40:24.120Z", officer: str = "7") -> dict[str, Any]:
    return {"id": one, "interview_id": "i", "ref": "/data/journey/price", "value": value, "mark": "given", "seq": 1,
            "at": at, "officer": officer, "basis": "said", "withdrawn": False}  # fmt: skip


def furnish(folder: Path, sticks: Path, cases: int = 240) -> None:
    """A headquarters in `folder`; bundles of three laptops in `sticks`, with a gap, damage and a stranger's among them."""
    now = datetime.now(UTC)
    authority = pki.create_authority("Example Org", now=now)
    credential = pki.issue_officer(authority, name="Testov", number="7", organisation="Example Org", now=now)
    stranger = pki.issue_officer(
        pki.create_authority("Strangers", now=now), name="N", number="9", organisation="Strangers", now=now
    )
    made, _ = create_headquarters(
        folder, name="Example Headquarters", passphrase=WORDS, trusted=[Trust(authority.cert_pem)],
        vaults=SqlHeadquartersVaults(FLOOR), opener=age_bundles(), signing=PkiSigning(), clock=lambda: now,
    )  # fmt: skip
    recipient = made.recipient
    made.close()
    chance = random.Random(4)
    _, reply_to = age_bundles().new_identity()
    sticks.mkdir()
    for device in ("4f21aa", "77c0de", "b0b0b0"):
        previous = ""
        for seq in range(1, 5):
            start = int(device, 16) % 1000 * 100 + seq * cases
            records = [invented(chance, start + n, device) for n in range(cases // 12)]
            if seq == 2:
                same = invented(random.Random(1), 7, "4f21aa")
                same["answers"] = [said(device, f"{int(device, 16) % 900} dollars", officer=device[:2])]
                records.append(same)
            if seq == 3:
                twin = invented(random.Random(2), 50_000 + len(device) + int(device, 16) % 7, device)
                twin["codings"][0]["fields"] |= {
                    "prs_FirstName": "Selam" if device < "7" else "Salaam",
                    "prs_SecondName": "Pretended",
                    "prs_Citizenship": "ET",
                }
                twin["answers"] = [said(f"t{device}", "call +254 700 000 001")]
                records.append(twin)
            path = sticks / f"fieldtool-{device}-{seq:06d}.age"
            signer = stranger if (device, seq) == ("b0b0b0", 4) else credential
            previous, _ = age_bundles().seal(
                path, records=records, device=device, organisation="Example Org", seq=seq, previous=previous,
                journal_head=JournalHead(10 * seq, f"{seq:064x}"), recipients=[recipient], credential=signer,
                now=now - timedelta(days=90 - 20 * seq) if device == "77c0de" else now, reply_to=reply_to,
            )  # fmt: skip
    (sticks / "fieldtool-77c0de-000002.age").unlink()
    damaged = sticks / "fieldtool-b0b0b0-000003.age"
    damaged.write_bytes(damaged.read_bytes()[:-100])


@pytest.fixture(scope="module")
def fleet(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Folder of a headquarters vault, and folder of bundles. Tests copy what they change."""
    base = tmp_path_factory.mktemp("fleet")
    furnish(base / "hq", base / "sticks")
    return base / "hq", base / "sticks"


@pytest.fixture
def sticks(fleet: tuple[Path, Path]) -> Path:
    return fleet[1]


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, fleet: tuple[Path, Path]) -> Iterator[Window]:
    import shutil

    shutil.copytree(fleet[0], tmp_path / "hq")
    made = Window(make_look(qapp, tmp_path / "look"), HeadquartersProgram(tmp_path / "hq", cost=FLOOR))
    made.resize(1366, 768)
    made.show()
    qtbot.waitUntil(lambda: not made.thread_of_vault.busy)
    page = made.centralWidget().findChild(UnlockPage)
    assert page is not None
    page.passphrase_given.emit(WORDS)
    qtbot.waitUntil(lambda: made.shell is not None and not made.thread_of_vault.busy, timeout=30_000)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def settle(qtbot: QtBot, window: Window) -> Callable[[], None]:
    def wait() -> None:
        qtbot.waitUntil(lambda: not window.thread_of_vault.busy, timeout=60_000)
        QApplication.processEvents()

    return wait


@pytest.fixture
def shell(window: Window) -> HqShell:
    assert isinstance(window.shell, HqShell)
    return window.shell
