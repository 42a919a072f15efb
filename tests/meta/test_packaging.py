"""What leaves the workshop: licences as the parts themselves tell them, hashes from the lock, archives the same each time."""

from __future__ import annotations

import json
import os
import plistlib
import shutil
import subprocess
import sys
import tomllib
from importlib import import_module, metadata
from pathlib import Path
from types import ModuleType
from xml.dom import minidom

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.meta.house import ROOT

PACKAGING = ROOT / "packaging"


@pytest.fixture
def parts(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(PACKAGING))
    return import_module("parts")


@pytest.fixture
def archives(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(PACKAGING))
    return import_module("archives")


def needed() -> list[metadata.Distribution]:
    """What the program needs on this machine, from its own list downward."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"].values()
    wanted = [
        Requirement(line) for line in [*project["dependencies"], *(one for each in extras for one in each)]
    ]
    found: dict[str, metadata.Distribution] = {}
    while wanted:
        one = wanted.pop()
        key = canonicalize_name(one.name)
        if key in found:
            continue
        found[key] = metadata.distribution(one.name)
        for line in found[key].requires or ():
            further = Requirement(line)
            if further.marker is None or any(
                further.marker.evaluate({"extra": extra}) for extra in ("", *one.extras)
            ):
                wanted.append(further)
    return [found[key] for key in sorted(found)]


def test_every_part_names_a_licence_somebody_has_looked_at(parts: ModuleType) -> None:
    found = {one.metadata["Name"]: parts.of_distribution(one).licence for one in needed()}
    assert len(found) > 25
    assert {name: said for name, said in found.items() if not parts.is_permitted(said)} == {}
    assert not parts.is_permitted("AGPL-3.0-only")
    assert not parts.is_permitted("see its text")
    assert parts.is_permitted("GPL-3.0-only OR MIT")
    assert not parts.is_permitted("GPL-3.0-only AND MIT")


def test_every_part_comes_from_the_lock_by_its_hash(parts: ModuleType) -> None:
    assert [one.metadata["Name"] for one in needed() if not parts.locked_hash(one)] == []


def test_the_list_of_parts_is_the_same_each_time_and_whole(parts: ModuleType) -> None:
    made = [parts.of_distribution(one) for one in needed()]
    text = parts.sbom(made)
    assert text == parts.sbom(made)
    read = json.loads(text)
    assert (read["bomFormat"], read["specVersion"]) == ("CycloneDX", "1.6")
    assert "serialNumber" not in read
    assert "timestamp" not in read["metadata"]
    refs = [one["bom-ref"] for one in read["components"]]
    assert len(set(refs)) == len(refs) == len(made)
    assert all(one["licenses"] and one["hashes"] for one in read["components"])
    assert {each for one in read["dependencies"] for each in one["dependsOn"]} <= set(refs)


def test_the_dependencies_page_names_every_direct_one() -> None:
    page = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8").lower()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = [
        *project["dependencies"],
        *(o for each in project["optional-dependencies"].values() for o in each),
    ]
    assert [name for line in lines if (name := Requirement(line).name.lower()) not in page] == []


def folder(place: Path, *, backwards: bool) -> Path:
    """A program folder, its files made in one order or the other, at different moments."""
    made = place / "fieldtool"
    names = ["fieldtool", "_internal/lib.so.1", "_internal/words.txt", "licences/LICENCES.txt"]
    for name in reversed(names) if backwards else names:
        (made / name).parent.mkdir(parents=True, exist_ok=True)
        (made / name).write_text(name, encoding="utf-8")
        os.utime(made / name, (1_000_000 + backwards, 2_000_000 + backwards))
    (made / "fieldtool").chmod(0o755 if backwards else 0o700)
    (made / "_internal" / "link").symlink_to("lib.so.1")
    return made


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="Debian's own tool builds the .deb")
def test_archives_of_one_folder_agree_whoever_builds_them_and_when(
    tmp_path: Path, archives: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    moment = 1_700_000_000
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(moment))
    made = []
    for backwards in (False, True):
        out = tmp_path / str(backwards)
        before = os.umask(0o077 if backwards else 0o022)
        try:
            made.append(archives.all_of(folder(out, backwards=backwards), out, "0.1.0", moment))
        finally:
            os.umask(before)
    for one, other in zip(*made, strict=True):
        assert one.name == other.name
        assert one.read_bytes() == other.read_bytes()


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="Debian's own tool reads the .deb")
def test_the_deb_belongs_to_root_and_names_what_it_needs(tmp_path: Path, archives: ModuleType) -> None:
    made = archives.deb(folder(tmp_path, backwards=False), tmp_path, "0.1.0", 1_700_000_000)
    listed = subprocess.run(["dpkg-deb", "-c", str(made)], capture_output=True, text=True, check=True).stdout
    assert all(" root/root " in line for line in listed.splitlines())
    assert "./opt/fieldtool/versions/0.1.0/fieldtool" in listed
    depends = subprocess.run(
        ["dpkg-deb", "-f", str(made), "Depends"], capture_output=True, text=True, check=True
    )
    table = tomllib.loads((PACKAGING / "debian.toml").read_text(encoding="utf-8"))
    named = {one.split("(")[0].strip() for one in depends.stdout.split(",")}
    assert {*table["offscreen"], *table["window"], "libc6"} <= named


def test_recipes_can_be_read() -> None:
    minidom.parse(str(PACKAGING / "windows" / "fieldtool.wxs"))
    assert plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    for script in ("walk.sh", "launcher.sh", "deb.postinst", "deb.postrm", "macos/build.sh"):
        subprocess.run(["sh", "-n", str(PACKAGING / script)], check=True)


@pytest.mark.skipif(shutil.which("x86_64-w64-mingw32-gcc") is None, reason="no compiler for Windows here")
def test_the_launcher_for_windows_compiles(tmp_path: Path) -> None:
    for define, kind in ((), "-mwindows"), (("-DCONSOLE",), "-mconsole"):
        words = ["x86_64-w64-mingw32-gcc", "-Wall", "-Wextra", "-Werror", "-municode", kind, *define]
        source = PACKAGING / "windows" / "launcher.c"
        subprocess.run([*words, str(source), "-o", str(tmp_path / "made.exe")], check=True)


def test_what_stands_in_for_the_network_cannot_be_used() -> None:
    code = (
        "import aiohttp, certifi\nfor make in (aiohttp.ClientSession, aiohttp.TCPConnector, certifi.where):\n"
    )
    code += "    try:\n        make()\n    except RuntimeError:\n        continue\n    raise SystemExit(1)\n"
    found = subprocess.run(
        [sys.executable, "-c", code], env={"PYTHONPATH": str(PACKAGING / "absent")}, check=False
    )
    assert found.returncode == 0
