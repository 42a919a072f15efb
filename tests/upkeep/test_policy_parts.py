"""Every part of a policy is really applied: one test a part, on a real vault or the real window settings."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldtool import pki, wiring
from fieldtool.casework import policies
from fieldtool.casework.desk import Desk
from fieldtool.casework.drafting import ReferralRequest
from fieldtool.casework.keeping import Periods, PeriodsLaidDownError
from fieldtool.casework.ports import SetUp
from fieldtool.casework.serving import EntryTooOldError, ReceiverNotListedError
from fieldtool.casework.setting_up import create_vault, unlock_vault
from fieldtool.casework.updating import Installation, OtherChannelError, make_update
from fieldtool.demo import people, play
from fieldtool.domain.errors import FileDamagedError, UsageError
from fieldtool.domain.officer import Officer, Organisation, Role
from fieldtool.domain.policy import HEADQUARTERS, Policy, policy_from
from fieldtool.domain.referral import Receiver
from fieldtool.gui.parts.policy_card import policy_said
from fieldtool.gui.settings import LANGUAGES, SettingsFile
from fieldtool.upkeep import UpkeepToolbox, verifier
from fieldtool.vault import FLOOR
from tests.upkeep.conftest import NEW, Publisher, Versions

PASSPHRASE = "six invented words for the policy"
FORM = """
| survey |      |      |          |
|        | type | name | label    |
|        | text | q    | A question |
| settings |  |  |  |
|  | form_title | form_id | version |
|  | Ours | ours | 1 |
"""
SERVICES = "organisation,needs\nHouse Example,shelter\n"


@pytest.fixture
def tools(tmp_path: Path) -> UpkeepToolbox:
    return UpkeepToolbox(system=tmp_path / "system", root=tmp_path / "program")


Lay = Callable[..., policies.InForce]


@pytest.fixture
def lay(tmp_path: Path, publisher: Publisher, tools: UpkeepToolbox) -> Lay:
    """Lays a policy down: its rules, and the files it brings (name -> bytes)."""

    def down(number: int = 1, files: dict[str, bytes] | None = None, **rules: object) -> policies.InForce:
        for name, data in (files or {}).items():
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).write_bytes(data)
        said = {"organisation": "Example Border Service", "number": number, "issued": "2026-11-23", **rules}
        (tmp_path / "policy.json").write_text(json.dumps({**said, "files": sorted(files or {})}))
        tools.make_policy(tmp_path / "policy.json", tmp_path / "ours.policy", publisher.signer_file(tmp_path))
        (tmp_path / "ca.pem").write_bytes(publisher.ca_pem)
        fingerprint = pki.fingerprint(publisher.ca_pem)
        tools.apply_policy(tmp_path / "ours.policy", tmp_path / "ca.pem", fingerprint, None)
        return policies.in_force([tmp_path / "system"])

    return down


def first_run(place: Path, ruled: policies.InForce) -> Desk:
    set_up = SetUp(
        Organisation("Example Border Service", "EX01"),
        Officer("1", "Officer Example", Role.ADMINISTRATOR),
        PASSPHRASE,
    )
    return create_vault(place / "vault", set_up, wiring.workshop(FLOOR, ruled)).desk


def opened(place: Path, ruled: policies.InForce) -> Desk:
    return unlock_vault(place / "vault", PASSPHRASE, wiring.workshop(FLOOR, ruled))


def test_lock_times(tmp_path: Path, lay: Lay) -> None:
    policy = lay(idle_minutes=2, lock_on_minimise=True, lock_on_sleep=True).policy
    settings = SettingsFile(tmp_path / "settings.ini", policy)
    now = settings.change(idle_minutes=30, lock_on_minimise=False, lock_on_sleep=False)
    assert (now.idle_minutes, now.lock_on_minimise, now.lock_on_sleep) == (2, True, True)


def test_languages(tmp_path: Path, lay: Lay) -> None:
    policy = lay(languages=["fr", "ar"]).policy
    assert SettingsFile(tmp_path / "settings.ini", policy).now.language == "fr"
    assert [tag for tag in LANGUAGES if policy.offers(tag)] == ["fr", "ar"]


def test_retention(tmp_path: Path, lay: Lay) -> None:
    desk = first_run(tmp_path, policies.InForce())
    desk.keeping.set_periods(Periods(30, 90))
    desk.close()
    desk = opened(tmp_path, lay(minimise_days=200, retention_days=700))
    try:
        assert desk.keeping.periods() == Periods(200, 700, "Example Border Service")
        with pytest.raises(PeriodsLaidDownError):
            desk.keeping.set_periods(Periods(30, 90))
    finally:
        desk.close()


def test_half_of_the_periods_never_contradicts_the_other_half(tmp_path: Path, lay: Lay) -> None:
    desk = first_run(tmp_path, policies.InForce())
    desk.keeping.set_periods(Periods(365, 730))
    desk.close()
    desk = opened(tmp_path, lay(retention_days=100))
    try:
        assert desk.keeping.periods() == Periods(100, 100, "Example Border Service")
    finally:
        desk.close()


def test_forms_are_there_at_the_first_run_with_their_signer(tmp_path: Path, lay: Lay) -> None:
    desk = first_run(tmp_path, lay(files={"forms/ours.md": FORM.encode()}))
    try:
        found = {form.id: form for form in desk.forms()}
        assert found["ours"].signed_by == "Publishing Example"
        assert desk.policy_refused() == {}
    finally:
        desk.close()


def test_services_and_forms_come_with_the_next_unlock_of_an_older_vault(tmp_path: Path, lay: Lay) -> None:
    first_run(tmp_path, policies.InForce()).close()
    ruled = lay(files={"forms/ours.md": FORM.encode(), "services/ours.csv": SERVICES.encode()})
    desk = opened(tmp_path, ruled)
    try:
        assert [one.organisation for one in desk.referring.directory.services()] == ["House Example"]
        assert "ours" in {form.id for form in desk.forms()}
        said = [entry.verb for entry in desk.journal()]
        assert said.count("policy applied") == 1
    finally:
        desk.close()
    desk = opened(tmp_path, ruled)
    try:
        assert [entry.verb for entry in desk.journal()].count(
            "policy applied"
        ) == 1  # once, not at each unlock
    finally:
        desk.close()


def test_what_cannot_be_used_is_named_and_all_else_is_taken(tmp_path: Path, lay: Lay) -> None:
    files = {"forms/bad.md": b"no form", "services/ours.csv": SERVICES.encode()}
    desk = first_run(tmp_path, lay(files=files))
    try:
        assert set(desk.policy_refused()) == {"forms/bad.md"}
        assert desk.referring.directory.services()
    finally:
        desk.close()


def test_a_policy_changed_on_the_disk_brings_nothing(tmp_path: Path, lay: Lay) -> None:
    ruled = lay(files={"services/ours.csv": SERVICES.encode()})
    assert ruled.folder is not None
    signed = ruled.folder / policies.SIGNED
    data = bytearray(signed.read_bytes())
    data[len(data) // 2] ^= 1
    signed.write_bytes(data)
    desk = first_run(tmp_path, ruled)
    try:
        assert set(desk.policy_refused()) == {"policy"}
        assert not desk.referring.directory.services()
    finally:
        desk.close()


def test_receivers_are_those_of_the_directory(tmp_path: Path, lay: Lay) -> None:
    ruled = lay(receivers="directory", files={"services/ours.csv": SERVICES.encode()})
    desk = first_run(tmp_path, ruled)
    try:
        case = play.interview(desk, people.PEOPLE[0])
        stranger = ReferralRequest(Receiver("Somebody Invented", "Desk"), layout="shelter")
        with pytest.raises(ReceiverNotListedError):
            desk.referring.issue(case.id, stranger, tmp_path)
        assert not list(tmp_path.glob("*.pdf"))
        known = ReferralRequest(Receiver("house  example", "Desk"), layout="shelter")
        with pytest.raises(EntryTooOldError, match="half a year"):  # the list says no day anybody made sure
            desk.referring.issue(case.id, known, tmp_path)
        (listed,) = (
            one for one in desk.referring.directory.services() if one.organisation == "House Example"
        )
        desk.referring.directory.reached(listed.id, today=datetime.now(UTC).date())
        assert desk.referring.issue(case.id, known, tmp_path).path.is_file()
    finally:
        desk.close()


def test_headquarters_is_known_from_the_first_run(tmp_path: Path, lay: Lay, publisher: Publisher) -> None:
    import pyrage

    recipient = str(pyrage.x25519.Identity.generate().to_public())
    files = dict(zip(HEADQUARTERS, (publisher.ca_pem, f"{recipient}\n".encode()), strict=True))
    desk = first_run(tmp_path, lay(files=files))
    try:
        assert desk.exchange.recipient() == recipient
        assert "headquarters remembered" in [entry.verb for entry in desk.journal()]
    finally:
        desk.close()


def test_update_channel(
    tmp_path: Path, lay: Lay, installed: Installation, version: Versions, publisher: Publisher
) -> None:
    lay(update_channel="field")
    tools = UpkeepToolbox(system=tmp_path / "system", root=installed.root)
    target = tmp_path / "new.update"
    new = version("0.2.0", NEW)
    for channel in ("", "trial"):
        make_update(new, target, name="0.2.0", sequence=2, sign=publisher.sign, channel=channel)
        with pytest.raises(OtherChannelError):
            tools.update(target, None, None, False)
        assert installed.current == "0.1.0"
    make_update(new, target, name="0.2.0", sequence=2, sign=publisher.sign, channel="field")
    assert tools.update(target, None, None, False).facts["channel"] == "field"
    assert installed.current == "0.2.0"


def test_a_policy_that_lies_ready_is_applied_once_by_the_installation(
    tmp_path: Path, lay: Lay, publisher: Publisher
) -> None:
    lay(idle_minutes=3)  # leaves ours.policy and ca.pem behind
    waiting, system = tmp_path / "waiting", tmp_path / "another"
    waiting.mkdir()
    tools = UpkeepToolbox(system=system, root=tmp_path / "program")
    with pytest.raises(UsageError):
        tools.apply_waiting(waiting)
    for name in ("ours.policy", "ca.pem"):
        (waiting / name).write_bytes((tmp_path / name).read_bytes())
    (waiting / "fingerprint.txt").write_text(pki.fingerprint(publisher.ca_pem))
    assert tools.apply_waiting(waiting).good
    assert policies.in_force([system]).policy.idle_minutes == 3
    assert "already" in tools.apply_waiting(waiting).sentence


def test_each_rule_is_told_in_a_sentence_of_its_own() -> None:
    assert len(policy_said(Policy())) == 1
    everything = policy_from(
        {
            "kind": "fieldtool-policy/1", "organisation": "O", "number": 1, "issued": "2026-11-23", "idle_minutes": 5,
            "lock_on_minimise": True, "lock_on_sleep": False, "languages": ["fr"], "minimise_days": 3,
            "retention_days": 9, "update_channel": "field", "receivers": "directory",
            "files": [{"path": one} for one in ("forms/a.md", "services/b.csv", *HEADQUARTERS)],
        }
    )  # fmt: skip
    said = policy_said(everything)
    assert len(said) == len(set(said)) == 12


@pytest.mark.parametrize(
    "change",
    [{"receivers": "nobody"}, {"minimise_days": 0}, {"minimise_days": 9, "retention_days": 3},
     {"files": [{"path": HEADQUARTERS[0]}]}, {"files": [{"path": "headquarters/other.txt"}]}],
)  # fmt: skip
def test_contradictions_are_refused_whole(change: dict[str, object]) -> None:
    good = {"kind": "fieldtool-policy/1", "organisation": "O", "number": 1, "issued": "2026-11-23"}
    assert policy_from(good).number == 1
    with pytest.raises(FileDamagedError):
        policy_from({**good, **change})


def test_the_signature_of_what_rules_can_be_checked_again(lay: Lay) -> None:
    assert policies.still_signed(lay(idle_minutes=2), verifier) == "Publishing Example"
