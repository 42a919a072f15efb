"""Updates from a stick: whole or not at all, only forward, only from the publisher, and back again."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from fieldtool.casework import updating
from fieldtool.casework.signed_file import UnsignedError, entry_from, write_signed
from fieldtool.casework.updating import Installation, OlderUpdateError, OtherBaseError
from fieldtool.domain.errors import FieldToolError, FileDamagedError, NotAllowedError
from fieldtool.upkeep import UpkeepToolbox, starts, verifier
from tests.upkeep.conftest import NEW, Publisher, Versions

unix = pytest.mark.skipif(os.name == "nt", reason="the launcher is a shell script")


class PowerCut(BaseException):
    """Nothing in the program may catch it."""


def runs(installation: Installation) -> str:
    """What the launcher starts."""
    words = [str(installation.root / "fieldtool"), "--version"]
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout.strip()


@pytest.fixture
def update(tmp_path: Path, version: Versions, publisher: Publisher) -> Path:
    target = tmp_path / "new.update"
    updating.make_update(version("0.2.0", NEW), target, name="0.2.0", sequence=2, sign=publisher.sign)
    return target


@unix
def test_the_launcher_starts_the_new_version_and_the_old_after_going_back(
    installed: Installation, update: Path
) -> None:
    tools = UpkeepToolbox(root=installed.root)
    assert runs(installed) == "0.1.0"
    assert tools.update(update, None, None, False).facts["version"] == "0.2.0"
    assert runs(installed) == "0.2.0"
    new = installed.folder("0.2.0")
    assert (new / "forms" / "screening.md").read_text() == "new form"
    assert not (new / "gone.txt").exists()
    assert (new / "lib.so").readlink() == Path("_internal/lib.so.1")
    assert tools.back().facts["version"] == "0.1.0"
    assert runs(installed) == "0.1.0"
    assert tools.back().facts["version"] == "0.2.0"
    assert runs(installed) == "0.2.0"


def test_forms_alone_travel_in_a_small_file_on_top_of_the_version_they_renew(
    installed: Installation, tmp_path: Path, version: Versions, publisher: Publisher
) -> None:
    old = installed.folder("0.1.0")
    target = tmp_path / "forms.update"
    changed = version("0.1.0-forms1", {"_internal/lib.so.1": "library", "forms/screening.md": "newer form"})
    (changed / "fieldtool").write_text((old / "fieldtool").read_text())
    made = updating.make_update(
        changed, target, name="0.1.0-forms1", sequence=1, sign=publisher.sign, base=old, base_name="0.1.0"
    )
    assert made.carried == {"forms/screening.md"}
    assert updating.names_of(made) == ["forms"]
    found = updating.install_update(target, installed, verifier(publisher.ca_pem))
    assert installed.current == found.name == "0.1.0-forms1"
    assert (installed.folder(found.name) / "_internal" / "lib.so.1").read_text() == "library"
    again = updating.make_update(
        changed, target, name="x", sequence=9, sign=publisher.sign, base=old, base_name="0.0.9"
    )
    assert again.base == "0.0.9"
    with pytest.raises(OtherBaseError):
        updating.install_update(target, installed, verifier(publisher.ca_pem))


@unix
def test_a_power_cut_at_any_step_leaves_a_version_that_runs_and_can_be_renewed(
    installed: Installation, update: Path, publisher: Publisher
) -> None:
    verify = verifier(publisher.ca_pem)
    steps: list[str] = []
    cut_at, switched = 0, False
    while not switched:
        seen = 0

        def cut(name: str) -> None:
            nonlocal seen
            if seen == cut_at:  # noqa: B023 - read while this round runs
                steps.append(name)
                raise PowerCut
            seen += 1

        try:
            updating.install_update(update, installed, verify, step=cut)
            break
        except PowerCut:
            switched = installed.current == "0.2.0"
            assert runs(installed) == ("0.2.0" if switched else "0.1.0")
        cut_at += 1
    assert len(steps) > 10
    assert steps[-1] == "switched"
    assert installed.previous == "0.1.0"
    updating.clean(installed)
    assert sorted(one.name for one in (installed.root / "versions").iterdir()) == ["0.1.0", "0.2.0"]


KILLED = """
import os, sys
from pathlib import Path
from fieldtool.casework import updating
count = 0
def step(name):
    global count
    if count == int(sys.argv[3]):
        os.kill(os.getpid(), 9)
    count += 1
try:
    updating.install_update(Path(sys.argv[1]), updating.Installation(Path(sys.argv[2])), lambda m, s: "tested elsewhere", step=step)
except updating.OlderUpdateError:
    pass
