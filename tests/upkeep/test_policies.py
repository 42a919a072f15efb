"""Policies: signed, in force whole or not at all, only forward, and honoured."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fieldtool import pki
from fieldtool.casework import policies
from fieldtool.casework.policies import OlderPolicyError
from fieldtool.casework.signed_file import UnsignedError
from fieldtool.domain.errors import FileDamagedError, NotAllowedError
from fieldtool.domain.policy import Policy, policy_from
from fieldtool.gui.settings import SettingsFile
from fieldtool.upkeep import UpkeepToolbox
from tests.upkeep.conftest import Publisher

OURS = {
    "organisation": "Example Border Service", "number": 3, "issued": "2026-11-23", "idle_minutes": 2,
    "lock_on_minimise": True, "languages": ["fr", "ar"], "retention_days": 700, "update_channel": "field",
}  # fmt: skip


@pytest.fixture
def tools(tmp_path: Path) -> UpkeepToolbox:
    return UpkeepToolbox(system=tmp_path / "system", root=tmp_path / "program")


def signed(tmp_path: Path, publisher: Publisher, tools: UpkeepToolbox, **change: object) -> Path:
    (tmp_path / "forms").mkdir(exist_ok=True)
    (tmp_path / "forms" / "ours.md").write_text("| survey |\n")
    settings = tmp_path / "policy.json"
    settings.write_text(json.dumps({**OURS, "files": ["forms/ours.md"], **change}))
    target = tmp_path / "ours.policy"
    tools.make_policy(settings, target, publisher.signer_file(tmp_path))
    return target


@pytest.fixture
def trust(tmp_path: Path, publisher: Publisher) -> Path:
    file = tmp_path / "ca.pem"
    file.write_bytes(publisher.ca_pem)
    return file


def test_a_policy_takes_force_and_says_so(
    tmp_path: Path, publisher: Publisher, tools: UpkeepToolbox, trust: Path
) -> None:
    assert tools.show_policy(None).facts == {"policy": None}
    file = signed(tmp_path, publisher, tools)
    with pytest.raises(NotAllowedError, match="fingerprint"):
        tools.apply_policy(file, trust, "AB12", None)
    tools.apply_policy(file, trust, pki.fingerprint(publisher.ca_pem), None)
    facts = tools.show_policy(None).facts
    assert facts["organisation"] == "Example Border Service"
    assert facts["lock_after_minutes"] == 2
    assert facts["signed_by"] == "Publishing Example"
    found = policies.in_force([tmp_path / "system"])
    assert found.folder is not None
    assert (found.folder / found.policy.forms[0]).read_text() == "| survey |\n"


def test_only_newer_ones_of_the_same_authority_follow(
    tmp_path: Path, publisher: Publisher, stranger: Publisher, tools: UpkeepToolbox, trust: Path
) -> None:
    tools.apply_policy(signed(tmp_path, publisher, tools), trust, pki.fingerprint(publisher.ca_pem), None)
    with pytest.raises(OlderPolicyError):
        tools.apply_policy(signed(tmp_path, publisher, tools), trust, "", None)
    other = tmp_path / "stranger.pem"
    other.write_bytes(stranger.ca_pem)
    newer = signed(tmp_path, stranger, tools, number=4)
    with pytest.raises(NotAllowedError, match="Another organisation"):
        tools.apply_policy(newer, other, pki.fingerprint(stranger.ca_pem), None)
    with pytest.raises(UnsignedError):
        tools.apply_policy(newer, trust, "", None)
    tools.apply_policy(signed(tmp_path, publisher, tools, number=4), trust, "", None)
    assert tools.show_policy(None).facts["number"] == 4


def test_what_was_changed_after_signing_is_found(
    tmp_path: Path, publisher: Publisher, tools: UpkeepToolbox, trust: Path
) -> None:
    tools.apply_policy(signed(tmp_path, publisher, tools), trust, pki.fingerprint(publisher.ca_pem), None)
    read = tmp_path / "system" / "policy" / "3" / "policy.json"
    read.write_text(read.read_text().replace('"idle_minutes": 2', '"idle_minutes": 60'))
    with pytest.raises(FileDamagedError, match="changed after"):
        tools.show_policy(None)
    read.write_text("{")
    with pytest.raises(FileDamagedError, match="cannot be read"):
        policies.in_force([tmp_path / "system"])


@pytest.mark.parametrize(
    "change",
    [{"idle_minutes": 0}, {"idle_minutes": "2"}, {"number": 0}, {"lock_on_sleep": 1}, {"unknown": 1}, {"kind": "x"},
     {"files": [{"path": "../x"}]}, {"retention_days": -1}],
)  # fmt: skip
def test_nonsense_is_refused_whole(change: dict[str, object]) -> None:
    good = {**OURS, "kind": "fieldtool-policy/1"}
    assert policy_from(good).number == 3
    with pytest.raises(FileDamagedError):
        policy_from({**good, **change})


@pytest.mark.parametrize(("chosen", "in_force"), [(0, 2), (1, 1), (2, 2), (30, 2)])
def test_nobody_locks_later_than_laid_down(chosen: int, in_force: int) -> None:
    assert Policy(idle_minutes=2).idle_allowed(chosen) == in_force


def test_the_window_honours_it(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    SettingsFile(file).change(idle_minutes=30, lock_on_minimise=False, lock_on_sleep=False)
    ruled = SettingsFile(file, Policy(idle_minutes=2, lock_on_minimise=True, languages=("fr", "ar")))
    assert (ruled.now.idle_minutes, ruled.now.lock_on_minimise, ruled.now.lock_on_sleep) == (2, True, False)
    assert ruled.now.language == "fr"
    assert ruled.change(idle_minutes=0, language="ar").idle_minutes == 2
    assert ruled.change(language="es").language == "fr"
    assert SettingsFile(file).now.idle_minutes == 2
