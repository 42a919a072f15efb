"""Bad input on the whole path: one sentence that says what to do, nothing changed, nothing half-written."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from fieldtool import wiring
from fieldtool.adapters import PkiSigning, age_bundles
from fieldtool.casework.desk import Desk
from fieldtool.casework.headquarters import Headquarters
from fieldtool.casework.hq_setting_up import create_headquarters
from fieldtool.casework.ports import SetUp, Trust
from fieldtool.casework.setting_up import create_vault, unlock_vault
from fieldtool.demo.people import PEOPLE
from fieldtool.demo.play import interview
from fieldtool.demo.run import request
from fieldtool.domain.errors import FieldToolError
from fieldtool.domain.officer import Officer, Organisation, Role
from fieldtool.vault import FLOOR
from fieldtool.vault.headquarters import SqlHeadquartersVaults

WORDS = "invented words of a laptop"
OFFICER = Officer("4711", "Officer Example", Role.ADMINISTRATOR)
SHOP = wiring.workshop(FLOOR)


@pytest.fixture(scope="module")
def _made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    base = tmp_path_factory.mktemp("bad-input")
    set_up = SetUp(Organisation("Example Org", "EX01", "XX"), OFFICER, WORDS)
    desk = create_vault(base / "vault", set_up, SHOP).desk
    interview(desk, PEOPLE[0])
    desk.close()
    return base


@pytest.fixture
def vault(_made: Path, tmp_path: Path) -> Path:
    """A vault with one case, closed, in a folder of its own."""
    return Path(shutil.copytree(_made / "vault", tmp_path / "vault"))


def unlock(vault: Path, words: str = WORDS) -> Desk:
    return unlock_vault(vault, words, SHOP)


def prints(folder: Path) -> dict[str, str]:
    """A fingerprint of every file; what counts failed attempts and says who holds the lock is left out."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and path.name not in ("attempts.json", "lock")
    }


def refused(work: Callable[[], object]) -> str:
    """What the program says when it refuses: one sentence, and what to do."""
    with pytest.raises(FieldToolError) as caught:
        work()
    error = caught.value
    assert error.sentence.endswith((".", "!", "?")), error.sentence
    assert error.hint, f"no hint: {error.sentence}"
    assert "\n" not in error.sentence
    return error.sentence


def cut(file: Path, share: float) -> None:
    data = file.read_bytes()
    file.write_bytes(data[: int(len(data) * share)])


def spoil(file: Path) -> None:
    data = bytearray(file.read_bytes())
    for at in range(len(data) // 2, min(len(data) // 2 + 64, len(data))):
        data[at] ^= 0xFF
    file.write_bytes(data)


BAD_VAULTS: dict[str, Callable[[Path], object]] = {
    "database cut in half": lambda vault: cut(vault / "cases.db", 0.5),
    "database emptied": lambda vault: (vault / "cases.db").write_bytes(b""),
    "database gone": lambda vault: (vault / "cases.db").unlink(),
    "database is something else": lambda vault: (vault / "cases.db").write_bytes(b"\x89PNG" * 9000),
    "first page spoilt": lambda vault: (vault / "cases.db").write_bytes(
        bytes(8192) + (vault / "cases.db").read_bytes()[8192:]
    ),
    "header and its copy cut": lambda vault: [
        cut(vault / name, 0.4) for name in ("vault.json", "vault.json.bak")
    ],
    "header and its copy are no JSON": lambda vault: [
        (vault / name).write_bytes(b"\x00\xff") for name in ("vault.json", "vault.json.bak")
    ],
}


@pytest.mark.parametrize("name", sorted(BAD_VAULTS))
def test_a_damaged_vault_is_named_and_left_as_it_is(vault: Path, name: str) -> None:
    BAD_VAULTS[name](vault)
    before = prints(vault)
    sentence = refused(lambda: unlock(vault).close())
    assert "does not open this vault" not in sentence, "damage is not a wrong passphrase"
    assert prints(vault) == before


def test_a_wrong_passphrase_opens_nothing_and_changes_nothing(vault: Path) -> None:
    before = prints(vault)
    assert "does not open" in refused(lambda: unlock(vault, "not these words"))
    assert prints(vault) == before
    unlock(vault).close()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("form.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(200)),
        ("form.xlsx", b"PK\x03\x04" + bytes(200)),
        ("form.xls", b""),
        ("form.csv", b"\xff\xfe\x00"),
        ("form.md", b"# a letter, and no form\n"),
    ],
)
def test_what_is_no_form_does_not_become_one(vault: Path, tmp_path: Path, name: str, data: bytes) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    desk = unlock(vault)
    try:
        before = [info.hash for info in desk.forms()]
        refused(lambda: desk.add_form(file))
        assert [info.hash for info in desk.forms()] == before
    finally:
        desk.close()