print("done")
"""


@unix
def test_a_killed_update_is_taken_up_by_the_next_attempt(installed: Installation, update: Path) -> None:
    for at in range(40):
        words = [sys.executable, "-c", KILLED, str(update), str(installed.root), str(at)]
        done = subprocess.run(words, capture_output=True, text=True, check=False)
        assert runs(installed) in ("0.1.0", "0.2.0"), done.stderr
        if done.returncode == 0:
            break
    assert done.stdout.strip() == "done"
    assert runs(installed) == "0.2.0"


def test_older_and_same_are_refused(installed: Installation, update: Path, publisher: Publisher) -> None:
    verify = verifier(publisher.ca_pem)
    updating.install_update(update, installed, verify)
    with pytest.raises(OlderUpdateError):
        updating.install_update(update, installed, verify)
    assert installed.current == "0.2.0"


def test_a_stranger_of_the_same_name_is_refused(
    installed: Installation, tmp_path: Path, version: Versions, stranger: Publisher
) -> None:
    target = tmp_path / "bad.update"
    updating.make_update(version("0.2.0", NEW), target, name="0.2.0", sequence=2, sign=stranger.sign)
    with pytest.raises(UnsignedError):
        UpkeepToolbox(root=installed.root).update(target, tmp_path / "stranger.pem", None, False)
    assert installed.current == "0.1.0"
    with zipfile.ZipFile(target) as archive:
        manifest = archive.read("manifest.json")
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("manifest.json", manifest)
    with pytest.raises(UnsignedError):
        UpkeepToolbox(root=installed.root).update(target, None, None, False)


def test_no_damage_gets_in(installed: Installation, update: Path, publisher: Publisher) -> None:
    whole = update.read_bytes()
    draw = random.Random(9)
    verify = verifier(publisher.ca_pem)
    outcomes = set()
    for trial in range(30):
        data = bytearray(whole)
        if trial % 3 == 0:
            del data[draw.randrange(len(data)) :]
        else:
            data[draw.randrange(len(data))] ^= 1 << draw.randrange(8)
        update.write_bytes(data)
        try:
            updating.install_update(update, installed, verify)
        except FieldToolError as refused:
            outcomes.add(type(refused).__name__)
            assert installed.current == "0.1.0"
            continue
        # A flip in what nobody reads (a date in the archive): then what was installed is exactly what was signed.
        found = {e.path: e for e in updating.entries_of(installed.folder("0.2.0")) if e.path != "update.json"}
        assert (installed.folder("0.2.0") / "forms/screening.md").read_text() == "new form"
        assert len(found) >= len(NEW)
        updating.go_back(installed)
    assert outcomes
    assert outcomes <= {"FileDamagedError", "UnsignedError"}


@pytest.mark.parametrize(
    "path", ["../x", "/x", "a/../x", "a\\x", "C:x", "con", "a//x", "", "a/.", "nul.txt", "x "]
)
def test_no_path_leaves_the_folder(path: str) -> None:
    with pytest.raises(FileDamagedError):
        entry_from({"path": path, "size": 1, "sha256": "0" * 64})


@pytest.mark.parametrize("link", ["../../x", "/etc/passwd", "a/../../../x"])
def test_no_link_leaves_the_folder(link: str) -> None:
    with pytest.raises(FileDamagedError):
        entry_from({"path": "a/link", "link": link})


def test_nothing_is_written_through_a_link(
    installed: Installation, tmp_path: Path, publisher: Publisher
) -> None:
    target = tmp_path / "link.update"
    manifest = {
        "kind": updating.KIND, "version": "9", "sequence": 9, "carried": [],
        "files": [{"path": "a", "link": "b"}, {"path": "a/x", "size": 0, "sha256": "0" * 64}],
    }  # fmt: skip
    write_signed(target, manifest, {}, publisher.sign)
    with pytest.raises(FileDamagedError):
        updating.install_update(target, installed, verifier(publisher.ca_pem))


def test_a_version_that_does_not_start_is_not_switched_to(
    installed: Installation, tmp_path: Path, version: Versions, publisher: Publisher
) -> None:
    broken = version("0.3.0", NEW)
    (broken / "fieldtool").write_text("#!/bin/sh\nexit 3\n")
    target = tmp_path / "broken.update"
    updating.make_update(broken, target, name="0.3.0", sequence=3, sign=publisher.sign)
    with pytest.raises(FieldToolError, match="does not start"):
        updating.install_update(target, installed, verifier(publisher.ca_pem), try_out=starts)
    assert installed.current == "0.1.0"
    assert [one.name for one in (installed.root / "versions").iterdir()] == ["0.1.0"]


def test_the_vault_is_copied_first_and_a_busy_one_stops_the_update(
    installed: Installation, update: Path, tmp_path: Path
) -> None:
    vault = tmp_path / "vault"
    vault.mkdir()
    (vault / "vault.db").write_bytes(b"ciphertext")
    journal = vault / "vault.db-journal"
    journal.write_bytes(b"hot")
    tools = UpkeepToolbox(root=installed.root)
    with pytest.raises(FieldToolError, match="in use"):
        tools.update(update, None, vault, False)
    assert installed.current == "0.1.0"
    journal.unlink()
    kept = Path(tools.update(update, None, vault, False).facts["vault_kept_in"])
    assert (kept / "vault.db").read_bytes() == b"ciphertext"


def test_no_way_back_where_there_is_none(installed: Installation) -> None:
    with pytest.raises(NotAllowedError):
        updating.go_back(installed)
    assert json.dumps(installed.current) == '"0.1.0"'
