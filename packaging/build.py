"""Builds what leaves the workshop: program folder, portable archive, .deb; compares builds, and walks the packages.

Run through `python3 dev.py package`. Two runs from one commit give the same bytes: SOURCE_DATE_EPOCH is the moment of the
commit, names are sorted, owners are nobody. `--twice` builds everything a second time and compares every byte.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import archives
import parts
import walking

HERE = Path(__file__).resolve().parent
TOP = HERE.parent
OUT = TOP / "dist"


def main() -> int:
    """Builds everything; 1 where two builds differ or the walk fails."""
    parser = argparse.ArgumentParser(description="Build packages of fieldtool into dist/, and try them.")
    parser.add_argument("--twice", action="store_true", help="build a second time and compare every byte")
    parser.add_argument("--folder-only", action="store_true", help="only the program folder")
    parser.add_argument("--no-walk", action="store_true", help="do not install and try what was built")
    parser.add_argument("--walk-only", action="store_true", help="try what lies in dist/ already")
    parser.add_argument(
        "--bare", type=Path, metavar="DIR", help="a bare Debian 12 to copy (default: debootstrap makes one)"
    )
    options = parser.parse_args()
    version = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    moment = _moment()
    os.environ |= {"SOURCE_DATE_EPOCH": str(moment), "PYTHONHASHSEED": "1"}
    os.umask(0o022)
    OUT.mkdir(exist_ok=True)
    if options.walk_only:
        return walk(version, moment, options.bare)
    folder = build_folder(TOP, OUT / "fieldtool")
    if options.folder_only and not options.twice:
        return 0
    made = archives.all_of(folder, OUT, version, moment)
    lines = [f"{_hash(one)}  {one.name}\n" for one in made]
    (OUT / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")
    for one in made:
        say(f"{one.name}: {one.stat().st_size / 1e6:.1f} MB")
    if options.twice and not agrees(folder, made, version, moment):
        return 1
    return 0 if options.no_walk or options.folder_only else walk(version, moment, options.bare)


def build_folder(source: Path, target: Path) -> Path:
    """The program folder of the sources in `source`, stripped of symbols, with parts and licences beside it."""
    shutil.rmtree(target, ignore_errors=True)
    work = OUT / "work"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    collected = work / "collected.json"
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    command += [
        "--distpath",
        str(target.parent),
        "--workpath",
        str(work),
        str(source / "packaging" / "fieldtool.spec"),
    ]
    named = {"FIELDTOOL_COLLECTED": str(collected), "PYINSTALLER_CONFIG_DIR": str(work / "cache")}
    named["PYTHONPYCACHEPREFIX"] = str(work / "bytecode")  # no byte code of an earlier state of a file
    subprocess.run(command, check=True, cwd=source, env=os.environ | named)
    files = [Path(one) for one in json.loads(collected.read_text(encoding="utf-8"))]
    found = parts.gathered(file for file in files if not file.is_relative_to(source))
    shutil.rmtree(work)
    _strip(target)
    parts.write(found, target)
    total = sum(file.stat().st_size for file in target.rglob("*") if file.is_file() and not file.is_symlink())
    say(
        f"{target.name}/: {total / 1e6:.0f} MB in {len(hashes(target))} files, made of {len(found)} parts of others"
    )
    return target


def agrees(folder: Path, made: list[Path], version: str, moment: int) -> bool:
    """Builds everything a second time, elsewhere, and says which files differ."""
    place = OUT / "second"
    shutil.rmtree(place, ignore_errors=True)
    second = build_folder(TOP, place / "fieldtool")
    ours, theirs = hashes(folder), hashes(second)
    ours |= {one.name: _hash(one) for one in made}
    theirs |= {one.name: _hash(one) for one in archives.all_of(second, place, version, moment)}
    differing = sorted(name for name in ours.keys() | theirs.keys() if ours.get(name) != theirs.get(name))
    say(f"Two builds: {len(ours)} files, {len(differing)} differ. {' '.join(differing[:10])}".rstrip())
    if not differing:
        shutil.rmtree(place)
    return not differing


def walk(version: str, moment: int, bare: Path | None) -> int:
    """Installs and tries the packages in a bare Debian; builds a next version for the update on the way."""
    newer = f"{version}.post1"
    source = OUT / "next-source"
    shutil.rmtree(source, ignore_errors=True)
    tracked = subprocess.run(
        ["git", "ls-files", "-z"], cwd=TOP, capture_output=True, check=True
    ).stdout.decode()
    for name in filter(None, tracked.split("\0")):
        if name.startswith(
            ("fieldtool/", "forms/", "resources/", "packaging/", "LICENSE", "pyproject.toml", "uv.lock")
        ):
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(TOP / name, source / name)
    own = source / "fieldtool" / "__init__.py"
    own.write_text(own.read_text(encoding="utf-8").replace(f'"{version}"', f'"{newer}"'), encoding="utf-8")
    try:
        following = build_folder(source, OUT / "next" / "fieldtool")
        return walking.walk(OUT, version, newer, following, bare)
    finally:
        shutil.rmtree(source, ignore_errors=True)
        shutil.rmtree(OUT / "next", ignore_errors=True)


def hashes(folder: Path) -> dict[str, str]:
    """SHA-256 of every file, by its path in the folder; of a link, where it points."""
    return {
        file.relative_to(folder).as_posix(): f"-> {os.readlink(file)}" if file.is_symlink() else _hash(file)
        for file in sorted(folder.rglob("*"))
        if file.is_symlink() or file.is_file()
    }


def _strip(folder: Path) -> None:
    """Takes out symbols for debuggers, which help nobody who uses the program. Libraries that a wheel's builder has
    patched (*.libs) are left alone, and so is Qt, which came without.
    """
    tool = shutil.which("strip")
    if tool is None or not sys.platform.startswith("linux"):
        return
    for file in sorted(folder.rglob("*.so*")):
        patched = any(part.endswith(".libs") or part == "PySide6" for part in file.parts)
        if file.is_file() and not file.is_symlink() and not patched:
            subprocess.run([tool, "--strip-unneeded", str(file)], check=True)


def _hash(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _moment() -> int:
    """When the commit was made, in seconds: the only clock a build knows."""
    said = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=TOP, capture_output=True, text=True, check=False
    )
    return int(os.environ.get("SOURCE_DATE_EPOCH") or said.stdout.strip() or 1767225600)


def say(text: str) -> None:
    """One line of progress."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