def test_a_folder_that_takes_no_files_leaves_nothing_behind(vault: Path, tmp_path: Path) -> None:
    """A file where the folder should be, and a folder that is not there."""
    (tmp_path / "taken").write_bytes(b"a file")
    desk = unlock(vault)
    try:
        _, recipient = age_bundles().new_identity()
        pem = desk.referring.trust().ca_pem
        desk.exchange.set_headquarters(recipient, pem, fingerprint=desk.exchange.fingerprint_of(pem))
        case = desk.rows()[0]
        for folder in (tmp_path / "taken", tmp_path / "not there"):
            refused(lambda folder=folder: desk.referring.issue(case.id, request(), folder))
            refused(lambda folder=folder: desk.exchange.seal(folder))
        assert len(desk.read(case.id).referrals) == 0
        assert list(desk.exchange.bundles()) == []
        assert len(list(desk.exchange.waiting())) == 1
        assert (tmp_path / "taken").read_bytes() == b"a file"
    finally:
        desk.close()


def test_only_the_right_receipt_is_taken(vault: Path, tmp_path: Path) -> None:
    desk = unlock(vault)
    trust = desk.referring.trust()

    def headquarters(name: str) -> Headquarters:
        made, _ = create_headquarters(
            tmp_path / name,
            name=name,
            passphrase=WORDS,
            trusted=[Trust(trust.ca_pem, trust.crl_pem)],
            vaults=SqlHeadquartersVaults(FLOOR),
            opener=age_bundles(),
            signing=PkiSigning(),
            clock=wiring.now,
        )
        return made

    ours, stranger = headquarters("ours"), headquarters("stranger")
    try:
        stick = tmp_path / "stick"
        stick.mkdir()
        desk.exchange.set_headquarters(
            ours.recipient, ours.ca_pem, fingerprint=ours.fingerprint_of(ours.ca_pem)
        )
        bundle = desk.exchange.seal(stick).path
        assert stranger.import_bundle(bundle).outcome.value == "wrong_recipient"
        assert stranger.count() == 0
        ours.import_bundle(bundle)
        device = ours.import_bundle(bundle).device
        good = ours.receipt(device)
        case = desk.rows()[0]
        stranger.import_bundle(
            desk.exchange.seal(stick, recipient=stranger.recipient, case_ids=[case.id]).path
        )
        spoilt = bytearray(good)
        spoilt[len(good) // 3] ^= 1
        for data in (stranger.receipt(device), bytes(spoilt), good[:300], b"no receipt"):
            (stick / "receipt.tar").write_bytes(data)
            refused(lambda: desk.exchange.import_receipt(stick / "receipt.tar"))
            assert not any(one.receipted for one in desk.exchange.bundles())
        (stick / "receipt.tar").write_bytes(good)
        assert 1 in desk.exchange.import_receipt(stick / "receipt.tar").received
    finally:
        ours.close()
        stranger.close()
        desk.close()


CHILD = """
import json, sys
from pathlib import Path
from fieldtool.domain.errors import FieldToolError
from tests.e2e.test_bad_input import age_bundles, request, unlock
vault, disk = Path(sys.argv[1]), Path(sys.argv[2])
desk = unlock(vault)
_, recipient = age_bundles().new_identity()
pem = desk.referring.trust().ca_pem
desk.exchange.set_headquarters(recipient, pem, fingerprint=desk.exchange.fingerprint_of(pem))
case = desk.rows()[0]
said = []
for work in (lambda: desk.referring.issue(case.id, request(), disk), lambda: desk.exchange.seal(disk)):
    try:
        work()
        said.append("")
    except FieldToolError as error:
        said.append(type(error).__name__)
left = sorted(path.name for path in disk.iterdir())
waiting = len(list(desk.exchange.waiting()))
desk.close()
print(json.dumps({"said": said, "left": left, "waiting": waiting, "referrals": len(unlock(vault).read(case.id).referrals)}))
"""


@pytest.mark.parametrize("disk_is", ["full", "write-protected"])
def test_a_stick_that_takes_nothing_gets_nothing(vault: Path, tmp_path: Path, disk_is: str) -> None:
    """A real small file system, mounted for one child process."""
    from tests.vault.test_disk import _way_in

    way = _way_in()
    if way is None:
        pytest.skip("this system lets nobody mount a file system for a test")
    disk = tmp_path / "disk"
    disk.mkdir()
    prepare = {
        "full": 'mount -t tmpfs -o size=64k none "$1"; head -c 60000 /dev/zero > "$1/filler"',
        "write-protected": 'mount -t tmpfs -o size=9m none "$1"; touch "$1/filler"; mount -o remount,ro "$1"',
    }[disk_is]
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [
            *way,
            "sh",
            "-c",
            prepare + ' && exec "$2" -c "$3" "$4" "$1"',
            "sh",
            str(disk),
            sys.executable,
            CHILD,
            str(vault),
        ],
        capture_output=True,
        check=False,
        cwd=root,
        env=os.environ | {"PYTHONPATH": str(root)},
    )
    assert done.returncode == 0, done.stderr.decode()
    told = json.loads(done.stdout)
    assert all(told["said"]), told
    assert told["left"] == ["filler"]
    assert told["waiting"] == 1
    assert told["referrals"] == 0
